// In CPython: Parser/tokenizer.c

extension Tokenizer {
    /// The place behind digits from `place` on, in which an underscore stands between digits only; nil at an error.
    @inline(__always)
    private mutating func decimalTail(_ place: Position) -> Position? {
        var place = place
        while true {
            while ByteClass.of(place.pointee).contains(.digit) { place += 1 }
            guard place.pointee == UInt8(ascii: "_") else { return place }
            place += 1
            if !ByteClass.of(place.pointee).contains(.digit) {
                _ = fail(at: place, "invalid decimal literal")
                return nil
            }
        }
    }

    mutating func readNumber(_ place: Position) -> NodeKind {
        guard place.pointee == UInt8(ascii: "0") else {
            guard let end = decimalTail(place) else { return .errortoken }
            if end.pointee == UInt8(ascii: ".") { return readFraction(end + 1) }
            return readExponent(end)
        }
        switch place[1] | 0x20 {
        case UInt8(ascii: "x"): return readDigits(place + 2, .hexadecimalDigit, "hexadecimal")
        case UInt8(ascii: "o"): return readDigits(place + 2, .octalDigit, "octal")
        case UInt8(ascii: "b"): return readDigits(place + 2, .binaryDigit, "binary")
        default: return readZero(place + 1)
        }
    }

    /// A literal that begins with a zero and has no base: zero, a float, or an error.
    private mutating func readZero(_ place: Position) -> NodeKind {
        var place = place
        while true {
            if place.pointee == UInt8(ascii: "_") {
                place += 1
                if !ByteClass.of(place.pointee).contains(.digit) { return fail(at: place, "invalid decimal literal") }
            }
            guard place.pointee == UInt8(ascii: "0") else { break }
            place += 1
        }
        let hasValue = ByteClass.of(place.pointee).contains(.digit)
        if hasValue {
            guard let end = decimalTail(place) else { return .errortoken }
            place = end
        }
        switch place.pointee {
        case UInt8(ascii: "."): return readFraction(place + 1)
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "j"), UInt8(ascii: "J"): return readExponent(place)
        case _ where hasValue:
            return fail(
                at: place,
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
        default:
            noteLookAhead(place.pointee)
            return finish(place, .number)
        }
    }

    /// Digits of a base that is a power of two, after its prefix.
    private mutating func readDigits(_ place: Position, _ digits: ByteClass, _ base: String) -> NodeKind {
        var place = place
        repeat {
            if place.pointee == UInt8(ascii: "_") { place += 1 }
            guard ByteClass.of(place.pointee).contains(digits) else {
                if ByteClass.of(place.pointee).contains(.digit) { return wrongDigit(place, place, base) }
                return fail(at: place, "invalid \(base) literal")
            }
            while ByteClass.of(place.pointee).contains(digits) { place += 1 }
        } while place.pointee == UInt8(ascii: "_")
        // Behind complete digits the wrong one has been read, and the error stands one further on.
        if ByteClass.of(place.pointee).contains(.digit) { return wrongDigit(place, place + 1, base) }
        noteLookAhead(place.pointee)
        return finish(place, .number)
    }

    private mutating func wrongDigit(_ digit: Position, _ place: Position, _ base: String) -> NodeKind {
        fail(at: place, "invalid digit '\(Character(UnicodeScalar(digit.pointee)))' in \(base) literal")
    }

    /// The rest of a float, after its point.
    mutating func readFraction(_ place: Position) -> NodeKind {
        var place = place
        if ByteClass.of(place.pointee).contains(.digit) {
            guard let end = decimalTail(place) else { return .errortoken }
            place = end
        }
        return readExponent(place)
    }

    /// The rest of a number, from its exponent, imaginary unit or end.
    private mutating func readExponent(_ place: Position) -> NodeKind {
        var place = place
        if place.pointee | 0x20 == UInt8(ascii: "e") {
            var digits = place + 1
            let isSigned = digits.pointee == UInt8(ascii: "+") || digits.pointee == UInt8(ascii: "-")
            if isSigned { digits += 1 }
            if !ByteClass.of(digits.pointee).contains(.digit) {
                if isSigned { return fail(at: digits, "invalid decimal literal") }
                noteLookAhead(digits.pointee)
                return finish(place, .number)
            }
            guard let end = decimalTail(digits) else { return .errortoken }
            place = end
        }
        if place.pointee | 0x20 == UInt8(ascii: "j") { place += 1 }
        noteLookAhead(place.pointee)
        return finish(place, .number)
    }
}
