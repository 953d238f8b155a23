// In CPython: struct compiler of Python/compile.c

import TaipanBytecode
import TaipanSyntax
import TaipanText

/// Makes code objects from a tree and its symbol table.
///
/// Walks the tree once. Instructions, blocks, names and constants of all open units lie in arrays that the units share as stacks: an inner
/// unit is finished before the outer one goes on, so each unit's part is contiguous and no unit allocates arrays of its own.
struct CodeGenerator: ~Copyable {
    /// The caller keeps both.
    unowned(unsafe) let ast: AST
    unowned(unsafe) let symbols: SymbolTable
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

    var unit: CompilerUnit
    var openUnits: [CompilerUnit] = []
    /// Above zero nothing is emitted: the code could never run. In CPython: c_do_not_emit_bytecode.
    var deadCodeDepth = 0

    var instructions = GrowingArray<Instruction>(capacity: 1024)
    var blocks = GrowingArray<BasicBlock>(capacity: 256)
    var frameBlocks = GrowingArray<FrameBlock>(capacity: 64)
    var names, variables, cells, frees, constantIndices: IndexTable
    var constants: ConstantTable
    var assembler = Assembler()

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
        unit = CompilerUnit(
            kind: .module, scope: symbols.top, blockKind: .module, name: known.module, number: 0, isCoroutine: false, firstLine: 0,
            nameBase: 0, variableBase: 0, cellBase: 0, freeBase: 0, constantBase: 0, instructionBase: 0, blockBase: 0,
            frameBlockBase: 0, currentBlock: 0)
        let capacity = ast.identifiers.count + 1
        names = IndexTable(capacity: capacity)
        variables = IndexTable(capacity: capacity)
        cells = IndexTable(capacity: capacity)
        frees = IndexTable(capacity: capacity)
        constantIndices = IndexTable(capacity: 256)
        constants = ConstantTable(ast)
        graphs = keepsGraphs ? [] : nil
    }

    deinit {
        instructions.deallocate()
        blocks.deallocate()
        frameBlocks.deallocate()
        names.deallocate()
        variables.deallocate()
        cells.deallocate()
        frees.deallocate()
        constantIndices.deallocate()
        constants.deallocate()
        assembler.deallocate()
    }

    // MARK: Errors

    /// An error without a position.
    @inline(never) mutating func fail(_ kind: SourceError.Kind, _ message: String) -> CompilationStopped {
        error = SourceError(kind, PythonString(message))
        return CompilationStopped()
    }

    /// A SyntaxError where the walk is. In CPython: compiler_error.
    @inline(never) mutating func fail(_ message: String) -> CompilationStopped {
        error = syntaxError(PythonString(message))
        return CompilationStopped()
    }

    /// A SyntaxWarning where the walk is. In CPython: compiler_warn.
    @inline(never) mutating func warn(_ message: String) {
        let message = PythonString(message)
        warnings.append(SourceWarning(.syntaxWarning, message, line: Int(unit.line), asError: syntaxError(message)))
    }

    private func syntaxError(_ message: PythonString) -> SourceError {
        // A unit that has compiled nothing yet is in line 0, which no file has.
        SourceError(
            .syntaxError, message, line: Int(unit.line), offset: Int(unit.column) + 1, text: unit.line > 0 ? .lineOfFile : .none)
    }

    /// Whether the walk is in a module where `await` is allowed. In CPython: IS_TOP_LEVEL_AWAIT.
    var isTopLevelAwait: Bool { allowsTopLevelAwait && unit.blockKind == .module }
}
