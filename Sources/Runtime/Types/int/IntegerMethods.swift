// In CPython: Objects/longobject.c (long_methods, long_getset)
import TaipanNumbers

/// The methods and attributes of int.
enum IntegerMethods {
    static func declare(_ type: TypeDeclaration) {
        type.attribute("real", "The number itself.", get: IntegerArithmetic.integer)
        type.attribute("imag", "The imaginary part, which is 0.", get: { _, _ in Value(smallInteger: 0) })
        type.attribute("numerator", "The number itself.", get: IntegerArithmetic.integer)
        type.attribute("denominator", "The denominator, which is 1.", get: { _, _ in Value(smallInteger: 1) })
        type.method("conjugate", "!($self, /)", "The number itself.", exact)
        type.method(
            "bit_length", "($self, /)", "How many bits the magnitude takes; 0 for 0.\n\n>>> (37).bit_length()\n6",
            bitLength)
        type.method(
            "to_bytes", "($self, /, length, byteorder, *, signed=False)",
            """
            The number as so many bytes.

            byteorder is 'big' if the most significant byte comes first, or 'little'. Negative numbers need signed=True, \
            and are written in two's complement. OverflowError if there are not enough bytes.
            """, toBytes)
        type.classMethod(
            "from_bytes", "($type, /, bytes, byteorder, *, signed=False)",
            """
            The number that bytes stand for.

            byteorder is 'big' if the most significant byte comes first, or 'little'. With signed=True the bytes are read \
            as two's complement.
            """, fromBytes)
        type.method(
            "as_integer_ratio", "($self, /)", "The pair of the number and 1, whose quotient it is.", asIntegerRatio)
        type.method("__trunc__", "!($self, /)", "The number itself.", exact)
        type.method("__floor__", "!($self, /)", "The number itself.", exact)
        type.method("__ceil__", "!($self, /)", "The number itself.", exact)
        type.rawMethod(
            "__round__", "!($self, ndigits=None, /)",
            "The number, rounded to a multiple of a power of ten if ndigits is negative, halfway cases to even.", round)
        type.method("__getnewargs__", "($self, /)", "The arguments of __new__ that make a copy.", newArguments)
        type.method(
            "__format__", "($self, format_spec, /)", "The number as a format specification says.", Formatting.integer)
        type.method("__sizeof__", "($self, /)", "The size in memory, in bytes, that CPython's int would have.", sizeOf)
    }

    private static func exact(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.exactInteger(arguments[0])
    }

    private static func bitLength(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try withInteger(arguments[0]) { (number) throws(Raised) -> Value in Value(smallInteger: number.bitLength) }
    }

    private static func asIntegerRatio(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.tuple(try context.exactInteger(arguments[0]), Value(smallInteger: 1))
    }

    private static func newArguments(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.tuple(try context.exactInteger(arguments[0]))
    }

    private static func round(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments.dropFirst(), "__round__", 0, 1, tellsName: false)
        if arguments.count == 1 { return try context.exactInteger(arguments[0]) }
        let digits = try context.indexObject(arguments[1])
        if !context.isNegativeInteger(digits) { return try context.exactInteger(arguments[0]) }
        let result: BigInteger
        do throws(NumberError) {
            result = try context.bigInteger(of: arguments[0]).rounded(
                toDigits: context.bigInteger(of: digits), monitor: context.workMonitor)
        } catch {
            throw context.raise(error)
        }
        return try context.integer(result)
    }

    private static func sizeOf(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try withInteger(arguments[0]) { (number) throws(Raised) -> Value in
            Value(smallInteger: 24 + (number.bitLength + 29) / 30 * 4)
        }
    }

    // MARK: Bytes

    private static func byteOrder(
        _ context: Context, _ value: Value, _ function: StaticString
    ) throws(Raised) -> StringObject {
        guard context.type(of: value).has(.stringSubclass) else {
            let name = value.isNone ? "None" : context.typeName(of: value)
            throw context.typeError("\(function)() argument 'byteorder' must be str, not \(name)")
        }
        return StringObject(value)
    }

    private static func byteOrder(_ context: Context, _ text: StringObject) throws(Raised) -> ByteOrder {
        switch text.text {
        case "little": return .little
        case "big": return .big
        default: throw context.valueError("byteorder must be either 'little' or 'big'")
        }
    }

    private static func toBytes(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let length = try context.sizeArgument(arguments[1])
        let orderText = try byteOrder(context, arguments[2], "to_bytes")
        let isSigned = arguments[3].isUnbound ? false : try context.isTrue(arguments[3])
        let order = try byteOrder(context, orderText)
        if length < 0 { throw context.valueError("length argument must be non-negative") }
        guard length < 1 << 46 else { throw context.raiseMemoryError() }
        let object = try context.allocate(
            BytesFields.self, context.types.bytes, size: MemoryLayout<BytesFields>.stride + length + 1)
        object.count = length
        object.cachedHash = 0
        let bytes = object.trailing(UInt8.self)
        bytes[length] = 0
        do throws(NumberError) {
            try context.bigInteger(of: arguments[0]).write(
                into: UnsafeMutableBufferPointer(start: bytes, count: length), order: order, isSigned: isSigned)
        } catch {
            throw context.raise(error)
        }
        return length == 0 ? context.interpreter.pointee.emptyBytes : object.value
    }

    private static func fromBytes(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let orderText = try byteOrder(context, arguments[2], "from_bytes")
        let isSigned = arguments[3].isUnbound ? false : try context.isTrue(arguments[3])
        let order = try byteOrder(context, orderText)
        let bytes = try bytesObject(context, arguments[1])
        let number: Value
        if bytes.count <= 7 || (bytes.count == 8 && isSigned) {
            var word: UInt64 = 0
            let start = bytes.trailing(UInt8.self)
            for index in 0..<bytes.count {
                word = word << 8 | UInt64(start[order == .big ? index : bytes.count - 1 - index])
            }
            let unused = UInt64(64 - 8 * bytes.count)
            number = context.integer(
                isSigned && bytes.count > 0 ? Int(bitPattern: UInt(word &<< unused)) >> Int(unused) : Int(word))
        } else {
            let big: BigInteger
            do throws(NumberError) {
                big = try BigInteger(
                    bytes: UnsafeBufferPointer(start: bytes.trailing(UInt8.self), count: bytes.count), order: order,
                    isSigned: isSigned)
            } catch {
                throw context.raise(error)
            }
            number = try context.integer(big)
        }
        if arguments[0] === context.types.int.value { return number }
        return try context.call(arguments[0], number)
    }

    /// What `bytes(value)` is, but a number is no count of zeros.
    private static func bytesObject(_ context: Context, _ value: Value) throws(Raised) -> BytesObject {
        if value.isExactly(context.types.bytes) { return BytesObject(value) }
        let type = context.type(of: value)
        if context.lookup(type, context[.__bytes__]).isUnbound {
            let isIterable = type.slots.iterate != nil || type.slots.item != nil
            if type.has(.stringSubclass) || (context.hasIndex(value) && !isIterable) {
                throw context.typeError("cannot convert '\(type.nameText)' object to bytes")
            }
            if context.hasIndex(value) {
                let view = try context.collectBytes(value, "bytes").view
                return BytesObject(try context.makeBytes(view.base, count: view.count))
            }
        }
        let bytes = try context.call(context.types.bytes.value, value)
        guard context.type(of: bytes).has(.bytesSubclass) else {
            throw context.typeError("cannot convert '\(type.nameText)' object to bytes")
        }
        return BytesObject(bytes)
    }
}
