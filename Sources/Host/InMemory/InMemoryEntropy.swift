import Synchronization

/// Bytes that look random and follow from a seed: the same seed, the same run. They keep no secret from anybody.
package final class InMemoryEntropy: HostEntropy {
    private let state: Mutex<UInt64>

    package init(seed: UInt64 = 0) {
        state = Mutex(seed)
    }

    package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(HostError) {
        state.withLock { state in
            var word: UInt64 = 0
            for index in buffer.indices {
                if index % 8 == 0 { word = InMemoryEntropy.next(&state) }
                buffer[index] = UInt8(truncatingIfNeeded: word)
                word >>= 8
            }
        }
    }

    /// A step of SplitMix64, a published generator that has nothing but a counter for a state.
    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
