// In CPython: Modules/_io/bufferedio.c

/// A buffer before a raw stream: what BufferedReader, BufferedWriter and BufferedRandom are.
///
/// The buffer holds bytes of the file around the current position. What lies before `readEnd` was read and is still
/// good; what lies from `writePosition` to `writeEnd` is to be written. All positions count from the buffer's
/// beginning.
struct BufferedFields: BitwiseCopyable {
    var header: Header
    /// The raw stream; unbound before `__init__` and when it was detached.
    var rawStream: Value
    /// The buffer; nil before `__init__` and when the stream was closed.
    var storage: ByteStorageObject?
    var size: Int
    /// The current position in the buffer, and where the raw stream stands (-1: not known).
    var position: Int
    var rawPosition: Int
    /// Where the raw stream stands in the file; -1 if it does not tell.
    var absolutePosition: Int
    /// The end of the bytes that can be read; -1: none are.
    var readEnd: Int
    var writePosition: Int
    /// The end of the bytes that are to be written; -1: none are.
    var writeEnd: Int
    var isReady: Bool
    var isDetached: Bool
    var isReadable: Bool
    var isWritable: Bool
    var isFinalizing: Bool
    /// Neither this nor the raw stream is of a class that might say something else about `closed`.
    var isPlain: Bool
    /// Somebody is at work with the buffer, maybe in a call of the raw stream: the thread whose identifier this is.
    var isBusy: Bool
    var owner: UInt64
    /// Threads that wait for it.
    var waiting: Int
}
typealias BufferedObject = Reference<BufferedFields>

extension Reference where Fields == BufferedFields {
    @inline(__always) var hasReadBuffer: Bool { self.isReadable && self.readEnd != -1 }
    @inline(__always) var hasWriteBuffer: Bool { self.isWritable && self.writeEnd != -1 }

    /// How many bytes can be read without asking the raw stream.
    @inline(__always) var readAhead: Int {
        hasReadBuffer && self.storage != nil ? self.readEnd &- self.position : 0
    }

    /// How far the raw stream is ahead of the current position.
    var rawOffset: Int {
        (hasReadBuffer || hasWriteBuffer) && self.rawPosition >= 0 ? self.rawPosition - self.position : 0
    }

    /// The buffer's memory; only while it is there.
    @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { self.storage.unsafelyUnwrapped.bytes }

    func move(to position: Int) {
        self.position = position
        if hasReadBuffer, self.readEnd < position { self.readEnd = position }
    }

    /// Lets go of the buffer, when the stream is closed.
    func dropBuffer() { self.storage = nil }

    func resetRead() { self.readEnd = -1 }

    func resetWrite() {
        self.writePosition = 0
        self.writeEnd = -1
    }
}

extension Context {
    // MARK: State

    func requireReady(_ stream: BufferedObject) throws(Raised) {
        if _fastPath(stream.isReady) { return }
        throw valueError(
            stream.isDetached ? "raw stream has been detached" : "I/O operation on uninitialized object")
    }

    @inline(__always) func isClosed(_ stream: BufferedObject) throws(Raised) -> Bool {
        if stream.storage == nil { return true }
        if _fastPath(stream.isPlain) { return FileIOObject(stream.rawStream).descriptor < 0 }
        return try isRawClosed(stream)
    }

    @inline(never) func isRawClosed(_ stream: BufferedObject) throws(Raised) -> Bool {
        try requireReady(stream)
        return try isTrue(getAttribute(stream.rawStream, .closed))
    }

    @inline(__always) func requireOpen(_ stream: BufferedObject, _ message: StaticString) throws(Raised) {
        if try isClosed(stream) { throw valueError(String(describing: message)) }
    }

    /// Keeps others away while the raw stream is called: other threads wait, the same one may not come again. What was
    /// known of the buffer before may have changed. Balanced by `leave` if it did not raise.
    func enter(_ stream: BufferedObject) throws(Raised) {
        if _slowPath(stream.isBusy) { return try waitToEnter(stream) }
        stream.isBusy = true
        stream.owner = thread.pointee.identifier
    }

    @inline(never) private func waitToEnter(_ stream: BufferedObject) throws(Raised) {
        if stream.owner == thread.pointee.identifier {
            let shown = try representation(stream.value)
            throw runtimeError("reentrant call inside \(StringObject(shown).text)")
        }
        let state = UnsafeMutableRawPointer(stream.pointer)
            .advanced(by: MemoryLayout<BufferedFields>.offset(of: \.isBusy).unsafelyUnwrapped)
            .assumingMemoryBound(to: Bool.self)
        stream.waiting += 1
        defer { stream.waiting -= 1 }
        // When the program ends, a daemon that never runs again may have it.
        let patience = resources.isFinalizing ? LockPatience.nanoseconds(1_000_000_000) : .forever
        guard try acquire(state, patience) else {
            let shown = try representation(stream.value)
            throw runtimeError("could not acquire lock for \(StringObject(shown).text) at interpreter shutdown")
        }
        stream.owner = thread.pointee.identifier
    }

    func leave(_ stream: BufferedObject) {
        stream.isBusy = false
        if _slowPath(stream.waiting > 0) { resources.interpreterLock?.announceRelease() }
    }

    /// For what cannot go on when another thread has closed the stream meanwhile.
    @inline(__always) func requireBuffer(_ stream: BufferedObject) throws(Raised) {
        if _slowPath(stream.storage == nil) { throw valueError("I/O operation on closed file.") }
    }

    /// The raw stream if it is a file whose methods nobody has replaced.
    @inline(__always) func plainFile(_ stream: BufferedObject, _ name: Name) -> FileIOObject? {
        guard isExactly(stream.rawStream, io.pointee.fileIO), !hasOwnAttribute(stream.rawStream, name) else {
            return nil
        }
        return FileIOObject(stream.rawStream)
    }

    // MARK: Making

    /// What the three types have in common in `__init__`: a raw stream, the size of the buffer.
    func initialize(
        _ stream: BufferedObject, _ type: TypeObject?, raw: Value, size: Int, readable: Bool, writable: Bool
    ) throws(Raised) {
        stream.rawStream = raw
        stream.isReadable = readable
        stream.isWritable = writable
        stream.size = size
        if size <= 0 { throw valueError("buffer size must be strictly positive") }
        guard size < 1 << 45 else { throw raiseMemoryError() }
        stream.position = 0
        stream.rawPosition = 0
        stream.readEnd = -1
        stream.resetWrite()
        stream.storage = try makeByteStorage(capacity: size)
        do throws(Raised) {
            _ = try tellRaw(stream)
        } catch {
            _ = takeRaised()
            stream.absolutePosition = -1
        }
        stream.isPlain = isExactly(stream.value, type) && isExactly(raw, io.pointee.fileIO)
        stream.isReady = true
    }

    // MARK: The raw stream

    /// Where the raw stream stands.
    func tellRaw(_ stream: BufferedObject) throws(Raised) -> Int {
        if let file = plainFile(stream, .tell) {
            if file.descriptor < 0 { throw valueError("I/O operation on closed file") }
            stream.absolutePosition = try seek(file, to: 0, 1)
            return stream.absolutePosition
        }
        let position = try offset(callMethod(stream.rawStream, .tell))
        if position < 0 {
            throw raise(types.osError, "Raw stream returned invalid position \(position)")
        }
        stream.absolutePosition = position
        return position
    }

    func seekRaw(_ stream: BufferedObject, to target: Int, _ whence: Int) throws(Raised) -> Int {
        let position: Int
        if let file = plainFile(stream, .seek) {
            if file.descriptor < 0 { throw valueError("I/O operation on closed file") }
            position = try seek(file, to: target, whence)
        } else {
            position = try offset(callMethod(stream.rawStream, .seek, integer(target), integer(whence)))
        }
        if position < 0 {
            throw raise(types.osError, "Raw stream returned invalid position \(position)")
        }
        stream.absolutePosition = position
        return position
    }

    /// Reads from the raw stream into memory that `owner` keeps; nil if there is nothing yet.
    func readRaw(
        _ stream: BufferedObject, into memory: UnsafeMutablePointer<UInt8>, count: Int, owner: Value
    ) throws(Raised) -> Int? {
        let read: Int
        if let file = plainFile(stream, .readinto) {
            if file.descriptor < 0 { throw valueError("I/O operation on closed file") }
            if !file.isReadable { throw unsupported("File not open for reading") }
            guard let count = try self.read(file, into: UnsafeMutableRawBufferPointer(start: memory, count: count))
            else { return nil }
            read = count
        } else {
            let view = makeMemoryView(of: owner, memory, count: count, isReadOnly: false)
            let answer = try callRepeating(stream.rawStream, .readinto, view)
            if answer.isNone { return nil }
            read = rawCount(answer)
            if read < 0 || read > count {
                throw raise(
                    types.osError,
                    "raw readinto() returned invalid length \(read) (should have been between 0 and \(count))")
            }
        }
        if read > 0, stream.absolutePosition != -1 { stream.absolutePosition += read }
        return read
    }

    /// How much a raw stream says it has read or written; -1 if that is no number.
    private func rawCount(_ value: Value) -> Int {
        if value.isSmallInteger { return value.smallInteger }
        do throws(Raised) {
            return machineInteger(try indexObject(value)) ?? -1
        } catch {
            _ = takeRaised()
            return -1
        }
    }

    /// Fills the buffer's rest; the answer is how much came, nil if there is nothing yet.
    func fill(_ stream: BufferedObject) throws(Raised) -> Int? {
        let start = stream.hasReadBuffer ? stream.readEnd : 0
        guard let storage = stream.storage else { throw valueError("I/O operation on closed file.") }
        guard
            let count = try readRaw(
                stream, into: storage.bytes + start, count: stream.size - start, owner: storage.value)
        else { return nil }
        if count <= 0 { return count }
        stream.readEnd = start + count
        stream.rawPosition = start + count
        return count
    }

    /// Writes bytes that `owner` keeps to the raw stream; nil if it would have to wait.
    func writeRaw(
        _ stream: BufferedObject, _ bytes: UnsafePointer<UInt8>, count: Int, owner: Value
    ) throws(Raised) -> Int? {
        let written: Int
        if let file = plainFile(stream, .write) {
            if file.descriptor < 0 { throw valueError("I/O operation on closed file") }
            if !file.isWritable { throw unsupported("File not open for writing") }
            guard let count = try self.write(file, UnsafeRawBufferPointer(start: bytes, count: count)) else {
                return nil
            }
            written = count
        } else {
            let view = makeMemoryView(
                of: owner, UnsafeMutableRawPointer(mutating: bytes), count: count, isReadOnly: true)
            let answer = try callRepeating(stream.rawStream, .write, view)
            if answer.isNone { return nil }
            written = rawCount(answer)
            if written < 0 || written > count {
                throw raise(
                    types.osError,
                    "raw write() returned invalid length \(written) (should have been between 0 and \(count))")
            }
        }
        if written > 0, stream.absolutePosition != -1 { stream.absolutePosition += written }
        return written
    }

    // MARK: Writing what waits

    /// Writes what waits in the buffer.
    func flushBuffer(_ stream: BufferedObject) throws(Raised) {
        guard stream.hasWriteBuffer, stream.writePosition != stream.writeEnd else { return stream.resetWrite() }
        let rewind = stream.rawOffset + (stream.position - stream.writePosition)
        if rewind != 0 {
            _ = try seekRaw(stream, to: -rewind, 1)
            stream.rawPosition -= rewind
        }
        while stream.writePosition < stream.writeEnd {
            guard let storage = stream.storage else { break }
            guard
                let count = try writeRaw(
                    stream, storage.bytes + stream.writePosition, count: stream.writeEnd - stream.writePosition,
                    owner: storage.value)
            else { throw blockingError(written: 0) }
            stream.writePosition += count
            stream.rawPosition = stream.writePosition
            // Handlers of signals run before the next call, which may wait for long.
            try safepoint()
        }
        stream.resetWrite()
    }

    /// Writes what waits and, if the stream reads too, moves the raw stream to the current position.
    func flushAndRewind(_ stream: BufferedObject) throws(Raised) {
        try flushBuffer(stream)
        guard stream.isReadable else { return }
        defer { stream.resetRead() }
        _ = try seekRaw(stream, to: -stream.rawOffset, 1)
    }
}
