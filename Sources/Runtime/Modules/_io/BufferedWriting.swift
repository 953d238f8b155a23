// In CPython: Modules/_io/bufferedio.c (BufferedWriter)

/// Writing through a buffer, and moving.
extension Context {
    /// Writes bytes, which `owner` keeps while Python code runs; the answer is how many. What does not fit into the
    /// buffer goes to the raw stream; if that cannot take it now, BlockingIOError tells how much was kept.
    func write(
        _ stream: BufferedObject, _ bytes: UnsafeRawBufferPointer, owner: Value
    ) throws(Raised) -> Int {
        try requireReady(stream)
        try enter(stream)
        defer { leave(stream) }
        if try isClosed(stream) { throw valueError("write to closed file") }
        guard let storage = stream.storage else { throw valueError("write to closed file") }
        if !stream.hasReadBuffer, !stream.hasWriteBuffer {
            stream.position = 0
            stream.rawPosition = 0
        }
        let count = bytes.count
        if count <= stream.size - stream.position {
            if let base = bytes.baseAddress {
                UnsafeMutableRawPointer(storage.bytes + stream.position).copyMemory(from: base, byteCount: count)
            }
            if !stream.hasWriteBuffer || stream.writePosition > stream.position {
                stream.writePosition = stream.position
            }
            stream.move(to: stream.position + count)
            if stream.writeEnd < stream.position { stream.writeEnd = stream.position }
            return count
        }
        let source = bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
        do throws(Raised) {
            try flushBuffer(stream)
        } catch {
            guard catches(types.blockingIOError) else { throw error }
            return try keep(stream, source, count)
        }
        // The raw stream may be ahead, of what was read and not changed.
        let ahead = stream.rawOffset
        if ahead != 0 {
            _ = try seekRaw(stream, to: -ahead, 1)
            stream.rawPosition -= ahead
        }
        return try writeLarge(stream, source, count, owner)
    }

    /// Keeps what fits, when nothing can be written now.
    private func keep(
        _ stream: BufferedObject, _ source: UnsafePointer<UInt8>, _ count: Int
    ) throws(Raised) -> Int {
        if stream.isReadable { stream.resetRead() }
        let memory = UnsafeMutableRawPointer(stream.bytes)
        memory.copyMemory(from: memory + stream.writePosition, byteCount: stream.writeEnd - stream.writePosition)
        stream.writeEnd -= stream.writePosition
        stream.rawPosition -= stream.writePosition
        stream.position -= stream.writePosition
        stream.writePosition = 0
        let room = stream.size - stream.writeEnd
        let kept = min(room, count)
        (memory + stream.writeEnd).copyMemory(from: source, byteCount: kept)
        stream.writeEnd += kept
        stream.position += kept
        if kept < count { throw blockingError(written: kept) }
        return count
    }

    /// Writes what is larger than the buffer, which is empty, and keeps its end.
    private func writeLarge(
        _ stream: BufferedObject, _ source: UnsafePointer<UInt8>, _ count: Int, _ owner: Value
    ) throws(Raised) -> Int {
        var written = 0
        while count - written > stream.size {
            guard let part = try writeRaw(stream, source + written, count: count - written, owner: owner) else {
                guard let storage = stream.storage else { throw valueError("write to closed file") }
                UnsafeMutableRawPointer(storage.bytes).copyMemory(from: source + written, byteCount: stream.size)
                stream.rawPosition = 0
                stream.move(to: stream.size)
                stream.writePosition = 0
                stream.writeEnd = stream.size
                throw blockingError(written: written + stream.size)
            }
            written += part
            try safepoint()
        }
        if stream.isReadable { stream.resetRead() }
        guard let storage = stream.storage else { throw valueError("write to closed file") }
        let remaining = count - written
        if remaining > 0 {
            UnsafeMutableRawPointer(storage.bytes).copyMemory(from: source + written, byteCount: remaining)
        }
        stream.writePosition = 0
        stream.writeEnd = remaining
        stream.move(to: remaining)
        stream.rawPosition = 0
        return count
    }

    /// `flush` of a stream that writes.
    func flush(_ stream: BufferedObject) throws(Raised) {
        try requireReady(stream)
        try requireOpen(stream, "flush of closed file")
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        try flushAndRewind(stream)
    }

    /// `tell`.
    func tell(_ stream: BufferedObject) throws(Raised) -> Int {
        try requireReady(stream)
        return max(0, try tellRaw(stream) - stream.rawOffset)
    }

    /// `seek`.
    func seek(_ stream: BufferedObject, to given: Value, _ whence: Int) throws(Raised) -> Int {
        try requireReady(stream)
        // SEEK_DATA and SEEK_HOLE are 3 and 4.
        guard (0...4).contains(whence) else { throw valueError("whence value \(whence) unsupported") }
        try requireOpen(stream, "seek of closed file")
        if plainFile(stream, .seekable) == nil || FileIOObject(stream.rawStream).seekable != 1 {
            try requireSeekable(stream.rawStream)
        }
        var target = try offset(given)
        if whence <= 1, stream.isReadable {
            let current = stream.absolutePosition != -1 ? stream.absolutePosition : try tellRaw(stream)
            let ahead = stream.readAhead
            if ahead > 0 {
                let distance = whence == 0 ? target - (current - stream.rawOffset) : target
                if distance >= -stream.position, distance <= ahead {
                    stream.position += distance
                    return current - ahead + distance
                }
            }
        }
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        if stream.isWritable { try flushBuffer(stream) }
        if whence == 1 { target -= stream.rawOffset }
        let position = try seekRaw(stream, to: target, whence)
        stream.rawPosition = -1
        if stream.isReadable { stream.resetRead() }
        return position
    }

    /// Whether the stream is closed already. If not, and it is being finalized, a warning is given.
    private func beginClosing(_ stream: BufferedObject) throws(Raised) -> Bool {
        try enter(stream)
        defer { leave(stream) }
        if stream.isPlain {
            if FileIOObject(stream.rawStream).descriptor < 0 { return true }
        } else if try isTrue(getAttribute(stream.rawStream, .closed)) {
            return true
        }
        if stream.isFinalizing { callIgnoringErrors(stream.rawStream, ._dealloc_warn, stream.value) }
        return false
    }

    /// `close`.
    func close(_ stream: BufferedObject) throws(Raised) {
        try requireReady(stream)
        if try beginClosing(stream) { return }
        var earlier = Value.unbound
        do throws(Raised) {
            _ = try callMethod(stream.value, .flush)
        } catch {
            earlier = takeRaised()
        }
        try enter(stream)
        defer { leave(stream) }
        do throws(Raised) {
            _ = try callMethod(stream.rawStream, .close)
        } catch {
            stream.dropBuffer()
            throw earlier.isBound ? chain(earlier) : error
        }
        stream.dropBuffer()
        unregisterClosed(stream.value)
        if earlier.isBound { throw raiseAgain(earlier) }
    }
}
