// In CPython: Parser/tokenizer.c

extension Tokenizer {
    mutating func readOperator(_ place: Position) -> NodeKind {
        let byte = place.pointee
        let second = place[1]
        noteLookAhead(second)
        let pair = OperatorToken.two(byte, second)
        if pair != .op {
            noteLookAhead(place[2])
            let triple = OperatorToken.three(byte, second, place[2])
            return triple != .op ? finish(place + 3, triple) : finish(place + 2, pair)
        }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            if nesting >= Tokenizer.maximumNesting { return fail(at: place + 1, "too many nested parentheses") }
            parenthesisStack[nesting] = (byte, line)
            nesting += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if let failure = closeParenthesis(place) { return failure }
        default: break
        }
        return finish(place + 1, OperatorToken.one(byte))
    }

    private mutating func closeParenthesis(_ place: Position) -> NodeKind? {
        let closing = Character(UnicodeScalar(place.pointee))
        if nesting == 0 { return fail(at: place + 1, "unmatched '\(closing)'") }
        nesting -= 1
        let (opening, openingLine) = parenthesisStack[nesting]
        // In ASCII a closing bracket follows its opening one by one place, or by two for square and curly ones.
        if place.pointee &- opening == (opening == UInt8(ascii: "(") ? 1 : 2) { return nil }
        let mismatch =
            "closing parenthesis '\(closing)' does not match opening parenthesis "
            + "'\(Character(UnicodeScalar(opening)))'"
        return fail(at: place + 1, openingLine == line ? mismatch : "\(mismatch) on line \(openingLine)")
    }
}
