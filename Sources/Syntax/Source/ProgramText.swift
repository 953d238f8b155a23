// In CPython: Python/errors.c (PyErr_ProgramTextObject), Objects/exceptions.c (SyntaxError)

import TaipanText

extension SourceError {
    /// The error with the text of its line where CPython would read that from the source's file again.
    ///
    /// - Parameter file: the bytes of the file that the source came from; nil where there is none.
    package func resolvingLine(in file: UnsafeBufferPointer<UInt8>?) -> SourceError {
        guard text == .lineOfFile else { return self }
        var resolved = self
        resolved.text = .none
        if let file, let line, let bytes = SourceError.line(line, of: file),
            let text = String(validating: bytes, as: UTF8.self)
        {
            resolved.text = .read(PythonString(text))
        }
        return resolved
    }

    /// A line of a file with its line end as `\n`; what CPython finds in a buffer of a thousand bytes, so only the tail
    /// of a long line.
    private static func line(_ number: Int, of file: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard number >= 1 else { return [] }
        let capacity = 999
        var index = 0
        var piece: [UInt8] = []
        for _ in 0..<number {
            repeat {
                if index == file.count { return nil }
                piece.removeAll(keepingCapacity: true)
                while index < file.count && piece.count < capacity && piece.last != UInt8(ascii: "\n") {
                    var byte = file[index]
                    index += 1
                    if byte == UInt8(ascii: "\r") {
                        byte = UInt8(ascii: "\n")
                        if index < file.count && file[index] == UInt8(ascii: "\n") { index += 1 }
                    }
                    piece.append(byte)
                }
            } while piece.count == capacity && piece.last != UInt8(ascii: "\n")
        }
        return piece
    }

    /// The `msg` attribute: the message, but for a line that uses Python 2's statements `print` and `exec`.
    package var messageAttribute: PythonString {
        guard kind == .syntaxError, case .read(let text) = text else { return message }
        let line = text.utf8[...]
        if line.contains(UInt8(ascii: "(")) { return message }
        if let advice = SourceError.legacyStatement(line) { return advice }
        if let colon = line.firstIndex(of: UInt8(ascii: ":")),
            let advice = SourceError.legacyStatement(line[(colon + 1)...])
        {
            return advice
        }
        return message
    }

    private static func legacyStatement(_ line: ArraySlice<UInt8>) -> PythonString? {
        let statement = line.dropFirst(leadingSpaceLength(line))
        if statement.starts(with: "exec ".utf8) { return PythonString("Missing parentheses in call to 'exec'") }
        guard statement.starts(with: "print ".utf8) else { return nil }
        var data = statement.dropFirst(6).prefix { $0 != UInt8(ascii: ";") }
        data = data.drop(while: isBlank)
        while let last = data.last, isBlank(last) { data = data.dropLast() }
        let end = data.last == UInt8(ascii: ",") ? " end=\" \"" : ""
        let advice =
            Array("Missing parentheses in call to 'print'. Did you mean print(".utf8) + data + Array((end + ")?").utf8)
        return PythonString(uncheckedUTF8: advice)
    }

    /// How many bytes of white space, any in Unicode, a line begins with.
    private static func leadingSpaceLength(_ line: ArraySlice<UInt8>) -> Int {
        var length = 0
        for codePoint in PythonString(uncheckedUTF8: Array(line)).codePoints {
            if !UnicodeDatabase.isSpace(codePoint) { break }
            length += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : 3
        }
        return length
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }
}
