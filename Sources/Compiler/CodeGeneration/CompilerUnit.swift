// In CPython: struct compiler_unit, compiler_enter_scope and compiler_set_qualname of Python/compile.c

import TaipanSyntax
import TaipanText

/// What is known of the code object that is being made: one for the module and each class, function, lambda and
/// comprehension.
struct CompilerUnit {
    /// In CPython: the COMPILER_SCOPE_ constants.
    enum Kind { case module, `class`, function, asyncFunction, lambda, comprehension }

    let kind: Kind
    let scope: Scope
    /// What the block is, as the symbol table says.
    let blockKind: Scope.Kind
    /// In CPython: co_name.
    let name: Identifier
    /// The name of the class for private names. In CPython: u_private.
    var privateName: Identifier?
    /// The constant that is the qualified name; 0 for a module.
    var qualifiedName: UInt32 = 0
    /// The number in the index tables: how many units are open.
    let number: UInt32

    var argumentCount = 0
    var positionalOnlyCount = 0
    var keywordOnlyCount = 0
    /// Whether the code is a coroutine. In CPython: ste_coroutine, which the compiler sets for a module with `await`.
    var isCoroutine: Bool

    /// From 1; 0 until it is known. In CPython: u_firstlineno.
    var firstLine: Int
    /// Where the statement or expression lies that is being compiled: line from 1, byte in it from 0. In CPython:
    /// u_lineno and u_col_offset.
    var line: Int32 = 0
    var column: Int32 = 0
    /// Whether an instruction has that line already. In CPython: u_lineno_set.
    var isLineSet = false

    // Where the unit's parts start in the arrays that all open units share.
    let nameBase, variableBase, cellBase, freeBase, constantBase: Int
    let instructionBase, blockBase, frameBlockBase: Int

    /// The block that instructions are added to. In CPython: u_curblock.
    var currentBlock: Int32
}

extension CodeGenerator {
    /// Begins a unit inside the current one. In CPython: compiler_enter_scope.
    func enter(_ name: Identifier, _ kind: CompilerUnit.Kind, node: UInt32, line: Int) throws(CompilationStopped) {
        guard let scope = symbols.scope(of: node) else { throw fail(.systemError, "block without symbols") }
        let isOutermost = unit.number == 0
        let depth = unit.number + 1
        let outer = unit
        let entry = Int32(truncatingIfNeeded: blocks.count)
        if !isOutermost { openUnits.append(outer) }
        unit = CompilerUnit(
            kind: kind, scope: scope, blockKind: scope.kind, name: name,
            privateName: isOutermost ? nil : outer.privateName,
            number: depth, isCoroutine: scope.isCoroutine, firstLine: line, nameBase: names.end,
            variableBase: variables.end,
            cellBase: cells.end, freeBase: frees.end, constantBase: constantIndices.end,
            instructionBase: instructions.count,
            blockBase: blocks.count, frameBlockBase: frameBlocks.count, currentBlock: entry)
        blocks.append(BasicBlock())
        blocks[Int(entry)].first = Int32(truncatingIfNeeded: instructions.count)
        for variable in scope.variableNames {
            _ = variables.index(of: variable.number, unit: depth, base: unit.variableBase)
        }
        numberClosure()
        if kind != .module { setQualifiedName(outer) }
    }

    /// Ends the current unit, whose code object is made. In CPython: compiler_exit_scope.
    func exit() {
        names.end(base: unit.nameBase)
        variables.end(base: unit.variableBase)
        cells.end(base: unit.cellBase)
        frees.end(base: unit.freeBase)
        constantIndices.end(base: unit.constantBase)
        instructions.shorten(to: unit.instructionBase)
        blocks.shorten(to: unit.blockBase)
        frameBlocks.shorten(to: unit.frameBlockBase)
        if let outer = openUnits.popLast() { unit = outer }
    }

    /// Numbers the unit's cells and free variables, each in the order of the names' code points. In CPython:
    /// dictbytype.
    private func numberClosure() {
        var cellNames: [Identifier] = []
        var freeNames: [Identifier] = []
        for symbol in unit.scope.symbols {
            if symbol.resolution == .cell { cellNames.append(symbol.name) }
            if symbol.resolution == .free || symbol.flags.contains(.freeInClass) { freeNames.append(symbol.name) }
        }
        if unit.scope.needsClassClosure { cellNames = [known.classCell] }
        for name in sorted(cellNames) { _ = cells.index(of: name.number, unit: unit.number, base: unit.cellBase) }
        for name in sorted(freeNames) { _ = frees.index(of: name.number, unit: unit.number, base: unit.freeBase) }
    }

    private func sorted(_ names: [Identifier]) -> [Identifier] {
        if names.count < 2 { return names }
        // The order of bytes in UTF-8 is that of code points.
        return names.sorted { ast.identifiers.bytes($0).lexicographicallyPrecedes(ast.identifiers.bytes($1)) }
    }

    /// In CPython: compiler_set_qualname.
    private func setQualifiedName(_ outer: CompilerUnit) {
        let name = ast.identifiers.bytes(unit.name)
        guard outer.number > 1, !isDeclaredGlobal(in: outer) else {
            unit.qualifiedName = constants.number(ofName: unit.name)
            return
        }
        var qualified = constants.utf8(outer.qualifiedName)
        qualified.reserveCapacity(qualified.count + name.count + 10)
        switch outer.kind {
        case .function, .asyncFunction, .lambda: qualified += ".<locals>.".utf8
        case .module, .class, .comprehension: qualified.append(UInt8(ascii: "."))
        }
        qualified += name
        unit.qualifiedName = constants.number(of: PythonString(uncheckedUTF8: qualified))
    }

    /// Whether the unit is a function or class whose name its surroundings declare global.
    private func isDeclaredGlobal(in outer: CompilerUnit) -> Bool {
        switch unit.kind {
        case .function, .asyncFunction, .class:
            outer.scope.resolution(of: ast.mangle(unit.name, privateName: outer.privateName)) == .globalExplicit
        case .module, .lambda, .comprehension: false
        }
    }
}
