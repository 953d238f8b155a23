import TaipanSyntax
import TaipanText
import Testing

extension FuzzTests {
    /// Sources that nest or go on for a hundred thousand or a million steps. They end as in CPython 3.8, but that
    /// CPython crashes on some of the trees that are built here.
    @Suite struct DeepSourceTests {
        struct Source: CustomTestStringConvertible, Sendable {
            let name: String
            let text: @Sendable () -> String
            let end: End
            var testDescription: String { name }

            init(_ name: String, _ end: End, _ text: @autoclosure @escaping @Sendable () -> String) {
                self.name = name
                self.text = text
                self.end = end
            }
        }

        /// How the front end ends with a source.
        enum End: Sendable {
            case built
            /// CPython's MemoryError, which says why on standard error only.
            case tooDeepForParser
            case refused(SourceError.Kind, String, Int, Int)
        }

        private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
        private static let many = 100_000
        // Without optimization a tenth takes as long.
        #if DEBUG
        private static let million = 100_000
        #else
        private static let million = 1_000_000
        #endif

        private static func blocks(_ header: String, _ count: Int) -> String {
            (0..<count).map { times(" ", $0) + header + "\n" }.joined() + times(" ", count) + "pass"
        }

        static let nested: [Source] = [
            Source("round brackets", .tooDeepForParser, times("(", many) + times(")", many)),
            Source("square brackets", .tooDeepForParser, times("[", many) + times("]", many)),
            Source("curly brackets", .tooDeepForParser, times("{", many) + times("}", many)),
            Source("open brackets", .tooDeepForParser, times("(", many)),
            Source("closing brackets", .refused(.syntaxError, "unmatched ')'", 1, 1), times(")", many)),
            Source("brackets as far as they go", .built, times("(", 99) + times(")", 99)),
            Source("dictionaries as far as they go", .built, times("{a:", 104) + "b" + times("}", 104)),
            Source(
                "blocks", .refused(.indentationError, "too many levels of indentation", 101, 106),
                blocks("if a:", million / 100)),
            Source("blocks as far as they go", .built, blocks("while a:", 99)),
            Source("functions as far as they go", .built, blocks("async def f():", 99)),
            Source("negations", .tooDeepForParser, times("-", many) + "a"),
            Source("negations as far as they go", .built, times("-", 1679) + "a"),
            Source("negations farther", .tooDeepForParser, times("-", 1680) + "a"),
            Source("not", .tooDeepForParser, times("not ", many) + "a"),
            Source("lambdas", .tooDeepForParser, times("lambda: ", many) + "a"),
            Source("lambdas as far as they go", .built, times("lambda: ", 839) + "a"),
            Source("defaults of lambdas", .tooDeepForParser, times("lambda a=", 1500) + "0" + times(": 0", 1500)),
            Source("conditional expressions", .tooDeepForParser, times("a if b else ", many) + "a"),
            Source("conditional expressions as far as they go", .built, times("a if b else ", 1679) + "a"),
            Source("powers", .tooDeepForParser, "a" + times("**a", many)),
            Source("powers as far as they go", .built, "a" + times("**a", 839)),
            Source("await", .refused(.syntaxError, "invalid syntax", 1, 7), times("await ", many) + "a"),
            Source("loops of a comprehension", .tooDeepForParser, "[a" + times(" for a in b", many) + "]"),
            Source("conditions of a comprehension", .tooDeepForParser, "[a for a in b" + times(" if c", many) + "]"),
            Source("comprehensions", .tooDeepForParser, times("[a for a in ", many) + "b" + times("]", many)),
            Source("comprehensions as far as they go", .built, times("[a for a in ", 90) + "b" + times("]", 90)),
            Source("nested calls", .tooDeepForParser, times("f(", many) + times(")", many)),
            Source("nested subscripts", .tooDeepForParser, times("a[", many) + "b" + times("]", many)),
            Source(
                "formatted strings' specifications",
                .refused(.syntaxError, "f-string: expressions nested too deeply", 1, 1),
                "f'{a:" + times("{b:", many) + times("}", many) + "}'"),
            Source(
                "brackets in a formatted string", .refused(.syntaxError, "f-string: too many nested parenthesis", 1, 1),
                "f'{" + times("(", many) + times(")", many) + "}'"),
            Source("negations in a formatted string", .tooDeepForParser, "f'{" + times("-", many) + "a}'"),
            Source("formatted strings in one another", .built, "f'''{f\"\"\"{f'{f\"{1}\"}'}\"\"\"}'''"),
            Source("stars", .refused(.syntaxError, "invalid syntax", 1, 1), times("*", many) + "a"),
            Source("async", .refused(.syntaxError, "invalid syntax", 1, 7), times("async ", many)),
        ]

        static let long: [Source] = [
            Source("sum", .built, "a" + times("+a", million - 1)),
            Source("product", .built, "a" + times("*a", many)),
            Source("alternatives", .built, "a" + times(" or a", many)),
            Source("comparison", .built, "a" + times("<a", many)),
            Source("shifts", .built, "a" + times("<<a", many)),
            Source("attributes", .built, "a" + times(".b", many)),
            Source("subscripts", .built, "a" + times("[0]", many)),
            Source("calls", .built, "a" + times("()", many)),
            Source("trailers", .built, "a" + times(".b[0]()", many)),
            Source("elif", .built, "if a: b\n" + times("elif a: b\n", many)),
            Source("else", .refused(.syntaxError, "invalid syntax", 3, 1), "if a: b\n" + times("else: c\n", many)),
            Source("except", .built, "try: a\n" + times("except b: c\n", many)),
            Source("strings", .built, "a = " + times("'b' ", million)),
            Source("formatted strings", .built, "a = " + times("f'{b}' ", many)),
            Source("fields", .built, "f'" + times("{b}", many) + "'"),
            Source("fields with specifications", .built, "f'" + times("{b:{c}}", many) + "'"),
            Source("fields that show their text", .built, "f'" + times("{b=}", many) + "'"),
            Source("doubled braces", .built, "f'" + times("{{", many) + "'"),
            Source("assignment", .built, times("a = ", many) + "b"),
            Source("tuple", .built, times("a,", million)),
            Source("dictionary", .built, "{" + times("a: a,", many) + "}"),
            Source("arguments", .built, "f(" + times("*a,", many) + ")"),
            Source("keywords", .built, "f(" + (0..<many).map { "a\($0)=1," }.joined() + ")"),
            Source("parameters", .built, "def f(" + (0..<many).map { "a\($0)," }.joined() + "): pass"),
            Source("decorators", .built, times("@a\n", many) + "def f(): pass"),
            Source("statements of a line", .built, times("a;", many)),
            Source("lines", .built, times("a\n", million)),
            Source("module name", .built, "import a" + times(".b", many)),
            Source("names", .built, "global a" + times(",a", many)),
            Source("targets", .built, "del a" + times(",a", many)),
            Source("contexts", .built, "with a" + times(",a", many) + ": pass"),
            Source("dots", .built, "from " + times(".", many) + " import a"),
            Source("slices", .built, "a[" + times(":,", many) + "]"),
            Source("name", .built, times("a", million)),
            Source("hexadecimal digits", .built, "0x" + times("f", million)),
            Source("zeros", .built, times("0", million)),
            Source("fraction", .built, "1." + times("1", million)),
            Source("exponent", .built, "1e" + times("9", million)),
            Source("string", .built, "'" + times("a", million) + "'"),
            Source("escapes", .built, "'" + times("\\x41", many) + "'"),
            Source("names of characters", .built, "'" + times("\\N{DIGIT ONE}", many) + "'"),
            Source(
                "open string", .refused(.syntaxError, "EOL while scanning string literal", 1, million + 2),
                "'" + times("a", million)),
            Source(
                "open text",
                .refused(.syntaxError, "EOF while scanning triple-quoted string literal", many, 2 * many + 3),
                "'''" + times("a\n", many)),
            Source("continuations", .built, times("\\\n", many) + "a"),
            Source("comment", .built, times("#", million)),
            Source("tabs", .refused(.indentationError, "unexpected indent", 1, million), times("\t", million) + "a"),
            Source("spaces", .built, times(" ", million)),
            Source("form feeds", .built, times("\u{0C}", million)),
        ]

        @Test(arguments: nested) func nestsAsInCPython(_ source: Source) throws { try check(source) }

        @Test(arguments: long) func goesOnAsInCPython(_ source: Source) throws { try check(source) }

        private func check(_ source: Source) throws {
            let text = Array(source.text().utf8)
            let before = peakMemory()
            let outcome = try #require(withNativeStack(bytes: 512 << 10) { FrontEnd.run(text) })
            let memory = peakMemory() - before
            #expect(memory < 128 + 1024 * text.count >> 20, "MiB for \(text.count) bytes")
            guard let error = outcome.ast else {
                guard case .built = source.end else {
                    Issue.record("not refused")
                    return
                }
                #expect(outcome.tree == nil)
                return
            }
            switch source.end {
            case .built: Issue.record("refused: \(error.message.displayString.prefix(200))")
            case .tooDeepForParser:
                #expect(error.kind == .memoryError)
                #expect(error.note == "s_push: parser stack overflow")
            case .refused(let kind, let message, let line, let offset):
                #expect(error.kind == kind)
                #expect(error.message == PythonString(message))
                #expect(error.line == line)
                #expect(error.offset == offset)
            }
        }
    }
}
