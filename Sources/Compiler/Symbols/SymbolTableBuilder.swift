// In CPython: Python/symtable.c

import TaipanSyntax
import TaipanText

/// How deep the compiler may go, counted as CPython counts it: three levels of the tree for one of the interpreter.
package struct RecursionBudget: Hashable, Sendable {
    /// The interpreter's recursion limit, from 1.
    package var limit: Int
    /// How deep the interpreter is when it compiles: 0 when it runs a file, 2 in a call of `compile` at a module's top.
    package var depth: Int

    package init(limit: Int = 1000, depth: Int = 0) {
        self.limit = limit
        self.depth = depth
    }

    /// In CPython: COMPILER_STACK_FRAME_SCALE.
    static let scale = 3
    private static let largest = Int(Int32.max)

    var startingLevel: Int {
        depth < RecursionBudget.largest / RecursionBudget.scale ? depth * RecursionBudget.scale : depth
    }

    /// How many levels of statements and expressions may be open at once.
    package var levels: Int {
        limit > RecursionBudget.largest / RecursionBudget.scale
            ? RecursionBudget.largest : limit * RecursionBudget.scale
    }
}

extension SymbolTable {
    /// The table of a tree. In CPython: PySymtable_BuildObject.
    ///
    /// - Throws: SyntaxError for names that are used against the rules; RecursionError where the tree is deeper than
    ///   `recursion` allows.
    package static func build(
        _ ast: AST, recursion: RecursionBudget = RecursionBudget()
    ) throws(SourceError) -> SymbolTable {
        let storage = UnsafeMutablePointer<Storage>.allocate(capacity: 1)
        storage.initialize(to: Storage())
        let table = SymbolTable(storage)
        let builder = SymbolTableBuilder(ast, storage, recursion)
        do throws(CompilationStopped) {
            try builder.build(ast.root)
            try builder.analyze()
        } catch {
            throw builder.error ?? SourceError(.systemError, PythonString("symbol table without error"))
        }
        return table
    }
}

/// Unwinds to where the error lies that was met.
struct CompilationStopped: Error {}

/// The first pass: walks the tree and notes how each block uses its names. In CPython: struct symtable.
final class SymbolTableBuilder {
    let ast: AST
    let table: UnsafeMutablePointer<SymbolTable.Storage>
    /// The block that the walk is in. In CPython: st_cur.
    var current: UInt32 = 0
    /// The name of the class that the walk is in. In CPython: st_private.
    var privateName: Identifier?
    var level: Int
    let levelLimit: Int
    var error: SourceError?

    /// The names that the table looks for or gives.
    let names: KnownNames

    struct KnownNames {
        let top, lambda, listComp, setComp, dictComp, genExpr: Identifier
        let classCell, `super`, outermostIterable: Identifier

        init(_ identifiers: IdentifierTable) {
            top = identifiers.intern("top")
            lambda = identifiers.intern("lambda")
            listComp = identifiers.intern("listcomp")
            setComp = identifiers.intern("setcomp")
            dictComp = identifiers.intern("dictcomp")
            genExpr = identifiers.intern("genexpr")
            classCell = identifiers.intern("__class__")
            `super` = identifiers.intern("super")
            outermostIterable = identifiers.intern(".0")
        }
    }

    init(_ ast: AST, _ table: UnsafeMutablePointer<SymbolTable.Storage>, _ recursion: RecursionBudget) {
        self.ast = ast
        self.table = table
        names = KnownNames(ast.identifiers)
        level = recursion.startingLevel
        levelLimit = recursion.levels
    }

    func build(_ root: Module) throws(CompilationStopped) {
        enter(names.top, .module, root.index, line: 0, column: 0)
        switch ast[root] {
        case .module(let body, _), .interactive(let body): try visit(body)
        case .expression(let body): try visit(body)
        // `compile` lets neither through.
        case .functionType: throw fail(.systemError, "this compiler does not handle FunctionTypes")
        case .suite: throw fail(.systemError, "this compiler does not handle Suites")
        }
    }

    // MARK: Blocks

    @inline(__always) var scope: UnsafeMutablePointer<SymbolTable.ScopeRecord> {
        table.pointee.scopes.start + Int(current)
    }

    /// Enters a block of the current one, or the module. In CPython: symtable_enter_block.
    func enter(_ name: Identifier, _ kind: Scope.Kind, _ node: UInt32, line: Int, column: Int) {
        var record = SymbolTable.ScopeRecord(
            name: name.number, node: node, line: Int32(truncatingIfNeeded: line),
            column: Int32(truncatingIfNeeded: column),
            kind: kind)
        record.firstParameter = UInt32(truncatingIfNeeded: table.pointee.parameters.count)
        if kind == .module {
            current = table.pointee.insert(record)
            return
        }
        if scope.pointee.flags.contains(.nested) || scope.pointee.kind == .function { record.flags.insert(.nested) }
        // Named expressions are refused in the iterable of a comprehension even in a lambda or comprehension inside it.
        record.iterableDepth = scope.pointee.iterableDepth
        record.parent = current
        let number = table.pointee.insert(record)
        if scope.pointee.lastChild == 0 {
            scope.pointee.firstChild = number
        } else {
            table.pointee.scopes[Int(scope.pointee.lastChild)].nextSibling = number
        }
        scope.pointee.lastChild = number
        current = number
    }

    /// Leaves the current block. In CPython: symtable_exit_block.
    @inline(__always) func exit() { current = scope.pointee.parent }

    // MARK: Names

    /// Notes a use of a name in the current block. In CPython: symtable_add_def.
    @inline(__always) func add(_ name: Identifier, _ flags: SymbolFlags) throws(CompilationStopped) {
        try add(name, flags, to: current)
    }

    /// Notes a use of a name in a block. In CPython: symtable_add_def_helper.
    func add(_ name: Identifier, _ flags: SymbolFlags, to block: UInt32) throws(CompilationStopped) {
        let mangled = ast.mangle(name, privateName: privateName).number
        var bits = flags.rawValue
        let place = table.pointee.find(mangled, in: block)
        if place != 0 {
            let known = table.pointee.symbols[Int(place)].bits
            if flags.contains(.parameter) && known & SymbolFlags.parameter.rawValue != 0 {
                throw fail("duplicate argument '", name, "' in function definition", at: block)
            }
            bits |= known
        }
        if table.pointee.scopes[Int(block)].flags.contains(.inComprehensionTarget) {
            if bits & (SymbolFlags.global.rawValue | SymbolFlags.nonlocal.rawValue) != 0 {
                throw fail(
                    "comprehension inner loop cannot rebind assignment expression target '", name, "'", at: block)
            }
            bits |= SymbolFlags.comprehensionTarget.rawValue
        }
        if place != 0 {
            table.pointee.symbols[Int(place)].bits = bits
        } else {
            table.pointee.insert(mangled, in: block, bits: bits)
        }
        if flags.contains(.parameter) {
            table.pointee.parameters.append(Identifier(number: mangled))
            table.pointee.scopes[Int(block)].parameterCount &+= 1
        } else if flags.contains(.global) {
            let place = table.pointee.find(mangled, in: 0)
            if place != 0 {
                table.pointee.symbols[Int(place)].bits |= flags.rawValue
            } else {
                table.pointee.insert(mangled, in: 0, bits: flags.rawValue)
            }
        }
    }

    /// What the current block knows of a name. In CPython: symtable_lookup.
    func flags(of name: Identifier) -> SymbolFlags {
        flags(of: ast.mangle(name, privateName: privateName), in: current)
    }

    /// What a block knows of a name, which is mangled already. In CPython: _PyST_GetSymbol.
    func flags(of name: Identifier, in block: UInt32) -> SymbolFlags {
        // Symbol 0 has no flags.
        table.pointee.symbols[Int(table.pointee.find(name.number, in: block))].flags
    }

    /// Remembers where a name was declared, for an error that the second pass may find. In CPython:
    /// symtable_record_directive.
    func record(_ name: Identifier, line: Int, column: Int) {
        table.pointee.directives.append(
            SymbolTable.Directive(
                scope: current, name: ast.mangle(name, privateName: privateName).number,
                line: Int32(truncatingIfNeeded: line),
                column: Int32(truncatingIfNeeded: column)))
    }

    // MARK: Levels

    /// Counts one more level of the tree. A level that is left by an error is not given back: the walk ends.
    @inline(__always) func descend() throws(CompilationStopped) {
        level &+= 1
        if _slowPath(level > levelLimit) {
            throw fail(.recursionError, "maximum recursion depth exceeded during compilation")
        }
    }

    @inline(__always) func ascend() { level &-= 1 }

    // MARK: Errors

    @inline(never) func fail(_ kind: SourceError.Kind, _ message: String) -> CompilationStopped {
        error = SourceError(kind, PythonString(message))
        return CompilationStopped()
    }

    /// A SyntaxError at a position; the offset is taken as it is given.
    @inline(never) func fail(_ message: PythonString, line: Int, offset: Int) -> CompilationStopped {
        error = SourceError.locatedAfterwards(message, line: line, offset: offset)
        return CompilationStopped()
    }

    /// A SyntaxError with a name in its message, at a position.
    @inline(never) func fail(
        _ start: StaticString, _ name: Identifier, _ end: StaticString, line: Int, offset: Int
    ) -> CompilationStopped {
        var message = Array(UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
        message += ast.identifiers.bytes(name)
        message += UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        return fail(PythonString(uncheckedUTF8: message), line: line, offset: offset)
    }

    /// A SyntaxError with a name in its message, where a block begins.
    @inline(never) func fail(
        _ start: StaticString, _ name: Identifier, _ end: StaticString, at block: UInt32
    ) -> CompilationStopped {
        let record = table.pointee.scopes[Int(block)]
        return fail(start, name, end, line: Int(record.line), offset: Int(record.column) + 1)
    }

    /// A SyntaxError where the current block begins.
    @inline(never) func failAtScope(_ message: String) -> CompilationStopped {
        fail(PythonString(message), line: Int(scope.pointee.line), offset: Int(scope.pointee.column) + 1)
    }
}
