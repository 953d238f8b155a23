// In CPython: Objects/odictobject.c

/// An OrderedDict. Its order is that of the entries of the dict's table, which is moved about for `move_to_end`.
struct OrderedDictFields: BitwiseCopyable {
    var dict: DictFields
    /// No entry before this one has a key, as long as the table is the one at this address.
    var firstEntry: Int
    var table: UInt
}
typealias OrderedDictObject = Reference<OrderedDictFields>

extension Reference where Fields == OrderedDictFields {
    var plain: DictObject { @inline(__always) get { DictObject(self) } }

    /// The number of the first entry, or -1.
    var first: Int {
        guard let table = plain.table, plain.count > 0 else { return -1 }
        let address = UInt(bitPattern: table.raw)
        var index = self.table == address ? self.firstEntry : 0
        while index < table.used, table.entries[index].key.isUnbound { index += 1 }
        guard index < table.used else { return -1 }
        self.table = address
        self.firstEntry = index
        return index
    }

    /// The number of the last entry, or -1. Deleted entries behind it are given back.
    var last: Int {
        guard let table = plain.table, plain.count > 0 else { return -1 }
        while table.used > 0, table.entries[table.used - 1].key.isUnbound { table.used -= 1 }
        return table.used - 1
    }

    /// The number of the entry after one, or -1.
    @inline(__always) func entry(after index: Int) -> Int {
        guard let table = plain.table else { return -1 }
        var next = index &+ 1
        while next < table.used {
            if table.entries[next].key.isBound { return next }
            next &+= 1
        }
        return -1
    }

    /// The number of the entry before one, or -1.
    @inline(__always) func entry(before index: Int) -> Int {
        guard let table = plain.table else { return -1 }
        var next = min(index, table.used) &- 1
        while next >= 0, table.entries[next].key.isUnbound { next &-= 1 }
        return next
    }
}

extension Context {
    /// Makes an entry the last one.
    func moveToEnd(_ ordered: OrderedDictObject, _ index: Int) throws(Raised) {
        let dict = ordered.plain
        if index == ordered.last { return }
        guard var table = dict.table else { return }
        var entry = table.entries[index]
        if table.used >= table.capacity {
            // The place of the entry in the new table is the number of keys before it.
            var place = 0
            for earlier in 0..<index where table.entries[earlier].key.isBound { place += 1 }
            try resize(dict, forCount: dict.count * 3)
            guard let larger = dict.table else { return }
            table = larger
            entry = table.entries[place]
            moveToEnd(dict, table, place, entry)
        } else {
            moveToEnd(dict, table, index, entry)
        }
        dict.keysVersion = nextVersion()
    }

    private func moveToEnd(_ dict: DictObject, _ table: DictTableObject, _ index: Int, _ entry: DictEntry) {
        let slot = table.slot(ofEntry: index)
        let used = table.used
        table.setIndex(at: slot, to: used)
        writeBarrier(table.raw, words: table.entries + used, count: 3, of: table.capacity * 3)
        (table.entries + used).initialize(to: entry)
        table.entries[index].key = .unbound
        table.entries[index].value = .unbound
        table.used = used + 1
    }

    /// Makes an entry the first one.
    func moveToFront(_ ordered: OrderedDictObject, _ index: Int) throws(Raised) {
        let dict = ordered.plain
        let first = ordered.first
        guard index != first, var table = dict.table else { return }
        var place = index
        if first == 0 {
            table = try makeRoomInFront(dict, table, &place)
        }
        let entry = table.entries[place]
        let front = ordered.first - 1
        guard front >= 0 else { return }
        table.setIndex(at: table.slot(ofEntry: place), to: front)
        writeBarrier(table.raw, words: table.entries + front, count: 3, of: table.capacity * 3)
        (table.entries + front).initialize(to: entry)
        table.entries[place].key = .unbound
        table.entries[place].value = .unbound
        ordered.firstEntry = front
        dict.keysVersion = nextVersion()
    }

    /// Moves the entries to a table in which as many places are free before the first. `place` is the number of an
    /// entry, there and here.
    private func makeRoomInFront(
        _ dict: DictObject, _ old: DictTableObject, _ place: inout Int
    ) throws(Raised) -> DictTableObject {
        let gap = max(dict.count, 4)
        var logarithm = 3
        while (1 << logarithm) * 2 / 3 < gap + dict.count + dict.count / 2 { logarithm += 1 }
        let table = try makeDictTable(logarithm: logarithm)
        table.hasOnlyStrings = old.hasOnlyStrings
        for index in 0..<gap {
            (table.entries + index).initialize(to: DictEntry(hash: 0, key: .unbound, value: .unbound))
        }
        var next = gap
        var newPlace = place
        for index in 0..<old.used where old.entries[index].key.isBound {
            if index == place { newPlace = next }
            table.setIndex(at: table.freeSlot(for: old.entries[index].hash), to: next)
            (table.entries + next).initialize(to: old.entries[index])
            next += 1
        }
        place = newPlace
        table.used = next
        dict.table = table
        dict.keysVersion = nextVersion()
        return table
    }
}
