// In CPython: Include/symtable.h (PySTEntryObject)

import TaipanSyntax

/// The names of one block: a module, the body of a class, or a function, which a lambda and a comprehension are too.
///
/// A handle of 16 bytes into the `SymbolTable` that it came from, which must be kept alive.
package struct Scope: Hashable, @unchecked Sendable {
    let table: UnsafeMutablePointer<SymbolTable.Storage>
    /// The place in the order in which the blocks are entered; the module is 0.
    package let number: UInt32

    /// In CPython: _Py_block_ty.
    package enum Kind: UInt8, Sendable, BitwiseCopyable {
        case function, `class`, module
    }

    @inline(__always) var record: SymbolTable.ScopeRecord { table.pointee.scopes[Int(number)] }

    /// In CPython: ste_type.
    package var kind: Kind { record.kind }

    /// The name of the function or class; `lambda`, `genexpr`, `listcomp`, `setcomp`, `dictcomp` or `top`. In CPython:
    /// ste_name.
    package var name: Identifier { Identifier(number: record.name) }

    /// The place in the tree's arena of the node that the block belongs to.
    package var node: UInt32 { record.node }

    /// The line where the block begins, from 1, or 0 for a module. In CPython: ste_lineno.
    package var line: Int { Int(record.line) }

    /// The byte in its line where the block begins, from 0. In CPython: ste_col_offset.
    package var column: Int { Int(record.column) }

    /// Whether the block lies in a function, at whatever depth. In CPython: ste_nested.
    package var isNested: Bool { record.flags.contains(.nested) }

    /// Whether a block inside has free variables. In CPython: ste_child_free.
    package var childFree: Bool { record.flags.contains(.childFree) }

    /// Whether the block is a generator. In CPython: ste_generator.
    package var isGenerator: Bool { record.flags.contains(.generator) }

    /// Whether the block is a coroutine. In CPython: ste_coroutine.
    package var isCoroutine: Bool { record.flags.contains(.coroutine) }

    /// Whether the block is a comprehension or generator expression. In CPython: ste_comprehension.
    package var isComprehension: Bool { record.flags.contains(.comprehension) }

    /// Whether the function has a `*` parameter. In CPython: ste_varargs.
    package var hasVarargs: Bool { record.flags.contains(.varargs) }

    /// Whether the function has a `**` parameter. In CPython: ste_varkeywords.
    package var hasVarKeywords: Bool { record.flags.contains(.varKeywords) }

    /// Whether a `return` with a value is in the block. In CPython: ste_returns_value.
    package var returnsValue: Bool { record.flags.contains(.returnsValue) }

    /// Whether the class makes a cell for `__class__`. In CPython: ste_needs_class_closure.
    package var needsClassClosure: Bool { record.flags.contains(.needsClassClosure) }

    /// Whether the block keeps its locals in an array. In CPython: what `is_optimized()` of module `symtable` says.
    package var isOptimized: Bool { kind == .function }

    /// The parameters: those before `/`, the plain ones, the keyword-only ones, that of `*`, that of `**`. A
    /// comprehension has one, `.0`. In CPython: ste_varnames.
    package var variableNames: UnsafeBufferPointer<Identifier> {
        UnsafeBufferPointer(
            rebasing: UnsafeBufferPointer(start: table.pointee.parameters.start, count: table.pointee.parameters.count)[
                Int(record.firstParameter)..<Int(record.firstParameter &+ record.parameterCount)])
    }

    /// The blocks directly inside, in the order in which they are entered. In CPython: ste_children.
    package var children: [Scope] {
        var children: [Scope] = []
        var child = record.firstChild
        while child != 0 {
            children.append(Scope(table: table, number: child))
            child = table.pointee.scopes[Int(child)].nextSibling
        }
        return children
    }

    /// The names, in the order in which the block first meets them. In CPython: ste_symbols.
    package var symbols: Symbols { Symbols(table: table, first: record.firstSymbol, count: Int(record.symbolCount)) }

    /// What the block knows of a name, which is mangled already; nil where it is not met. In CPython: _PyST_GetSymbol.
    package func symbol(_ name: Identifier) -> Symbol? {
        let place = table.pointee.find(name.number, in: number)
        return place == 0 ? nil : table.pointee.symbols[Int(place)].symbol
    }

    /// Where a name, which is mangled already, is looked up. In CPython: PyST_GetScope.
    package func resolution(of name: Identifier) -> Resolution {
        let place = table.pointee.find(name.number, in: number)
        return place == 0 ? .unknown : table.pointee.symbols[Int(place)].resolution
    }

    /// The names of a scope in the order in which its block first meets them.
    package struct Symbols: Sequence, IteratorProtocol {
        let table: UnsafeMutablePointer<SymbolTable.Storage>
        var first: UInt32
        package private(set) var count: Int

        init(table: UnsafeMutablePointer<SymbolTable.Storage>, first: UInt32, count: Int) {
            self.table = table
            self.first = first
            self.count = count
        }

        package mutating func next() -> Symbol? {
            if first == 0 { return nil }
            let record = table.pointee.symbols[Int(first)]
            first = record.next
            count -= 1
            return record.symbol
        }

        package var underestimatedCount: Int { count }
    }
}
