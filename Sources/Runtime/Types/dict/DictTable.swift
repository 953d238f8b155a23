// In CPython: Objects/dictobject.c (PyDictKeysObject)

/// An entry of a dict; a deleted one has an unbound key.
struct DictEntry: BitwiseCopyable {
    var hash: Int
    var key: Value
    var value: Value
}

/// The table of a dict: a power of two of indices (1, 2, 4 or 8 bytes each, after these fields), then the entries in
/// the order of insertion.
struct DictTableFields: BitwiseCopyable {
    var header: Header
    /// Indices, less one.
    var mask: Int
    /// Entries that there is room for.
    var capacity: Int
    /// Entries used, deleted ones included.
    var used: Int
    /// Bytes from the start of the object to the first entry.
    var entriesOffset: Int32
    /// Bytes of an index: 1, 2, 4 or 8.
    var indexWidth: UInt8
    /// Whether all keys ever put in were exactly str: then looking a str up runs no Python code.
    var hasOnlyStrings: Bool
}
typealias DictTableObject = Reference<DictTableFields>

/// Values of an index that is not the number of an entry.
enum DictIndex {
    static let empty = -1
    static let deleted = -2
}

extension Reference where Fields == DictTableFields {
    var entries: UnsafeMutablePointer<DictEntry> {
        @inline(__always) get {
            (raw + Int(pointer.pointee.entriesOffset)).assumingMemoryBound(to: DictEntry.self)
        }
    }

    @inline(__always) func index(at slot: Int) -> Int {
        let base = UnsafeRawPointer(pointer + 1)
        switch pointer.pointee.indexWidth {
        case 1: return Int(base.load(fromByteOffset: slot, as: Int8.self))
        case 2: return Int(base.load(fromByteOffset: slot &* 2, as: Int16.self))
        case 4: return Int(base.load(fromByteOffset: slot &* 4, as: Int32.self))
        default: return base.load(fromByteOffset: slot &* 8, as: Int.self)
        }
    }

    @inline(__always) func setIndex(at slot: Int, to index: Int) {
        let base = UnsafeMutableRawPointer(pointer + 1)
        switch pointer.pointee.indexWidth {
        case 1: base.storeBytes(of: Int8(truncatingIfNeeded: index), toByteOffset: slot, as: Int8.self)
        case 2: base.storeBytes(of: Int16(truncatingIfNeeded: index), toByteOffset: slot &* 2, as: Int16.self)
        case 4: base.storeBytes(of: Int32(truncatingIfNeeded: index), toByteOffset: slot &* 4, as: Int32.self)
        default: base.storeBytes(of: index, toByteOffset: slot &* 8, as: Int.self)
        }
    }

    /// The slot sequence of a hash: CPython's, so that nothing a program can measure differs.
    @inline(__always) func nextSlot(_ slot: Int, _ perturbation: inout UInt) -> Int {
        perturbation >>= 5
        return Int(bitPattern: UInt(bitPattern: slot) &* 5 &+ perturbation &+ 1) & pointer.pointee.mask
    }

    /// The first slot that can take a new index for this hash.
    func freeSlot(for hash: Int) -> Int {
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & pointer.pointee.mask
        while index(at: slot) >= 0 { slot = nextSlot(slot, &perturbation) }
        return slot
    }

    /// The slot whose index is this entry.
    func slot(ofEntry entry: Int) -> Int {
        let hash = entries[entry].hash
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & pointer.pointee.mask
        while index(at: slot) != entry { slot = nextSlot(slot, &perturbation) }
        return slot
    }
}

extension Context {
    /// An empty table with `1 << logarithm` indices.
    func makeDictTable(logarithm: Int) throws(Raised) -> DictTableObject {
        guard logarithm < 40 else { throw raiseMemoryError() }
        let slots = 1 << logarithm
        let width = logarithm < 8 ? 1 : logarithm < 16 ? 2 : logarithm < 32 ? 4 : 8
        let capacity = slots * 2 / 3
        let indexBytes = (slots * width + 7) & ~7
        let offset = MemoryLayout<DictTableFields>.stride
        let table = try allocate(
            DictTableFields.self, types.dictTable,
            size: offset + indexBytes + capacity * MemoryLayout<DictEntry>.size)
        table.mask = slots - 1
        table.capacity = capacity
        table.used = 0
        table.entriesOffset = Int32(truncatingIfNeeded: offset + indexBytes)
        table.indexWidth = UInt8(width)
        table.hasOnlyStrings = true
        (table.raw + offset).initializeMemory(as: UInt8.self, repeating: 0xFF, count: indexBytes)
        return table
    }
}
