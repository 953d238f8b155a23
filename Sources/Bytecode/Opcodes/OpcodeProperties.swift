// In CPython: Lib/opcode.py, and stack_effect in Python/compile.c

/// What the argument of an instruction says.
package enum OperandKind: UInt8, Sendable, BitwiseCopyable {
    /// Nothing: the instruction has no argument.
    case none
    /// An index into `constants`.
    case constant
    /// An index into `names`.
    case name
    /// An index into `variableNames`.
    case local
    /// An index into `cellVariables` followed by `freeVariables`.
    case cell
    /// A jump's target, counted in bytes from the next instruction.
    case relative
    /// A jump's target, counted in bytes from the beginning of the code.
    case absolute
    /// An index into `comparisonNames`.
    case compare
    /// What `FORMAT_VALUE` does: the conversion in the low two bits, a format on the stack where bit 2 is set.
    case conversion
    /// What `MAKE_FUNCTION` finds on the stack, a bit each: defaults, keyword defaults, annotations, closure.
    case function
    /// Bits of another kind.
    case flags
    /// How many things.
    case count
    /// How far below the top of the stack.
    case depth
    /// Higher bits of the next instruction's argument.
    case `extension`

    /// Whether the argument is a jump's target.
    package var isJump: Bool { self == .relative || self == .absolute }
}

/// Where control goes after an instruction.
package enum ControlFlow: UInt8, Sendable, BitwiseCopyable {
    /// On to the next instruction.
    case next
    /// Always to the target.
    case jump
    /// To the target or on to the next instruction.
    case branch
    /// On to the next instruction; the target becomes the handler of a block.
    case handler
    /// To the target, which comes back to the next instruction with `END_FINALLY`.
    case subroutine
    /// Out of the frame or to a handler.
    case leave
    /// On, out, or back to where a subroutine was called: `END_FINALLY`.
    case resume
}

/// The operators of `COMPARE_OP`, by argument.
package let comparisonNames: [StaticString] = [
    "<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not", "exception match", "BAD",
]

extension Opcode {
    /// The first number of an opcode with an argument (`dis.HAVE_ARGUMENT`).
    package static let firstWithArgument: UInt8 = 90

    /// The opcode that a byte stands for, or one of the reserved cases.
    package init(_ byte: UInt8) {
        // There are 256 cases, declared in the order of their raw values.
        self = unsafeBitCast(byte, to: Opcode.self)
    }

    /// Whether CPython 3.8 has an opcode of this number.
    package var isDefined: Bool { opcodeTexts[Int(rawValue)].name.utf8CodeUnitCount > 0 }

    /// CPython's name, such as `LOAD_FAST`; `<0>` where the number is reserved.
    package var name: String {
        isDefined ? opcodeTexts[Int(rawValue)].name.description : "<\(rawValue)>"
    }

    /// A sentence that says what it does; empty where the number is reserved.
    package var help: String { opcodeTexts[Int(rawValue)].help.description }

    /// Whether the second byte of the instruction means something. Reserved numbers have an argument or not as `dis`
    /// sees it.
    package var hasArgument: Bool { rawValue >= Self.firstWithArgument }

    /// Whether control never goes on to the next instruction by itself.
    package var neverFallsThrough: Bool { flow == .jump || flow == .leave }

    /// How many values more there are on the stack afterwards, as `dis.stack_effect` says; 0 where the number is
    /// reserved.
    ///
    /// - Parameters:
    ///   - argument: from 0 to 2³² - 1, higher bits are ignored; of no meaning where the opcode has no argument.
    ///   - jump: whether it jumps; nil asks for the greater effect of the two.
    package func stackEffect(argument: Int = 0, jump: Bool? = nil) -> Int {
        let argument = argument & 0xFFFF_FFFF
        return switch jump {
        case false?: effectFallingThrough(argument)
        case true?: effectJumping(argument)
        case nil: max(effectFallingThrough(argument), effectJumping(argument))
        }
    }
}
