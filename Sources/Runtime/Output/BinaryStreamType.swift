// In CPython: Modules/_io/bufferedio.c (BufferedReader, BufferedWriter)

/// The type of `sys.stdout.buffer`. The whole of `_io` takes its place later.
enum BinaryStreamType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(BinaryStreamFields.self, references: \.storage, \.name)
        type.documentation("A stream of bytes over a descriptor.")
        type.flags(.hasGC)
        type.slots.representation = UnaryFunction(representation)
        type.method("write", "($self, buffer, /)", "Writes bytes.", write)
        type.method("flush", "($self, /)", "Writes what is kept back.") { (context, arguments) throws(Raised) in
            try context.flush(open(context, arguments[0]))
            return .none
        }
        type.method("read", "($self, size=-1, /)", "Reads bytes.") { (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let size = arguments[1].isGiven ? try context.index(arguments[1], overflow: nil) : -1
            return try context.makeBytes(
                context.readBytes(stream, limit: size < 0 ? nil : size, untilLineEnd: false))
        }
        type.method("readline", "($self, size=-1, /)", "Reads a line.") { (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let size = arguments[1].isGiven ? try context.index(arguments[1], overflow: nil) : -1
            return try context.makeBytes(
                context.readBytes(stream, limit: size < 0 ? nil : size, untilLineEnd: true))
        }
        type.method("isatty", "($self, /)", "Whether this is a terminal.") { (context, arguments) throws(Raised) in
            Value(context.resources.host.files.isTerminal(try open(context, arguments[0]).descriptor))
        }
        type.method("fileno", "($self, /)", "The descriptor.") { (context, arguments) throws(Raised) in
            context.integer(Int(try open(context, arguments[0]).descriptor))
        }
        type.method("readable", "($self, /)", "Whether one can read.") { (context, arguments) throws(Raised) in
            Value(try !open(context, arguments[0]).isWriter)
        }
        type.method("writable", "($self, /)", "Whether one can write.") { (context, arguments) throws(Raised) in
            Value(try open(context, arguments[0]).isWriter)
        }
        type.method("close", "($self, /)", "Writes what is kept back and closes.") {
            (context, arguments) throws(Raised) in
            let stream = BinaryStreamObject(arguments[0])
            if stream.isClosed { return .none }
            try context.flush(stream)
            stream.isClosed = true
            return .none
        }
        type.attribute("name", "", get: { _, stream in BinaryStreamObject(stream).name })
        type.attribute(
            "mode", "", get: { context, stream in context.intern(BinaryStreamObject(stream).isWriter ? "wb" : "rb") })
        type.attribute("closed", "", get: { _, stream in Value(BinaryStreamObject(stream).isClosed) })
        type.attribute("raw", "", get: { _, stream in stream })
    }

    static func open(_ context: Context, _ value: Value) throws(Raised) -> BinaryStreamObject {
        let stream = BinaryStreamObject(value)
        if stream.isClosed { throw context.valueError("I/O operation on closed file.") }
        return stream
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let stream = BinaryStreamObject(value)
        let kind = stream.isWriter ? "BufferedWriter" : "BufferedReader"
        return context.string("<_io.\(kind) name=\(StringObject(try context.representation(stream.name)).text)>")
    }

    static func write(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = try open(context, arguments[0])
        guard let bytes = context.bytesOfBuffer(arguments[1]) else {
            throw context.typeError(
                "a bytes-like object is required, not '\(context.typeName(of: arguments[1]))'")
        }
        guard stream.isWriter else { throw context.raise(context.unsupportedOperation, "write") }
        try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) in
            try context.write(stream, UnsafeRawBufferPointer(buffer))
        }
        return context.integer(bytes.count)
    }
}
