// In CPython: Objects/bytes_methods.c, Objects/stringlib/transmogrify.h

/// The methods that bytes and bytearray have in common. A result is of the kind of `self`: bytes, or a new bytearray.
enum BytesMethods {
    static func declare(_ type: TypeDeclaration) {
        declareSearch(type)
        declareSplitting(type)
        declareTransforming(type)
        declareCase(type)
        declareText(type)
    }

    /// The bytes of `self`, until Python code runs.
    @inline(__always) static func view(_ context: Context, _ value: Value) -> ByteView {
        if context.type(of: value).has(.bytesSubclass) {
            return ByteView(BytesObject(value).bytes, BytesObject(value).count)
        }
        return ByteView(ByteArrayObject(value).bytes, ByteArrayObject(value).count)
    }

    /// A new object of the kind of `self` with room for some bytes, and where they lie.
    static func make(
        _ context: Context, like value: Value, count: Int
    ) throws(Raised) -> (Value, UnsafeMutablePointer<UInt8>) {
        if context.type(of: value).has(.bytesSubclass) {
            if count == 0 {
                let empty = BytesObject(context.interpreter.pointee.emptyBytes)
                return (empty.value, empty.bytes)
            }
            let result = try context.makeBytes(count: count)
            return (result.value, result.bytes)
        }
        let result = try context.makeByteArray(count: count)
        return (result.value, result.bytes)
    }

    static func make(
        _ context: Context, like value: Value, _ bytes: UnsafePointer<UInt8>, count: Int
    ) throws(Raised) -> Value {
        let (result, target) = try make(context, like: value, count: count)
        copySmall(from: bytes, to: UnsafeMutableRawPointer(target), count)
        return result
    }

    /// `self` unchanged: itself if it is exactly bytes, or else a copy.
    static func unchanged(_ context: Context, _ value: Value) throws(Raised) -> Value {
        if value.isExactly(context.types.bytes) { return value }
        let bytes = view(context, value)
        return try make(context, like: value, bytes.base, count: bytes.count)
    }

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    // MARK: Searching

    private static func declareSearch(_ type: TypeDeclaration) {
        type.rawMethod(
            "find", "!($self, sub, start=None, end=None, /)",
            "The lowest index at which sub (bytes, or one byte) occurs within [start:end], or -1."
        ) { (context, arguments) throws(Raised) in
            Value(smallInteger: try search(context, arguments, "find", last: false))
        }
        type.rawMethod(
            "rfind", "!($self, sub, start=None, end=None, /)",
            "The highest index at which sub (bytes, or one byte) occurs within [start:end], or -1."
        ) { (context, arguments) throws(Raised) in
            Value(smallInteger: try search(context, arguments, "rfind", last: true))
        }
        type.rawMethod(
            "index", "!($self, sub, start=None, end=None, /)",
            "As find(), but raises ValueError where sub does not occur."
        ) { (context, arguments) throws(Raised) in
            let found = try search(context, arguments, "index", last: false)
            if found < 0 { throw context.valueError("subsection not found") }
            return Value(smallInteger: found)
        }
        type.rawMethod(
            "rindex", "!($self, sub, start=None, end=None, /)",
            "As rfind(), but raises ValueError where sub does not occur."
        ) { (context, arguments) throws(Raised) in
            let found = try search(context, arguments, "rindex", last: true)
            if found < 0 { throw context.valueError("subsection not found") }
            return Value(smallInteger: found)
        }
        type.rawMethod(
            "count", "!($self, sub, start=None, end=None, /)",
            "How often sub (bytes, or one byte) occurs within [start:end], without overlaps.", count)
        type.rawMethod(
            "startswith", "!($self, prefix, start=None, end=None, /)",
            "Whether the bytes within [start:end] begin with a prefix, or with one of a tuple."
        ) { (context, arguments) throws(Raised) in try matchesEnd(context, arguments, "startswith", atEnd: false) }
        type.rawMethod(
            "endswith", "!($self, suffix, start=None, end=None, /)",
            "Whether the bytes within [start:end] end with a suffix, or with one of a tuple."
        ) { (context, arguments) throws(Raised) in try matchesEnd(context, arguments, "endswith", atEnd: true) }
        type.method(
            "replace", "($self, old, new, count=-1, /)",
            "A copy with occurrences of old replaced by new: all, or the first count of them.", replace)
    }

    /// What is searched for: a byte, or bytes.
    private enum Needle {
        case byte(UInt8)
        case object(Value)
    }

    private static func needle(_ context: Context, _ value: Value) throws(Raised) -> Needle {
        if context.hasBuffer(value) { return .object(value) }
        guard context.hasIndex(value) else {
            throw context.typeError(
                "argument should be integer or bytes-like object, not '\(context.typeName(of: value))'")
        }
        let number = try context.index(value, overflow: nil)
        guard let byte = UInt8(exactly: number) else { throw context.valueError("byte must be in range(0, 256)") }
        return .byte(byte)
    }

    private static func bounds(
        _ context: Context, _ arguments: Arguments
    ) throws(Raised) -> (start: Int, end: Int) {
        // The length is asked for after the conversions, which may run Python code.
        let start = arguments.count > 2 && arguments[2].isGiven ? try context.sliceIndex(arguments[2]) : 0
        let end = arguments.count > 3 && arguments[3].isGiven ? try context.sliceIndex(arguments[3]) : Int.max
        return try context.searchBounds(
            context.integer(start), context.integer(end), length: view(context, arguments[0]).count)
    }

    private static func search(
        _ context: Context, _ arguments: Arguments, _ name: StaticString, last: Bool
    ) throws(Raised) -> Int {
        try context.requireParsedCount(arguments.dropFirst(), name, 1, 3)
        let (start, end) = try bounds(context, arguments)
        let needle = try needle(context, arguments[1])
        let bytes = view(context, arguments[0])
        let room = min(end, bytes.count) - start
        if room < 0 { return -1 }
        let found: Int
        switch needle {
        case .byte(let byte):
            found =
                last
                ? TextKernels.lastIndex(of: byte, in: bytes.base + start, room)
                : TextKernels.firstIndex(of: byte, in: bytes.base + start, room)
        case .object(let object):
            let part = try context.byteView(object)
            found =
                last
                ? TextKernels.lastIndex(of: part.base, part.count, in: bytes.base + start, room)
                : TextKernels.firstIndex(of: part.base, part.count, in: bytes.base + start, room)
        }
        return found < 0 ? -1 : found + start
    }

    private static func count(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "count", 1, 3)
        let (start, end) = try bounds(context, arguments)
        let needle = try needle(context, arguments[1])
        let bytes = view(context, arguments[0])
        let room = min(end, bytes.count) - start
        if room < 0 { return Value(smallInteger: 0) }
        switch needle {
        case .byte(let byte):
            return Value(smallInteger: TextKernels.count(of: byte, in: bytes.base + start, room))
        case .object(let object):
            let part = try context.byteView(object)
            if part.count == 0 { return Value(smallInteger: room + 1) }
            return Value(
                smallInteger: TextKernels.count(of: part.base, part.count, in: bytes.base + start, room))
        }
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        if context.hasIndex(element) {
            do throws(Raised) {
                let number = try context.index(element, overflow: nil)
                guard let byte = UInt8(exactly: number) else {
                    throw context.valueError("byte must be in range(0, 256)")
                }
                let bytes = view(context, container)
                return TextKernels.firstIndex(of: byte, in: bytes.base, bytes.count) >= 0
            } catch {
                if !context.hasBuffer(element) {
                    if context.catches(context.types.typeError) {
                        throw context.typeError(
                            "a bytes-like object is required, not '\(context.typeName(of: element))'")
                    }
                    throw error
                }
                _ = context.takeRaised()
            }
        }
        let part = try context.byteView(element)
        let bytes = view(context, container)
        return TextKernels.firstIndex(of: part.base, part.count, in: bytes.base, bytes.count) >= 0
    }

    private static func matchesEnd(
        _ context: Context, _ arguments: Arguments, _ name: StaticString, atEnd: Bool
    ) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), name, 1, 3)
        let (start, end) = try bounds(context, arguments)
        func matches(_ part: ByteView) -> Bool {
            let bytes = view(context, arguments[0])
            let room = min(end, bytes.count) - start
            if room < part.count || room < 0 { return false }
            return equalBytes(bytes.base + (atEnd ? start + room - part.count : start), part.base, part.count)
        }
        let wanted = arguments[1]
        if context.type(of: wanted).has(.tupleSubclass) {
            let tuple = TupleObject(wanted)
            for index in 0..<tuple.count where matches(try context.byteView(tuple[index])) { return .true }
            return .false
        }
        guard let part = try context.byteViewIfAny(wanted) else {
            throw context.typeError(
                "\(name) first arg must be bytes or a tuple of bytes, not \(context.typeName(of: wanted))")
        }
        return Value(matches(part))
    }

    private static func replace(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        _ = try context.byteView(arguments[1])
        _ = try context.byteView(arguments[2])
        var limit = arguments[3].isBound ? try context.sizeArgument(arguments[3]) : -1
        if limit < 0 { limit = Int.max }
        let old = try context.byteView(arguments[1])
        let new = try context.byteView(arguments[2])
        let bytes = view(context, arguments[0])
        if limit == 0 || bytes.count < old.count { return try unchanged(context, arguments[0]) }
        let matches: Int
        if old.count == 0 {
            if new.count == 0 { return try unchanged(context, arguments[0]) }
            matches = min(limit, bytes.count + 1)
        } else {
            matches = TextKernels.count(of: old.base, old.count, in: bytes.base, bytes.count, limit: limit)
            if matches == 0 { return try unchanged(context, arguments[0]) }
        }
        let (change, overflow) = matches.multipliedReportingOverflow(by: new.count - old.count)
        let (total, overflow2) = bytes.count.addingReportingOverflow(change)
        if overflow || overflow2 { throw context.overflowError("replace bytes is too long") }
        let (result, start) = try make(context, like: arguments[0], count: total)
        var target = UnsafeMutableRawPointer(start)
        var position = 0
        let searcher = old.count > 1 ? Searcher(old.base, old.count) : nil
        for round in 0..<matches {
            let found: Int
            if old.count == 0 {
                found = round
            } else if let searcher {
                found = searcher.next(in: bytes.base, bytes.count, from: position)
            } else {
                found =
                    position
                    + TextKernels.firstIndex(of: old[0], in: bytes.base + position, bytes.count - position)
            }
            copySmall(from: bytes.base + position, to: target, found - position)
            target += found - position
            copySmall(from: new.base, to: target, new.count)
            target += new.count
            position = found + old.count
        }
        target.copyMemory(from: bytes.base + position, byteCount: bytes.count - position)
        return result
    }

    // MARK: Splitting and joining

    private static func declareSplitting(_ type: TypeDeclaration) {
        type.method(
            "split", "($self, /, sep=None, maxsplit=-1)",
            "The parts between separators, as a list; without a separator, what stands between ASCII white space."
        ) { (context, arguments) throws(Raised) in try split(context, arguments, fromEnd: false) }
        type.method(
            "rsplit", "($self, /, sep=None, maxsplit=-1)", "As split(), but counts maxsplit from the end."
        ) { (context, arguments) throws(Raised) in try split(context, arguments, fromEnd: true) }
        type.method(
            "splitlines", "($self, /, keepends=False)",
            "The lines, as a list, with or without their line breaks.", splitLines)
        type.method(
            "partition", "($self, sep, /)",
            "What stands before the first separator, the separator, and what stands behind it."
        ) { (context, arguments) throws(Raised) in try partition(context, arguments, last: false) }
        type.method(
            "rpartition", "($self, sep, /)",
            "What stands before the last separator, the separator, and what stands behind it."
        ) { (context, arguments) throws(Raised) in try partition(context, arguments, last: true) }
        type.method(
            "join", "($self, iterable_of_bytes, /)",
            "Joins any number of bytes-like objects, with this one between each two of them.", join)
    }

    private static func split(_ context: Context, _ arguments: Arguments, fromEnd: Bool) throws(Raised) -> Value {
        var limit = arguments[2].isBound ? try context.sizeArgument(arguments[2]) : -1
        if limit < 0 { limit = Int.max }
        let receiver = arguments[0]
        let list = try context.makeList(capacity: 8)
        let bytes = view(context, receiver)
        func add(_ start: Int, _ end: Int) throws(Raised) {
            try context.checkMemory()
            try context.append(list, make(context, like: receiver, bytes.base + start, count: end - start))
        }
        guard arguments[1].isGiven else {
            if fromEnd {
                var end = bytes.count
                while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
                while end > 0 {
                    if limit == 0 {
                        try add(0, end)
                        break
                    }
                    var start = end
                    while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
                    try add(start, end)
                    limit -= 1
                    end = start
                    while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
                }
                StringType.reverse(list)
                return list.value
            }
            var position = 0
            while position < bytes.count, isSpace(bytes[position]) { position += 1 }
            while position < bytes.count {
                if limit == 0 {
                    try add(position, bytes.count)
                    break
                }
                let start = position
                while position < bytes.count, !isSpace(bytes[position]) { position += 1 }
                try add(start, position)
                limit -= 1
                while position < bytes.count, isSpace(bytes[position]) { position += 1 }
            }
            return list.value
        }
        let separator = try context.byteView(arguments[1])
        if separator.count == 0 { throw context.valueError("empty separator") }
        if fromEnd {
            var end = bytes.count
            while limit > 0 {
                let found = TextKernels.lastIndex(of: separator.base, separator.count, in: bytes.base, end)
                if found < 0 { break }
                try add(found + separator.count, end)
                end = found
                limit -= 1
            }
            try add(0, end)
            StringType.reverse(list)
            return list.value
        }
        var position = 0
        if separator.count == 1 {
            let unit = separator[0]
            while limit > 0 {
                // Parts are mostly short, so that a plain loop finds their ends soonest.
                var found = position
                let near = min(bytes.count, position &+ 24)
                while found < near, bytes[found] != unit { found &+= 1 }
                if found == near {
                    if found == bytes.count { break }
                    let rest = TextKernels.firstIndex(of: unit, in: bytes.base + found, bytes.count - found)
                    if rest < 0 { break }
                    found += rest
                }
                try add(position, found)
                position = found + 1
                limit -= 1
            }
        }
        while limit > 0, separator.count > 1 {
            let found = TextKernels.firstIndex(
                of: separator.base, separator.count, in: bytes.base + position, bytes.count - position)
            if found < 0 { break }
            try add(position, position + found)
            position += found + separator.count
            limit -= 1
        }
        try add(position, bytes.count)
        return list.value
    }

    private static func splitLines(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var keepsEnds = false
        if arguments[1].isBound {
            keepsEnds = arguments[1].isBool ? arguments[1] === .true : try context.int32Argument(arguments[1]) != 0
        }
        let bytes = view(context, arguments[0])
        let list = try context.makeList(capacity: 8)
        var position = 0
        while position < bytes.count {
            let start = position
            while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            var end = position
            if position < bytes.count {
                if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
                position += 1
                if keepsEnds { end = position }
            }
            try context.checkMemory()
            try context.append(list, make(context, like: arguments[0], bytes.base + start, count: end - start))
        }
        return list.value
    }

    private static func partition(_ context: Context, _ arguments: Arguments, last: Bool) throws(Raised) -> Value {
        let receiver = arguments[0]
        let separator = try context.byteView(arguments[1])
        if separator.count == 0 { throw context.valueError("empty separator") }
        let bytes = view(context, receiver)
        let found =
            last
            ? TextKernels.lastIndex(of: separator.base, separator.count, in: bytes.base, bytes.count)
            : TextKernels.firstIndex(of: separator.base, separator.count, in: bytes.base, bytes.count)
        func part(_ start: Int, _ count: Int) throws(Raised) -> Value {
            try make(context, like: receiver, bytes.base + start, count: count)
        }
        if found < 0 {
            let isImmutable = context.type(of: receiver).has(.bytesSubclass)
            let whole = isImmutable ? receiver : try unchanged(context, receiver)
            let first = try part(0, 0)
            let second = try part(0, 0)
            return last ? context.tuple(first, second, whole) : context.tuple(whole, first, second)
        }
        let isBytes = context.type(of: receiver).has(.bytesSubclass)
        let middle =
            isBytes
            ? arguments[1] : try make(context, like: receiver, separator.base, count: separator.count)
        let end = found + separator.count
        return context.tuple(try part(0, found), middle, try part(end, bytes.count - end))
    }

    private static func join(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let receiver = arguments[0]
        var items = arguments[1]
        items = try context.fastSequence(items, "can only join an iterable")
        let isList = items.isExactly(context.types.list)
        let count = isList ? ListObject(items).count : TupleObject(items).count
        func item(_ index: Int) -> Value { isList ? ListObject(items)[index] : TupleObject(items)[index] }
        if count == 0 { return try make(context, like: receiver, count: 0).0 }
        if count == 1, item(0).isExactly(context.types.bytes), receiver.isExactly(context.types.bytes) {
            return item(0)
        }
        let separator = view(context, receiver)
        var (total, overflow) = separator.count.multipliedReportingOverflow(by: count - 1)
        for index in 0..<count {
            var part: ByteView?
            do throws(Raised) {
                part = try context.byteViewIfAny(item(index))
            } catch {
                _ = context.takeRaised()
            }
            guard let part else {
                throw context.typeError(
                    "sequence item \(index): expected a bytes-like object, \(context.typeName(of: item(index))) found")
            }
            total = total &+ part.count
            overflow = overflow || total < 0
        }
        if overflow { throw context.overflowError("join() result is too long") }
        let (result, start) = try make(context, like: receiver, count: total)
        var target = UnsafeMutableRawPointer(start)
        for index in 0..<count {
            if index > 0 {
                copySmall(from: separator.base, to: target, separator.count)
                target += separator.count
            }
            let part = try context.byteView(item(index))
            copySmall(from: part.base, to: target, part.count)
            target += part.count
        }
        return result
    }
}
