// In CPython: Modules/_io/iobase.c (_IOBase)

/// The type `_IOBase`, what all streams derive from. Its instances have a `__dict__` and no fields of their own.
enum IOBaseType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ObjectFields.self)
        type.instanceAttributes()
        type.flags([.baseType, .hasGC, .weaklyReferencable])
        type.documentation(
            """
            What all streams derive from.

            Nothing is really read or written here: the methods do what follows from those that a stream has.
            """)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(ObjectFields.self, type).value
        }
        type.slots.iterate = UnaryFunction { (context, stream) throws(Raised) in
            try context.requireOpen(stream)
            return stream
        }
        type.slots.next = UnaryFunction { (context, stream) throws(Raised) in
            let line = try context.callMethod(stream, .readline)
            return try context.length(line) <= 0 ? .unbound : line
        }
        type.slots.finalize = UnaryFunction(finalize)
        type.rawMethod("seek", "!($self, *args)", "Moves to a position; not every stream can.") {
            (context, _) throws(Raised) in throw context.unsupported("seek")
        }
        type.method("tell", "($self, /)", "The current position.") { (context, arguments) throws(Raised) in
            try context.callMethod(arguments[0], .seek, context.integer(0), context.integer(1))
        }
        type.rawMethod("truncate", "!($self, *args)", "Cuts the file off; not every stream can.") {
            (context, _) throws(Raised) in throw context.unsupported("truncate")
        }
        type.method("flush", "($self, /)", "Writes what is kept back, if the stream writes.") {
            (context, arguments) throws(Raised) in
            if try isClosed(context, arguments[0]) { throw context.valueError("I/O operation on closed file.") }
            return .none
        }
        type.method("close", "($self, /)", "Writes what is kept back and closes the stream.", close)
        type.method("seekable", "($self, /)", "Whether one can move in the stream.") { _, _ in .false }
        type.method("readable", "($self, /)", "Whether the stream was opened for reading.") { _, _ in .false }
        type.method("writable", "($self, /)", "Whether the stream was opened for writing.") { _, _ in .false }
        declareChecks(type)
        type.method("fileno", "($self, /)", "The number of the descriptor, if the stream has one.") {
            (context, _) throws(Raised) in throw context.unsupported("fileno")
        }
        type.method("isatty", "($self, /)", "Whether the stream is a terminal.") {
            (context, arguments) throws(Raised) in
            try context.requireOpen(arguments[0])
            return .false
        }
        type.method("__enter__", "!($self, /)", "The stream, which must not be closed.") {
            (context, arguments) throws(Raised) in
            try context.requireOpen(arguments[0])
            return arguments[0]
        }
        type.rawMethod("__exit__", "!($self, *args)", "Closes the stream.") { (context, arguments) throws(Raised) in
            try context.callMethod(arguments[0], .close)
        }
        type.method(
            "readline", "($self, size=-1, /)", "A line, with its end; at most so many bytes or characters of it.",
            readLine)
        type.method(
            "readlines", "($self, hint=-1, /)", "A list of lines, of about so many bytes or characters.",
            readLines)
        type.method("writelines", "($self, lines, /)", "Writes each of the lines as it is.", writeLines)
        declareAttributes(type)
    }

    private static func declareChecks(_ type: TypeDeclaration) {
        type.rawMethod("_checkClosed", "!($self, *args)", "Raises ValueError if the stream is closed.") {
            (context, arguments) throws(Raised) in
            try context.requireOpen(arguments[0])
            return .none
        }
        type.rawMethod("_checkSeekable", "!($self, *args)", "Raises UnsupportedOperation unless one can move.") {
            (context, arguments) throws(Raised) in
            try context.requireSeekable(arguments[0])
            return .true
        }
        type.rawMethod("_checkReadable", "!($self, *args)", "Raises UnsupportedOperation unless one can read.") {
            (context, arguments) throws(Raised) in
            try context.requireReadable(arguments[0])
            return .true
        }
        type.rawMethod("_checkWritable", "!($self, *args)", "Raises UnsupportedOperation unless one can write.") {
            (context, arguments) throws(Raised) in
            try context.requireWritable(arguments[0])
            return .true
        }
    }

    private static func declareAttributes(_ type: TypeDeclaration) {
        type.attribute(
            "__dict__", "", get: { (context, object) throws(Raised) in try context.instanceDictionary(object).value })
        type.attribute(
            "closed", "",
            get: { (context, stream) throws(Raised) in Value(try isClosed(context, stream)) })
    }

    // MARK: Closing

    /// Whether the method `close` of this type has run. (`closed` of a derived stream says something of its own.)
    static func isClosed(_ context: Context, _ stream: Value) throws(Raised) -> Bool {
        try context.getAttributeIfPresent(stream, .__IOBase_closed).isBound
    }

    static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try close(context, arguments[0])
        return .none
    }

    static func close(_ context: Context, _ stream: Value) throws(Raised) {
        if try isClosed(context, stream) { return }
        var earlier = Value.unbound
        do throws(Raised) {
            _ = try context.callMethod(stream, .flush)
        } catch {
            earlier = context.takeRaised()
        }
        do throws(Raised) {
            try context.setAttribute(stream, context[.__IOBase_closed], .true)
        } catch {
            if earlier.isUnbound { throw error }
        }
        if earlier.isBound { throw context.chain(earlier) }
    }

    /// Closes a stream that nobody holds any more.
    static func finalize(_ context: Context, _ stream: Value) throws(Raised) -> Value {
        do throws(Raised) {
            let closed = try context.getAttributeIfPresent(stream, .closed)
            if closed.isUnbound { return .none }
            if try context.isTrue(closed) { return .none }
        } catch {
            // What cannot even tell that is probably in no state to be used.
            _ = context.takeRaised()
            return .none
        }
        do throws(Raised) {
            try context.setAttribute(stream, context[._finalizing], .true)
        } catch {
            _ = context.takeRaised()
        }
        do throws(Raised) {
            _ = try context.callMethod(stream, .close)
        } catch {
            if context.resources.options.devMode {
                context.writeUnraisable(object: stream)
            } else {
                _ = context.takeRaised()
            }
        }
        return .none
    }

    // MARK: Lines

    static func readLine(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let stream = arguments[0]
        let limit = try context.optionalSize(arguments[1])
        let peek = try context.getAttributeIfPresent(stream, .peek)
        var collector = ByteCollector(context)
        while limit < 0 || collector.count < limit {
            var wanted = 1
            if peek.isBound {
                let ahead: Value
                do throws(Raised) {
                    ahead = try context.call(peek, context.integer(1))
                } catch {
                    if try context.trapsInterrupt() { continue }
                    throw error
                }
                guard context.type(of: ahead).has(.bytesSubclass) else {
                    throw context.raise(
                        context.types.osError,
                        "peek() should have returned a bytes object, not '\(context.typeName(of: ahead))'")
                }
                let bytes = BytesObject(ahead)
                if bytes.count > 0 {
                    let most = limit < 0 ? bytes.count : min(bytes.count, limit)
                    let end = TextKernels.firstIndex(of: 0x0A, in: UnsafePointer(bytes.bytes), most)
                    wanted = end < 0 ? most : end + 1
                }
            }
            let part = try context.callRepeating(stream, .read, context.integer(wanted))
            guard context.type(of: part).has(.bytesSubclass) else {
                throw context.raise(
                    context.types.osError,
                    "read() should have returned a bytes object, not '\(context.typeName(of: part))'")
            }
            let bytes = BytesObject(part)
            if bytes.count == 0 { break }
            try collector.append(bytes.bytes, count: bytes.count)
            if bytes.bytes[bytes.count - 1] == 0x0A { break }
        }
        return try context.makeBytes(collector.view.base, count: collector.count)
    }

    static func readLines(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let hint = try context.optionalSize(arguments[1])
        if hint <= 0 { return try context.makeList(from: arguments[0]).value }
        let lines = try context.makeList()
        let iterator = try context.iterate(arguments[0])
        var total = 0
        while true {
            let line = try context.next(iterator)
            if line.isUnbound { break }
            try context.append(lines, line)
            let length = try context.length(line)
            if length > hint - total { break }
            total += length
        }
        return lines.value
    }

    static func writeLines(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireOpen(arguments[0])
        let iterator = try context.iterate(arguments[1])
        while true {
            let line = try context.next(iterator)
            if line.isUnbound { return .none }
            _ = try context.callRepeating(arguments[0], .write, line)
        }
    }
}
