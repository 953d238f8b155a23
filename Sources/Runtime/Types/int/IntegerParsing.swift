// In CPython: Objects/longobject.c (long_new_impl, PyLong_FromUnicodeObject), Objects/abstract.c (PyNumber_Long)
import TaipanNumbers
import TaipanText

/// `int(x=0)` and `int(text, base)`.
enum IntegerConstruction {
    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        var argument = Value.unbound
        var base = Value.unbound
        if !arguments.hasKeywords, arguments.count <= 1 {
            if arguments.count == 0 { return try context.makeInteger(type, of: Value(smallInteger: 0)) }
            argument = arguments[0]
        } else {
            (argument, base) = try bind(context, arguments)
        }
        let number: Value
        if base.isUnbound {
            number = argument.isUnbound ? Value(smallInteger: 0) : try context.integer(converting: argument)
        } else {
            number = try context.integer(parsing: argument, baseObject: base)
        }
        return try context.makeInteger(type, of: number)
    }

    private static let parameters = ParameterList("int", "(x=0, /, base=10)")

    private static func bind(
        _ context: Context, _ arguments: Arguments
    ) throws(Raised) -> (argument: Value, base: Value) {
        let bound = try context.bind(arguments, to: parameters)
        let (argument, base) = (bound.first, bound.second)
        if argument.isUnbound, base.isBound { throw context.typeError("int() missing string argument") }
        return (argument, base)
    }
}

extension Context {
    /// An int exactly as an instance of `type`, which is int or a subclass.
    func makeInteger(_ type: TypeObject, of number: Value) throws(Raised) -> Value {
        if type === types.int { return number }
        return try withInteger(number) { (view) throws(Raised) -> Value in
            let object = try allocateInstance(IntegerFields.self, type, itemBytes: view.count &* 8)
            object.limbCount = view.count
            object.isNegative = view.isNegative
            object.trailing(UInt64.self).update(from: view.limbs, count: view.count)
            return object.value
        }
    }

    /// `int(value)`: an int exactly.
    func integer(converting value: Value) throws(Raised) -> Value {
        if value.isSmallInteger || value.isExactly(types.int) { return value }
        if value.isString(self) { return try integer(parsing: value, base: 10) }
        let type = type(of: value)
        if let convert = type.slots.int {
            if type === types.float { return try integer(truncating: value.float) }
            let answer = try convert(self, value)
            if answer.isSmallInteger || answer.isExactly(types.int) { return answer }
            guard answer.isInteger else {
                throw typeError("__int__ returned non-int (type \(typeName(of: answer)))")
            }
            try warn(
                types.deprecationWarning,
                "__int__ returned non-int (type \(typeName(of: answer))).  The ability to return an instance of a "
                    + "strict subclass of int is deprecated, and may be removed in a future version of Python.")
            return try exactInteger(answer)
        }
        if type.slots.index != nil { return try exactInteger(indexObject(value)) }
        let truncate = try lookupSpecial(value, .__trunc__)
        if truncate.isBound {
            let answer = try call(truncate)
            if answer.isInteger { return try exactInteger(answer) }
            let slots = self.type(of: answer).slots
            if let convert = slots.int {
                let converted = try convert(self, answer)
                guard converted.isInteger else {
                    throw typeError("__int__ returned non-int (type \(typeName(of: converted)))")
                }
                try warn(
                    types.deprecationWarning,
                    "an integer is required (got type \(typeName(of: answer))).  Implicit conversion to integers using "
                        + "__int__ is deprecated, and may be removed in a future version of Python.")
                return try exactInteger(converted)
            }
            if slots.index != nil { return try exactInteger(indexObject(answer)) }
            throw typeError("__trunc__ returned non-Integral (type \(typeName(of: answer)))")
        }
        if type.has(.stringSubclass) { return try integer(parsing: value, base: 10) }
        let source = try bytesIfMutable(value)
        let number = try withNumberText(source) { (text) throws(Raised) -> Value in
            try integer(parsing: text, base: 10, source: source)
        }
        if let number { return number }
        throw typeError(
            "int() argument must be a string, a bytes-like object or a number, not '\(typeName(of: value))'")
    }

    /// `int(text, base)`.
    func integer(parsing value: Value, baseObject: Value) throws(Raised) -> Value {
        let base = try index(baseObject, overflow: nil)
        guard base == 0 || 2...36 ~= base else {
            throw valueError("int() base must be >= 2 and <= 36, or 0")
        }
        let type = type(of: value)
        if type.has(.stringSubclass) { return try integer(parsing: value, base: base) }
        guard type.has(.bytesSubclass) || type.isSubtype(of: types.bytearray) else {
            throw typeError("int() can't convert non-string with explicit base")
        }
        let source = try bytesIfMutable(value)
        let number = try withNumberText(source) { (text) throws(Raised) -> Value in
            try integer(parsing: text, base: base, source: source)
        }
        return number ?? .none
    }

    /// The bytes of a bytearray or memoryview, as messages show them.
    private func bytesIfMutable(_ value: Value) throws(Raised) -> Value {
        guard !type(of: value).has(.bytesSubclass), hasBuffer(value) else { return value }
        let view = try byteView(value)
        return try makeBytes(view.base, count: view.count)
    }

    /// The int that a str (or an instance of a subclass) stands for.
    func integer(parsing value: Value, base: Int) throws(Raised) -> Value {
        try withNumberText(ofString: StringObject(value)) { (text) throws(Raised) -> Value in
            try integer(parsing: text, base: base, source: value)
        }
    }

    private func integer(
        parsing text: UnsafeBufferPointer<UInt8>, base: Int, source: Value
    ) throws(Raised) -> Value {
        if base == 10, text.count <= 18, let number = shortDecimal(text) { return Value(smallInteger: number) }
        let number: BigInteger
        do throws(NumberError) {
            number = try BigInteger(
                parsing: text, base: base, maximumDigits: interpreter.pointee.maximumIntegerDigits,
                monitor: workMonitor)
        } catch {
            if case .invalidLiteral = error {
                throw valueError(error.message, endingWithRepresentationOf: source)
            }
            throw raise(error)
        }
        return try integer(number)
    }

    /// A number of nothing but digits, which cannot overflow.
    @inline(__always) private func shortDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text.isEmpty { return nil }
        var number = 0
        for byte in text {
            let digit = byte &- 0x30
            if digit > 9 { return nil }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }

    /// ValueError whose message ends with an object's `repr`, or the first 200 characters of it.
    func valueError(
        _ message: String, endingWithRepresentationOf value: Value, shortened: Bool = true
    ) -> Raised {
        do throws(Raised) {
            let text = StringObject(try representation(value))
            guard shortened, text.count > 200 else {
                return raise(types.valueError, arguments: try joined(message, text))
            }
            let short = try makeString(
                count: 200, width: Int(text.width), isASCII: text.isASCII)
            short.bytes.copyMemory(from: text.bytes, byteCount: 200 * Int(text.width))
            return raise(types.valueError, arguments: try joined(message, short))
        } catch {
            return error
        }
    }

    /// An ASCII message and a text behind it.
    private func joined(_ message: String, _ text: StringObject) throws(Raised) -> Value {
        let prefix = StringObject(string(message))
        let result = try makeString(
            count: prefix.count + text.count, width: Int(text.width), isASCII: text.isASCII)
        for index in 0..<result.count {
            let point = index < prefix.count ? prefix.codePoint(at: index) : text.codePoint(at: index - prefix.count)
            switch result.width {
            case 1: result.bytes1[index] = UInt8(truncatingIfNeeded: point)
            case 2: result.bytes2[index] = UInt16(truncatingIfNeeded: point)
            default: result.bytes4[index] = point
            }
        }
        return result.value
    }

    // MARK: The text of a number

    /// Hands the text of a str to `body` as ASCII: decimal digits and white space of all scripts as their ASCII
    /// equivalents, anything else beyond ASCII as a byte that fits no number.
    func withNumberText<Result>(
        ofString string: StringObject, _ body: (UnsafeBufferPointer<UInt8>) throws(Raised) -> Result
    ) throws(Raised) -> Result {
        if string.isASCII { return try body(UnsafeBufferPointer(start: string.bytes1, count: string.count)) }
        let text = (0..<string.count).map { index -> UInt8 in
            let point = string.codePoint(at: index)
            if point < 128 { return UInt8(point) }
            if UnicodeDatabase.isSpace(point) { return 0x20 }
            return UnicodeDatabase.decimalValue(point).map { UInt8(0x30 + $0) } ?? 0x3F
        }
        var failure: Raised?
        let result = text.withUnsafeBufferPointer { buffer -> Result? in
            do throws(Raised) { return try body(buffer) } catch {
                failure = error
                return nil
            }
        }
        guard let result else { throw failure ?? raiseMemoryError() }
        return result
    }

    /// Hands the bytes of a bytes-like object to `body`; nil if it is none.
    func withNumberText<Result>(
        _ value: Value, _ body: (UnsafeBufferPointer<UInt8>) throws(Raised) -> Result
    ) throws(Raised) -> Result? {
        let type = type(of: value)
        if type.has(.stringSubclass) { return try withNumberText(ofString: StringObject(value), body) }
        var bytes = value
        if !type.has(.bytesSubclass) {
            guard hasBuffer(value) else { return nil }
            let view = try byteView(value)
            bytes = try makeBytes(view.base, count: view.count)
        }
        let object = BytesObject(bytes)
        return try body(UnsafeBufferPointer(start: object.trailing(UInt8.self), count: object.count))
    }

    /// `int(number)` for a float.
    func integer(truncating number: Double) throws(Raised) -> Value {
        if number.magnitude < 0x1p62 { return Value(smallInteger: Int(number)) }
        do throws(NumberError) {
            return try largeInteger(truncating: number)
        } catch {
            throw raise(error)
        }
    }

    private func largeInteger(truncating number: Double) throws(NumberError) -> Value {
        let integer = try BigInteger(truncating: number)
        // At most 16 limbs: a small object, which memory never lacks.
        do throws(Raised) { return try self.integer(integer) } catch { throw .outOfMemory }
    }
}
