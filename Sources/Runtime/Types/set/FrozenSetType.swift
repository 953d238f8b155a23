// In CPython: Objects/setobject.c (PyFrozenSet_Type)

extension Context {
    /// A new frozenset, or, if it is empty, the one that all share.
    func shared(_ set: SetObject) -> Value {
        guard set.count == 0 else { return set.value }
        if interpreter.pointee.emptyFrozenSet.isUnbound { interpreter.pointee.emptyFrozenSet = set.value }
        return interpreter.pointee.emptyFrozenSet
    }
}

/// The type `frozenset`.
enum FrozenSetType {
    static func declare(_ type: TypeDeclaration) {
        SetMethods.declare(type)
        type.documentation(
            "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nAn unordered collection of elements that are all different, which never changes."
        )
        type.slots.new = NewFunction(new)
        type.slots.hash = LengthFunction(hash)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let isExact = type === context.types.frozenset
        if isExact { try context.requireNoKeywords(arguments, "frozenset") }
        if arguments.count > 1 { try context.requireCount(arguments, type.nameText, 0, 1) }
        let iterable = arguments.count == 1 ? arguments[0] : Value.unbound
        if isExact, iterable.isExactly(type) { return iterable }
        let set = try context.makeSet(of: type, iterable)
        return isExact ? context.shared(set) : set.value
    }

    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let set = SetObject(value)
        if set.cachedHash != -1 { return set.cachedHash }
        var hash: UInt = 0
        if let table = set.table {
            let entries = table.entries
            for index in 0...table.mask where entries[index].key.isBound { hash ^= shuffled(entries[index].hash) }
        }
        hash ^= UInt(bitPattern: set.count &+ 1) &* 1_927_868_237
        hash ^= hash >> 11 ^ hash >> 25
        hash = hash &* 69069 &+ 907_133_923
        if hash == .max { hash = 590_923_713 }
        set.cachedHash = Int(bitPattern: hash)
        return set.cachedHash
    }

    /// Spreads the bits of an element's hash, so that sets of neighbours do not hash alike.
    private static func shuffled(_ hash: Int) -> UInt {
        let bits = UInt(bitPattern: hash)
        return (bits ^ 89_869_747 ^ bits << 16) &* 3_644_798_167
    }
}
