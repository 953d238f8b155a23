/// The shortest decimal digits that read back as a finite float, and where the decimal point stands.
struct ShortestDecimal {
    /// The digits as an integer without trailing zeros; 0 only for zero. At most 17 digits.
    var digits: UInt64
    /// The number of digits; 1 for zero.
    var count: Int
    /// How many of the digits stand before the decimal point; may be negative or beyond `count`. 1 for zero.
    var point: Int

    /// The digits of the magnitude of a finite float.
    ///
    /// The standard library's `description` gives the shortest digits that identify a float, of these the closest to
    /// it, which are the digits of Python's `repr`; only its layout differs.
    init(_ value: Double) {
        digits = 0
        count = 0
        point = 0
        var trailingZeros = 0
        var exponent = 0
        var seenPoint = false
        var description = value.magnitude.description
        description.withUTF8 { text in
            var index = 0
            while index < text.count {
                let byte = text[index]
                index += 1
                if byte == 0x2E {
                    seenPoint = true
                } else if byte == 0x65 {
                    let isNegative = text[index] == 0x2D
                    if isNegative || text[index] == 0x2B { index += 1 }
                    while index < text.count {
                        exponent = exponent &* 10 &+ Int(text[index] &- 0x30)
                        index += 1
                    }
                    if isNegative { exponent = -exponent }
                } else {
                    if byte == 0x30 {
                        if count == 0 {
                            // Zeros before the first digit only move the point.
                            if seenPoint { point -= 1 }
                            continue
                        }
                        trailingZeros += 1
                    } else {
                        while trailingZeros > 0 {
                            digits &*= 10
                            count += 1
                            trailingZeros -= 1
                        }
                        digits = digits &* 10 &+ UInt64(byte &- 0x30)
                        count += 1
                    }
                    if !seenPoint { point += 1 }
                }
            }
        }
        point += exponent
        if count == 0 {
            count = 1
            point = 1
        }
    }
}
