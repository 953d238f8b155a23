import TaipanText

extension Context {
    /// A str between two pieces of ASCII.
    func concatenated(_ before: StaticString, _ middle: StringObject, _ after: StaticString) throws(Raised) -> Value {
        let width = Int(middle.width)
        let count = before.utf8CodeUnitCount + middle.count + after.utf8CodeUnitCount
        let result = try makeString(count: count, width: width, isASCII: middle.isASCII)
        var position = 0
        func put(_ point: UInt32) {
            switch width {
            case 1: result.bytes1[position] = UInt8(truncatingIfNeeded: point)
            case 2: result.bytes2[position] = UInt16(truncatingIfNeeded: point)
            default: result.bytes4[position] = point
            }
            position += 1
        }
        for index in 0..<before.utf8CodeUnitCount { put(UInt32(before.utf8Start[index])) }
        for index in 0..<middle.count { put(middle.codePoint(at: index)) }
        for index in 0..<after.utf8CodeUnitCount { put(UInt32(after.utf8Start[index])) }
        return result.value
    }

    /// Whether the text is an identifier of Python.
    func isIdentifier(_ string: StringObject) -> Bool {
        guard string.count > 0 else { return false }
        for index in 0..<string.count {
            let point = string.codePoint(at: index)
            if point < 0x80 {
                let isLetter = (point | 0x20) &- 0x61 < 26 || point == 0x5F
                if isLetter || index > 0 && point &- 0x30 < 10 { continue }
                return false
            }
            let isAllowed =
                index == 0
                ? UnicodeDatabase.isIdentifierStart(point) || point == 0x5F
                : UnicodeDatabase.isIdentifierContinue(point)
            if !isAllowed { return false }
        }
        return true
    }
}

extension Reference where Fields == StringFields {
    /// Whether the text is this ASCII text.
    func hasText(_ text: StaticString) -> Bool {
        guard self.width == 1, self.count == text.utf8CodeUnitCount else { return false }
        return equalBytes(bytes, text.utf8Start, self.count)
    }
}
