import TaipanText

/// The names of a tree, each once: an open-addressing hash table over their bytes. Belongs to its `AST`, which frees
/// it.
@usableFromInline package struct IdentifierTable: @unchecked Sendable {
    private struct Entry {
        var start: UInt32
        var count: UInt32
        var hash: UInt32
    }

    private struct Storage {
        var entries: UnsafeMutablePointer<Entry>
        var count: Int
        var entryCapacity: Int
        var bytes: UnsafeMutablePointer<UInt8>
        var byteCount: Int
        var byteCapacity: Int
        /// Numbers of entries by hash; 0 where free. A power of two, at least a quarter free.
        var slots: UnsafeMutablePointer<UInt32>
        var slotMask: Int
        var seed: UInt64
    }

    private let storage: UnsafeMutablePointer<Storage>

    init() {
        storage = .allocate(capacity: 1)
        let slotCount = 128
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        // Entry 0 is no name.
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount)
        entries[0] = Entry(start: 0, count: 0, hash: 0)
        // Swift's hasher is seeded a process, so nobody can write a source whose names all collide.
        let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1
        storage.initialize(
            to: Storage(
                entries: entries, count: 1, entryCapacity: slotCount, bytes: .allocate(capacity: 1024), byteCount: 0,
                byteCapacity: 1024, slots: slots, slotMask: slotCount - 1, seed: seed))
    }

    func deallocate() {
        storage.pointee.entries.deallocate()
        storage.pointee.bytes.deallocate()
        storage.pointee.slots.deallocate()
        storage.deallocate()
    }

    /// How many names there are. Their numbers run from 1 through this.
    package var count: Int { storage.pointee.count - 1 }

    /// How many bytes the name has.
    @inline(__always) func byteCount(_ identifier: Identifier) -> Int {
        Int(storage.pointee.entries[Int(identifier.number)].count)
    }

    /// The name's UTF-8, surrogates in three bytes. Valid until the next name is added.
    package func bytes(_ identifier: Identifier) -> UnsafeBufferPointer<UInt8> {
        let entry = storage.pointee.entries[Int(identifier.number)]
        return UnsafeBufferPointer(start: storage.pointee.bytes + Int(entry.start), count: Int(entry.count))
    }

    /// The name.
    package func string(_ identifier: Identifier) -> PythonString {
        PythonString(uncheckedUTF8: Array(bytes(identifier)))
    }

    /// The number of the name with these bytes, which is added where it is new.
    package func intern(_ name: UnsafeBufferPointer<UInt8>) -> Identifier {
        let hash = hash(name)
        var slot = Int(hash) & storage.pointee.slotMask
        while true {
            let number = storage.pointee.slots[slot]
            if number == 0 { break }
            let entry = storage.pointee.entries[Int(number)]
            if entry.hash == hash && Int(entry.count) == name.count
                && equal(storage.pointee.bytes + Int(entry.start), name)
            {
                return Identifier(number: number)
            }
            slot = (slot + 1) & storage.pointee.slotMask
        }
        return insert(name, hash, slot)
    }

    /// The number of the name with these bytes.
    package func intern(_ name: [UInt8]) -> Identifier {
        name.withUnsafeBufferPointer { intern($0) }
    }

    /// The number of a name, which is taken as it stands.
    package func intern(_ name: PythonString) -> Identifier { intern(name.utf8) }

    @inline(__always) private func equal(_ bytes: UnsafeMutablePointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        for index in 0..<name.count where bytes[index] != name[index] { return false }
        return true
    }

    /// Eight bytes at a time, each mixed in by the high and low half of a product.
    @inline(__always) private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var state = storage.pointee.seed ^ UInt64(truncatingIfNeeded: name.count)
        var index = 0
        while index &+ 8 <= name.count {
            let part = UnsafeRawPointer(name.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
            state = IdentifierTable.mix(state ^ part)
            index &+= 8
        }
        if index < name.count {
            var part: UInt64 = 0
            while index < name.count {
                part = part << 8 | UInt64(name[index])
                index &+= 1
            }
            state = IdentifierTable.mix(state ^ part)
        }
        return UInt32(truncatingIfNeeded: state ^ state >> 32)
    }

    @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    @inline(never) private func insert(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ slot: Int) -> Identifier {
        let table = storage
        if table.pointee.byteCount + name.count > table.pointee.byteCapacity {
            let capacity = max(table.pointee.byteCapacity * 2, table.pointee.byteCount + name.count)
            let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
            bytes.update(from: table.pointee.bytes, count: table.pointee.byteCount)
            table.pointee.bytes.deallocate()
            table.pointee.bytes = bytes
            table.pointee.byteCapacity = capacity
        }
        if let start = name.baseAddress {
            (table.pointee.bytes + table.pointee.byteCount).update(from: start, count: name.count)
        }
        let number = table.pointee.count
        if number == table.pointee.entryCapacity {
            let entries = UnsafeMutablePointer<Entry>.allocate(capacity: number * 2)
            entries.update(from: table.pointee.entries, count: number)
            table.pointee.entries.deallocate()
            table.pointee.entries = entries
            table.pointee.entryCapacity = number * 2
        }
        table.pointee.entries[number] = Entry(
            start: UInt32(truncatingIfNeeded: table.pointee.byteCount), count: UInt32(truncatingIfNeeded: name.count),
            hash: hash)
        table.pointee.byteCount += name.count
        table.pointee.count = number + 1
        table.pointee.slots[slot] = UInt32(truncatingIfNeeded: number)
        if (number + 1) * 4 > (table.pointee.slotMask + 1) * 3 { rehash() }
        return Identifier(number: UInt32(truncatingIfNeeded: number))
    }

    private func rehash() {
        let count = (storage.pointee.slotMask + 1) * 4
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
        slots.initialize(repeating: 0, count: count)
        for number in 1..<storage.pointee.count {
            var slot = Int(storage.pointee.entries[number].hash) & (count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
        storage.pointee.slots.deallocate()
        storage.pointee.slots = slots
        storage.pointee.slotMask = count - 1
    }
}
