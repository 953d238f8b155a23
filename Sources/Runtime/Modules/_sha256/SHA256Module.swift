// In CPython: Modules/sha256module.c

/// The module `_sha256`.
enum SHA256Module {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_sha256", "The hashes SHA-256 and SHA-224.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sha256", "($module, /, string=b'')", "A new SHA-256 hash of bytes.") {
            (context, arguments) throws(Raised) in
            try HashMethods.start(context, context.modules.pointee.hashes.sha256, .sha256, arguments[0])
        }
        add("sha224", "($module, /, string=b'')", "A new SHA-224 hash of bytes.") {
            (context, arguments) throws(Raised) in
            try HashMethods.start(context, context.modules.pointee.hashes.sha224, .sha224, arguments[0])
        }
        let small = try HashMethods.makePlainType(context, "sha224", module: "_sha256", digestSizeIsMember: true)
        context.modules.pointee.hashes.sha224 = small
        try context.add(to: module, "SHA224Type", small.value)
        let large = try HashMethods.makePlainType(context, "sha256", module: "_sha256", digestSizeIsMember: true)
        context.modules.pointee.hashes.sha256 = large
        try context.add(to: module, "SHA256Type", large.value)
        return module
    }
}

/// SHA-256 and SHA-224, as FIPS 180-4 has them.
enum SHA256 {
    static func begin(_ state: HashState) {
        let start: [UInt32] = state.algorithm == .sha224 ? smallStart : largeStart
        for index in 0..<8 { state.words32[index] = start[index] }
    }

    private static let largeStart: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c,
        0x1f83_d9ab, 0x5be0_cd19,
    ]
    private static let smallStart: [UInt32] = [
        0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511,
        0x64f9_8fa7, 0xbefa_4fa4,
    ]
    /// The first bits of the fractions of the cube roots of the first primes.
    private static let roots: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
        0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
        0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
        0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
        0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
        0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
        0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    static func compress(_ state: HashState, _ block: UnsafePointer<UInt8>) {
        compressSHA2(
            state.words32, block, roots,
            SHA2Rotations(
                early: (7, 18, 3), late: (17, 19, 10), first: (6, 11, 25), second: (2, 13, 22)))
    }
}
