// In CPython: Objects/unicodeobject.c

/// The type `str`.
enum StringType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(StringFields.self, references: \.storage, \.storage)
        type.trailingBytes(itemSize: 1)
        type.flags([.baseType, .stringSubclass])
        type.documentation(
            """
            str(object='') -> str
            str(bytes_or_buffer[, encoding[, errors]]) -> str

            Text: a sequence of Unicode code points that never changes. Of an object it is what the object's __str__
            answers (or else __repr__); of bytes it is what they decode to.
            """)
        type.slots.new = NewFunction(new)
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            try context.representation(of: StringObject(value))
        }
        type.slots.string = UnaryFunction { (context, value) throws(Raised) in try context.plainString(value) }
        type.slots.hash = LengthFunction { (_, value) throws(Raised) in StringObject(value).hash }
        type.slots.compare = CompareFunction(compare)
        type.slots.iterate = UnaryFunction(StringIteratorType.iterate)
        type.slots.sequenceLength = LengthFunction { (_, value) throws(Raised) in StringObject(value).count }
        type.slots.mappingLength = type.slots.sequenceLength
        type.slots.concatenate = BinaryFunction(concatenate)
        type.slots.repeat = ItemFunction(times)
        type.slots.item = ItemFunction(item)
        type.slots.subscript = BinaryFunction(getItem)
        type.slots.contains = ContainsFunction(contains)
        type.slots.number.remainder = BinaryFunction(remainder)
        declareMethods(type)
        declareFormatting(type)
    }

    private static func declareFormatting(_ type: TypeDeclaration) {
        type.rawMethod(
            "format", "!($self, /, *args, **kwargs)", "The text with its {fields} replaced by the arguments.",
            format)
        type.method(
            "format_map", "!($self, mapping, /)", "As format(), with the fields' names looked up in a mapping."
        ) { (context, arguments) throws(Raised) in
            try context.formatFields(StringObject(arguments[0]), mapping: arguments[1])
        }
        type.method(
            "__format__", "($self, format_spec, /)", "The text as a format specification says.", Formatting.string)
    }

    private static func format(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.formatFields(StringObject(arguments[0]), arguments.dropFirst())
    }

    static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.type(of: left).has(.stringSubclass) else { return .notImplemented }
        return try context.percentFormat(StringObject(left), right)
    }

    // MARK: Making

    private static let parameters = ParameterList(
        "str", "(object='', encoding='', errors='')", hasEncoding: true)

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.count == 1, !arguments.hasKeywords {
            return try instance(context, type, context.text(arguments[0]))
        }
        let bound = try context.bind(arguments, to: parameters)
        let object = bound.first
        if bound.second.isUnbound, bound.third.isUnbound {
            if object.isUnbound { return try instance(context, type, context.interpreter.pointee.emptyString) }
            return try instance(context, type, context.text(object))
        }
        if object.isUnbound { return try instance(context, type, context.interpreter.pointee.emptyString) }
        if context.type(of: object).has(.stringSubclass) { throw context.typeError("decoding str is not supported") }
        return try instance(
            context, type, context.decode(object, encoding: bound.second, errors: bound.third))
    }

    /// The text as an instance of str or of a subclass.
    private static func instance(_ context: Context, _ type: TypeObject, _ text: Value) throws(Raised) -> Value {
        if type === context.types.str { return text }
        let source = StringObject(text)
        let object = try context.allocateInstance(StringFields.self, type, itemBytes: source.byteCount)
        object.fillFields(count: source.count, width: Int(source.width), isASCII: source.isASCII)
        object.bytes.copyMemory(from: source.bytes, byteCount: source.byteCount)
        return object.value
    }
}
