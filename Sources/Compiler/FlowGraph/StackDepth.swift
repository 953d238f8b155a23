// In CPython: stackdepth() of Python/compile.c

import TaipanBytecode

/// Finds how deep the value stack of a unit grows, by walking its flow graph.
struct StackDepthFinder {
    /// Blocks to walk from, kept from unit to unit.
    private var pending = GrowingArray<Int32>(capacity: 64)

    func deallocate() { pending.deallocate() }

    /// The greatest depth. Leaves in every block that is reached the depth at its start.
    mutating func find(entry: Int32, blocks: UnsafeMutablePointer<BasicBlock>, instructions: UnsafePointer<Instruction>)
        -> Int
    {
        var greatest: Int32 = 0
        push(blocks, entry, 0)
        while pending.count > 0 {
            let number = pending[pending.count - 1]
            pending.shorten(to: pending.count - 1)
            let block = blocks[Int(number)]
            var depth = block.startDepth
            var next = block.next
            for place in Int(block.first)..<Int(block.first &+ block.count) {
                let instruction = instructions[place]
                let argument = Int(instruction.argument)
                let after =
                    depth &+ Int32(truncatingIfNeeded: instruction.opcode.stackEffect(argument: argument, jump: false))
                greatest = max(greatest, after)
                if instruction.isJump {
                    let target =
                        depth
                        &+ Int32(truncatingIfNeeded: instruction.opcode.stackEffect(argument: argument, jump: true))
                    greatest = max(greatest, target)
                    // The block that CALL_FINALLY goes to is walked from its SETUP_FINALLY, where the stack is deeper.
                    if instruction.opcode == .callFinally {
                        depth = after
                        continue
                    }
                    push(blocks, instruction.target, target)
                }
                depth = after
                if instruction.opcode.endsBlock {
                    next = BasicBlock.none
                    break
                }
            }
            if next != BasicBlock.none { push(blocks, next, depth) }
        }
        return Int(greatest)
    }

    /// In CPython: stackdepth_push.
    @inline(__always) private mutating func push(
        _ blocks: UnsafeMutablePointer<BasicBlock>, _ block: Int32, _ depth: Int32
    ) {
        if blocks[Int(block)].startDepth < depth {
            blocks[Int(block)].startDepth = depth
            pending.append(block)
        }
    }
}

extension Opcode {
    /// Whether what follows in the block is never reached.
    @inline(__always) var endsBlock: Bool {
        self == .jumpAbsolute || self == .jumpForward || self == .returnValue || self == .raiseVarargs
    }
}
