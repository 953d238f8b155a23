// In CPython: Modules/_collectionsmodule.c (defdict_type)

struct DefaultDictFields: BitwiseCopyable {
    var dict: DictFields
    /// What makes a missing value; None or unbound: nothing does.
    var factory: Value
}
typealias DefaultDictObject = Reference<DefaultDictFields>

/// The type `defaultdict`.
enum DefaultDictType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DefaultDictFields.self, references: \.dict.table, \.dict.table)
        type.customTrace { object, tracer in
            tracer.visit(object.assumingMemoryBound(to: DefaultDictFields.self).pointee.factory)
        }
        type.flags([.baseType, .hasGC, .dictSubclass])
        type.documentation(
            "defaultdict(default_factory[, ...]) --> dict with default factory\n\nA dict that makes the value of a missing key by calling a factory without arguments."
        )
        type.ownGetAttribute()
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.method("__missing__", "!($self, key, /)", "Makes, stores and returns the value of a missing key.") {
            (context, arguments) throws(Raised) in
            try missing(context, arguments[0], arguments[1])
        }
        type.method("copy", "!($self, /)", "D.copy() -> a shallow copy of D.", copy)
        type.method("__copy__", "!($self, /)", "D.copy() -> a shallow copy of D.", copy)
        type.method("__reduce__", "!($self, /)", "What pickles the dict.") { (context, arguments) throws(Raised) in
            let dict = DefaultDictObject(arguments[0])
            let parts = dict.factory.isGiven ? context.tuple(dict.factory) : context.interpreter.pointee.emptyTuple
            let items = try context.iterate(context.callMethod(dict.value, .items))
            return context.tuple(dict.type.value, parts, .none, .none, items)
        }
        type.member(
            "default_factory", "What makes the value of a missing key.",
            get: { (_, dict) in
                let factory = DefaultDictObject(dict).factory
                return factory.isBound ? factory : .none
            },
            set: { (_, dict, _, value) throws(Raised) in DefaultDictObject(dict).factory = value })
    }

    /// What a defaultdict answers for a missing key.
    static func missing(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let factory = DefaultDictObject(value).factory
        guard factory.isGiven else { throw context.keyError(key) }
        let made = try context.call(factory)
        try context.setItem(value, key, made)
        return made
    }

    private static func initialize(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) {
        var rest = arguments
        var factory = Value.unbound
        if arguments.count > 0 {
            factory = arguments[0]
            guard factory.isNone || context.type(of: factory).slots.call != nil else {
                throw context.typeError("first argument must be callable or None")
            }
            rest = arguments.dropFirst()
        }
        DefaultDictObject(value).factory = factory
        try DictType.update(context, DictObject(value), rest, "dict")
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let base = try DictType.representation(context, value)
        let factory = DefaultDictObject(value).factory
        var builder = StringBuilder(context)
        try builder.append(value: context.type(of: value).name)
        try builder.append(ascii: "(")
        if factory.isUnbound {
            try builder.append(ascii: "None")
        } else if try context.enterRepresentation(factory) {
            defer { context.leaveRepresentation(factory) }
            try builder.append(value: context.representation(factory))
        } else {
            try builder.append(ascii: "...")
        }
        try builder.append(ascii: ", ")
        try builder.append(value: base)
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    private static func copy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = DefaultDictObject(arguments[0])
        return try context.call(dict.type.value, dict.factory.isBound ? dict.factory : .none, dict.value)
    }
}
