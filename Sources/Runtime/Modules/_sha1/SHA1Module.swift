// In CPython: Modules/sha1module.c

/// The module `_sha1`.
enum SHA1Module {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_sha1", "The hash SHA-1.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sha1", "($module, /, string=b'')", "A new SHA-1 hash of bytes.") { (context, arguments) throws(Raised) in
            try HashMethods.start(context, context.modules.pointee.hashes.sha1, .sha1, arguments[0])
        }
        let type = try HashMethods.makePlainType(context, "sha1", module: "_sha1", digestSizeIsMember: false)
        context.modules.pointee.hashes.sha1 = type
        try context.add(to: module, "SHA1Type", type.value)
        return module
    }
}

/// SHA-1, as FIPS 180-4 has it.
enum SHA1 {
    static func begin(_ state: HashState) {
        let start: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
        for index in 0..<5 { state.words32[index] = start[index] }
    }

    static func compress(_ state: HashState, _ block: UnsafePointer<UInt8>) {
        let words = state.words32
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
            let input = UnsafeRawPointer(block)
            for index in 0..<16 {
                schedule[index] = UInt32(bigEndian: input.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
            }
            for index in 16..<80 {
                let word = schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
                schedule[index] = word << 1 | word >> 31
            }
            var (a, b, c, d, e) = (words[0], words[1], words[2], words[3], words[4])
            for round in 0..<80 {
                let (mixed, constant): (UInt32, UInt32)
                switch round {
                case 0..<20: (mixed, constant) = ((b & c) | (~b & d), 0x5a82_7999)
                case 20..<40: (mixed, constant) = (b ^ c ^ d, 0x6ed9_eba1)
                case 40..<60: (mixed, constant) = ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
                default: (mixed, constant) = (b ^ c ^ d, 0xca62_c1d6)
                }
                let next = (a << 5 | a >> 27) &+ mixed &+ e &+ constant &+ schedule[round]
                (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
            }
            words[0] &+= a
            words[1] &+= b
            words[2] &+= c
            words[3] &+= d
            words[4] &+= e
        }
    }
}
