// In CPython: Objects/longobject.c (_PyLong_Format)
import TaipanNumbers

extension Context {
    /// Hands the digits of an int (of any kind), without sign and prefix, to `body`.
    func withIntegerDigits<Result>(
        _ value: Value, radix: Int, uppercase: Bool = false,
        _ body: (UnsafePointer<UInt8>, Int, _ isNegative: Bool) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        if let number = machineInteger(value) {
            var digits = MachineDigits(number.magnitude, radix: UInt(radix), uppercase: uppercase)
            return try digits.withBytes { (bytes, count) throws(Raised) -> Result in
                try body(bytes, count, number < 0)
            }
        }
        return try withDigits(ofInteger: value, radix: radix) { (text) throws(Raised) -> Result in
            guard let start = text.baseAddress else {
                return try body(UnsafePointer(bitPattern: 8).unsafelyUnwrapped, 0, false)
            }
            let isNegative = start.pointee == 0x2D
            let digits = UnsafeMutablePointer(mutating: start + (isNegative ? 1 : 0))
            let count = text.count - (isNegative ? 1 : 0)
            if uppercase {
                for index in 0..<count where digits[index] >= 0x61 { digits[index] &-= 0x20 }
            }
            return try body(digits, count, isNegative)
        }
    }

    /// The decimal text of an int (of any kind) as a str.
    func decimalText(ofInteger value: Value) throws(Raised) -> Value {
        if value.isSmallInteger { return decimalText(value.smallInteger) }
        return try withIntegerDigits(value, radix: 10) { (digits, count, isNegative) throws(Raised) -> Value in
            let text = try makeString(count: count + (isNegative ? 1 : 0), width: 1, isASCII: true)
            if isNegative { text.bytes1[0] = 0x2D }
            (text.bytes + (isNegative ? 1 : 0)).copyMemory(from: digits, byteCount: count)
            return text.value
        }
    }

    /// The decimal text of a machine integer as a str.
    func decimalText(_ number: Int) -> Value {
        if number >= 0, number < 10 { return character(UInt32(truncatingIfNeeded: number) | 0x30) }
        var rest = number.magnitude
        var count = number < 0 ? 1 : 0
        var bound: UInt = 10
        count &+= 1
        while rest >= bound {
            count &+= 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = next
        }
        let text = allocateSmallString(count: count, width: 1, isASCII: true)
        let bytes = text.bytes1
        var position = count
        while rest >= 100 {
            let pair = Int(truncatingIfNeeded: rest % 100)
            rest /= 100
            position &-= 2
            bytes[position] = UInt8(truncatingIfNeeded: pair / 10) | 0x30
            bytes[position &+ 1] = UInt8(truncatingIfNeeded: pair % 10) | 0x30
        }
        if rest >= 10 {
            position &-= 2
            bytes[position] = UInt8(truncatingIfNeeded: rest / 10) | 0x30
            bytes[position &+ 1] = UInt8(truncatingIfNeeded: rest % 10) | 0x30
        } else {
            position &-= 1
            bytes[position] = UInt8(truncatingIfNeeded: rest) | 0x30
        }
        if number < 0 { bytes[0] = 0x2D }
        return text.value
    }
}

/// The digits of a machine word in a base of 2 to 36: no allocation.
struct MachineDigits {
    private var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)
    private var count = 0

    init(_ number: UInt, radix: UInt, uppercase: Bool) {
        var rest = number
        var written = 0
        let letters: UInt8 = uppercase ? 0x37 : 0x57
        withUnsafeMutableBytes(of: &bytes) { buffer in
            let base = buffer.baseAddress.unsafelyUnwrapped
            @inline(__always) func put(_ digit: UInt8) {
                written &+= 1
                base.storeBytes(
                    of: digit < 10 ? digit | 0x30 : digit &+ letters, toByteOffset: 64 &- written, as: UInt8.self)
            }
            switch radix {
            case 16:
                repeat {
                    put(UInt8(truncatingIfNeeded: rest & 15))
                    rest >>= 4
                } while rest != 0
            case 10:
                repeat {
                    put(UInt8(truncatingIfNeeded: rest % 10))
                    rest /= 10
                } while rest != 0
            default:
                repeat {
                    put(UInt8(truncatingIfNeeded: rest % radix))
                    rest /= radix
                } while rest != 0
            }
        }
        count = written
    }

    @inline(__always) mutating func withBytes<Result>(
        _ body: (UnsafePointer<UInt8>, Int) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        let count = count
        return try withUnsafeBytes(of: &bytes) { (buffer) throws(Raised) -> Result in
            try body(
                buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self) + (64 &- count), count)
        }
    }
}
