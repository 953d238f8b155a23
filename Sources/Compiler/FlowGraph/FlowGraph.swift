// In CPython: the basic blocks of Python/compile.c, as a value that can be looked at

import TaipanBytecode
import TaipanNumbers
import TaipanSyntax
import TaipanText

/// The basic blocks of one unit before the assembler wrote them out and the peephole optimizer improved them.
package struct FlowGraph: Sendable {
    package struct Instruction: Sendable, Equatable {
        package var opcode: Opcode
        /// Of a jump, as the assembler resolved it.
        package var argument: Int
        /// The number of the block that a jump goes to.
        package var target: Int?
        /// The line that begins with the instruction.
        package var line: Int?
        /// The name, constant or comparison that the argument stands for.
        package var operand: String?
    }

    package struct Block: Sendable, Equatable {
        package var instructions: [Instruction]
        /// How deep the value stack is at the start; nil where the block is not reached.
        package var depth: Int?
        /// Where the block starts, in bytes.
        package var offset: Int
    }

    package enum EdgeKind: Sendable {
        /// From the end of a block into the next.
        case fallThrough
        case jump
        /// To the handler of an exception, which SETUP_FINALLY and its like name.
        case handler
        /// To a `finally` that comes back: CALL_FINALLY.
        case subroutine
    }

    package struct Edge: Sendable, Hashable {
        package var source: Int
        package var target: Int
        package var kind: EdgeKind

        package init(source: Int, target: Int, kind: EdgeKind) {
            self.source = source
            self.target = target
            self.kind = kind
        }
    }

    /// The name of the unit, qualified where it has such a name.
    package var name: String
    /// From 1.
    package var firstLine: Int
    /// The greatest depth of the value stack.
    package var stackSize: Int
    /// The blocks in the order in which they lie; the first is entered.
    package var blocks: [Block]

    /// The order of a depth-first walk that notes a block when all that it leads to is noted; assembly takes it
    /// backwards.
    package var postOrder: [Int] { Array(blocks.indices.reversed()) }

    /// The ways from block to block, by source.
    package var edges: [Edge] {
        var edges: [Edge] = []
        for (number, block) in blocks.enumerated() {
            var fallsThrough = number + 1 < blocks.count
            for instruction in block.instructions {
                if let target = instruction.target {
                    let kind: EdgeKind =
                        switch instruction.opcode {
                        case .setupFinally, .setupWith, .setupAsyncWith: .handler
                        case .callFinally: .subroutine
                        default: .jump
                        }
                    edges.append(Edge(source: number, target: target, kind: kind))
                }
                if instruction.opcode.endsBlock {
                    fallsThrough = false
                    break
                }
            }
            if fallsThrough { edges.append(Edge(source: number, target: number + 1, kind: .fallThrough)) }
        }
        return edges
    }
}

extension CodeGenerator {
    /// The current unit's graph, once it is assembled.
    func flowGraph(entry: Int32, stackSize: Int) -> FlowGraph {
        var numbers: [Int32: Int] = [:]
        var order: [Int32] = []
        var block = entry
        while block != BasicBlock.none {
            if !blocks[Int(block)].isContinuation { order.append(block) }
            numbers[block] = order.count - 1
            block = blocks[Int(block)].next
        }
        let name =
            unit.qualifiedName == 0 ? Array(ast.identifiers.bytes(unit.name)) : constants.utf8(unit.qualifiedName)
        return FlowGraph(
            name: String(decoding: name, as: UTF8.self), firstLine: unit.firstLine, stackSize: stackSize,
            blocks: order.map { blockValue($0, numbers) })
    }

    /// A block with its continuations.
    private func blockValue(_ first: Int32, _ numbers: [Int32: Int]) -> FlowGraph.Block {
        var value = FlowGraph.Block(
            instructions: [], depth: blocks[Int(first)].startDepth < 0 ? nil : Int(blocks[Int(first)].startDepth),
            offset: Int(blocks[Int(first)].offset) * 2)
        var number = first
        repeat {
            let block = blocks[Int(number)]
            for place in Int(block.first)..<Int(block.first + block.count) {
                let instruction = instructions[place]
                value.instructions.append(
                    FlowGraph.Instruction(
                        opcode: instruction.opcode, argument: Int(instruction.argument),
                        target: instruction.isJump ? numbers[instruction.target] : nil,
                        line: instruction.line == 0 ? nil : Int(instruction.line), operand: operand(of: instruction)))
            }
            number = block.next
        } while number != BasicBlock.none && blocks[Int(number)].isContinuation
        return value
    }

    private func operand(of instruction: Instruction) -> String? {
        let argument = Int(instruction.argument)
        let cellCount = cells.count(base: unit.cellBase)
        let name: UInt32
        switch instruction.opcode.operandKind {
        case .constant: return constants[constantIndices.key(argument, base: unit.constantBase)].brief
        case .compare: return comparisonNames[argument].description
        case .name: name = names.key(argument, base: unit.nameBase)
        case .local: name = variables.key(argument, base: unit.variableBase)
        case .cell where argument < cellCount: name = cells.key(argument, base: unit.cellBase)
        case .cell: name = frees.key(argument - cellCount, base: unit.freeBase)
        default: return nil
        }
        return String(decoding: ast.identifiers.bytes(Identifier(number: name)), as: UTF8.self)
    }
}

extension TaipanBytecode.Constant {
    /// A short text for the constant.
    fileprivate var brief: String {
        switch self {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "Ellipsis"
        case .integer(let value): value.description
        case .float(let value): floatRepresentation(value)
        case .complex(let real, let imaginary): complexRepresentation(real: real, imaginary: imaginary)
        case .string(let value): value.representation.displayString
        case .bytes(let value): bytesRepresentation(value)
        case .tuple(let items): "(\(items.map(\.brief).joined(separator: ", "))\(items.count == 1 ? "," : ""))"
        case .frozenset(let items): "frozenset(\(items.map(\.brief).joined(separator: ", ")))"
        case .code(let code): "code \(code.name.displayString)"
        case .stopIteration, .list, .set, .dictionary: "…"
        }
    }
}
