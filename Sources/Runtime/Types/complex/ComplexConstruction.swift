// In CPython: Objects/complexobject.c (complex_new_impl, complex_subtype_from_string)
import TaipanNumbers

/// `complex(real=0, imag=0)`.
enum ComplexConstruction {
    private static let parameters = ParameterList("complex", "(real=0, imag=0)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let first = bound.first.isUnbound ? Value(smallInteger: 0) : bound.first
        let second = bound.second
        if second.isUnbound, type === context.types.complex, first.isExactly(type) { return first }
        if context.type(of: first).has(.stringSubclass) {
            if second.isBound { throw context.typeError("complex() can't take second arg if first is a string") }
            return try make(context, type, parse(context, first))
        }
        if second.isBound, context.type(of: second).has(.stringSubclass) {
            throw context.typeError("complex() second arg can't be a string")
        }
        let converted = try specialMethod(context, first)
        let source = converted.isBound ? converted : first
        guard isNumber(context, source) else {
            throw context.typeError(
                "complex() first argument must be a string or a number, not '\(context.typeName(of: source))'")
        }
        guard second.isUnbound || isNumber(context, second) else {
            throw context.typeError(
                "complex() second argument must be a number, not '\(context.typeName(of: second))'")
        }
        let (a, _) = try part(context, source)
        guard second.isBound else { return try make(context, type, a) }
        let (b, secondIsComplex) = try part(context, second)
        // a + b·j, where signs of zero stay if a part is a real number.
        let firstIsComplex = context.type(of: source).isSubtype(of: context.types.complex)
        return try make(
            context, type,
            ComplexNumber(
                real: secondIsComplex ? a.real - b.imaginary : a.real,
                imaginary: firstIsComplex ? b.real + a.imaginary : b.real))
    }

    private static func make(
        _ context: Context, _ type: TypeObject, _ number: ComplexNumber
    ) throws(Raised) -> Value {
        if type === context.types.complex { return context.complex(number) }
        let object = try context.allocateInstance(ComplexFields.self, type)
        object.real = number.real
        object.imaginary = number.imaginary
        return object.value
    }

    /// Whether an object can be a part: complex, or with `__float__` or `__index__`.
    private static func isNumber(_ context: Context, _ value: Value) -> Bool {
        let slots = context.type(of: value).slots
        return slots.float != nil || slots.index != nil
    }

    private static func part(
        _ context: Context, _ value: Value
    ) throws(Raised) -> (number: ComplexNumber, isComplex: Bool) {
        if value.isHeapObject, value.heapType.isSubtype(of: context.types.complex) {
            let object = ComplexObject(value)
            return (ComplexNumber(real: object.real, imaginary: object.imaginary), true)
        }
        guard let number = try context.doubleIfNumber(value) else {
            throw context.typeError("must be real number, not \(context.typeName(of: value))")
        }
        return (ComplexNumber(real: number, imaginary: 0), false)
    }

    /// What `__complex__` answers, or unbound if the object has no such method.
    static func specialMethod(_ context: Context, _ value: Value) throws(Raised) -> Value {
        guard value.isHeapObject, !value.isExactly(context.types.complex) else { return .unbound }
        let method = try context.lookupSpecial(value, .__complex__)
        if method.isUnbound { return .unbound }
        let answer = try context.call(method)
        if answer.isExactly(context.types.complex) { return answer }
        guard context.type(of: answer).isSubtype(of: context.types.complex) else {
            throw context.typeError("__complex__ returned non-complex (type \(context.typeName(of: answer)))")
        }
        try context.warn(
            context.types.deprecationWarning,
            "__complex__ returned non-complex (type \(context.typeName(of: answer))).  The ability to return an instance "
                + "of a strict subclass of complex is deprecated, and may be removed in a future version of Python.")
        return answer
    }

    // MARK: Text

    private static func parse(_ context: Context, _ value: Value) throws(Raised) -> ComplexNumber {
        try context.withNumberText(ofString: StringObject(value)) { (text) throws(Raised) -> ComplexNumber in
            var bytes = [UInt8](text)
            if bytes.contains(0x5F) {
                for (index, byte) in bytes.enumerated() where byte == 0x5F {
                    guard index > 0, index + 1 < bytes.count, isDigit(bytes[index - 1]), isDigit(bytes[index + 1])
                    else {
                        throw context.valueError(
                            "could not convert string to complex: ", endingWithRepresentationOf: value,
                            shortened: false)
                    }
                }
                bytes.removeAll { $0 == 0x5F }
            }
            var reader = ComplexReader(text: bytes)
            guard let number = reader.read() else {
                throw context.valueError("complex() arg is a malformed string")
            }
            return number
        }
    }

    fileprivate static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

/// Reads `a`, `bj`, `a+bj` or `a-bj`, maybe in parentheses, with white space around.
private struct ComplexReader {
    let text: [UInt8]
    var position = 0

    init(text: [UInt8]) { self.text = text }

    private var next: UInt8 { position < text.count ? text[position] : 0 }

    private mutating func skipSpace() {
        while next == 0x20 || next &- 0x09 < 5 { position += 1 }
    }

    mutating func read() -> ComplexNumber? {
        skipSpace()
        let hasParenthesis = next == 0x28
        if hasParenthesis {
            position += 1
            skipSpace()
        }
        var result = ComplexNumber(real: 0, imaginary: 0)
        if let first = readFloat() {
            if next == 0x2B || next == 0x2D {
                result.real = first
                guard let imaginary = readImaginary() else { return nil }
                result.imaginary = imaginary
            } else if readUnit() {
                result.imaginary = first
            } else {
                result.real = first
            }
        } else {
            guard let imaginary = readImaginary() else { return nil }
            result.imaginary = imaginary
        }
        skipSpace()
        if hasParenthesis {
            guard next == 0x29 else { return nil }
            position += 1
            skipSpace()
        }
        return position == text.count ? result : nil
    }

    /// A signed float with `j`, or a sign alone with `j`, or `j`.
    private mutating func readImaginary() -> Double? {
        if let number = readFloat() { return readUnit() ? number : nil }
        var sign = 1.0
        if next == 0x2B || next == 0x2D {
            sign = next == 0x2D ? -1 : 1
            position += 1
        }
        return readUnit() ? sign : nil
    }

    private mutating func readUnit() -> Bool {
        guard next | 0x20 == 0x6A else { return false }
        position += 1
        return true
    }

    /// The longest float that begins here, as C's `strtod` finds it.
    private mutating func readFloat() -> Double? {
        var end = position
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
        if byte(end) == 0x2B || byte(end) == 0x2D { end += 1 }
        func isWord(_ word: StaticString) -> Bool {
            (0..<word.utf8CodeUnitCount).allSatisfy { byte(end + $0) | 0x20 == word.utf8Start[$0] }
        }
        if isWord("infinity") {
            end += 8
        } else if isWord("inf") || isWord("nan") {
            end += 3
        } else {
            let start = end
            while ComplexConstruction.isDigit(byte(end)) { end += 1 }
            var digits = end - start
            if byte(end) == 0x2E {
                let point = end
                end += 1
                while ComplexConstruction.isDigit(byte(end)) { end += 1 }
                digits += end - point - 1
            }
            if digits == 0 { return nil }
            if byte(end) | 0x20 == 0x65 {
                var exponent = end + 1
                if byte(exponent) == 0x2B || byte(exponent) == 0x2D { exponent += 1 }
                if ComplexConstruction.isDigit(byte(exponent)) {
                    end = exponent
                    while ComplexConstruction.isDigit(byte(end)) { end += 1 }
                }
            }
        }
        guard let number = try? parseFloatText(text[position..<end]) else { return nil }
        position = end
        return number
    }
}
