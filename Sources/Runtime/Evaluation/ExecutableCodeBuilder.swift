import TaipanBytecode

/// Makes the executable form of a code object.
///
/// `EXTENDED_ARG` is folded into the operand, jumps become distances in instructions, instructions that look something
/// up get an inline cache, and pairs that are frequent become superinstructions.
struct ExecutableCodeBuilder {
    private let context: Context
    private let code: CodeObject
    private var instructions: [Instruction] = []
    private var offsets: [UInt32] = []
    /// Where the opcodes are, behind their prefixes.
    private var opcodeOffsets: [UInt32] = []
    private var cacheCount = 0
    private var setupCount = 0
    private var delegates = false

    init(_ context: Context, _ code: CodeObject) {
        self.context = context
        self.code = code
    }

    /// Builds the form. `isTraced`: each instruction is preceded by one that reports it, nothing is cached or fused, so
    /// positions are twice those of the plain form.
    mutating func build(isTraced: Bool = false) -> UnsafeMutablePointer<ExecutableCode> {
        read()
        if isTraced {
            var reported: [Instruction] = []
            for var instruction in instructions {
                reported.append(Instruction(.traceInstruction))
                if isJump(instruction.operation) {
                    instruction = Instruction(instruction.operation, operand: instruction.signedOperand * 2)
                } else {
                    instruction = Instruction(
                        instruction.operation, operand: instruction.operand, second: Instruction.noCache)
                }
                reported.append(instruction)
            }
            instructions = reported
            cacheCount = 0
        } else {
            markBackwardJumps()
            fuse()
        }
        return finish()
    }

    /// Reads `co_code`. Operands that the verifier has not seen are checked here, so that nothing is read out of
    /// bounds.
    private mutating func read() {
        let bytes = BytesObject(code.code)
        let data = bytes.trailing(UInt8.self)
        let count = bytes.count / 2
        var indexOfOffset = [Int32](repeating: -1, count: count + 1)
        var extended = 0
        var pendingStart: Int?
        for unit in 0..<count {
            let opcode = data[unit * 2]
            let operand = extended << 8 | Int(data[unit * 2 + 1])
            if pendingStart == nil { pendingStart = unit }
            if opcode == Opcode.extendedArg.rawValue {
                extended = operand & 0xFF_FFFF
                continue
            }
            let start = pendingStart.unsafelyUnwrapped
            for position in start...unit { indexOfOffset[position] = Int32(instructions.count) }
            pendingStart = nil
            extended = 0
            var operation = unsafeBitCast(opcode, to: Operation.self)
            if !unsafeBitCast(opcode, to: Opcode.self).isDefined { operation = .reserved0 }
            if operation == .nop {
                // A jump to the next instruction. (An empty case would make the dispatch a loop of a single block,
                // which LLVM does not replicate.)
                instructions.append(Instruction(.jumpForward, operand: 0))
                offsets.append(UInt32(start * 2))
                opcodeOffsets.append(UInt32(unit * 2))
                continue
            }
            instructions.append(Instruction(operation, operand: operand))
            offsets.append(UInt32(start * 2))
            opcodeOffsets.append(UInt32(unit * 2))
        }
        indexOfOffset[count] = Int32(instructions.count)
        // A code object that runs off its end stops there.
        instructions.append(Instruction(.endOfCode))
        offsets.append(UInt32(count * 2))
        opcodeOffsets.append(UInt32(count * 2))
        for index in 0..<instructions.count {
            let operation = instructions[index].operation
            let operand = instructions[index].operand
            if isJump(operation) && !isNop(index) {
                let target: Int
                if isRelativeJump(operation) {
                    target = (Int(opcodeOffsets[index]) + 2 + operand) / 2
                } else {
                    target = operand / 2
                }
                let destination = target <= count ? Int(indexOfOffset[target]) : -1
                if destination < 0 {
                    instructions[index] = Instruction(.reserved0)
                } else {
                    instructions[index] = Instruction(operation, operand: destination - (index + 1))
                }
            } else if usesCache(operation) {
                instructions[index] = Instruction(operation, operand: operand, second: cacheCount)
                cacheCount += 1
            }
            switch operation {
            case .setupFinally, .setupWith, .setupAsyncWith: setupCount += 1
            case .yieldFrom: delegates = true
            default: break
            }
        }
    }

    private func isNop(_ index: Int) -> Bool {
        let offset = Int(opcodeOffsets[index])
        return offset < BytesObject(code.code).count
            && BytesObject(code.code).trailing(UInt8.self)[offset] == Opcode.nop.rawValue
    }

    private func isRelativeJump(_ operation: Operation) -> Bool {
        switch operation {
        case .jumpForward, .forIter, .setupFinally, .setupWith, .setupAsyncWith, .callFinally: true
        default: false
        }
    }

    private func isJump(_ operation: Operation) -> Bool {
        switch operation {
        case .jumpAbsolute, .popJumpIfFalse, .popJumpIfTrue, .jumpIfFalseOrPop, .jumpIfTrueOrPop: true
        default: isRelativeJump(operation)
        }
    }

    private func usesCache(_ operation: Operation) -> Bool {
        switch operation {
        case .loadGlobal, .loadName, .loadAttr, .storeAttr, .loadMethod, .callFunction, .callMethod: true
        default: false
        }
    }

    private mutating func markBackwardJumps() {
        for index in 0..<instructions.count where instructions[index].operation == .jumpAbsolute {
            instructions[index].operation = instructions[index].signedOperand < 0 ? .jumpBackward : .jumpForward
        }
    }

    /// Puts superinstructions in place of the first of two, where the second stays for those who jump to it.
    private mutating func fuse() {
        var index = 0
        while index + 1 < instructions.count {
            let first = instructions[index]
            let second = instructions[index + 1]
            var fused: Instruction?
            switch (first.operation, second.operation) {
            case (.loadFast, .loadFast): fused = pair(.loadFastLoadFast, first, second)
            case (.loadFast, .loadConst): fused = pair(.loadFastLoadConst, first, second)
            case (.storeFast, .loadFast): fused = pair(.storeFastLoadFast, first, second)
            case (.compareOp, .popJumpIfFalse), (.compareOp, .popJumpIfTrue):
                if first.operand < 6 {
                    fused = Instruction(.compareJump, operand: first.operand, second: Comparison.mask(first.operand))
                } else if first.operand == 8 || first.operand == 9 {
                    fused = Instruction(.compareIsJump, operand: first.operand)
                }
            default: break
            }
            if let fused {
                instructions[index] = fused
                index += 2
            } else {
                index += 1
            }
        }
    }

    private func pair(_ operation: Operation, _ first: Instruction, _ second: Instruction) -> Instruction? {
        guard second.operand <= 0xFF_FFFF else { return nil }
        return Instruction(operation, operand: first.operand, second: second.operand)
    }

    private func finish() -> UnsafeMutablePointer<ExecutableCode> {
        let count = instructions.count
        let memory = UnsafeMutablePointer<Instruction>.allocate(capacity: count)
        instructions.withUnsafeBufferPointer { memory.initialize(from: $0.baseAddress.unsafelyUnwrapped, count: count) }
        let offsetMemory = UnsafeMutablePointer<UInt32>.allocate(capacity: offsets.count)
        offsets.withUnsafeBufferPointer {
            offsetMemory.initialize(from: $0.baseAddress.unsafelyUnwrapped, count: offsets.count)
        }
        let caches = UnsafeMutablePointer<InlineCache>.allocate(capacity: max(cacheCount, 1))
        caches.initialize(repeating: InlineCache(), count: max(cacheCount, 1))
        let cellCount = code.cellVariables.count
        let freeCount = code.freeVariables.count
        let cellArguments = UnsafeMutablePointer<Int32>.allocate(capacity: max(cellCount, 1))
        let flags = code.flags
        let hasVariadics = flags & 0xC != 0
        let parameters =
            Int(code.argumentCount) + Int(code.keywordOnlyCount) + (flags & 4 != 0 ? 1 : 0) + (flags & 8 != 0 ? 1 : 0)
        for cell in 0..<cellCount {
            cellArguments[cell] = -1
            for parameter in 0..<min(parameters, code.variableNames.count)
            where code.variableNames[parameter] === code.cellVariables[cell] {
                cellArguments[cell] = Int32(parameter)
            }
        }
        let blockCapacity = min(setupCount, 20)
        let localsplus = Int(code.localCount) + cellCount + freeCount
        let result = UnsafeMutablePointer<ExecutableCode>.allocate(capacity: 1)
        result.initialize(
            to: ExecutableCode(
                instructions: memory, instructionCount: count, offsets: offsetMemory, caches: caches,
                cacheCount: cacheCount, cellArguments: cellArguments, cellCount: cellCount, freeCount: freeCount,
                localsplusCount: localsplus, blockCapacity: blockCapacity,
                frameSize: localsplus + blockCapacity + Int(code.stackSize) + 2,
                isSimple: !hasVariadics && code.keywordOnlyCount == 0 && cellCount == 0 && freeCount == 0
                    && flags & 0x2A0 == 0 && flags & 3 == 3,
                needsClosing: setupCount > 0 || delegates,
                replacedOperations: nil, traced: nil))
        return result
    }
}

extension Instruction {
    /// Of an instruction that must not specialise.
    static var noCache: Int { 0xFF_FFFF }

    /// The distance of a jump, in instructions from the next one.
    var signedOperand: Int { @inline(__always) get { Int(Int64(bitPattern: word) >> 32) } }
}

extension Comparison {
    /// Which outcomes satisfy the comparison: bit 0 less, bit 1 equal, bit 2 greater.
    @inline(__always) static func mask(_ operation: Int) -> Int {
        // Three bits for each of the six operators, packed.
        0b110_100_101_010_011_001 >> (operation &* 3) & 7
    }
}

extension Context {
    /// The executable form of a code object, made when it is first asked for.
    @inline(__always) func executable(of code: CodeObject) -> UnsafeMutablePointer<ExecutableCode> {
        if let executable = code.executable { return executable }
        return makeExecutable(code)
    }

    @inline(never) private func makeExecutable(_ code: CodeObject) -> UnsafeMutablePointer<ExecutableCode> {
        var builder = ExecutableCodeBuilder(self, code)
        let executable = builder.build()
        code.executable = executable
        return executable
    }

    /// The form that reports each instruction to trace functions.
    func tracedInstructions(of code: CodeObject) -> UnsafeMutablePointer<Instruction> {
        let executable = executable(of: code)
        if let traced = executable.pointee.traced { return traced.pointee.instructions }
        var builder = ExecutableCodeBuilder(self, code)
        let traced = builder.build(isTraced: true)
        executable.pointee.traced = traced
        return traced.pointee.instructions
    }
}
