// In CPython: Objects/longobject.c (long_to_decimal_string, long_format_binary)
import TaipanNumbers

extension Context {
    /// The decimal text of an int of any kind: `repr` and `str`. ValueError above the digit limit.
    func integerText(_ value: Value) throws(Raised) -> Value {
        if !value.isHeapObject { return decimalText(value.immediateInteger) }
        return try withDigits(ofInteger: value, radix: 10) { (digits) throws(Raised) -> Value in
            try string(ascii: digits)
        }
    }

    /// Hands the digits of an int of any kind to `body`, with a sign if it is negative. ValueError above the digit
    /// limit if the radix is ten.
    func withDigits<Result>(
        ofInteger value: Value, radix: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        try withInteger(value) { (number) throws(Raised) -> Result in
            let facts = radix == 10 ? Radix.decimal : Radix(radix)
            let maximum = interpreter.pointee.maximumIntegerDigits
            let limit = radix == 10 && maximum > 0 ? max(maximum, BigInteger.digitLimitThreshold) : Int.max
            let bits = number.bitLength
            // A number of b bits has more than (b - 1) · log10(2) digits; 0.30102 is a little less than that logarithm.
            if limit < Int.max, (bits &- 1) &* 30_102 / 100_000 >= limit {
                throw raise(NumberError.tooManyDigitsToWrite(limit: maximum))
            }
            let capacity = facts.maximumDigitCount(bitLength: bits) &+ 1
            // The digits, a copy of the limbs, and what the conversion needs beside them.
            if capacity > 1 << 20 { try requireMemory(bits: capacity &* 16) }
            let limbSlots = number.count &+ 1
            return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: limbSlots &+ capacity / 8 &+ 1) {
                (buffer) throws(Raised) -> Result in
                let memory = buffer.baseAddress.unsafelyUnwrapped
                Limbs.copy(number.limbs, number.count, into: memory)
                let start = UnsafeMutableRawPointer(memory + limbSlots).assumingMemoryBound(to: UInt8.self)
                let end = start + capacity
                var written: Int
                do throws(NumberError) {
                    written = try Limbs.writeDigits(
                        memory, number.count, radix: facts, endingAt: end, monitor: workMonitor)
                } catch {
                    throw raise(error)
                }
                if written > limit { throw raise(NumberError.tooManyDigitsToWrite(limit: maximum)) }
                if number.isNegative {
                    written &+= 1
                    (end - written).pointee = 0x2D
                }
                return try body(UnsafeBufferPointer(start: end - written, count: written))
            }
        }
    }

    /// The text in a base that is a power of two, with a prefix such as `0x` after the sign: `hex`, `oct`, `bin`.
    func integerText(_ value: Value, radix: Int, prefix: StaticString) throws(Raised) -> Value {
        try withDigits(ofInteger: value, radix: radix) { (digits) throws(Raised) -> Value in
            let prefixCount = prefix.utf8CodeUnitCount
            let string = try makeString(count: digits.count + prefixCount, width: 1, isASCII: true)
            let bytes = string.bytes1
            let sign = digits[0] == 0x2D ? 1 : 0
            if sign == 1 { bytes[0] = 0x2D }
            for index in 0..<prefixCount { bytes[sign + index] = prefix.utf8Start[index] }
            let start = digits.baseAddress.unsafelyUnwrapped + sign
            (bytes + sign + prefixCount).update(from: start, count: digits.count - sign)
            return string.value
        }
    }
}
