/// A comment that states a type: `# type: …`, with any white space where the pattern has one blank.
struct TypeComment {
    /// Where the type starts, or, for an ignoring comment, what follows the word `ignore`.
    let text: UnsafePointer<UInt8>
    /// Whether the comment is `# type: ignore`, ended there by something that is neither a letter nor a digit.
    let isIgnore: Bool

    /// Reads the comment from its `#` to the end of its line; nil where it is an ordinary one.
    init?(_ comment: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        var place = comment
        for expected in "# type: ".utf8 {
            if expected == UInt8(ascii: " ") {
                guard place < end || end.pointee != 0 else { return nil }
                while place < end && (place.pointee == UInt8(ascii: " ") || place.pointee == UInt8(ascii: "\t")) {
                    place += 1
                }
            } else {
                guard place < end && place.pointee == expected else { return nil }
                place += 1
            }
        }
        let word = "ignore".utf8
        let ignoreEnd = place + word.count
        let isWord = end >= ignoreEnd && UnsafeBufferPointer(start: place, count: word.count).elementsEqual(word)
        isIgnore =
            isWord && !(end > ignoreEnd && (ignoreEnd.pointee >= 0x80 || TypeComment.isAlphanumeric(ignoreEnd.pointee)))
        text = isIgnore ? ignoreEnd : place
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        let byteClass = ByteClass.of(byte)
        return byteClass.contains(.identifier) && byte != UInt8(ascii: "_")
    }
}
