// In CPython: Modules/_io/textio.c (TextIOWrapper)

/// The type `TextIOWrapper`.
enum TextIOWrapperType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TextWrapperFields.self, references: \.buffer, \.pending)
        type.flags([.baseType, .hasGC])
        type.signature(
            """
            (buffer, encoding=None, errors=None, newline=None,
                          line_buffering=False, write_through=False)
            """)
        type.documentation(
            "Text over a buffered stream of bytes. `newline` says which line ends are read, and what is written for \\n."
        )
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let stream = try context.allocateInstance(TextWrapperFields.self, type)
            if !type.has(.heapType) { context.registerFinalizable(stream.value) }
            return stream.value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.slots.next = UnaryFunction(next)
        type.method("detach", "($self, /)", "Takes the buffer away and answers it.") {
            (context, arguments) throws(Raised) in
            let stream = try attached(context, arguments[0])
            _ = try context.callMethod(arguments[0], .flush)
            try context.requireAttached(stream)
            let buffer = stream.buffer
            stream.buffer = .unbound
            stream.isDetached = true
            context.becomesOwner(buffer)
            return buffer
        }
        type.method(
            "reconfigure",
            """
            ($self, /, *, encoding=None, errors=None, newline=None,
                        line_buffering=None, write_through=None)
            """, "Changes how the stream works; codec and line ends only before anything was read.", reconfigure)
        declareTransfers(type)
        type.method("flush", "($self, /)", "Writes what is kept back.") { (context, arguments) throws(Raised) in
            try context.flush(TextWrapperObject(arguments[0]))
            return .none
        }
        type.method("close", "($self, /)", "Writes what is kept back and closes the buffer.", close)
        declareForwarded(type)
        declarePositions(type)
        declareAttributes(type)
    }

    static func attached(_ context: Context, _ value: Value) throws(Raised) -> TextWrapperObject {
        let stream = TextWrapperObject(value)
        try context.requireAttached(stream)
        return stream
    }

    private static func declareTransfers(_ type: TypeDeclaration) {
        type.method("write", "($self, text, /)", "Writes a str and answers its length.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError(
                    "write() argument must be str, not \(context.argumentTypeName(arguments[1]))")
            }
            let text = StringObject(arguments[1])
            let count = text.count
            try context.write(TextWrapperObject(arguments[0]), text)
            return context.integer(count)
        }
        type.method("read", "($self, size=-1, /)", "Reads at most so many characters, or until the end.") {
            (context, arguments) throws(Raised) in
            let limit = try context.optionalSize(arguments[1])
            return try context.read(TextWrapperObject(arguments[0]), limit)
        }
        type.method("readline", "($self, size=-1, /)", "A line, with its end; at most so many characters of it.") {
            (context, arguments) throws(Raised) in
            let limit = arguments[1].isUnbound ? -1 : try context.sizeArgument(arguments[1])
            return try context.readLine(attached(context, arguments[0]), limit)
        }
    }

    private static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let stream = TextWrapperObject(value)
        try context.requireAttached(stream)
        stream.isTelling = false
        let line: Value
        if _fastPath(value.heapType === context.io.pointee.textIOWrapper.unsafelyUnwrapped) {
            line = try context.readLine(stream, -1)
        } else {
            line = try context.callMethod(value, .readline)
            guard context.type(of: line).has(.stringSubclass) else {
                throw context.raise(
                    context.types.osError,
                    "readline() should have returned a str object, not '\(context.typeName(of: line))'")
            }
        }
        if _slowPath(StringObject(line).count == 0) {
            stream.snapshotInput = .unbound
            stream.isTelling = stream.isSeekable
            return .unbound
        }
        return line
    }

    // MARK: What the buffer does

    private static func declareForwarded(_ type: TypeDeclaration) {
        type.method("fileno", "($self, /)", "The number of the buffer's descriptor.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(attached(context, arguments[0]).buffer, .fileno)
        }
        type.method("seekable", "($self, /)", "Whether one can move in the buffer.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(attached(context, arguments[0]).buffer, .seekable)
        }
        type.method("readable", "($self, /)", "Whether one can read from the buffer.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(attached(context, arguments[0]).buffer, .readable)
        }
        type.method("writable", "($self, /)", "Whether one can write to the buffer.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(attached(context, arguments[0]).buffer, .writable)
        }
        type.method("isatty", "($self, /)", "Whether the buffer is a terminal.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(attached(context, arguments[0]).buffer, .isatty)
        }
    }

    private static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = try attached(context, arguments[0])
        let buffer = stream.buffer
        if try context.isTrue(context.getAttribute(arguments[0], .closed)) { return .none }
        if stream.isFinalizing { context.callIgnoringErrors(buffer, ._dealloc_warn, arguments[0]) }
        var earlier = Value.unbound
        do throws(Raised) {
            _ = try context.callMethod(arguments[0], .flush)
        } catch {
            earlier = context.takeRaised()
        }
        let result: Value
        do throws(Raised) {
            result = try context.callMethod(buffer, .close)
        } catch {
            throw earlier.isBound ? context.chain(earlier) : error
        }
        if earlier.isBound { throw context.raiseAgain(earlier) }
        return result
    }

    private static func declarePositions(_ type: TypeDeclaration) {
        type.method(
            "seek", "($self, cookie, whence=0, /)",
            "Moves to a position that `tell` answered; from the current one (1) and from the end (2) only by 0."
        ) { (context, arguments) throws(Raised) in
            let whence = try context.whenceArgument(arguments[2])
            return try context.seek(TextWrapperObject(arguments[0]), to: arguments[1], whence)
        }
        type.method("tell", "($self, /)", "The current position, a number that only `seek` understands.") {
            (context, arguments) throws(Raised) in try context.tell(TextWrapperObject(arguments[0]))
        }
        type.method("truncate", "($self, pos=None, /)", "Makes the file this long; as long as the position says.") {
            (context, arguments) throws(Raised) in
            let stream = try attached(context, arguments[0])
            _ = try context.callMethod(arguments[0], .flush)
            return try context.callMethod(stream.buffer, .truncate, arguments[1].orNone)
        }
    }

    // MARK: Attributes

    private static func declareAttributes(_ type: TypeDeclaration) {
        type.member("encoding", "", get: { _, value in TextWrapperObject(value).encoding.orNone })
        type.member("buffer", "", get: { _, value in TextWrapperObject(value).buffer.orNone })
        type.member("line_buffering", "", get: { _, value in Value(TextWrapperObject(value).isLineBuffered) })
        type.member("write_through", "", get: { _, value in Value(TextWrapperObject(value).writesThrough) })
        type.member(
            "_finalizing", "", get: { _, value in Value(TextWrapperObject(value).isFinalizing) },
            set: { (context, value, _, given) throws(Raised) in
                TextWrapperObject(value).isFinalizing = try context.boolMember(given)
            })
        type.attribute("name", "") { (context, value) throws(Raised) in
            try context.getAttribute(attached(context, value).buffer, .name)
        }
        type.attribute("closed", "") { (context, value) throws(Raised) in
            try context.getAttribute(attached(context, value).buffer, .closed)
        }
        type.attribute("newlines", "") { (context, value) throws(Raised) in
            let stream = try attached(context, value)
            return stream.hasDecoder && stream.readsUniversally ? context.newlinesValue(stream.seenNewlines) : .none
        }
        type.attribute("errors", "") { (context, value) throws(Raised) in
            let stream = TextWrapperObject(value)
            if !stream.isReady { throw context.valueError("I/O operation on uninitialized object") }
            return stream.errors
        }
        type.attribute(
            "_CHUNK_SIZE", "",
            get: { (context, value) throws(Raised) in
                context.integer(try attached(context, value).chunkSize)
            },
            set: { (context, value, _, given) throws(Raised) in
                let stream = try attached(context, value)
                if given.isUnbound { throw context.attributeError("cannot delete attribute") }
                guard let size = context.machineInteger(try context.indexObject(given)) else {
                    throw context.valueError(
                        "cannot fit '\(context.typeName(of: given))' into an index-sized integer")
                }
                if size <= 0 { throw context.valueError("a strictly positive integer is required") }
                stream.chunkSize = size
            })
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let stream = TextWrapperObject(value)
        if !stream.isReady { throw context.valueError("I/O operation on uninitialized object") }
        guard try context.enterRepresentation(value) else {
            throw context.runtimeError("reentrant call inside \(context.typeName(of: value)).__repr__")
        }
        defer { context.leaveRepresentation(value) }
        var builder = StringBuilder(context)
        try builder.append(ascii: "<_io.TextIOWrapper")
        do throws(Raised) {
            let name = try context.getAttributeIfPresent(value, .name)
            if name.isBound {
                try builder.append(ascii: " name=")
                try builder.append(value: context.representation(name))
            }
        } catch {
            if !context.catches(context.types.valueError) { throw error }
        }
        let mode = try context.getAttributeIfPresent(value, .mode)
        if mode.isBound {
            try builder.append(ascii: " mode=")
            try builder.append(value: context.representation(mode))
        }
        try builder.append(ascii: " encoding=")
        try builder.append(value: context.representation(stream.encoding.orNone))
        try builder.append(ascii: ">")
        return try builder.finish()
    }
}
