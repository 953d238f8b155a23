// In CPython: Objects/dictobject.c (dict_update_common, PyDict_Merge, PyDict_MergeFromSeq2, PyDict_Copy)

extension DictType {
    /// `update` and `__init__`: at most one positional argument, then keywords.
    static func update(
        _ context: Context, _ dict: DictObject, _ arguments: Arguments, _ function: String
    ) throws(Raised) {
        try context.requireCount(arguments, function, 0, 1)
        if arguments.count == 1 { try context.update(dict, from: arguments[0]) }
        guard arguments.hasKeywords else { return }
        let names = TupleObject(arguments.keywordNames)
        for index in 0..<names.count {
            try context.set(dict, names[index], arguments.base[arguments.count + index])
        }
    }
}

extension Context {
    /// How large a table `count` keys ask for.
    static func sizeEstimate(_ count: Int) -> Int { (count * 3 + 1) / 2 }

    func removeAll(_ dict: DictObject) {
        guard dict.table != nil else { return }
        dict.table = nil
        dict.count = 0
        dict.keysVersion = nextVersion()
    }

    /// `dict.update(other)`: a mapping, which has `keys`, or pairs.
    func update(_ dict: DictObject, from other: Value) throws(Raised) {
        if other.isExactly(types.dict) { return try merge(dict, from: other, override: true) }
        if try getAttributeIfPresent(other, .keys).isBound {
            try merge(dict, from: other, override: true)
        } else {
            try mergePairs(dict, from: other)
        }
    }

    /// Stores the keys and values of a mapping; those that are there already only if `override`.
    func merge(_ dict: DictObject, from other: Value, override: Bool) throws(Raised) {
        let type = type(of: other)
        if type === types.dict || type.has(.dictSubclass) && iteratesPlainly(type) {
            return try merge(dict, fromDict: DictObject(other), override: override)
        }
        let iterator = try iterate(keysOfMapping(other).value)
        while true {
            let key = try next(iterator)
            if key.isUnbound { return }
            let hash = try hash(key)
            if !override, try find(dict, key, hash: hash) >= 0 { continue }
            try set(dict, key, hash: hash, getItem(other, key))
            try safepoint()
        }
    }

    /// A list of what a mapping's `keys()` gives.
    func keysOfMapping(_ mapping: Value) throws(Raised) -> ListObject {
        let method = try getAttribute(mapping, .keys)
        guard type(of: method).slots.call != nil else {
            throw typeError("attribute of type '\(typeName(of: method))' is not callable")
        }
        let keys = try call(method)
        let iterator: Value
        do throws(Raised) {
            iterator = try iterate(keys)
        } catch {
            guard catches(types.typeError) else { throw error }
            throw typeError(
                "\(typeName(of: mapping)).keys() returned a non-iterable (type \(typeName(of: keys)))")
        }
        return try makeList(from: iterator)
    }

    /// Whether a subclass of dict has dict's `__iter__`.
    func iteratesPlainly(_ type: TypeObject) -> Bool {
        guard let own = type.slots.iterate, let inherited = types.dict.slots.iterate else { return false }
        return own == inherited
    }

    private func merge(_ dict: DictObject, fromDict other: DictObject, override: Bool) throws(Raised) {
        guard dict !== other, other.count > 0, let source = other.table else { return }
        if dict.count == 0, source.used == other.count || other.count * 3 >= source.used * 2 {
            return try copyTable(of: other, to: dict)
        }
        let usable = dict.table.map { $0.capacity - $0.used } ?? 5
        if usable * 3 < other.count * 2 { try resize(dict, forCount: Context.sizeEstimate(dict.count + other.count)) }
        var position = 0
        while let entry = other.nextFullEntry(&position) {
            let index = try find(dict, entry.key, hash: entry.hash)
            if index < 0 {
                try insertNew(dict, entry.key, hash: entry.hash, entry.value)
            } else if override {
                dict.setValue(at: index, to: entry.value)
            }
            guard let now = other.table, now === source, source.used >= position else {
                throw runtimeError("dict mutated during update")
            }
            try safepoint()
        }
    }

    /// Gives an empty dict a copy of another's table.
    private func copyTable(of other: DictObject, to dict: DictObject) throws(Raised) {
        guard let source = other.table else { return }
        let size = Int(source.entriesOffset) + source.capacity * MemoryLayout<DictEntry>.size
        let table = try allocate(DictTableFields.self, types.dictTable, size: size)
        let headerSize = MemoryLayout<Header>.size
        let used = Int(source.entriesOffset) + source.used * MemoryLayout<DictEntry>.size
        (table.raw + headerSize).copyMemory(from: source.raw + headerSize, byteCount: used - headerSize)
        dict.table = table
        dict.count = other.count
        dict.keysVersion = nextVersion()
    }

    private func mergePairs(_ dict: DictObject, from pairs: Value) throws(Raised) {
        let iterator = try iterate(pairs)
        var index = 0
        while true {
            let item = try next(iterator)
            if item.isUnbound { return }
            let pair: Value
            if item.isExactly(types.tuple) || item.isExactly(types.list) {
                pair = item
            } else {
                do throws(Raised) {
                    pair = try fastSequence(item, "")
                } catch {
                    guard catches(types.typeError) else { throw error }
                    throw typeError("cannot convert dictionary update sequence element #\(index) to a sequence")
                }
            }
            let count = fastCount(pair)
            guard count == 2 else {
                throw valueError(
                    "dictionary update sequence element #\(index) has length \(count); 2 is required")
            }
            let items = fastItems(pair)
            try set(dict, items[0], items[1])
            index += 1
            try safepoint()
        }
    }

    /// A plain dict of the same keys and values.
    func copy(_ dict: DictObject) throws(Raised) -> DictObject {
        let result = makeDict()
        try merge(result, from: dict.value, override: true)
        return result
    }
}
