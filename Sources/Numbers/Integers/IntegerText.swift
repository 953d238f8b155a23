// In CPython: Objects/longobject.c (long_to_decimal_string_internal, long_format_binary)

extension BigInteger {
    /// The number of digits that conversions between text and integers may have by default:
    /// `sys.int_info.default_max_str_digits`.
    package static let defaultMaximumDigits = 4300
    /// Texts of up to this many digits are never refused: `sys.int_info.str_digits_check_threshold`.
    package static let digitLimitThreshold = 640

    /// The integer that digits stand for: ASCII digits and letters of either case, at least one, without sign and
    /// underscores. Nil if a byte is no digit of the base, which is in 2…36. No limit applies.
    package init?(digits: UnsafeBufferPointer<UInt8>, radix: Int) {
        guard let start = digits.baseAddress, !digits.isEmpty, 2...36 ~= radix else { return nil }
        let base = UInt8(radix)
        guard digits.allSatisfy({ Radix.digitValue($0) < base }) else { return nil }
        do {
            try self.init(validDigits: start, digits.count, radix: radix, monitor: .none)
        } catch {
            return nil
        }
    }

    /// As the other, for any bytes.
    package init?(digits: some Sequence<UInt8>, radix: Int) {
        let result = digits.withContiguousStorageIfAvailable { BigInteger(digits: $0, radix: radix) }
        if let result {
            guard let result else { return nil }
            self = result
        } else {
            let array = [UInt8](digits)
            guard let result = array.withUnsafeBufferPointer({ BigInteger(digits: $0, radix: radix) }) else {
                return nil
            }
            self = result
        }
    }

    /// The integer that digits stand for, all of which are known to be digits of the base.
    init(
        validDigits digits: UnsafePointer<UInt8>, _ count: Int, radix: Int, isNegative: Bool = false,
        monitor: WorkMonitor
    ) throws(NumberError) {
        let facts = radix == 10 ? Radix.decimal : Radix(radix)
        if count <= facts.digitsPerLimb {
            var limb: UInt64 = 0
            _ = try Limbs.readDigits(digits, count, radix: facts, into: &limb)
            self.init(isNegative: isNegative, limb: limb)
            return
        }
        try self.init(isNegative: isNegative, capacity: Limbs.limbCount(digits: count, radix: facts)) {
            (result) throws(NumberError) -> Int in
            try Limbs.readDigits(digits, count, radix: facts, into: result, monitor: monitor)
        }
    }

    /// The text in a base of 2…36, small letters, with a sign if negative and without prefix.
    ///
    /// If the base is ten and `maximumDigits` is not 0, throws ``NumberError/tooManyDigitsToWrite(limit:)`` for more
    /// digits than that; up to ``digitLimitThreshold`` are always written.
    package func text(
        radix: Int = 10, maximumDigits: Int, monitor: WorkMonitor = .none
    ) throws(NumberError) -> String {
        if magnitude == nil { return String(word, radix: radix) }
        return try withText(radix: radix, maximumDigits: maximumDigits, monitor: monitor) {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Hands the text, as ``text(radix:maximumDigits:monitor:)`` makes it, to `body` in temporary memory.
    @inline(__always)
    package func withText<Result>(
        radix: Int = 10, maximumDigits: Int, monitor: WorkMonitor = .none,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) throws(NumberError) -> Result {
        let facts = radix == 10 ? Radix.decimal : Radix(min(max(radix, 2), 36))
        let limit = radix == 10 && maximumDigits > 0 ? max(maximumDigits, BigInteger.digitLimitThreshold) : Int.max
        let bits = bitLength
        // A number of b bits has more than (b − 1) · log10(2) digits; 0.30102 is a little less than that logarithm.
        if limit < Int.max, (bits &- 1) &* 30_102 / 100_000 >= limit {
            throw .tooManyDigitsToWrite(limit: maximumDigits)
        }
        let capacity = facts.maximumDigitCount(bitLength: bits) &+ 1
        return try withLimbs { (limbs, count) throws(NumberError) -> Result in
            try WorkMemory.withLimbs(count &+ capacity / 8 &+ 1) { (memory) throws(NumberError) -> Result in
                Limbs.copy(limbs, count, into: memory)
                let start = UnsafeMutableRawPointer(memory + count).assumingMemoryBound(to: UInt8.self)
                let end = start + capacity
                var written = try Limbs.writeDigits(memory, count, radix: facts, endingAt: end, monitor: monitor)
                if written > limit { throw .tooManyDigitsToWrite(limit: maximumDigits) }
                if isNegative {
                    written &+= 1
                    (end - written).pointee = 0x2D
                }
                return body(UnsafeBufferPointer(start: end - written, count: written))
            }
        }
    }
}
