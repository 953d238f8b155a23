// In CPython: Modules/_io/textio.c (_io_TextIOWrapper_write_impl)

/// Writing text.
extension Context {
    /// Hands the encoded text that waits to the stream of bytes. What cannot be written is lost.
    func flushPending(_ stream: TextWrapperObject) throws(Raised) {
        guard stream.pendingCount > 0, let pending = stream.pending else { return }
        let count = stream.pendingCount
        stream.pendingCount = 0
        // The memory is in use until the bytes are written, which may run Python code that writes here.
        stream.pending = nil
        try writeBytes(stream, UnsafeRawBufferPointer(start: pending.bytes, count: count), owner: pending.value)
        if stream.pending == nil { stream.pending = pending }
    }

    /// Hands bytes to the stream of bytes.
    private func writeBytes(
        _ stream: TextWrapperObject, _ bytes: UnsafeRawBufferPointer, owner: Value
    ) throws(Raised) {
        if let buffer = plainBuffer(stream, .write), buffer.isWritable || !buffer.isReady {
            _ = try write(buffer, bytes, owner: owner)
            return
        }
        if isExactly(stream.buffer, io.pointee.fileIO), !hasOwnAttribute(stream.buffer, .write) {
            // (The rest of what is written in part is lost, as it is there.)
            let file = FileIOObject(stream.buffer)
            if file.descriptor >= 0, file.isWritable {
                _ = try write(file, bytes)
                return
            }
        }
        guard let base = bytes.baseAddress else { return }
        let copy =
            owner.isExactly(types.bytes)
            ? owner : try makeBytes(base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        _ = try callRepeating(stream.buffer, .write, copy)
    }

    /// Adds encoded text to what waits.
    @inline(__always) private func append(
        _ stream: TextWrapperObject, _ bytes: UnsafePointer<UInt8>, _ count: Int, owner: Value
    ) throws(Raised) {
        let chunkSize = stream.chunkSize
        if stream.pendingCount &+ count > chunkSize { try flushPending(stream) }
        if count >= chunkSize {
            return try writeBytes(stream, UnsafeRawBufferPointer(start: bytes, count: count), owner: owner)
        }
        if count == 0 { return }
        let pending: ByteStorageObject
        if let storage = stream.pending, storage.capacity >= stream.pendingCount + count {
            pending = storage
        } else {
            pending = try makeByteStorage(capacity: max(chunkSize, stream.pendingCount + count))
            if let old = stream.pending {
                UnsafeMutableRawPointer(pending.bytes).copyMemory(from: old.bytes, byteCount: stream.pendingCount)
            }
            stream.pending = pending
        }
        copySmall(from: bytes, to: UnsafeMutableRawPointer(pending.bytes + stream.pendingCount), count)
        stream.pendingCount &+= count
        if stream.pendingCount >= chunkSize { try flushPending(stream) }
    }

    /// `write`, of a text whose type was checked.
    func write(_ stream: TextWrapperObject, _ given: StringObject) throws(Raised) {
        try requireAttached(stream)
        try requireOpen(stream)
        guard stream.hasEncoder else { throw unsupported("not writable") }
        var text = given
        var needsFlush = false
        if stream.writeNewline.isBound || stream.isLineBuffered {
            let hasLineFeed = contains(text, 0x0A)
            needsFlush = stream.isLineBuffered && (hasLineFeed || contains(text, 0x0D))
            if hasLineFeed, stream.translatesWriting, stream.writeNewline.isBound {
                text = StringObject(
                    try replaceText(
                        in: text, StringObject(character(0x0A)), StringObject(stream.writeNewline), limit: Int.max))
            }
        }
        if text.isASCII, stream.codec.isASCIICompatible {
            stream.isAtStart = false
            try append(stream, UnsafePointer(text.bytes1), text.count, owner: text.value)
        } else {
            let encoded = BytesObject(try encode(stream, text))
            try append(stream, UnsafePointer(encoded.bytes), encoded.count, owner: encoded.value)
        }
        if needsFlush || stream.writesThrough {
            if stream.pendingCount == 0, text.count == 0 {
                // Even nothing is written through.
                try writeBytes(
                    stream, UnsafeRawBufferPointer(start: text.bytes, count: 0), owner: interpreter.pointee.emptyBytes)
            }
            try flushPending(stream)
        }
        if needsFlush { try flushBuffer(of: stream) }
        if stream.decodedText.isBound { stream.dropDecoded() }
        if stream.snapshotInput.isBound { stream.snapshotInput = .unbound }
        if stream.hasDecoder { try resetDecoder(stream) }
    }

    /// Calls the buffer's `flush`.
    func flushBuffer(of stream: TextWrapperObject) throws(Raised) {
        if let buffer = plainBuffer(stream, .flush), buffer.isWritable {
            return try flush(buffer)
        }
        _ = try callMethod(stream.buffer, .flush)
    }

    private func contains(_ text: StringObject, _ point: UInt8) -> Bool {
        switch text.width {
        case 1: TextKernels.firstIndex(of: point, in: UnsafePointer(text.bytes1), text.count) >= 0
        case 2: TextKernels.firstIndex(of: UInt16(point), in: UnsafePointer(text.bytes2), text.count) >= 0
        default: TextKernels.firstIndex(of: UInt32(point), in: UnsafePointer(text.bytes4), text.count) >= 0
        }
    }

    /// `flush`.
    func flush(_ stream: TextWrapperObject) throws(Raised) {
        try requireAttached(stream)
        try requireOpen(stream)
        stream.isTelling = stream.isSeekable
        try flushPending(stream)
        try flushBuffer(of: stream)
    }
}

extension TextWrapperCodec {
    /// Whether ASCII text is its own encoding, whatever was written before.
    var isASCIICompatible: Bool {
        @inline(__always) get { self == .utf8 || self == .ascii || self == .latin1 }
    }
}
