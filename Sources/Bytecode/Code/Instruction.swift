// In CPython: _unpack_opargs and findlabels in Lib/dis.py

/// An instruction of a code object.
package struct Instruction: Hashable, Sendable {
    /// Where it begins, in bytes.
    package let offset: Int
    package let opcode: Opcode
    /// The argument with the bits that `EXTENDED_ARG` instructions before it give, or nil where the opcode has none.
    package let argument: Int?

    /// Where it jumps to, in bytes from the beginning of the code, or nil where it does not jump.
    package var target: Int? {
        guard let argument else { return nil }
        return switch opcode.operandKind {
        case .relative: offset &+ 2 &+ argument
        case .absolute: argument
        default: nil
        }
    }
}

/// The instructions of a code's bytes in order, as `dis` takes them apart.
///
/// A last byte without an argument is an instruction where its opcode needs none and the end otherwise.
package struct Instructions: Sequence, IteratorProtocol, Sendable {
    private let code: [UInt8]
    private var offset = 0
    private var higherBits = 0

    package init(_ code: [UInt8]) {
        self.code = code
    }

    package mutating func next() -> Instruction? {
        guard offset < code.count else { return nil }
        let opcode = Opcode(code[offset])
        var argument: Int?
        if opcode.hasArgument {
            guard offset + 1 < code.count else { return nil }
            let value = higherBits | Int(code[offset + 1])
            argument = value
            higherBits = opcode == .extendedArg ? value << 8 : 0
        }
        offset += 2
        return Instruction(offset: offset - 2, opcode: opcode, argument: argument)
    }
}
