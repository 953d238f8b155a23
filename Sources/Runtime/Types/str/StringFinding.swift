// In CPython: Objects/unicodeobject.c (unicode_find and its neighbours)

extension StringType {
    static func declareSearch(_ type: TypeDeclaration) {
        type.rawMethod(
            "find", "!($self, sub, start=None, end=None, /)",
            "The lowest index at which sub occurs within [start:end], or -1.", find)
        type.rawMethod(
            "rfind", "!($self, sub, start=None, end=None, /)",
            "The highest index at which sub occurs within [start:end], or -1.", rfind)
        type.rawMethod(
            "index", "!($self, sub, start=None, end=None, /)",
            "As find(), but raises ValueError where sub does not occur.", index)
        type.rawMethod(
            "rindex", "!($self, sub, start=None, end=None, /)",
            "As rfind(), but raises ValueError where sub does not occur.", rindex)
        type.rawMethod(
            "count", "!($self, sub, start=None, end=None, /)",
            "How often sub occurs within [start:end], without overlaps.", count)
        type.rawMethod(
            "startswith", "!($self, prefix, start=None, end=None, /)",
            "Whether the text within [start:end] begins with a prefix, or with one of a tuple.", startsWith)
        type.rawMethod(
            "endswith", "!($self, suffix, start=None, end=None, /)",
            "Whether the text within [start:end] ends with a suffix, or with one of a tuple.", endsWith)
        type.method(
            "replace", "($self, old, new, count=-1, /)",
            "A copy with occurrences of old replaced by new: all, or the first count of them.", replace)
    }

    @inline(__always) private static func search(
        _ context: Context, _ arguments: Arguments, _ name: StaticString, last: Bool
    ) throws(Raised) -> Int {
        try context.requireParsedCount(arguments.dropFirst(), name, 1, 3)
        let string = StringObject(arguments[0])
        if arguments.count == 2 {
            return context.findText(
                try context.stringOperand(arguments[1]), in: string, 0, string.count, last: last)
        }
        // What is wrong with the bounds is told before what is wrong with the text.
        let (start, end) = try context.searchBounds(
            arguments[2], arguments.count > 3 ? arguments[3] : .unbound, length: string.count)
        let needle = try context.stringOperand(arguments[1])
        return context.findText(needle, in: string, start, end, last: last)
    }

    private static func find(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(smallInteger: try search(context, arguments, "find", last: false))
    }

    private static func rfind(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(smallInteger: try search(context, arguments, "rfind", last: true))
    }

    private static func index(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let found = try search(context, arguments, "index", last: false)
        if found < 0 { throw context.valueError("substring not found") }
        return Value(smallInteger: found)
    }

    private static func rindex(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let found = try search(context, arguments, "rindex", last: true)
        if found < 0 { throw context.valueError("substring not found") }
        return Value(smallInteger: found)
    }

    private static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "count", 1, 3)
        let string = StringObject(arguments[0])
        let (start, end) = try context.searchBounds(
            arguments.count > 2 ? arguments[2] : .unbound, arguments.count > 3 ? arguments[3] : .unbound,
            length: string.count)
        let needle = try context.stringOperand(arguments[1])
        return Value(smallInteger: context.countText(needle, in: string, start, end))
    }

    private static func startsWith(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try matchesEnd(context, arguments, "startswith", atEnd: false)
    }

    private static func endsWith(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try matchesEnd(context, arguments, "endswith", atEnd: true)
    }

    @inline(__always) private static func matchesEnd(
        _ context: Context, _ arguments: Arguments, _ name: StaticString, atEnd: Bool
    ) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), name, 1, 3)
        let string = StringObject(arguments[0])
        var start = 0
        var end = string.count
        if arguments.count > 2 {
            (start, end) = try context.searchBounds(
                arguments[2], arguments.count > 3 ? arguments[3] : .unbound, length: end)
        }
        let wanted = arguments[1]
        let type = context.type(of: wanted)
        if type.has(.stringSubclass) { return Value(matches(string, StringObject(wanted), start, end, atEnd: atEnd)) }
        guard type.has(.tupleSubclass) else {
            throw context.typeError("\(name) first arg must be str or a tuple of str, not \(type.nameText)")
        }
        let tuple = TupleObject(wanted)
        for index in 0..<tuple.count {
            let candidate = tuple[index]
            guard context.type(of: candidate).has(.stringSubclass) else {
                throw context.typeError(
                    "tuple for \(name) must only contain str, not \(context.typeName(of: candidate))")
            }
            if matches(string, StringObject(candidate), start, end, atEnd: atEnd) { return .true }
        }
        return .false
    }

    @inline(__always) private static func matches(
        _ string: StringObject, _ part: StringObject, _ start: Int, _ end: Int, atEnd: Bool
    ) -> Bool {
        let room = end - start
        let count = part.count
        if room < count { return false }
        return string.matches(part, at: atEnd ? end - count : start)
    }
}

extension Context {
    /// How often `needle` occurs in a part of a string, without overlaps.
    func countText(_ needle: StringObject, in string: StringObject, _ start: Int, _ end: Int) -> Int {
        let room = end - start
        if room < needle.count { return 0 }
        if needle.count == 0 { return room + 1 }
        if needle.width > string.width { return 0 }
        switch string.width {
        case 1: return countText(UInt8.self, needle, in: string, start, room)
        case 2: return countText(UInt16.self, needle, in: string, start, room)
        default: return countText(UInt32.self, needle, in: string, start, room)
        }
    }

    private func countText<Unit: TextUnit>(
        _: Unit.Type, _ needle: StringObject, in string: StringObject, _ start: Int, _ room: Int
    ) -> Int {
        let wide = WidenedText(needle, width: Int(string.width))
        defer { wide.free() }
        return TextKernels.count(
            of: UnsafePointer(wide.units(Unit.self)), needle.count, in: UnsafePointer(string.units(Unit.self) + start),
            room)
    }
}
