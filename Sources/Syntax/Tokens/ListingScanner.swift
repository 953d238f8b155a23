// In CPython: Lib/tokenize.py (_tokenize)

import TaipanText

/// Lists the tokens of a decoded text, line by line.
struct ListingScanner {
    typealias Place = UnsafePointer<UInt8>

    private let text: ListingText
    private let base: Place
    var entries: GrowingBuffer<TokenListing.Entry>

    /// The current line: its number from 1, where it starts and ends, and whether each of its bytes is a code point.
    private var lineNumber: Int32 = 0
    private var lineStart: Place
    private var line: ListingLine
    private var isASCII = true
    /// A place in the line whose column is known; the columns of later places are counted from there.
    private var knownPlace: Place
    private var knownColumn: Int32 = 0
    private var nextLine = 0

    private var nesting = 0
    /// Whether a backslash ended the line before.
    private var isContinued = false
    private var indents = [0]

    /// A string that goes on from line to line: where it began; nil outside of one.
    private var stringStart: Place?
    private var stringStartLine: Int32 = 0
    private var stringStartColumn: Int32 = 0
    private var stringQuote: UInt8 = 0
    private var stringIsTriple = false
    /// Whether each line of the string has to end with a backslash. It stays so after a string that broke off, whatever
    /// the next string is: an oversight in CPython that can be seen.
    private var needsContinuation = false

    init(_ text: ListingText) {
        self.text = text
        base = Place(text.base)
        lineStart = base
        line = ListingLine(end: base)
        knownPlace = base
        entries = GrowingBuffer(capacity: text.end / 4 + 8)
    }

    // MARK: Lines

    /// Makes the next line the current one; past the last the line is empty.
    private mutating func readLine() throws(SourceError) {
        lineStart = line.end
        lineNumber &+= 1
        knownPlace = lineStart
        knownColumn = 0
        isASCII = true
        if let ends = text.lineEnds {
            if nextLine < ends.count {
                line = ListingLine(end: base + ends[nextLine])
                isASCII = false
                nextLine += 1
                return
            }
        } else {
            let textEnd = base + text.end
            var place = lineStart
            var seen: UInt8 = 0
            while place < textEnd {
                let byte = place.pointee
                place += 1
                seen |= byte
                if byte == UInt8(ascii: "\n") { break }
            }
            isASCII = seen < 0x80
            line = ListingLine(end: place)
            if place > lineStart { return }
        }
        if let failure = text.failure { throw failure }
    }

    private mutating func column(_ place: Place) -> Int32 {
        if isASCII { return Int32(truncatingIfNeeded: place - lineStart) }
        var column = knownColumn
        var counted = knownPlace
        while counted < place {
            if counted.pointee & 0xC0 != 0x80 { column &+= 1 }
            counted += 1
        }
        knownPlace = place
        knownColumn = column
        return column
    }

    // MARK: Tokens

    /// Adds a token of the current line.
    @inline(__always)
    private mutating func add(_ kind: NodeKind, _ start: Place, _ end: Place) {
        let startColumn = column(start)
        add(kind, start, end, lineNumber, startColumn, lineNumber, column(end))
    }

    @inline(__always)
    private mutating func add(
        _ kind: NodeKind, _ start: Place, _ end: Place, _ startLine: Int32, _ startColumn: Int32, _ endLine: Int32,
        _ endColumn: Int32
    ) {
        entries.append(
            TokenListing.Entry(
                kind: kind, start: UInt32(truncatingIfNeeded: start - base),
                end: UInt32(truncatingIfNeeded: end - base),
                startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn))
    }

    mutating func scan() throws(SourceError) {
        add(.encoding, base, base, 0, 0, 0, 0)
        var previousStart = base
        var previousEnd = base
        while true {
            previousStart = lineStart
            previousEnd = line.end
            try readLine()
            var place = lineStart
            if let start = stringStart {
                guard let end = try continueString(start) else { continue }
                place = end
            } else if nesting == 0 && !isContinued {
                guard let end = try beginStatement() else { break }
                if end == line.end { continue }
                place = end
            } else {
                if line.end == lineStart {
                    throw tokenError("EOF in multi-line statement", lineNumber, 0)
                }
                isContinued = false
            }
            scanLine(from: place)
        }
        let lastByte = previousEnd > previousStart ? previousEnd[-1] : UInt8(ascii: "\n")
        if lastByte != UInt8(ascii: "\r") && lastByte != UInt8(ascii: "\n") {
            var column: Int32 = 0
            for place in 0..<(previousEnd - previousStart) where previousStart[place] & 0xC0 != 0x80 { column &+= 1 }
            add(.newline, base, base, lineNumber &- 1, column, lineNumber &- 1, column &+ 1)
        }
        for _ in indents.dropFirst() { add(.dedent, base, base, lineNumber, 0, lineNumber, 0) }
        add(.endmarker, base, base, lineNumber, 0, lineNumber, 0)
    }

    /// Looks for the end of a string that began in an earlier line; nil where that is not in this line.
    private mutating func continueString(_ start: Place) throws(SourceError) -> Place? {
        if line.end == lineStart { throw tokenError("EOF in multi-line string", stringStartLine, stringStartColumn) }
        if let end = line.endOfString(from: lineStart, stringQuote, isTriple: stringIsTriple) {
            add(.string, start, end, stringStartLine, stringStartColumn, lineNumber, column(end))
            stringStart = nil
            needsContinuation = false
            return end
        }
        if needsContinuation && !endsWithBackslash {
            add(.errortoken, start, line.end, stringStartLine, stringStartColumn, lineNumber, column(line.end))
            stringStart = nil
        }
        return nil
    }

    /// Whether the line ends with a backslash and a line end.
    private var endsWithBackslash: Bool {
        let count = line.end - lineStart
        guard count >= 2 && line.end[-1] == UInt8(ascii: "\n") else { return false }
        if line.end[-2] == UInt8(ascii: "\\") { return true }
        return count >= 3 && line.end[-2] == UInt8(ascii: "\r") && line.end[-3] == UInt8(ascii: "\\")
    }

    /// Reads a line's indentation: where the statement begins, the line's end for a blank line, nil at the end of the
    /// text.
    @inline(__always)
    private mutating func beginStatement() throws(SourceError) -> Place? {
        var place = lineStart
        var width = 0
        measuring: while place < line.end {
            switch place.pointee {
            case UInt8(ascii: " "): width += 1
            case UInt8(ascii: "\t"): width = (width / 8 + 1) * 8
            case 0x0C: width = 0
            default: break measuring
            }
            place += 1
        }
        if place == line.end { return nil }
        switch place.pointee {
        case UInt8(ascii: "#"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            if place.pointee == UInt8(ascii: "#") {
                var end = line.end
                while end[-1] == UInt8(ascii: "\r") || end[-1] == UInt8(ascii: "\n") { end -= 1 }
                add(.comment, place, end)
                place = end
            }
            add(.nl, place, line.end)
            return line.end
        default:
            if width != indents[indents.count - 1] { try changeIndentation(width, place) }
            return place
        }
    }

    private mutating func changeIndentation(_ width: Int, _ place: Place) throws(SourceError) {
        if width > indents[indents.count - 1] {
            indents.append(width)
            add(.indent, lineStart, place)
            return
        }
        guard let outer = indents.lastIndex(where: { $0 <= width }), indents[outer] == width else {
            let bytes = UnsafeBufferPointer(start: lineStart, count: line.end - lineStart)
            throw SourceError(
                .indentationError, "unindent does not match any outer indentation level", line: Int(lineNumber),
                offset: Int(column(place)), text: .read(PythonString(uncheckedUTF8: Array(bytes))))
        }
        let column = column(place)
        for _ in (outer + 1)..<indents.count { add(.dedent, base, base, lineNumber, column, lineNumber, column) }
        indents.removeLast(indents.count - outer - 1)
    }

    /// Lists the tokens from a place in the line on.
    private mutating func scanLine(from first: Place) {
        var place = first
        while place < line.end {
            let start = line.skippingSpace(from: place)
            switch line.token(at: start) {
            case .end: return
            case .continuation(let end):
                isContinued = true
                place = end
            case .token(let kind, let end):
                switch kind {
                case .lpar, .lsqb, .lbrace: nesting += 1
                case .rpar, .rsqb, .rbrace: nesting -= 1
                default: break
                }
                add(kind == .newline && nesting > 0 ? .nl : kind, start, end)
                place = end
            case .openString(let quote, let isTriple):
                stringStart = start
                stringStartLine = lineNumber
                stringStartColumn = column(start)
                stringQuote = quote
                stringIsTriple = isTriple
                if !isTriple { needsContinuation = true }
                return
            case .none:
                // The white space before it is part of what fits nothing.
                let end = line.next(place)
                add(.errortoken, place, end)
                place = end
            }
        }
    }

    private func tokenError(_ message: String, _ line: Int32, _ column: Int32) -> SourceError {
        SourceError(.tokenError, PythonString("('\(message)', (\(line), \(column)))"))
    }
}
