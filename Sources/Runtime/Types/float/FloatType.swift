// In CPython: Objects/floatobject.c

/// The type `float`.
enum FloatType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FloatFields.self)
        type.flags([.baseType, .floatSubclass])
        type.signature("(x=0, /)")
        type.documentation("The floating-point number that a number or a text stands for.")
        let slots = type.slots
        slots.number.add = BinaryFunction(FloatArithmetic.add)
        slots.number.subtract = BinaryFunction(FloatArithmetic.subtract)
        slots.number.multiply = BinaryFunction(FloatArithmetic.multiply)
        slots.number.remainder = BinaryFunction(FloatArithmetic.remainder)
        slots.number.divmod = BinaryFunction(FloatArithmetic.divmod)
        slots.number.floorDivide = BinaryFunction(FloatArithmetic.floorDivide)
        slots.number.trueDivide = BinaryFunction(FloatArithmetic.trueDivide)
        slots.power = TernaryFunction(FloatArithmetic.power)
        slots.negative = UnaryFunction(FloatArithmetic.negative)
        slots.positive = UnaryFunction(FloatArithmetic.positive)
        slots.absolute = UnaryFunction(FloatArithmetic.absolute)
        slots.truth = TruthFunction(FloatArithmetic.truth)
        slots.int = UnaryFunction(FloatArithmetic.integer)
        slots.float = UnaryFunction(FloatArithmetic.float)
        slots.representation = UnaryFunction(representation)
        slots.hash = LengthFunction(FloatArithmetic.hash)
        slots.compare = CompareFunction(FloatArithmetic.compare)
        slots.new = NewFunction(FloatConstruction.new)
        FloatMethods.declare(type)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        try context.floatText(value.float)
    }
}
