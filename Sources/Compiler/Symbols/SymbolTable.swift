// In CPython: Python/symtable.c

import TaipanSyntax

/// The scopes of a tree, and how each resolves its names.
///
/// Made in two passes. The first walks the tree and notes, block by block, how each name is used; the second walks the
/// blocks and decides where each name is looked up. Belongs to the tree that it was built from: its names are numbers
/// in the tree's table.
package final class SymbolTable: @unchecked Sendable {
    let storage: UnsafeMutablePointer<Storage>

    init(_ storage: UnsafeMutablePointer<Storage>) { self.storage = storage }

    deinit { Storage.deallocate(storage) }

    /// The module's scope. In CPython: st_top.
    package var top: Scope { Scope(table: storage, number: 0) }

    /// How many scopes there are.
    package var count: Int { storage.pointee.scopes.count }

    /// The scope of the module, function, class, lambda or comprehension whose node lies at a place in the tree's
    /// arena; nil where no scope is entered there. In CPython: PySymtable_Lookup.
    package func scope(of node: UInt32) -> Scope? {
        storage.pointee.scope(of: node).map { Scope(table: storage, number: $0) }
    }

    package func scope(of node: Module) -> Scope? { scope(of: node.index) }
    package func scope(of node: Statement) -> Scope? { scope(of: node.index) }
    package func scope(of node: Expression) -> Scope? { scope(of: node.index) }
}

extension SymbolTable {
    /// One block.
    struct ScopeRecord {
        var name: UInt32
        var node: UInt32
        var line: Int32
        var column: Int32
        var kind: Scope.Kind
        var flags: ScopeFlags = []
        /// How deep in the iterables of comprehensions the walk is. In CPython: ste_comp_iter_expr.
        var iterableDepth: Int32 = 0
        var parent: UInt32 = 0
        // Zero, the module's own number, ends a list of siblings.
        var firstChild: UInt32 = 0
        var lastChild: UInt32 = 0
        var nextSibling: UInt32 = 0
        // Zero, which is no symbol, ends a list of symbols.
        var firstSymbol: UInt32 = 0
        var lastSymbol: UInt32 = 0
        var symbolCount: UInt32 = 0
        var firstParameter: UInt32 = 0
        var parameterCount: UInt32 = 0
    }

    struct ScopeFlags: OptionSet {
        let rawValue: UInt16
        static let nested = ScopeFlags(rawValue: 1)
        static let free = ScopeFlags(rawValue: 1 << 1)
        static let childFree = ScopeFlags(rawValue: 1 << 2)
        static let generator = ScopeFlags(rawValue: 1 << 3)
        static let coroutine = ScopeFlags(rawValue: 1 << 4)
        static let comprehension = ScopeFlags(rawValue: 1 << 5)
        static let varargs = ScopeFlags(rawValue: 1 << 6)
        static let varKeywords = ScopeFlags(rawValue: 1 << 7)
        static let returnsValue = ScopeFlags(rawValue: 1 << 8)
        static let needsClassClosure = ScopeFlags(rawValue: 1 << 9)
        /// The walk is in the target of a comprehension's `for`. In CPython: ste_comp_iter_target.
        static let inComprehensionTarget = ScopeFlags(rawValue: 1 << 10)
    }

    /// A name in a block.
    struct SymbolRecord {
        var name: UInt32
        var scope: UInt32
        /// The flags; the resolution is in the bits from `Symbol.resolutionShift` on.
        var bits: UInt32
        var next: UInt32

        var flags: SymbolFlags { SymbolFlags(rawValue: bits & (1 << Symbol.resolutionShift - 1)) }
        var resolution: Resolution { Resolution(rawValue: bits >> Symbol.resolutionShift) ?? .unknown }
        var symbol: Symbol { Symbol(name: Identifier(number: name), flags: flags, resolution: resolution) }
    }

    /// A name in a `global` or `nonlocal` statement, or the target of a named expression that acts like one. In
    /// CPython: ste_directives.
    struct Directive {
        var scope: UInt32
        var name: UInt32
        var line: Int32
        var column: Int32
    }

    /// Everything, in plain memory: scopes refer to one another and to symbols by number, and one hash table serves all
    /// scopes.
    struct Storage {
        var scopes = GrowingArray<ScopeRecord>(capacity: 32)
        var symbols = GrowingArray<SymbolRecord>(capacity: 256)
        var parameters = GrowingArray<Identifier>(capacity: 64)
        var directives = GrowingArray<Directive>(capacity: 8)
        /// Numbers of symbols by name and scope.
        var slots = NumberSlots(bits: 9)
        /// Numbers of scopes, plus 1, by node.
        var nodeSlots = NumberSlots(bits: 6)

        init() {
            // Symbol 0 is none.
            symbols.append(SymbolRecord(name: 0, scope: 0, bits: 0, next: 0))
        }

        static func deallocate(_ storage: UnsafeMutablePointer<Storage>) {
            storage.pointee.scopes.deallocate()
            storage.pointee.symbols.deallocate()
            storage.pointee.parameters.deallocate()
            storage.pointee.directives.deallocate()
            storage.pointee.slots.deallocate()
            storage.pointee.nodeSlots.deallocate()
            storage.deallocate()
        }
    }
}

extension SymbolTable.Storage {
    @inline(__always) private func key(_ name: UInt32, _ scope: UInt32) -> UInt64 { UInt64(scope) << 32 | UInt64(name) }

    /// The number of the symbol of a name in a scope; 0 where there is none.
    @inline(__always) func find(_ name: UInt32, in scope: UInt32) -> UInt32 {
        var slot = slots.first(key(name, scope))
        while true {
            let place = slots[slot]
            if place == 0 { return 0 }
            let symbol = symbols.start + Int(place)
            if symbol.pointee.name == name && symbol.pointee.scope == scope { return place }
            slot = slots.next(slot)
        }
    }

    /// Adds a symbol that the scope does not have.
    mutating func insert(_ name: UInt32, in scope: UInt32, bits: UInt32) {
        let place = UInt32(truncatingIfNeeded: symbols.count)
        symbols.append(SymbolTable.SymbolRecord(name: name, scope: scope, bits: bits, next: 0))
        let record = scopes.start + Int(scope)
        if record.pointee.lastSymbol == 0 {
            record.pointee.firstSymbol = place
        } else {
            symbols[Int(record.pointee.lastSymbol)].next = place
        }
        record.pointee.lastSymbol = place
        record.pointee.symbolCount &+= 1
        if slots.isTooSmall(for: symbols.count) {
            growSlots()
        } else {
            slots.insert(place, key(name, scope))
        }
    }

    @inline(never) private mutating func growSlots() {
        slots.grow()
        for place in 1..<symbols.count {
            slots.insert(UInt32(truncatingIfNeeded: place), key(symbols[place].name, symbols[place].scope))
        }
    }

    /// The number of the scope that belongs to a node.
    func scope(of node: UInt32) -> UInt32? {
        var slot = nodeSlots.first(UInt64(node))
        while true {
            let place = nodeSlots[slot]
            if place == 0 { return nil }
            if scopes[Int(place) - 1].node == node { return place - 1 }
            slot = nodeSlots.next(slot)
        }
    }

    /// Adds a scope, and returns its number.
    mutating func insert(_ record: SymbolTable.ScopeRecord) -> UInt32 {
        scopes.append(record)
        let count = UInt32(truncatingIfNeeded: scopes.count)
        if nodeSlots.isTooSmall(for: scopes.count) {
            nodeSlots.grow()
            for place in 1...count { nodeSlots.insert(place, UInt64(scopes[Int(place) - 1].node)) }
        } else {
            nodeSlots.insert(count, UInt64(record.node))
        }
        return count - 1
    }
}
