// In CPython: Python/peephole.c

import TaipanBytecode

/// The improvement of one code object.
struct PeepholePass {
    let code: UnsafeMutablePointer<UInt16>
    /// The number of places: 16-bit units, of which an instruction takes one and each EXTENDED_ARG before it another.
    let count: Int
    /// For every place the number of its basic block; later where it comes to lie. One more than there are places.
    let blocks: UnsafeMutablePointer<UInt32>
    private var constantCount: Int
    private(set) var foldedTuples: [[Int]] = []

    init(code: UnsafeMutablePointer<UInt16>, count: Int, blocks: UnsafeMutablePointer<UInt32>, constantCount: Int) {
        self.code = code
        self.count = count
        self.blocks = blocks
        self.constantCount = constantCount
    }

    // MARK: Reading

    @inline(__always) private func opcode(_ place: Int) -> Opcode {
        // Every byte is an opcode's raw value, and the cases are declared in their order.
        unsafeBitCast(UInt8(truncatingIfNeeded: code[place]), to: Opcode.self)
    }

    @inline(__always) private func lowArgument(_ place: Int) -> UInt32 { UInt32(code[place] >> 8) }

    /// The argument with what EXTENDED_ARG before the instruction adds. In CPython: get_arg.
    @inline(__always) private func argument(_ place: Int) -> UInt32 {
        var argument = lowArgument(place)
        var shift: UInt32 = 8
        var before = place - 1
        while before >= 0, shift <= 24, opcode(before) == .extendedArg {
            argument |= lowArgument(before) << shift
            shift += 8
            before -= 1
        }
        return argument
    }

    /// The place of the instruction that a jump goes to. In CPython: GETJUMPTGT.
    @inline(__always) private func jumpTarget(_ place: Int) -> Int {
        Int(argument(place)) / 2 + (opcode(place).isAbsoluteJump ? 0 : place + 1)
    }

    /// The first place from `place` on that is no EXTENDED_ARG. In CPython: find_op.
    @inline(__always) private func instruction(from place: Int) -> Int {
        var place = place
        while place < count, opcode(place) == .extendedArg { place += 1 }
        return place
    }

    @inline(__always) private func isInOneBlock(_ first: Int, _ last: Int) -> Bool { blocks[first] == blocks[last] }

    // MARK: Writing

    @inline(__always) private func set(_ place: Int, _ opcode: Opcode, _ argument: UInt32 = 0) {
        code[place] = UInt16(opcode.byte) | UInt16(truncatingIfNeeded: argument) << 8
    }

    /// In CPython: fill_nops.
    private func fillWithNops(_ range: Range<Int>) {
        for place in range { set(place, .nop) }
    }

    /// Writes an instruction of `size` places. In CPython: write_op_arg.
    private func write(_ place: Int, _ opcode: Opcode, _ argument: UInt32, size: Int) {
        var place = place
        var size = size
        while size > 1 {
            set(place, .extendedArg, argument >> UInt32(8 * (size - 1)))
            place += 1
            size -= 1
        }
        set(place, opcode, argument)
    }

    /// Writes an instruction at the end of a range, and NOPs before it. Nothing where it does not fit. In CPython:
    /// copy_op_arg.
    private func replace(_ range: Range<Int>, _ opcode: Opcode, _ argument: UInt32) {
        let size = Instruction.size(argument)
        guard range.lowerBound + size <= range.upperBound else { return }
        write(range.upperBound - size, opcode, argument, size: size)
        fillWithNops(range.lowerBound..<(range.upperBound - size))
    }

    /// Changes an argument. Returns where the instruction lies then; nil, with nothing changed, where the argument
    /// would be longer.
    /// In CPython: set_arg.
    private func setArgument(_ place: Int, _ newArgument: UInt32) -> Int? {
        let oldArgument = argument(place)
        if oldArgument == newArgument { return place }
        let oldSize = Instruction.size(oldArgument)
        let newSize = Instruction.size(newArgument)
        if oldSize < newSize { return nil }
        write(place + 1 - oldSize, opcode(place), newArgument, size: newSize)
        fillWithNops((place + 1 - oldSize + newSize)..<(place + 1))
        return place - oldSize + newSize
    }

    // MARK: Blocks

    /// In CPython: markblocks.
    func markBlocks() {
        blocks.update(repeating: 0, count: count + 1)
        for place in 0..<count where opcode(place).isRelativeJump || opcode(place).isAbsoluteJump {
            let target = jumpTarget(place)
            if target <= count { blocks[target] = 1 }
        }
        var number: UInt32 = 0
        for place in 0...count {
            number &+= blocks[place]
            blocks[place] = number
        }
    }

    // MARK: Improving

    mutating func improve(_ isTrue: (Int) -> Bool) {
        // How many LOAD_CONST lie one behind the other right before.
        var constantRun = 0
        var place = instruction(from: 0)
        while place < count {
            var start = place
            while start >= 1, opcode(start - 1) == .extendedArg { start -= 1 }
            var next = instruction(from: place + 1)
            let before = constantRun
            constantRun = 0
            switch opcode(place) {
            case .loadConst:
                constantRun = before + 1
                // `while 1` and its like.
                if next < count, opcode(next) == .popJumpIfFalse, isInOneBlock(start, place + 1),
                    isTrue(Int(argument(place)))
                {
                    fillWithNops(start..<(next + 1))
                    constantRun = 0
                }
            case .buildTuple: improveTuple(start, place, next, constantsBefore: before)
            case .jumpIfFalseOrPop, .jumpIfTrueOrPop:
                if let again = threadConditionalJump(place) {
                    next = again
                } else {
                    threadJump(start, place)
                }
            case .popJumpIfFalse, .popJumpIfTrue, .jumpForward, .jumpAbsolute: threadJump(start, place)
            case .returnValue:
                let end = endOfUnreachable(place)
                if end > place + 1 {
                    fillWithNops((place + 1)..<end)
                    next = instruction(from: end)
                }
            default: break
            }
            place = next
        }
    }

    private mutating func improveTuple(_ start: Int, _ place: Int, _ next: Int, constantsBefore: Int) {
        let size = Int(argument(place))
        if size > 0 && constantsBefore >= size {
            let first = startOfConstants(before: start, count: size)
            if isInOneBlock(first, start) { return foldTuple(first, place, size) }
        }
        // A tuple that is unpacked again at once.
        guard next < count, opcode(next) == .unpackSequence, isInOneBlock(start, place + 1), size == Int(argument(next))
        else {
            return
        }
        switch size {
        case 0, 1: fillWithNops(start..<(next + 1))
        case 2:
            set(start, .rotTwo)
            fillWithNops((start + 1)..<(next + 1))
        case 3:
            set(start, .rotThree)
            set(start + 1, .rotTwo)
            fillWithNops((start + 2)..<(next + 1))
        default: break
        }
    }

    /// In CPython: lastn_const_start.
    private func startOfConstants(before place: Int, count: Int) -> Int {
        var place = place
        var remaining = count
        while place > 0 {
            place -= 1
            guard opcode(place) == .loadConst else { continue }
            remaining -= 1
            if remaining == 0 {
                while place > 0, opcode(place - 1) == .extendedArg { place -= 1 }
                return place
            }
        }
        return 0
    }

    /// Makes a tuple of constants a constant. In CPython: fold_tuple_on_constants.
    private mutating func foldTuple(_ first: Int, _ place: Int, _ size: Int) {
        var items: [Int] = []
        items.reserveCapacity(size)
        var item = first
        for _ in 0..<size {
            item = instruction(from: item)
            items.append(Int(argument(item)))
            item += 1
        }
        foldedTuples.append(items)
        replace(first..<(place + 1), .loadConst, UInt32(truncatingIfNeeded: constantCount))
        constantCount += 1
    }

    /// Where the first of two tests decides the second, jumps on or past it at once: `a and b or c` and its like.
    ///
    /// Returns where to go on; nil where there is no such second test, or the longer way does not fit.
    private func threadConditionalJump(_ place: Int) -> Int? {
        let first = opcode(place)
        let target = instruction(from: Int(argument(place)) / 2)
        guard target < count else { return nil }
        var second = opcode(target)
        guard second.isConditionalJump else { return nil }
        let again: Int?
        if second.jumpsOnTrue == first.jumpsOnTrue {
            // Both jump or neither: the first inherits what the second leaves on the stack.
            again = setArgument(place, argument(target))
        } else {
            // The second never jumps: go past it, which pops.
            again = setArgument(place, UInt32(truncatingIfNeeded: (target + 1) * 2))
            second = first == .jumpIfTrueOrPop ? .popJumpIfTrue : .popJumpIfFalse
        }
        guard let again else { return nil }
        set(again, second, lowArgument(again))
        return again
    }

    /// Where a jump goes to an unconditional jump, goes on to where that goes.
    private func threadJump(_ start: Int, _ place: Int) {
        var first = opcode(place)
        let target = instruction(from: jumpTarget(place))
        guard target < count else { return }
        let second = opcode(target)
        if first.isUnconditionalJump && second == .returnValue {
            set(start, .returnValue)
            fillWithNops((start + 1)..<(place + 1))
        } else if second.isUnconditionalJump {
            // JUMP_FORWARD cannot go back.
            if first == .jumpForward { first = .jumpAbsolute }
            replace(start..<(place + 1), first, UInt32(truncatingIfNeeded: jumpTarget(target) * 2))
        }
    }

    /// Where the code ends that lies behind RETURN_VALUE and no jump reaches.
    private func endOfUnreachable(_ place: Int) -> Int {
        var end = place + 1
        // END_FINALLY has to stay, and SETUP_FINALLY with it: `frame.f_lineno` cannot be set without.
        while end < count, isInOneBlock(place, end), opcode(end) != .endFinally {
            if opcode(end) == .setupFinally {
                while end > place + 1, opcode(end - 1) == .extendedArg { end -= 1 }
                break
            }
            end += 1
        }
        return end
    }

    // MARK: Squeezing

    /// Notes for every instruction where it comes to lie.
    func numberRemaining() {
        var nops: UInt32 = 0
        for place in 0..<count {
            blocks[place] = UInt32(truncatingIfNeeded: place) &- nops
            if opcode(place) == .nop { nops &+= 1 }
        }
        blocks[count] = UInt32(truncatingIfNeeded: count) &- nops
    }

    func adapt(_ lineTable: inout GrowingArray<UInt8>) {
        var offset = 0
        var last: UInt32 = 0
        for index in stride(from: 0, to: lineTable.count, by: 2) {
            offset += Int(lineTable[index])
            guard offset / 2 < count else { return }
            let newOffset = blocks[offset / 2] &* 2
            lineTable[index] = UInt8(truncatingIfNeeded: newOffset &- last)
            last = newOffset
        }
    }

    /// Drops NOPs and corrects jumps. Returns how many places are left; nil where an argument became longer.
    func squeeze() -> Int? {
        var end = 0
        var place = 0
        while place < count {
            let start = place
            var argument = lowArgument(place)
            while opcode(place) == .extendedArg, place + 1 < count {
                place += 1
                argument = argument << 8 | lowArgument(place)
            }
            let opcode = opcode(place)
            if opcode != .nop {
                if opcode.isAbsoluteJump {
                    argument = blocks[Int(argument) / 2] &* 2
                } else if opcode.isRelativeJump {
                    argument = (blocks[Int(argument) / 2 + place + 1] &- blocks[place] &- 1) &* 2
                }
                let size = place - start + 1
                if Instruction.size(argument) > size || size > 4 { return nil }
                // A shorter argument keeps its EXTENDED_ARG.
                write(end, opcode, argument, size: size)
                end += size
            }
            place += 1
        }
        return end
    }
}

extension Opcode {
    /// In CPython: ABSOLUTE_JUMP.
    @inline(__always) fileprivate var isAbsoluteJump: Bool { self == .jumpAbsolute || isConditionalJump }

    /// In CPython: CONDITIONAL_JUMP.
    @inline(__always) fileprivate var isConditionalJump: Bool {
        self == .popJumpIfFalse || self == .popJumpIfTrue || self == .jumpIfFalseOrPop || self == .jumpIfTrueOrPop
    }

    /// In CPython: UNCONDITIONAL_JUMP.
    @inline(__always) fileprivate var isUnconditionalJump: Bool { self == .jumpAbsolute || self == .jumpForward }

    /// In CPython: JUMPS_ON_TRUE.
    @inline(__always) fileprivate var jumpsOnTrue: Bool { self == .popJumpIfTrue || self == .jumpIfTrueOrPop }
}
