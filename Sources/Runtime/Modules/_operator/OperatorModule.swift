// In CPython: Modules/_operator.c

/// The types of `_operator`.
struct OperatorState: BitwiseCopyable {
    var itemGetter: TypeObject?
    var attributeGetter: TypeObject?
    var methodCaller: TypeObject?
}

/// The module `_operator`: the operators as functions.
enum OperatorModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_operator", "The operators of the language as functions.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        addTests(add)
        addArithmetic(add)
        addInPlace(add)
        addContainers(add)
        addComparisons(add)
        add(
            "_compare_digest", "($module, a, b, /)",
            "a == b of bytes or ASCII text, in a time that does not tell where they differ.", compareDigest)
        add(
            "length_hint", "($module, obj, default=0, /)",
            "How many items an object probably has: its length, what its __length_hint__() says, or the default."
        ) { (context, arguments) throws(Raised) in
            let missing = arguments[1].isBound ? try context.sizeArgument(arguments[1]) : 0
            return context.integer(try context.lengthHint(arguments[0], missing))
        }
        func type(_ name: StaticString, _ declare: (TypeDeclaration) -> Void) throws(Raised) -> TypeObject {
            let type = try context.makeNativeType(name, module: "operator", declare)
            try context.add(to: module, name, type.value)
            return type
        }
        context.modules.pointee.operators = OperatorState(
            itemGetter: try type("itemgetter", ItemGetter.declare),
            attributeGetter: try type("attrgetter", AttributeGetter.declare),
            methodCaller: try type("methodcaller", MethodCaller.declare))
        return module
    }

    private static func addTests(_ add: BuiltinsModule.Adder) {
        add("truth", "($module, a, /)", "Whether a is true.") { (c, a) throws(Raised) in Value(try c.isTrue(a[0])) }
        add("contains", "($module, a, b, /)", "b in a") { (c, a) throws(Raised) in
            Value(try c.contains(a[0], a[1]))
        }
        add("indexOf", "($module, a, b, /)", "The index of the first item of a that equals b.") {
            (context, arguments) throws(Raised) in
            let iterator = try iterate(context, arguments[0])
            var index = 0
            while true {
                let item = try context.next(iterator)
                if item.isUnbound { break }
                if try context.equal(item, arguments[1]) { return context.integer(index) }
                index += 1
                try context.safepoint()
            }
            throw context.valueError("sequence.index(x): x not in sequence")
        }
        add("countOf", "($module, a, b, /)", "How many items of a equal b.") {
            (context, arguments) throws(Raised) in
            let iterator = try iterate(context, arguments[0])
            var count = 0
            while true {
                let item = try context.next(iterator)
                if item.isUnbound { return context.integer(count) }
                if try context.equal(item, arguments[1]) { count += 1 }
                try context.safepoint()
            }
        }
        add("is_", "($module, a, b, /)", "a is b") { (_, a) throws(Raised) in Value(a[0] === a[1]) }
        add("is_not", "($module, a, b, /)", "a is not b") { (_, a) throws(Raised) in Value(a[0] !== a[1]) }
    }

    private static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        do throws(Raised) {
            return try context.iterate(value)
        } catch {
            guard context.catches(context.types.typeError) else { throw error }
            throw context.typeError("argument of type '\(context.typeName(of: value))' is not iterable")
        }
    }

    private static func addArithmetic(_ add: BuiltinsModule.Adder) {
        add("index", "($module, a, /)", "a.__index__()") { (c, a) throws(Raised) in try c.indexObject(a[0]) }
        add("add", "($module, a, b, /)", "a + b") { (c, a) throws(Raised) in
            if Value.areSmallIntegers(a[0], a[1]),
                let sum = Value(exactlySmall: a[0].smallInteger &+ a[1].smallInteger)
            {
                return sum
            }
            return try c.binary(.add, a[0], a[1])
        }
        add("sub", "($module, a, b, /)", "a - b") { (c, a) throws(Raised) in try c.binary(.subtract, a[0], a[1]) }
        add("mul", "($module, a, b, /)", "a * b") { (c, a) throws(Raised) in try c.binary(.multiply, a[0], a[1]) }
        add("matmul", "($module, a, b, /)", "a @ b") { (c, a) throws(Raised) in
            try c.binary(.matrixMultiply, a[0], a[1])
        }
        add("floordiv", "($module, a, b, /)", "a // b") { (c, a) throws(Raised) in
            try c.binary(.floorDivide, a[0], a[1])
        }
        add("truediv", "($module, a, b, /)", "a / b") { (c, a) throws(Raised) in
            try c.binary(.trueDivide, a[0], a[1])
        }
        add("mod", "($module, a, b, /)", "a % b") { (c, a) throws(Raised) in try c.binary(.remainder, a[0], a[1]) }
        add("neg", "($module, a, /)", "-a") { (c, a) throws(Raised) in try c.negative(a[0]) }
        add("pos", "($module, a, /)", "+a") { (c, a) throws(Raised) in try c.positive(a[0]) }
        add("abs", "($module, a, /)", "abs(a)") { (c, a) throws(Raised) in try c.absolute(a[0]) }
        add("inv", "($module, a, /)", "~a") { (c, a) throws(Raised) in try c.invert(a[0]) }
        add("invert", "($module, a, /)", "~a") { (c, a) throws(Raised) in try c.invert(a[0]) }
        add("lshift", "($module, a, b, /)", "a << b") { (c, a) throws(Raised) in
            try c.binary(.leftShift, a[0], a[1])
        }
        add("rshift", "($module, a, b, /)", "a >> b") { (c, a) throws(Raised) in
            try c.binary(.rightShift, a[0], a[1])
        }
        add("not_", "($module, a, /)", "not a") { (c, a) throws(Raised) in Value(try !c.isTrue(a[0])) }
        add("and_", "($module, a, b, /)", "a & b") { (c, a) throws(Raised) in try c.binary(.and, a[0], a[1]) }
        add("xor", "($module, a, b, /)", "a ^ b") { (c, a) throws(Raised) in try c.binary(.xor, a[0], a[1]) }
        add("or_", "($module, a, b, /)", "a | b") { (c, a) throws(Raised) in try c.binary(.or, a[0], a[1]) }
    }

    private static func addInPlace(_ add: BuiltinsModule.Adder) {
        add("iadd", "($module, a, b, /)", "a += b") { (c, a) throws(Raised) in try c.inPlace(.add, a[0], a[1]) }
        add("isub", "($module, a, b, /)", "a -= b") { (c, a) throws(Raised) in try c.inPlace(.subtract, a[0], a[1]) }
        add("imul", "($module, a, b, /)", "a *= b") { (c, a) throws(Raised) in try c.inPlace(.multiply, a[0], a[1]) }
        add("imatmul", "($module, a, b, /)", "a @= b") { (c, a) throws(Raised) in
            try c.inPlace(.matrixMultiply, a[0], a[1])
        }
        add("ifloordiv", "($module, a, b, /)", "a //= b") { (c, a) throws(Raised) in
            try c.inPlace(.floorDivide, a[0], a[1])
        }
        add("itruediv", "($module, a, b, /)", "a /= b") { (c, a) throws(Raised) in
            try c.inPlace(.trueDivide, a[0], a[1])
        }
        add("imod", "($module, a, b, /)", "a %= b") { (c, a) throws(Raised) in try c.inPlace(.remainder, a[0], a[1]) }
        add("ilshift", "($module, a, b, /)", "a <<= b") { (c, a) throws(Raised) in
            try c.inPlace(.leftShift, a[0], a[1])
        }
        add("irshift", "($module, a, b, /)", "a >>= b") { (c, a) throws(Raised) in
            try c.inPlace(.rightShift, a[0], a[1])
        }
        add("iand", "($module, a, b, /)", "a &= b") { (c, a) throws(Raised) in try c.inPlace(.and, a[0], a[1]) }
        add("ixor", "($module, a, b, /)", "a ^= b") { (c, a) throws(Raised) in try c.inPlace(.xor, a[0], a[1]) }
        add("ior", "($module, a, b, /)", "a |= b") { (c, a) throws(Raised) in try c.inPlace(.or, a[0], a[1]) }
    }

    private static func addContainers(_ add: BuiltinsModule.Adder) {
        add("concat", "($module, a, b, /)", "a + b of sequences") { (context, arguments) throws(Raised) in
            try concatenate(context, arguments, inPlace: false)
        }
        add("iconcat", "($module, a, b, /)", "a += b of sequences") { (context, arguments) throws(Raised) in
            try concatenate(context, arguments, inPlace: true)
        }
        add("getitem", "($module, a, b, /)", "a[b]") { (c, a) throws(Raised) in try c.getItem(a[0], a[1]) }
        add("setitem", "($module, a, b, c, /)", "a[b] = c") { (c, a) throws(Raised) in
            try c.setItem(a[0], a[1], a[2])
            return .none
        }
        add("delitem", "($module, a, b, /)", "del a[b]") { (c, a) throws(Raised) in
            try c.setItem(a[0], a[1], .unbound)
            return .none
        }
        add("pow", "($module, a, b, /)", "a ** b") { (c, a) throws(Raised) in try c.power(a[0], a[1], .none) }
        add("ipow", "($module, a, b, /)", "a **= b") { (c, a) throws(Raised) in try c.inPlacePower(a[0], a[1]) }
    }

    private static func concatenate(
        _ context: Context, _ arguments: Arguments, inPlace: Bool
    ) throws(Raised) -> Value {
        let left = arguments[0]
        let right = arguments[1]
        let slots = context.type(of: left).slots
        if inPlace, let concatenate = slots.inPlaceConcatenate { return try concatenate(context, left, right) }
        if let concatenate = slots.concatenate { return try concatenate(context, left, right) }
        // Classes have `__add__`, and are sequences if they have `__getitem__`.
        guard isSequence(context, left), isSequence(context, right) else {
            throw context.typeError("'\(context.typeName(of: left))' object can't be concatenated")
        }
        return try inPlace ? context.inPlace(.add, left, right) : context.binary(.add, left, right)
    }

    private static func isSequence(_ context: Context, _ value: Value) -> Bool {
        let type = context.type(of: value)
        return type.slots.item != nil && !type.has(.dictSubclass)
    }

    private static func addComparisons(_ add: BuiltinsModule.Adder) {
        add("eq", "($module, a, b, /)", "a == b") { (c, a) throws(Raised) in try c.compare(a[0], a[1], .equal) }
        add("ne", "($module, a, b, /)", "a != b") { (c, a) throws(Raised) in try c.compare(a[0], a[1], .notEqual) }
        add("lt", "($module, a, b, /)", "a < b") { (c, a) throws(Raised) in try c.compare(a[0], a[1], .less) }
        add("le", "($module, a, b, /)", "a <= b") { (c, a) throws(Raised) in
            try c.compare(a[0], a[1], .lessOrEqual)
        }
        add("gt", "($module, a, b, /)", "a > b") { (c, a) throws(Raised) in try c.compare(a[0], a[1], .greater) }
        add("ge", "($module, a, b, /)", "a >= b") { (c, a) throws(Raised) in
            try c.compare(a[0], a[1], .greaterOrEqual)
        }
    }

    // MARK: Digests

    private static func compareDigest(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let left = arguments[0]
        let right = arguments[1]
        if context.type(of: left).has(.stringSubclass), context.type(of: right).has(.stringSubclass) {
            let first = StringObject(left)
            let second = StringObject(right)
            guard first.isASCII, second.isASCII else {
                throw context.typeError("comparing strings with non-ASCII characters is not supported")
            }
            return Value(
                isSame(
                    ByteView(UnsafePointer(first.bytes.assumingMemoryBound(to: UInt8.self)), first.count),
                    ByteView(UnsafePointer(second.bytes.assumingMemoryBound(to: UInt8.self)), second.count)))
        }
        if !context.hasBuffer(left), !context.hasBuffer(right) {
            throw context.typeError(
                "unsupported operand types(s) or combination of types: '\(context.typeName(of: left))' and '\(context.typeName(of: right))'"
            )
        }
        let first = try context.byteView(left)
        let second = try context.byteView(right)
        return Value(isSame(first, second))
    }

    /// Looks at all bytes of the second, whatever they are.
    private static func isSame(_ left: ByteView, _ right: ByteView) -> Bool {
        let other = left.count == right.count ? left : right
        var difference: UInt8 = left.count == right.count ? 0 : 1
        for index in 0..<right.count { difference |= other[index] ^ right[index] }
        return difference == 0
    }
}
