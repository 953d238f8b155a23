// In CPython: Modules/itertoolsmodule.c (repeat)

struct RepeatFields: BitwiseCopyable {
    var header: Header
    var element: Value
    /// How often yet; -1: without an end.
    var remaining: Int
}
typealias RepeatObject = Reference<RepeatFields>

/// The type `repeat`.
enum Repeat {
    static func declare(_ type: TypeDeclaration) {
        type.layout(RepeatFields.self, references: \.element, \.element)
        type.documentation(
            "repeat(object [,times]) -> an iterator that gives the object so many times, or without an end.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.slots.representation = UnaryFunction(representation)
        type.method("__length_hint__", "!($self, /)", "How many items are left.") {
            (context, arguments) throws(Raised) in
            let object = RepeatObject(arguments[0])
            guard object.remaining != -1 else { throw context.typeError("len() of unsized object") }
            return context.integer(object.remaining)
        }
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            (context, arguments) throws(Raised) in
            let object = RepeatObject(arguments[0])
            let parts =
                object.remaining >= 0
                ? context.pair(object.element, context.integer(object.remaining)) : context.tuple(object.element)
            return context.pair(object.type.value, parts)
        }
    }

    private static let parameters = ParameterList("repeat", "(object, times=None)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let times = bound.second.isBound ? max(try context.sizeArgument(bound.second), 0) : -1
        let object = try context.allocateObject(RepeatFields.self, type)
        object.pointer.pointee.element = bound.first
        object.pointer.pointee.remaining = times
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = RepeatObject(value)
        let remaining = object.remaining
        if remaining == 0 { return .unbound }
        if remaining > 0 { object.remaining = remaining &- 1 }
        return object.element
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = RepeatObject(value)
        var builder = StringBuilder(context)
        try builder.append(value: object.type.name)
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(object.element))
        if object.remaining != -1 {
            try builder.append(ascii: ", ")
            try builder.append(value: context.representation(context.integer(object.remaining)))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }
}
