// In CPython: Include/symtable.h

import TaipanSyntax

/// What a scope knows of a name. The bits are those that CPython's module `_symtable` shows.
package struct SymbolFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    @inlinable @inline(__always) package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// In a `global` statement. In CPython: DEF_GLOBAL.
    package static let global = SymbolFlags(rawValue: 1)
    /// Assigned in the block. In CPython: DEF_LOCAL.
    package static let local = SymbolFlags(rawValue: 2)
    /// A parameter. In CPython: DEF_PARAM.
    package static let parameter = SymbolFlags(rawValue: 2 << 1)
    /// In a `nonlocal` statement. In CPython: DEF_NONLOCAL.
    package static let nonlocal = SymbolFlags(rawValue: 2 << 2)
    /// Read. In CPython: USE.
    package static let used = SymbolFlags(rawValue: 2 << 3)
    /// Free in the block and used there. In CPython: DEF_FREE, which nothing sets.
    package static let free = SymbolFlags(rawValue: 2 << 4)
    /// Free in a method, and bound in the class whose scope this is. In CPython: DEF_FREE_CLASS.
    package static let freeInClass = SymbolFlags(rawValue: 2 << 5)
    /// Bound by an import. In CPython: DEF_IMPORT.
    package static let imported = SymbolFlags(rawValue: 2 << 6)
    /// Annotated. In CPython: DEF_ANNOT.
    package static let annotated = SymbolFlags(rawValue: 2 << 7)
    /// The target of a comprehension's `for`. In CPython: DEF_COMP_ITER.
    package static let comprehensionTarget = SymbolFlags(rawValue: 2 << 8)

    /// Bound in the block. In CPython: DEF_BOUND.
    package static let bound: SymbolFlags = [.local, .parameter, .imported]
}

/// Where a name is looked up. The raw values are those of CPython's module `_symtable`.
package enum Resolution: UInt32, Hashable, Sendable {
    /// The scope does not know the name.
    case unknown = 0
    /// In CPython: LOCAL.
    case local = 1
    /// Declared global. In CPython: GLOBAL_EXPLICIT.
    case globalExplicit = 2
    /// Bound nowhere that the scope sees. In CPython: GLOBAL_IMPLICIT.
    case globalImplicit = 3
    /// Bound in an enclosing function. In CPython: FREE.
    case free = 4
    /// Local, and free in a block inside. In CPython: CELL.
    case cell = 5
}

/// A name in a scope.
package struct Symbol: Sendable {
    /// The name, mangled where it is private to a class.
    package var name: Identifier
    /// How the block uses it.
    package var flags: SymbolFlags
    package var resolution: Resolution

    /// The flags and the resolution in one number, as the entries of `symbols` in CPython's `_symtable` have them.
    package var rawValue: UInt32 { flags.rawValue | resolution.rawValue << Symbol.resolutionShift }

    /// In CPython: SCOPE_OFFSET.
    package static let resolutionShift: UInt32 = 11
}
