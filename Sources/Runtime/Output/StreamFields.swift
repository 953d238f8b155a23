// In CPython: Modules/_io/textio.c, Modules/_io/bufferedio.c

/// A stream of bytes over a descriptor, with a buffer: what `sys.stdout.buffer` is.
struct BinaryStreamFields: BitwiseCopyable {
    var header: Header
    /// Bytes that wait to be written, or were read ahead.
    var storage: ByteStorageObject?
    var name: Value
    /// The first byte that was not used yet, and the end of the bytes; for writing they begin at 0.
    var start: Int
    var end: Int
    var descriptor: Int32
    var isWriter: Bool
    var isClosed: Bool
    var isAtEnd: Bool
    /// Everything is written at once (`-u`).
    var isUnbuffered: Bool
}
typealias BinaryStreamObject = Reference<BinaryStreamFields>

/// A stream of text over a stream of bytes: what `sys.stdout` is. Instances have a `__dict__`.
struct TextStreamFields: BitwiseCopyable {
    var header: Header
    var buffer: BinaryStreamObject
    /// Encoded text that waits to be handed to `buffer`.
    var pending: ByteStorageObject?
    var encoding: Value
    var errors: Value
    var mode: Value
    var pendingCount: Int
    /// How the encoding and the error handler are known inside.
    var codec: StreamCodec
    var errorHandling: StreamErrors
    var isLineBuffered: Bool
    var writesThrough: Bool
    var isDetached: Bool
}
typealias TextStreamObject = Reference<TextStreamFields>

/// The encodings of the standard streams.
enum StreamCodec: UInt8 { case utf8, ascii, latin1 }

/// What is done with what cannot be encoded or decoded; a handler not listed is as strict.
enum StreamErrors: UInt8 {
    case strict, surrogateEscape, backslashReplace, replace, ignore, surrogatePass, xmlCharacterReference, nameReplace
}

/// Bytes that a stream keeps back at most.
let streamBufferSize = 8192
