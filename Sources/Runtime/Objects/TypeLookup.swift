// In CPython: Objects/typeobject.c (_PyType_Lookup)

extension Reference where Fields == TypeFields {
    /// `__name__` for messages.
    var nameText: String { StringObject(self.name).text }

    /// Whether this type is `other` or derives from it.
    @inline(__always) func isSubtype(of other: TypeObject) -> Bool { self === other || isProperSubtype(of: other) }

    @inline(never) private func isProperSubtype(of other: TypeObject) -> Bool {
        let mro = self.mro
        guard mro.isBound else {
            var base = self.base
            while let type = base {
                if type === other { return true }
                base = type.base
            }
            return false
        }
        let types = TupleObject(mro)
        for index in 0..<types.count where types[index] === other.value { return true }
        return false
    }
}

extension Context {
    /// How many entries the cache of type attributes has.
    static var typeCacheCapacity: Int { 4096 }

    /// The attribute of a type or its bases, as it lies in their dicts, or unbound. Runs no Python code.
    @inline(__always) func lookup(_ type: TypeObject, _ name: Value) -> Value {
        let version = type.version
        let hash = StringObject(name).pointer.pointee.cachedHash
        let entry = interpreter.pointee.typeCache + (Int(truncatingIfNeeded: version) &* 31 ^ hash) & (Context.typeCacheCapacity - 1)
        if entry.pointee.version == version, entry.pointee.name === name, version != 0 { return entry.pointee.value }
        return lookupUncached(type, name)
    }

    @inline(never) private func lookupUncached(_ type: TypeObject, _ name: Value) -> Value {
        var found = Value.unbound
        let string = StringObject(name)
        if type.mro.isBound {
            let types = TupleObject(type.mro)
            for index in 0..<types.count {
                guard let dictionary = TypeObject(types[index]).dictionary else { continue }
                found = dictionary.get(name: string)
                if found.isBound { break }
            }
        }
        if string.isInterned {
            if type.version == 0 { type.version = nextVersion() }
            let hash = string.hash
            let entry = interpreter.pointee.typeCache
                + (Int(truncatingIfNeeded: type.version) &* 31 ^ hash) & (Context.typeCacheCapacity - 1)
            entry.pointee = TypeCacheEntry(version: type.version, name: name, value: found)
        }
        return found
    }
}
