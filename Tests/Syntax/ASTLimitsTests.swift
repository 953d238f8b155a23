import TaipanText
import Testing

@testable import TaipanSyntax

/// Sources that nest as deep as they can, or chain as long, on a thread with a stack of 512 KiB.
@Suite struct ASTLimitsTests {
    private enum Outcome: Equatable {
        case built(isDeep: Bool)
        case refused(SourceError.Kind)
    }

    private func outcome(_ text: String) -> Outcome? {
        let source = SourceText(utf8: Array((text + "\n").utf8))
        return withNativeStack(bytes: 512 << 10) {
            do throws(SourceError) {
                var warnings: [SourceWarning] = []
                let ast = try parseToAST(source, warnings: &warnings)
                _ = ast.dump(includeAttributes: true)
                return .built(isDeep: ast.maximumDepth >= 100)
            } catch {
                return .refused(error.kind)
            }
        }
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func longChainsBecomeDeepTrees() {
        for trailer in [" + a", ".b", "[0]", "(b)", "()", " @ a"] {
            #expect(outcome("a" + repeated(trailer, 100_000)) == .built(isDeep: true), "\(trailer)")
        }
        #expect(outcome("if a: b\n" + repeated("elif a: b\n", 20_000)) == .built(isDeep: true))
        #expect(outcome("@" + "a" + repeated(".b", 20_000) + "\nclass A: pass") == .built(isDeep: true))
    }

    @Test func flatListsStayFlat() {
        for (start, part) in [("a", " < a"), ("a", " and a"), ("", "a, "), ("", "'a' "), ("", "a; "), ("a", " = a")] {
            #expect(outcome(start + repeated(part, 50_000)) == .built(isDeep: false), "\(part)")
        }
    }

    @Test func nestingEndsWhereTheParserEndsIt() {
        let nests: [(String, String, Int)] = [
            ("-", "a", 1660), ("not ", "a", 1660), ("lambda: ", "a", 830), ("a if b else ", "a", 1660),
            ("a**", "a", 830),
            ("a**-", "a", 550),
        ]
        for (part, end, count) in nests {
            #expect(outcome(repeated(part, count) + end) == .built(isDeep: true), "\(part)")
            #expect(outcome(repeated(part, 5_000) + end) == .refused(.memoryError), "\(part)")
        }
        #expect(outcome(repeated("lambda x=", 400) + "1" + repeated(": 1", 400)) == .built(isDeep: true))
        #expect(outcome("[a" + repeated(" for a in b", 540) + "]") == .built(isDeep: false))
        #expect(outcome("[a for a in b" + repeated(" if b", 800) + "]") == .built(isDeep: false))
        #expect(outcome(repeated("f(", 90) + repeated(")", 90)) == .built(isDeep: true))
        #expect(outcome(repeated("[", 90) + "a" + repeated("]", 90) + " = b") == .built(isDeep: false))
        #expect(outcome(repeated("(", 10_000)) == .refused(.memoryError))
        #expect(outcome(repeated("((lambda x=", 40) + "1" + repeated(": (1)))", 40)) == .built(isDeep: true))
    }

    @Test func blocksNestAHundredDeep() {
        func blocks(_ count: Int) -> String {
            (0..<count).map { repeated(" ", $0) + "def f(a=[(b)]):\n" }.joined() + repeated(" ", count) + "pass"
        }
        #expect(outcome(blocks(99)) == .built(isDeep: true))
        #expect(outcome(blocks(10_000)) == .refused(.indentationError))
    }

    @Test func formattedStringsNest() {
        let deep = repeated("-", 1650)
        #expect(outcome("f'{\(deep)a}'") == .built(isDeep: true))
        #expect(outcome("f'{\(repeated("-", 3000))a}'") == .refused(.memoryError))
        #expect(outcome("\(deep)f'{\(deep)a}'") == .built(isDeep: true))
        #expect(
            outcome("\(deep)f'''{\(deep)f\"\"\"{\(deep)f'{\(deep)f\"{\(deep)a}\"}'}\"\"\"}'''") == .built(isDeep: true))
        #expect(outcome("f'" + repeated("{a!r:{b}}", 20_000) + "'") == .built(isDeep: false))
        #expect(outcome("f'" + (0..<20_000).map { "{a\($0)}{b\($0)!r}" }.joined() + "'") == .built(isDeep: false))
    }

    @Test func manyKeywordsAreChecked() {
        let keywords = (0..<50_000).map { "a\($0)=1" }.joined(separator: ", ")
        #expect(outcome("f(\(keywords))") == .built(isDeep: false))
        #expect(outcome("f(\(keywords), a31=2)") == .refused(.syntaxError))
    }

    @Test func stackOfItsOwnReturnsResults() {
        #expect(withNativeStack(bytes: 1 << 20) { 42 } == 42)
    }
}
