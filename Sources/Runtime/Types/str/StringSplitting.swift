// In CPython: Objects/stringlib/split.h, Objects/stringlib/partition.h
import TaipanText

extension StringType {
    static func declareSplitting(_ type: TypeDeclaration) {
        type.method(
            "split", "($self, /, sep=None, maxsplit=-1)",
            "The parts between separators, as a list; without a separator, the words between white space.", split)
        type.method(
            "rsplit", "($self, /, sep=None, maxsplit=-1)",
            "As split(), but counts maxsplit from the end.", rsplit)
        type.method(
            "splitlines", "($self, /, keepends=False)",
            "The lines of the text, as a list, with or without their line breaks.", splitLines)
        type.method(
            "partition", "($self, sep, /)",
            "What stands before the first separator, the separator, and what stands behind it.", partition)
        type.method(
            "rpartition", "($self, sep, /)",
            "What stands before the last separator, the separator, and what stands behind it.", rpartition)
    }

    private static func split(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try split(context, arguments, fromEnd: false)
    }

    private static func rsplit(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try split(context, arguments, fromEnd: true)
    }

    private static func split(
        _ context: Context, _ arguments: Arguments, fromEnd: Bool
    ) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        var limit = arguments[2].isBound ? try context.sizeArgument(arguments[2]) : -1
        if limit < 0 { limit = Int.max }
        guard arguments[1].isGiven else {
            switch string.width {
            case 1: return try splitWords(context, UInt8.self, string, limit, fromEnd: fromEnd)
            case 2: return try splitWords(context, UInt16.self, string, limit, fromEnd: fromEnd)
            default: return try splitWords(context, UInt32.self, string, limit, fromEnd: fromEnd)
            }
        }
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError("must be str or None, not \(context.typeName(of: arguments[1]))")
        }
        let separator = StringObject(arguments[1])
        if separator.count == 0 { throw context.valueError("empty separator") }
        if separator.width > string.width { return try single(context, string) }
        switch string.width {
        case 1: return try split(context, UInt8.self, string, separator, limit, fromEnd: fromEnd)
        case 2: return try split(context, UInt16.self, string, separator, limit, fromEnd: fromEnd)
        default: return try split(context, UInt32.self, string, separator, limit, fromEnd: fromEnd)
        }
    }

    private static func single(_ context: Context, _ string: StringObject) throws(Raised) -> Value {
        let list = try context.makeList(capacity: 1)
        try context.append(list, context.plainString(string.value))
        return list.value
    }

    @inline(__always) static func isSpace<Unit: TextUnit>(_ unit: Unit) -> Bool {
        if unit < 0x80 {
            return unit == 0x20 || (unit >= 0x09 && unit <= 0x0D) || (unit >= 0x1C && unit <= 0x1F)
        }
        return UnicodeDatabase.isSpace(UInt32(truncatingIfNeeded: unit))
    }

    private static func splitWords<Unit: TextUnit>(
        _ context: Context, _: Unit.Type, _ string: StringObject, _ limit: Int, fromEnd: Bool
    ) throws(Raised) -> Value {
        let units = UnsafePointer(string.units(Unit.self))
        let count = string.count
        let list = try context.makeList(capacity: 8)
        var remaining = limit
        if fromEnd {
            var end = count
            while remaining > 0 {
                while end > 0, isSpace(units[end &- 1]) { end &-= 1 }
                if end == 0 { break }
                var start = end
                while start > 0, !isSpace(units[start &- 1]) { start &-= 1 }
                try context.checkMemory()
                try context.append(list, context.substring(string, start, end - start))
                end = start
                remaining -= 1
            }
            while end > 0, isSpace(units[end &- 1]) { end &-= 1 }
            if end > 0 { try context.append(list, context.substring(string, 0, end)) }
            reverse(list)
            return list.value
        }
        var position = 0
        while remaining > 0 {
            while position < count, isSpace(units[position]) { position &+= 1 }
            if position == count { return list.value }
            let start = position
            while position < count, !isSpace(units[position]) { position &+= 1 }
            try context.checkMemory()
            try context.append(list, context.substring(string, start, position - start))
            remaining -= 1
        }
        while position < count, isSpace(units[position]) { position &+= 1 }
        if position < count { try context.append(list, context.substring(string, position, count - position)) }
        return list.value
    }

    private static func split<Unit: TextUnit>(
        _ context: Context, _: Unit.Type, _ string: StringObject, _ separator: StringObject, _ limit: Int,
        fromEnd: Bool
    ) throws(Raised) -> Value {
        let units = UnsafePointer(string.units(Unit.self))
        let count = string.count
        let wide = WidenedText(separator, width: MemoryLayout<Unit>.size)
        defer { wide.free() }
        let needle = UnsafePointer(wide.units(Unit.self))
        let needleCount = separator.count
        let list = try context.makeList(capacity: 8)
        var remaining = limit
        if fromEnd {
            var end = count
            while remaining > 0 {
                let found = TextKernels.lastIndex(of: needle, needleCount, in: units, end)
                if found < 0 { break }
                let start = found + needleCount
                try context.checkMemory()
                try context.append(list, context.substring(string, start, end - start))
                end = found
                remaining -= 1
            }
            try context.append(list, context.substring(string, 0, end))
            reverse(list)
            return list.value
        }
        var position = 0
        if needleCount == 1 {
            let unit = needle[0]
            while remaining > 0 {
                // Parts are mostly short, so that a plain loop finds their ends soonest.
                var found = position
                let near = min(count, position &+ 24)
                while found < near, units[found] != unit { found &+= 1 }
                if found == near {
                    if found == count { break }
                    let rest = TextKernels.firstIndex(of: unit, in: units + found, count - found)
                    if rest < 0 { break }
                    found += rest
                }
                try context.checkMemory()
                try context.append(list, context.substring(string, position, found - position))
                position = found + 1
                remaining -= 1
            }
        } else {
            let searcher = Searcher(needle, needleCount)
            while remaining > 0 {
                let found = searcher.next(in: units, count, from: position)
                if found < 0 { break }
                try context.checkMemory()
                try context.append(list, context.substring(string, position, found - position))
                position = found + needleCount
                remaining -= 1
            }
        }
        try context.append(list, context.substring(string, position, count - position))
        return list.value
    }

    /// Reverses a list that nobody else has seen.
    static func reverse(_ list: ListObject) {
        guard let items = list.storage?.items else { return }
        var low = 0
        var high = list.count - 1
        while low < high {
            let item = items[low]
            items[low] = items[high]
            items[high] = item
            low += 1
            high -= 1
        }
    }

    private static func splitLines(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        var keepsEnds = false
        if arguments[1].isBound {
            keepsEnds = arguments[1].isBool ? arguments[1] === .true : try context.int32Argument(arguments[1]) != 0
        }
        switch string.width {
        case 1: return try splitLines(context, UInt8.self, string, keepsEnds)
        case 2: return try splitLines(context, UInt16.self, string, keepsEnds)
        default: return try splitLines(context, UInt32.self, string, keepsEnds)
        }
    }

    @inline(__always) static func isLineBreak<Unit: TextUnit>(_ unit: Unit) -> Bool {
        if unit < 0x80 { return (unit >= 0x0A && unit <= 0x0D) || (unit >= 0x1C && unit <= 0x1E) }
        return UnicodeDatabase.isLineBreak(UInt32(truncatingIfNeeded: unit))
    }

    private static func splitLines<Unit: TextUnit>(
        _ context: Context, _: Unit.Type, _ string: StringObject, _ keepsEnds: Bool
    ) throws(Raised) -> Value {
        let units = UnsafePointer(string.units(Unit.self))
        let count = string.count
        let list = try context.makeList(capacity: 8)
        var position = 0
        while position < count {
            let start = position
            while position < count, !isLineBreak(units[position]) { position &+= 1 }
            var end = position
            if position < count {
                if units[position] == 0x0D, position + 1 < count, units[position + 1] == 0x0A { position += 1 }
                position += 1
                if keepsEnds { end = position }
            }
            try context.checkMemory()
            try context.append(list, context.substring(string, start, end - start))
        }
        return list.value
    }

    private static func partition(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try partition(context, arguments, last: false)
    }

    private static func rpartition(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try partition(context, arguments, last: true)
    }

    private static func partition(_ context: Context, _ arguments: Arguments, last: Bool) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let separator = try context.stringOperand(arguments[1])
        if separator.count == 0 { throw context.valueError("empty separator") }
        let found = context.findText(separator, in: string, 0, string.count, last: last)
        let empty = context.interpreter.pointee.emptyString
        if found < 0 {
            let whole = string.value
            return last ? context.tuple(empty, empty, whole) : context.tuple(whole, empty, empty)
        }
        let end = found + separator.count
        return context.tuple(
            try context.substring(string, 0, found), separator.value,
            try context.substring(string, end, string.count - end))
    }
}
