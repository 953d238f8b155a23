import TaipanBytecode
import TaipanCompiler
import TaipanSyntax
import TaipanText
import Testing

@Suite struct CodeGenerationTests {
    /// Expectations made with CPython 3.8: code objects field by field, errors and warnings.
    @Test func codeObjectsErrorsAndWarningsAreTheReferences() throws {
        let rows = try Package.rows("Tests/Compiler/Expected/code.json")
        #expect(rows.count > 400)
        for row in rows { try checkCode(row) }
    }

    @Test func aWarningAsAnErrorHasThePositionOfTheExpression() throws {
        var warnings: [SourceWarning] = []
        _ = try compiled("x\nf(1(), a)", "exec", CompileOptions(), &warnings)
        let warning = try #require(warnings.first)
        #expect(warning.category == .syntaxWarning && warning.line == 2)
        #expect(warning.asError.kind == .syntaxError && warning.asError.line == 2 && warning.asError.offset == 3)
        #expect(warning.asError.message.displayString == "'int' object is not callable; perhaps you missed a comma?")
    }

    /// In CPython no unit shares anything with another.
    @Test func unitsDoNotShareNumbers() throws {
        var warnings: [SourceWarning] = []
        let code = try compiled(
            "a; b\ndef f(b):\n  c; b; a; 1\n  def g(): a; b; c\n  c; d; 2\nc; a; 1", "exec", CompileOptions(), &warnings
        )
        #expect(code.names.map(\.displayString) == ["a", "b", "f", "c"])
        guard case .code(let f)? = code.constants.first else {
            Issue.record("no function")
            return
        }
        #expect(f.names.map(\.displayString) == ["c", "a", "d"])
        guard case .code(let g) = f.constants[1] else {
            Issue.record("no inner function")
            return
        }
        #expect(g.names.map(\.displayString) == ["a", "c"])
        #expect(g.freeVariables.map(\.displayString) == ["b"])
    }
}

/// The code object of a source text.
func compiled(
    _ source: String, _ mode: String = "exec", _ options: CompileOptions = CompileOptions(),
    _ warnings: inout [SourceWarning]
) throws(SourceError) -> CodeUnit {
    try compile(try tree(source, start(mode)), filename: "<test>", options: options, warnings: &warnings)
}

func compiled(_ source: String) throws(SourceError) -> CodeUnit {
    var warnings: [SourceWarning] = []
    return try compiled(source, "exec", CompileOptions(), &warnings)
}

/// Whether a program compiles to what a row of Tools/code_facts.py says.
func checkCode(_ row: [Any]) throws {
    let source = try #require(row[0] as? String)
    let mode = try #require(row[1] as? String)
    var options = CompileOptions(optimize: try #require(row[2] as? Int))
    let flags = try #require(row[3] as? Int)
    options.allowsTopLevelAwait = flags & 0x2000 != 0
    options.features = FutureFeatures.Features(rawValue: UInt32(flags & ~0x2000))
    let isRefused = try #require(row[5] as? Bool)
    let expected = try #require(row[6] as? [Any])
    var warnings: [SourceWarning] = []
    do throws(SourceError) {
        let code = try compiled(source, mode, options, &warnings)
        #expect(!isRefused, "\(source)")
        let lines = listing(code)
        #expect(lines == expected as? [String], "\(source)")
    } catch {
        #expect(isRefused && expected.count == 4, "\(source): \(error)")
        guard expected.count == 4 else { return }
        #expect(error.kind.name == expected[0] as? String, "\(source)")
        #expect(error.message.displayString == expected[1] as? String, "\(source)")
        #expect(error.line == expected[2] as? Int, "\(source)")
        #expect(error.offset == expected[3] as? Int, "\(source)")
    }
    let expectedWarnings = try #require(row[4] as? [[Any]])
    let shown = warnings.map { "\($0.message.displayString) \($0.line)" }
    #expect(shown == expectedWarnings.map { "\($0[0]) \($0[1])" }, "\(source)")
}
