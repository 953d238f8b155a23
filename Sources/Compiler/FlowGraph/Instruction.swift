// In CPython: struct instr and basicblock_ of Python/compile.c

import TaipanBytecode

/// One instruction of a flow graph: 16 bytes.
struct Instruction: BitwiseCopyable {
    var opcode: Opcode
    /// What the instruction works on; of a jump, set by the assembler.
    var argument: UInt32
    /// The block that a jump goes to; `BasicBlock.none` for what does not jump.
    var target: Int32
    /// The line that begins with the instruction, from 1; 0 where it belongs to that of the instruction before.
    var line: Int32

    @inline(__always) var isJump: Bool { target >= 0 }

    /// In 16-bit units, with the EXTENDED_ARG before it. In CPython: instrsize.
    @inline(__always) var size: Int { Instruction.size(argument) }

    @inline(__always) static func size(_ argument: UInt32) -> Int {
        argument <= 0xFF ? 1 : argument <= 0xFFFF ? 2 : argument <= 0xFF_FFFF ? 3 : 4
    }
}

/// A run of instructions, entered at its start only.
struct BasicBlock: BitwiseCopyable {
    /// Stands for no block.
    static let none: Int32 = -1

    /// The place of the first instruction, and how many there are.
    var first: Int32
    var count: Int32
    /// The block that lies behind this one. In CPython: b_next.
    var next: Int32
    /// How deep the value stack is where the block is entered; below zero where the block is not reached. In CPython:
    /// b_startdepth.
    var startDepth: Int32
    /// Where the block starts, in 16-bit units. In CPython: b_offset.
    var offset: Int32
    /// Whether RETURN_VALUE is among the instructions. In CPython: b_return.
    var returns: Bool
    /// Whether the block only goes on with the one before it: CPython has a single block there.
    ///
    /// The body of a `finally` is compiled before its `try`, so the compiler comes back to blocks that it left.
    /// Instructions are added at the end alone, so what is added to a block on coming back is a block of its own.
    var isContinuation: Bool

    init() {
        first = 0
        count = 0
        next = BasicBlock.none
        startDepth = .min
        offset = 0
        returns = false
        isContinuation = false
    }
}

extension Opcode {
    /// The raw value. (`rawValue` is a call into another module.)
    @inline(__always) var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    /// The comparison that the type has by itself is a call into another module.
    @inline(__always) static func == (a: Opcode, b: Opcode) -> Bool {
        a.byte == b.byte
    }
}
