// In CPython: Modules/_io/textio.c (TextIOWrapper)
import TaipanText

/// Text over a stream of bytes.
struct TextWrapperFields: BitwiseCopyable {
    var header: Header
    /// The stream of bytes; unbound before `__init__` and when it was detached.
    var buffer: Value
    var encoding: Value
    var errors: Value
    /// The line end that was asked for: a str, or unbound for any.
    var readNewline: Value
    /// What is written in place of `\n`, or unbound.
    var writeNewline: Value
    /// Objects of module `codecs` that decode and encode, where the codec is not one of those known here.
    var decoder: Value
    var encoder: Value
    /// Text that was decoded, of which `decodedUsed` characters have been read; or unbound.
    var decodedText: Value
    /// The bytes from which that was decoded, and the number of the decoder's state before them; or unbound.
    var snapshotInput: Value
    /// The file beneath, if nothing on the way to it is of a class that might say something else about `closed`.
    var file: Value
    /// Encoded text that waits to be handed to `buffer`.
    var pending: ByteStorageObject?
    var pendingCount: Int
    var decodedUsed: Int
    var snapshotFlags: Int
    var chunkSize: Int
    /// How many bytes a character had in the last piece.
    var bytesPerCharacter: Double
    var decoderState: NativeDecoderState
    var codec: TextWrapperCodec
    var isReady: Bool
    var isDetached: Bool
    var hasDecoder: Bool
    var hasEncoder: Bool
    var isLineBuffered: Bool
    var writesThrough: Bool
    var readsUniversally: Bool
    var translatesReading: Bool
    var translatesWriting: Bool
    var isSeekable: Bool
    var hasReadOnce: Bool
    /// Snapshots are made, so that one can ask for the position.
    var isTelling: Bool
    var isFinalizing: Bool
    /// The next text is the file's first: a byte order mark goes before it.
    var isAtStart: Bool
    /// The same for `utf-8-sig`, whose encoder goes by what it has written itself.
    var isSignatureDue: Bool
    var seenNewlines: UInt8
}
typealias TextWrapperObject = Reference<TextWrapperFields>

/// How a text stream decodes and encodes.
enum TextWrapperCodec: UInt8 {
    /// By objects of module `codecs`.
    case objects
    case utf8, ascii, latin1
    case utf8Signature, utf16, utf32
    /// A codec of TaipanText without state but incomplete characters.
    case other
}

/// Where a decoder stands between two pieces.
struct NativeDecoderState: BitwiseCopyable {
    /// Bytes of a character that is not complete, the first in the lowest byte.
    var bytes: UInt64 = 0
    var count: UInt8 = 0
    /// Byte order: 0 not known yet, 1 the machine's, 2 the other. Of `utf-8-sig`: 0 before the signature, 1 behind it.
    var order: UInt8 = 0
    /// A `\r` waits for what follows.
    var hasReturn = false
}

extension Reference where Fields == TextWrapperFields {
    var lineEnd: LineEnd {
        LineEnd(
            isTranslated: self.translatesReading, isUniversal: self.readsUniversally, text: self.readNewline)
    }

    /// Forgets what was decoded.
    func dropDecoded() {
        self.decodedText = .unbound
        self.decodedUsed = 0
    }

    /// How many decoded characters have not been read.
    var decodedRemaining: Int {
        self.decodedText.isBound ? StringObject(self.decodedText).count - self.decodedUsed : 0
    }
}

extension Context {
    func requireAttached(_ stream: TextWrapperObject) throws(Raised) {
        if _fastPath(stream.isReady && !stream.isDetached) { return }
        throw valueError(
            stream.isReady ? "underlying buffer has been detached" : "I/O operation on uninitialized object")
    }

    @inline(__always) func requireOpen(_ stream: TextWrapperObject) throws(Raised) {
        let file = stream.file
        if _fastPath(file.isBound && stream.type === io.pointee.textIOWrapper.unsafelyUnwrapped) {
            if FileIOObject(file).descriptor >= 0 { return }
            throw valueError("I/O operation on closed file.")
        }
        try requireOtherOpen(stream)
    }

    @inline(never) private func requireOtherOpen(_ stream: TextWrapperObject) throws(Raised) {
        if stream.type === io.pointee.textIOWrapper.unsafelyUnwrapped {
            let closed = try getAttribute(stream.buffer, .closed)
            if try isTrue(closed) { throw valueError("I/O operation on closed file.") }
            return
        }
        try requireOpen(stream.value)
    }

    /// The buffer if it is one of the native ones and nobody has replaced this method of it.
    @inline(__always) func plainBuffer(_ stream: TextWrapperObject, _ name: Name) -> BufferedObject? {
        let buffer = stream.buffer
        let state = io
        guard
            isExactly(buffer, state.pointee.bufferedWriter) || isExactly(buffer, state.pointee.bufferedReader)
                || isExactly(buffer, state.pointee.bufferedRandom), !hasOwnAttribute(buffer, name)
        else { return nil }
        return BufferedObject(buffer)
    }

    // MARK: Making

    /// Sets how line ends are read and written: a str, None, or unbound for the default.
    func setNewline(_ stream: TextWrapperObject, _ newline: Value) {
        let isGiven = newline.isGiven
        let count = isGiven ? StringObject(newline).count : 0
        stream.readNewline = isGiven ? newline : .unbound
        stream.readsUniversally = !isGiven || count == 0
        stream.translatesReading = !isGiven
        stream.translatesWriting = !isGiven || count != 0
        // The platform's own line end is `\n`.
        let isReplaced = isGiven && count > 0 && !StringObject(newline).hasText("\n")
        stream.writeNewline = isReplaced ? newline : .unbound
    }

    /// What `__init__` does, arguments checked. `encoding` is a str.
    func initialize(
        _ stream: TextWrapperObject, buffer: Value, encoding: Value, errors: Value, newline: Value,
        lineBuffering: Bool, writeThrough: Bool
    ) throws(Raised) {
        try findCodec(stream, encoding, "codecs.open()")
        stream.encoding = encoding
        stream.errors = errors
        stream.chunkSize = defaultBufferSize
        stream.isLineBuffered = lineBuffering
        stream.writesThrough = writeThrough
        setNewline(stream, newline)
        stream.buffer = buffer
        try makeDecoder(stream)
        try makeEncoder(stream)
        let state = io
        stream.file = .unbound
        if isExactly(buffer, state.pointee.bufferedWriter) || isExactly(buffer, state.pointee.bufferedReader)
            || isExactly(buffer, state.pointee.bufferedRandom)
        {
            let raw = BufferedObject(buffer).rawStream
            if isExactly(raw, state.pointee.fileIO) { stream.file = raw }
        }
        stream.isSeekable = try isTrue(callMethod(buffer, .seekable))
        stream.isTelling = stream.isSeekable
        stream.hasReadOnce = try getAttributeIfPresent(buffer, .read1).isBound
        try fixEncoderState(stream)
        stream.isReady = true
    }

    /// A byte order mark is written only at the beginning of a file.
    func fixEncoderState(_ stream: TextWrapperObject) throws(Raised) {
        stream.isAtStart = false
        guard stream.isSeekable, stream.hasEncoder else { return }
        stream.isAtStart = true
        let position = try callMethod(stream.buffer, .tell)
        if try !equal(position, integer(0)) {
            stream.isAtStart = false
            stream.isSignatureDue = false
            if stream.codec == .objects { _ = try callMethod(stream.encoder, .setstate, integer(0)) }
        }
    }
}
