// In CPython: Modules/_io/bufferedio.c (BufferedRWPair)

struct BufferedPairFields: BitwiseCopyable {
    var header: Header
    var reader: Value
    var writer: Value
}
typealias BufferedPairObject = Reference<BufferedPairFields>

/// The type `BufferedRWPair`: two raw streams, one to read from and one to write to, as one.
enum BufferedPairType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(BufferedPairFields.self, references: \.reader, \.writer)
        type.flags([.baseType, .hasGC])
        type.signature("(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)")
        type.documentation("Two raw streams with buffers, one to read from and one to write to, as one stream.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let pair = try context.allocateInstance(BufferedPairFields.self, type)
            return pair.value
        }
        type.slots.initialize = InitFunction(initialize)
        forward(type, .read, "read", "Reads so many bytes, or until the end.", reads: true)
        forward(type, .peek, "peek", "Bytes that come next, without moving.", reads: true)
        forward(type, .read1, "read1", "Reads what is there.", reads: true)
        forward(type, .readinto, "readinto", "Reads into memory.", reads: true)
        forward(type, .readinto1, "readinto1", "Reads into memory what is there.", reads: true)
        forward(type, .write, "write", "Writes bytes.", reads: false)
        forward(type, .flush, "flush", "Writes what is kept back.", reads: false)
        forward(type, .readable, "readable", "Whether one can read.", reads: true)
        forward(type, .writable, "writable", "Whether one can write.", reads: false)
        type.method("close", "!($self, /)", "Closes the writer and then the reader.", close)
        type.method("isatty", "!($self, /)", "Whether one of the two is a terminal.") {
            (context, arguments) throws(Raised) in
            let answer = try context.callMethod(end(context, arguments[0], reads: false), .isatty)
            if answer !== .false { return answer }
            return try context.callMethod(end(context, arguments[0], reads: true), .isatty)
        }
        type.attribute("closed", "") { (context, value) throws(Raised) in
            let writer = BufferedPairObject(value).writer
            if writer.isUnbound {
                throw context.runtimeError("the BufferedRWPair object is being garbage-collected")
            }
            return try context.getAttribute(writer, .closed)
        }
    }

    private static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        try context.requireNoKeywords(arguments, "BufferedRWPair")
        try context.requireCount(arguments, "BufferedRWPair", 2, 3)
        let size = arguments.count > 2 ? try context.sizeArgument(arguments[2]) : defaultBufferSize
        try context.requireReadable(arguments[0])
        try context.requireWritable(arguments[1])
        guard let readerType = context.io.pointee.bufferedReader, let writerType = context.io.pointee.bufferedWriter
        else { return }
        let pair = BufferedPairObject(value)
        pair.reader = try context.call(readerType.value, arguments[0], context.integer(size))
        pair.writer = try context.call(writerType.value, arguments[1], context.integer(size))
    }

    /// The reader or the writer.
    private static func end(_ context: Context, _ value: Value, reads: Bool) throws(Raised) -> Value {
        let pair = BufferedPairObject(value)
        let end = reads ? pair.reader : pair.writer
        if end.isUnbound { throw context.valueError("I/O operation on uninitialized object") }
        return end
    }

    /// A method that is one end's, and gets all arguments.
    private static func forward(
        _ type: TypeDeclaration, _ name: Name, _ shown: StaticString, _ documentation: StaticString, reads: Bool
    ) {
        // Functions of types capture nothing, so there is one for each name.
        let code: NativeFunction.Function =
            switch name {
            case .read: { (context, arguments) throws(Raised) in try call(context, arguments, .read, reads: true) }
            case .peek: { (context, arguments) throws(Raised) in try call(context, arguments, .peek, reads: true) }
            case .read1: { (context, arguments) throws(Raised) in try call(context, arguments, .read1, reads: true) }
            case .readinto:
                { (context, arguments) throws(Raised) in try call(context, arguments, .readinto, reads: true) }
            case .readinto1:
                { (context, arguments) throws(Raised) in try call(context, arguments, .readinto1, reads: true) }
            case .write: { (context, arguments) throws(Raised) in try call(context, arguments, .write, reads: false) }
            case .flush: { (context, arguments) throws(Raised) in try call(context, arguments, .flush, reads: false) }
            case .readable:
                { (context, arguments) throws(Raised) in try call(context, arguments, .readable, reads: true) }
            default:
                { (context, arguments) throws(Raised) in try call(context, arguments, .writable, reads: false) }
            }
        type.rawMethod(shown, "!($self, *args)", documentation, code)
    }

    private static func call(
        _ context: Context, _ arguments: Arguments, _ name: Name, reads: Bool
    ) throws(Raised) -> Value {
        let method = try context.getAttribute(end(context, arguments[0], reads: reads), name)
        return try context.call(method, arguments.dropFirst())
    }

    private static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var earlier = Value.unbound
        do throws(Raised) {
            _ = try context.callMethod(end(context, arguments[0], reads: false), .close)
        } catch {
            earlier = context.takeRaised()
        }
        do throws(Raised) {
            let result = try context.callMethod(end(context, arguments[0], reads: true), .close)
            if earlier.isUnbound { return result }
        } catch {
            throw earlier.isBound ? context.chain(earlier) : error
        }
        throw context.raiseAgain(earlier)
    }
}
