extension Limbs {
    /// Up to the digits of this many limbs a number is read with one multiplication by a limb a limb.
    static let textInputThreshold = 100

    /// How many limbs ``readDigits(_:_:radix:into:monitor:)`` writes at most.
    package static func limbCount(digits count: Int, radix: Radix) -> Int {
        count / radix.digitsPerLimb &+ 2
    }

    /// Reads digits, all of which must be digits of the base, ASCII; returns the number of limbs without leading zero
    /// limbs. `result` has room for ``limbCount(digits:radix:)`` limbs.
    ///
    /// Throws what the monitor says, and ``NumberError/outOfMemory`` if temporary memory cannot be had.
    package static func readDigits(
        _ digits: UnsafePointer<UInt8>, _ count: Int, radix: Radix, into result: Destination,
        monitor: WorkMonitor = .none
    ) throws(NumberError) -> Int {
        if radix.bitsPerDigit > 0 { return readBitDigits(digits, count, bits: radix.bitsPerDigit, into: result) }
        let leafDigits = textInputThreshold * radix.digitsPerLimb
        if count <= leafDigits { return readDigitsSchoolbook(digits, count, radix: radix, into: result) }
        var powers = RadixPowers(radix, leafCount: textInputThreshold)
        while powers.digitCount(level: powers.count) < count { try powers.append(monitor: monitor) }
        return try readDigits(
            digits, count, powers: powers, level: powers.count - 1, into: result, monitor: monitor)
    }

    /// Reads the digits above and below a power of the base separately; see Brent and Zimmermann, “Modern computer
    /// arithmetic” (2010), 1.7.1.
    private static func readDigits(
        _ digits: UnsafePointer<UInt8>, _ count: Int, powers: RadixPowers, level: Int, into result: Destination,
        monitor: WorkMonitor
    ) throws(NumberError) -> Int {
        if level < 0 { return readDigitsSchoolbook(digits, count, radix: powers.radix, into: result) }
        let lowDigits = powers.digitCount(level: level)
        if count <= lowDigits {
            return try readDigits(digits, count, powers: powers, level: level - 1, into: result, monitor: monitor)
        }
        try monitor.check()
        let highDigits = count &- lowDigits
        let power = powers[level]
        let capacity = limbCount(digits: highDigits, radix: powers.radix)
        let lowCapacity = limbCount(digits: lowDigits, radix: powers.radix)
        return try WorkMemory.withLimbs(2 &* capacity &+ power.count &+ lowCapacity) {
            (memory) throws(NumberError) -> Int in
            let high = try readDigits(
                digits, highDigits, powers: powers, level: level - 1, into: memory, monitor: monitor)
            let lowPart = memory + capacity
            let low = try readDigits(
                digits + highDigits, lowDigits, powers: powers, level: level - 1, into: lowPart, monitor: monitor)
            if high == 0 {
                copy(lowPart, low, into: result)
                return low
            }
            let product = lowPart + lowCapacity
            let count = high &+ power.count
            try multiply(memory, high, power, power.count, into: product, monitor: monitor)
            _ = add(product, count, lowPart, low, into: product)
            let significant = significantCount(product, count)
            copy(product, significant, into: result)
            return significant
        }
    }

    /// As ``readDigits(_:_:radix:into:monitor:)`` with work that grows with the square of the length.
    static func readDigitsSchoolbook(
        _ digits: UnsafePointer<UInt8>, _ count: Int, radix: Radix, into result: Destination
    ) -> Int {
        let chunkDigits = radix.digitsPerLimb
        var chunkEnd = count % chunkDigits
        if chunkEnd == 0 { chunkEnd = min(chunkDigits, count) }
        var limbCount = 0
        var position = 0
        while position < count {
            let chunk = readChunk(digits + position, chunkEnd &- position, base: radix.base)
            let carry = multiply(result, limbCount, by: radix.limbPower, adding: chunk, into: result)
            if carry != 0 {
                result[limbCount] = carry
                limbCount &+= 1
            }
            position = chunkEnd
            chunkEnd &+= chunkDigits
        }
        return limbCount
    }

    /// The value of digits that fit one limb.
    @inline(__always)
    private static func readChunk(_ digits: UnsafePointer<UInt8>, _ count: Int, base: UInt64) -> UInt64 {
        var value: UInt64 = 0
        var index = 0
        if base == 10 {
            while index &+ 8 <= count {
                value = value &* 100_000_000 &+ readEightDigits(digits + index)
                index &+= 8
            }
            while index < count {
                value = value &* 10 &+ UInt64(digits[index] &- 0x30)
                index &+= 1
            }
            return value
        }
        while index < count {
            value = value &* base &+ UInt64(Radix.digitValue(digits[index]))
            index &+= 1
        }
        return value
    }

    /// Reads eight decimal digits at once: neighbours are joined to pairs, pairs to fours, fours to the number.
    @inline(__always)
    static func readEightDigits(_ digits: UnsafePointer<UInt8>) -> UInt64 {
        let bytes = UInt64(littleEndian: UnsafeRawPointer(digits).loadUnaligned(as: UInt64.self))
        let pairs = ((bytes & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) &>> 8
        let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        return ((fours & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    }

    /// Digits of a base 2^bits.
    private static func readBitDigits(
        _ digits: UnsafePointer<UInt8>, _ count: Int, bits: Int, into result: Destination
    ) -> Int {
        var limbCount = 0
        var limb: UInt64 = 0
        var filled = 0
        var index = count
        while index > 0 {
            index &-= 1
            let digit = UInt64(Radix.digitValue(digits[index]))
            limb |= digit &<< UInt64(filled)
            filled &+= bits
            if filled >= 64 {
                result[limbCount] = limb
                limbCount &+= 1
                filled &-= 64
                limb = digit &>> UInt64(bits &- filled)
            }
        }
        if filled > 0 {
            result[limbCount] = limb
            limbCount &+= 1
        }
        return significantCount(result, limbCount)
    }
}
