// In CPython: Python/marshal.c

/// The bytes that begin an object in marshal data.
enum MarshalType {
    static let null: UInt8 = 0x30  // 0
    static let none: UInt8 = 0x4E  // N
    static let `false`: UInt8 = 0x46  // F
    static let `true`: UInt8 = 0x54  // T
    static let stopIteration: UInt8 = 0x53  // S
    static let ellipsis: UInt8 = 0x2E  // .
    static let int: UInt8 = 0x69  // i
    static let int64: UInt8 = 0x49  // I
    static let long: UInt8 = 0x6C  // l
    static let float: UInt8 = 0x66  // f
    static let binaryFloat: UInt8 = 0x67  // g
    static let complex: UInt8 = 0x78  // x
    static let binaryComplex: UInt8 = 0x79  // y
    static let bytes: UInt8 = 0x73  // s
    static let unicode: UInt8 = 0x75  // u
    static let interned: UInt8 = 0x74  // t
    static let ascii: UInt8 = 0x61  // a
    static let asciiInterned: UInt8 = 0x41  // A
    static let shortASCII: UInt8 = 0x7A  // z
    static let shortASCIIInterned: UInt8 = 0x5A  // Z
    static let tuple: UInt8 = 0x28  // (
    static let smallTuple: UInt8 = 0x29  // )
    static let list: UInt8 = 0x5B  // [
    static let dictionary: UInt8 = 0x7B  // {
    static let set: UInt8 = 0x3C  // <
    static let frozenset: UInt8 = 0x3E  // >
    static let code: UInt8 = 0x63  // c
    static let reference: UInt8 = 0x72  // r
    /// Added to a type: the object may be referred to later.
    static let sharedFlag: UInt8 = 0x80
}

/// What marshal's functions share.
package enum Marshal {
    /// The version that is written where none is asked for (`marshal.version`).
    package static let version = 4
    /// How deep objects may be nested (`MAX_MARSHAL_STACK_DEPTH`).
    package static let maximumDepth = 2000
}

/// Why marshal data cannot be read or a value not be written: a CPython exception and its text.
package struct MarshalError: Error, Hashable, Sendable {
    /// The class of the exception.
    package enum Kind: String, Sendable {
        case endOfFile = "EOFError"
        case value = "ValueError"
        case type = "TypeError"
        case unicodeDecode = "UnicodeDecodeError"
        case system = "SystemError"
    }

    package let kind: Kind
    package let message: String

    init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// A value that has no form in marshal data.
    package static var unmarshallable: MarshalError { MarshalError(.value, "unmarshallable object") }
    /// A value whose containers are nested too deep.
    package static var tooDeep: MarshalError { MarshalError(.value, "object too deeply nested to marshal") }
    static var objectExpected: MarshalError { MarshalError(.endOfFile, "EOF read where object expected") }
    static var tooShort: MarshalError { MarshalError(.endOfFile, "marshal data too short") }
    static func badData(_ reason: String) -> MarshalError { MarshalError(.value, "bad marshal data (\(reason))") }
    static func null(in container: String) -> MarshalError {
        MarshalError(.type, "NULL object in marshal data for \(container)")
    }
}
