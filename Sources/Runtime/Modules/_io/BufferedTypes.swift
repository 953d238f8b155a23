// In CPython: Modules/_io/bufferedio.c (PyBufferedReader_Type and its neighbours)

/// What the types of buffered streams share.
enum BufferedTypes {
    static func new(_ context: Context, _ type: TypeObject, _: Arguments) throws(Raised) -> Value {
        let stream = try context.allocateInstance(BufferedFields.self, type)
        stream.readEnd = -1
        stream.writeEnd = -1
        if !type.has(.heapType) { context.registerFinalizable(stream.value) }
        return stream.value
    }

    static func stream(_ context: Context, _ value: Value) throws(Raised) -> BufferedObject {
        let stream = BufferedObject(value)
        try context.requireReady(stream)
        return stream
    }

    /// The raw stream and the size of the buffer out of the arguments of `__init__`.
    static func arguments(
        _ context: Context, _ stream: BufferedObject, _ arguments: Arguments, _ parameters: ParameterList
    ) throws(Raised) -> (raw: Value, size: Int) {
        let bound = try context.bind(arguments, to: parameters)
        let size = bound.second.isBound ? try context.sizeArgument(bound.second) : defaultBufferSize
        if stream.isBusy {
            throw context.runtimeError("reentrant call inside \(context.typeName(of: stream.value)).__init__")
        }
        stream.isReady = false
        stream.isDetached = false
        return (bound.first, size)
    }

    static func declareLayout(_ type: TypeDeclaration, _ signature: StaticString, _ documentation: StaticString) {
        type.layout(BufferedFields.self, references: \.rawStream, \.storage)
        type.flags([.baseType, .hasGC])
        type.signature(signature)
        type.documentation(documentation)
        type.slots.new = NewFunction(new)
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let name = try context.nameRepresentation(value)
            var builder = StringBuilder(context)
            try builder.append(text: "<\(context.typeName(of: value))")
            if name.isBound {
                try builder.append(ascii: " name=")
                try builder.append(value: name)
            }
            try builder.append(ascii: ">")
            return try builder.finish()
        }
    }

    static func declareNext(_ type: TypeDeclaration) {
        type.slots.next = UnaryFunction { (context, value) throws(Raised) in
            let stream = try stream(context, value)
            let line: Value
            if !value.heapType.has(.heapType) {
                line = try context.readLine(stream, -1)
            } else {
                line = try context.callMethod(value, .readline)
                guard context.type(of: line).has(.bytesSubclass) else {
                    throw context.raise(
                        context.types.osError,
                        "readline() should have returned a bytes object, not '\(context.typeName(of: line))'")
                }
            }
            return BytesObject(line).count == 0 ? .unbound : line
        }
    }

    // MARK: Methods that go to the raw stream

    static func forward(
        _ type: TypeDeclaration, _ name: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        type.method(name, "!($self, /)", documentation, code)
    }

    static func declareSeekable(_ type: TypeDeclaration) {
        forward(type, "seekable", "Whether one can move in the raw stream.") { (context, arguments) throws(Raised) in
            try context.callMethod(stream(context, arguments[0]).rawStream, .seekable)
        }
    }

    static func declareReadable(_ type: TypeDeclaration) {
        forward(type, "readable", "Whether one can read from the raw stream.") { (context, arguments) throws(Raised) in
            try context.callMethod(stream(context, arguments[0]).rawStream, .readable)
        }
    }

    static func declareWritable(_ type: TypeDeclaration) {
        forward(type, "writable", "Whether one can write to the raw stream.") { (context, arguments) throws(Raised) in
            try context.callMethod(stream(context, arguments[0]).rawStream, .writable)
        }
    }

    /// `fileno`, `isatty` and `_dealloc_warn`.
    static func declareDescriptor(_ type: TypeDeclaration) {
        forward(type, "fileno", "The number of the raw stream's descriptor.") { (context, arguments) throws(Raised) in
            try context.callMethod(stream(context, arguments[0]).rawStream, .fileno)
        }
        forward(type, "isatty", "Whether the raw stream is a terminal.") { (context, arguments) throws(Raised) in
            try context.callMethod(stream(context, arguments[0]).rawStream, .isatty)
        }
        type.method("_dealloc_warn", "!($self, source, /)", "Has the raw stream warn that it was not closed.") {
            (context, arguments) throws(Raised) in
            let stream = BufferedObject(arguments[0])
            if stream.isReady, stream.rawStream.isBound {
                context.callIgnoringErrors(stream.rawStream, ._dealloc_warn, arguments[1])
            }
            return .none
        }
    }

    // MARK: Methods of all three

    static func declareDetach(_ type: TypeDeclaration) {
        forward(type, "detach", "Takes the raw stream away and answers it.") { (context, arguments) throws(Raised) in
            let stream = try stream(context, arguments[0])
            _ = try context.callMethod(arguments[0], .flush)
            try context.requireReady(stream)
            let raw = stream.rawStream
            stream.rawStream = .unbound
            stream.isDetached = true
            stream.isReady = false
            stream.isPlain = false
            context.becomesOwner(raw)
            return raw
        }
    }

    static func declareClose(_ type: TypeDeclaration) {
        forward(type, "close", "Writes what is kept back and closes the raw stream.") {
            (context, arguments) throws(Raised) in
            try context.close(BufferedObject(arguments[0]))
            return .none
        }
    }

    static func declareFlush(_ type: TypeDeclaration) {
        forward(type, "flush", "Writes what is kept back.") { (context, arguments) throws(Raised) in
            try context.flush(BufferedObject(arguments[0]))
            return .none
        }
    }

    static func declarePositions(_ type: TypeDeclaration) {
        type.method(
            "seek", "($self, target, whence=0, /)",
            "Moves to a position: from the start, from the current one (1) or from the end (2)."
        ) { (context, arguments) throws(Raised) in
            let whence = try context.whenceArgument(arguments[2])
            return context.integer(try context.seek(BufferedObject(arguments[0]), to: arguments[1], whence))
        }
        forward(type, "tell", "The current position.") { (context, arguments) throws(Raised) in
            context.integer(try context.tell(BufferedObject(arguments[0])))
        }
    }

    static func declareTruncate(_ type: TypeDeclaration) {
        type.method("truncate", "($self, pos=None, /)", "Makes the file this long; as long as the position says.") {
            (context, arguments) throws(Raised) in
            let stream = try stream(context, arguments[0])
            try context.enter(stream)
            defer { context.leave(stream) }
            if stream.isWritable { try context.flushAndRewind(stream) }
            let size = try context.callMethod(stream.rawStream, .truncate, arguments[1].orNone)
            do throws(Raised) {
                _ = try context.tellRaw(stream)
            } catch {
                _ = context.takeRaised()
            }
            return size
        }
    }

    static func declareSize(_ type: TypeDeclaration) {
        forward(type, "__sizeof__", "How many bytes the stream takes, its buffer included.") { context, arguments in
            let stream = BufferedObject(arguments[0])
            return context.integer(context.type(of: arguments[0]).instanceSize + (stream.storage?.capacity ?? 0))
        }
    }

    // MARK: Reading and writing

    static func declareReading(_ type: TypeDeclaration) {
        type.method("read", "($self, size=-1, /)", "Reads so many bytes, or until the end.") {
            (context, arguments) throws(Raised) in
            let count = try context.optionalSize(arguments[1])
            return try context.read(BufferedObject(arguments[0]), count)
        }
    }

    static func declarePeek(_ type: TypeDeclaration) {
        type.method("peek", "($self, size=0, /)", "Bytes that come next, without moving.") {
            (context, arguments) throws(Raised) in
            if arguments[1].isBound { _ = try context.sizeArgument(arguments[1]) }
            return try context.peek(BufferedObject(arguments[0]))
        }
    }

    static func declareOtherReading(_ type: TypeDeclaration) {
        type.method("read1", "($self, size=-1, /)", "Reads what is there, with at most one call of the raw stream.") {
            (context, arguments) throws(Raised) in
            let count = arguments[1].isBound ? try context.sizeArgument(arguments[1]) : -1
            return try context.readOnce(BufferedObject(arguments[0]), count)
        }
        type.method("readinto", "($self, buffer, /)", "Reads into memory.") { (context, arguments) throws(Raised) in
            try context.readInto(BufferedObject(arguments[0]), arguments[1], "readinto", once: false)
        }
        type.method(
            "readinto1", "($self, buffer, /)", "Reads into memory, with at most one call of the raw stream."
        ) { (context, arguments) throws(Raised) in
            try context.readInto(BufferedObject(arguments[0]), arguments[1], "readinto1", once: true)
        }
        type.method("readline", "($self, size=-1, /)", "A line, with its end; at most so many bytes of it.") {
            (context, arguments) throws(Raised) in
            let limit = try context.optionalSize(arguments[1])
            return try context.readLine(stream(context, arguments[0]), limit)
        }
    }

    static func declareWriting(_ type: TypeDeclaration) {
        type.method("write", "($self, buffer, /)", "Writes bytes and answers how many.") {
            (context, arguments) throws(Raised) in
            let bytes = try context.exportBytes(arguments[1])
            defer { context.releaseBuffer(arguments[1]) }
            return context.integer(
                try context.write(BufferedObject(arguments[0]), bytes, owner: arguments[1]))
        }
    }

    static func declareAttributes(_ type: TypeDeclaration) {
        type.member("raw", "", get: { _, stream in BufferedObject(stream).rawStream.orNone })
        type.member(
            "_finalizing", "", get: { _, stream in Value(BufferedObject(stream).isFinalizing) },
            set: { (context, stream, _, value) throws(Raised) in
                BufferedObject(stream).isFinalizing = try context.boolMember(value)
            })
        type.attribute(
            "closed", "",
            get: { (context, value) throws(Raised) in
                try context.getAttribute(stream(context, value).rawStream, .closed)
            })
        type.attribute(
            "name", "",
            get: { (context, value) throws(Raised) in try context.getAttribute(stream(context, value).rawStream, .name)
            })
        type.attribute(
            "mode", "",
            get: { (context, value) throws(Raised) in try context.getAttribute(stream(context, value).rawStream, .mode)
            })
    }
}

/// The type `BufferedReader`.
enum BufferedReaderType {
    private static let parameters = ParameterList(
        "BufferedReader", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")

    static func declare(_ type: TypeDeclaration) {
        BufferedTypes.declareLayout(
            type, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)", "A buffer before a raw stream that one reads from.")
        BufferedTypes.declareNext(type)
        type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
            let stream = BufferedObject(value)
            let (raw, size) = try BufferedTypes.arguments(context, stream, arguments, parameters)
            try context.requireReadable(raw)
            try context.initialize(
                stream, context.io.pointee.bufferedReader, raw: raw, size: size, readable: true, writable: false)
        }
        BufferedTypes.declareDetach(type)
        BufferedTypes.forward(type, "flush", "Has the raw stream flushed.") { (context, arguments) throws(Raised) in
            try context.callMethod(BufferedTypes.stream(context, arguments[0]).rawStream, .flush)
        }
        BufferedTypes.declareClose(type)
        BufferedTypes.declareSeekable(type)
        BufferedTypes.declareReadable(type)
        BufferedTypes.declareDescriptor(type)
        BufferedTypes.declareReading(type)
        BufferedTypes.declarePeek(type)
        BufferedTypes.declareOtherReading(type)
        BufferedTypes.declarePositions(type)
        BufferedTypes.declareTruncate(type)
        BufferedTypes.declareSize(type)
        BufferedTypes.declareAttributes(type)
    }
}

/// The type `BufferedWriter`.
enum BufferedWriterType {
    private static let parameters = ParameterList(
        "BufferedWriter", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")

    static func declare(_ type: TypeDeclaration) {
        BufferedTypes.declareLayout(
            type, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)", "A buffer before a raw stream that one writes to.")
        type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
            let stream = BufferedObject(value)
            let (raw, size) = try BufferedTypes.arguments(context, stream, arguments, parameters)
            try context.requireWritable(raw)
            try context.initialize(
                stream, context.io.pointee.bufferedWriter, raw: raw, size: size, readable: false, writable: true)
        }
        BufferedTypes.declareClose(type)
        BufferedTypes.declareDetach(type)
        BufferedTypes.declareSeekable(type)
        BufferedTypes.declareWritable(type)
        BufferedTypes.declareDescriptor(type)
        BufferedTypes.declareWriting(type)
        BufferedTypes.declareTruncate(type)
        BufferedTypes.declareFlush(type)
        BufferedTypes.declarePositions(type)
        BufferedTypes.declareSize(type)
        BufferedTypes.declareAttributes(type)
    }
}

/// The type `BufferedRandom`.
enum BufferedRandomType {
    private static let parameters = ParameterList(
        "BufferedRandom", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")

    static func declare(_ type: TypeDeclaration) {
        BufferedTypes.declareLayout(
            type, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
            "A buffer before a raw stream that one reads from, writes to and moves in.")
        BufferedTypes.declareNext(type)
        type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
            let stream = BufferedObject(value)
            let (raw, size) = try BufferedTypes.arguments(context, stream, arguments, parameters)
            try context.requireSeekable(raw)
            try context.requireReadable(raw)
            try context.requireWritable(raw)
            try context.initialize(
                stream, context.io.pointee.bufferedRandom, raw: raw, size: size, readable: true, writable: true)
        }
        BufferedTypes.declareClose(type)
        BufferedTypes.declareDetach(type)
        BufferedTypes.declareSeekable(type)
        BufferedTypes.declareReadable(type)
        BufferedTypes.declareWritable(type)
        BufferedTypes.declareDescriptor(type)
        BufferedTypes.declareFlush(type)
        BufferedTypes.declarePositions(type)
        BufferedTypes.declareTruncate(type)
        BufferedTypes.declareReading(type)
        BufferedTypes.declareOtherReading(type)
        BufferedTypes.declarePeek(type)
        BufferedTypes.declareWriting(type)
        BufferedTypes.declareSize(type)
        BufferedTypes.declareAttributes(type)
    }
}
