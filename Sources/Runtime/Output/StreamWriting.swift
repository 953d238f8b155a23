// In CPython: Modules/_io/textio.c, Modules/_io/bufferedio.c, Modules/_io/fileio.c
import TaipanHost
import TaipanText

/// Writing to the standard streams.
extension Context {
    /// Writes all bytes to a descriptor.
    func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Raised) {
        var written = 0
        while written < bytes.count {
            do throws(HostError) {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                written += try resources.host.files.write(descriptor, rest)
            } catch {
                if error.errno == ErrorNumber.EINTR {
                    try safepoint()
                    continue
                }
                throw osError(error)
            }
        }
    }

    /// Hands bytes to a stream's buffer, and what does not fit to the system.
    func write(_ stream: BinaryStreamObject, _ bytes: UnsafeRawBufferPointer) throws(Raised) {
        if bytes.isEmpty { return }
        if stream.isUnbuffered { return try writeAll(stream.descriptor, bytes) }
        let storage = try storage(of: stream)
        if bytes.count > streamBufferSize - stream.end {
            try flush(stream)
            if bytes.count > streamBufferSize { return try writeAll(stream.descriptor, bytes) }
        }
        (storage.trailing(UInt8.self) + stream.end).update(
            from: bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        stream.end += bytes.count
    }

    func storage(of stream: BinaryStreamObject) throws(Raised) -> ByteStorageObject {
        if let storage = stream.storage { return storage }
        let storage = try makeByteStorage(capacity: streamBufferSize)
        stream.storage = storage
        return storage
    }

    /// Writes what waits. What cannot be written stays.
    func flush(_ stream: BinaryStreamObject) throws(Raised) {
        guard stream.isWriter, stream.end > 0, let storage = stream.storage else { return }
        while stream.start < stream.end {
            let rest = UnsafeRawBufferPointer(
                start: storage.trailing(UInt8.self) + stream.start, count: stream.end - stream.start)
            do throws(HostError) {
                stream.start += try resources.host.files.write(stream.descriptor, rest)
            } catch {
                if error.errno == ErrorNumber.EINTR {
                    try safepoint()
                    continue
                }
                throw osError(error)
            }
        }
        stream.start = 0
        stream.end = 0
    }

    // MARK: Text

    /// `write` of a text stream: any kind of str.
    func write(_ stream: TextStreamObject, _ text: StringObject) throws(Raised) {
        if stream.buffer.isClosed { throw valueError("I/O operation on closed file.") }
        var hasLineEnd = false
        if text.isASCII, text.count <= streamBufferSize / 2 {
            let bytes = text.bytes1
            let count = text.count
            if stream.isLineBuffered {
                for index in 0..<count where bytes[index] == 0x0A || bytes[index] == 0x0D {
                    hasLineEnd = true
                    break
                }
            }
            try append(stream, UnsafeBufferPointer(start: bytes, count: count))
        } else {
            let encoded = try encode(stream, text)
            if stream.isLineBuffered { hasLineEnd = encoded.contains(0x0A) || encoded.contains(0x0D) }
            try encoded.withUnsafeBufferPointer { (buffer) throws(Raised) in try append(stream, buffer) }
        }
        if stream.writesThrough { try flushPending(stream) }
        if hasLineEnd {
            try flushPending(stream)
            try flush(stream.buffer)
        }
    }

    private func append(_ stream: TextStreamObject, _ bytes: UnsafeBufferPointer<UInt8>) throws(Raised) {
        if bytes.isEmpty { return }
        let pending: ByteStorageObject
        if let storage = stream.pending {
            pending = storage
        } else {
            pending = try makeByteStorage(capacity: streamBufferSize)
            stream.pending = pending
        }
        if bytes.count > streamBufferSize - stream.pendingCount { try flushPending(stream) }
        if bytes.count > streamBufferSize { return try write(stream.buffer, UnsafeRawBufferPointer(bytes)) }
        (pending.trailing(UInt8.self) + stream.pendingCount).update(
            from: bytes.baseAddress.unsafelyUnwrapped, count: bytes.count)
        stream.pendingCount += bytes.count
    }

    /// Hands the text that waits to the stream of bytes.
    func flushPending(_ stream: TextStreamObject) throws(Raised) {
        guard stream.pendingCount > 0, let pending = stream.pending else { return }
        let count = stream.pendingCount
        stream.pendingCount = 0
        try write(stream.buffer, UnsafeRawBufferPointer(start: pending.trailing(UInt8.self), count: count))
    }

    func flush(_ stream: TextStreamObject) throws(Raised) {
        if stream.buffer.isClosed { throw valueError("I/O operation on closed file.") }
        try flushPending(stream)
        try flush(stream.buffer)
    }

    private func encode(_ stream: TextStreamObject, _ text: StringObject) throws(Raised) -> [UInt8] {
        let codec: TextCodec
        switch stream.codec {
        case .utf8: codec = .utf8
        case .ascii: codec = .ascii
        case .latin1: codec = .latin1
        }
        do throws(CodecError) {
            return try codec.encode(text.pythonString, errors: stream.errorHandling.handler)
        } catch {
            throw raise(
                types.unicodeEncodeError,
                arguments: string(error.encoding.rawValue), text.value, integer(error.start), integer(error.end),
                string(error.reason.rawValue))
        }
    }

    // MARK: Any file object

    /// Writes a str to a file object: straight into the buffer of a standard stream, by its method `write` otherwise.
    func writeText(_ text: Value, to file: Value) throws(Raised) {
        if file.isExactly(types.textStream), isPlainStream(file) {
            return try write(TextStreamObject(file), StringObject(text))
        }
        _ = try callMethod(file, .write, text)
    }

    /// Whether nobody gave the stream attributes of its own, such as another `write`.
    @inline(__always) func isPlainStream(_ file: Value) -> Bool {
        guard let words = attributeWords(of: file, type: types.textStream) else { return true }
        if let shape = words.pointee.shape { return shape.count == 0 }
        guard let storage = words.pointee.storage else { return true }
        return DictObject(storage).count == 0
    }

    // MARK: Beside the streams

    /// Writes straight to the descriptor of standard error, for what CPython prints with C's means.
    func writeToStandardError(_ text: String) { writeRaw(Array(text.utf8), resources.host.standardStreams.error) }

    func writeToStandardOutput(_ bytes: [UInt8]) { writeRaw(bytes, resources.host.standardStreams.output) }

    private func writeRaw(_ bytes: [UInt8], _ descriptor: Int32?) {
        guard let descriptor else { return }
        do throws(Raised) {
            try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) in
                try writeAll(descriptor, UnsafeRawBufferPointer(buffer))
            }
        } catch {
            _ = takeRaised()
        }
    }

    /// Writes what waits in the standard streams; false if that failed for standard output. Failures are reported as
    /// CPython reports them when it ends.
    func flushStandardStreams() -> Bool {
        var succeeded = true
        let output = interpreter.pointee.sysDictionary?.get(name: self[string: .stdout]) ?? .unbound
        if output.isGiven, !isClosedFile(output) {
            do throws(Raised) {
                _ = try callMethod(output, .flush)
            } catch {
                writeUnraisable(object: output)
                succeeded = false
            }
        }
        let error = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        if error.isGiven, !isClosedFile(error) {
            do throws(Raised) {
                _ = try callMethod(error, .flush)
            } catch {
                _ = takeRaised()
                succeeded = false
            }
        }
        return succeeded
    }

    private func isClosedFile(_ file: Value) -> Bool {
        do throws(Raised) {
            return try isTrue(getAttribute(file, .closed))
        } catch {
            _ = takeRaised()
            return false
        }
    }
}

extension StreamErrors {
    var handler: ErrorHandler {
        switch self {
        case .strict: .strict
        case .surrogateEscape: .surrogateEscape
        case .backslashReplace: .backslashReplace
        case .replace: .replace
        case .ignore: .ignore
        case .surrogatePass: .surrogatePass
        case .xmlCharacterReference: .xmlCharacterReference
        case .nameReplace: .nameReplace
        }
    }

    init(named name: String) {
        switch name {
        case "surrogateescape": self = .surrogateEscape
        case "backslashreplace": self = .backslashReplace
        case "replace": self = .replace
        case "ignore": self = .ignore
        case "surrogatepass": self = .surrogatePass
        case "xmlcharrefreplace": self = .xmlCharacterReference
        case "namereplace": self = .nameReplace
        default: self = .strict
        }
    }
}
