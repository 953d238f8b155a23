/// The instructions of a code object, each with its prefixes, their arguments known to be in range and their targets to
/// be instructions.
struct CodeStructure {
    struct Step {
        /// Where it begins: the offset of the first `EXTENDED_ARG`, or its own.
        let start: Int
        let instruction: Instruction
        /// The index of the instruction that it jumps to, or -1.
        var target = -1
    }

    private(set) var steps: [Step] = []
    /// Whether a jump leads to the instruction of that index, or back to it from a subroutine.
    private(set) var isEntered: [Bool] = []

    init(_ unit: CodeUnit) throws(VerificationError) {
        try Self.checkVariables(unit)
        if unit.code.isEmpty || unit.code.count % 2 != 0 {
            throw VerificationError(offset: nil, reason: "the code has \(unit.code.count) bytes")
        }
        var indices = Array(repeating: -1, count: unit.code.count / 2)
        var start: Int?
        for instruction in Instructions(unit.code) {
            let first = start ?? instruction.offset
            if instruction.opcode == .extendedArg {
                if instruction.offset - first > 4 { throw error(instruction, "too many prefixes") }
                start = first
                continue
            }
            try Self.check(instruction, in: unit)
            start = nil
            indices[first / 2] = steps.count
            steps.append(Step(start: first, instruction: instruction))
        }
        if start != nil { throw VerificationError(offset: nil, reason: "the code ends with a prefix") }
        isEntered = Array(repeating: false, count: steps.count)
        for index in steps.indices {
            guard let target = steps[index].instruction.target else { continue }
            guard target >= 0, target < unit.code.count, target % 2 == 0, indices[target / 2] >= 0 else {
                throw error(steps[index].instruction, "the target \(target) is no instruction")
            }
            steps[index].target = indices[target / 2]
            isEntered[steps[index].target] = true
        }
    }

    /// Whether `POP_EXCEPT`, perhaps behind `POP_BLOCK`, follows and no jump leads there.
    func popsExceptionNext(after index: Int) -> Bool {
        var next = index + 1
        if next < steps.count, steps[next].instruction.opcode == .popBlock, !isEntered[next] { next += 1 }
        return next < steps.count && steps[next].instruction.opcode == .popExcept && !isEntered[next]
    }

    /// Whether the instruction before loads a tuple of at most `count` strings, and no jump leads between the two.
    func loadsNames(before index: Int, atMost count: Int, of unit: CodeUnit) -> Bool {
        guard index > 0, !isEntered[index] else { return false }
        let previous = steps[index - 1].instruction
        guard previous.opcode == .loadConst, case .tuple(let names) = unit.constants[previous.argument ?? 0] else {
            return false
        }
        return names.count <= count
            && names.allSatisfy { if case .string = $0 { true } else { false } }
    }

    private static func checkVariables(_ unit: CodeUnit) throws(VerificationError) {
        let flags = unit.flags
        let parameterCount =
            unit.argumentCount + unit.keywordOnlyArgumentCount + (flags.contains(.variableArguments) ? 1 : 0)
            + (flags.contains(.variableKeywords) ? 1 : 0)
        if unit.localCount != unit.variableNames.count || parameterCount > unit.localCount
            || unit.positionalOnlyArgumentCount > unit.argumentCount
            || min(unit.positionalOnlyArgumentCount, unit.keywordOnlyArgumentCount, unit.stackSize) < 0
        {
            throw VerificationError(offset: nil, reason: "the numbers of variables do not agree")
        }
    }

    /// Whether an argument is in range. What depends on the stack is not looked at here.
    private static func check(_ instruction: Instruction, in unit: CodeUnit) throws(VerificationError) {
        let opcode = instruction.opcode
        guard opcode.isDefined else { throw error(instruction, "no opcode has the number \(opcode.rawValue)") }
        guard let argument = instruction.argument else { return }
        let range: Range<Int> =
            switch opcode.operandKind {
            case .constant: 0..<unit.constants.count
            case .name: 0..<unit.names.count
            case .local: 0..<unit.localCount
            case .cell: 0..<unit.cellVariables.count + unit.freeVariables.count
            case .compare: 0..<comparisonNames.count - 1
            case .conversion: 0..<8
            case .function: 0..<16
            case .flags: 0..<2
            case .depth: 1..<Int(Int32.max)
            case .count where opcode == .raiseVarargs: 0..<3
            case .count where opcode == .buildSlice: 2..<4
            case .none, .relative, .absolute, .count, .extension: 0..<Int(Int32.max)
            }
        if !range.contains(argument) { throw error(instruction, "the argument \(argument) is out of range") }
    }
}

/// An error about an instruction.
func error(_ instruction: Instruction, _ reason: String) -> VerificationError {
    VerificationError(offset: instruction.offset, reason: "\(instruction.opcode.name): \(reason)")
}
