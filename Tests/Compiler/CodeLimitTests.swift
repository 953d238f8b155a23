import TaipanBytecode
import TaipanCompiler
import TaipanSyntax
import TaipanText
import Testing

@Suite struct CodeLimitTests {
    private func instructions(_ code: CodeUnit) -> [(opcode: Opcode, argument: Int)] {
        var result: [(opcode: Opcode, argument: Int)] = []
        var argument = 0
        for place in stride(from: 0, to: code.code.count, by: 2) {
            argument |= Int(code.code[place + 1])
            let opcode = Opcode(code.code[place])
            if opcode == .extendedArg {
                argument <<= 8
            } else {
                result.append((opcode, argument))
                argument = 0
            }
        }
        return result
    }

    @Test(arguments: [255, 256, 257, 65_535, 65_536, 65_537]) func manyNamesAndConstants(_ count: Int) throws {
        let source = (0..<count).map { "x\($0) = \($0)\n" }.joined()
        let code = try compiled(source)
        #expect(code.names.count == count && code.constants.count == count + 1)
        let found = instructions(code)
        #expect(found.count == 2 * count + 2)
        #expect(found[2 * count - 1].opcode == .storeName && found[2 * count - 1].argument == count - 1)
        #expect(found[2 * count].opcode == .loadConst && found[2 * count].argument == count)
    }

    @Test(arguments: [10, 60, 128, 8_000, 40_000]) func longJumps(_ count: Int) throws {
        let body = String(repeating: "  f(a)\n", count: count)
        let code = try compiled("while x:\n" + body + "y\n")
        let found = instructions(code)
        let jump = try #require(found.first { $0.opcode == .popJumpIfFalse })
        // Behind the jump back, of which the argument is 0.
        let prefix = jump.argument > 0xFFFF ? 3 : jump.argument > 0xFF ? 2 : 1
        #expect(jump.argument == 2 * (1 + prefix + 4 * count + 1))
    }

    @Test func manyLines() throws {
        let code = try compiled(
            "a\n" + String(repeating: "\n", count: 70_000) + "b\n" + "x(\n" + String(repeating: "\n", count: 300) + "c)"
        )
        #expect(code.lineTable.count == 2 * (70_001 / 127 + 1) + 2 + 2 * 3 + 2 * 3)
    }

    /// The compiler ends where CPython runs out of its recursion limit, three levels of the tree for one of the
    /// interpreter, and never for want of native stack.
    @Test(arguments: [
        ("a", "+a", 2990, false), ("a", "+a", 3010, true), ("a", ".b", 2990, false), ("a", ".b", 3010, true),
        ("a", "()", 1490, false), ("a", "[b]", 2990, false), ("if a: b\n", "elif c: d\n", 2990, false),
        ("if a: b\n", "elif c: d\n", 3010, true), ("a", " if b else a", 90, false),
        ("a", " and (b or c)", 2990, false), ("", "lambda: ", 90, false),
    ]) func deepTrees(_ first: String, _ part: String, _ count: Int, _ isRefused: Bool) throws {
        let source = first + String(repeating: part, count: count) + (first.isEmpty ? "x" : "")
        let message = onSmallStack { () -> String? in
            do throws(SourceError) {
                _ = try compiled(source)
                return nil
            } catch {
                return error.message.displayString
            }
        }
        #expect(
            (message ?? nil) == (isRefused ? "maximum recursion depth exceeded during compilation" : nil),
            "\(part) \(count)")
    }

    @Test func aMillionLevelsAreRefused() throws {
        let source = "a" + String(repeating: "+a", count: 1_000_000)
        let message = onSmallStack { () -> String? in
            do throws(SourceError) {
                _ = try compiled(source)
                return nil
            } catch {
                return error.message.displayString
            }
        }
        #expect(message == "maximum recursion depth exceeded during compilation")
    }
}
