import TaipanNumbers

/// Where results go, so that they are not optimised away.
nonisolated(unsafe) var sink: UInt8 = 0

/// Keeps a result from being optimised away.
@inline(never)
func keep<Value>(_ value: Value) {
    withUnsafeBytes(of: value) { sink = $0.first ?? 0 }
}

/// Nanoseconds that one call of `body` takes, over `count` calls.
@inline(__always)
func nanoseconds(_ count: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<count { body() }
    let (seconds, attoseconds) = (clock.now - start).components
    return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(count)
}

/// Times one operation of integers; nil for a name that is none.
func time(_ operation: String, _ count: Int, _ a: BigInteger, _ b: BigInteger) -> Double? {
    let text = Array(a.description.utf8)
    let float = (try? a.toDouble()) ?? 0
    // Read anew for every call, so that no call is the same as the one before to the optimiser.
    let place = UnsafeMutablePointer<Double>.allocate(capacity: 1)
    defer { place.deallocate() }
    place.pointee = float / 1e3
    var value: Double {
        sink = 0
        return place.pointee
    }
    let valueText = Array(floatRepresentation(value).utf8)
    switch operation {
    case "add": return nanoseconds(count) { keep(a + b) }
    case "multiply": return nanoseconds(count) { keep(try? a.multiplied(by: b)) }
    case "divide": return nanoseconds(count) { keep(try? a.floorDivided(by: b)) }
    case "int-to-text": return nanoseconds(count) { keep(try? a.text(maximumDigits: 0)) }
    case "text-to-int":
        return text.withUnsafeBufferPointer { bytes in
            nanoseconds(count) { keep(try? BigInteger(parsing: bytes, base: 10, maximumDigits: 0)) }
        }
    case "hex": return nanoseconds(count) { keep(try? a.text(radix: 16, maximumDigits: 0)) }
    case "gcd": return nanoseconds(count) { keep(try? a.greatestCommonDivisor(with: b)) }
    case "isqrt": return nanoseconds(count) { keep(try? a.squareRoot()) }
    case "powmod": return nanoseconds(count) { keep(try? a.power(b - 2, modulus: b)) }
    case "power": return nanoseconds(count) { keep(try? b.power(9)) }
    case "true-divide": return nanoseconds(count) { keep(try? a.trueDivided(by: b)) }
    case "float-repr": return nanoseconds(count) { keep(floatRepresentation(value)) }
    case "float-parse":
        return valueText.withUnsafeBufferPointer { bytes in nanoseconds(count) { keep(try? parseFloatText(bytes)) } }
    case "float-fixed": return nanoseconds(count) { keep(formatDouble(value, code: .fixed, precision: 2)) }
    case "float-round": return nanoseconds(count) { keep(try? roundFloat(value, digits: 2)) }
    case "hash": return nanoseconds(count) { keep(a.pythonHash) }
    default: return nil
    }
}

// A line asks for an operation, a number of calls and two hexadecimal integers; the answer is the time of one call in
// nanoseconds. Standard output is a pipe, so each answer is flushed by hand.
while let line = readLine() {
    let parts = line.split(separator: " ")
    guard parts.count == 4, let count = Int(parts[1]),
        let a = BigInteger(digits: parts[2].utf8, radix: 16), let b = BigInteger(digits: parts[3].utf8, radix: 16),
        let result = time(String(parts[0]), count, a, b)
    else {
        print("error")
        flushOutput()
        continue
    }
    print(result)
    flushOutput()
}
