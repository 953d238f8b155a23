// In CPython: Modules/_io/textio.c (_PyIncrementalNewlineDecoder_decode, _PyIO_find_line_ending)

/// Kinds of line ends that were seen, as bits.
enum SeenNewlines {
    static let carriageReturn: UInt8 = 1
    static let lineFeed: UInt8 = 2
    static let both: UInt8 = 4
}

extension Context {
    /// What `newlines` shows of the kinds seen.
    func newlinesValue(_ seen: UInt8) -> Value {
        func text(_ bit: UInt8) -> Value {
            switch bit {
            case SeenNewlines.carriageReturn: character(0x0D)
            case SeenNewlines.lineFeed: character(0x0A)
            default: string("\r\n")
            }
        }
        switch seen {
        case 0: return .none
        case 1, 2, 4: return text(seen)
        case 3: return tuple(text(1), text(2))
        case 5: return tuple(text(1), text(4))
        case 6: return tuple(text(2), text(4))
        default: return tuple(text(1), text(2), text(4))
        }
    }

    /// Goes through decoded text: notes which line ends it has and, if asked to, makes all of them `\n`. A `\r` at the
    /// end is kept back unless the text is the last, so that `\r\n` is never seen in two pieces.
    func decodeNewlines(
        _ decoded: Value, seen: inout UInt8, isPending: inout Bool, translates: Bool, isFinal: Bool
    ) throws(Raised) -> Value {
        var text = StringObject(decoded)
        if isPending, isFinal || text.count > 0 {
            text = StringObject(try concatenated("\r", text, ""))
            isPending = false
        }
        if !isFinal, text.count > 0, text.codePoint(at: text.count - 1) == 0x0D {
            text = StringObject(try substring(text, 0, text.count - 1))
            isPending = true
        }
        let count = text.count
        if count == 0 { return interpreter.pointee.emptyString }
        switch text.width {
        case 1: return try decodeNewlines(text, UnsafePointer(text.bytes1), &seen, translates)
        case 2: return try decodeNewlines(text, UnsafePointer(text.bytes2), &seen, translates)
        default: return try decodeNewlines(text, UnsafePointer(text.bytes4), &seen, translates)
        }
    }

    private func decodeNewlines<Unit: TextUnit>(
        _ text: StringObject, _ units: UnsafePointer<Unit>, _ seen: inout UInt8, _ translates: Bool
    ) throws(Raised) -> Value {
        let count = text.count
        if seen == 0 || seen == SeenNewlines.lineFeed, TextKernels.firstIndex(of: 0x0D, in: units, count) < 0 {
            if seen == 0, TextKernels.firstIndex(of: 0x0A, in: units, count) >= 0 { seen = SeenNewlines.lineFeed }
            return text.value
        }
        var found: UInt8 = 0
        var removed = 0
        var index = 0
        while index < count {
            let unit = units[index]
            index &+= 1
            if _fastPath(unit > 0x0D) { continue }
            if unit == 0x0A {
                found |= SeenNewlines.lineFeed
            } else if unit == 0x0D {
                if index < count, units[index] == 0x0A {
                    found |= SeenNewlines.both
                    removed &+= 1
                    index &+= 1
                } else {
                    found |= SeenNewlines.carriageReturn
                }
            }
        }
        seen |= found
        if !translates || found & ~SeenNewlines.lineFeed == 0 { return text.value }
        let result = try makeString(count: count - removed, width: Int(text.width), isASCII: text.isASCII)
        let target = result.units(Unit.self)
        let source = text.units(Unit.self)
        var position = 0
        index = 0
        while index < count {
            let unit = source[index]
            index &+= 1
            if _slowPath(unit == 0x0D) {
                if index < count, source[index] == 0x0A { index &+= 1 }
                target[position] = 0x0A
            } else {
                target[position] = unit
            }
            position &+= 1
        }
        return result.count == 1 ? character(result.codePoint(at: 0)) : result.value
    }
}

/// What ends a line.
struct LineEnd: BitwiseCopyable {
    /// Only `\n`, because all ends have been made that.
    var isTranslated: Bool
    /// `\n`, `\r` and `\r\n`.
    var isUniversal: Bool
    /// The one that was asked for: a str of one or two characters; unbound for `\n`.
    var text: Value

    /// Where the first line ends (behind its end) of `count` units from `start`; or -1, and then `consumed` says how
    /// many units surely do not belong to a line end that is not complete.
    func find(in string: StringObject, from start: Int, consumed: inout Int) -> Int {
        let count = string.count - start
        switch string.width {
        case 1: return find(UnsafePointer(string.bytes1 + start), count, &consumed)
        case 2: return find(UnsafePointer(string.bytes2 + start), count, &consumed)
        default: return find(UnsafePointer(string.bytes4 + start), count, &consumed)
        }
    }

    @inline(__always)
    func find<Unit: TextUnit>(_ units: UnsafePointer<Unit>, _ count: Int, _ consumed: inout Int) -> Int {
        if isTranslated || (!isUniversal && text.isUnbound) {
            let end = TextKernels.firstIndex(of: 0x0A, in: units, count)
            if end < 0 { consumed = count }
            return end < 0 ? -1 : end + 1
        }
        return findOther(units, count, &consumed)
    }

    @inline(never)
    private func findOther<Unit: TextUnit>(_ units: UnsafePointer<Unit>, _ count: Int, _ consumed: inout Int) -> Int {
        if isUniversal {
            // The decoder sees to it that `\r\n` is not split.
            for index in 0..<count {
                if units[index] == 0x0A { return index + 1 }
                if units[index] == 0x0D { return index + 1 < count && units[index + 1] == 0x0A ? index + 2 : index + 1 }
            }
            consumed = count
            return -1
        }
        let end = StringObject(text)
        let first = Unit(truncatingIfNeeded: end.codePoint(at: 0))
        if end.count == 1 {
            let found = TextKernels.firstIndex(of: first, in: units, count)
            if found < 0 { consumed = count }
            return found < 0 ? -1 : found + 1
        }
        var index = 0
        while index < count {
            let found = TextKernels.firstIndex(of: first, in: units + index, count - index)
            if found < 0 { break }
            index += found
            if index + 1 == count {
                // Its second half may come with the next piece.
                consumed = index
                return -1
            }
            if units[index + 1] == 0x0A { return index + 2 }
            index += 1
        }
        consumed = count
        return -1
    }
}
