import TaipanText
import Testing

@testable import TaipanBytecode

@Suite struct VerificationTests {
    @Test(arguments: programs)
    func compiledCodePasses(_ program: String) throws {
        try CacheFile(try cacheFile(program), name: "m", path: "m.pyc").code.verify()
    }

    /// The reason why code of the given instructions is refused, or nil.
    private func refusal(
        _ instructions: [(Opcode, UInt8)], stackSize: Int = 10, flags: CodeFlags = [], localCount: Int = 1,
        constants: [Constant] = [.none]
    ) -> String? {
        let unit = CodeUnit(
            localCount: localCount, stackSize: stackSize, flags: flags, firstLineNumber: 1,
            code: instructions.flatMap { [$0.0.rawValue, $0.1] }, constants: constants, names: ["n"],
            variableNames: ["v"],
            filename: "f", name: "n")
        do throws(VerificationError) {
            try unit.verify()
            return nil
        } catch {
            return error.description
        }
    }

    private let returning: [(Opcode, UInt8)] = [(.loadConst, 0), (.returnValue, 0)]

    @Test func structure() {
        #expect(refusal(returning) == nil)
        #expect(refusal([]) == "the code has 0 bytes")
        #expect(refusal(returning, localCount: 2) == "the numbers of variables do not agree")
        #expect(
            refusal([(.loadConst, 1), (.returnValue, 0)])
                == "instruction at 0: LOAD_CONST: the argument 1 is out of range")
        #expect(refusal([(.reserved0, 1)] + returning) == "instruction at 0: <0>: no opcode has the number 0")
        #expect(
            refusal([(.loadFast, 1), (.returnValue, 0)])
                == "instruction at 0: LOAD_FAST: the argument 1 is out of range")
        #expect(
            refusal([(.loadDeref, 0), (.returnValue, 0)])
                == "instruction at 0: LOAD_DEREF: the argument 0 is out of range")
        #expect(
            refusal([(.jumpAbsolute, 1)] + returning)
                == "instruction at 0: JUMP_ABSOLUTE: the target 1 is no instruction")
        #expect(
            refusal([(.jumpForward, 4)] + returning) == "instruction at 0: JUMP_FORWARD: the target 6 is no instruction"
        )
        #expect(
            refusal([(.jumpAbsolute, 4), (.extendedArg, 0)] + returning)
                == "instruction at 0: JUMP_ABSOLUTE: the target 4 is no instruction")
        #expect(refusal(returning + [(.extendedArg, 0)]) == "the code ends with a prefix")
        #expect(refusal([(.nop, 0)]) == "instruction at 0: NOP: the code ends behind it")
        #expect(
            refusal([(.loadConst, 0), (.yieldValue, 0), (.returnValue, 0)])
                == "instruction at 2: YIELD_VALUE: no generator")
        #expect(refusal([(.loadConst, 0), (.yieldValue, 0), (.returnValue, 0)], flags: .generator) == nil)
    }

    @Test func stack() {
        #expect(refusal([(.popTop, 0)] + returning) == "instruction at 0: POP_TOP: too few values on the stack")
        #expect(
            refusal([(.loadConst, 0), (.binaryAdd, 0)] + returning)
                == "instruction at 2: BINARY_ADD: too few values on the stack")
        #expect(
            refusal([(.loadConst, 0)] + returning, stackSize: 1)
                == "instruction at 2: LOAD_CONST: the stack is deeper than 1")
        #expect(
            refusal([(.loadConst, 0), (.extendedArg, 255), (.extendedArg, 255), (.unpackSequence, 255)] + returning)
                == "instruction at 6: UNPACK_SEQUENCE: the stack is deeper than 10")
        // A loop that leaves a value on the stack each time.
        #expect(
            refusal([(.loadConst, 0), (.jumpAbsolute, 0)])
                == "instruction at 0: LOAD_CONST: the stack is deeper than 10")
        #expect(
            refusal([(.loadConst, 0), (.jumpAbsolute, 0)], stackSize: 1 << 30)
                == "instruction at 0: too many ways with different stacks lead here")
    }

    /// What a finally clause finds is no value, and an address cannot be forged.
    @Test func causes() {
        #expect(
            refusal([(.beginFinally, 0), (.returnValue, 0)])
                == "instruction at 2: RETURN_VALUE: the stack holds no value there")
        #expect(
            refusal([(.loadConst, 0), (.endFinally, 0)] + returning)
                == "instruction at 2: END_FINALLY: nothing brought control to a finally clause")
        #expect(refusal([(.beginFinally, 0), (.endFinally, 0)] + returning) == nil)
        #expect(refusal([(.popExcept, 0)] + returning) == "instruction at 0: POP_EXCEPT: no exception is being handled")
        #expect(refusal([(.popBlock, 0)] + returning) == "instruction at 0: POP_BLOCK: no block")
        #expect(
            refusal([(.setupFinally, 2), (.popTop, 0)] + returning)
                == "instruction at 2: POP_TOP: too few values on the stack")
        // A subroutine that takes a value of its caller away.
        #expect(
            refusal([
                (.loadConst, 0), (.callFinally, 2), (.returnValue, 0), (.rotTwo, 0), (.popTop, 0), (.endFinally, 0),
            ])
                == "instruction at 6: ROT_TWO: too few values on the stack")
        #expect(refusal([(.loadConst, 0), (.callFinally, 2), (.returnValue, 0), (.nop, 0), (.endFinally, 0)]) == nil)
        // A handler that drops what marks its block.
        let handler: [(Opcode, UInt8)] = [(.setupFinally, 4), (.loadConst, 0), (.returnValue, 0)]
        #expect(
            refusal(handler + Array(repeating: (.popTop, 0), count: 4) + returning)
                == "instruction at 12: POP_TOP: the stack holds no value there")
        #expect(refusal(handler + Array(repeating: (.popTop, 0), count: 3) + [(.popExcept, 0)] + returning) == nil)
        #expect(
            refusal(
                handler + Array(repeating: (.popTop, 0), count: 3) + [(.popExcept, 0), (.popExcept, 0)] + returning)
                == "instruction at 14: POP_EXCEPT: no exception is being handled")
    }

    /// What only the instructions that belong together may leave to one another.
    @Test func kinds() {
        #expect(
            refusal([(.loadConst, 0), (.loadConst, 0), (.listAppend, 1), (.returnValue, 0)])
                == "instruction at 4: LIST_APPEND: the stack holds no value there")
        #expect(refusal([(.buildList, 0), (.loadConst, 0), (.listAppend, 1), (.returnValue, 0)]) == nil)
        #expect(
            refusal([(.buildList, 0), (.loadConst, 0), (.setAdd, 1), (.returnValue, 0)])
                == "instruction at 4: SET_ADD: the stack holds no value there")
        #expect(
            refusal([(.loadConst, 0), (.loadConst, 0), (.callMethod, 0), (.returnValue, 0)])
                == "instruction at 4: CALL_METHOD: the stack holds no value there")
        let names: [Constant] = [.none, .tuple([.string("a")])]
        let call: [(Opcode, UInt8)] = [(.loadConst, 0), (.loadConst, 0), (.loadConst, 1), (.callFunctionKw, 1)]
        #expect(refusal(call + [(.returnValue, 0)], constants: names) == nil)
        #expect(
            refusal(call + [(.returnValue, 0)], constants: [.none, .tuple([.none])])
                == "instruction at 6: CALL_FUNCTION_KW: no names of keyword arguments")
        #expect(
            refusal([(.loadConst, 0), (.jumpForward, 0)] + call + [(.jumpAbsolute, 10)], constants: names)
                == "instruction at 10: CALL_FUNCTION_KW: no names of keyword arguments")
        #expect(
            refusal([(.loadConst, 0), (.buildMapUnpackWithCall, 1), (.returnValue, 0)])
                == "instruction at 2: BUILD_MAP_UNPACK_WITH_CALL: too few values on the stack")
    }

    @Test func codeAmongTheConstantsIsVerified() {
        let inner = CodeUnit(
            stackSize: 1, flags: [], firstLineNumber: 1, code: [83, 0], constants: [], filename: "f", name: "n")
        #expect(
            refusal(returning, constants: [.code(inner)])
                == "instruction at 0: RETURN_VALUE: too few values on the stack")
    }

    @Test func mutationsAreDecidedInTime() throws {
        var generator = SeededGenerator(state: 8)
        let units = try programs.map { try CacheFile(try cacheFile($0), name: "m", path: "m.pyc").code }
        for round in 0..<10_000 {
            let unit = units[round % units.count]
            let mutant = CodeUnit(
                localCount: unit.localCount, stackSize: unit.stackSize, flags: unit.flags, firstLineNumber: 1,
                code: generator.mutated(unit.code), constants: unit.constants, names: unit.names,
                variableNames: unit.variableNames, filename: "f", name: "n")
            try? mutant.verify()
        }
    }
}
