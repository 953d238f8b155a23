// In CPython: Modules/gcmodule.c (gc_get_referents) and the tp_traverse functions of the types

/// What `gc.get_referents` shows: the references of an object as CPython has them, in the order in which the type's
/// traversal visits them. Immediate values count here, though they are no objects for the collector.
extension Context {
    func appendReferents(of value: Value, to list: ListObject) throws(Raised) {
        guard value.isHeapObject else { return }
        let type = value.heapType
        guard type.has(.hasGC) else { return }
        if type.has(.typeSubclass), !TypeObject(value).has(.heapType) { return }
        guard type.has(.heapType) else {
            if try !appendKnownReferents(of: value, type, to: list) { try appendTracedReferents(of: value, to: list) }
            return
        }
        guard !type.has(.typeSubclass) else { return try appendTracedReferents(of: value, to: list) }
        try appendInstanceReferents(of: value, type, to: list)
        try append(list, type.value)
        var native = type.base
        while let base = native, base.has(.heapType) { native = base.base }
        if let native, native !== types.object, try !appendKnownReferents(of: value, native, to: list) {
            try appendTracedReferents(of: value, to: list, isInstance: true)
        }
    }

    /// The values of `__slots__` and the `__dict__`.
    private func appendInstanceReferents(of value: Value, _ type: TypeObject, to list: ListObject) throws(Raised) {
        let order = TupleObject(type.mro)
        for index in 0..<order.count {
            guard let dictionary = TypeObject(order[index]).dictionary, TypeObject(order[index]).has(.heapType) else {
                continue
            }
            try forEachEntry(of: dictionary) { (_, entry) throws(Raised) in
                guard entry.isExactly(types.memberDescriptor), AttributeDescriptorObject(entry).memberOffset != 0,
                    let word = slotWord(of: value, AttributeDescriptorObject(entry)), word.pointee.isBound
                else { return }
                try append(list, word.pointee)
            }
        }
        if type.attributesOffset != 0 || type.dictionaryOffset != 0 {
            let attributes = try genericGetAttribute(value, self[.__dict__], raising: false)
            if attributes.isBound, self.type(of: attributes).has(.dictSubclass), DictObject(attributes).count > 0 {
                try append(list, attributes)
            }
        }
    }

    /// The types whose references programs look at; false if this is none of them.
    private func appendKnownReferents(of value: Value, _ type: TypeObject, to list: ListObject) throws(Raised) -> Bool {
        switch type {
        case _ where type === types.list:
            let source = ListObject(value)
            var index = source.count
            while index > 0, index <= source.count {
                index -= 1
                try append(list, source[index])
            }
        case _ where type === types.tuple:
            let source = TupleObject(value)
            for index in stride(from: source.count - 1, through: 0, by: -1) { try append(list, source[index]) }
        case _ where type === types.dict:
            var hasOnlyStrings = true
            let source = DictObject(value)
            forEachEntry(of: source) { key, _ in if !key.isExactly(types.str) { hasOnlyStrings = false } }
            try forEachEntry(of: source) { (key, item) throws(Raised) in
                try append(list, item)
                if !hasOnlyStrings { try append(list, key) }
            }
        case _ where type === types.set || type === types.frozenset:
            try forEach(value) { (item) throws(Raised) in try append(list, item) }
        case _ where type === types.function:
            let function = FunctionObject(value)
            for reference in [
                function.code.value, function.globals.value, function.module, function.defaults,
                function.keywordDefaults, function.documentation, function.name, function.attributes,
                function.closure, function.annotations, function.qualifiedName,
            ] where reference.isBound {
                try append(list, reference)
            }
        case _ where type === types.cell:
            if CellObject(value).content.isBound { try append(list, CellObject(value).content) }
        case _ where type === types.slice:
            let slice = SliceObject(value)
            for part in [slice.start, slice.stop, slice.step] { try append(list, part) }
        case _ where type === types.nativeFunction:
            let function = NativeFunctionObject(value)
            for part in [function.receiver, function.owner] where part.isBound { try append(list, part) }
        case _ where type === types.getsetDescriptor || type === types.memberDescriptor:
            try append(list, AttributeDescriptorObject(value).owner.value)
        case _ where type === types.code || type === types.range:
            break
        default:
            return false
        }
        return true
    }

    /// The objects that the collector finds. Those of an instance's class and attributes are left out.
    private func appendTracedReferents(
        of value: Value, to list: ListObject, isInstance: Bool = false
    ) throws(Raised) {
        var found = RawVector<UInt>()
        defer { found.deallocate() }
        heap.pointee.finishSweeping()
        heap.pointee.large.prepareToFind()
        let start = list.count
        forEachReferent(of: UInt(value.bits)) { address in
            let referent = Value(bits: UInt64(address))
            if isInstance {
                for index in 0..<start where list[index] === referent { return }
            }
            found.append(address)
        }
        for index in 0..<found.count { try append(list, Value(bits: UInt64(found[index]))) }
    }
}
