// In CPython: Python/symtable.c (analyze_block and what it calls)

import TaipanSyntax
import TaipanText

extension SymbolTableBuilder {
    /// The second pass: decides where each name of each block is looked up. In CPython: symtable_analyze.
    func analyze() throws(CompilationStopped) {
        let analysis = ScopeAnalysis(ast, table, classCell: names.classCell)
        defer { analysis.deallocate() }
        do throws(CompilationStopped) {
            try analysis.analyze(0)
        } catch {
            self.error = analysis.error
            throw error
        }
    }
}

/// CPython hands every block its own copies of the sets of names that are bound and global around it. Here one byte a
/// name says whether it is in either set for the block at hand; a block that changes a byte puts it back when it is
/// done.
private final class ScopeAnalysis {
    let ast: AST
    let table: UnsafeMutablePointer<SymbolTable.Storage>
    let classCell: UInt32
    /// By name: `bound` and `global`.
    private let visible: UnsafeMutablePointer<UInt8>
    /// By name: the last round that met it among the free names of a block's children.
    private let marks: UnsafeMutablePointer<UInt32>
    private var round: UInt32 = 0
    /// What `visible` held: names and bytes, to be put back from the end.
    private var undo = GrowingArray<Change>(capacity: 64)
    /// The free names of the blocks that are done and whose parents are not.
    private var free = GrowingArray<UInt32>(capacity: 64)
    var error: SourceError?

    private struct Change {
        var name: UInt32
        var visible: UInt8
    }

    private static let bound: UInt8 = 1
    private static let global: UInt8 = 2

    init(_ ast: AST, _ table: UnsafeMutablePointer<SymbolTable.Storage>, classCell: Identifier) {
        self.ast = ast
        self.table = table
        self.classCell = classCell.number
        let count = ast.identifiers.count + 1
        visible = .allocate(capacity: count)
        visible.initialize(repeating: 0, count: count)
        marks = .allocate(capacity: count)
        marks.initialize(repeating: 0, count: count)
    }

    func deallocate() {
        visible.deallocate()
        marks.deallocate()
        undo.deallocate()
        free.deallocate()
    }

    /// Decides for a block and those inside it. Its free names are then at the end of `free`. In CPython:
    /// analyze_block.
    func analyze(_ number: UInt32) throws(CompilationStopped) {
        let scope = table.pointee.scopes.start + Int(number)
        let undoCount = undo.count
        let freeCount = free.count
        try resolve(number)
        if scope.pointee.kind == .class {
            // The names of a class are not seen in the blocks inside it, but for `__class__`.
            change(classCell, to: visible[Int(classCell)] | ScopeAnalysis.bound)
        }
        var child = scope.pointee.firstChild
        while child != 0 {
            try analyze(child)
            let record = table.pointee.scopes.start + Int(child)
            if !record.pointee.flags.isDisjoint(with: [.free, .childFree]) { scope.pointee.flags.insert(.childFree) }
            child = record.pointee.nextSibling
        }
        settle(number, since: freeCount)
        while undo.count > undoCount {
            let last = undo[undo.count - 1]
            visible[Int(last.name)] = last.visible
            undo.shorten(to: undo.count - 1)
        }
    }

    @inline(__always) private func change(_ name: UInt32, to value: UInt8) {
        let old = visible[Int(name)]
        if old == value { return }
        undo.append(Change(name: name, visible: old))
        visible[Int(name)] = value
    }

    /// Decides for the names that the block itself uses, and makes `visible` what the blocks inside see. In CPython:
    /// analyze_name.
    private func resolve(_ number: UInt32) throws(CompilationStopped) {
        let scope = table.pointee.scopes.start + Int(number)
        let kind = scope.pointee.kind
        var place = scope.pointee.firstSymbol
        while place != 0 {
            let symbol = table.pointee.symbols.start + Int(place)
            let flags = symbol.pointee.flags
            let name = symbol.pointee.name
            let around = visible[Int(name)]
            let resolution: Resolution
            if flags.contains(.global) {
                if flags.contains(.nonlocal) { throw fail("name '", name, "' is nonlocal and global", in: number) }
                resolution = .globalExplicit
                if kind != .class { change(name, to: ScopeAnalysis.global) }
            } else if flags.contains(.nonlocal) {
                if kind == .module {
                    throw fail("nonlocal declaration not allowed at module level", 0, "", declared: name, in: number)
                }
                if around & ScopeAnalysis.bound == 0 {
                    throw fail("no binding for nonlocal '", name, "' found", in: number)
                }
                resolution = .free
                scope.pointee.flags.insert(.free)
            } else if !flags.isDisjoint(with: .bound) {
                resolution = .local
                if kind == .function { change(name, to: ScopeAnalysis.bound) }
            } else if around & ScopeAnalysis.bound != 0 {
                resolution = .free
                scope.pointee.flags.insert(.free)
            } else {
                resolution = .globalImplicit
                if around & ScopeAnalysis.global == 0 && scope.pointee.flags.contains(.nested) {
                    scope.pointee.flags.insert(.free)
                }
            }
            symbol.pointee.bits |= resolution.rawValue << Symbol.resolutionShift
            place = symbol.pointee.next
        }
    }

    /// Takes in the names that are free in the blocks inside: locals of a function become cells, the rest is free here
    /// too. In CPython: analyze_cells, drop_class_free, update_symbols.
    private func settle(_ number: UInt32, since freeCount: Int) {
        let scope = table.pointee.scopes.start + Int(number)
        let kind = scope.pointee.kind
        round &+= 1
        var kept = freeCount
        for index in freeCount..<free.count {
            let name = free[index]
            if marks[Int(name)] == round { continue }
            marks[Int(name)] = round
            if kind == .class && name == classCell {
                scope.pointee.flags.insert(.needsClassClosure)
                // The class may use that of a class around it.
                marks[Int(name)] = 0
                continue
            }
            let place = table.pointee.find(name, in: number)
            if place != 0 {
                let symbol = table.pointee.symbols.start + Int(place)
                if kind == .function && symbol.pointee.resolution == .local {
                    symbol.pointee.bits ^=
                        (Resolution.local.rawValue ^ Resolution.cell.rawValue) << Symbol.resolutionShift
                    continue
                }
                // The name of a method's free variable that the class binds, too.
                if kind == .class && !symbol.pointee.flags.isDisjoint(with: [.local, .parameter, .imported, .global]) {
                    symbol.pointee.bits |= SymbolFlags.freeInClass.rawValue
                }
            } else {
                table.pointee.insert(name, in: number, bits: Resolution.free.rawValue << Symbol.resolutionShift)
            }
            free[kept] = name
            kept += 1
        }
        free.shorten(to: kept)
        var place = scope.pointee.firstSymbol
        while place != 0 {
            let symbol = table.pointee.symbols.start + Int(place)
            if symbol.pointee.resolution == .free && marks[Int(symbol.pointee.name)] != round {
                free.append(symbol.pointee.name)
            }
            place = symbol.pointee.next
        }
    }

    // MARK: Errors

    private func fail(
        _ start: StaticString, _ name: UInt32, _ end: StaticString, in number: UInt32
    ) -> CompilationStopped {
        fail(start, name, end, declared: name, in: number)
    }

    /// A SyntaxError where a name was declared. In CPython: error_at_directive.
    private func fail(
        _ start: StaticString, _ name: UInt32, _ end: StaticString, declared: UInt32, in number: UInt32
    ) -> CompilationStopped {
        var message = Array(UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
        if name != 0 { message += ast.identifiers.bytes(Identifier(number: name)) }
        message += UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        error = SourceError.locatedAfterwards(PythonString(uncheckedUTF8: message))
        for index in 0..<table.pointee.directives.count {
            let directive = table.pointee.directives[index]
            if directive.scope == number && directive.name == declared {
                error = SourceError.locatedAfterwards(
                    PythonString(uncheckedUTF8: message), line: Int(directive.line), offset: Int(directive.column) + 1)
                break
            }
        }
        return CompilationStopped()
    }
}
