// In CPython: Modules/_io/textio.c (textiowrapper_read_chunk, _textiowrapper_readline)

/// Reading text.
extension Context {
    /// Reads and decodes the next piece; false at the end.
    func readPiece(_ stream: TextWrapperObject, hint: Int = 0) throws(Raised) -> Bool {
        guard stream.hasDecoder else { throw unsupported("not readable") }
        var waiting = Value.unbound
        var flags = 0
        if stream.isTelling { (waiting, flags) = try decoderState(stream) }
        var size = stream.chunkSize
        if hint > 0 { size = max(size, Int(min(stream.bytesPerCharacter * Double(hint), 1e15))) }
        if !stream.isTelling, stream.codec != .objects, let isMore = try readPlainPiece(stream, size) { return isMore }
        try requireAttached(stream)
        let name: Name = stream.hasReadOnce ? .read1 : .read
        let input: Value
        if let buffer = plainBuffer(stream, name), buffer.isReadable {
            input = try stream.hasReadOnce ? readOnce(buffer, size) : read(buffer, size)
        } else {
            input = try callMethod(stream.buffer, name, integer(size))
        }
        guard hasBuffer(input) else {
            throw typeError(
                "underlying \(stream.hasReadOnce ? "read1" : "read")() should have returned a bytes-like object, "
                    + "not '\(typeName(of: input))'")
        }
        let byteCount = try byteView(input).count
        let isAtEnd = byteCount == 0
        let decoded = try decode(stream, input, isFinal: isAtEnd)
        stream.decodedText = decoded
        stream.decodedUsed = 0
        let count = StringObject(decoded).count
        stream.bytesPerCharacter = count > 0 ? Double(byteCount) / Double(count) : 0
        if waiting.isBound {
            stream.snapshotInput = try joined(waiting, input)
            stream.snapshotFlags = flags
        }
        return count > 0 || !isAtEnd
    }

    /// Reads a piece from a native buffer, without an object for its bytes; nil if the buffer is something else.
    private func readPlainPiece(_ stream: TextWrapperObject, _ size: Int) throws(Raised) -> Bool? {
        guard stream.hasReadOnce, size <= 1 << 20, let buffer = plainBuffer(stream, .read1), buffer.isReadable,
            plainFile(buffer, .readinto) != nil
        else { return nil }
        let scratch: ByteStorageObject
        if let storage = stream.scratch, storage.capacity >= size {
            scratch = storage
        } else {
            scratch = try makeByteStorage(capacity: size)
        }
        // (Another thread or an error handler may read from the stream, too.)
        stream.scratch = nil
        let byteCount = try readOnce(buffer, size, into: scratch.bytes, owner: scratch.value)
        let decoded = try decode(
            stream, .none, UnsafeRawBufferPointer(start: scratch.bytes, count: byteCount), isFinal: byteCount == 0)
        stream.scratch = scratch
        stream.decodedText = decoded
        stream.decodedUsed = 0
        let count = StringObject(decoded).count
        stream.bytesPerCharacter = count > 0 ? Double(byteCount) / Double(count) : 0
        return count > 0 || byteCount != 0
    }

    /// Bytes and a bytes-like object behind them.
    private func joined(_ first: Value, _ second: Value) throws(Raised) -> Value {
        if BytesObject(first).count == 0, second.isExactly(types.bytes) { return second }
        var collector = ByteCollector(self)
        try collector.append(BytesObject(first).bytes, count: BytesObject(first).count)
        let view = try byteView(second)
        try collector.append(view.base, count: view.count)
        return try makeBytes(collector.view.base, count: collector.count)
    }

    /// Takes decoded characters: at most so many, or all (-1).
    private func takeDecoded(_ stream: TextWrapperObject, _ limit: Int) throws(Raised) -> Value {
        guard stream.decodedText.isBound else { return interpreter.pointee.emptyString }
        let available = stream.decodedRemaining
        let count = limit < 0 ? available : min(limit, available)
        let text = try substring(StringObject(stream.decodedText), stream.decodedUsed, count)
        stream.decodedUsed += count
        return text
    }

    /// `read`, of at most so many characters, or all (-1).
    func read(_ stream: TextWrapperObject, _ limit: Int) throws(Raised) -> Value {
        try requireAttached(stream)
        try requireOpen(stream)
        guard stream.hasDecoder else { throw unsupported("not readable") }
        try flushPending(stream)
        try requireAttached(stream)
        if limit < 0 {
            let input: Value
            if let buffer = plainBuffer(stream, .read), buffer.isReadable {
                input = try read(buffer, -1)
            } else {
                input = try callMethod(stream.buffer, .read)
            }
            let rest: Value
            if stream.codec == .objects {
                rest = try decode(stream, input, isFinal: true)
            } else {
                guard hasBuffer(input) else {
                    throw typeError("a bytes-like object is required, not '\(typeName(of: input))'")
                }
                rest = try decode(stream, input, isFinal: true)
            }
            let text = try concatenateText(takeDecoded(stream, -1), rest)
            stream.dropDecoded()
            stream.snapshotInput = .unbound
            return text
        }
        let first = try takeDecoded(stream, limit)
        var remaining = limit - StringObject(first).count
        if remaining == 0 { return first }
        var builder = StringBuilder(self)
        try builder.append(value: first)
        while remaining > 0 {
            let hasMore: Bool
            do throws(Raised) {
                hasMore = try readPiece(stream, hint: remaining)
            } catch {
                if try trapsInterrupt() { continue }
                throw error
            }
            if !hasMore { break }
            let part = try takeDecoded(stream, remaining)
            remaining -= StringObject(part).count
            try builder.append(value: part)
            try safepoint()
        }
        return try builder.finish()
    }

    private func concatenateText(_ first: Value, _ second: Value) throws(Raised) -> Value {
        if StringObject(first).count == 0 { return try plainString(second) }
        var builder = StringBuilder(self)
        try builder.append(value: first)
        try builder.append(value: second)
        return try builder.finish()
    }

    /// `readline` of a stream that is attached: a line with its end, at most `limit` characters unless that is
    /// negative.
    @inline(__always) func readLine(_ stream: TextWrapperObject, _ limit: Int) throws(Raised) -> Value {
        try requireOpen(stream)
        // The usual case: the line lies in what was decoded, and line ends are `\n`.
        if _fastPath(stream.decodedText.isBound && limit < 0 && stream.translatesReading && stream.pendingCount == 0) {
            let text = StringObject(stream.decodedText)
            if _fastPath(text.isASCII) {
                let start = stream.decodedUsed
                let bytes = UnsafePointer(text.bytes1 + start)
                let end = TextKernels.firstIndex(of: 0x0A, in: bytes, text.count &- start)
                if _fastPath(end > 0) {
                    stream.decodedUsed = start &+ end &+ 1
                    let line = try makeString(count: end &+ 1, width: 1, isASCII: true)
                    copySmall(from: bytes, to: line.bytes, end &+ 1)
                    return line.value
                }
            } else {
                let start = stream.decodedUsed
                var end = text.count
                let found = stream.lineEnd.find(in: text, from: start, consumed: &end)
                if found > 0 {
                    stream.decodedUsed = start &+ found
                    return try substring(text, start, found)
                }
            }
        }
        return try readLineSlowly(stream, limit)
    }

    @inline(never) private func readLineSlowly(_ stream: TextWrapperObject, _ limit: Int) throws(Raised) -> Value {
        try flushPending(stream)
        var builder = StringBuilder(self)
        /// Characters of the line that are in the builder.
        var chunked = 0
        /// What may be the first half of a line end.
        var remaining = Value.unbound
        while true {
            var hasData = true
            while stream.decodedRemaining == 0 {
                do throws(Raised) {
                    hasData = try readPiece(stream)
                } catch {
                    if try trapsInterrupt() { continue }
                    throw error
                }
                if !hasData { break }
            }
            if !hasData {
                stream.dropDecoded()
                stream.snapshotInput = .unbound
                if remaining.isBound { try builder.append(value: remaining) }
                break
            }
            var line = StringObject(stream.decodedText)
            var start = stream.decodedUsed
            var inserted = 0
            if remaining.isBound {
                let rest = try substring(line, start, line.count - start)
                line = StringObject(try concatenateText(remaining, rest))
                inserted = StringObject(remaining).count - start
                start = 0
                remaining = .unbound
            }
            var consumed = 0
            let found = stream.lineEnd.find(in: line, from: start, consumed: &consumed)
            var end = start + (found >= 0 ? found : consumed)
            if limit >= 0, end - start + chunked >= limit {
                end = start + limit - chunked
            } else if found < 0 {
                if end > start {
                    try builder.append(line, from: start, count: end - start)
                    chunked += end - start
                }
                if end < line.count { remaining = try substring(line, end, line.count - end) }
                stream.dropDecoded()
                try safepoint()
                continue
            }
            stream.decodedUsed = end - inserted
            if chunked == 0 { return try substring(line, start, end - start) }
            try builder.append(line, from: start, count: end - start)
            break
        }
        return try builder.finish()
    }
}
