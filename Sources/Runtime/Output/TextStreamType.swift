// In CPython: Modules/_io/textio.c (TextIOWrapper)

/// The type of the standard streams, shown as `_io.TextIOWrapper`. The whole of `_io` takes its place later.
enum TextStreamType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TextStreamFields.self, references: \.buffer, \.mode)
        type.instanceAttributes()
        type.documentation("A stream of text over a stream of bytes.")
        type.flags(.hasGC)
        type.slots.representation = UnaryFunction(representation)
        type.slots.iterate = UnaryFunction({ _, stream in stream })
        type.slots.next = UnaryFunction(next)
        type.method("write", "($self, text, /)", "Writes a text.", write)
        type.method("writelines", "($self, lines, /)", "Writes texts.") { (context, arguments) throws(Raised) in
            let iterator = try context.iterate(arguments[1])
            while true {
                let line = try context.next(iterator)
                if line.isUnbound { return .none }
                _ = try context.callMethod(arguments[0], .write, line)
            }
        }
        type.method("flush", "($self, /)", "Writes what is kept back.") { (context, arguments) throws(Raised) in
            try context.flush(TextStreamObject(arguments[0]))
            return .none
        }
        type.method("isatty", "($self, /)", "Whether this is a terminal.") { (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            return Value(context.resources.host.files.isTerminal(stream.buffer.descriptor))
        }
        type.method("fileno", "($self, /)", "The descriptor.") { (context, arguments) throws(Raised) in
            context.integer(Int(try open(context, arguments[0]).buffer.descriptor))
        }
        type.method("readable", "($self, /)", "Whether one can read.") { (context, arguments) throws(Raised) in
            Value(try !open(context, arguments[0]).buffer.isWriter)
        }
        type.method("writable", "($self, /)", "Whether one can write.") { (context, arguments) throws(Raised) in
            Value(try open(context, arguments[0]).buffer.isWriter)
        }
        type.method("seekable", "($self, /)", "Whether one can move.") { (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            return Value((try? context.resources.host.files.position(stream.buffer.descriptor)) != nil)
        }
        type.method("close", "($self, /)", "Writes what is kept back and closes.") {
            (context, arguments) throws(Raised) in
            let stream = TextStreamObject(arguments[0])
            if stream.buffer.isClosed { return .none }
            try context.flush(stream)
            stream.buffer.isClosed = true
            return .none
        }
        type.method("read", "($self, size=-1, /)", "Reads text.", read)
        type.method("readline", "($self, size=-1, /)", "Reads a line.") { (context, arguments) throws(Raised) in
            try context.readText(TextStreamObject(arguments[0]), untilLineEnd: true)
        }
        type.method("readlines", "($self, hint=-1, /)", "Reads all lines.") { (context, arguments) throws(Raised) in
            try context.makeList(from: arguments[0]).value
        }
        type.method("__enter__", "($self, /)", "The stream.") { (context, arguments) throws(Raised) in
            _ = try open(context, arguments[0])
            return arguments[0]
        }
        type.method("__exit__", "!($self, /, *args)", "Closes the stream.") { (context, arguments) throws(Raised) in
            try context.callMethod(arguments[0], .close)
        }
        type.method(
            "reconfigure",
            "($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
            "Changes how the stream works.", reconfigure)
        type.attribute("encoding", "", get: { _, stream in TextStreamObject(stream).encoding })
        type.attribute("errors", "", get: { _, stream in TextStreamObject(stream).errors })
        type.attribute("mode", "", get: { _, stream in TextStreamObject(stream).mode })
        type.attribute("name", "", get: { _, stream in TextStreamObject(stream).buffer.name })
        type.attribute("newlines", "", get: { _, _ in .none })
        type.attribute("buffer", "", get: { _, stream in TextStreamObject(stream).buffer.value })
        type.attribute("closed", "", get: { _, stream in Value(TextStreamObject(stream).buffer.isClosed) })
        type.attribute("line_buffering", "", get: { _, stream in Value(TextStreamObject(stream).isLineBuffered) })
        type.attribute("write_through", "", get: { _, stream in Value(TextStreamObject(stream).writesThrough) })
    }

    static func open(_ context: Context, _ value: Value) throws(Raised) -> TextStreamObject {
        let stream = TextStreamObject(value)
        if stream.buffer.isClosed { throw context.valueError("I/O operation on closed file.") }
        return stream
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let stream = TextStreamObject(value)
        let name = StringObject(try context.representation(stream.buffer.name)).text
        let mode = StringObject(try context.representation(stream.mode)).text
        let encoding = StringObject(try context.representation(stream.encoding)).text
        return context.string("<_io.TextIOWrapper name=\(name) mode=\(mode) encoding=\(encoding)>")
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let line = try context.readText(TextStreamObject(value), untilLineEnd: true)
        return StringObject(line).count == 0 ? .unbound : line
    }

    static func write(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError(
                "write() argument must be str, not \(context.argumentTypeName(arguments[1]))")
        }
        let stream = try open(context, arguments[0])
        guard stream.buffer.isWriter else { throw context.raise(context.unsupportedOperation, "not writable") }
        let text = StringObject(arguments[1])
        try context.write(stream, text)
        return context.integer(text.count)
    }

    static func read(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments[1].isGiven, try context.index(arguments[1], overflow: nil) >= 0 {
            throw context.notImplementedError("reading a number of characters from a standard stream")
        }
        return try context.readText(TextStreamObject(arguments[0]), untilLineEnd: false)
    }

    static func reconfigure(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = try open(context, arguments[0])
        if arguments[3].isGiven { throw context.notImplementedError("changing the line ends of a standard stream") }
        try context.flush(stream)
        if arguments[1].isGiven {
            guard context.type(of: arguments[1]).has(.stringSubclass),
                let codec = context.streamCodec(named: StringObject(arguments[1]).text)
            else {
                throw context.notImplementedError("this encoding of a standard stream")
            }
            stream.codec = codec
            stream.encoding = arguments[1]
            if !arguments[2].isGiven {
                stream.errors = context.intern("strict")
                stream.errorHandling = .strict
            }
        }
        if arguments[2].isGiven {
            guard context.type(of: arguments[2]).has(.stringSubclass) else {
                throw context.typeError("reconfigure() argument 'errors' must be str or None")
            }
            stream.errors = arguments[2]
            stream.errorHandling = StreamErrors(named: StringObject(arguments[2]).text)
        }
        if arguments[4].isGiven { stream.isLineBuffered = try context.isTrue(arguments[4]) }
        if arguments[5].isGiven { stream.writesThrough = try context.isTrue(arguments[5]) }
        return .none
    }
}

extension Context {
    /// The encoding of a stream by any of its names, or nil if it is none of those that streams know.
    func streamCodec(named name: String) -> StreamCodec? {
        switch name.lowercased().replacing("_", with: "-") {
        case "utf-8", "utf8", "u8", "utf", "cp65001": .utf8
        case "ascii", "us-ascii", "646": .ascii
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859", "cp819": .latin1
        default: nil
        }
    }

    /// Makes a standard stream.
    func makeStandardStream(
        _ name: StaticString, descriptor: Int32, isWriter: Bool, encoding: String, errors: String
    ) throws(Raised) -> TextStreamObject {
        let codec = streamCodec(named: encoding) ?? .utf8
        let isTerminal = resources.host.files.isTerminal(descriptor)
        let binary = allocate(BinaryStreamFields.self, types.binaryStream)
        binary.pointer.initialize(
            to: BinaryStreamFields(
                header: binary.header, storage: nil, name: intern(name), start: 0, end: 0, descriptor: descriptor,
                isWriter: isWriter, isClosed: false, isAtEnd: false,
                isUnbuffered: isWriter && resources.options.unbuffered))
        let encodingName = string(encoding)
        let errorsName = string(errors)
        let stream = try allocateInstance(TextStreamFields.self, types.textStream)
        stream.pointer.pointee.buffer = binary
        stream.pointer.pointee.encoding = encodingName
        stream.pointer.pointee.errors = errorsName
        stream.pointer.pointee.mode = intern(isWriter ? "w" : "r")
        stream.codec = codec
        stream.errorHandling = StreamErrors(named: errors)
        stream.isLineBuffered = isTerminal && !(isWriter && resources.options.unbuffered)
        stream.writesThrough = isWriter && resources.options.unbuffered
        return stream
    }
}
