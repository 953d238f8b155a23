// In CPython: Objects/longobject.c (PyLong_FromString)

extension BigInteger {
    /// The integer that a text stands for, as Python's `int(text, base)` reads it: ASCII white space around, a sign, a
    /// prefix that fits the base (base 0: the base that the prefix says, or ten), digits with single underscores
    /// between.
    ///
    /// `maximumDigits` limits the digits in bases that are no power of two (0: no limit; up to ``digitLimitThreshold``
    /// are always read). Digits and white space beyond ASCII are the caller's part: it passes their ASCII equivalents.
    ///
    /// Throws ``NumberError/invalidBase``, ``NumberError/invalidLiteral(base:)``,
    /// ``NumberError/tooManyDigitsToRead(limit:digits:)``, and what the monitor and memory say.
    package init(
        parsing text: UnsafeBufferPointer<UInt8>, base: Int = 10, maximumDigits: Int = defaultMaximumDigits,
        monitor: WorkMonitor = .none
    ) throws(NumberError) {
        guard base == 0 || 2...36 ~= base else { throw .invalidBase }
        var position = 0
        var end = text.count
        while position < end, isAsciiSpace(text[position]) { position += 1 }
        while end > position, isAsciiSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        if position < end, text[position] == 0x2B || text[position] == 0x2D {
            isNegative = text[position] == 0x2D
            position += 1
        }
        var radix = base
        var mustBeZero = false
        if position < end, text[position] == 0x30, base == 0 || base == 2 || base == 8 || base == 16 {
            let prefixed = position + 1 < end ? BigInteger.base(ofPrefix: text[position + 1]) : 0
            if prefixed != 0, base == 0 || base == prefixed {
                radix = prefixed
                position += 2
                // An underscore may follow the prefix.
                if position < end, text[position] == 0x5F { position += 1 }
            } else if base == 0 {
                // A leading zero is only for zero itself, so that no old octal number is misread.
                mustBeZero = true
                radix = 10
            }
        }
        if radix == 0 { radix = 10 }
        // Scans first: errors in the form come before the limit.
        let digitsStart = position
        var digitCount = 0
        var underscores = 0
        var previousIsUnderscore = true
        var stopped = false
        while position < end {
            if radix == 10, position + 8 <= end, BigInteger.isEightDigits(text, position) {
                position += 8
                digitCount += 8
                previousIsUnderscore = false
                continue
            }
            let byte = text[position]
            if byte == 0x5F {
                if previousIsUnderscore { throw .invalidLiteral(base: base) }
                previousIsUnderscore = true
                underscores += 1
            } else {
                let digit = byte &- 0x30 < 10 ? byte &- 0x30 : Radix.digitValue(byte)
                if digit >= radix {
                    stopped = true
                    break
                }
                previousIsUnderscore = false
                digitCount += 1
            }
            position += 1
        }
        if previousIsUnderscore { throw .invalidLiteral(base: base) }
        if radix & (radix - 1) != 0, maximumDigits > 0, digitCount > maximumDigits,
            digitCount > BigInteger.digitLimitThreshold
        {
            throw .tooManyDigitsToRead(limit: maximumDigits, digits: digitCount)
        }
        if stopped { throw .invalidLiteral(base: base) }
        guard let start = text.baseAddress else { throw .invalidLiteral(base: base) }
        var value = BigInteger(0)
        if underscores == 0 {
            value = try BigInteger(
                validDigits: start + digitsStart, digitCount, radix: radix, isNegative: isNegative, monitor: monitor)
        } else {
            try WorkMemory.withLimbs(digitCount / 8 + 1) { (memory) throws(NumberError) in
                let digits = UnsafeMutableRawPointer(memory).assumingMemoryBound(to: UInt8.self)
                var count = 0
                for index in digitsStart..<position where text[index] != 0x5F {
                    digits[count] = text[index]
                    count += 1
                }
                value = try BigInteger(
                    validDigits: digits, count, radix: radix, isNegative: isNegative, monitor: monitor)
            }
        }
        if mustBeZero, !value.isZero { throw .invalidLiteral(base: base) }
        self = value
    }

    /// As the other, for any bytes in memory.
    package init(
        parsing text: some Sequence<UInt8>, base: Int = 10, maximumDigits: Int = defaultMaximumDigits
    ) throws(NumberError) {
        let bytes = [UInt8](text)
        var failure: NumberError?
        let value = bytes.withUnsafeBufferPointer { buffer -> BigInteger in
            do throws(NumberError) {
                return try BigInteger(parsing: buffer, base: base, maximumDigits: maximumDigits)
            } catch {
                failure = error
                return BigInteger(0)
            }
        }
        if let failure { throw failure }
        self = value
    }

    /// Whether eight bytes are all decimal digits: then their upper halves are 3, and stay so when 6 is added.
    @inline(__always)
    private static func isEightDigits(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        let bytes = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + position).loadUnaligned(as: UInt64.self)
        let upper = bytes & 0xF0F0_F0F0_F0F0_F0F0
        let upperPlusSix = (bytes &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
        return (upper ^ 0x3030_3030_3030_3030) | (upperPlusSix ^ 0x3030_3030_3030_3030) == 0
    }

    private static func base(ofPrefix letter: UInt8) -> Int {
        switch letter | 0x20 {
        case 0x78: 16
        case 0x6F: 8
        case 0x62: 2
        default: 0
        }
    }
}

/// Whether a byte is white space to `int` and `float`.
@inline(__always)
func isAsciiSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
