// In CPython: assemble(), assemble_jump_offsets and assemble_lnotab of Python/compile.c

import TaipanBytecode

/// Lays the blocks of a unit one behind the other, finds where jumps go, and writes instructions and line table.
///
/// Keeps its buffers from unit to unit.
struct Assembler {
    /// The unit's blocks in the order in which they lie; reversed it is the post-order of CPython's depth-first walk.
    private(set) var order = GrowingArray<Int32>(capacity: 256)
    /// The instructions, opcode in the low byte and argument in the high byte.
    var code = GrowingArray<UInt16>(capacity: 1024)
    var lineTable = GrowingArray<UInt8>(capacity: 256)
    var peephole = PeepholeOptimizer()
    var stackDepth = StackDepthFinder()

    func deallocate() {
        order.deallocate()
        code.deallocate()
        lineTable.deallocate()
        peephole.deallocate()
        stackDepth.deallocate()
    }

    /// Writes `code` and `lineTable`.
    mutating func assemble(
        entry: Int32, blocks: UnsafeMutablePointer<BasicBlock>, instructions: UnsafeMutablePointer<Instruction>,
        firstLine: Int
    ) {
        order.shorten(to: 0)
        // Every block that is jumped to lies on the chain, so the depth-first walk of CPython's dfs() only follows the
        // chain.
        var block = entry
        while block != BasicBlock.none {
            order.append(block)
            block = blocks[Int(block)].next
        }
        resolveJumps(blocks, instructions)
        write(blocks, instructions, firstLine)
    }

    /// Sets offsets of blocks and arguments of jumps. A longer argument moves what is behind it, so this repeats until
    /// nothing grows.
    private func resolveJumps(
        _ blocks: UnsafeMutablePointer<BasicBlock>, _ instructions: UnsafeMutablePointer<Instruction>
    ) {
        var isSettled = false
        while !isSettled {
            var offset = 0
            for index in 0..<order.count {
                let block = blocks + Int(order[index])
                block.pointee.offset = Int32(truncatingIfNeeded: offset)
                let first = instructions + Int(block.pointee.first)
                for place in 0..<Int(block.pointee.count) { offset &+= first[place].size }
            }
            isSettled = true
            for index in 0..<order.count {
                let block = blocks[Int(order[index])]
                var offset = block.offset
                let first = instructions + Int(block.first)
                for place in 0..<Int(block.count) {
                    let instruction = first[place]
                    let size = instruction.size
                    offset &+= Int32(truncatingIfNeeded: size)
                    guard instruction.isJump else { continue }
                    var argument = blocks[Int(instruction.target)].offset
                    if instruction.opcode.isRelativeJump { argument &-= offset }
                    // Arguments count bytes.
                    first[place].argument = UInt32(bitPattern: argument &* 2)
                    if first[place].size != size { isSettled = false }
                }
            }
        }
    }

    private mutating func write(
        _ blocks: UnsafePointer<BasicBlock>, _ instructions: UnsafePointer<Instruction>, _ firstLine: Int
    ) {
        code.shorten(to: 0)
        var lines = LineTableEncoder(firstLineNumber: firstLine)
        lineTable.shorten(to: 0)
        for index in 0..<order.count {
            let block = blocks[Int(order[index])]
            let first = instructions + Int(block.first)
            for place in 0..<Int(block.count) {
                let instruction = first[place]
                if instruction.line != 0 {
                    lines.append(offset: code.count * 2, line: Int(instruction.line), to: &lineTable)
                }
                code.append(instruction)
            }
        }
    }
}

extension GrowingArray: ByteSink where Element == UInt8 {}

extension GrowingArray<UInt16> {
    /// Writes an instruction, with EXTENDED_ARG before it where its argument takes more than a byte.
    @inline(__always) mutating func append(_ instruction: Instruction) {
        let argument = instruction.argument
        if _slowPath(argument > 0xFF) {
            let prefix = UInt16(Opcode.extendedArg.byte)
            if argument > 0xFF_FFFF { append(prefix | UInt16(truncatingIfNeeded: argument >> 24) << 8) }
            if argument > 0xFFFF { append(prefix | UInt16(truncatingIfNeeded: argument >> 16) << 8) }
            append(prefix | UInt16(truncatingIfNeeded: argument >> 8) << 8)
        }
        append(UInt16(instruction.opcode.byte) | UInt16(truncatingIfNeeded: argument) << 8)
    }
}

extension Opcode {
    /// Whether the argument counts from the next instruction on. In CPython: hasjrel.
    @inline(__always) var isRelativeJump: Bool {
        switch self {
        case .forIter, .jumpForward, .setupFinally, .callFinally, .setupWith, .setupAsyncWith: true
        default: false
        }
    }
}
