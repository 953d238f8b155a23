// In CPython: Objects/floatobject.c (float_repr, float_new_impl, PyFloat_FromString), Objects/abstract.c
// (PyNumber_Float)
import TaipanNumbers

extension Context {
    /// `repr(float)`: the shortest text that reads back as the same number.
    func floatText(_ number: Double) throws(Raised) -> Value {
        var text = floatRepresentation(number)
        var failure: Raised?
        let value = text.withUTF8 { bytes -> Value in
            do throws(Raised) { return try string(ascii: bytes) } catch {
                failure = error
                return .unbound
            }
        }
        if let failure { throw failure }
        return value
    }

    /// A float as an instance of `type`, which is float or a subclass.
    func makeFloat(_ type: TypeObject, _ number: Double) throws(Raised) -> Value {
        if type === types.float { return float(number) }
        let object = try allocateInstance(FloatFields.self, type)
        object.number = number
        return object.value
    }

    /// `float(value)` for anything but text: by `__float__` or `__index__`; nil if the object has neither.
    func doubleIfNumber(_ value: Value) throws(Raised) -> Double? {
        if value.isInlineFloat { return value.inlineFloat }
        if value.isSmallInteger { return Double(value.smallInteger) }
        let type = type(of: value)
        if type === types.float { return FloatObject(value).number }
        if let convert = type.slots.float {
            let answer = try convert(self, value)
            if answer.isInlineFloat || answer.isExactly(types.float) { return answer.float }
            guard answer.isFloat else {
                throw typeError("\(type.nameText).__float__ returned non-float (type \(typeName(of: answer)))")
            }
            try warn(
                types.deprecationWarning,
                "\(type.nameText).__float__ returned non-float (type \(typeName(of: answer))).  The ability to return an "
                    + "instance of a strict subclass of float is deprecated, and may be removed in a future "
                    + "version of Python.")
            return answer.float
        }
        if type.slots.index != nil { return try integerAsDouble(indexObject(value)) }
        if type.has(.floatSubclass) { return value.float }
        return nil
    }

    /// A float argument of a native function, as `PyFloat_AsDouble` takes it.
    @inline(__always) func double(_ value: Value) throws(Raised) -> Double {
        if value.isInlineFloat { return value.inlineFloat }
        return try doubleSlowly(value)
    }

    @inline(never) private func doubleSlowly(_ value: Value) throws(Raised) -> Double {
        if value.isFloat { return value.float }
        if let number = try doubleIfNumber(value) { return number }
        throw typeError("must be real number, not \(typeName(of: value))")
    }

    /// A few digits with a point: the integer of the digits and the power of ten are exact, so one division rounds
    /// rightly (Clinger, 1990).
    @inline(__always) private func shortDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard text.count <= 16, let start = text.baseAddress, !text.isEmpty else { return nil }
        var digits = 0
        var digitCount = 0
        var divisor = 1
        var hasPoint = false
        let sign = start[0] == 0x2D ? 1 : 0
        for index in sign..<text.count {
            let digit = start[index] &- 0x30
            if digit <= 9 {
                digits = digits &* 10 &+ Int(digit)
                digitCount &+= 1
                if hasPoint { divisor = divisor &* 10 }
            } else if start[index] == 0x2E, !hasPoint {
                hasPoint = true
            } else {
                return nil
            }
        }
        // Fifteen digits are below 2^53, and so are the powers of ten.
        guard digitCount > 0, digitCount <= 15 else { return nil }
        let number = Double(digits) / Double(divisor)
        return sign == 1 ? -number : number
    }

    /// The float that a text stands for.
    func double(parsing text: UnsafeBufferPointer<UInt8>, source: Value) throws(Raised) -> Double {
        if let number = shortDecimal(text) { return number }
        do throws(NumberError) {
            return try parseFloatText(text)
        } catch {
            // CPython shows what is left without the white space if that is nothing.
            if text.allSatisfy({ $0 == 0x20 || $0 &- 0x09 < 5 }) { throw valueError(error.message + "''") }
            throw valueError(error.message, endingWithRepresentationOf: source, shortened: false)
        }
    }
}

/// `float(x=0, /)`.
enum FloatConstruction {
    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords, type === context.types.float, TupleObject(arguments.keywordNames).count > 0 {
            throw context.typeError("float() takes no keyword arguments")
        }
        if arguments.count > 1 {
            throw context.typeError("float expected at most 1 argument, got \(arguments.count)")
        }
        if arguments.count == 0 { return try context.makeFloat(type, 0) }
        let argument = arguments[0]
        if type === context.types.float, argument.isInlineFloat || argument.isExactly(type) { return argument }
        return try context.makeFloat(type, convert(context, argument))
    }

    private static func convert(_ context: Context, _ value: Value) throws(Raised) -> Double {
        if value.isString(context) {
            return try context.withNumberText(ofString: StringObject(value)) { (text) throws(Raised) -> Double in
                try context.double(parsing: text, source: value)
            }
        }
        if let number = try context.doubleIfNumber(value) { return number }
        let number = try context.withNumberText(value) { (text) throws(Raised) -> Double in
            try context.double(parsing: text, source: value)
        }
        if let number { return number }
        throw context.typeError("float() argument must be a string or a number, not '\(context.typeName(of: value))'")
    }
}
