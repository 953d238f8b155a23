// In CPython: Modules/_blake2/blake2module.c, blake2b_impl.c

/// The module `_blake2`.
enum Blake2Module {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_blake2", "The hashes BLAKE2b and BLAKE2s.")
        let large = try context.makeNativeType("blake2b", module: "_blake2") { type in
            declare(type)
            type.signature(
                """
                (data=b'', /, *, digest_size=_blake2.blake2b.MAX_DIGEST_SIZE,
                        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                        node_offset=0, node_depth=0, inner_size=0, last_node=False)
                """)
            type.slots.new = NewFunction { (c, t, a) throws(Raised) in try new(c, t, a, .blake2b) }
            addLimits(type, salt: 16, digest: 64)
        }
        try context.add(to: module, "blake2b", large.value)
        try context.add(to: module, "BLAKE2B_SALT_SIZE", context.integer(16))
        try context.add(to: module, "BLAKE2B_PERSON_SIZE", context.integer(16))
        try context.add(to: module, "BLAKE2B_MAX_KEY_SIZE", context.integer(64))
        try context.add(to: module, "BLAKE2B_MAX_DIGEST_SIZE", context.integer(64))
        let small = try context.makeNativeType("blake2s", module: "_blake2") { type in
            declare(type)
            type.signature(
                """
                (data=b'', /, *, digest_size=_blake2.blake2s.MAX_DIGEST_SIZE,
                        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                        node_offset=0, node_depth=0, inner_size=0, last_node=False)
                """)
            type.slots.new = NewFunction { (c, t, a) throws(Raised) in try new(c, t, a, .blake2s) }
            addLimits(type, salt: 8, digest: 32)
        }
        try context.add(to: module, "blake2s", small.value)
        try context.add(to: module, "BLAKE2S_SALT_SIZE", context.integer(8))
        try context.add(to: module, "BLAKE2S_PERSON_SIZE", context.integer(8))
        try context.add(to: module, "BLAKE2S_MAX_KEY_SIZE", context.integer(32))
        try context.add(to: module, "BLAKE2S_MAX_DIGEST_SIZE", context.integer(32))
        return module
    }

    private static func declare(_ type: TypeDeclaration) {
        HashMethods.declare(type)
        type.documentation("A hash of bytes, which may have a key, salt and a place in a tree of hashes.")
        HashMethods.declareDigests(type)
        HashMethods.declareUpdate(type, "($self, data, /)")
        HashMethods.declareFacts(type, digestSizeIsMember: false)
    }

    private static func addLimits(_ type: TypeDeclaration, salt: Int, digest: Int) {
        type.set("SALT_SIZE", type.context.integer(salt))
        type.set("PERSON_SIZE", type.context.integer(salt))
        type.set("MAX_KEY_SIZE", type.context.integer(digest))
        type.set("MAX_DIGEST_SIZE", type.context.integer(digest))
    }

    private static let blake2bParameters = ParameterList(
        "blake2b",
        "(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False)"
    )
    private static let blake2sParameters = ParameterList(
        "blake2s",
        "(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False)"
    )

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments, _ algorithm: HashAlgorithm
    ) throws(Raised) -> Value {
        let list = algorithm == .blake2b ? blake2bParameters : blake2sParameters
        let bound = try context.reserveStack(Int(list.count))
        defer { context.thread.pointee.stackTop = bound }
        try context.bind(arguments, to: list, into: bound)
        let (most, saltSize) = algorithm == .blake2b ? (64, 16) : (32, 8)

        func number(_ index: Int, _ fallback: Int) throws(Raised) -> Int {
            bound[index].isUnbound ? fallback : Int(try context.int32Argument(bound[index]))
        }
        func bytes(_ index: Int) throws(Raised) -> [UInt8] {
            if bound[index].isUnbound { return [] }
            let view = try context.byteView(bound[index])
            return Array(UnsafeBufferPointer(start: view.base, count: view.count))
        }
        let digestSize = try number(1, most)
        let (key, salt, person) = (try bytes(2), try bytes(3), try bytes(4))
        let (fanout, depth) = (try number(5, 1), try number(6, 1))
        let leafSize =
            bound[7].isUnbound
            ? 0 : try context.unsignedArgument(bound[7], "Python int too large to convert to C unsigned long")
        let nodeOffset = bound[8].isUnbound ? 0 : try context.unsignedArgument(bound[8], "int too big to convert")
        let (nodeDepth, innerSize) = (try number(9, 0), try number(10, 0))
        let isLastNode = bound[11].isUnbound ? false : try context.isTrue(bound[11])

        func check(_ condition: Bool, _ message: String) throws(Raised) {
            if !condition { throw context.valueError(message) }
        }
        try check(1...most ~= digestSize, "digest_size must be between 1 and \(most) bytes")
        try check(salt.count <= saltSize, "maximum salt length is \(saltSize) bytes")
        try check(person.count <= saltSize, "maximum person length is \(saltSize) bytes")
        try check(0...255 ~= fanout, "fanout must be between 0 and 255")
        try check(1...255 ~= depth, "depth must be between 1 and 255")
        if leafSize > UInt64(UInt32.max) { throw context.overflowError("leaf_size is too large") }
        if algorithm == .blake2s, nodeOffset >= 1 << 48 { throw context.overflowError("node_offset is too large") }
        try check(0...255 ~= nodeDepth, "node_depth must be between 0 and 255")
        try check(0...most ~= innerSize, "inner_size must be between 0 and is \(most)")
        try check(key.count <= most, "maximum key length is \(most) bytes")

        var parameters: [UInt8] = [
            UInt8(digestSize), UInt8(key.count), UInt8(fanout), UInt8(depth),
        ]
        for index in 0..<4 { parameters.append(UInt8(truncatingIfNeeded: leafSize >> UInt64(index * 8))) }
        for index in 0..<(algorithm == .blake2b ? 8 : 6) {
            parameters.append(UInt8(truncatingIfNeeded: nodeOffset >> UInt64(index * 8)))
        }
        parameters += [UInt8(nodeDepth), UInt8(innerSize)]
        if algorithm == .blake2b { parameters += [UInt8](repeating: 0, count: 14) }
        parameters += salt + [UInt8](repeating: 0, count: saltSize - salt.count)
        parameters += person + [UInt8](repeating: 0, count: saltSize - person.count)

        let hash = try HashMethods.make(context, type, algorithm, digestSize: digestSize)
        hash.withState { state in
            state.isLastNode = isLastNode
            if algorithm == .blake2b {
                Blake2b.begin(state, parameters)
            } else {
                Blake2s.begin(state, parameters)
            }
            if !key.isEmpty {
                let block = key + [UInt8](repeating: 0, count: algorithm.blockSize - key.count)
                block.withUnsafeBufferPointer { buffer in
                    if let base = buffer.baseAddress { state.update(base, buffer.count) }
                }
            }
        }
        if bound[0].isBound { try HashMethods.update(context, hash, bound[0]) }
        return hash.value
    }
}
