import TaipanCompiler
import TaipanSyntax

/// The symbol table as CPython's module `symtable` shows it, which is given a `str`.
func symtableStage(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void {
    var warnings: [SourceWarning] = []
    var options = ParseOptions()
    options.ignoreCookie = true
    let text = try SourceText.reencoded(bytes)
    let source = try text.withUnsafeBufferPointer { (buffer) throws(SourceError) in
        try SourceText.decoded(buffer, options)
    }
    let ast = try parseToAST(source, options, warnings: &warnings)
    // The reference runs with this limit, a few calls deep.
    let recursion = RecursionBudget(limit: 20_000, depth: 5)
    let table = try withCompilerStack(for: ast, recursion: recursion) { () throws(SourceError) in
        try SymbolTable.build(ast, recursion: recursion)
    }
    return { json in json.scope(table.top, ast) }
}

/// The tree, as `ast.dump` gives it, after its constants are folded.
func foldedStage(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void {
    var warnings: [SourceWarning] = []
    let ast = try parseToAST(try SourceText.decoded(bytes), warnings: &warnings)
    try withCompilerStack(for: ast) { () throws(SourceError) in ConstantFolding.fold(ast) }
    return { json in json.string(ast.dump(includeAttributes: true)) }
}

extension JSONWriter {
    /// {"type", "name", "line", "optimized", "nested", "symbols": {name: [property, ...]}, "children": [...]}
    fileprivate mutating func scope(_ scope: Scope, _ ast: AST) {
        let type: StaticString =
            switch scope.kind {
            case .module: "module"
            case .function: "function"
            case .class: "class"
            }
        raw("{\"type\": \"")
        raw(type)
        raw("\", \"name\": ")
        string(ast.identifiers.bytes(scope.name))
        raw(", \"line\": ")
        number(scope.line)
        raw(", \"optimized\": ")
        raw(scope.isOptimized ? "true" : "false")
        raw(", \"nested\": ")
        raw(scope.isNested ? "true" : "false")
        raw(", \"symbols\": {")
        let children = scope.children
        let names = Set(children.map(\.name))
        // Module `symtable` takes any block of this name for the module's.
        let isModule = ast.identifiers.string(scope.name) == "top"
        let symbols = scope.symbols.map { (name: ast.identifiers.string($0.name), symbol: $0) }.sorted {
            $0.name < $1.name
        }
        var isFirst = true
        for (name, symbol) in symbols {
            if !isFirst { raw(", ") }
            isFirst = false
            string(name.utf8)
            raw(": [")
            properties(symbol, isModule: isModule, isNamespace: names.contains(symbol.name))
            raw("]")
        }
        raw("}, \"children\": [")
        isFirst = true
        for child in children {
            if !isFirst { raw(", ") }
            isFirst = false
            self.scope(child, ast)
        }
        raw("]}")
    }

    private mutating func properties(_ symbol: Symbol, isModule: Bool, isNamespace: Bool) {
        let flags = symbol.flags
        let isBoundInModule = isModule && !flags.isDisjoint(with: .bound)
        let resolution = symbol.resolution
        let properties: [(StaticString, Bool)] = [
            ("referenced", flags.contains(.used)),
            ("parameter", flags.contains(.parameter)),
            ("global", resolution == .globalImplicit || resolution == .globalExplicit || isBoundInModule),
            ("declared_global", resolution == .globalExplicit),
            ("local", resolution == .local || resolution == .cell || isBoundInModule),
            ("free", resolution == .free),
            ("imported", flags.contains(.imported)),
            ("assigned", flags.contains(.local)),
            ("annotated", flags.contains(.annotated)),
            ("namespace", isNamespace),
        ]
        var isFirst = true
        for (name, holds) in properties where holds {
            raw(isFirst ? "\"" : ", \"")
            isFirst = false
            raw(name)
            raw("\"")
        }
    }
}
