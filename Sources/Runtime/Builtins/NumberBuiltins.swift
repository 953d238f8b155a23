// In CPython: Python/bltinmodule.c

/// Functions of numbers and characters.
extension BuiltinsModule {
    static func addNumberFunctions(_ add: Adder) {
        add("abs", "($module, x, /)", "The absolute value.") { (context, arguments) throws(Raised) in
            try context.absolute(arguments[0])
        }
        add("bin", "($module, number, /)", "An integer in binary digits.") { (context, arguments) throws(Raised) in
            try numeral(context, arguments[0], "0b", "b")
        }
        add("oct", "($module, number, /)", "An integer in octal digits.") { (context, arguments) throws(Raised) in
            try numeral(context, arguments[0], "0o", "o")
        }
        add("hex", "($module, number, /)", "An integer in hexadecimal digits.") { (context, arguments) throws(Raised) in
            try numeral(context, arguments[0], "0x", "x")
        }
        add("chr", "($module, i, /)", "The character of a code point.", character)
        add("ord", "($module, c, /)", "The code point of a character.", ordinal)
        add("divmod", "($module, x, y, /)", "Quotient and remainder.") { (context, arguments) throws(Raised) in
            try context.binary(.divmod, arguments[0], arguments[1])
        }
        add("pow", "($module, /, base, exp, mod=None)", "The power, maybe modulo a number.") {
            (context, arguments) throws(Raised) in
            try context.power(arguments[0], arguments[1], arguments[2].orNone)
        }
        add("round", "($module, /, number, ndigits=None)", "The number with so many decimal digits.", round)
        add("sum", "($module, iterable, /, start=0)", "The sum of the items and a start.", sum)
    }

    /// An integer in a base that is a power of two: by its `format`, which numbers bring with them.
    private static func numeral(
        _ context: Context, _ value: Value, _ prefix: String, _ code: StaticString
    ) throws(Raised) -> Value {
        let object = try context.indexObject(value)
        if let number = context.machineInteger(object) {
            let radix = code.utf8Start[0] == UInt8(ascii: "b") ? 2 : code.utf8Start[0] == UInt8(ascii: "o") ? 8 : 16
            return context.string((number < 0 ? "-" : "") + prefix + String(number.magnitude, radix: radix))
        }
        let specification = context.string("#" + String(describing: code))
        return try context.call(
            context.getAttribute(context.types.int.value, .__format__), object, specification)
    }

    private static func character(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let number = Int(try context.int32Argument(arguments[0]))
        guard (0..<0x11_0000).contains(number) else {
            throw context.valueError("chr() arg not in range(0x110000)")
        }
        return context.character(UInt32(number))
    }

    private static func ordinal(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let value = arguments[0]
        let type = context.type(of: value)
        let count: Int
        if type.has(.stringSubclass) {
            count = StringObject(value).count
            if count == 1 { return context.integer(Int(StringObject(value).codePoint(at: 0))) }
        } else if type.has(.bytesSubclass) {
            count = BytesObject(value).count
            if count == 1 { return context.integer(Int(BytesObject(value).trailing(UInt8.self)[0])) }
        } else if type.isSubtype(of: context.types.bytearray) {
            count = try context.length(value)
            if count == 1 { return try context.getItem(sequence: value, at: 0) }
        } else {
            throw context.typeError("ord() expected string of length 1, but \(type.nameText) found")
        }
        throw context.typeError("ord() expected a character, but string of length \(count) found")
    }

    private static func round(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let method = context.lookup(context.type(of: arguments[0]), context[.__round__])
        guard method.isBound else {
            throw context.typeError("type \(context.typeName(of: arguments[0])) doesn't define __round__ method")
        }
        if arguments[1].isGiven { return try context.callFound(method, arguments[0], arguments[1]) }
        return try context.callFound(method, arguments[0])
    }

    private static func sum(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterable = arguments[0]
        var total = arguments[1].isBound ? arguments[1] : Value(smallInteger: 0)
        let startType = context.type(of: total)
        let isPlain = iterable.isExactly(context.types.list) || iterable.isExactly(context.types.tuple)
        let iterator = isPlain ? Value.unbound : try context.iterate(iterable)
        if startType.has(.stringSubclass) {
            throw context.typeError("sum() can't sum strings [use ''.join(seq) instead]")
        }
        if startType.has(.bytesSubclass) {
            throw context.typeError("sum() can't sum bytes [use b''.join(seq) instead]")
        }
        if startType.isSubtype(of: context.types.bytearray) {
            throw context.typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
        }
        if isPlain {
            var index = 0
            if total === Value(smallInteger: 0) { total = sumOfFloats(context, iterable, &index) }
            while index < context.fastCount(iterable) {
                total = try add(context, total, context.fastItems(iterable)[index])
                index += 1
                try context.safepoint()
            }
            return total
        }
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return total }
            total = try add(context, total, item)
            try context.safepoint()
        }
    }

    /// The sum of the floats, and of small integers among them, that a list or tuple begins with; `index` moves behind
    /// them. It makes an object of the sum only.
    private static func sumOfFloats(_ context: Context, _ iterable: Value, _ index: inout Int) -> Value {
        let items = context.fastItems(iterable)
        let count = context.fastCount(iterable)
        guard count > 0, items[0].isInlineFloat else { return Value(smallInteger: 0) }
        var sum = 0.0
        while index < count {
            let item = items[index]
            if item.isInlineFloat {
                sum += item.inlineFloat
            } else if item.isSmallInteger {
                sum += Double(item.smallInteger)
            } else {
                break
            }
            index &+= 1
        }
        return context.float(sum)
    }

    @inline(__always) private static func add(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value
    {
        if Value.areSmallIntegers(left, right) {
            if let sum = Value(exactlySmall: left.smallInteger &+ right.smallInteger) { return sum }
        } else if left.isInlineFloat, right.isInlineFloat {
            return context.float(left.inlineFloat + right.inlineFloat)
        }
        return try context.binary(.add, left, right)
    }
}
