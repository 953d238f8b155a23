/// Numbers keys in the order in which a unit first uses them, for a stack of nested units.
///
/// A key is itself a small number (of a name, of a constant), so its index lies in an array under that number. Units
/// nest: an inner one begins on top of the outer one, writes over the entries that it shares with it, and puts them
/// back when it ends.
struct IndexTable {
    private struct Entry: BitwiseCopyable {
        /// The unit that numbered the key, from 1.
        var unit: UInt32 = 0
        var index: UInt32 = 0
    }

    private struct Used: BitwiseCopyable {
        var key: UInt32
        /// What the key's entry was before.
        var previous: Entry
    }

    private var entries: UnsafeMutablePointer<Entry>
    private var capacity: Int
    /// The keys of all open units, the innermost unit's last.
    private var used = GrowingArray<Used>(capacity: 256)

    init(capacity: Int) {
        self.capacity = capacity
        entries = .allocate(capacity: capacity)
        entries.initialize(repeating: Entry(), count: capacity)
    }

    func deallocate() {
        entries.deallocate()
        used.deallocate()
    }

    /// Where the keys of a unit that begins now will lie.
    var end: Int { used.count }

    /// The index of a key in a unit whose keys lie from `base` on; the key is added where it is new.
    @inline(__always) mutating func index(of key: UInt32, unit: UInt32, base: Int) -> Int {
        if _slowPath(Int(key) >= capacity) { grow(Int(key)) }
        let entry = entries[Int(key)]
        if entry.unit == unit { return Int(entry.index) }
        let index = used.count &- base
        used.append(Used(key: key, previous: entry))
        entries[Int(key)] = Entry(unit: unit, index: UInt32(truncatingIfNeeded: index))
        return index
    }

    /// The index of a key in a unit; nil where the unit does not use it.
    func find(_ key: UInt32, unit: UInt32) -> Int? {
        guard Int(key) < capacity else { return nil }
        let entry = entries[Int(key)]
        return entry.unit == unit ? Int(entry.index) : nil
    }

    /// How many keys the innermost unit has.
    @inline(__always) func count(base: Int) -> Int { used.count - base }

    /// A key of the innermost unit.
    @inline(__always) func key(_ index: Int, base: Int) -> UInt32 { used[base + index].key }

    /// Ends the innermost unit.
    mutating func end(base: Int) {
        var place = used.count
        while place > base {
            place -= 1
            entries[Int(used[place].key)] = used[place].previous
        }
        used.shorten(to: base)
    }

    @inline(never) private mutating func grow(_ key: Int) {
        let larger = max(capacity * 2, key + 1)
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: larger)
        entries.update(from: self.entries, count: capacity)
        (entries + capacity).initialize(repeating: Entry(), count: larger - capacity)
        self.entries.deallocate()
        self.entries = entries
        capacity = larger
    }
}
