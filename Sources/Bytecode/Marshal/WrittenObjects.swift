import TaipanNumbers
import TaipanText

/// The numbers of the objects that later data can refer to.
struct WrittenObjects {
    enum Key: Hashable {
        case string(PythonString)
        case integer(BigInteger)
        case float(UInt64)
        case complex(UInt64, UInt64)
        /// Storage that lives as long as the constant that is written.
        case tuple(UnsafeRawPointer?, Int)
        case frozenset(UnsafeRawPointer?, Int)
        case bytes(UnsafeRawPointer?, Int)
        case code(ObjectIdentifier)
    }

    private var entries: [(hash: UInt64, key: Key)] = []
    /// Open addressing, half empty; 0 for no entry, its number and 1 otherwise.
    private var slots: [UInt32] = Array(repeating: 0, count: 64)
    /// Makes the hashes unforeseeable.
    private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

    /// The number of an object that is there; nil, and it gets the next one, where it is not.
    mutating func number(of key: Key) -> Int? {
        let hash = hash(key)
        var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if entries[number].hash == hash && entries[number].key == key { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        entries.append((hash, key))
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return nil
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    private func hash(_ key: Key) -> UInt64 {
        switch key {
        case .string(let value): value.utf8.withUnsafeBytes { hash($0) }
        case .integer(let value): value.limbs.withUnsafeBytes { hash($0) }
        case .float(let bits): mixed(bits, 1)
        case .complex(let real, let imaginary): mixed(mixed(real, imaginary), 2)
        case .tuple(let address, let count): mixed(UInt64(UInt(bitPattern: address)), UInt64(count))
        case .frozenset(let address, let count): mixed(UInt64(UInt(bitPattern: address)), ~UInt64(count))
        case .bytes(let address, _): mixed(UInt64(UInt(bitPattern: address)), 3)
        case .code(let identifier): mixed(UInt64(UInt(bitPattern: identifier)), 4)
        }
    }

    /// A multiplication whose halves are folded, as in wyhash (Wang Yi, 2019).
    @inline(__always)
    private func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = (a ^ seed).multipliedFullWidth(by: b ^ 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    private func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(bytes.count)
        var position = 0
        while position + 8 <= bytes.count {
            hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        var rest: UInt64 = 0
        while position < bytes.count {
            rest = rest << 8 | UInt64(bytes[position])
            position += 1
        }
        return mixed(hash, rest)
    }
}
