// In CPython: Objects/unicodeobject.c (unicode_repr), Python/bltinmodule.c (builtin_ascii)
import TaipanText

extension Context {
    /// `repr` of a str, or `ascii` of it.
    func representation(of string: StringObject, escapingAll: Bool = false) throws(Raised) -> Value {
        switch string.width {
        case 1: try representation(of: UnsafePointer(string.bytes1), string, escapingAll: escapingAll)
        case 2: try representation(of: UnsafePointer(string.bytes2), string, escapingAll: escapingAll)
        default: try representation(of: UnsafePointer(string.bytes4), string, escapingAll: escapingAll)
        }
    }

    private func representation<Unit: TextUnit>(
        of units: UnsafePointer<Unit>, _ string: StringObject, escapingAll: Bool
    ) throws(Raised) -> Value {
        let count = string.count
        // What it takes, and whether anything is escaped at all.
        var singleQuotes = 0
        var doubleQuotes = 0
        var extra = 0
        var union: UInt32 = 0
        for index in 0..<count {
            let point = UInt32(truncatingIfNeeded: units[index])
            if point < 0x7F, point >= 0x20 {
                if point == 0x27 {
                    singleQuotes &+= 1
                } else if point == 0x22 {
                    doubleQuotes &+= 1
                } else if point == 0x5C {
                    extra &+= 1
                }
            } else {
                let (length, isPlain) = escapeLength(point, escapingAll)
                if isPlain { union |= point } else { extra &+= length &- 1 }
            }
        }
        var quote: UInt32 = 0x27
        if singleQuotes > 0 {
            if doubleQuotes > 0 { extra &+= singleQuotes } else { quote = 0x22 }
        }
        let width = union < 0x100 ? 1 : union < 0x1_0000 ? 2 : 4
        let result = try makeString(count: count + 2 + extra, width: width, isASCII: union < 0x80)
        if extra == 0 {
            TextKernels.fill(result.bytes, width: width, quote, count: 1)
            TextKernels.copy(
                from: units, width: MemoryLayout<Unit>.size, to: result.bytes + width, width: width, count: count)
            TextKernels.fill(result.bytes + (count + 1) &* width, width: width, quote, count: 1)
            return result.value
        }
        switch width {
        case 1: writeEscaped(units, count, quote, escapingAll, to: result.bytes1)
        case 2: writeEscaped(units, count, quote, escapingAll, to: result.bytes2)
        default: writeEscaped(units, count, quote, escapingAll, to: result.bytes4)
        }
        return result.value
    }

    @inline(__always) private func escapeLength(_ point: UInt32, _ escapingAll: Bool) -> (Int, isPlain: Bool) {
        if point < 0x80 { return (point == 0x09 || point == 0x0A || point == 0x0D ? 2 : 4, false) }
        if !escapingAll, UnicodeDatabase.isPrintable(point) { return (1, true) }
        return (point < 0x100 ? 4 : point < 0x1_0000 ? 6 : 10, false)
    }

    private func writeEscaped<Source: TextUnit, Target: TextUnit>(
        _ units: UnsafePointer<Source>, _ count: Int, _ quote: UInt32, _ escapingAll: Bool,
        to target: UnsafeMutablePointer<Target>
    ) {
        var position = 0
        @inline(__always) func put(_ point: UInt32) {
            target[position] = Target(truncatingIfNeeded: point)
            position &+= 1
        }
        put(quote)
        for index in 0..<count {
            let point = UInt32(truncatingIfNeeded: units[index])
            if point >= 0x20, point < 0x7F {
                if point == quote || point == 0x5C { put(0x5C) }
                put(point)
                continue
            }
            let (length, isPlain) = escapeLength(point, escapingAll)
            if isPlain {
                put(point)
                continue
            }
            put(0x5C)
            switch length {
            case 2: put(point == 0x09 ? 0x74 : point == 0x0A ? 0x6E : 0x72)
            case 4: put(0x78)
            case 6: put(0x75)
            default: put(0x55)
            }
            var digits = length &- 2
            while digits > 0 {
                digits &-= 1
                let digit = point &>> UInt32(4 &* digits) & 15
                put(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
            }
        }
        put(quote)
    }

    /// `ascii(value)`: the representation with all but ASCII escaped.
    func asciiRepresentation(_ value: Value) throws(Raised) -> Value {
        let text = StringObject(try representation(value))
        if text.isASCII { return text.value }
        var builder = StringBuilder(self)
        for index in 0..<text.count {
            let point = text.codePoint(at: index)
            if point < 0x80 {
                try builder.append(codePoint: point)
            } else {
                try builder.append(escape: point)
            }
        }
        return try builder.finish()
    }
}

extension StringBuilder {
    /// Appends `\x7f`, `\u0378` or `\U000e0001`.
    mutating func append(escape point: UInt32) throws(Raised) {
        let length = point < 0x100 ? 2 : point < 0x1_0000 ? 4 : 8
        try append(ascii: length == 2 ? "\\x" : length == 4 ? "\\u" : "\\U")
        var digits = length
        while digits > 0 {
            digits -= 1
            let digit = point >> UInt32(4 * digits) & 15
            try append(codePoint: digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
