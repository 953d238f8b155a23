// In CPython: Modules/_io/stringio.c

/// A stream of text in memory.
struct StringIOFields: BitwiseCopyable {
    var header: Header
    /// The code points, `width` bytes each.
    var storage: ByteStorageObject?
    /// The whole content as a str, if it was asked for and nothing has been written since; or unbound.
    var known: Value
    /// The line end that was asked for: a str, None, or unbound before `__init__`.
    var readNewline: Value
    /// What is written in place of `\n`, or unbound.
    var writeNewline: Value
    /// Code points, and the current position.
    var count: Int
    var position: Int
    /// Bytes a code point: 1, 2 or 4; the narrowest that served so far.
    var width: Int
    var isOpened: Bool
    var isClosed: Bool
    var readsUniversally: Bool
    var translatesReading: Bool
    var hasDecoder: Bool
    var seen: UInt8
}
typealias StringIOObject = Reference<StringIOFields>

extension Reference where Fields == StringIOFields {
    var lineEnd: LineEnd {
        LineEnd(
            isTranslated: self.translatesReading, isUniversal: self.readsUniversally,
            text: self.readNewline.isGiven ? self.readNewline : .unbound)
    }
}

/// The type `StringIO`.
enum StringIOType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(StringIOFields.self, references: \.storage, \.writeNewline)
        type.flags([.baseType, .hasGC])
        type.signature("(initial_value='', newline='\\n')")
        type.documentation("A stream of text that is kept in memory. `newline` works as in a text file.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let stream = try context.allocateInstance(StringIOFields.self, type)
            stream.width = 1
            return stream.value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.next = UnaryFunction { (context, value) throws(Raised) in
            let stream = try open(context, value)
            if context.isExactly(value, context.io.pointee.stringIO) {
                let line = try readLine(context, stream, -1)
                return StringObject(line).count == 0 ? .unbound : line
            }
            let line = try context.callMethod(value, .readline)
            return try context.checkedLine(line)
        }
        type.method("close", "($self, /)", "Lets go of the content; nothing can be done with the stream then.") {
            (context, arguments) throws(Raised) in
            let stream = StringIOObject(arguments[0])
            stream.isClosed = true
            stream.storage = nil
            stream.known = .unbound
            stream.count = 0
            return .none
        }
        type.method("getvalue", "($self, /)", "The whole content as a str.") { (context, arguments) throws(Raised) in
            try value(context, open(context, arguments[0]))
        }
        type.method("read", "($self, size=-1, /)", "Reads at most so many characters, or all.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let size = try context.optionalSize(arguments[1])
            let remaining = max(0, stream.count - stream.position)
            return try take(context, stream, size < 0 ? remaining : min(size, remaining))
        }
        type.method("readline", "($self, size=-1, /)", "A line, with its end; at most so many characters of it.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            return try readLine(context, stream, context.optionalSize(arguments[1]))
        }
        type.method("tell", "($self, /)", "The current position.") { (context, arguments) throws(Raised) in
            context.integer(try open(context, arguments[0]).position)
        }
        declarePositions(type)
        type.method("write", "($self, s, /)", "Writes a str and answers its length.") {
            (context, arguments) throws(Raised) in
            let stream = try initialized(context, arguments[0])
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError("string argument expected, got '\(context.typeName(of: arguments[1]))'")
            }
            _ = try open(context, arguments[0])
            let text = StringObject(arguments[1])
            let count = text.count
            if count > 0 { try write(context, stream, text) }
            return context.integer(count)
        }
        for name: StaticString in ["seekable", "readable", "writable"] {
            type.method(name, "($self, /)", "True, as long as the stream is open.") {
                (context, arguments) throws(Raised) in
                _ = try open(context, arguments[0])
                return .true
            }
        }
        declareState(type)
        type.attribute("closed", "Whether the stream is closed.") { (context, value) throws(Raised) in
            Value(try initialized(context, value).isClosed)
        }
        type.attribute("newlines", "The line ends that were written so far: None, a str or a tuple.") {
            (context, value) throws(Raised) in
            let stream = try open(context, value)
            return stream.hasDecoder ? context.newlinesValue(stream.seen) : .none
        }
        type.attribute("line_buffering", "False.") { (context, value) throws(Raised) in
            _ = try open(context, value)
            return .false
        }
    }

    static func initialized(_ context: Context, _ value: Value) throws(Raised) -> StringIOObject {
        let stream = StringIOObject(value)
        if !stream.isOpened { throw context.valueError("I/O operation on uninitialized object") }
        return stream
    }

    @inline(__always) static func open(_ context: Context, _ value: Value) throws(Raised) -> StringIOObject {
        let stream = try initialized(context, value)
        if stream.isClosed { throw context.valueError("I/O operation on closed file") }
        return stream
    }

    private static let parameters = ParameterList("StringIO", "(initial_value='', newline='\\n')")

    private static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let bound = try context.bind(arguments, to: parameters)
        try initialize(
            context, StringIOObject(value), bound.first,
            newline: bound.second.isBound ? bound.second : context.character(0x0A))
    }

    static func initialize(
        _ context: Context, _ stream: StringIOObject, _ initial: Value, newline: Value
    ) throws(Raised) {
        stream.isOpened = false
        if !newline.isNone {
            guard context.type(of: newline).has(.stringSubclass) else {
                throw context.typeError("newline must be str or None, not \(context.typeName(of: newline))")
            }
            let text = StringObject(newline)
            // (Read as a text of C, which ends with a zero.)
            guard
                text.count == 0 || text.codePoint(at: 0) == 0 || text.hasText("\n") || text.hasText("\r")
                    || text.hasText("\r\n")
            else {
                throw context.valueError(
                    "illegal newline value: \(StringObject(try context.representation(newline)).text)")
            }
        }
        if initial.isGiven, !context.type(of: initial).has(.stringSubclass) {
            throw context.typeError("initial_value must be str or None, not \(context.typeName(of: initial))")
        }
        stream.known = .unbound
        stream.storage = nil
        stream.count = 0
        stream.position = 0
        stream.width = 1
        stream.seen = 0
        let isEmpty =
            !newline.isNone && (StringObject(newline).count == 0 || StringObject(newline).codePoint(at: 0) == 0)
        stream.readNewline = newline
        stream.readsUniversally = newline.isNone || isEmpty
        stream.translatesReading = newline.isNone
        stream.hasDecoder = stream.readsUniversally
        // What ends with a carriage return does so in the content.
        let isReturn = !newline.isNone && !isEmpty && StringObject(newline).codePoint(at: 0) == 0x0D
        stream.writeNewline = isReturn ? newline : .unbound
        if initial.isGiven, StringObject(initial).count > 0 { try write(context, stream, StringObject(initial)) }
        stream.position = 0
        stream.isOpened = true
        stream.isClosed = false
    }

    // MARK: Reading

    static func value(_ context: Context, _ stream: StringIOObject) throws(Raised) -> Value {
        if stream.known.isBound { return stream.known }
        let text = try slice(context, stream, 0, stream.count)
        stream.known = text
        return text
    }

    private static func slice(
        _ context: Context, _ stream: StringIOObject, _ start: Int, _ count: Int
    ) throws(Raised) -> Value {
        guard count > 0, let storage = stream.storage else { return context.interpreter.pointee.emptyString }
        let memory = UnsafeRawPointer(storage.bytes) + start * stream.width
        switch stream.width {
        case 1: return try context.string(latin1: memory.assumingMemoryBound(to: UInt8.self), count: count)
        case 2: return try context.string(units: memory.assumingMemoryBound(to: UInt16.self), count: count)
        default: return try context.string(units: memory.assumingMemoryBound(to: UInt32.self), count: count)
        }
    }

    private static func take(_ context: Context, _ stream: StringIOObject, _ count: Int) throws(Raised) -> Value {
        if stream.position == 0, count == stream.count {
            let text = try value(context, stream)
            stream.position = count
            return text
        }
        let text = try slice(context, stream, stream.position, count)
        stream.position += count
        return text
    }

    static func readLine(_ context: Context, _ stream: StringIOObject, _ limit: Int) throws(Raised) -> Value {
        let remaining = stream.count - stream.position
        guard remaining > 0, limit != 0, let storage = stream.storage else {
            return context.interpreter.pointee.emptyString
        }
        let most = limit >= 0 ? min(limit, remaining) : remaining
        var consumed = 0
        let memory = UnsafeRawPointer(storage.bytes) + stream.position * stream.width
        let lineEnd = stream.lineEnd
        let end: Int
        switch stream.width {
        case 1: end = lineEnd.find(memory.assumingMemoryBound(to: UInt8.self), most, &consumed)
        case 2: end = lineEnd.find(memory.assumingMemoryBound(to: UInt16.self), most, &consumed)
        default: end = lineEnd.find(memory.assumingMemoryBound(to: UInt32.self), most, &consumed)
        }
        let count = end < 0 ? most : end
        let line = try slice(context, stream, stream.position, count)
        stream.position += count
        return line
    }

    // MARK: Writing

    /// Writes a text at the current position.
    static func write(_ context: Context, _ stream: StringIOObject, _ given: StringObject) throws(Raised) {
        var text = given
        if stream.hasDecoder {
            var seen = stream.seen
            var isPending = false
            text = StringObject(
                try context.decodeNewlines(
                    given.value, seen: &seen, isPending: &isPending, translates: stream.translatesReading,
                    isFinal: true))
            stream.seen = seen
        }
        if stream.writeNewline.isBound {
            text = StringObject(
                try context.replaceText(
                    in: text, StringObject(context.character(0x0A)), StringObject(stream.writeNewline), limit: Int.max))
        }
        let count = text.count
        let (end, overflow) = stream.position.addingReportingOverflow(count)
        if overflow || end >= 1 << 44 { throw context.overflowError("new position too large") }
        if count == 0 { return }
        try reserve(context, stream, max(end, stream.count), width: Int(text.width))
        stream.known = .unbound
        guard let storage = stream.storage else { return }
        let memory = UnsafeMutableRawPointer(storage.bytes)
        let width = stream.width
        if stream.position > stream.count {
            (memory + stream.count * width).initializeMemory(
                as: UInt8.self, repeating: 0, count: (stream.position - stream.count) * width)
        }
        TextKernels.copy(
            from: text.bytes, width: Int(text.width), to: memory + stream.position * width, width: width, count: count)
        stream.position = end
        if end > stream.count { stream.count = end }
    }

    /// Room for so many code points of at least this width.
    private static func reserve(
        _ context: Context, _ stream: StringIOObject, _ count: Int, width: Int
    ) throws(Raised) {
        let newWidth = max(width, stream.width)
        let capacity = (stream.storage?.capacity ?? 0) / stream.width
        if newWidth == stream.width, count <= capacity { return }
        let room = count <= capacity ? capacity : count + count >> 2 + 32
        let storage = try context.makeByteStorage(capacity: room * newWidth)
        if let old = stream.storage {
            TextKernels.copy(
                from: old.bytes, width: stream.width, to: storage.bytes, width: newWidth, count: stream.count)
        }
        stream.storage = storage
        stream.width = newWidth
    }

    // MARK: Positions

    private static func declarePositions(_ type: TypeDeclaration) {
        type.method("truncate", "($self, pos=None, /)", "Cuts the content off, where the position is or here.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let size = try context.optionalSize(arguments[1], default: stream.position)
            if size < 0 { throw context.valueError("Negative size value \(size)") }
            if size < stream.count {
                stream.known = .unbound
                stream.count = size
            }
            return context.integer(size)
        }
        type.method(
            "seek", "($self, pos, whence=0, /)",
            "Moves to a position; from the current one (1) and from the end (2) only by 0."
        ) { (context, arguments) throws(Raised) in
            let target = try context.sizeArgument(arguments[1])
            let whence = try context.whenceArgument(arguments[2])
            let stream = try open(context, arguments[0])
            guard (0...2).contains(whence) else {
                throw context.valueError("Invalid whence (\(whence), should be 0, 1 or 2)")
            }
            if target < 0, whence == 0 { throw context.valueError("Negative seek position \(target)") }
            if whence != 0, target != 0 {
                throw context.raise(context.types.osError, "Can't do nonzero cur-relative seeks")
            }
            if whence == 0 {
                stream.position = target
            } else if whence == 2 {
                stream.position = stream.count
            }
            return context.integer(stream.position)
        }
    }

    // MARK: Pickle

    private static func declareState(_ type: TypeDeclaration) {
        type.method("__getstate__", "!($self, /)", "Content, line end, position and attributes, for pickle.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let content = try value(context, stream)
            let attributes = try context.instanceAttributesCopy(arguments[0])
            return context.tuple(content, stream.readNewline.orNone, context.integer(stream.position), attributes)
        }
        type.method("__setstate__", "!($self, state, /)", "Sets what `__getstate__` answered.", setState)
    }

    private static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let state = arguments[1]
        if StringIOObject(arguments[0]).isClosed { throw context.valueError("I/O operation on closed file") }
        guard context.type(of: state).has(.tupleSubclass), TupleObject(state).count >= 4 else {
            throw context.typeError(
                "\(context.typeName(of: arguments[0])).__setstate__ argument should be 4-tuple, "
                    + "got \(context.typeName(of: state))")
        }
        let items = TupleObject(state)
        let stream = StringIOObject(arguments[0])
        try initialize(context, stream, items[0], newline: items[1])
        if !items[0].isNone {
            // The content was translated when it was written: it is not again.
            stream.storage = nil
            stream.known = .unbound
            stream.count = 0
            stream.width = 1
            let (hasDecoder, newline) = (stream.hasDecoder, stream.writeNewline)
            stream.hasDecoder = false
            stream.writeNewline = .unbound
            try write(context, stream, StringObject(items[0]))
            stream.hasDecoder = hasDecoder
            stream.writeNewline = newline
        }
        guard context.type(of: items[2]).has(.integerSubclass) else {
            throw context.typeError("third item of state must be an integer, got \(context.typeName(of: items[2]))")
        }
        let position = try context.index(items[2], overflow: context.types.overflowError)
        if position < 0 { throw context.valueError("position value cannot be negative") }
        stream.position = position
        try context.updateAttributes(arguments[0], from: items[3], what: "fourth")
        return .none
    }
}

extension Context {
    /// What `__next__` answers for what an overridden `readline` did: unbound at the end.
    func checkedLine(_ line: Value) throws(Raised) -> Value {
        guard type(of: line).has(.stringSubclass) else {
            throw raise(
                types.osError, "readline() should have returned a str object, not '\(typeName(of: line))'")
        }
        return StringObject(line).count == 0 ? .unbound : line
    }
}
