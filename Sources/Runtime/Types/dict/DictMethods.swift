// In CPython: Objects/dictobject.c

/// The methods of `dict`; arguments are bound by their signatures, self first.
extension DictType {
    static func hasKey(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        Value(try contains(context, arguments[0], arguments[1]))
    }

    static func getItem(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try subscripted(context, arguments[0], arguments[1])
    }

    static func size(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var size = context.type(of: arguments[0]).pointer.pointee.basicSize
        if let table = DictObject(arguments[0]).table {
            size += Int(table.entriesOffset) + table.capacity * MemoryLayout<DictEntry>.size
        }
        return Value(smallInteger: size)
    }

    static func get(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = DictObject(arguments[0])
        let index = try context.find(dict, arguments[1], hash: context.hash(arguments[1]))
        if index >= 0 { return dict.value(at: index) }
        return arguments[2].isBound ? arguments[2] : .none
    }

    static func setDefault(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = DictObject(arguments[0])
        let key = arguments[1]
        let hash = try context.hash(key)
        let index = try context.find(dict, key, hash: hash)
        if index >= 0 { return dict.value(at: index) }
        let value = arguments[2].isBound ? arguments[2] : .none
        try context.insertNew(dict, key, hash: hash, value)
        return value
    }

    static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = DictObject(arguments[0])
        if dict.count > 0 {
            let index = try context.find(dict, arguments[1], hash: context.hash(arguments[1]))
            if index >= 0 { return context.remove(dict, at: index) }
        }
        guard arguments[2].isBound else { throw context.keyError(arguments[1]) }
        return arguments[2]
    }

    static func popItem(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = DictObject(arguments[0])
        guard dict.count > 0, let table = dict.table else {
            throw context.keyError(context.string("popitem(): dictionary is empty"))
        }
        var index = table.used - 1
        while !table.entries[index].key.isBound { index -= 1 }
        let result = context.pair(table.entries[index].key, table.entries[index].value)
        context.remove(dict, at: index)
        // Entries behind it are free again, so that popping all takes linear time.
        table.used = index
        return result
    }

    static func keys(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.makeDictView(DictObject(arguments[0]), context.types.dictKeys)
    }

    static func items(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.makeDictView(DictObject(arguments[0]), context.types.dictItems)
    }

    static func values(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.makeDictView(DictObject(arguments[0]), context.types.dictValues)
    }

    static func update(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try update(context, DictObject(arguments[0]), arguments.dropFirst(), "update")
        return .none
    }

    static func clear(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.removeAll(DictObject(arguments[0]))
        return .none
    }

    static func copy(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.copy(DictObject(arguments[0])).value
    }

    static func reversed(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        context.makeDictIterator(DictObject(arguments[0]), context.types.dictReverseKeyIterator)
    }

    static func fromKeys(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterable = arguments[1]
        let value = arguments[2].isBound ? arguments[2] : .none
        let result = try context.call(arguments[0])
        if result.isExactly(context.types.dict) {
            let dict = DictObject(result)
            if dict.count == 0, iterable.isExactly(context.types.dict) {
                let source = DictObject(iterable)
                try context.resize(dict, forCount: Context.sizeEstimate(source.count))
                var position = 0
                while let entry = source.nextFullEntry(&position) {
                    try context.set(dict, entry.key, hash: entry.hash, value)
                    try context.safepoint()
                }
                return result
            }
            let isSet = iterable.isExactly(context.types.set) || iterable.isExactly(context.types.frozenset)
            if dict.count == 0, isSet {
                try addKeys(context, of: SetObject(iterable), to: dict, value)
                return result
            }
            let iterator = try context.iterate(iterable)
            while true {
                let key = try context.next(iterator)
                if key.isUnbound { return result }
                try context.set(dict, key, value)
                try context.safepoint()
            }
        }
        let iterator = try context.iterate(iterable)
        while true {
            let key = try context.next(iterator)
            if key.isUnbound { return result }
            try context.setItem(result, key, value)
            try context.safepoint()
        }
    }
}

extension DictType {
    /// Adds the keys of a set by the hashes that it knows.
    fileprivate static func addKeys(
        _ context: Context, of set: SetObject, to dict: DictObject, _ value: Value
    ) throws(Raised) {
        var position = 0
        while let entry = set.nextEntry(&position) {
            try context.set(dict, entry.key, hash: entry.hash, value)
            try context.safepoint()
        }
    }
}
