// In CPython: Objects/longobject.c

/// The type `int`.
enum IntegerType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(IntegerFields.self)
        type.trailingBytes(itemSize: 8)
        type.flags([.baseType, .integerSubclass])
        type.documentation(
            """
            int([x]) -> integer
            int(x, base=10) -> integer

            The integer that a number or a text stands for; 0 without an argument. A number is cut off towards zero. If x \
            is no number, or a base is given, x must be a str, bytes or bytearray with the digits of an integer in that \
            base, maybe with a sign in front and white space around. Base 0 reads the base from a prefix, as source code \
            does.
            """)
        let slots = type.slots
        slots.number.add = BinaryFunction(IntegerArithmetic.add)
        slots.number.subtract = BinaryFunction(IntegerArithmetic.subtract)
        slots.number.multiply = BinaryFunction(IntegerArithmetic.multiply)
        slots.number.remainder = BinaryFunction(IntegerArithmetic.remainder)
        slots.number.divmod = BinaryFunction(IntegerArithmetic.divmod)
        slots.number.floorDivide = BinaryFunction(IntegerArithmetic.floorDivide)
        slots.number.trueDivide = BinaryFunction(IntegerArithmetic.trueDivide)
        slots.number.leftShift = BinaryFunction(IntegerBitOperations.leftShift)
        slots.number.rightShift = BinaryFunction(IntegerBitOperations.rightShift)
        slots.number.and = BinaryFunction(IntegerBitOperations.and)
        slots.number.xor = BinaryFunction(IntegerBitOperations.xor)
        slots.number.or = BinaryFunction(IntegerBitOperations.or)
        slots.power = TernaryFunction(IntegerArithmetic.power)
        slots.negative = UnaryFunction(IntegerArithmetic.negative)
        slots.positive = UnaryFunction(IntegerArithmetic.positive)
        slots.absolute = UnaryFunction(IntegerArithmetic.absolute)
        slots.invert = UnaryFunction(IntegerBitOperations.invert)
        slots.truth = TruthFunction(IntegerArithmetic.truth)
        slots.int = UnaryFunction(IntegerArithmetic.integer)
        slots.float = UnaryFunction(IntegerArithmetic.float)
        slots.index = UnaryFunction(IntegerArithmetic.integer)
        slots.representation = UnaryFunction(representation)
        slots.hash = LengthFunction(IntegerComparison.hash)
        slots.compare = CompareFunction(IntegerComparison.compare)
        slots.new = NewFunction(IntegerConstruction.new)
        IntegerMethods.declare(type)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        try context.integerText(value)
    }
}
