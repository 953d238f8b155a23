// In CPython: Objects/unicodeobject.c (do_strip, pad, unicode_expandtabs, unicode_zfill)

extension StringType {
    static func declareTrimming(_ type: TypeDeclaration) {
        type.method(
            "strip", "($self, chars=None, /)",
            "A copy without white space, or the given characters, at both ends."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, "strip", left: true, right: true) }
        type.method(
            "lstrip", "($self, chars=None, /)", "A copy without white space, or the given characters, at its start."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, "lstrip", left: true, right: false) }
        type.method(
            "rstrip", "($self, chars=None, /)", "A copy without white space, or the given characters, at its end."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, "rstrip", left: false, right: true) }
        type.method(
            "center", "($self, width, fillchar=' ', /)", "The text in the middle of a given width."
        ) { (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            let width = try context.textWidth(arguments[1])
            let missing = max(0, width - string.count)
            let left = missing / 2 + (missing & width & 1)
            return try pad(context, arguments, left: left, right: missing - left)
        }
        type.method(
            "ljust", "($self, width, fillchar=' ', /)", "The text at the left of a given width."
        ) { (context, arguments) throws(Raised) in
            let missing = try context.textWidth(arguments[1]) - StringObject(arguments[0]).count
            return try pad(context, arguments, left: 0, right: max(0, missing))
        }
        type.method(
            "rjust", "($self, width, fillchar=' ', /)", "The text at the right of a given width."
        ) { (context, arguments) throws(Raised) in
            let missing = try context.textWidth(arguments[1]) - StringObject(arguments[0]).count
            return try pad(context, arguments, left: max(0, missing), right: 0)
        }
        type.method("zfill", "($self, width, /)", "The text filled up with zeros behind its sign.", fillZeros)
        type.method(
            "expandtabs", "($self, /, tabsize=8)", "A copy with tabulators replaced by spaces.", expandTabs)
    }

    private static func strip(
        _ context: Context, _ arguments: Arguments, _ name: StaticString, left: Bool, right: Bool
    ) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        var start = 0
        var end = string.count
        if arguments[1].isGiven {
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError("\(name) arg must be None or str")
            }
            let characters = StringObject(arguments[1])
            // A filter of the characters' low bits settles most questions.
            var filter: UInt64 = 0
            for index in 0..<characters.count { filter |= 1 &<< (UInt64(characters.codePoint(at: index)) & 63) }
            func isStripped(_ point: UInt32) -> Bool {
                if filter & (1 &<< (UInt64(point) & 63)) == 0 { return false }
                for index in 0..<characters.count where characters.codePoint(at: index) == point { return true }
                return false
            }
            if left { while start < end, isStripped(string.codePoint(at: start)) { start += 1 } }
            if right { while end > start, isStripped(string.codePoint(at: end - 1)) { end -= 1 } }
        } else if string.width == 1 {
            let bytes = string.bytes1
            if left { while start < end, isSpace(bytes[start]) { start += 1 } }
            if right { while end > start, isSpace(bytes[end - 1]) { end -= 1 } }
        } else {
            if left { while start < end, isSpace(string.codePoint(at: start)) { start += 1 } }
            if right { while end > start, isSpace(string.codePoint(at: end - 1)) { end -= 1 } }
        }
        return try context.substring(string, start, end - start)
    }

    private static func pad(
        _ context: Context, _ arguments: Arguments, left: Int, right: Int
    ) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        var fill: UInt32 = 0x20
        if arguments[2].isBound {
            guard context.type(of: arguments[2]).has(.stringSubclass) else {
                throw context.typeError(
                    "The fill character must be a unicode character, not \(context.typeName(of: arguments[2]))")
            }
            guard StringObject(arguments[2]).count == 1 else {
                throw context.typeError("The fill character must be exactly one character long")
            }
            fill = StringObject(arguments[2]).codePoint(at: 0)
        }
        if left == 0, right == 0 { return try context.plainString(string.value) }
        let (sum, overflow) = left.addingReportingOverflow(right)
        let (total, overflow2) = sum.addingReportingOverflow(string.count)
        if overflow || overflow2 { throw context.overflowError("padded string is too long") }
        let width = max(Int(string.width), fill < 0x100 ? 1 : fill < 0x1_0000 ? 2 : 4)
        if total == 1 { return context.character(fill) }
        let result = try context.makeString(count: total, width: width, isASCII: string.isASCII && fill < 0x80)
        TextKernels.fill(result.bytes, width: width, fill, count: left)
        TextKernels.copy(
            from: string.bytes, width: Int(string.width), to: result.bytes + left &* width, width: width,
            count: string.count)
        TextKernels.fill(result.bytes + (left + string.count) &* width, width: width, fill, count: right)
        return result.value
    }

    private static func fillZeros(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let missing = try context.textWidth(arguments[1]) - string.count
        if missing <= 0 { return try context.plainString(string.value) }
        var builder = try StringBuilder(context, capacity: string.count + missing)
        var start = 0
        if string.count > 0 {
            let first = string.codePoint(at: 0)
            if first == 0x2B || first == 0x2D {
                try builder.append(codePoint: first)
                start = 1
            }
        }
        try builder.append(repeating: 0x30, count: missing)
        try builder.append(string, from: start, count: string.count - start)
        return try builder.finish()
    }

    private static func expandTabs(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let size = arguments[1].isBound ? Int(try context.int32Argument(arguments[1])) : 8
        if context.findText(StringObject(context.character(0x09)), in: string, 0, string.count, last: false) < 0 {
            return try context.plainString(string.value)
        }
        var builder = try StringBuilder(context, capacity: string.count)
        var column = 0
        for index in 0..<string.count {
            let point = string.codePoint(at: index)
            if point == 0x09 {
                if size > 0 {
                    let spaces = size - column % size
                    let (next, overflow) = column.addingReportingOverflow(spaces)
                    if overflow { throw context.overflowError("new string is too long") }
                    column = next
                    try builder.append(repeating: 0x20, count: spaces)
                }
            } else {
                column += 1
                try builder.append(codePoint: point)
                if point == 0x0A || point == 0x0D { column = 0 }
            }
        }
        return try builder.finish()
    }
}
