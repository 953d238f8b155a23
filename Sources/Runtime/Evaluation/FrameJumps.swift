// In CPython: Objects/frameobject.c (frame_setlineno)
import TaipanBytecode

/// Setting `f_lineno`: a trace function makes the frame go on at another line.
extension Context {
    func jump(_ object: FrameObject, toLine given: Value) throws(Raised) {
        if given.isUnbound { throw attributeError("cannot delete attribute") }
        guard type(of: given) === types.int else { throw valueError("lineno must be an integer") }
        let last = lastInstruction(of: object)
        if last == -1 { throw valueError("can't jump from the 'call' trace event of a new frame") }
        guard object.traceFunction.isBound else { throw valueError("f_lineno can only be set by a trace function") }
        guard let frame = object.record else { throw valueError("can't jump from a yield statement") }
        if object.jumpPermission == .none { throw valueError("can only jump from a 'line' trace event") }
        guard let number = machineInteger(given), let wanted = Int32(exactly: number) else {
            throw valueError("lineno out of range")
        }
        let code = object.code
        let target = try offset(ofLine: Int(wanted), in: code)
        if object.jumpPermission == .yield { throw valueError("can't jump from a yield statement") }
        let walk = CodeWalk(code)
        switch walk.opcode(at: last) {
        case .yieldValue, .yieldFrom: throw valueError("can't jump from a yield statement")
        default: break
        }
        switch walk.opcode(at: target.offset) {
        case .dupTop, .popTop: throw valueError("can't jump to 'except' line as there's no exception")
        default: break
        }
        let leftBlocks = try blocksLeft(walk, from: last, to: target.offset)
        let stacks = StaticStacks(walk)
        guard let index = walk.index(at: target.offset), let from = walk.index(at: last),
            let here = stacks.states[from], let there = stacks.states[index], here.starts(with: there),
            leftBlocks <= Int(frame.pointee.blockDepth), frame.pointee.isTraced
        else { throw valueError("can't jump into the middle of a block") }
        frame.pointee.blockDepth -= Int32(leftBlocks)
        let stackTop = frame.pointee.sp - (here.count - there.count)
        guard stackTop >= frame.stackBase else { throw valueError("can't jump into the middle of a block") }
        frame.pointee.sp = stackTop
        // Behind the instruction that reports, which has just run.
        frame.pointee.pc = frame.instruction(at: index) + 1
        object.line = target.line
    }

    /// Where the code of a line begins, or of the first line after it that has code.
    private func offset(ofLine wanted: Int, in code: CodeObject) throws(Raised) -> (offset: Int, line: Int) {
        let first = Int(code.firstLine)
        if wanted < first { throw valueError("line \(wanted) comes before the current code block") }
        if wanted == first { return (0, first) }
        let table = BytesObject(code.lineTable)
        let bytes = table.trailing(UInt8.self)
        var offset = 0
        var line = first
        var index = 0
        while index + 1 < table.count {
            offset += Int(bytes[index])
            line += Int(Int8(bitPattern: bytes[index + 1]))
            if line >= wanted {
                guard offset < BytesObject(code.code).count else { break }
                return (offset, line)
            }
            index += 2
        }
        throw valueError("line \(wanted) comes after the current code block")
    }

    /// How many blocks of the block stack a jump leaves. Raises if it would enter a block, or enter or leave a handler.
    private func blocksLeft(_ walk: CodeWalk, from last: Int, to target: Int) throws(Raised) -> Int {
        var handlers: [Int] = []
        var left = 0
        for instruction in walk.instructions {
            switch instruction.opcode {
            case .setupFinally, .setupWith, .setupAsyncWith, .forIter:
                guard let end = instruction.target else { continue }
                let isLoop = instruction.opcode == .forIter || walk.opcode(at: end) == .endAsyncFor
                let beginsInside = instruction.offset < last && last < end
                let endsInside = instruction.offset < target && target < end
                if !beginsInside, endsInside { throw valueError("can't jump into the middle of a block") }
                if beginsInside, !endsInside, instruction.opcode != .forIter { left += 1 }
                if !isLoop { handlers.append(end) }
            case .endFinally:
                guard let begin = handlers.popLast() else { continue }
                let beginsInside = begin <= last && last <= instruction.offset
                let endsInside = begin <= target && target <= instruction.offset
                if beginsInside != endsInside {
                    let first = walk.opcode(at: begin)
                    throw valueError(
                        "can't jump \(endsInside ? "into" : "out of") "
                            + "\(first == .dupTop || first == .popTop ? "an 'except'" : "a 'finally'") block")
                }
            default: break
            }
        }
        return left
    }
}

/// The instructions of a code object by their offsets.
struct CodeWalk {
    let instructions: [TaipanBytecode.Instruction]
    /// For each two bytes, the index of the instruction that they belong to with its prefixes.
    private let indices: [Int]
    private let code: [UInt8]

    init(_ object: CodeObject) {
        let bytes = BytesObject(object.code)
        code = Array(UnsafeBufferPointer(start: bytes.trailing(UInt8.self), count: bytes.count))
        var instructions: [TaipanBytecode.Instruction] = []
        var indices: [Int] = []
        for instruction in Instructions(code) {
            indices.append(instructions.count)
            if instruction.opcode != .extendedArg { instructions.append(instruction) }
        }
        self.instructions = instructions
        self.indices = indices
    }

    /// The opcode that stands at an offset, be it a prefix.
    func opcode(at offset: Int) -> Opcode? {
        offset >= 0 && offset < code.count ? Opcode(code[offset]) : nil
    }

    func index(at offset: Int) -> Int? {
        guard offset >= 0, offset % 2 == 0, offset / 2 < indices.count, indices[offset / 2] < instructions.count else {
            return nil
        }
        return indices[offset / 2]
    }
}

/// What lies on the value stack before each instruction, told by where it was pushed. A jump is safe if the stack there
/// is the beginning of the stack here: then it is enough to drop values.
struct StaticStacks {
    private(set) var states: [[Int]?]
    private var pending: [Int] = []
    private let walk: CodeWalk
    /// What marks the six values of a handler, and the one that stands for none.
    private static let handlerMark = 1 << 40
    private static let causeMark = 1 << 41

    init(_ walk: CodeWalk) {
        self.walk = walk
        states = Array(repeating: nil, count: walk.instructions.count)
        reach(0, [])
        while let index = pending.popLast() { step(index) }
    }

    private mutating func reach(_ index: Int?, _ stack: [Int]) {
        guard let index, index < states.count, states[index] == nil else { return }
        states[index] = stack
        pending.append(index)
    }

    private mutating func reach(offset: Int?, _ stack: [Int]) {
        guard let offset else { return }
        reach(walk.index(at: offset), stack)
    }

    /// Drops what brought control to a finally clause.
    private func withoutCause(_ stack: [Int]) -> [Int] {
        guard let top = stack.last else { return stack }
        return Array(stack.dropLast(top & StaticStacks.handlerMark != 0 ? 6 : 1))
    }

    private mutating func step(_ index: Int) {
        let instruction = walk.instructions[index]
        guard var stack = states[index] else { return }
        let mark = instruction.offset << 3
        let argument = instruction.argument ?? 0
        let handler = Array(
            repeating: (instruction.target ?? 0) << 3 | StaticStacks.handlerMark, count: 6)
        switch instruction.opcode {
        case .returnValue, .raiseVarargs: return
        case .jumpForward, .jumpAbsolute: return reach(offset: instruction.target, stack)
        case .setupFinally: reach(offset: instruction.target, stack + handler)
        case .setupWith:
            if stack.isEmpty { return }
            stack[stack.count - 1] = mark
            reach(offset: instruction.target, stack + handler)
            stack.append(mark | 1)
        case .setupAsyncWith: reach(offset: instruction.target, stack.dropLast() + handler)
        case .beforeAsyncWith:
            if stack.isEmpty { return }
            stack[stack.count - 1] = mark
            stack.append(mark | 1)
        case .beginFinally: stack.append(mark | StaticStacks.causeMark)
        case .callFinally: reach(offset: instruction.target, stack + [mark | StaticStacks.causeMark])
        case .endFinally: stack = withoutCause(stack)
        case .popFinally:
            if argument == 0 {
                stack = withoutCause(stack)
            } else if let value = stack.popLast() {
                stack = withoutCause(stack) + [value]
            }
        case .popExcept: stack = Array(stack.dropLast(3))
        case .withCleanupStart:
            let depth = (stack.last ?? 0) & StaticStacks.handlerMark != 0 ? 7 : 2
            if stack.count < depth { return }
            stack.remove(at: stack.count - depth)
            stack += [mark, mark | 1]
        case .withCleanupFinish: stack = Array(stack.dropLast(2))
        case .endAsyncFor: stack = Array(stack.dropLast(7))
        case .forIter:
            reach(offset: instruction.target, Array(stack.dropLast()))
            stack.append(mark)
        case .jumpIfFalseOrPop, .jumpIfTrueOrPop:
            reach(offset: instruction.target, stack)
            stack = Array(stack.dropLast())
        case .popJumpIfFalse, .popJumpIfTrue:
            stack = Array(stack.dropLast())
            reach(offset: instruction.target, stack)
        case .rotTwo, .rotThree, .rotFour:
            let count = instruction.opcode == .rotTwo ? 2 : instruction.opcode == .rotThree ? 3 : 4
            if stack.count < count { return }
            let top = stack.removeLast()
            stack.insert(top, at: stack.count - count + 1)
        case .getIter, .getAiter:
            if stack.isEmpty { return }
            stack[stack.count - 1] = mark
        default:
            let effect = instruction.opcode.stackEffect(argument: argument)
            if effect < 0 {
                stack = Array(stack.dropLast(-effect))
            } else {
                for number in 0..<effect { stack.append(mark | min(number, 7)) }
            }
        }
        reach(index + 1, stack)
    }
}
