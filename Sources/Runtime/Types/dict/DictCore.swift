// In CPython: Objects/dictobject.c

/// Finding, storing and deleting in a dict: what the engine and other native code call. The methods that programs see
/// are in `DictType.swift`.
extension Reference where Fields == DictFields {
    /// The entry of a str by identity or equal text, or -1. Runs no Python code: keys that are no exact str are
    /// passed over, which only a namespace with peculiar keys could tell.
    @inline(__always) func find(name: StringObject) -> Int {
        guard let table = self.table else { return -1 }
        let hash = name.hash
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & table.mask
        let entries = table.entries
        while true {
            let index = table.index(at: slot)
            if index >= 0 {
                let entry = entries + index
                if entry.pointee.key === name.value { return index }
                if _slowPath(entry.pointee.hash == hash), entry.pointee.key.isSameText(as: name) { return index }
            } else if index == DictIndex.empty {
                return -1
            }
            slot = table.nextSlot(slot, &perturbation)
        }
    }

    /// The value of a str key, or unbound; as `find(name:)`.
    @inline(__always) func get(name: StringObject) -> Value {
        let index = find(name: name)
        return index < 0 ? .unbound : self.table.unsafelyUnwrapped.entries[index].value
    }

    @inline(__always) func get(name: Value) -> Value { get(name: StringObject(name)) }

    /// The value of the entry that `find` answered.
    @inline(__always) func value(at index: Int) -> Value { self.table.unsafelyUnwrapped.entries[index].value }

    /// Replaces the value of an entry.
    @inline(__always) func setValue(at index: Int, to value: Value) {
        let table = self.table.unsafelyUnwrapped
        if !value.isImmediate {
            writeBarrier(table.raw, words: table.entries + index, count: 3, of: table.capacity * 3)
        }
        table.entries[index].value = value
    }
}

extension Context {
    func makeDict() -> DictObject {
        let dict = allocate(DictFields.self, types.dict)
        dict.pointer.pointee.table = nil
        dict.count = 0
        dict.keysVersion = nextVersion()
        return dict
    }

    /// The entry of a key, or -1. May run the `__eq__` of keys.
    @inline(__always) func find(_ dict: DictObject, _ key: Value, hash: Int) throws(Raised) -> Int {
        guard let table = dict.table else { return -1 }
        var perturbation = UInt(bitPattern: hash)
        var slot = hash & table.mask
        let entries = table.entries
        while true {
            let index = table.index(at: slot)
            if index >= 0 {
                let entry = entries + index
                if entry.pointee.key === key { return index }
                if entry.pointee.hash == hash {
                    if entry.pointee.key.isString(self), key.isString(self) {
                        if entry.pointee.key.isSameText(as: StringObject(key)) { return index }
                    } else {
                        return try findComparing(dict, key, hash: hash)
                    }
                }
            } else if index == DictIndex.empty {
                return -1
            }
            slot = table.nextSlot(slot, &perturbation)
        }
    }

    /// `find` with `==`, begun anew whenever a comparison replaced the table or the entry.
    @inline(never) func findComparing(_ dict: DictObject, _ key: Value, hash: Int) throws(Raised) -> Int {
        restart: while true {
            guard let table = dict.table else { return -1 }
            var perturbation = UInt(bitPattern: hash)
            var slot = hash & table.mask
            while true {
                let index = table.index(at: slot)
                if index >= 0 {
                    let candidate = table.entries[index].key
                    if candidate === key { return index }
                    if table.entries[index].hash == hash {
                        let isEqual = try equal(candidate, key)
                        guard let now = dict.table, now === table, table.entries[index].key === candidate else {
                            try safepoint()
                            continue restart
                        }
                        if isEqual { return index }
                    }
                } else if index == DictIndex.empty {
                    return -1
                }
                slot = table.nextSlot(slot, &perturbation)
            }
        }
    }

    /// The value of a key, or unbound. Raises what `__hash__` and `__eq__` raise.
    func get(_ dict: DictObject, _ key: Value) throws(Raised) -> Value {
        let index = try find(dict, key, hash: hash(key))
        return index < 0 ? .unbound : dict.value(at: index)
    }

    func set(_ dict: DictObject, _ key: Value, _ value: Value) throws(Raised) {
        try set(dict, key, hash: hash(key), value)
    }

    func set(_ dict: DictObject, _ key: Value, hash: Int, _ value: Value) throws(Raised) {
        let index = try find(dict, key, hash: hash)
        if index >= 0 { return dict.setValue(at: index, to: value) }
        try insertNew(dict, key, hash: hash, value)
    }

    /// Stores under a str that is a name; only memory can fail, which is raised.
    func set(_ dict: DictObject, name: StringObject, _ value: Value) throws(Raised) {
        let index = dict.find(name: name)
        if index >= 0 { return dict.setValue(at: index, to: value) }
        try insertNew(dict, name.value, hash: name.hash, value)
    }

    /// Adds a key that is known to be absent.
    func insertNew(_ dict: DictObject, _ key: Value, hash: Int, _ value: Value) throws(Raised) {
        if dict.table == nil || dict.table.unsafelyUnwrapped.used >= dict.table.unsafelyUnwrapped.capacity {
            try resize(dict, forCount: dict.count * 3)
        }
        let table = dict.table.unsafelyUnwrapped
        let index = table.used
        table.setIndex(at: table.freeSlot(for: hash), to: index)
        if !key.isImmediate || !value.isImmediate {
            writeBarrier(table.raw, words: table.entries + index, count: 3, of: table.capacity * 3)
        }
        (table.entries + index).initialize(to: DictEntry(hash: hash, key: key, value: value))
        table.used = index + 1
        if _slowPath(!key.isString(self)) { table.hasOnlyStrings = false }
        dict.count += 1
        dict.keysVersion = nextVersion()
    }

    /// Moves the entries to a table for more than `count` keys, dropping deleted ones.
    func resize(_ dict: DictObject, forCount count: Int) throws(Raised) {
        var logarithm = 3
        while 1 << logarithm < count { logarithm += 1 }
        while (1 << logarithm) * 2 / 3 <= dict.count { logarithm += 1 }
        let table = try makeDictTable(logarithm: logarithm)
        if let old = dict.table {
            table.hasOnlyStrings = old.hasOnlyStrings
            var next = 0
            let entries = old.entries
            for index in 0..<old.used where entries[index].key.isBound {
                table.setIndex(at: table.freeSlot(for: entries[index].hash), to: next)
                (table.entries + next).initialize(to: entries[index])
                next += 1
            }
            table.used = next
        }
        dict.table = table
        dict.keysVersion = nextVersion()
    }

    /// Removes the entry that `find` answered, and returns its value.
    @discardableResult
    func remove(_ dict: DictObject, at index: Int) -> Value {
        let table = dict.table.unsafelyUnwrapped
        table.setIndex(at: table.slot(ofEntry: index), to: DictIndex.deleted)
        let value = table.entries[index].value
        table.entries[index].key = .unbound
        table.entries[index].value = .unbound
        dict.count -= 1
        dict.keysVersion = nextVersion()
        return value
    }

    /// Calls `body` with each key and value in order; `body` must not change the dict nor run Python code.
    @inline(__always) func forEachEntry<Failure: Error>(
        of dict: DictObject, _ body: (Value, Value) throws(Failure) -> Void
    ) throws(Failure) {
        guard let table = dict.table else { return }
        for index in 0..<table.used where table.entries[index].key.isBound {
            try body(table.entries[index].key, table.entries[index].value)
        }
    }
}
