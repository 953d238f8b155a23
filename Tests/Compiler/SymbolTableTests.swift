import TaipanCompiler
import TaipanSyntax
import TaipanText
import Testing

@Suite struct SymbolTableTests {
    /// A scope as CPython's `_symtable` shows it: type, name, line, nested, parameters, symbols with their bits,
    /// children.
    private func shown(_ scope: Scope, _ ast: AST) -> String {
        func name(_ identifier: Identifier) -> String { ast.identifiers.string(identifier).displayString }
        let symbols = scope.symbols.map { "\(name($0.name)): \($0.rawValue)" }.sorted()
        let children = scope.children.map { shown($0, ast) }
        return
            "(\(scope.kind) \(name(scope.name)) \(scope.line) \(scope.isNested) \(scope.variableNames.map(name)) \(symbols) \(children))"
    }

    private func shown(_ row: [Any]) -> String {
        guard row.count == 7, let kind = row[0] as? String, let name = row[1] as? String, let line = row[2] as? Int,
            let isNested = row[3] as? Bool, let parameters = row[4] as? [String],
            let symbols = row[5] as? [String: Int],
            let children = row[6] as? [[Any]]
        else { return "bad row" }
        let shownSymbols = symbols.map { "\($0.key): \($0.value)" }.sorted()
        return "(\(kind) \(name) \(line) \(isNested) \(parameters) \(shownSymbols) \(children.map { shown($0) }))"
    }

    /// Expectations made with CPython 3.8's `_symtable`: tables with every bit, and errors.
    @Test func tablesAndErrorsAreTheReferences() throws {
        let rows = try Package.rows("Tests/Compiler/Expected/symbols.json")
        #expect(rows.count > 150)
        for row in rows {
            let source = try #require(row[0] as? String)
            let expected = try #require(row[2] as? [Any])
            let ast = try tree(source, start(try #require(row[1] as? String)))
            do {
                let table = try SymbolTable.build(ast)
                #expect(shown(table.top, ast) == shown(expected), "\(source)")
            } catch {
                try #require(expected.count == 3, "\(source): \(error)")
                #expect(error.kind == .syntaxError)
                #expect(error.message.displayString == expected[0] as? String, "\(source)")
                #expect(error.line == expected[1] as? Int, "\(source)")
                #expect(error.offset == expected[2] as? Int, "\(source)")
                #expect(error.text == .lineOfFile)
            }
        }
    }

    @Test func scopesAreFoundByTheirNodes() throws {
        let ast = try tree("def f(a, *b): return [c for c in a]\nclass D: x = lambda: 0\n")
        let table = try SymbolTable.build(ast)
        #expect(table.scope(of: ast.root) == table.top)
        guard case .module(let body, _) = ast[ast.root] else { return }
        let function = try #require(table.scope(of: ast[body][0]))
        #expect(function.kind == .function && function.hasVarargs && !function.hasVarKeywords && function.returnsValue)
        #expect(function.children.count == 1 && function.children[0].isComprehension)
        let c = ast.identifiers.intern("c")
        #expect(function.resolution(of: c) == .unknown)
        #expect(function.children[0].resolution(of: c) == .local)
        #expect(function.children[0].symbol(c)?.flags == [.local, .used, .comprehensionTarget])
        let definition = try #require(table.scope(of: ast[body][1]))
        #expect(definition.kind == .class && definition.children.count == 1)
        #expect(table.scope(of: 0) == nil)
        #expect(table.count == 5)
    }

    @Test func manyScopesAndNames() throws {
        let count = 3000
        let ast = try tree((0..<count).map { "def f\($0)(x\($0)): return lambda: x\($0)\n" }.joined())
        let table = try SymbolTable.build(ast)
        #expect(table.count == 1 + 2 * count)
        guard case .module(let body, _) = ast[ast.root] else { return }
        for (index, statement) in ast[body].enumerated() {
            let name = ast.identifiers.intern(PythonString("x\(index)"))
            #expect(table.scope(of: statement)?.resolution(of: name) == .cell)
            #expect(table.scope(of: statement)?.children.first?.resolution(of: name) == .free)
        }
    }

    /// The numbers of levels at which CPython 3.8 refuses, called from a module's top level.
    @Test(arguments: [
        ("a", "+a", 2992), ("a", ".a", 2992), ("a", "()", 2992), ("a", "[a]", 2992), ("if a: b\n", "elif a: b\n", 2991),
    ])
    func recursionIsLimited(first: String, next: String, limit: Int) throws {
        func attempt(_ count: Int, _ recursion: RecursionBudget = RecursionBudget(limit: 1000, depth: 2))
            throws(SourceError)
        {
            let ast = try tree(first + String(repeating: next, count: count))
            _ = try withCompilerStack(for: ast, recursion: recursion) { () throws(SourceError) in
                try SymbolTable.build(ast, recursion: recursion)
            }
        }
        let error = SourceError(.recursionError, "maximum recursion depth exceeded during compilation")
        let ran: Void? = onSmallStack {
            #expect(throws: Never.self) { try attempt(limit) }
            #expect(throws: error) { try attempt(limit + 1) }
            #expect(throws: error) { try attempt(50_000) }
            #expect(throws: Never.self) { try attempt(20_000, RecursionBudget(limit: 20_000)) }
        }
        #expect(ran != nil)
    }

    @Test func privateNames() throws {
        let ast = AST()
        func mangled(_ name: String, in privateName: String?) -> String {
            let name = ast.identifiers.intern(PythonString(name))
            let privateName = privateName.map { ast.identifiers.intern(PythonString($0)) }
            return ast.identifiers.string(ast.mangle(name, privateName: privateName)).displayString
        }
        #expect(mangled("__x", in: nil) == "__x")
        #expect(mangled("__x", in: "A") == "_A__x")
        #expect(mangled("__x", in: "__A") == "_A__x")
        #expect(mangled("__x", in: "___") == "__x")
        #expect(mangled("__x_", in: "A") == "_A__x_")
        #expect(mangled("__x__", in: "A") == "__x__")
        #expect(mangled("__x.y", in: "A") == "__x.y")
        #expect(mangled("_x", in: "A") == "_x")
        #expect(mangled("__", in: "A") == "__")
        #expect(mangled("___", in: "A") == "___")
        #expect(mangled("__é", in: "É") == "_É__é")
    }
}
