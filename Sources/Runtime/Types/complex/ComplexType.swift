// In CPython: Objects/complexobject.c
import TaipanNumbers

/// The type `complex`.
enum ComplexType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ComplexFields.self)
        type.flags(.baseType)
        type.signature("(real=0, imag=0)")
        type.documentation(
            "The complex number with a real and an imaginary part: real + imag*1j. A str may give both parts at once.")
        let slots = type.slots
        slots.number.add = BinaryFunction(ComplexArithmetic.add)
        slots.number.subtract = BinaryFunction(ComplexArithmetic.subtract)
        slots.number.multiply = BinaryFunction(ComplexArithmetic.multiply)
        slots.number.remainder = BinaryFunction(ComplexArithmetic.remainder)
        slots.number.divmod = BinaryFunction(ComplexArithmetic.divmod)
        slots.number.floorDivide = BinaryFunction(ComplexArithmetic.floorDivide)
        slots.number.trueDivide = BinaryFunction(ComplexArithmetic.trueDivide)
        slots.power = TernaryFunction(ComplexArithmetic.power)
        slots.negative = UnaryFunction(ComplexArithmetic.negative)
        slots.positive = UnaryFunction(ComplexArithmetic.positive)
        slots.absolute = UnaryFunction(ComplexArithmetic.absolute)
        slots.truth = TruthFunction(ComplexArithmetic.truth)
        slots.int = UnaryFunction(ComplexArithmetic.integer)
        slots.float = UnaryFunction(ComplexArithmetic.float)
        slots.representation = UnaryFunction(representation)
        slots.hash = LengthFunction(ComplexArithmetic.hash)
        slots.compare = CompareFunction(ComplexArithmetic.compare)
        slots.new = NewFunction(ComplexConstruction.new)
        type.member(
            "real", "The real part.",
            get: { context, value throws(Raised) in
                context.float(ComplexObject(value).real)
            })
        type.member(
            "imag", "The imaginary part.",
            get: { context, value throws(Raised) in
                context.float(ComplexObject(value).imaginary)
            })
        type.method("conjugate", "!($self, /)", "The number with its imaginary part negated.", conjugate)
        type.method("__getnewargs__", "!($self, /)", "The arguments of __new__ that make a copy.", newArguments)
        type.rawMethod(
            "__format__", "!($self, format_spec, /)", "The number as a format specification says.", Formatting.complex)
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = ComplexObject(value)
        return context.string(complexRepresentation(real: object.real, imaginary: object.imaginary))
    }

    private static func conjugate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ComplexObject(arguments[0])
        return context.complex(ComplexNumber(real: object.real, imaginary: -object.imaginary))
    }

    private static func newArguments(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ComplexObject(arguments[0])
        return context.tuple(context.float(object.real), context.float(object.imaginary))
    }
}
