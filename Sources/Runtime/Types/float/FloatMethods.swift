// In CPython: Objects/floatobject.c (float_methods, float_getset)
import TaipanNumbers

/// The methods and attributes of float.
enum FloatMethods {
    static func declare(_ type: TypeDeclaration) {
        type.attribute("real", "The number itself.", get: FloatArithmetic.float)
        type.attribute("imag", "The imaginary part, which is 0.0.", get: { context, _ in context.float(0) })
        type.method("conjugate", "($self, /)", "The number itself.") { context, arguments throws(Raised) in
            context.exactFloat(arguments[0])
        }
        type.method("__trunc__", "($self, /)", "The integer part.") { context, arguments throws(Raised) in
            try context.integer(truncating: arguments[0].float)
        }
        type.method(
            "__round__", "($self, ndigits=None, /)",
            """
            The nearest integer; or with ndigits the nearest float with so many digits behind the point. Halfway cases \
            go to even.
            """, round)
        type.method(
            "as_integer_ratio", "($self, /)",
            "The pair of integers, the second of them positive, whose quotient is exactly this number, in lowest terms.",
            asIntegerRatio)
        type.classMethod(
            "fromhex", "($type, string, /)",
            "The float that a hexadecimal text stands for.\n\n>>> float.fromhex('0x1.8p+1')\n3.0", fromHexadecimal)
        type.method(
            "hex", "($self, /)", "The number in hexadecimal.\n\n>>> 3.0.hex()\n'0x1.8000000000000p+1'"
        ) { context, arguments throws(Raised) in
            context.string(hexadecimalText(arguments[0].float))
        }
        type.method("is_integer", "($self, /)", "Whether the number is an integer.") { _, arguments throws(Raised) in
            let number = arguments[0].float
            return Value(number.isFinite && number == number.rounded(.towardZero))
        }
        type.method("__getnewargs__", "($self, /)", "The arguments of __new__ that make a copy.") {
            context, arguments throws(Raised) in
            context.tuple(context.exactFloat(arguments[0]))
        }
        type.classMethod(
            "__getformat__", "($type, typestr, /)",
            "How this machine stores 'double' or 'float'. For the tests of Python.", getFormat)
        type.classMethod(
            "__set_format__", "($type, typestr, fmt, /)",
            "Sets the format that __getformat__ tells, to the machine's own. For the tests of Python.", setFormat)
        type.method(
            "__format__", "($self, format_spec, /)", "The number as a format specification says.", Formatting.float)
    }

    private static func round(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let number = arguments[0].float
        do throws(NumberError) {
            if !arguments[1].isGiven {
                let rounded = number.rounded(.toNearestOrEven)
                if rounded.magnitude < 0x1p62 { return Value(smallInteger: Int(rounded)) }
                let integer = try roundFloatToInteger(number)
                do throws(Raised) { return try context.integer(integer) } catch { throw NumberError.outOfMemory }
            }
        } catch {
            throw context.raise(error)
        }
        let digits = try context.index(arguments[1], overflow: nil)
        do throws(NumberError) {
            return context.float(try roundFloat(number, digits: digits))
        } catch {
            throw context.raise(error)
        }
    }

    private static func asIntegerRatio(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let ratio: (numerator: BigInteger, denominator: BigInteger)
        do throws(NumberError) {
            ratio = try integerRatio(arguments[0].float)
        } catch {
            throw context.raise(error)
        }
        return context.tuple(try context.integer(ratio.numerator), try context.integer(ratio.denominator))
    }

    private static func fromHexadecimal(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError("bad argument type for built-in operation")
        }
        let string = StringObject(arguments[1])
        // Anything beyond ASCII fits no number.
        let bytes = (0..<string.count).map { index -> UInt8 in
            let point = string.codePoint(at: index)
            return point < 128 ? UInt8(point) : 0x3F
        }
        let number: Double
        do throws(NumberError) {
            number = try parseHexadecimalFloat(bytes)
        } catch {
            throw context.raise(error)
        }
        let value = context.float(number)
        if arguments[0] === context.types.float.value { return value }
        return try context.call(arguments[0], value)
    }

    // MARK: The machine's format

    private static func formatName(
        _ context: Context, _ value: Value, _ function: StaticString, _ argument: String
    ) throws(Raised) -> String {
        guard context.type(of: value).has(.stringSubclass) else {
            let name = value.isNone ? "None" : context.typeName(of: value)
            throw context.typeError("\(function)() argument\(argument) must be str, not \(name)")
        }
        return StringObject(value).text
    }

    private static func getFormat(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = try formatName(context, arguments[1], "__getformat__", "")
        guard name == "double" || name == "float" else {
            throw context.valueError("__getformat__() argument 1 must be 'double' or 'float'")
        }
        return context.string("IEEE, little-endian")
    }

    private static func setFormat(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let name = try formatName(context, arguments[1], "__set_format__", " 1")
        let format = try formatName(context, arguments[2], "__set_format__", " 2")
        guard name == "double" || name == "float" else {
            throw context.valueError("__setformat__() argument 1 must be 'double' or 'float'")
        }
        switch format {
        case "unknown", "IEEE, little-endian": return .none
        case "IEEE, big-endian":
            throw context.valueError("can only set \(name) format to 'unknown' or the detected platform value")
        default:
            throw context.valueError(
                "__setformat__() argument 2 must be 'unknown', 'IEEE, little-endian' or 'IEEE, big-endian'")
        }
    }
}
