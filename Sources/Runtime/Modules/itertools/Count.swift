// In CPython: Modules/itertoolsmodule.c (count)

struct CountFields: BitwiseCopyable {
    var header: Header
    /// The next number.
    var number: Value
    var step: Value
    /// The numbers are ints, and the step is 1: only then does `__reduce__` leave the step away.
    var countsByOne: Bool
}
typealias CountObject = Reference<CountFields>

/// The type `count`.
enum Count {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CountFields.self, references: \.number, \.step)
        type.signature("(start=0, step=1)")
        type.documentation("An iterator that counts without an end.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.slots.representation = UnaryFunction(representation)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            (context, arguments) throws(Raised) in
            let object = CountObject(arguments[0])
            if isShort(context, object) { return context.pair(object.type.value, context.tuple(object.number)) }
            return context.pair(object.type.value, context.pair(object.number, object.step))
        }
    }

    private static let parameters = ParameterList("count", "(start=0, step=1)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        var start = bound.first
        var step = bound.second
        if (start.isBound && !context.isNumberLike(start)) || (step.isBound && !context.isNumberLike(step)) {
            throw context.typeError("a number is required")
        }
        if start.isUnbound { start = Value(smallInteger: 0) }
        if step.isUnbound { step = Value(smallInteger: 1) }
        var countsByOne = false
        if start.isInteger, step.isInteger, context.machineInteger(step) == 1,
            let number = context.machineInteger(start)
        {
            countsByOne = true
            start = context.integer(number)
            step = Value(smallInteger: 1)
        }
        let object = try context.allocateObject(CountFields.self, type)
        object.pointer.pointee.number = start
        object.pointer.pointee.step = step
        object.pointer.pointee.countsByOne = countsByOne
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = CountObject(value)
        let number = object.number
        if _fastPath(Value.areSmallIntegers(number, object.step)),
            let following = Value(exactlySmall: number.smallInteger &+ object.step.smallInteger)
        {
            // A small integer is no reference, and needs no barrier.
            object.pointer.pointee.number = following
            return number
        }
        let following = try context.binary(.add, number, object.step)
        object.number = following
        return number
    }

    /// Whether CPython counts in a machine word.
    private static func isShort(_ context: Context, _ object: CountObject) -> Bool {
        guard object.countsByOne, let number = context.machineInteger(object.number) else { return false }
        return number != .max
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = CountObject(value)
        var builder = StringBuilder(context)
        try builder.append(value: object.type.name)
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(object.number))
        let hasPlainStep = object.step.isInteger && context.machineInteger(object.step) == 1
        if !isShort(context, object), !hasPlainStep {
            try builder.append(ascii: ", ")
            try builder.append(value: context.representation(object.step))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }
}

extension Context {
    /// Whether the object counts as a number: `PyNumber_Check`.
    func isNumberLike(_ value: Value) -> Bool {
        let slots = type(of: value).slots
        return slots.int != nil || slots.float != nil || slots.index != nil
            || type(of: value).isSubtype(of: types.complex)
    }
}
