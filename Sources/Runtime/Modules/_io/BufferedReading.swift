// In CPython: Modules/_io/bufferedio.c (BufferedReader)

/// Reading through a buffer.
extension Context {
    /// Bytes that lie in the buffer, if there are so many; otherwise nil.
    @inline(__always) func readFast(_ stream: BufferedObject, _ count: Int) throws(Raised) -> Value? {
        guard count <= stream.readAhead else { return nil }
        if count == 0 { return interpreter.pointee.emptyBytes }
        let bytes = try makeBytes(stream.bytes + stream.position, count: count)
        stream.position += count
        return bytes
    }

    /// `read`, of a number of bytes or (-1) all.
    func read(_ stream: BufferedObject, _ count: Int) throws(Raised) -> Value {
        try requireReady(stream)
        if count < -1 { throw valueError("read length must be non-negative or -1") }
        try requireOpen(stream, "read of closed file")
        if count >= 0, let bytes = try readFast(stream, count) { return bytes }
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        return count < 0 ? try readAll(stream) : try readLocked(stream, count)
    }

    private func readAll(_ stream: BufferedObject) throws(Raised) -> Value {
        let ahead = stream.readAhead
        var collector = ByteCollector(self)
        if ahead > 0 {
            try collector.append(stream.bytes + stream.position, count: ahead)
            stream.position += ahead
        }
        if stream.isWritable { try flushAndRewind(stream) }
        stream.resetRead()
        if let file = plainFile(stream, .readall) {
            if file.descriptor < 0 { throw valueError("I/O operation on closed file") }
            return try join(collector, FileIOType.readAll(self, file))
        }
        let method = try getAttributeIfPresent(stream.rawStream, .readall)
        if method.isBound {
            let rest = try call(method)
            guard rest.isNone || type(of: rest).has(.bytesSubclass) else {
                throw typeError("readall() should return bytes")
            }
            return try join(collector, rest)
        }
        while true {
            let data = try callMethod(stream.rawStream, .read)
            guard data.isNone || type(of: data).has(.bytesSubclass) else {
                throw typeError("read() should return bytes")
            }
            if data.isNone || BytesObject(data).count == 0 {
                if collector.count == 0 { return data }
                return try makeBytes(collector.view.base, count: collector.count)
            }
            let bytes = BytesObject(data)
            try collector.append(bytes.bytes, count: bytes.count)
            if stream.absolutePosition != -1 { stream.absolutePosition += bytes.count }
        }
    }

    private func join(_ collector: ByteCollector, _ rest: Value) throws(Raised) -> Value {
        if collector.count == 0 { return rest }
        var collector = collector
        if !rest.isNone { try collector.append(BytesObject(rest).bytes, count: BytesObject(rest).count) }
        return try makeBytes(collector.view.base, count: collector.count)
    }

    /// Reads so many bytes if the file has them, with as few calls of the raw stream as may be.
    private func readLocked(_ stream: BufferedObject, _ count: Int) throws(Raised) -> Value {
        if let bytes = try readFast(stream, count) { return bytes }
        let result = try makeBytes(count: count)
        var written = 0
        /// What came before there was no more; None if that is nothing, and only because the raw stream does not wait.
        func partial(_ last: Int?) throws(Raised) -> Value {
            if last == nil, written == 0 { return .none }
            return try makeBytes(result.bytes, count: written)
        }
        let ahead = stream.readAhead
        if ahead > 0 {
            UnsafeMutableRawPointer(result.bytes).copyMemory(from: stream.bytes + stream.position, byteCount: ahead)
            written = ahead
            stream.position += ahead
        }
        if stream.isWritable { try flushAndRewind(stream) }
        stream.resetRead()
        while count - written > 0 {
            // Whole buffers go where they are wanted.
            let direct = (count - written) / stream.size * stream.size
            if direct == 0 { break }
            let read = try readRaw(stream, into: result.bytes + written, count: direct, owner: result.value)
            guard let read, read > 0 else { return try partial(read) }
            written += read
        }
        stream.position = 0
        stream.rawPosition = 0
        stream.readEnd = 0
        // No more is read than is wanted: that could wait for ever.
        while written < count, stream.readEnd < stream.size {
            let read = try fill(stream)
            guard let read, read > 0 else { return try partial(read) }
            let taken = min(count - written, read)
            UnsafeMutableRawPointer(result.bytes + written).copyMemory(
                from: stream.bytes + stream.position, byteCount: taken)
            written += taken
            stream.position += taken
        }
        return written == count ? result.value : try makeBytes(result.bytes, count: written)
    }

    /// `read1`: what the buffer has or one call of the raw stream gives.
    func readOnce(_ stream: BufferedObject, _ limit: Int) throws(Raised) -> Value {
        try requireReady(stream)
        let limit = limit < 0 ? stream.size : limit
        try requireOpen(stream, "read of closed file")
        if limit == 0 { return interpreter.pointee.emptyBytes }
        let ahead = stream.readAhead
        if ahead > 0 {
            let count = min(ahead, limit)
            let bytes = try makeBytes(stream.bytes + stream.position, count: count)
            stream.position += count
            return bytes
        }
        let result = try makeBytes(count: limit)
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        stream.resetRead()
        let count = try readRaw(stream, into: result.bytes, count: limit, owner: result.value) ?? 0
        if count == limit { return result.value }
        return try makeBytes(result.bytes, count: count)
    }

    /// The same, into memory that `owner` keeps; the answer is how much came.
    func readOnce(
        _ stream: BufferedObject, _ limit: Int, into memory: UnsafeMutablePointer<UInt8>, owner: Value
    ) throws(Raised) -> Int {
        try requireReady(stream)
        try requireOpen(stream, "read of closed file")
        let ahead = stream.readAhead
        if ahead > 0 {
            let count = min(ahead, limit)
            UnsafeMutableRawPointer(memory).copyMemory(from: stream.bytes + stream.position, byteCount: count)
            stream.position += count
            return count
        }
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        stream.resetRead()
        return try readRaw(stream, into: memory, count: limit, owner: owner) ?? 0
    }

    /// `peek`: what the buffer has or one call of the raw stream puts there; the position stays.
    func peek(_ stream: BufferedObject) throws(Raised) -> Value {
        try requireReady(stream)
        try requireOpen(stream, "peek of closed file")
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        if stream.isWritable { try flushAndRewind(stream) }
        let ahead = stream.readAhead
        if ahead > 0 { return try makeBytes(stream.bytes + stream.position, count: ahead) }
        stream.resetRead()
        let count = try fill(stream) ?? 0
        stream.position = 0
        return try makeBytes(stream.bytes, count: count)
    }

    /// `readinto` and `readinto1`.
    func readInto(
        _ stream: BufferedObject, _ target: Value, _ function: StaticString, once: Bool
    ) throws(Raised) -> Value {
        let export = try exportWritable(target, function)
        defer { releaseBuffer(target) }
        try requireReady(stream)
        try requireOpen(stream, "readinto of closed file")
        let memory = export.address.assumingMemoryBound(to: UInt8.self)
        let total = export.byteCount
        var written = 0
        let ahead = stream.readAhead
        if ahead > 0 {
            written = min(ahead, total)
            export.address.copyMemory(from: stream.bytes + stream.position, byteCount: written)
            stream.position += written
            if written == total { return integer(written) }
        }
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        if stream.isWritable { try flushAndRewind(stream) }
        stream.resetRead()
        stream.position = 0
        while written < total {
            let remaining = total - written
            let count: Int?
            if remaining > stream.size {
                count = try readRaw(stream, into: memory + written, count: remaining, owner: target)
            } else if !(once && written > 0) {
                count = try fill(stream)
                if let count, count > 0 {
                    let taken = min(count, remaining)
                    UnsafeMutableRawPointer(memory + written).copyMemory(
                        from: stream.bytes + stream.position, byteCount: taken)
                    stream.position += taken
                    written += taken
                    continue
                }
            } else {
                count = 0
            }
            guard let count else {
                if written > 0 { break }
                return .none
            }
            if count == 0 { break }
            written += count
            if once { break }
        }
        return integer(written)
    }

    /// `readline`, of at most `limit` bytes unless that is negative.
    func readLine(_ stream: BufferedObject, _ limit: Int) throws(Raised) -> Value {
        try requireOpen(stream, "readline of closed file")
        var limit = limit
        var count = stream.readAhead
        if limit >= 0, count > limit { count = limit }
        if count > 0 {
            let start = UnsafePointer(stream.bytes + stream.position)
            let end = TextKernels.firstIndex(of: 0x0A, in: start, count)
            if end >= 0 || count == limit {
                let length = end >= 0 ? end + 1 : count
                stream.position += length
                return try makeBytes(start, count: length)
            }
        } else if limit == 0 {
            return interpreter.pointee.emptyBytes
        }
        try enter(stream)
        defer { leave(stream) }
        try requireBuffer(stream)
        count = min(count, stream.readAhead)
        var collector = ByteCollector(self)
        if count > 0 {
            try collector.append(stream.bytes + stream.position, count: count)
            stream.position += count
            if limit >= 0 { limit -= count }
        }
        if stream.isWritable { try flushAndRewind(stream) }
        while true {
            stream.resetRead()
            guard var count = try fill(stream), count > 0 else { break }
            if limit >= 0, count > limit { count = limit }
            let end = TextKernels.firstIndex(of: 0x0A, in: UnsafePointer(stream.bytes), count)
            let length = end >= 0 ? end + 1 : count
            try collector.append(stream.bytes, count: length)
            stream.position = length
            if end >= 0 || count == limit { break }
            if limit >= 0 { limit -= count }
            try safepoint()
        }
        return try makeBytes(collector.view.base, count: collector.count)
    }
}
