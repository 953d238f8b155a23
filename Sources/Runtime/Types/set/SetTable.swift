// In CPython: Objects/setobject.c (the table)

/// A slot of a set's table. A free one has no key and the hash 0, a deleted one no key and the hash -1, which no key
/// has.
struct SetEntry: BitwiseCopyable {
    var hash: Int
    var key: Value

    @inline(__always) var isDeleted: Bool { hash == -1 }
}

/// The table of a set: a power of two of entries follows.
struct SetTableFields: BitwiseCopyable {
    var header: Header
    /// Entries, less one.
    var mask: Int
    /// Entries that are not free: keys and deleted ones.
    var fill: Int
}
typealias SetTableObject = Reference<SetTableFields>

/// A set or a frozenset.
struct SetFields: BitwiseCopyable {
    var header: Header
    /// Nil while nothing was put in: eight free entries.
    var table: SetTableObject?
    /// Keys in the set.
    var count: Int
    /// Where `pop` looks next.
    var finger: Int
    /// The hash of a frozenset, or -1 while it is not known.
    var cachedHash: Int
}
typealias SetObject = Reference<SetFields>

/// How keys are placed; CPython's numbers, so that sets iterate in CPython's order.
enum SetProbing {
    static var linearProbes: Int { 9 }
    static var perturbationShift: UInt { 5 }
    static var minimumCount: Int { 8 }
}

extension Reference where Fields == SetTableFields {
    var entries: UnsafeMutablePointer<SetEntry> { @inline(__always) get { trailing(SetEntry.self) } }

    /// The place after `slot` and its neighbours.
    @inline(__always) func nextSlot(_ slot: Int, _ perturbation: inout UInt) -> Int {
        perturbation >>= SetProbing.perturbationShift
        return Int(bitPattern: UInt(bitPattern: slot) &* 5 &+ 1 &+ perturbation) & pointer.pointee.mask
    }

    /// Puts in a key that is not there, into a table without deleted entries.
    @inline(__always) func insertClean(_ key: Value, hash: Int) {
        let mask = pointer.pointee.mask
        let entries = entries
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & mask
        while true {
            if entries[slot].key.isUnbound {
                entries[slot] = SetEntry(hash: hash, key: key)
                return
            }
            if slot &+ SetProbing.linearProbes <= mask {
                for offset in 1...SetProbing.linearProbes where entries[slot &+ offset].key.isUnbound {
                    entries[slot &+ offset] = SetEntry(hash: hash, key: key)
                    return
                }
            }
            slot = nextSlot(slot, &perturbation)
        }
    }
}

extension Reference where Fields == SetFields {
    /// Entries of the table, less one, if there were one.
    var mask: Int { @inline(__always) get { self.table?.mask ?? SetProbing.minimumCount - 1 } }
    var fill: Int { @inline(__always) get { self.table?.fill ?? 0 } }

    /// The key at or after a position, which is moved behind it; nil at the end. The set may change between calls.
    @inline(__always) func nextEntry(_ position: inout Int) -> SetEntry? {
        guard let table = self.table else { return nil }
        let entries = table.entries
        while position <= table.mask {
            let entry = entries[position]
            position &+= 1
            if entry.key.isBound { return entry }
        }
        return nil
    }
}

/// The table of a set; no program sees one.
enum SetTableType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SetTableFields.self)
        type.customTrace { object, tracer in
            let table = SetTableObject(pointer: object.assumingMemoryBound(to: SetTableFields.self))
            let entries = table.entries
            for index in 0...table.mask where entries[index].key.isBound { tracer.visit(entries[index].key) }
        }
    }
}

extension Context {
    func makeSetTable(slots: Int) throws(Raised) -> SetTableObject {
        guard slots < 1 << 42 else { throw raiseMemoryError() }
        let bytes = slots * MemoryLayout<SetEntry>.size
        let table = try allocate(
            SetTableFields.self, types.setTable, size: MemoryLayout<SetTableFields>.size + bytes)
        table.mask = slots - 1
        table.fill = 0
        UnsafeMutableRawPointer(table.entries).initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        return table
    }

    /// Moves the keys to a table of more than `minimum` entries.
    func resize(_ set: SetObject, beyond minimum: Int) throws(Raised) {
        var slots = SetProbing.minimumCount
        while slots <= minimum { slots <<= 1 }
        let table = try makeSetTable(slots: slots)
        if let old = set.table {
            let entries = old.entries
            for index in 0...old.mask where entries[index].key.isBound {
                table.insertClean(entries[index].key, hash: entries[index].hash)
            }
        }
        table.fill = set.count
        set.table = table
    }

    /// Grows a table that became too full, or sweeps one with many deleted entries.
    func resizeForGrowth(_ set: SetObject) throws(Raised) {
        try resize(set, beyond: set.count > 50_000 ? set.count * 2 : set.count * 4)
    }

    /// The slot of a key, or -1. May run the `__eq__` of keys.
    @inline(__always) func find(_ set: SetObject, _ key: Value, hash: Int) throws(Raised) -> Int {
        guard let table = set.table else { return -1 }
        let mask = table.mask
        let entries = table.entries
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & mask
        while true {
            let last = slot &+ SetProbing.linearProbes <= mask ? slot &+ SetProbing.linearProbes : slot
            var position = slot
            repeat {
                let entry = entries + position
                if entry.pointee.hash == hash, entry.pointee.key.isBound {
                    let candidate = entry.pointee.key
                    if candidate === key { return position }
                    if Value.areSmallIntegers(candidate, key) {
                        // Different numbers of one hash.
                    } else if candidate.isString(self), key.isString(self) {
                        if candidate.isSameText(as: StringObject(key)) { return position }
                    } else {
                        return try findComparing(set, key, hash: hash)
                    }
                } else if entry.pointee.key.isUnbound, entry.pointee.hash != -1 {
                    return -1
                }
                position &+= 1
            } while position <= last
            slot = table.nextSlot(slot, &perturbation)
        }
    }

    /// `find` with `==`, begun anew whenever a comparison replaced the table or the entry.
    @inline(never) private func findComparing(_ set: SetObject, _ key: Value, hash: Int) throws(Raised) -> Int {
        restart: while true {
            guard let table = set.table else { return -1 }
            let mask = table.mask
            var perturbation = UInt(bitPattern: hash)
            var slot = hash & mask
            while true {
                let last = slot &+ SetProbing.linearProbes <= mask ? slot &+ SetProbing.linearProbes : slot
                for position in slot...last {
                    let candidate = table.entries[position].key
                    if candidate.isUnbound {
                        if table.entries[position].hash != -1 { return -1 }
                        continue
                    }
                    guard table.entries[position].hash == hash else { continue }
                    if candidate === key { return position }
                    let isEqual = try equal(candidate, key)
                    guard let now = set.table, now === table, table.entries[position].key === candidate else {
                        try safepoint()
                        continue restart
                    }
                    if isEqual { return position }
                }
                slot = table.nextSlot(slot, &perturbation)
            }
        }
    }

    /// Adds a key if it is not there.
    @inline(__always) func add(_ set: SetObject, _ key: Value, hash: Int) throws(Raised) {
        if try insert(set, key, hash: hash, isAbsent: false) { return }
        if try findComparing(set, key, hash: hash) >= 0 { return }
        _ = try insert(set, key, hash: hash, isAbsent: true)
    }

    /// Puts a key into the last deleted entry on its way or the free one at its end, unless it is there. False if
    /// Python code would have to compare keys, which `isAbsent` says has been done.
    @inline(__always) private func insert(
        _ set: SetObject, _ key: Value, hash: Int, isAbsent: Bool
    ) throws(Raised) -> Bool {
        if set.table == nil { set.table = try makeSetTable(slots: SetProbing.minimumCount) }
        let table = set.table.unsafelyUnwrapped
        let mask = table.mask
        let entries = table.entries
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & mask
        var deleted = -1
        search: while true {
            let last = slot &+ SetProbing.linearProbes <= mask ? slot &+ SetProbing.linearProbes : slot
            var position = slot
            repeat {
                let candidate = entries[position].key
                if candidate.isUnbound {
                    if entries[position].hash != -1 {
                        slot = position
                        break search
                    }
                    deleted = position
                } else if !isAbsent, entries[position].hash == hash {
                    if candidate === key { return true }
                    if Value.areSmallIntegers(candidate, key) {
                        // Different numbers of one hash.
                    } else if candidate.isString(self), key.isString(self) {
                        if candidate.isSameText(as: StringObject(key)) { return true }
                    } else {
                        return false
                    }
                }
                position &+= 1
            } while position <= last
            slot = table.nextSlot(slot, &perturbation)
        }
        set.count &+= 1
        if !key.isImmediate {
            writeBarrier(table.raw, words: entries + (deleted >= 0 ? deleted : slot), count: 2, of: mask * 2)
        }
        if deleted >= 0 {
            entries[deleted] = SetEntry(hash: hash, key: key)
            return true
        }
        entries[slot] = SetEntry(hash: hash, key: key)
        table.fill &+= 1
        if _slowPath(table.fill &* 5 >= mask &* 3) { try resizeForGrowth(set) }
        return true
    }

    /// Removes a key; whether it was there.
    func discard(_ set: SetObject, _ key: Value, hash: Int) throws(Raised) -> Bool {
        let slot = try find(set, key, hash: hash)
        if slot < 0 { return false }
        set.table.unsafelyUnwrapped.entries[slot] = SetEntry(hash: -1, key: .unbound)
        set.count -= 1
        return true
    }

    func removeAll(_ set: SetObject) {
        set.table = nil
        set.count = 0
        set.cachedHash = -1
    }
}
