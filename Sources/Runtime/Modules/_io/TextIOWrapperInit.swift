// In CPython: Modules/_io/textio.c (_io_TextIOWrapper___init___impl, _io_TextIOWrapper_reconfigure_impl)
import TaipanHost

/// Making and changing a text stream.
extension TextIOWrapperType {
    private static let parameters = ParameterList(
        "TextIOWrapper",
        "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")

    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let bound = try context.bind(arguments, to: parameters)
        func text(_ index: Int, _ name: StaticString) throws(Raised) -> Value {
            let value = bound[index]
            guard value.isGiven else { return .unbound }
            guard context.type(of: value).has(.stringSubclass) else {
                throw context.typeError(
                    "TextIOWrapper() argument '\(name)' must be str or None, not \(context.argumentTypeName(value))")
            }
            try context.rejectZeros(StringObject(value))
            return value
        }
        let encoding = try text(1, "encoding")
        let newline = try text(3, "newline")
        let lineBuffering = bound[4].isUnbound ? false : try context.int32Argument(bound[4]) != 0
        let writeThrough = bound[5].isUnbound ? false : try context.int32Argument(bound[5]) != 0
        try context.initialize(
            TextWrapperObject(value), buffer: bound[0], encoding: encoding, errors: bound[2], newline: newline,
            lineBuffering: lineBuffering, writeThrough: writeThrough, checksArguments: true)
    }

    static func reconfigure(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = try attached(context, arguments[0])
        let (encoding, errors, newline) = (arguments[1], arguments[2], arguments[3])
        if stream.decodedText.isBound, encoding.isGiven || errors.isGiven || newline.isBound {
            throw context.unsupported(
                "It is not possible to set the encoding or newline of stream after the first read")
        }
        for value in [encoding, errors, newline]
        where value.isGiven && !context.type(of: value).has(.stringSubclass) {
            throw context.typeError("bad argument type for built-in operation")
        }
        if newline.isBound { try context.checkNewline(newline) }
        let lineBuffering =
            arguments[4].isGiven ? try context.longArgument(arguments[4]) != 0 : stream.isLineBuffered
        let writeThrough = arguments[5].isGiven ? try context.longArgument(arguments[5]) != 0 : stream.writesThrough
        _ = try context.callMethod(arguments[0], .flush)
        stream.bytesPerCharacter = 0
        if newline.isBound { context.setNewline(stream, newline) }
        if encoding.isGiven || errors.isGiven || newline.isBound {
            let newEncoding = encoding.isGiven ? encoding : stream.encoding
            let newErrors =
                errors.isGiven ? errors : encoding.isGiven ? context[.strict] : stream.errors
            try context.findCodec(stream, newEncoding, "codecs.open()")
            stream.encoding = newEncoding
            stream.errors = newErrors
            try context.makeDecoder(stream)
            try context.makeEncoder(stream)
            try context.fixEncoderState(stream)
        }
        stream.isLineBuffered = lineBuffering
        stream.writesThrough = writeThrough
        return .none
    }
}

extension Context {
    /// What CPython reads with `PyLong_AsLong`.
    func longArgument(_ value: Value) throws(Raised) -> Int {
        guard let number = machineInteger(try integerArgument(value)) else {
            throw overflowError("Python int too large to convert to C long")
        }
        return number
    }

    /// Raises ValueError unless a str is a line end.
    func checkNewline(_ newline: Value) throws(Raised) {
        guard newline.isGiven else { return }
        let text = StringObject(newline)
        guard text.count == 0 || text.hasText("\n") || text.hasText("\r") || text.hasText("\r\n") else {
            throw valueError("illegal newline value: \(text.text)")
        }
    }

    /// The encoding of a stream for which none was asked: that of the terminal, or of the locale.
    private func defaultEncoding(_ buffer: Value) throws(Raised) -> Value {
        do throws(Raised) {
            if plainDescriptor(of: buffer) == nil { _ = try callMethod(buffer, .fileno) }
        } catch {
            let exception = thread.pointee.raised
            let type = type(of: exception)
            let unsupported = io.pointee.unsupportedOperation
            guard
                type.isSubtype(of: types.attributeError)
                    || (unsupported.isBound && type.isSubtype(of: TypeObject(unsupported)))
            else { throw error }
            _ = takeRaised()
        }
        return string(resources.options.localeEncoding)
    }

    /// The descriptor beneath a buffer, if both are native and nobody has replaced their `fileno`.
    func plainDescriptor(of buffer: Value) -> Int32? {
        let state = io.pointee
        guard
            isExactly(buffer, state.bufferedWriter) || isExactly(buffer, state.bufferedReader)
                || isExactly(buffer, state.bufferedRandom), !hasOwnAttribute(buffer, .fileno)
        else { return nil }
        let raw = BufferedObject(buffer).rawStream
        guard isExactly(raw, state.fileIO), !hasOwnAttribute(raw, .fileno) else { return nil }
        let descriptor = FileIOObject(raw).descriptor
        return descriptor < 0 ? nil : descriptor
    }

    /// What `__init__` does with arguments that may be absent.
    func initialize(
        _ stream: TextWrapperObject, buffer: Value, encoding: Value, errors: Value, newline: Value,
        lineBuffering: Bool, writeThrough: Bool, checksArguments: Bool
    ) throws(Raised) {
        stream.isReady = false
        stream.isDetached = false
        try checkNewline(newline)
        var errors = errors
        if !errors.isGiven {
            errors = self[.strict]
        } else if !type(of: errors).has(.stringSubclass) {
            // (The type alone, without the special case of None, which is allowed.)
            throw typeError(
                "TextIOWrapper() argument 'errors' must be str or None, not \(typeName(of: errors))")
        }
        stream.dropDecoded()
        stream.snapshotInput = .unbound
        stream.pending = nil
        stream.pendingCount = 0
        stream.bytesPerCharacter = 0
        stream.buffer = .unbound
        let name = encoding.isGiven ? encoding : try defaultEncoding(buffer)
        try initialize(
            stream, buffer: buffer, encoding: name, errors: errors, newline: newline, lineBuffering: lineBuffering,
            writeThrough: writeThrough)
    }
}
