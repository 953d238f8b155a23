// In CPython: Modules/_io/fileio.c
import TaipanHost

/// A stream of bytes over a descriptor, without a buffer.
struct FileIOFields: BitwiseCopyable {
    var header: Header
    /// -1: closed, or not opened yet.
    var descriptor: Int32
    /// How much is best read at a time.
    var blockSize: UInt32
    /// Whether one can move: 1 or 0, or -1 as long as nobody has asked.
    var seekable: Int8
    var isCreated: Bool
    var isReadable: Bool
    var isWritable: Bool
    var isAppending: Bool
    var closesDescriptor: Bool
    var isFinalizing: Bool
    /// Whether it is a file on a disk, which nobody has to wait for.
    var isRegular: Bool
}
typealias FileIOObject = Reference<FileIOFields>

/// The type `FileIO`.
enum FileIOType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FileIOFields.self)
        type.flags([.baseType, .hasGC])
        type.signature("(file, mode='r', closefd=True, opener=None)")
        type.documentation("A file without a buffer: each reading and writing is a call of the system.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let file = try context.makeFileIO(type)
            // (Instances of subclasses are registered already.)
            if type === context.io.pointee.fileIO.unsafelyUnwrapped { context.registerFinalizable(file.value) }
            return file.value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.representation = UnaryFunction(representation)
        declareTransfers(type)
        declarePositions(type)
        type.method("close", "($self, /)", "Closes the file.", close)
        type.method("seekable", "($self, /)", "Whether one can move in the file.") {
            (context, arguments) throws(Raised) in
            let file = try open(context, arguments[0])
            if file.seekable < 0 {
                file.seekable = (try? context.resources.host.files.position(file.descriptor)) == nil ? 0 : 1
            }
            return Value(file.seekable == 1)
        }
        type.method("readable", "($self, /)", "Whether the file was opened for reading.") {
            (context, arguments) throws(Raised) in Value(try open(context, arguments[0]).isReadable)
        }
        type.method("writable", "($self, /)", "Whether the file was opened for writing.") {
            (context, arguments) throws(Raised) in Value(try open(context, arguments[0]).isWritable)
        }
        type.method("fileno", "($self, /)", "The number of the descriptor.") { (context, arguments) throws(Raised) in
            context.integer(Int(try open(context, arguments[0]).descriptor))
        }
        type.method("isatty", "($self, /)", "Whether the file is a terminal.") {
            (context, arguments) throws(Raised) in
            Value(context.resources.host.files.isTerminal(try open(context, arguments[0]).descriptor))
        }
        type.method("_dealloc_warn", "!($self, source, /)", "Warns that a file was not closed.") {
            (context, arguments) throws(Raised) in
            context.warnUnclosed(FileIOObject(arguments[0]), arguments[1])
            return .none
        }
        declareAttributes(type)
    }

    private static func declareAttributes(_ type: TypeDeclaration) {
        type.member(
            "_blksize", "", get: { context, file in context.integer(Int(FileIOObject(file).blockSize)) },
            set: { (context, file, _, value) throws(Raised) in
                if value.isUnbound { throw context.typeError("can't delete numeric/char attribute") }
                FileIOObject(file).blockSize = UInt32(truncatingIfNeeded: try context.parseInt64(value))
            })
        type.member(
            "_finalizing", "", get: { _, file in Value(FileIOObject(file).isFinalizing) },
            set: { (context, file, _, value) throws(Raised) in
                FileIOObject(file).isFinalizing = try context.boolMember(value)
            })
        type.attribute(
            "closed", "Whether the file is closed.", get: { _, file in Value(FileIOObject(file).descriptor < 0) })
        type.attribute(
            "closefd", "Whether closing the file closes the descriptor.",
            get: { _, file in Value(FileIOObject(file).closesDescriptor) })
        type.attribute(
            "mode", "How the file was opened.",
            get: { context, file in context.intern(modeText(FileIOObject(file))) })
    }

    /// The file if it is open.
    @inline(__always) static func open(_ context: Context, _ value: Value) throws(Raised) -> FileIOObject {
        let file = FileIOObject(value)
        if file.descriptor < 0 { throw context.valueError("I/O operation on closed file") }
        return file
    }

    static func modeText(_ file: FileIOObject) -> StaticString {
        if file.isCreated { return file.isReadable ? "xb+" : "xb" }
        if file.isAppending { return file.isReadable ? "ab+" : "ab" }
        if file.isReadable { return file.isWritable ? "rb+" : "rb" }
        return "wb"
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let file = FileIOObject(value)
        if file.descriptor < 0 { return context.string("<_io.FileIO [closed]>") }
        let closes = file.closesDescriptor ? "True" : "False"
        let mode = modeText(file)
        let name = try context.getAttributeIfPresent(value, .name)
        var builder = StringBuilder(context)
        if name.isUnbound {
            try builder.append(text: "<_io.FileIO fd=\(file.descriptor) mode='\(mode)' closefd=\(closes)>")
            return try builder.finish()
        }
        guard try context.enterRepresentation(value) else {
            throw context.runtimeError("reentrant call inside \(context.typeName(of: value)).__repr__")
        }
        defer { context.leaveRepresentation(value) }
        let shown = try context.representation(name)
        try builder.append(ascii: "<_io.FileIO name=")
        try builder.append(value: shown)
        try builder.append(text: " mode='\(mode)' closefd=\(closes)>")
        return try builder.finish()
    }

    // MARK: Closing

    private static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let file = FileIOObject(arguments[0])
        var earlier = Value.unbound
        do throws(Raised) {
            try IOBaseType.close(context, arguments[0])
        } catch {
            earlier = context.takeRaised()
        }
        if !file.closesDescriptor {
            file.descriptor = -1
        } else {
            if file.isFinalizing { context.warnUnclosed(file, arguments[0]) }
            do throws(Raised) {
                try context.closeDescriptor(of: file)
            } catch {
                throw earlier.isBound ? context.chain(earlier) : error
            }
        }
        context.unregisterClosed(arguments[0])
        if earlier.isBound { throw context.raiseAgain(earlier) }
        return .none
    }
}

extension Context {
    /// A file that is not opened yet.
    func makeFileIO(_ type: TypeObject) throws(Raised) -> FileIOObject {
        let file = try allocateInstance(FileIOFields.self, type)
        file.descriptor = -1
        file.seekable = -1
        file.closesDescriptor = true
        return file
    }

    func closeDescriptor(of file: FileIOObject) throws(Raised) {
        let descriptor = file.descriptor
        guard descriptor >= 0 else { return }
        file.descriptor = -1
        do throws(HostError) {
            try resources.host.files.close(descriptor)
        } catch {
            throw osError(error)
        }
    }

    /// ResourceWarning about a file that was dropped without being closed.
    func warnUnclosed(_ file: FileIOObject, _ source: Value) {
        guard file.descriptor >= 0, file.closesDescriptor else { return }
        let raised = takeRaised()
        do throws(Raised) {
            let shown = try representation(source)
            try warn(
                types.resourceWarning.value, concatenated("unclosed file ", StringObject(shown), ""), level: 1,
                source: source)
        } catch {
            if type(of: thread.pointee.raised).isSubtype(of: types.warning) {
                writeUnraisable(object: file.value)
            } else {
                _ = takeRaised()
            }
        }
        thread.pointee.raised = raised
    }

    /// Goes on with an exception that was taken before.
    func raiseAgain(_ exception: Value) -> Raised {
        thread.pointee.raised = exception
        return Raised()
    }

    /// A new exception of this type without arguments.
    func raise(_ type: TypeObject) -> Raised { raise(makeException(type, interpreter.pointee.emptyTuple)) }
}
