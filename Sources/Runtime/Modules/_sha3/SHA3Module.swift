// In CPython: Modules/_sha3/sha3module.c

/// The module `_sha3`.
enum SHA3Module {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_sha3", "The hashes of the family SHA-3.")
        try add(context, module, "sha3_224") { (c, t, a) throws(Raised) in try new(c, t, a, .sha3With224Bits) }
        try add(context, module, "sha3_256") { (c, t, a) throws(Raised) in try new(c, t, a, .sha3With256Bits) }
        try add(context, module, "sha3_384") { (c, t, a) throws(Raised) in try new(c, t, a, .sha3With384Bits) }
        try add(context, module, "sha3_512") { (c, t, a) throws(Raised) in try new(c, t, a, .sha3With512Bits) }
        try add(context, module, "shake_128", isExtendable: true) { (c, t, a) throws(Raised) in
            try new(c, t, a, .shake128)
        }
        try add(context, module, "shake_256", isExtendable: true) { (c, t, a) throws(Raised) in
            try new(c, t, a, .shake256)
        }
        try context.add(to: module, "keccakopt", context.integer(64))
        try context.add(to: module, "implementation", context.string("Swift, 64 bits"))
        return module
    }

    private static func add(
        _ context: Context, _ module: ModuleObject, _ name: StaticString, isExtendable: Bool = false,
        _ new: @escaping NewFunction.Function
    ) throws(Raised) {
        let type = try context.makeNativeType(name, module: "_sha3") { type in
            HashMethods.declare(type)
            type.documentation("A hash of the family SHA-3, of bytes.")
            type.slots.new = NewFunction(new)
            if isExtendable {
                type.method("digest", "($self, length, /)", "So many bytes of the hash.") {
                    (context, arguments) throws(Raised) in
                    try digest(context, arguments)
                }
                type.method("hexdigest", "($self, length, /)", "So many bytes of the hash, as hexadecimal digits.") {
                    (context, arguments) throws(Raised) in try context.hexadecimal(digest(context, arguments))
                }
            } else {
                HashMethods.declareDigests(type)
            }
            HashMethods.declareUpdate(type, "($self, data, /)")
            HashMethods.declareFacts(type, digestSizeIsMember: false)
            type.attribute(
                "_capacity_bits", "",
                get: { context, value in
                    context.integer(1600 - HashObject(value).kind.blockSize * 8)
                })
            type.attribute(
                "_rate_bits", "",
                get: { context, value in
                    context.integer(HashObject(value).kind.blockSize * 8)
                })
            type.attribute(
                "_suffix", "",
                get: { (context, value) throws(Raised) in
                    try context.makeBytes([Keccak.suffix(HashObject(value).kind)])
                })
        }
        try context.add(to: module, name, type.value)
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments, _ algorithm: HashAlgorithm
    ) throws(Raised) -> Value {
        let name = String(describing: algorithm.name)
        try context.requireNoKeywords(arguments, name)
        try context.requireCount(arguments, name, 0, 1)
        let hash = try HashMethods.make(context, type, algorithm)
        if arguments.count == 1 { try HashMethods.update(context, hash, arguments[0]) }
        return hash.value
    }

    private static func digest(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let count = try context.unsignedArgument(arguments[1], "Python int too large to convert to C unsigned long")
        if count >= 1 << 29 { throw context.valueError("length is too large") }
        return try HashMethods.digest(context, HashObject(arguments[0]), Int(count))
    }
}

extension Context {
    /// An int that is not negative, as the converters for `unsigned long` read it.
    func unsignedArgument(_ value: Value, _ tooLarge: String) throws(Raised) -> UInt64 {
        guard type(of: value).has(.integerSubclass) else { throw typeError("an integer is required") }
        if isNegativeInteger(value) { throw valueError("value must be positive") }
        guard let number = unsignedInteger(value) else { throw overflowError(tooLarge) }
        return number
    }
}
