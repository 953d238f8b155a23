// In CPython: Objects/unicodeobject.c (_PyUnicode_DecodeUnicodeEscape), Objects/bytesobject.c (_PyBytes_DecodeEscape)

/// The character that a backslash and one letter stand for (or a backslash and a quote or another backslash); nil where
/// the letter has no such meaning, or says that digits follow.
@inlinable package func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "v"): 11
    case UInt8(ascii: "a"): 7
    default: nil
    }
}
