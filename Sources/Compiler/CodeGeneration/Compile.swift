// In CPython: PyAST_CompileObject of Python/compile.c

import TaipanBytecode
import TaipanSyntax
import TaipanText

/// Makes a code object of a tree, which is folded on the way.
///
/// - Parameters:
///   - ast: the tree of a module, an interactive statement or an expression. Its constant expressions become constants.
///   - filename: the name of the source, which every code object carries.
///   - warnings: takes the warnings, in CPython's order, whether there is an error or not.
/// - Throws: the errors of future statements, of the symbol table and of code generation, whichever CPython finds
///   first.
package func compile(
    _ ast: AST, filename: PythonString, options: CompileOptions = CompileOptions(), warnings: inout [SourceWarning]
) throws(SourceError) -> CodeUnit {
    try compile(ast, filename: filename, options: options, keepsGraphs: false, warnings: &warnings).code
}

/// The same, with the flow graphs of all units in the order in which they were finished.
package func compileWithGraphs(
    _ ast: AST, filename: PythonString, options: CompileOptions = CompileOptions(), warnings: inout [SourceWarning]
) throws(SourceError) -> (code: CodeUnit, graphs: [FlowGraph]) {
    try compile(ast, filename: filename, options: options, keepsGraphs: true, warnings: &warnings)
}

private func compile(
    _ ast: AST, filename: PythonString, options: CompileOptions, keepsGraphs: Bool, warnings: inout [SourceWarning]
) throws(SourceError) -> (code: CodeUnit, graphs: [FlowGraph]) {
    var found: [SourceWarning] = []
    defer { warnings += found }
    return try withCompilerStack(for: ast, recursion: options.recursion) { () throws(SourceError) in
        var future = try FutureFeatures.find(in: ast)
        future.features.formUnion(options.features)
        ConstantFolding.fold(ast, optimizationLevel: options.optimize)
        let symbols = try SymbolTable.build(ast, recursion: options.recursion)
        let generator = CodeGenerator(
            ast, symbols, filename: filename, options: options, future: future, keepsGraphs: keepsGraphs)
        do throws(CompilationStopped) {
            let code = try generator.generate()
            found = generator.warnings
            return (code, generator.graphs ?? [])
        } catch {
            found = generator.warnings
            throw generator.error ?? SourceError(.systemError, "code generation failed without an error")
        }
    }
}
