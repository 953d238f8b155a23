// In CPython: compiler_addop and its like of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    // MARK: Blocks

    /// A new block, which lies nowhere yet. In CPython: compiler_new_block.
    @inline(__always) func newBlock() -> Int32 {
        blocks.append(BasicBlock())
        return Int32(truncatingIfNeeded: blocks.count &- 1)
    }

    /// Goes on in a block, which lies behind the current one. In CPython: compiler_use_next_block.
    @inline(__always) func use(_ block: Int32) {
        blocks[Int(unit.currentBlock)].next = block
        resume(block)
    }

    /// Goes on in a new block behind the current one. In CPython: compiler_next_block.
    @inline(__always) func useNewBlock() { use(newBlock()) }

    @inline(__always) private func resume(_ block: Int32) {
        blocks[Int(block)].first = Int32(truncatingIfNeeded: instructions.count)
        unit.currentBlock = block
    }

    /// Comes back to the end of a block after others were compiled.
    func comeBack(to block: Int32) {
        let continuation = newBlock()
        blocks[Int(continuation)].isContinuation = true
        blocks[Int(continuation)].returns = blocks[Int(block)].returns
        blocks[Int(block)].next = continuation
        resume(continuation)
    }

    // MARK: Instructions

    /// In CPython: ADDOP.
    @inline(__always) func emit(_ opcode: Opcode) { emit(opcode, 0) }

    /// In CPython: ADDOP_I.
    @inline(__always) func emit(_ opcode: Opcode, _ argument: Int) {
        append(opcode, argument, BasicBlock.none)
    }

    /// A jump. In CPython: ADDOP_JABS, ADDOP_JREL.
    @inline(__always) func emit(_ opcode: Opcode, to block: Int32) { append(opcode, 0, block) }

    @inline(never) private func append(_ opcode: Opcode, _ argument: Int, _ target: Int32) {
        if deadCodeDepth > 0 { return }
        let line = unit.isLineSet ? 0 : unit.line
        unit.isLineSet = true
        instructions.append(
            Instruction(opcode: opcode, argument: UInt32(truncatingIfNeeded: argument), target: target, line: line))
        let block = blocks.start + Int(unit.currentBlock)
        block.pointee.count &+= 1
        if opcode == .returnValue { block.pointee.returns = true }
    }

    /// Pushes a constant, by its number in the table of constants. In CPython: ADDOP_LOAD_CONST.
    @inline(__always) func loadConstant(_ number: UInt32) {
        if deadCodeDepth > 0 { return }
        emit(.loadConst, constantIndices.index(of: number, unit: unit.number, base: unit.constantBase))
    }

    /// Adds a constant that no instruction uses. In CPython: compiler_add_const.
    func addConstant(_ number: UInt32) {
        if deadCodeDepth > 0 { return }
        _ = constantIndices.index(of: number, unit: unit.number, base: unit.constantBase)
    }

    func loadNone() { loadConstant(ConstantTable.none) }

    /// An instruction that works on an attribute or module, whose name may be private. In CPython: ADDOP_NAME.
    @inline(__always) func emit(_ opcode: Opcode, name: Identifier) {
        if deadCodeDepth > 0 { return }
        emit(opcode, mangled: ast.mangle(name, privateName: unit.privateName))
    }

    /// The same for a name that is mangled already. In CPython: ADDOP_N.
    @inline(__always) func emit(_ opcode: Opcode, mangled name: Identifier) {
        if deadCodeDepth > 0 { return }
        emit(opcode, names.index(of: name.number, unit: unit.number, base: unit.nameBase))
    }

    /// Awaits what lies on top of the stack.
    func emitAwait() {
        emit(.getAwaitable)
        loadNone()
        emit(.yieldFrom)
    }

    // MARK: Variables

    enum Access { case load, store, delete }

    /// Reads, binds or deletes a variable. In CPython: compiler_nameop.
    func emit(_ access: Access, _ name: Identifier) {
        let name = ast.mangle(name, privateName: unit.privateName)
        let isFunction = unit.blockKind == .function
        switch unit.scope.resolution(of: name) {
        case .free:
            // CPython numbers the free variables behind the cells.
            let index = frees.index(of: name.number, unit: unit.number, base: unit.freeBase)
            emitCell(access, index + cells.count(base: unit.cellBase))
        case .cell: emitCell(access, cells.index(of: name.number, unit: unit.number, base: unit.cellBase))
        case .local where isFunction:
            if deadCodeDepth > 0 { return }
            let index = variables.index(of: name.number, unit: unit.number, base: unit.variableBase)
            switch access {
            case .load: emit(.loadFast, index)
            case .store: emit(.storeFast, index)
            case .delete: emit(.deleteFast, index)
            }
        case .globalExplicit: emitGlobal(access, name)
        case .globalImplicit where isFunction: emitGlobal(access, name)
        case .unknown, .local, .globalImplicit:
            // The name gets its index even in code that is not emitted.
            let index = names.index(of: name.number, unit: unit.number, base: unit.nameBase)
            switch access {
            case .load: emit(.loadName, index)
            case .store: emit(.storeName, index)
            case .delete: emit(.deleteName, index)
            }
        }
    }

    private func emitGlobal(_ access: Access, _ name: Identifier) {
        let index = names.index(of: name.number, unit: unit.number, base: unit.nameBase)
        switch access {
        case .load: emit(.loadGlobal, index)
        case .store: emit(.storeGlobal, index)
        case .delete: emit(.deleteGlobal, index)
        }
    }

    private func emitCell(_ access: Access, _ index: Int) {
        switch access {
        case .load: emit(unit.blockKind == .class ? .loadClassderef : .loadDeref, index)
        case .store: emit(.storeDeref, index)
        case .delete: emit(.deleteDeref, index)
        }
    }
}
