// In CPython: Modules/_io/bytesio.c

/// A stream of bytes in memory.
struct BytesIOFields: BitwiseCopyable {
    var header: Header
    /// The content: exactly bytes, shared with others, or unbound if it lies in `storage`.
    var shared: Value
    var storage: ByteStorageObject?
    var count: Int
    var position: Int
    /// Views of the content: while there are any, its size cannot change.
    var exports: Int
    var isClosed: Bool
}
typealias BytesIOObject = Reference<BytesIOFields>

extension Reference where Fields == BytesIOFields {
    /// The content, until the next call that may change the object.
    var bytes: UnsafeMutablePointer<UInt8> {
        if let storage = self.storage { return storage.bytes }
        if self.shared.isBound { return BytesObject(self.shared).bytes }
        return UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    }

    /// How many bytes there are from the current position on.
    var remaining: Int { max(0, self.count - self.position) }
}

/// The type `BytesIO`.
enum BytesIOType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(BytesIOFields.self, references: \.shared, \.storage)
        type.flags([.baseType, .hasGC])
        type.signature("(initial_bytes=b'')")
        type.documentation("A stream of bytes that are kept in memory.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(BytesIOFields.self, type).value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.iterate = UnaryFunction { _, value in value }
        type.slots.next = UnaryFunction { (context, value) throws(Raised) in
            let stream = try open(context, value)
            let count = lineLength(stream, -1)
            return count == 0 ? .unbound : try take(context, stream, count)
        }
        for name: StaticString in ["readable", "seekable", "writable"] {
            type.method(name, "($self, /)", "True, as long as the stream is open.") {
                (context, arguments) throws(Raised) in
                _ = try open(context, arguments[0])
                return .true
            }
        }
        type.method("close", "($self, /)", "Lets go of the content; nothing can be done with the stream then.") {
            (context, arguments) throws(Raised) in
            let stream = BytesIOObject(arguments[0])
            try requireResizable(context, stream)
            stream.shared = .unbound
            stream.storage = nil
            stream.isClosed = true
            return .none
        }
        type.method("flush", "($self, /)", "Does nothing.") { (context, arguments) throws(Raised) in
            _ = try open(context, arguments[0])
            return .none
        }
        type.method("isatty", "($self, /)", "False.") { (context, arguments) throws(Raised) in
            _ = try open(context, arguments[0])
            return .false
        }
        type.method("tell", "($self, /)", "The current position.") { (context, arguments) throws(Raised) in
            context.integer(try open(context, arguments[0]).position)
        }
        declareWriting(type)
        declareReading(type)
        type.method("getbuffer", "($self, /)", "A view of the content that can be written to.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            try makeOwnStorage(context, stream, capacity: stream.count)
            let buffer = context.allocate(BytesIOBufferFields.self, context.io.pointee.bytesIOBuffer.unsafelyUnwrapped)
            buffer.pointer.pointee.stream = stream.value
            return try context.makeMemoryView(buffer.value).value
        }
        type.method("getvalue", "($self, /)", "The whole content as bytes.") { (context, arguments) throws(Raised) in
            try value(context, open(context, arguments[0]))
        }
        declarePositions(type)
        declareState(type)
        type.attribute(
            "closed", "Whether the stream is closed.", get: { _, stream in Value(BytesIOObject(stream).isClosed) })
    }

    static func open(_ context: Context, _ value: Value) throws(Raised) -> BytesIOObject {
        let stream = BytesIOObject(value)
        if stream.isClosed { throw context.valueError("I/O operation on closed file.") }
        return stream
    }

    static func requireResizable(_ context: Context, _ stream: BytesIOObject) throws(Raised) {
        if stream.exports > 0 { context.releaseDeadBufferHolders() }
        if stream.exports > 0 {
            throw context.raise(
                context.types.bufferError, "Existing exports of data: object cannot be re-sized")
        }
    }

    private static let parameters = ParameterList("BytesIO", "(initial_bytes=b'')")

    private static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let initial = try context.bind(arguments, to: parameters).first
        let stream = BytesIOObject(value)
        stream.count = 0
        stream.position = 0
        if stream.exports > 0 { try requireResizable(context, stream) }
        stream.isClosed = false
        stream.storage = nil
        stream.shared = .unbound
        guard initial.isGiven else { return }
        if initial.isExactly(context.types.bytes) {
            stream.shared = initial
            stream.count = BytesObject(initial).count
            return
        }
        _ = try write(context, stream, initial)
        stream.position = 0
    }

    // MARK: The content

    /// Makes the content the stream's own, with room for so many bytes.
    static func makeOwnStorage(_ context: Context, _ stream: BytesIOObject, capacity: Int) throws(Raised) {
        if let storage = stream.storage, storage.capacity >= capacity { return }
        guard capacity >= 0, capacity < 1 << 45 else { throw context.raiseMemoryError() }
        let old = stream.storage?.capacity ?? 0
        let room = max(capacity, stream.storage == nil ? 0 : old + old >> 3 + 6)
        let storage = try context.makeByteStorage(capacity: room)
        UnsafeMutableRawPointer(storage.bytes).copyMemory(from: stream.bytes, byteCount: min(stream.count, capacity))
        stream.storage = storage
        stream.shared = .unbound
    }

    /// The content as bytes. It is remembered as long as nothing is written.
    static func value(_ context: Context, _ stream: BytesIOObject) throws(Raised) -> Value {
        if stream.shared.isBound, BytesObject(stream.shared).count == stream.count { return stream.shared }
        let bytes = try context.makeBytes(stream.bytes, count: stream.count)
        if stream.exports == 0 {
            stream.shared = bytes
            // What is shared is copied by the next writing; a storage of some size is worth being kept for it.
            if stream.count < 256 { stream.storage = nil }
        }
        return bytes
    }

    /// Writes a bytes-like object at the current position; the answer is its length.
    static func write(_ context: Context, _ stream: BytesIOObject, _ value: Value) throws(Raised) -> Int {
        if stream.isClosed { throw context.valueError("I/O operation on closed file.") }
        if stream.exports > 0 { try requireResizable(context, stream) }
        let bytes = try context.exportBytes(value)
        defer { context.releaseBuffer(value) }
        if bytes.isEmpty { return 0 }
        let (end, overflow) = stream.position.addingReportingOverflow(bytes.count)
        if overflow { throw context.overflowError("new buffer size too large") }
        try makeOwnStorage(context, stream, capacity: max(end, stream.count))
        stream.shared = .unbound
        let memory = stream.bytes
        if stream.position > stream.count {
            (memory + stream.count).initialize(repeating: 0, count: stream.position - stream.count)
        }
        UnsafeMutableRawPointer(memory + stream.position).copyMemory(
            from: bytes.baseAddress.unsafelyUnwrapped, byteCount: bytes.count)
        stream.position = end
        if end > stream.count { stream.count = end }
        return bytes.count
    }

    private static func declareWriting(_ type: TypeDeclaration) {
        type.method("write", "($self, b, /)", "Writes bytes and answers how many.") {
            (context, arguments) throws(Raised) in
            context.integer(try write(context, BytesIOObject(arguments[0]), arguments[1]))
        }
        type.method("writelines", "($self, lines, /)", "Writes each of the bytes-like objects.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let iterator = try context.iterate(arguments[1])
            while true {
                let line = try context.next(iterator)
                if line.isUnbound { return .none }
                _ = try write(context, stream, line)
            }
        }
    }

    // MARK: Reading

    /// The next bytes, of which there must be so many.
    private static func take(_ context: Context, _ stream: BytesIOObject, _ count: Int) throws(Raised) -> Value {
        if stream.shared.isBound, stream.position == 0, count == BytesObject(stream.shared).count, count > 1 {
            stream.position = count
            return stream.shared
        }
        let bytes = try context.makeBytes(stream.bytes + min(stream.position, stream.count), count: count)
        stream.position += count
        return bytes
    }

    /// The length of the next line, at most `limit` if that is not negative.
    private static func lineLength(_ stream: BytesIOObject, _ limit: Int) -> Int {
        let remaining = stream.remaining
        if remaining == 0 { return 0 }
        let end = TextKernels.firstIndex(
            of: 0x0A, in: UnsafePointer(stream.bytes + stream.position), remaining)
        let length = end < 0 ? remaining : end + 1
        return limit >= 0 ? min(limit, length) : length
    }

    private static func read(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = BytesIOObject(arguments[0])
        let size = try context.optionalSize(arguments[1])
        _ = try open(context, arguments[0])
        let remaining = stream.remaining
        return try take(context, stream, size < 0 ? remaining : min(size, remaining))
    }

    private static func declareReading(_ type: TypeDeclaration) {
        type.method("read1", "($self, size=-1, /)", "Reads so many bytes, or all.", read)
        type.method("readinto", "($self, buffer, /)", "Reads into memory.") { (context, arguments) throws(Raised) in
            let export = try context.exportWritable(arguments[1], "readinto")
            defer { context.releaseBuffer(arguments[1]) }
            let stream = try open(context, arguments[0])
            let count = min(export.byteCount, stream.remaining)
            if count > 0 {
                export.address.copyMemory(from: stream.bytes + stream.position, byteCount: count)
                stream.position += count
            }
            return context.integer(count)
        }
        type.method("readline", "($self, size=-1, /)", "A line, with its end; at most so many bytes of it.") {
            (context, arguments) throws(Raised) in
            let limit = try context.optionalSize(arguments[1])
            let stream = try open(context, arguments[0])
            return try take(context, stream, lineLength(stream, limit))
        }
        type.method("readlines", "($self, size=None, /)", "A list of lines, of about so many bytes.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            var limit = 0
            if arguments[1].isGiven {
                guard context.type(of: arguments[1]).has(.integerSubclass) else {
                    throw context.typeError(
                        "integer argument expected, got '\(context.typeName(of: arguments[1]))'")
                }
                limit = try context.index(arguments[1], overflow: context.types.overflowError)
            }
            let lines = try context.makeList()
            var total = 0
            while true {
                let count = lineLength(stream, -1)
                if count == 0 { break }
                try context.append(lines, take(context, stream, count))
                total += count
                if limit > 0, total >= limit { break }
            }
            return lines.value
        }
        type.method("read", "($self, size=-1, /)", "Reads so many bytes, or all.", read)
    }

    // MARK: Positions

    private static func declarePositions(_ type: TypeDeclaration) {
        type.method(
            "seek", "($self, pos, whence=0, /)",
            "Moves to a position: from the start, from the current one (1) or from the end (2).", seek)
        type.method("truncate", "($self, size=None, /)", "Cuts the content off, where the position is or here.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            try requireResizable(context, stream)
            let size = try context.optionalSize(arguments[1], default: stream.position)
            if size < 0 { throw context.valueError("negative size value \(size)") }
            if size < stream.count {
                try makeOwnStorage(context, stream, capacity: size)
                stream.shared = .unbound
                stream.count = size
            }
            return context.integer(size)
        }
    }

    private static func seek(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let target = try context.sizeArgument(arguments[1])
        let whence = try context.whenceArgument(arguments[2])
        let stream = try open(context, arguments[0])
        if target < 0, whence == 0 { throw context.valueError("negative seek value \(target)") }
        var position = target
        if whence == 1 || whence == 2 {
            let (sum, overflow) = target.addingReportingOverflow(whence == 1 ? stream.position : stream.count)
            if overflow { throw context.overflowError("new position too large") }
            position = sum
        } else if whence != 0 {
            throw context.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
        }
        stream.position = max(0, position)
        return context.integer(stream.position)
    }
}
