// In CPython: Parser/tokenizer.c

extension Tokenizer {
    /// A string whose opening quote is at `place`; its prefix, if any, began at `start`.
    mutating func readString(_ opening: Position) -> NodeKind {
        let quote = opening.pointee
        firstLine = line
        multiLineStart = lineStart
        var place = opening + 1
        if place.pointee == quote {
            if place[1] != quote {
                // The empty string: the byte behind it has been looked at.
                noteLookAhead(place[1])
                return finish(place + 1, .string)
            }
            place += 2
            return readTripleQuotedString(from: place, quote)
        }
        noteLookAhead(place.pointee)
        while true {
            let byte = place.pointee
            if byte == quote { return finish(place + 1, .string) }
            if byte == UInt8(ascii: "\\") {
                place += 1
                if place.pointee == UInt8(ascii: "\n") {
                    current = place + 1
                    guard peekAcrossLines() != nil else { return fail(.endOfLineInString) }
                    place = current
                    continue
                }
                if place.pointee == 0 {
                    current = place
                    noteLookAhead(0)
                    return fail(.endOfLineInString)
                }
            } else if byte == UInt8(ascii: "\n") || byte == 0 {
                return fail(.endOfLineInString)
            }
            place += 1
        }
    }

    private mutating func readTripleQuotedString(from place: Position, _ quote: UInt8) -> NodeKind {
        var place = place
        while true {
            let byte = place.pointee
            if byte == quote {
                if place[1] == quote && place[2] == quote { return finish(place + 3, .string) }
                place += 1
            } else if byte == UInt8(ascii: "\n") {
                current = place + 1
                guard peekAcrossLines() != nil else { return fail(.endOfTripleQuotedString) }
                place = current
            } else if byte == 0 {
                return fail(.endOfTripleQuotedString)
            } else if byte == UInt8(ascii: "\\") {
                // The escaped byte may be a line end, which the next round handles, or the end of the text.
                place += 1
                if place.pointee != UInt8(ascii: "\n") && place.pointee != 0 { place += 1 }
            } else {
                place += 1
            }
        }
    }
}
