// In CPython: the regular expressions of Lib/tokenize.py

import TaipanText

/// What module `tokenize` finds at a place in a line, its regular expressions written out.
///
/// None of them has a second way to match that another way's failure would bring up, so that no place is read twice.
struct ListingLine {
    typealias Place = UnsafePointer<UInt8>

    /// What begins at a place.
    enum Match {
        /// A token and where it ends.
        case token(NodeKind, Place)
        /// A backslash with its line end.
        case continuation(Place)
        /// A string that does not end in this line.
        case openString(quote: UInt8, isTriple: Bool)
        /// The end of the line.
        case end
        /// What fits no expression.
        case none
    }

    /// One past the last byte of the line.
    let end: Place

    /// The byte at a place, zero past the line.
    @inline(__always)
    private func byte(_ place: Place) -> UInt8 { place < end ? place.pointee : 0 }

    @inline(__always)
    private func isDigit(_ place: Place) -> Bool { ByteClass.of(byte(place)).contains(.digit) }

    @inline(__always)
    func skippingSpace(from place: Place) -> Place {
        var place = place
        while place < end && ByteClass.of(place.pointee).contains(.space) { place += 1 }
        return place
    }

    /// The place behind the code point at `place`.
    func next(_ place: Place) -> Place {
        var next = place + 1
        while next < end && next.pointee & 0xC0 == 0x80 { next += 1 }
        return next
    }

    @inline(__always)
    func token(at place: Place) -> Match {
        if place == end { return .end }
        let first = place.pointee
        let byteClass = ByteClass.of(first)
        if byteClass.contains(.identifierStart) {
            if byteClass.contains(.stringPrefix), let quote = quoteBehindPrefix(place), let string = string(quote) {
                return string
            }
            return name(place)
        }
        if byteClass.contains(.digit) { return .token(.number, number(place)) }
        switch first {
        case UInt8(ascii: "\\"):
            if let next = endOfLine(place + 1) { return .continuation(next) }
            return .none
        case UInt8(ascii: "#"): return .token(.comment, endOfComment(place))
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            if let next = endOfLine(place) { return .token(.newline, next) }
            return .none
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return string(place) ?? .none
        case UInt8(ascii: "."):
            if isDigit(place + 1) { return .token(.number, imaginary(exponent(digits(place + 1)))) }
            if byte(place + 1) == first && byte(place + 2) == first { return .token(.ellipsis, place + 3) }
            return .token(.dot, place + 1)
        default: return operatorToken(place)
        }
    }

    /// The place behind `\n` or `\r\n`.
    private func endOfLine(_ place: Place) -> Place? {
        if byte(place) == UInt8(ascii: "\n") { return place + 1 }
        return byte(place) == UInt8(ascii: "\r") && byte(place + 1) == UInt8(ascii: "\n") ? place + 2 : nil
    }

    private func endOfComment(_ place: Place) -> Place {
        var place = place
        while place < end && place.pointee != UInt8(ascii: "\n") && place.pointee != UInt8(ascii: "\r") { place += 1 }
        return place
    }

    private func operatorToken(_ place: Place) -> Match {
        let pair = OperatorToken.two(place.pointee, byte(place + 1))
        if pair != .op {
            let triple = OperatorToken.three(place.pointee, byte(place + 1), byte(place + 2))
            if triple != .op { return .token(triple, place + 3) }
            // `<>` is no operator here.
            if pair != .notequal || place.pointee == UInt8(ascii: "!") { return .token(pair, place + 2) }
        }
        let single = OperatorToken.one(place.pointee)
        return single == .op ? .none : .token(single, place + 1)
    }

    // MARK: Names

    /// A run of word characters. Where it begins with one that begins no identifier, such as a digit of another script,
    /// it counts for an operator that nobody knows.
    @inline(__always)
    private func name(_ start: Place) -> Match {
        var place = start
        while place < end && ByteClass.of(place.pointee).contains(.identifier) {
            if place.pointee >= 0x80 { return unicodeName(start, place) }
            place += 1
        }
        return .token(.name, place)
    }

    private func unicodeName(_ start: Place, _ firstBeyondASCII: Place) -> Match {
        var place = firstBeyondASCII
        while place < end {
            if place.pointee < 0x80 {
                guard ByteClass.of(place.pointee).contains(.identifier) else { break }
            } else {
                guard UnicodeDatabase.isAlphanumeric(codePoint(place)) else { break }
            }
            place = next(place)
        }
        if place == start { return .none }
        let isIdentifier = start.pointee < 0x80 || UnicodeDatabase.isIdentifierStart(codePoint(start))
        return .token(isIdentifier ? .name : .op, place)
    }

    /// The code point that begins at a place.
    private func codePoint(_ place: Place) -> UInt32 {
        let first = place.pointee
        if first < 0x80 { return UInt32(first) }
        var codePoint = UInt32(first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07))
        var next = place + 1
        while next < end && next.pointee & 0xC0 == 0x80 {
            codePoint = codePoint &<< 6 | UInt32(next.pointee & 0x3F)
            next += 1
        }
        return codePoint
    }

    // MARK: Numbers

    /// The end of a run of digits with single underscores between them; `start` is a digit.
    @inline(__always)
    private func digits(_ start: Place, _ byteClass: ByteClass = .digit) -> Place {
        var place = start
        while true {
            if ByteClass.of(byte(place)).contains(byteClass) {
                place += 1
            } else if byte(place) == UInt8(ascii: "_") && ByteClass.of(byte(place + 1)).contains(byteClass) {
                place += 2
            } else {
                return place
            }
        }
    }

    /// The place behind an exponent, or `place` where there is none.
    private func exponent(_ place: Place) -> Place {
        guard byte(place) | 0x20 == UInt8(ascii: "e") else { return place }
        let isSigned = byte(place + 1) == UInt8(ascii: "+") || byte(place + 1) == UInt8(ascii: "-")
        let first = place + (isSigned ? 2 : 1)
        return isDigit(first) ? digits(first) : place
    }

    private func imaginary(_ place: Place) -> Place {
        byte(place) | 0x20 == UInt8(ascii: "j") ? place + 1 : place
    }

    @inline(__always)
    private func number(_ start: Place) -> Place {
        let whole = digits(start)
        switch byte(whole) {
        case UInt8(ascii: "j"), UInt8(ascii: "J"): return whole + 1
        case UInt8(ascii: "."):
            return imaginary(exponent(isDigit(whole + 1) ? digits(whole + 1) : whole + 1))
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
            let power = exponent(whole)
            if power > whole { return imaginary(power) }
        default: break
        }
        guard start.pointee == UInt8(ascii: "0") else { return whole }
        let byteClass: ByteClass
        switch byte(start + 1) | 0x20 {
        case UInt8(ascii: "x"): byteClass = .hexadecimalDigit
        case UInt8(ascii: "o"): byteClass = .octalDigit
        case UInt8(ascii: "b"): byteClass = .binaryDigit
        default: return zeros(start)
        }
        let end = digits(start + 2, byteClass)
        return end > start + 2 ? end : start + 1
    }

    /// The end of a number that is zero, however long: the digits behind it are another number.
    private func zeros(_ start: Place) -> Place {
        var place = start
        while true {
            if byte(place) == UInt8(ascii: "0") {
                place += 1
            } else if byte(place) == UInt8(ascii: "_") && byte(place + 1) == UInt8(ascii: "0") {
                place += 2
            } else {
                return place
            }
        }
    }

    // MARK: Strings

    /// Where the quote stands behind one of the prefixes b, r, u, f, br, rb, fr and rf in either case.
    private func quoteBehindPrefix(_ place: Place) -> Place? {
        if isQuote(place + 1) { return place + 1 }
        guard isQuote(place + 2) else { return nil }
        switch (place.pointee | 0x20, place[1] | 0x20) {
        case (UInt8(ascii: "r"), UInt8(ascii: "b")), (UInt8(ascii: "r"), UInt8(ascii: "f")),
            (UInt8(ascii: "b"), UInt8(ascii: "r")), (UInt8(ascii: "f"), UInt8(ascii: "r")):
            return place + 2
        default: return nil
        }
    }

    @inline(__always)
    private func isQuote(_ place: Place) -> Bool {
        byte(place) == UInt8(ascii: "'") || byte(place) == UInt8(ascii: "\"")
    }

    /// The string with its opening quote at `opening`; nil where the line ends before it and it cannot go on.
    private func string(_ opening: Place) -> Match? {
        let quote = opening.pointee
        if byte(opening + 1) == quote && byte(opening + 2) == quote {
            if let end = endOfString(from: opening + 3, quote, isTriple: true) { return .token(.string, end) }
            return .openString(quote: quote, isTriple: true)
        }
        var place = opening + 1
        while place < end {
            switch place.pointee {
            case quote: return .token(.string, place + 1)
            case UInt8(ascii: "\n"): return nil
            case UInt8(ascii: "\\"):
                if endOfLine(place + 1) != nil { return .openString(quote: quote, isTriple: false) }
                if place + 1 == end { return nil }
                place += 2
            default: place += 1
            }
        }
        return nil
    }

    /// The place behind the end of a string whose rest begins at `start`. A backslash ahead of `\n` stops the search.
    func endOfString(from start: Place, _ quote: UInt8, isTriple: Bool) -> Place? {
        var place = start
        while place < end {
            if place.pointee == quote {
                if !isTriple { return place + 1 }
                if byte(place + 1) == quote && byte(place + 2) == quote { return place + 3 }
            } else if place.pointee == UInt8(ascii: "\\") {
                place += 1
                if byte(place) == UInt8(ascii: "\n") { return nil }
            }
            place += 1
        }
        return nil
    }
}
