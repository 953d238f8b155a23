// In CPython: Objects/exceptions.c (ImportError)

struct ImportErrorFields: BitwiseCopyable {
    var base: ExceptionFields
    var message: Value
    var name: Value
    var path: Value
}
typealias ImportErrorObject = Reference<ImportErrorFields>

/// The type `ImportError`.
enum ImportErrorType {
    static func declare(_ type: TypeDeclaration) {
        type.exceptionLayout(ImportErrorFields.self, last: \.path)
        type.documentation("A module, or a name in a module, cannot be imported.")
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction(text)
        type.method("__reduce__", "!($self, /)", "Class, arguments and attributes, for pickle.", reduce)
        type.member(
            "msg", "exception message", get: { _, object in ImportErrorObject(object).message.orNone },
            set: { _, object, _, value in ImportErrorObject(object).message = value })
        type.member(
            "name", "module name", get: { _, object in ImportErrorObject(object).name.orNone },
            set: { _, object, _, value in ImportErrorObject(object).name = value })
        type.member(
            "path", "module path", get: { _, object in ImportErrorObject(object).path.orNone },
            set: { _, object, _, value in ImportErrorObject(object).path = value })
    }

    private static let parameters = ParameterList("ImportError", "(*, name=None, path=None)")

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        let tuple = try context.makeTuple(arguments.base, count: arguments.count)
        let bound = try context.bind(arguments.onlyKeywords, to: parameters)
        ExceptionObject(object).arguments = tuple.value
        let error = ImportErrorObject(object)
        error.name = bound.first
        error.path = bound.second
        setFields(object)
    }

    static func setFields(_ object: Value) {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        ImportErrorObject(object).message = arguments.count == 1 ? arguments[0] : .unbound
    }

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let message = ImportErrorObject(object).message
        return message.isString(context) ? message : try BaseExceptionType.text(context, object)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let error = ImportErrorObject(object)
        let type = context.type(of: object).value
        let attributes = try context.instanceDictionary(object)
        if error.name.isUnbound && error.path.isUnbound && attributes.count == 0 {
            return context.tuple(type, ExceptionObject(object).arguments)
        }
        let state = context.makeDict()
        try context.update(state, with: attributes)
        if error.name.isBound { try context.set(state, name: context[string: .name], error.name) }
        if error.path.isBound { try context.set(state, name: context[string: .path], error.path) }
        return context.tuple(type, ExceptionObject(object).arguments, state.value)
    }
}

extension Context {
    /// Adds the entries of a dict whose keys are exactly str to another such dict.
    func update(_ dictionary: DictObject, with other: DictObject) throws(Raised) {
        guard let table = other.table else { return }
        for index in 0..<table.used where table.entries[index].key.isString(self) {
            try set(dictionary, name: StringObject(table.entries[index].key), table.entries[index].value)
        }
    }
}
