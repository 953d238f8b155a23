extension Limbs {
    /// Up to this many limbs digits are peeled off with one division a limb.
    static let textOutputThreshold = 30

    /// Writes the digits of a magnitude, ASCII, most significant first, without leading zeros ("0" for zero), so that
    /// they end where `end` points; returns how many. The limbs are destroyed. There must be room for
    /// ``Radix/maximumDigitCount(bitLength:)`` digits.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func writeDigits(
        _ a: Destination, _ count: Int, radix: Radix, endingAt end: UnsafeMutablePointer<UInt8>,
        monitor: WorkMonitor = .none
    ) throws(NumberError) -> Int {
        if radix.bitsPerDigit > 0 { return writeBitDigits(a, count, bits: radix.bitsPerDigit, endingAt: end) }
        if count <= textOutputThreshold { return writeDigitsSchoolbook(a, count, radix: radix, endingAt: end) }
        var powers = RadixPowers(radix, leafCount: textOutputThreshold)
        // Until the square of the largest power is certainly larger than the number.
        while 2 &* powers.last.count &- 1 <= count { try powers.append(monitor: monitor) }
        return try writeDigits(
            a, count, powers: powers, level: powers.count - 1, isLeading: true, endingAt: end, monitor: monitor)
    }

    /// Splits a number below the square of a power of the base at that power, and goes on with both halves and the
    /// power's square root; see Richard Brent and Paul Zimmermann, “Modern computer arithmetic” (2010), 1.7.2.
    ///
    /// What does not lead is padded with zeros to twice the digits of the level's power.
    private static func writeDigits(
        _ a: Destination, _ count: Int, powers: RadixPowers, level: Int, isLeading: Bool,
        endingAt end: UnsafeMutablePointer<UInt8>, monitor: WorkMonitor
    ) throws(NumberError) -> Int {
        let count = significantCount(a, count)
        if level < 0 || count <= 2 {
            var written = writeDigitsSchoolbook(a, count, radix: powers.radix, endingAt: end)
            if !isLeading {
                let width = powers.digitCount(level: level + 1)
                while written < width {
                    written &+= 1
                    (end - written).pointee = 0x30
                }
            }
            return written
        }
        try monitor.check()
        let power = powers[level]
        let powerDigits = powers.digitCount(level: level)
        if compare(a, count, power, power.count) < 0 {
            var written = try writeDigits(
                a, count, powers: powers, level: level - 1, isLeading: isLeading, endingAt: end, monitor: monitor)
            if !isLeading {
                while written < 2 &* powerDigits {
                    written &+= 1
                    (end - written).pointee = 0x30
                }
            }
            return written
        }
        let quotientCount = count &- power.count &+ 1
        return try WorkMemory.withLimbs(quotientCount &+ power.count) { (memory) throws(NumberError) -> Int in
            let quotient = memory
            let remainder = memory + quotientCount
            try divide(
                a, count, by: power, power.count, quotient: quotient, remainder: remainder, monitor: monitor)
            let low = try writeDigits(
                remainder, power.count, powers: powers, level: level - 1, isLeading: false, endingAt: end,
                monitor: monitor)
            let high = try writeDigits(
                quotient, quotientCount, powers: powers, level: level - 1, isLeading: isLeading,
                endingAt: end - low, monitor: monitor)
            return low &+ high
        }
    }

    /// As ``writeDigits(_:_:radix:endingAt:monitor:)`` with work that grows with the square of the length.
    static func writeDigitsSchoolbook(
        _ a: Destination, _ count: Int, radix: Radix, endingAt end: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var count = significantCount(a, count)
        var position = end
        if count > 1 {
            let divisor = Reciprocal(radix.limbPower)
            while count > 1 {
                var chunk = divide(a, count, by: divisor, into: a)
                if a[count &- 1] == 0 { count &-= 1 }
                if radix.base == 10 {
                    position -= 19
                    writeEightDigits(chunk % 100_000_000, at: position + 11)
                    chunk /= 100_000_000
                    writeEightDigits(chunk % 100_000_000, at: position + 3)
                    chunk /= 100_000_000
                    position[2] = UInt8(truncatingIfNeeded: 0x30 &+ chunk % 10)
                    position[1] = UInt8(truncatingIfNeeded: 0x30 &+ chunk / 10 % 10)
                    position[0] = UInt8(truncatingIfNeeded: 0x30 &+ chunk / 100)
                } else {
                    for _ in 0..<radix.digitsPerLimb {
                        position -= 1
                        position.pointee = Radix.digit(chunk % radix.base)
                        chunk /= radix.base
                    }
                }
            }
        }
        var rest = count == 0 ? 0 : a[0]
        if radix.base == 10 {
            repeat {
                position -= 1
                position.pointee = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
                rest /= 10
            } while rest != 0
        } else {
            repeat {
                position -= 1
                position.pointee = Radix.digit(rest % radix.base)
                rest /= radix.base
            } while rest != 0
        }
        return end - position
    }

    /// Writes eight decimal digits at once: the number is split in halves, each in its own lanes of one word, three
    /// times.
    @inline(__always)
    private static func writeEightDigits(_ value: UInt64, at position: UnsafeMutablePointer<UInt8>) {
        let fours = value / 10_000 | (value % 10_000) &<< 32
        let hundreds = (fours &* 10_486) &>> 20 & 0x7F_0000_007F
        let twos = hundreds | (fours &- 100 &* hundreds) &<< 16
        let tens = (twos &* 103) &>> 10 & 0x000F_000F_000F_000F
        let ones = tens | (twos &- 10 &* tens) &<< 8
        UnsafeMutableRawPointer(position).storeBytes(
            of: (ones | 0x3030_3030_3030_3030).littleEndian, as: UInt64.self)
    }

    /// Digits of a base 2^bits.
    private static func writeBitDigits(
        _ a: Source, _ count: Int, bits: Int, endingAt end: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let count = significantCount(a, count)
        if count == 0 {
            (end - 1).pointee = 0x30
            return 1
        }
        let digits = (bitLength(a, count) &+ bits &- 1) / bits
        if bits == 4 { return writeHexadecimal(a, count, digits: digits, endingAt: end) }
        let mask = UInt64(1) &<< UInt64(bits) &- 1
        var position = end
        var index = 0
        var available = 0
        var pending: UInt64 = 0
        for _ in 0..<digits {
            var digit = pending
            if available < bits {
                let limb = index < count ? a[index] : 0
                index &+= 1
                digit |= limb &<< UInt64(available)
                pending = limb &>> UInt64(bits &- available)
                available &+= 64 &- bits
            } else {
                pending &>>= UInt64(bits)
                available &-= bits
            }
            position -= 1
            position.pointee = Radix.digit(digit & mask)
        }
        return digits
    }
}

extension Limbs {
    /// Hexadecimal digits, eight at a time where a whole half limb is left.
    private static func writeHexadecimal(
        _ a: Source, _ count: Int, digits: Int, endingAt end: UnsafeMutablePointer<UInt8>
    ) -> Int {
        for index in 0..<(count &- 1) {
            let position = end - 16 &* (index &+ 1)
            writeEightNibbles(a[index] &>> 32, at: position)
            writeEightNibbles(a[index] & 0xFFFF_FFFF, at: position + 8)
        }
        var top = a[count &- 1]
        var position = end - 16 &* (count &- 1)
        for _ in (16 &* (count &- 1))..<digits {
            position -= 1
            position.pointee = Radix.digit(top & 15)
            top &>>= 4
        }
        return digits
    }

    /// Spreads the nibbles of half a limb over the bytes of a limb, and turns each to its digit.
    @inline(__always)
    private static func writeEightNibbles(_ value: UInt64, at position: UnsafeMutablePointer<UInt8>) {
        var spread = (value &<< 16 | value) & 0x0000_FFFF_0000_FFFF
        spread = (spread &<< 8 | spread) & 0x00FF_00FF_00FF_00FF
        spread = (spread &<< 4 | spread) & 0x0F0F_0F0F_0F0F_0F0F
        let letters = ((spread &+ 0x0606_0606_0606_0606) &>> 4) & 0x0101_0101_0101_0101
        let digits = spread &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
        UnsafeMutableRawPointer(position).storeBytes(of: digits.bigEndian, as: UInt64.self)
    }
}

/// The powers of a base at which text conversion splits: each the square of the one before.
struct RadixPowers {
    let radix: Radix
    private let leafDigits: Int
    private var powers: [[UInt64]]

    /// Starts with the power that spans the digits of `leafCount` limbs.
    init(_ radix: Radix, leafCount: Int) {
        self.radix = radix
        leafDigits = radix.digitsPerLimb * leafCount
        var power = [UInt64](repeating: 0, count: leafCount)
        power[0] = radix.limbPower
        var count = 1
        for _ in 1..<leafCount {
            let carry = Limbs.multiply(power, count, by: radix.limbPower, into: &power)
            power[count] = carry
            count += carry == 0 ? 0 : 1
        }
        powers = [[UInt64](power[0..<count])]
    }

    var count: Int { powers.count }
    var last: [UInt64] { powers[powers.count - 1] }
    subscript(level: Int) -> [UInt64] { powers[level] }

    /// How many digits a level's power spans.
    func digitCount(level: Int) -> Int { leafDigits << level }

    /// Adds the square of the last power.
    mutating func append(monitor: WorkMonitor) throws(NumberError) {
        let root = last
        try WorkMemory.require(limbCount: 2 * root.count)
        var square = [UInt64](repeating: 0, count: 2 * root.count)
        try Limbs.square(root, root.count, into: &square, monitor: monitor)
        if square[square.count - 1] == 0 { square.removeLast() }
        powers.append(square)
    }
}
