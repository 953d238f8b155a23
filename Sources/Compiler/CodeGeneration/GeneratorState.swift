import TaipanSyntax

extension CodeGenerator {
    /// What changes all the time, behind a pointer: reading and writing it needs no exclusivity checks, which Swift
    /// would make for the properties of a class.
    struct State: ~Copyable {
        var unit: CompilerUnit
        var deadCodeDepth = 0
        var instructions = GrowingArray<Instruction>(capacity: 1024)
        var blocks = GrowingArray<BasicBlock>(capacity: 256)
        var frameBlocks = GrowingArray<FrameBlock>(capacity: 64)
        var names, variables, cells, frees, constantIndices: IndexTable
        var constants: ConstantTable
        var assembler = Assembler()

        init(_ ast: AST, _ symbols: SymbolTable, _ name: Identifier) {
            unit = CompilerUnit(
                kind: .module, scope: symbols.top, blockKind: .module, name: name, number: 0, isCoroutine: false,
                firstLine: 0,
                nameBase: 0, variableBase: 0, cellBase: 0, freeBase: 0, constantBase: 0, instructionBase: 0,
                blockBase: 0,
                frameBlockBase: 0, currentBlock: 0)
            let capacity = ast.identifiers.count + 1
            names = IndexTable(capacity: capacity)
            variables = IndexTable(capacity: capacity)
            cells = IndexTable(capacity: capacity)
            frees = IndexTable(capacity: capacity)
            constantIndices = IndexTable(capacity: 256)
            constants = ConstantTable(ast)
        }

        func deallocate() {
            instructions.deallocate()
            blocks.deallocate()
            frameBlocks.deallocate()
            names.deallocate()
            variables.deallocate()
            cells.deallocate()
            frees.deallocate()
            constantIndices.deallocate()
            assembler.deallocate()
        }
    }

    /// The unit that is being compiled.
    var unit: CompilerUnit {
        @inline(__always) _read { yield state.pointee.unit }
        @inline(__always) _modify { yield &state.pointee.unit }
    }

    /// Above zero nothing is emitted: the code could never run. In CPython: c_do_not_emit_bytecode.
    var deadCodeDepth: Int {
        @inline(__always) _read { yield state.pointee.deadCodeDepth }
        @inline(__always) _modify { yield &state.pointee.deadCodeDepth }
    }

    var instructions: GrowingArray<Instruction> {
        @inline(__always) _read { yield state.pointee.instructions }
        @inline(__always) _modify { yield &state.pointee.instructions }
    }

    var blocks: GrowingArray<BasicBlock> {
        @inline(__always) _read { yield state.pointee.blocks }
        @inline(__always) _modify { yield &state.pointee.blocks }
    }

    var frameBlocks: GrowingArray<FrameBlock> {
        @inline(__always) _read { yield state.pointee.frameBlocks }
        @inline(__always) _modify { yield &state.pointee.frameBlocks }
    }

    /// The indices of names, local variables, cells, free variables and constants.
    var names: IndexTable {
        @inline(__always) _read { yield state.pointee.names }
        @inline(__always) _modify { yield &state.pointee.names }
    }

    var variables: IndexTable {
        @inline(__always) _read { yield state.pointee.variables }
        @inline(__always) _modify { yield &state.pointee.variables }
    }

    var cells: IndexTable {
        @inline(__always) _read { yield state.pointee.cells }
        @inline(__always) _modify { yield &state.pointee.cells }
    }

    var frees: IndexTable {
        @inline(__always) _read { yield state.pointee.frees }
        @inline(__always) _modify { yield &state.pointee.frees }
    }

    var constantIndices: IndexTable {
        @inline(__always) _read { yield state.pointee.constantIndices }
        @inline(__always) _modify { yield &state.pointee.constantIndices }
    }

    var constants: ConstantTable {
        @inline(__always) _read { yield state.pointee.constants }
        @inline(__always) _modify { yield &state.pointee.constants }
    }

    var assembler: Assembler {
        @inline(__always) _read { yield state.pointee.assembler }
        @inline(__always) _modify { yield &state.pointee.assembler }
    }
}
