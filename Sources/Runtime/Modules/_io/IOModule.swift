// In CPython: Modules/_io/_iomodule.c

/// The module `_io`, which module `io` shows.
enum IOModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        try context.completeIOTypes()
        let module = try context.makeNativeModule(
            "io", "Streams of bytes and of text: what `open` makes, and what such things can be made of.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        try context.add(to: module, "open", context.io.pointee.openFunction)
        add(
            "open_code", "($module, /, path)", "Opens a file that is to be run as code.", OpenFunction.openCode)
        try context.add(to: module, "DEFAULT_BUFFER_SIZE", context.integer(defaultBufferSize))
        try context.add(to: module, "UnsupportedOperation", context.unsupportedOperationClass())
        try context.add(to: module, "BlockingIOError", context.types.blockingIOError.value)
        let state = context.io.pointee
        for type in [
            state.ioBase, state.rawIOBase, state.bufferedIOBase, state.textIOBase, state.fileIO, state.bytesIO,
            state.stringIO, state.bufferedReader, state.bufferedWriter, state.bufferedPair, state.bufferedRandom,
            state.textIOWrapper, state.newlineDecoder,
        ] {
            guard let type else { continue }
            try context.set(module.dictionary, name: StringObject(type.name), type.value)
        }
        return module
    }
}

extension Context {
    /// Makes the types that the standard streams are of.
    func makeStreamTypes() throws(Raised) {
        let base = try makeNativeType("_IOBase", module: "_io") { IOBaseType.declare($0) }
        io.pointee.ioBase = base
        let raw = try makeNativeType("_RawIOBase", module: "_io", base: base) { RawIOBaseType.declare($0) }
        io.pointee.rawIOBase = raw
        let buffered = try makeNativeType("_BufferedIOBase", module: "_io", base: base) {
            BufferedIOBaseType.declare($0)
        }
        io.pointee.bufferedIOBase = buffered
        let text = try makeNativeType("_TextIOBase", module: "_io", base: base) { TextIOBaseType.declare($0) }
        io.pointee.textIOBase = text
        io.pointee.fileIO = try makeStreamType("FileIO", base: raw) { FileIOType.declare($0) }
        io.pointee.bufferedReader = try makeStreamType("BufferedReader", base: buffered) {
            BufferedReaderType.declare($0)
        }
        io.pointee.bufferedWriter = try makeStreamType("BufferedWriter", base: buffered) {
            BufferedWriterType.declare($0)
        }
        io.pointee.textIOWrapper = try makeStreamType("TextIOWrapper", base: text) { TextIOWrapperType.declare($0) }
    }

    /// Makes the other types of `_io`.
    func completeIOTypes() throws(Raised) {
        if io.pointee.isComplete { return }
        io.pointee.bytesIO = try makeStreamType("BytesIO", base: io.pointee.bufferedIOBase) { BytesIOType.declare($0) }
        io.pointee.bytesIOBuffer = try makeNativeType("_BytesIOBuffer", module: "_io") {
            BytesIOBufferType.declare($0)
        }
        io.pointee.stringIO = try makeStreamType("StringIO", base: io.pointee.textIOBase) { StringIOType.declare($0) }
        io.pointee.bufferedPair = try makeStreamType("BufferedRWPair", base: io.pointee.bufferedIOBase) {
            BufferedPairType.declare($0)
        }
        io.pointee.bufferedRandom = try makeStreamType("BufferedRandom", base: io.pointee.bufferedIOBase) {
            BufferedRandomType.declare($0)
        }
        io.pointee.newlineDecoder = try makeNativeType("IncrementalNewlineDecoder", module: "_io") {
            NewlineDecoderType.declare($0)
        }
        io.pointee.isComplete = true
    }

    /// A concrete stream. Its instances are not registered for finalizing by themselves: what nobody else holds is
    /// closed by its owner, and of memory nothing is to be closed. Instances of subclasses are.
    private func makeStreamType(
        _ name: StaticString, base: TypeObject?, _ declare: (TypeDeclaration) -> Void
    ) throws(Raised) -> TypeObject {
        let type = try makeNativeType(name, module: "_io", base: base, declare)
        type.flags.remove(.hasFinalizer)
        return type
    }

    /// The class `io.UnsupportedOperation`, an OSError and ValueError.
    func unsupportedOperationClass() throws(Raised) -> Value {
        let known = io.pointee.unsupportedOperation
        if known.isBound { return known }
        let namespace = makeDict()
        try set(namespace, name: self[string: .__module__], string("io"))
        let made = try call(
            types.type.value, intern("UnsupportedOperation"), tuple(types.osError.value, types.valueError.value),
            namespace.value)
        io.pointee.unsupportedOperation = made
        return made
    }

    /// `io.UnsupportedOperation` with a message.
    func unsupported(_ message: StaticString) -> Raised {
        do throws(Raised) {
            return raise(try call(unsupportedOperationClass(), string(message)))
        } catch {
            return error
        }
    }
}
