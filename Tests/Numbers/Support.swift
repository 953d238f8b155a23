@testable import TaipanNumbers

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Limbs of which the last is not zero; long runs of ones and zeros are as likely as noise.
    mutating func limbs(_ count: Int) -> [UInt64] {
        let style = next() % 4
        var result = (0..<count).map { _ -> UInt64 in
            switch style {
            case 0: return next() % 3 == 0 ? .max : 0
            case 1: return next() % 8 == 0 ? next() : .max
            default: return next()
            }
        }
        if count > 0, result[count - 1] == 0 { result[count - 1] = 1 }
        return result
    }

    /// An integer of up to `limbCount` limbs, of either sign.
    mutating func integer(limbs limbCount: Int) -> BigInteger {
        let count = Int(next() % UInt64(limbCount + 1))
        var value = limbs(count)
        if count > 0 { value[count - 1] >>= next() % 64 }
        return BigInteger(isNegative: next() & 1 == 0, limbs: value)
    }
}

/// What the library does only where it can report that memory does not suffice; here it does.
extension BigInteger {
    static func * (a: BigInteger, b: BigInteger) -> BigInteger {
        do { return try a.multiplied(by: b) } catch { fatalError("\(error)") }
    }

    func text(radix: Int = 10) -> String {
        do { return try text(radix: radix, maximumDigits: 0) } catch { fatalError("\(error)") }
    }
}
