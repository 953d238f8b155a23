// In CPython: Objects/setobject.c

/// The algebra of sets. Each goes through its operands in CPython's order, so that results iterate in that order too.
extension Context {
    func isAnySet(_ value: Value) -> Bool { type(of: value).has(.setSubclass) }

    /// A new set, with the items of an iterable if one is given.
    func makeSet(_ iterable: Value = .unbound) throws(Raised) -> SetObject {
        try makeSet(of: types.set, iterable)
    }

    func makeFrozenSet(_ iterable: Value = .unbound) throws(Raised) -> SetObject {
        try makeSet(of: types.frozenset, iterable)
    }

    /// A set of values that lie on the value stack, put in from the first to the last.
    func buildSet(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value {
        let set = try makeSet()
        for index in 0..<count { try add(set, values[index]) }
        return set.value
    }

    func setAdd(_ set: Value, _ value: Value) throws(Raised) { try add(SetObject(set), value) }

    func makeFrozenSet(_ tuple: TupleObject) throws(Raised) -> Value { shared(try makeFrozenSet(tuple.value)) }

    /// A new set of a type, which is `set`, `frozenset` or a subclass.
    func makeSet(of type: TypeObject, _ iterable: Value = .unbound) throws(Raised) -> SetObject {
        let set =
            type === types.set || type === types.frozenset
            ? allocate(SetFields.self, type) : try allocateInstance(SetFields.self, type)
        set.pointer.pointee.table = nil
        set.count = 0
        set.finger = 0
        set.cachedHash = -1
        if iterable.isBound { try update(set, from: iterable) }
        return set
    }

    /// `set` or `frozenset`, whichever the type of a set derives from.
    func plainSetType(_ set: SetObject) -> TypeObject {
        let type = set.type
        if type === types.set || type === types.frozenset { return type }
        return type.isSubtype(of: types.set) ? types.set : types.frozenset
    }

    /// A new plain set of the same keys.
    func copy(_ set: SetObject) throws(Raised) -> SetObject { try makeSet(of: plainSetType(set), set.value) }

    @inline(__always) func add(_ set: SetObject, _ key: Value) throws(Raised) {
        let number = key.smallInteger
        if key.isSmallInteger, number >= 0, number < 1 << 60 { return try add(set, key, hash: number) }
        try add(set, key, hash: hash(key))
    }

    func contains(_ set: SetObject, _ key: Value) throws(Raised) -> Bool {
        try find(set, key, hash: hash(key)) >= 0
    }

    // MARK: Union

    /// `set.update(other)`.
    func update(_ set: SetObject, from other: Value) throws(Raised) {
        if isAnySet(other) { return try merge(set, SetObject(other)) }
        if other.isExactly(types.dict) {
            let dict = DictObject(other)
            if (set.fill + dict.count) * 5 >= set.mask * 3 { try resize(set, beyond: (set.count + dict.count) * 2) }
            var position = 0
            while let entry = dict.nextFullEntry(&position) {
                try add(set, entry.key, hash: entry.hash)
                try safepoint()
            }
            return
        }
        if other.isExactly(types.list) || other.isExactly(types.tuple) {
            var index = 0
            while index < fastCount(other) {
                try add(set, fastItems(other)[index])
                index &+= 1
                try safepoint()
            }
            return
        }
        let iterator = try iterate(other)
        while true {
            let key = try next(iterator)
            if key.isUnbound { return }
            try add(set, key)
            try safepoint()
        }
    }

    private func merge(_ set: SetObject, _ other: SetObject) throws(Raised) {
        guard set !== other, other.count > 0, let source = other.table else { return }
        if (set.fill + other.count) * 5 >= set.mask * 3 { try resize(set, beyond: (set.count + other.count) * 2) }
        if set.fill == 0 {
            if set.table == nil { set.table = try makeSetTable(slots: SetProbing.minimumCount) }
            let table = set.table.unsafelyUnwrapped
            writeBarrier(table.raw)
            if table.mask == source.mask, source.fill == other.count {
                table.entries.update(from: source.entries, count: source.mask + 1)
                table.fill = source.fill
            } else {
                let entries = source.entries
                for index in 0...source.mask where entries[index].key.isBound {
                    table.insertClean(entries[index].key, hash: entries[index].hash)
                }
                table.fill = other.count
            }
            set.count = other.count
            return
        }
        var position = 0
        while let entry = other.nextEntry(&position) {
            try add(set, entry.key, hash: entry.hash)
            try safepoint()
        }
    }

    // MARK: Intersection

    func intersection(_ set: SetObject, _ other: Value) throws(Raised) -> SetObject {
        if set.value === other { return try copy(set) }
        let result = try makeSet(of: plainSetType(set))
        if isAnySet(other) {
            let second = SetObject(other)
            let smaller = second.count > set.count ? set : second
            let larger = second.count > set.count ? second : set
            var position = 0
            while let entry = smaller.nextEntry(&position) {
                if try find(larger, entry.key, hash: entry.hash) >= 0 { try add(result, entry.key, hash: entry.hash) }
                try safepoint()
            }
            return result
        }
        let iterator = try iterate(other)
        while true {
            let key = try next(iterator)
            if key.isUnbound { return result }
            let hash = try hash(key)
            if try find(set, key, hash: hash) >= 0 { try add(result, key, hash: hash) }
            try safepoint()
        }
    }

    func intersectionUpdate(_ set: SetObject, _ other: Value) throws(Raised) {
        exchange(set, try intersection(set, other))
    }

    /// Gives each of two sets the keys of the other.
    func exchange(_ left: SetObject, _ right: SetObject) {
        let table = left.table
        let count = left.count
        left.table = right.table
        left.count = right.count
        right.table = table
        right.count = count
        left.cachedHash = -1
        right.cachedHash = -1
    }

    func isDisjoint(_ set: SetObject, _ other: Value) throws(Raised) -> Bool {
        if set.value === other { return set.count == 0 }
        if other.isExactly(types.set) || other.isExactly(types.frozenset) {
            let second = SetObject(other)
            let smaller = second.count > set.count ? set : second
            let larger = second.count > set.count ? second : set
            var position = 0
            while let entry = smaller.nextEntry(&position) {
                if try find(larger, entry.key, hash: entry.hash) >= 0 { return false }
                try safepoint()
            }
            return true
        }
        let iterator = try iterate(other)
        while true {
            let key = try next(iterator)
            if key.isUnbound { return true }
            if try contains(set, key) { return false }
            try safepoint()
        }
    }

    // MARK: Difference

    func differenceUpdate(_ set: SetObject, _ other: Value) throws(Raised) {
        if set.value === other { return removeAll(set) }
        if isAnySet(other) {
            let second = SetObject(other)
            var position = 0
            while let entry = second.nextEntry(&position) {
                _ = try discard(set, entry.key, hash: entry.hash)
                try safepoint()
            }
        } else {
            let iterator = try iterate(other)
            while true {
                let key = try next(iterator)
                if key.isUnbound { break }
                _ = try discard(set, key, hash: hash(key))
                try safepoint()
            }
        }
        if set.fill - set.count > set.mask / 4 { try resizeForGrowth(set) }
    }

    func difference(_ set: SetObject, _ other: Value) throws(Raised) -> SetObject {
        let isDict = other.isExactly(types.dict)
        let isSet = isAnySet(other)
        let otherCount = isSet ? SetObject(other).count : isDict ? DictObject(other).count : 0
        if !isSet && !isDict || set.count >> 2 > otherCount {
            let result = try copy(set)
            try differenceUpdate(result, other)
            return result
        }
        let result = try makeSet(of: plainSetType(set))
        var position = 0
        while let entry = set.nextEntry(&position) {
            let isThere =
                isDict
                ? try find(DictObject(other), entry.key, hash: entry.hash) >= 0
                : try find(SetObject(other), entry.key, hash: entry.hash) >= 0
            if !isThere { try add(result, entry.key, hash: entry.hash) }
            try safepoint()
        }
        return result
    }

    func symmetricDifferenceUpdate(_ set: SetObject, _ other: Value) throws(Raised) {
        if set.value === other { return removeAll(set) }
        if other.isExactly(types.dict) {
            let dict = DictObject(other)
            var position = 0
            while let entry = dict.nextFullEntry(&position) {
                if try !discard(set, entry.key, hash: entry.hash) { try add(set, entry.key, hash: entry.hash) }
                try safepoint()
            }
            return
        }
        let second = isAnySet(other) ? SetObject(other) : try makeSet(of: plainSetType(set), other)
        var position = 0
        while let entry = second.nextEntry(&position) {
            if try !discard(set, entry.key, hash: entry.hash) { try add(set, entry.key, hash: entry.hash) }
            try safepoint()
        }
    }

    func symmetricDifference(_ set: SetObject, _ other: Value) throws(Raised) -> SetObject {
        let result = try makeSet(of: plainSetType(set), other)
        try symmetricDifferenceUpdate(result, set.value)
        return result
    }

    // MARK: Inclusion

    func isSubset(_ set: SetObject, of other: SetObject) throws(Raised) -> Bool {
        if set.count > other.count { return false }
        var position = 0
        while let entry = set.nextEntry(&position) {
            if try find(other, entry.key, hash: entry.hash) < 0 { return false }
            try safepoint()
        }
        return true
    }
}
