// In CPython: Modules/_io/iobase.c (_RawIOBase), Modules/_io/bufferedio.c (_BufferedIOBase), Modules/_io/textio.c
// (_TextIOBase)

/// The type `_RawIOBase`: streams of bytes without a buffer, which say how they read into memory and write.
enum RawIOBaseType {
    static func declare(_ type: TypeDeclaration) {
        type.flags([.baseType, .hasGC])
        type.documentation("What streams of bytes without a buffer derive from.")
        type.method("read", "($self, size=-1, /)", "Reads at most so many bytes, in one call of the system.", read)
        type.method("readall", "($self, /)", "Reads until the end.", readAll)
        type.rawMethod("readinto", "!($self, *args)", "Reads into memory; for subclasses to say how.") {
            (context, _) throws(Raised) in throw context.raise(context.types.notImplementedError)
        }
        type.rawMethod("write", "!($self, *args)", "Writes bytes; for subclasses to say how.") {
            (context, _) throws(Raised) in throw context.raise(context.types.notImplementedError)
        }
    }

    static func read(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = arguments[0]
        let size = arguments[1].isUnbound ? -1 : try context.sizeArgument(arguments[1])
        if size < 0 { return try context.callMethod(stream, .readall) }
        let memory = try context.makeByteArray(count: size)
        if size > 0 {
            UnsafeMutableRawPointer(memory.bytes).initializeMemory(as: UInt8.self, repeating: 0, count: size)
        }
        let answer = try context.callMethod(stream, .readinto, memory.value)
        if answer.isNone { return answer }
        guard let count = context.machineInteger(try context.indexObject(answer)) else {
            throw context.valueError(
                "cannot fit '\(context.typeName(of: answer))' into an index-sized integer")
        }
        guard count >= 0, count <= memory.count else {
            throw context.valueError("readinto returned \(count) outside buffer size \(memory.count)")
        }
        return try context.makeBytes(memory.bytes, count: count)
    }

    static func readAll(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var collector = ByteCollector(context)
        var isEmpty = true
        while true {
            let data = try context.callRepeating(arguments[0], .read, context.integer(defaultBufferSize))
            if data.isNone {
                if isEmpty { return data }
                break
            }
            guard context.type(of: data).has(.bytesSubclass) else {
                throw context.typeError("read() should return bytes")
            }
            let bytes = BytesObject(data)
            if bytes.count == 0 { break }
            isEmpty = false
            try collector.append(bytes.bytes, count: bytes.count)
        }
        return try context.makeBytes(collector.view.base, count: collector.count)
    }
}

/// The type `_BufferedIOBase`: streams of bytes that read and write as many as they are asked to.
enum BufferedIOBaseType {
    static func declare(_ type: TypeDeclaration) {
        type.flags([.baseType, .hasGC])
        type.documentation("What streams of bytes with a buffer derive from.")
        type.method("detach", "($self, /)", "Takes the stream beneath away and answers it.") {
            (context, _) throws(Raised) in throw context.unsupported("detach")
        }
        type.rawMethod("read", "!($self, *args)", "Reads so many bytes, or all.") {
            (context, _) throws(Raised) in throw context.unsupported("read")
        }
        type.rawMethod("read1", "!($self, *args)", "Reads what one call of the stream beneath gives.") {
            (context, _) throws(Raised) in throw context.unsupported("read1")
        }
        type.method("readinto", "($self, buffer, /)", "Reads into memory.") { (context, arguments) throws(Raised) in
            try readInto(context, arguments, .read, "readinto")
        }
        type.method("readinto1", "($self, buffer, /)", "Reads into memory, with one call of the stream beneath.") {
            (context, arguments) throws(Raised) in
            try readInto(context, arguments, .read1, "readinto1")
        }
        type.rawMethod("write", "!($self, *args)", "Writes bytes.") {
            (context, _) throws(Raised) in throw context.unsupported("write")
        }
    }

    private static func readInto(
        _ context: Context, _ arguments: Arguments, _ name: Name, _ function: StaticString
    ) throws(Raised) -> Value {
        let export = try context.exportWritable(arguments[1], function)
        defer { context.releaseBuffer(arguments[1]) }
        let data = try context.callMethod(arguments[0], name, context.integer(export.byteCount))
        guard context.type(of: data).has(.bytesSubclass) else {
            throw context.typeError("read() should return bytes")
        }
        let bytes = BytesObject(data)
        guard bytes.count <= export.byteCount else {
            throw context.valueError(
                "read() returned too much data: \(export.byteCount) bytes requested, \(bytes.count) returned")
        }
        export.address.copyMemory(from: bytes.bytes, byteCount: bytes.count)
        return context.integer(bytes.count)
    }
}

/// The type `_TextIOBase`: streams of text.
enum TextIOBaseType {
    static func declare(_ type: TypeDeclaration) {
        type.flags([.baseType, .hasGC])
        type.documentation("What streams of text derive from.")
        type.rawMethod("detach", "!($self, *args)", "Takes the stream beneath away and answers it.") {
            (context, _) throws(Raised) in throw context.unsupported("detach")
        }
        type.rawMethod("read", "!($self, *args)", "Reads so many characters, or all.") {
            (context, _) throws(Raised) in throw context.unsupported("read")
        }
        type.rawMethod("readline", "!($self, *args)", "Reads a line.") {
            (context, _) throws(Raised) in throw context.unsupported("readline")
        }
        type.rawMethod("write", "!($self, *args)", "Writes text.") {
            (context, _) throws(Raised) in throw context.unsupported("write")
        }
        type.attribute("encoding", "The encoding; None for a stream that has none.", get: { _, _ in .none })
        type.attribute(
            "newlines", "The line ends that were read so far: None, a str or a tuple.", get: { _, _ in .none })
        type.attribute("errors", "The error handler of the codec.", get: { _, _ in .none })
    }
}
