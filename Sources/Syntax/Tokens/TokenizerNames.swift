// In CPython: Parser/tokenizer.c

import TaipanText

extension Tokenizer {
    @inline(__always)
    mutating func readName(_ place: Position) -> NodeKind {
        var end = place
        // A prefix of at most two letters may begin a string.
        if ByteClass.of(place.pointee).contains(.stringPrefix) {
            if let quote = quoteBehindPrefix(place) { return readString(quote) }
        }
        var seen: UInt8 = 0
        while ByteClass.of(end.pointee).contains(.identifier) {
            seen |= end.pointee
            end += 1
        }
        noteLookAhead(end.pointee)
        current = end
        if seen >= 0x80 && !isIdentifier(place, end) {
            if done != .message { done = .identifier }
            return .errortoken
        }
        if end - place == 5 && place.pointee == UInt8(ascii: "a") {
            if let kind = readAsyncOrAwait(place, end) { return kind }
        }
        return finish(end, .name)
    }

    /// Where the quote stands after a string's prefix, if this is one: b, r, u, f, and r with b or f, in either case.
    private func quoteBehindPrefix(_ place: Position) -> Position? {
        var seen = (b: false, r: false, u: false, f: false)
        var place = place
        while true {
            switch place.pointee | 0x20 {
            case UInt8(ascii: "b") where !(seen.b || seen.u || seen.f): seen.b = true
            case UInt8(ascii: "u") where !(seen.b || seen.u || seen.r || seen.f): seen.u = true
            case UInt8(ascii: "r") where !(seen.r || seen.u): seen.r = true
            case UInt8(ascii: "f") where !(seen.f || seen.b || seen.u): seen.f = true
            default: return nil
            }
            place += 1
            if place.pointee == UInt8(ascii: "'") || place.pointee == UInt8(ascii: "\"") { return place }
        }
    }

    private mutating func readAsyncOrAwait(_ place: Position, _ end: Position) -> NodeKind? {
        let word = UnsafeBufferPointer(start: place, count: 5)
        let isAsync = word.elementsEqual("async".utf8)
        guard isAsync || word.elementsEqual("await".utf8) else { return nil }
        if !asyncHacks || asyncDefinition { return finish(end, isAsync ? .async : .await) }
        guard isAsync else { return nil }
        if isLookAhead { return nil }
        // Only `async def` makes the word reserved: look one token ahead, and forget the look, but for the stacks that
        // a bracket would write into, which are read below their height only.
        var ahead = self
        ahead.isLookAhead = true
        guard ahead.next() == .name, let first = ahead.start, ahead.current - first == 3,
            UnsafeBufferPointer(start: first, count: 3).elementsEqual("def".utf8)
        else { return nil }
        asyncDefinitionIndentation = indentation
        asyncDefinition = true
        return finish(end, .async)
    }

    /// Whether the bytes of a name are UTF-8 and its code points make an identifier (PEP 3131).
    private func isIdentifier(_ start: Position, _ end: Position) -> Bool {
        guard let name = String(validating: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self) else {
            return false
        }
        var isFirst = true
        for scalar in name.unicodeScalars {
            let belongs =
                isFirst
                ? UnicodeDatabase.isIdentifierStart(scalar.value) : UnicodeDatabase.isIdentifierContinue(scalar.value)
            if !belongs { return false }
            isFirst = false
        }
        return true
    }
}
