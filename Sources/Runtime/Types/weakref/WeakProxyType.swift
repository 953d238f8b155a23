// In CPython: Objects/weakrefobject.c (_PyWeakref_ProxyType)

/// The type `weakproxy`: does what its object does, as long as that lives.
enum WeakProxyType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(WeakReferenceFields.self, references: \.callback, \.callback)
        type.flags(.hasGC)
        declareObjectSlots(type)
        declareNumberSlots(type)
        declareInPlaceSlots(type)
        type.method("__bytes__", "!($self, /)", "bytes(object)") { (context, arguments) throws(Raised) in
            try context.callMethod(context.unwrapProxy(arguments[0]), .__bytes__)
        }
    }

    /// What both kinds of proxies do besides arithmetic.
    static func declareObjectSlots(_ type: TypeDeclaration) {
        // CPython's proxies cannot be hashed and cannot be made by calling their type.
        type.slots.hash = nil
        type.slots.new = nil
        type.slots.representation = UnaryFunction(representation)
        type.slots.string = UnaryFunction { (context, proxy) throws(Raised) in
            try context.text(context.unwrapProxy(proxy))
        }
        type.slots.getAttribute = BinaryFunction { (context, proxy, name) throws(Raised) in
            try context.getAttribute(context.unwrapProxy(proxy), name)
        }
        type.slots.setAttribute = AssignFunction { (context, proxy, name, value) throws(Raised) in
            try context.setAttribute(context.unwrapProxy(proxy), name, value)
        }
        type.slots.compare = CompareFunction { (context, left, right, operation) throws(Raised) in
            try context.compare(context.unwrapProxy(left), context.unwrapProxy(right), operation)
        }
        type.slots.iterate = UnaryFunction { (context, proxy) throws(Raised) in
            try context.iterate(context.unwrapProxy(proxy))
        }
        type.slots.next = UnaryFunction { (context, proxy) throws(Raised) in
            let object = try context.unwrapProxy(proxy)
            guard let next = context.type(of: object).slots.next else {
                throw context.typeError("'\(context.typeName(of: object))' object is not an iterator")
            }
            return try next(context, object)
        }
        type.slots.truth = TruthFunction { (context, proxy) throws(Raised) in
            try context.isTrue(context.unwrapProxy(proxy))
        }
        type.slots.sequenceLength = LengthFunction { (context, proxy) throws(Raised) in
            try context.length(context.unwrapProxy(proxy))
        }
        type.slots.mappingLength = LengthFunction { (context, proxy) throws(Raised) in
            try context.length(context.unwrapProxy(proxy))
        }
        type.slots.contains = ContainsFunction { (context, proxy, element) throws(Raised) in
            try context.contains(context.unwrapProxy(proxy), element)
        }
        type.slots.subscript = BinaryFunction { (context, proxy, key) throws(Raised) in
            try context.getItem(context.unwrapProxy(proxy), key)
        }
        type.slots.assignSubscript = AssignFunction { (context, proxy, key, value) throws(Raised) in
            try context.setItem(context.unwrapProxy(proxy), key, value)
        }
    }

    private static func representation(_ context: Context, _ proxy: Value) throws(Raised) -> Value {
        let object = WeakReferenceObject(proxy).referent
        let shown = object.isBound ? object : .none
        return context.string(
            "<weakproxy at \(context.addressText(proxy)) to \(context.typeName(of: shown)) at \(context.addressText(shown))>"
        )
    }

    static func declareNumberSlots(_ type: TypeDeclaration) {
        type.slots.number.add = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.add, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.subtract = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.subtract, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.multiply = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.multiply, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.remainder = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.remainder, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.divmod = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.divmod, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.leftShift = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.leftShift, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.rightShift = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.rightShift, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.and = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.and, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.xor = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.xor, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.or = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.or, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.floorDivide = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.floorDivide, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.trueDivide = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.trueDivide, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.number.matrixMultiply = BinaryFunction { (context, left, right) throws(Raised) in
            try context.binary(.matrixMultiply, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.power = TernaryFunction { (context, base, exponent, modulus) throws(Raised) in
            try context.power(
                context.unwrapProxy(base), context.unwrapProxy(exponent), context.unwrapProxy(modulus))
        }
        type.slots.negative = UnaryFunction { (context, proxy) throws(Raised) in
            try context.negative(context.unwrapProxy(proxy))
        }
        type.slots.positive = UnaryFunction { (context, proxy) throws(Raised) in
            try context.positive(context.unwrapProxy(proxy))
        }
        type.slots.absolute = UnaryFunction { (context, proxy) throws(Raised) in
            try context.absolute(context.unwrapProxy(proxy))
        }
        type.slots.invert = UnaryFunction { (context, proxy) throws(Raised) in
            try context.invert(context.unwrapProxy(proxy))
        }
        type.slots.index = UnaryFunction { (context, proxy) throws(Raised) in
            try context.indexObject(context.unwrapProxy(proxy))
        }
        type.slots.int = UnaryFunction { (context, proxy) throws(Raised) in
            try context.call(context.types.int.value, context.unwrapProxy(proxy))
        }
        type.slots.float = UnaryFunction { (context, proxy) throws(Raised) in
            try context.call(context.types.float.value, context.unwrapProxy(proxy))
        }
    }

    static func declareInPlaceSlots(_ type: TypeDeclaration) {
        type.slots.inPlace.add = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.add, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.subtract = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.subtract, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.multiply = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.multiply, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.remainder = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.remainder, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.leftShift = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.leftShift, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.rightShift = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.rightShift, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.and = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.and, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.xor = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.xor, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.or = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.or, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.floorDivide = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.floorDivide, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.trueDivide = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.trueDivide, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlace.matrixMultiply = BinaryFunction { (context, left, right) throws(Raised) in
            try context.inPlace(.matrixMultiply, context.unwrapProxy(left), context.unwrapProxy(right))
        }
        type.slots.inPlacePower = TernaryFunction { (context, base, exponent, _) throws(Raised) in
            try context.inPlacePower(context.unwrapProxy(base), context.unwrapProxy(exponent))
        }
    }
}

extension Context {
    /// The object of a proxy; any other value is answered as it is. Raises ReferenceError when the object has died.
    func unwrapProxy(_ value: Value) throws(Raised) -> Value {
        guard isProxy(type(of: value)) else { return value }
        let object = WeakReferenceObject(value).referent
        guard object.isBound else {
            throw raise(types.referenceError, "weakly-referenced object no longer exists")
        }
        return object
    }
}
