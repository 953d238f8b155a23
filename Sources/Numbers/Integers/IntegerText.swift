// In CPython: Objects/longobject.c (PyLong_FromString, long_to_decimal_string_internal, long_format_binary)

extension BigInteger {
    /// The integer that digits stand for: ASCII digits and letters of either case, at least one, without sign and
    /// underscores. Nil if a byte is no digit of the base. The base is in 2…36; a longer text takes longer, but no limit
    /// applies.
    package init?(digits: UnsafeBufferPointer<UInt8>, radix: Int) {
        guard !digits.isEmpty, 2...36 ~= radix else { return nil }
        let base = UInt64(radix)
        var value = BigInteger(0)
        for byte in digits {
            let digit = UInt64(Radix.digitValue(byte))
            if digit >= base { return nil }
            value = value * BigInteger(radix) + BigInteger(digit)
        }
        self = value
    }

    /// As the other, for any bytes.
    package init?(digits: some Sequence<UInt8>, radix: Int) {
        let result = digits.withContiguousStorageIfAvailable { BigInteger(digits: $0, radix: radix) }
        if let result {
            guard let result else { return nil }
            self = result
        } else {
            let array = [UInt8](digits)
            guard let result = array.withUnsafeBufferPointer({ BigInteger(digits: $0, radix: radix) }) else { return nil }
            self = result
        }
    }

    /// The text in a base of 2…36, small letters, with a sign if negative.
    package func text(radix: Int = 10) -> String {
        let facts = Radix(min(max(radix, 2), 36))
        let capacity = facts.maximumDigitCount(bitLength: bitLength) + 1
        return withLimbs { limbs, count in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count + 1) { copy in
                let copied = copy.baseAddress.unsafelyUnwrapped
                Limbs.copy(limbs, count, into: copied)
                return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { text in
                    let end = text.baseAddress.unsafelyUnwrapped + capacity
                    var written = Limbs.writeDigitsSchoolbook(copied, count, radix: facts, endingAt: end)
                    if isNegative {
                        written += 1
                        (end - written).pointee = 0x2D
                    }
                    return String(decoding: UnsafeBufferPointer(start: end - written, count: written), as: UTF8.self)
                }
            }
        }
    }
}
