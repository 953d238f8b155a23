// In CPython: Python/pystrtod.c (PyOS_string_to_double)

/// The float nearest to a literal, halfway cases to even: digits with an optional point and exponent, ASCII, without sign
/// and underscores. Nil if the bytes are no such text. Too large gives infinity, as Python's literals do.
package func parseFloat(_ digits: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let first = digits.first, first != 0x2B, first != 0x2D else { return nil }
    for byte in digits {
        switch byte {
        case 0x30...0x39, 0x2E, 0x65, 0x45, 0x2B, 0x2D: break
        default: return nil
        }
    }
    return Double(String(decoding: digits, as: UTF8.self))
}
