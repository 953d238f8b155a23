/// Why a code object cannot be run safely.
package struct VerificationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The offset of the instruction, in bytes; nil where the code object as a whole is wrong.
    package let offset: Int?
    package let reason: String

    package var description: String { offset.map { "instruction at \($0): \(reason)" } ?? reason }
}
