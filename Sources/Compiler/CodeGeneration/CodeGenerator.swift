// In CPython: struct compiler of Python/compile.c

import TaipanBytecode
import TaipanSyntax
import TaipanText

/// Makes code objects from a tree and its symbol table.
///
/// Walks the tree once. Instructions, blocks, names and constants of all open units lie in arrays that the units share
/// as stacks: an inner unit is finished before the outer one goes on, so each unit's part is contiguous and no unit
/// allocates arrays of its own.
///
/// A class, because methods of a struct that holds the tree would count references to it.
final class CodeGenerator {
    let ast: AST
    let symbols: SymbolTable
    let filename: PythonString
    let optimize: Int
    /// What the module and the caller ask for together. In CPython: ff_features.
    let features: FutureFeatures.Features
    /// The line of the last valid future statement. In CPython: ff_lineno.
    let futureLine: Int
    let allowsTopLevelAwait: Bool
    /// Whether expression statements are printed. In CPython: c_interactive.
    var isInteractive = false
    let known: GeneratedNames

    /// The units around the current one.
    var openUnits: [CompilerUnit] = []
    let state: UnsafeMutablePointer<State>

    var warnings: [SourceWarning] = []
    var error: SourceError?
    /// Where the flow graphs go of whoever looks at them.
    var graphs: [FlowGraph]?

    init(
        _ ast: AST, _ symbols: SymbolTable, filename: PythonString, options: CompileOptions, future: FutureFeatures,
        keepsGraphs: Bool = false
    ) {
        self.ast = ast
        self.symbols = symbols
        self.filename = filename
        optimize = options.optimize
        features = future.features.union(options.features)
        futureLine = future.line
        allowsTopLevelAwait = options.allowsTopLevelAwait
        known = GeneratedNames(ast.identifiers)
        state = .allocate(capacity: 1)
        state.initialize(to: State(ast, symbols, known.module))
        graphs = keepsGraphs ? [] : nil
    }

    deinit {
        state.pointee.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    // MARK: Errors

    /// An error without a position.
    @inline(never) func fail(_ kind: SourceError.Kind, _ message: String) -> CompilationStopped {
        error = SourceError(kind, PythonString(message))
        return CompilationStopped()
    }

    /// A SyntaxError where the walk is. In CPython: compiler_error.
    @inline(never) func fail(_ message: String) -> CompilationStopped {
        error = syntaxError(PythonString(message))
        return CompilationStopped()
    }

    /// A SyntaxWarning where the walk is. In CPython: compiler_warn.
    @inline(never) func warn(_ message: String) {
        let message = PythonString(message)
        warnings.append(SourceWarning(.syntaxWarning, message, line: Int(unit.line), asError: syntaxError(message)))
    }

    private func syntaxError(_ message: PythonString) -> SourceError {
        // A unit that has compiled nothing yet is in line 0, which no file has.
        SourceError(
            .syntaxError, message, line: Int(unit.line), offset: Int(unit.column) + 1,
            text: unit.line > 0 ? .lineOfFile : .none)
    }

    /// Whether the walk is in a module where `await` is allowed. In CPython: IS_TOP_LEVEL_AWAIT.
    var isTopLevelAwait: Bool { allowsTopLevelAwait && unit.blockKind == .module }
}
