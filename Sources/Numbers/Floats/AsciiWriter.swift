/// Writes ASCII bytes one behind the other into memory that is known to be large enough.
struct AsciiWriter {
    private let start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func write(_ byte: UInt8, times: Int) {
        var left = times
        while left > 0 {
            write(byte)
            left &-= 1
        }
    }

    /// Writes the exponent with its letter, a sign and at least two digits.
    mutating func writeExponent(_ exponent: Int, letter: UInt8 = 0x65) {
        write(letter)
        write(exponent < 0 ? 0x2D : 0x2B)
        var rest = exponent.magnitude
        if rest >= 100 {
            write(UInt8(truncatingIfNeeded: 0x30 &+ rest / 100))
            rest %= 100
        }
        write(UInt8(truncatingIfNeeded: 0x30 &+ rest / 10))
        write(UInt8(truncatingIfNeeded: 0x30 &+ rest % 10))
    }

    /// Writes shortest digits as `repr` lays them out; at most 24 bytes.
    mutating func writeShortest(_ decimal: ShortestDecimal, addsPointZero: Bool) {
        // The digits, most significant first, are peeled off the integer by a falling power of ten.
        var power: UInt64 = 1
        for _ in 1..<decimal.count { power &*= 10 }
        var rest = decimal.digits
        func nextDigit(_ rest: inout UInt64, _ power: inout UInt64) -> UInt8 {
            let digit = rest / power
            rest %= power
            power /= 10
            return UInt8(truncatingIfNeeded: 0x30 &+ digit)
        }
        let point = decimal.point
        if point > 16 || point < -3 {
            write(nextDigit(&rest, &power))
            if decimal.count > 1 {
                write(0x2E)
                for _ in 1..<decimal.count { write(nextDigit(&rest, &power)) }
            }
            writeExponent(point - 1)
            return
        }
        if point <= 0 {
            write(0x30)
            write(0x2E)
            write(0x30, times: -point)
            for _ in 0..<decimal.count { write(nextDigit(&rest, &power)) }
            return
        }
        for index in 0..<decimal.count {
            if index == point { write(0x2E) }
            write(nextDigit(&rest, &power))
        }
        if decimal.count <= point {
            write(0x30, times: point - decimal.count)
            if addsPointZero {
                write(0x2E)
                write(0x30)
            }
        }
    }
}
