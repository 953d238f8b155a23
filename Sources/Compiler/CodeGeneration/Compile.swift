// In CPython: PyAST_CompileObject of Python/compile.c

import TaipanBytecode
import TaipanSyntax
import TaipanText

/// What a compilation gives.
package struct Compilation: Sendable {
    package var code: CodeUnit
    /// In CPython's order.
    package var warnings: WarningSink
    /// The flow graphs of all units in the order in which they were finished; empty unless asked for.
    package var graphs: [FlowGraph] = []
}

/// Makes a code object of a tree, which is folded on the way.
///
/// - Parameters:
///   - ast: the tree of a module, an interactive statement or an expression. Its constant expressions become constants.
///   - filename: the name of the source that code objects carry.
///   - warnings: what is added to, also where the compilation fails.
/// - Throws: the errors of future statements, the symbol table and code generation, in CPython's order.
package func compile(
    _ ast: AST, filename: PythonString, options: CompileOptions = CompileOptions(), warnings: inout WarningSink
) throws(SourceError) -> CodeUnit {
    try compile(ast, filename: filename, options: options, keepsGraphs: false, warnings: &warnings).code
}

/// The same with the flow graphs of all units.
package func compile(
    _ ast: AST, filename: PythonString, options: CompileOptions = CompileOptions(), keepsGraphs: Bool,
    warnings: inout WarningSink
) throws(SourceError) -> Compilation {
    let future = try FutureFeatures.find(in: ast)
    var merged = future
    merged.features.formUnion(options.features)
    try ast.foldConstants(optimize: options.optimize, future: merged)
    let symbols = try SymbolTable.build(ast, future: merged, recursion: options.recursion)
    return try generateCode(ast, symbols, filename, options, future, keepsGraphs, &warnings)
}

private func generateCode(
    _ ast: AST, _ symbols: SymbolTable, _ filename: PythonString, _ options: CompileOptions, _ future: FutureFeatures,
    _ keepsGraphs: Bool, _ warnings: inout WarningSink
) throws(SourceError) -> Compilation {
    var generator = CodeGenerator(
        ast, symbols, filename: filename, options: options, future: future, keepsGraphs: keepsGraphs)
    let code: CodeUnit
    do throws(CompilationStopped) {
        code = try generator.generate()
    } catch {
        for warning in generator.warnings.warnings { warnings.add(warning) }
        throw generator.error ?? SourceError(.systemError, PythonString("code generation failed without an error"))
    }
    for warning in generator.warnings.warnings { warnings.add(warning) }
    return Compilation(code: code, warnings: warnings, graphs: generator.graphs ?? [])
}
