// In CPython: Objects/typeobject.c (_PyType_Lookup)

extension Reference where Fields == TypeFields {
    /// The name for messages: `__name__`, and for a native type outside of `builtins` its module before it.
    var nameText: String {
        let name = StringObject(self.name).text
        guard !has(.heapType), self.moduleName.isBound else { return name }
        let module = StringObject(self.moduleName).text
        return module == "builtins" ? name : module + "." + name
    }

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
        let entry =
            interpreter.pointee.typeCache + (Int(truncatingIfNeeded: version) &* 31 ^ hash)
            & (Context.typeCacheCapacity - 1)
        if entry.pointee.version == version, entry.pointee.name === name, version != 0 { return entry.pointee.value }
        return lookupAndCache(type, name)
    }

    /// The attribute as `lookup` answers it, past the cache.
    func lookupUncached(_ type: TypeObject, _ name: Value) -> Value {
        guard type.mro.isBound else { return .unbound }
        let string = StringObject(name)
        let types = TupleObject(type.mro)
        for index in 0..<types.count {
            guard let dictionary = TypeObject(types[index]).dictionary else { continue }
            let found = dictionary.get(name: string)
            if found.isBound { return found }
        }
        return .unbound
    }

    @inline(never) private func lookupAndCache(_ type: TypeObject, _ name: Value) -> Value {
        let found = lookupUncached(type, name)
        let string = StringObject(name)
        if string.isInterned {
            if type.version == 0 { assignVersion(type) }
            let hash = string.hash
            let entry =
                interpreter.pointee.typeCache
                + (Int(truncatingIfNeeded: type.version) &* 31 ^ hash) & (Context.typeCacheCapacity - 1)
            entry.pointee = TypeCacheEntry(version: type.version, name: name, value: found)
        }
        return found
    }

    /// Gives a type a version, and its bases first: a type with a version has only bases with one, so that whoever
    /// invalidates a type without one need not look at its subclasses.
    private func assignVersion(_ type: TypeObject) {
        guard type.version == 0 else { return }
        if type.bases.isBound {
            let bases = TupleObject(type.bases)
            for index in 0..<bases.count { assignVersion(TypeObject(bases[index])) }
        }
        type.version = nextVersion()
    }

    /// To be called when an attribute or base of a type has changed: nothing that was cached of it or of its subclasses
    /// holds any more.
    func typeModified(_ type: TypeObject) {
        guard type.version != 0 else { return }
        type.version = 0
        guard let subclasses = type.subclasses else { return }
        for index in 0..<subclasses.count { typeModified(TypeObject(subclasses[index])) }
    }
}
