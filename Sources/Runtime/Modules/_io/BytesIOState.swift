// In CPython: Modules/_io/bytesio.c (bytesio_getstate, bytesio_setstate, _io._BytesIOBuffer)

/// What pickling keeps, and the size.
extension BytesIOType {
    static func declareState(_ type: TypeDeclaration) {
        type.method("__getstate__", "!($self, /)", "Content, position and attributes, for pickle.") {
            (context, arguments) throws(Raised) in
            let stream = try open(context, arguments[0])
            let content = try value(context, stream)
            let attributes = try context.instanceAttributesCopy(arguments[0])
            return context.tuple(content, context.integer(stream.position), attributes)
        }
        type.method("__setstate__", "!($self, state, /)", "Sets what `__getstate__` answered.", setState)
        type.method("__sizeof__", "!($self, /)", "How many bytes the stream takes.") {
            (context, arguments) throws(Raised) in
            let stream = BytesIOObject(arguments[0])
            return context.integer(
                context.type(of: arguments[0]).instanceSize + (stream.storage?.capacity ?? 0))
        }
    }

    private static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let state = arguments[1]
        guard context.type(of: state).has(.tupleSubclass), TupleObject(state).count >= 3 else {
            throw context.typeError(
                "\(context.typeName(of: arguments[0])).__setstate__ argument should be 3-tuple, "
                    + "got \(context.typeName(of: state))")
        }
        let items = TupleObject(state)
        let stream = BytesIOObject(arguments[0])
        try requireResizable(context, stream)
        if stream.isClosed { throw context.valueError("I/O operation on closed file.") }
        stream.storage = nil
        stream.shared = .unbound
        stream.count = 0
        stream.position = 0
        if items[0].isExactly(context.types.bytes) {
            stream.shared = items[0]
            stream.count = BytesObject(items[0]).count
        } else {
            _ = try write(context, stream, items[0])
        }
        stream.position = stream.count
        guard context.type(of: items[1]).has(.integerSubclass) else {
            throw context.typeError(
                "second item of state must be an integer, not \(context.typeName(of: items[1]))")
        }
        let position = try context.index(items[1], overflow: context.types.overflowError)
        if position < 0 { throw context.valueError("position value cannot be negative") }
        stream.position = position
        try context.updateAttributes(arguments[0], from: items[2], what: "third")
        return .none
    }
}

extension Context {
    /// A copy of an object's `__dict__`, or None if it is empty and was never asked for.
    func instanceAttributesCopy(_ object: Value) throws(Raised) -> Value {
        if let words = attributeWords(of: object, type: object.heapType) {
            if let shape = words.pointee.shape, shape.count == 0 { return .none }
        }
        guard let dictionary = try instanceDictionaryIfAny(object) else { return .none }
        let copy = makeDict()
        var failed = false
        forEachEntry(of: dictionary) { key, value in
            do throws(Raised) { try set(copy, key, value) } catch { failed = true }
        }
        if failed { throw Raised() }
        return copy.value
    }

    /// Adds the entries of a dict that pickling kept to an object's attributes.
    func updateAttributes(_ object: Value, from state: Value, what: StaticString) throws(Raised) {
        if state.isNone { return }
        guard type(of: state).has(.dictSubclass) else {
            throw typeError("\(what) item of state should be a dict, got a \(typeName(of: state))")
        }
        let dictionary = try instanceDictionary(object)
        _ = try callMethod(dictionary.value, .update, state)
    }
}

/// What a view of a BytesIO's content is a view of.
struct BytesIOBufferFields: BitwiseCopyable {
    var header: Header
    var stream: Value
}

enum BytesIOBufferType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(BytesIOBufferFields.self, references: \.stream, \.stream)
        type.flags(.hasGC)
        type.type.exportBuffer = BufferFunction { (_, value) throws(Raised) in
            let stream = BytesIOObject(Reference<BytesIOBufferFields>(value).stream)
            stream.exports += 1
            // Whoever writes through the view changes what is not to be shared.
            if stream.storage != nil { stream.shared = .unbound }
            return BufferExport(UnsafeMutableRawPointer(stream.bytes), byteCount: stream.count, isReadOnly: false)
        }
        type.type.releaseBuffer = UnaryFunction { (_, value) throws(Raised) in
            BytesIOObject(Reference<BytesIOBufferFields>(value).stream).exports -= 1
            return .none
        }
    }
}
