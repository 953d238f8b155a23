// In CPython: Python/pylifecycle.c (create_stdio, flush_std_files), Python/bltinmodule.c (print)
import TaipanHost
import TaipanText

/// The standard streams, and writing to any file object.
extension Context {
    // MARK: Making

    /// Makes one of the standard streams as `open` would, without the calls of methods that lead there.
    func makeStandardStream(
        _ name: StaticString, descriptor: Int32, isWriter: Bool, encoding: String, errors: String
    ) throws(Raised) -> Value {
        let state = io.pointee
        guard let fileType = state.fileIO, let bufferType = isWriter ? state.bufferedWriter : state.bufferedReader,
            let textType = state.textIOWrapper
        else { return .none }
        let files = resources.host.files
        let file = try makeFileIO(fileType)
        file.descriptor = descriptor
        file.closesDescriptor = false
        file.isReadable = !isWriter
        file.isWritable = isWriter
        file.blockSize = UInt32(defaultBufferSize)
        if let size = try? files.status(of: descriptor).blockSize, size > 1 { file.blockSize = UInt32(clamping: size) }
        let isTerminal = files.isTerminal(descriptor)
        let isUnbuffered = resources.options.unbuffered
        try setAttribute(file.value, self[.name], string(name))
        var buffer = file.value
        if !(isWriter && isUnbuffered) {
            let stream = try makeBuffered(bufferType)
            try initialize(
                stream, bufferType, raw: buffer, size: Int(file.blockSize), readable: !isWriter, writable: isWriter)
            buffer = stream.value
        } else {
            file.seekable = (try? files.position(descriptor)) == nil ? 0 : 1
        }
        let stream = try allocateInstance(TextWrapperFields.self, textType)
        let known = Interpreter.isStreamEncoding(encoding) ? encoding : "utf-8"
        try findCodec(stream, string(known), "codecs.open()")
        stream.encoding = string(normalizedEncoding(known))
        stream.errors = intern(string(errors))
        stream.chunkSize = defaultBufferSize
        stream.isLineBuffered = isTerminal && !isUnbuffered
        stream.writesThrough = isUnbuffered
        setNewline(stream, character(0x0A))
        stream.buffer = buffer
        stream.hasDecoder = !isWriter
        stream.hasEncoder = isWriter
        stream.isSignatureDue = stream.codec == .utf8Signature
        if isExactly(buffer, bufferType) { stream.file = file.value }
        stream.isSeekable = file.seekable == 1
        stream.isTelling = stream.isSeekable
        stream.hasReadOnce = !isWriter
        if stream.isSeekable, isWriter {
            let position = (try? files.position(descriptor)) ?? 0
            stream.isAtStart = position == 0
            if position != 0 { stream.isSignatureDue = false }
        }
        stream.isReady = true
        try setAttribute(stream.value, self[.mode], intern(isWriter ? "w" : "r"))
        return stream.value
    }

    /// The name that a codec gives itself.
    private func normalizedEncoding(_ name: String) -> String {
        if name == "utf-8" { return name }
        if case .text(let codec) = TextCodec.lookup(name) { return codec.name }
        return name
    }

    // MARK: Any file object

    /// Writes a str to a file object: straight into a text stream whose `write` nobody has replaced.
    func writeText(_ text: Value, to file: Value) throws(Raised) {
        if isPlainTextStream(file) { return try write(TextWrapperObject(file), StringObject(text)) }
        _ = try callMethod(file, .write, text)
    }

    @inline(__always) private func isPlainTextStream(_ file: Value) -> Bool {
        isExactly(file, io.pointee.textIOWrapper) && !hasOwnAttribute(file, .write)
    }

    // MARK: The end

    /// Writes what waits in the standard streams; false if that failed for standard output. Failures are reported as
    /// CPython reports them when it ends.
    func flushStandardStreams() -> Bool {
        var succeeded = true
        let output = interpreter.pointee.sysDictionary?.get(name: self[string: .stdout]) ?? .unbound
        if output.isGiven, !isClosedFile(output) {
            do throws(Raised) {
                try flushFile(output)
            } catch {
                writeUnraisable(object: output)
                succeeded = false
            }
        }
        let error = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        if error.isGiven, !isClosedFile(error) {
            do throws(Raised) {
                try flushFile(error)
            } catch {
                _ = takeRaised()
                succeeded = false
            }
        }
        return succeeded
    }

    /// Writes what waits in the standard streams as they were made, which a program may have put something else in
    /// place of. Nobody is told if that fails.
    func flushOriginalStreams() {
        for stream in [io.pointee.standardOutput, io.pointee.standardError] {
            guard isExactly(stream, io.pointee.textIOWrapper), TextWrapperObject(stream).isReady,
                !TextWrapperObject(stream).isDetached, !isClosedFile(stream)
            else { continue }
            do throws(Raised) {
                try flushFile(stream)
            } catch {
                _ = takeRaised()
            }
        }
    }

    /// What a program put in place of the standard streams is taken away again, so that finalizers print.
    func restoreStandardStreams() {
        guard let sys = interpreter.pointee.sysDictionary else { return }
        for (name, original) in [("stdin", "__stdin__"), ("stdout", "__stdout__"), ("stderr", "__stderr__")]
            as [(StaticString, StaticString)]
        {
            let stream = sys.get(name: intern(original))
            let index = sys.find(name: StringObject(intern(name)))
            if stream.isBound, index >= 0 { sys.setValue(at: index, to: stream) }
        }
    }

    private func flushFile(_ file: Value) throws(Raised) {
        if isExactly(file, io.pointee.textIOWrapper), !hasOwnAttribute(file, .flush) {
            return try flush(TextWrapperObject(file))
        }
        _ = try callMethod(file, .flush)
    }

    private func isClosedFile(_ file: Value) -> Bool {
        if isExactly(file, io.pointee.textIOWrapper), TextWrapperObject(file).file.isBound {
            return FileIOObject(TextWrapperObject(file).file).descriptor < 0
        }
        do throws(Raised) {
            return try isTrue(getAttribute(file, .closed))
        } catch {
            _ = takeRaised()
            return false
        }
    }
}

extension Interpreter {
    /// Whether the standard streams can have this encoding: it must be there before any module is.
    package static func isStreamEncoding(_ name: String) -> Bool {
        guard case .text(let codec) = TextCodec.lookup(name) else { return false }
        switch codec.kind {
        case .utf7, .unicodeEscape, .rawUnicodeEscape: return false
        default: return true
        }
    }
}
