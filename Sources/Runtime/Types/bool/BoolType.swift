// In CPython: Objects/boolobject.c

/// The type `bool`. Its two values behave as 0 and 1 in everything that int does.
enum BoolType {
    static func declare(_ type: TypeDeclaration) {
        type.withoutFlags(.baseType)
        type.documentation(
            """
            bool(x) -> bool

            True if x is true in a condition, else False. There are no other values of this type, and it cannot be \
            subclassed.
            """)
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.representation = UnaryFunction(representation)
        slots.number.and = BinaryFunction(and)
        slots.number.or = BinaryFunction(or)
        slots.number.xor = BinaryFunction(xor)
    }

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords, TupleObject(arguments.keywordNames).count > 0 {
            throw context.typeError("bool() takes no keyword arguments")
        }
        if arguments.count > 1 {
            throw context.typeError("bool expected at most 1 argument, got \(arguments.count)")
        }
        return arguments.count == 0 ? .false : Value(try context.isTrue(arguments[0]))
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.intern(value === .true ? "True" : "False")
    }

    private static func and(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if left.isBool, right.isBool { return Value(left === .true && right === .true) }
        return try IntegerBitOperations.and(context, left, right)
    }

    private static func or(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if left.isBool, right.isBool { return Value(left === .true || right === .true) }
        return try IntegerBitOperations.or(context, left, right)
    }

    private static func xor(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        if left.isBool, right.isBool { return Value(left !== right) }
        return try IntegerBitOperations.xor(context, left, right)
    }
}
