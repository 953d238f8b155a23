extension CodeUnit {
    /// Throws where this code object, or one among its constants, cannot be run safely.
    ///
    /// Whoever compiles gets code that passes; code from elsewhere may be forged. What passes keeps to these rules:
    /// every opcode exists and every argument is in range; jumps lead to instructions; control never leaves the end; on
    /// every way to an instruction, of which there are finitely many as the stacks go, the stack is never deeper than
    /// `stackSize`; no instruction takes values that are not there, or the null, the address or the saved exception of
    /// a finally clause or handler for a value; blocks are pushed and popped in pairs; what a comprehension adds to was
    /// made for it; names of keyword arguments are constants. What types other values have, an evaluator must still
    /// check. Time and memory are in proportion to the code: code with thousands of ways through a stack of thousands
    /// of values is refused.
    package func verify() throws(VerificationError) {
        var units = [self]
        var seen: Set<ObjectIdentifier> = []
        while let unit = units.popLast() {
            if !seen.insert(ObjectIdentifier(unit)).inserted { continue }
            var verifier = CodeVerifier(unit, try CodeStructure(unit))
            try verifier.run()
            for case .code(let inner) in unit.constants { units.append(inner) }
        }
    }
}

/// Follows all ways through a code object with what the stacks hold on them.
private struct CodeVerifier {
    private let unit: CodeUnit
    private let structure: CodeStructure
    /// What is known where ways can meet, by index of instruction: one state for each shape of the stacks. A finally
    /// clause is entered with different stacks, as a value to return may lie below the address.
    private var known: [Int: [AbstractState]] = [:]
    private var pending: [(index: Int, shape: Int)] = []
    private static let maximumShapeCount = 64
    /// What is left of the work that is in proportion to the code.
    private var budget: Int

    init(_ unit: CodeUnit, _ structure: CodeStructure) {
        self.unit = unit
        self.structure = structure
        budget = 1_000_000 + 100 * structure.steps.count
    }

    mutating func run() throws(VerificationError) {
        try arrive(at: 0, with: AbstractState(), from: structure.steps[0].instruction)
        while let (index, shape) = pending.popLast() {
            guard var state = known[index]?[shape] else { continue }
            var next = index
            while try step(next, &state) {
                next += 1
                if next == structure.steps.count {
                    throw error(structure.steps[next - 1].instruction, "the code ends behind it")
                }
                if structure.isEntered[next] {
                    try arrive(at: next, with: state, from: structure.steps[next - 1].instruction)
                    break
                }
            }
        }
    }

    /// Notes that control comes to an instruction, to be followed from there where that is new.
    private mutating func arrive(
        at index: Int, with state: AbstractState, from instruction: Instruction
    ) throws(VerificationError) {
        var states = known[index, default: []]
        budget -= state.slots.count * (states.count + 1)
        let shape = states.firstIndex { $0.hasShape(of: state) } ?? states.count
        if shape == Self.maximumShapeCount {
            throw VerificationError(
                offset: structure.steps[index].start, reason: "too many ways with different stacks lead here")
        }
        if shape == states.count {
            states.append(state)
        } else if !states[shape].merge(state) {
            return
        }
        known[index] = states
        pending.append((index, shape))
    }

    /// Does to the state what an instruction does; false where control does not go on to the next.
    private mutating func step(_ index: Int, _ state: inout AbstractState) throws(VerificationError) -> Bool {
        let step = structure.steps[index]
        let instruction = step.instruction
        budget -= 1
        if budget < 0 { throw error(instruction, "too much to verify") }
        // What pushes very much is refused before it is done; the effects count six values for a null.
        if state.depth + max(0, instruction.opcode.effectFallingThrough(instruction.argument ?? 0)) > unit.stackSize + 6
        {
            throw error(instruction, "the stack is deeper than \(unit.stackSize)")
        }
        var jumping: AbstractState?
        let goesOn: Bool
        do throws(AbstractState.Mismatch) {
            goesOn = try perform(instruction, &state, jumping: &jumping, at: index)
        } catch {
            throw TaipanBytecode.error(instruction, error.reason)
        }
        if max(state.depth, jumping?.depth ?? 0) > unit.stackSize {
            throw error(instruction, "the stack is deeper than \(unit.stackSize)")
        }
        if step.target >= 0 { try arrive(at: step.target, with: jumping ?? state, from: instruction) }
        return goesOn
    }

    /// What an instruction does to the state, and to another one, `jumping`, where that differs at the target.
    private func perform(
        _ instruction: Instruction, _ state: inout AbstractState, jumping: inout AbstractState?, at index: Int
    ) throws(AbstractState.Mismatch) -> Bool {
        let opcode = instruction.opcode
        let argument = instruction.argument ?? 0
        switch opcode {
        case .rotTwo: try state.rotate(2, beforePopExcept: false)
        case .rotThree: try state.rotate(3, beforePopExcept: false)
        case .rotFour: try state.rotate(4, beforePopExcept: structure.popsExceptionNext(after: index))
        case .dupTop:
            try state.peek(1)
            state.push()
        case .dupTopTwo:
            try state.peek(1)
            try state.peek(2)
            state.push(count: 2)
        case .getAnext:
            try state.peek(1)
            state.push()
        case .buildList, .buildSet, .buildMap:
            try state.pop(opcode == .buildMap ? 2 * argument : argument)
            state.push(opcode == .buildList ? .list : opcode == .buildSet ? .set : .dict)
        case .listAppend, .setAdd, .mapAdd:
            try state.pop(opcode == .mapAdd ? 2 : 1)
            try state.peek(argument, as: opcode == .listAppend ? .list : opcode == .setAdd ? .set : .dict)
        case .loadMethod:
            try state.pop()
            state.push(.method, count: 2)
        case .callMethod:
            try state.pop(argument)
            try state.pop(2, as: .method)
            state.push()
        case .callFunctionKw:
            guard structure.loadsNames(before: index, atMost: argument, of: unit) else {
                throw AbstractState.Mismatch(reason: "no names of keyword arguments")
            }
            try state.pop(argument + 2)
            state.push()
        case .buildTupleUnpackWithCall, .buildMapUnpackWithCall:
            // Below what is unpacked lies the callable, for errors to name.
            try state.peek(argument + (opcode == .buildMapUnpackWithCall ? 2 : 1))
            try state.pop(argument)
            state.push()
        case .jumpIfFalseOrPop, .jumpIfTrueOrPop:
            try state.peek(1)
            jumping = state
            try state.pop()
        case .forIter:
            try state.peek(1)
            jumping = state
            try jumping?.pop()
            state.push()
        case .setupFinally:
            jumping = state.handled
            try state.pushBlock(handler: structure.steps[index].target)
        case .setupWith:
            try state.pop()
            state.push()
            jumping = state.handled
            try state.pushBlock(handler: structure.steps[index].target)
            state.push()
        case .setupAsyncWith:
            try state.pop()
            jumping = state.handled
            try state.pushBlock(handler: structure.steps[index].target)
            state.push()
        case .popBlock: try state.popBlock()
        case .popExcept: try state.popSavedException()
        case .beginFinally: state.push(.null)
        case .callFinally:
            jumping = state
            jumping?.push(.address)
        case .endFinally: return try state.popCause().contains(.null)
        case .popFinally:
            if argument == 1 { try state.pop() }
            _ = try state.popCause()
            if argument == 1 { state.push() }
        case .endAsyncFor:
            if try state.popCause() != .handler { throw .notAValue }
            try state.pop()
        case .withCleanupStart:
            let cause = try state.popCause()
            if cause.contains(.address) { throw .notAValue }
            try state.pop()
            state.push(cause)
            state.push(count: 2)
        case .withCleanupFinish:
            try state.pop(2)
            let cause = try state.popCause()
            if cause.contains(.address) { throw .notAValue }
            // Where the exception is silenced, a null takes its place.
            state.push([cause, .null])
        case .yieldValue, .yieldFrom:
            if unit.flags.isDisjoint(with: [.generator, .coroutine, .asynchronousGenerator]) {
                throw AbstractState.Mismatch(reason: "no generator")
            }
            try state.pop(opcode == .yieldFrom ? 2 : 1)
            state.push()
        default:
            let pushed = opcode.pushedCount(argument)
            try state.pop(pushed - opcode.effectFallingThrough(argument))
            state.push(count: pushed)
        }
        return !opcode.neverFallsThrough
    }
}

extension Opcode {
    /// How many values an instruction pushes that takes its operands off the stack first.
    fileprivate func pushedCount(_ argument: Int) -> Int {
        switch self {
        case .popTop, .nop, .storeSubscr, .deleteSubscr, .printExpr, .returnValue, .importStar, .setupAnnotations,
            .storeName,
            .deleteName, .storeAttr, .deleteAttr, .storeGlobal, .deleteGlobal, .jumpForward, .jumpAbsolute,
            .popJumpIfFalse,
            .popJumpIfTrue, .storeFast, .deleteFast, .raiseVarargs, .storeDeref, .deleteDeref, .extendedArg:
            0
        case .unpackSequence: argument
        case .unpackEx: (argument & 0xFF) + (argument >> 8) + 1
        case .beforeAsyncWith, .importFrom: 2
        default: 1
        }
    }
}
