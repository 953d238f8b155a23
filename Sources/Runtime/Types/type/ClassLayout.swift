// In CPython: Objects/typeobject.c (best_base, solid_base, type_new)

/// What the instances of a new class have besides the fields of its base.
struct ClassLayoutPlan {
    /// The sorted, mangled names of `__slots__` members, a tuple; unbound: no `__slots__`.
    var slotNames = Value.unbound
    var slotCount = 0
    var addsAttributes = false
    var addsWeakReferences = false
}

extension Context {
    // MARK: The base that determines the layout

    /// Of the bases, the one whose instances' layout includes that of all others.
    func bestBase(_ bases: TupleObject) throws(Raised) -> TypeObject {
        var winner: TypeObject?
        var winningBase: TypeObject?
        for index in 0..<bases.count {
            guard type(of: bases[index]).has(.typeSubclass) else { throw typeError("bases must be types") }
            let base = TypeObject(bases[index])
            guard base.has(.baseType) else {
                throw typeError("type '\(base.nameText)' is not an acceptable base type")
            }
            guard let candidate = base.solidBase else {
                throw typeError("Cannot extend an incomplete type '\(base.nameText)'")
            }
            guard let current = winner else {
                winner = candidate
                winningBase = base
                continue
            }
            if current.isSubtype(of: candidate) { continue }
            guard candidate.isSubtype(of: current) else {
                throw typeError("multiple bases have instance lay-out conflict")
            }
            winner = candidate
            winningBase = base
        }
        guard let winningBase else { throw typeError("bases must be types") }
        return winningBase
    }

    // MARK: `__slots__`

    /// Reads `__slots__` and decides what instances of a class have.
    func planLayout(
        name: Value, base: TypeObject, bases: TupleObject, dictionary: DictObject
    ) throws(Raised) -> ClassLayoutPlan {
        var plan = ClassLayoutPlan()
        let hasDictionary = base.attributesOffset != 0 || base.dictionaryOffset != 0 || base.has(.typeSubclass)
        let mayAddAttributes = !hasDictionary
        let hasItems = base.hasTrailingItems && !base.has(.stringSubclass) || base.has(.typeSubclass)
        let mayAddWeak = !base.has(.weaklyReferencable) && !hasItems
        let slots = dictionary.get(name: self[string: .__slots__])
        guard slots.isBound else {
            plan.addsAttributes = mayAddAttributes
            plan.addsWeakReferences = mayAddWeak
            return plan
        }
        let list = try makeList()
        if type(of: slots).has(.stringSubclass) {
            try append(list, slots)
        } else {
            try forEach(slots) { (slot) throws(Raised) in try append(list, slot) }
        }
        if list.count > 0, hasItems {
            throw typeError("nonempty __slots__ not supported for subtype of '\(base.nameText)'")
        }
        for index in 0..<list.count { try checkSlotName(list[index]) }
        var names: [Value] = []
        for index in 0..<list.count {
            let slot = list[index]
            let text = StringObject(slot).text
            if text == "__dict__" {
                if !mayAddAttributes || plan.addsAttributes {
                    throw typeError("__dict__ slot disallowed: we already got one")
                }
                plan.addsAttributes = true
            } else if text == "__weakref__" {
                if !mayAddWeak || plan.addsWeakReferences {
                    throw typeError(
                        "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
                }
                plan.addsWeakReferences = true
            } else {
                let mangled = intern(string(mangle(text, className: StringObject(name).text)))
                if dictionary.find(name: StringObject(mangled)) >= 0,
                    mangled !== self[.__qualname__], mangled !== self[.__classcell__]
                {
                    let shown = StringObject(try representation(mangled)).text
                    throw valueError("\(shown) in __slots__ conflicts with class variable")
                }
                names.append(mangled)
            }
        }
        names.sort {
            StringObject($0).text.unicodeScalars.lexicographicallyPrecedes(StringObject($1).text.unicodeScalars)
        }
        let tuple = try makeTuple(count: names.count)
        for index in names.indices { tuple.items[index] = names[index] }
        plan.slotNames = tuple.value
        plan.slotCount = names.count
        // Other bases may bring a `__dict__` or weak references along.
        for index in 0..<bases.count where bases[index] !== base.value {
            let other = TypeObject(bases[index])
            if mayAddAttributes, other.attributesOffset != 0 { plan.addsAttributes = true }
            if mayAddWeak, other.has(.weaklyReferencable) { plan.addsWeakReferences = true }
        }
        return plan
    }

    private func checkSlotName(_ name: Value) throws(Raised) {
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("__slots__ items must be strings, not '\(typeName(of: name))'")
        }
        guard isIdentifier(StringObject(name)) else { throw typeError("__slots__ must be identifiers") }
    }

    /// A private name (`__x`) as it is spelled in a class.
    private func mangle(_ name: String, className: String) -> String {
        guard name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
        let stripped = className.drop { $0 == "_" }
        return stripped.isEmpty ? name : "_" + stripped + name
    }

    // MARK: Sizes and offsets

    /// Lays instances out: the base's fields, then `__slots__`, attribute words and inline attributes.
    ///
    /// Inline attributes lie at the end, so that a class without `__slots__` of its own may have more of them than its
    /// base. Once a class adds `__slots__` behind them, their number is fixed for it and all below.
    func applyLayout(_ plan: ClassLayoutPlan, to type: TypeObject, base: TypeObject) {
        type.slotNames = plan.slotNames
        type.solidBase = plan.slotCount > 0 ? type : base.solidBase
        type.basicSize = base.basicSize
        type.itemSize = base.itemSize
        type.dictionaryOffset = base.dictionaryOffset
        type.attributesOffset = base.attributesOffset
        type.inlineOffset = base.inlineOffset
        type.inlineCount = base.inlineCount
        type.instanceSize = base.instanceSize
        type.trailingWords = base.trailingWords
        type.pointer.pointee.trace = base.pointer.pointee.trace
        if plan.addsWeakReferences { type.flags = type.flags.union(.weaklyReferencable) }

        if base.hasTrailingItems {
            type.trailingWords += plan.slotCount
            if plan.addsAttributes {
                type.attributesOffset = -1 - type.trailingWords
                type.trailingWords += 2
            }
            if type.trailingWords > 0 {
                type.pointer.pointee.trace.custom = TraceFunction(traceTrailingWords)
            }
            return
        }
        // The room behind the base's inline attributes, which are traced by shape unless something lies behind them.
        if plan.slotCount > 0 || plan.addsAttributes {
            if base.inlineCount > 0, base.inlineEndsInstance, base.pointer.pointee.trace.custom != nil {
                type.pointer.pointee.trace.custom = nil
                type.pointer.pointee.trace.attributesCount += UInt32(base.inlineCount)
            }
            if type.pointer.pointee.trace.attributesCount == 0 {
                type.pointer.pointee.trace.attributesOffset = UInt32(type.instanceSize)
            }
            type.pointer.pointee.trace.attributesCount += UInt32(plan.slotCount)
            type.instanceSize += plan.slotCount * 8
            if plan.addsAttributes {
                type.attributesOffset = type.instanceSize
                type.instanceSize += MemoryLayout<AttributeWords>.size
                type.pointer.pointee.trace.attributesCount += 2
            }
            if type.inlineCount == 0 { type.inlineOffset = type.instanceSize }
        }
        type.basicSize = type.instanceSize
        layOutInlineAttributes(type, base: base)
    }

    /// Reserves room in instances for the attributes that the methods of the class store into their first argument.
    private func layOutInlineAttributes(_ type: TypeObject, base: TypeObject) {
        type.expectedAttributes = base.expectedAttributes
        guard type.attributesOffset > 0 else { return }
        let start = type.inlineOffset
        // Only the end of an instance can grow, and only by attributes that nothing else traces.
        guard start + type.inlineCount * 8 == type.instanceSize else { return }
        let custom = type.pointer.pointee.trace.custom
        guard type.inlineCount > 0 || custom == nil else { return }
        let names = expectedAttributeNames(type, base: base)
        if !names.isEmpty { type.expectedAttributes = tuple(names) }
        let count = max(type.inlineCount, min(max(names.count, 2), 16))
        type.inlineCount = count
        type.instanceSize = start + count * 8
        type.pointer.pointee.trace.custom = TraceFunction(traceInlineAttributes)
    }

    /// The names that plain functions of the class store by `self.name = …`, after those of the base. At most 16.
    private func expectedAttributeNames(_ type: TypeObject, base: TypeObject) -> [Value] {
        var names: [Value] = []
        if base.expectedAttributes.isBound {
            let known = TupleObject(base.expectedAttributes)
            for index in 0..<known.count { names.append(known[index]) }
        }
        guard let dictionary = type.dictionary else { return names }
        forEachEntry(of: dictionary) { _, value in
            guard value.isExactly(types.function) else { return }
            let code = FunctionObject(value).code
            guard code.argumentCount > 0, code.code.isExactly(types.bytes) else { return }
            let bytes = BytesObject(code.code)
            let text = bytes.trailing(UInt8.self)
            var position = 0
            // LOAD_FAST 0, STORE_ATTR n
            while position + 3 < bytes.count {
                if text[position] == 124, text[position + 1] == 0, text[position + 2] == 95 {
                    let index = Int(text[position + 3])
                    if index < code.names.count, names.count < 16 {
                        let name = code.names[index]
                        if !names.contains(where: { $0 === name }) { names.append(name) }
                    }
                }
                position += 2
            }
        }
        return names
    }

    // MARK: Descriptors

    /// The entries of the class's dict for `__slots__`, `__dict__` and `__weakref__`.
    func addLayoutDescriptors(
        _ plan: ClassLayoutPlan, to type: TypeObject, dictionary: DictObject
    ) throws(Raised) {
        if plan.slotCount > 0 {
            let names = TupleObject(plan.slotNames)
            let base = type.base.unsafelyUnwrapped
            for index in 0..<plan.slotCount {
                let offset: Int
                if type.hasTrailingItems {
                    offset = -1 - (base.trailingWords + index)
                } else {
                    offset = base.instanceSize + index * 8
                }
                if dictionary.find(name: StringObject(names[index])) >= 0 { continue }
                let descriptor = makeAttributeDescriptor(types.memberDescriptor, type, names[index])
                descriptor.memberOffset = offset
                try set(dictionary, name: StringObject(names[index]), descriptor.value)
            }
        }
        if plan.addsAttributes, dictionary.find(name: self[string: .__dict__]) < 0 {
            let descriptor = makeAttributeDescriptor(types.getsetDescriptor, type, self[.__dict__])
            descriptor.documentation = string("The attributes of the instance, if it has any.")
            descriptor.getter = UnaryFunction { (context, object) throws(Raised) in
                if let native = context.nativeDictionaryDescriptor(of: object) {
                    return try context.getThroughDescriptor(native, object)
                }
                return try context.instanceDictionary(object).value
            }
            descriptor.setter = AssignFunction { (context, object, _, value) throws(Raised) in
                if let native = context.nativeDictionaryDescriptor(of: object) {
                    guard let set = context.type(of: native).slots.descriptorSet else {
                        throw context.typeError(
                            "this __dict__ descriptor does not support '\(context.typeName(of: object))' objects")
                    }
                    return try set(context, native, object, value)
                }
                try context.setInstanceDictionary(object, value)
            }
            try set(dictionary, name: self[string: .__dict__], descriptor.value)
        }
        if plan.addsWeakReferences, dictionary.find(name: self[string: .__weakref__]) < 0 {
            let descriptor = makeAttributeDescriptor(types.getsetDescriptor, type, self[.__weakref__])
            descriptor.documentation = string("The first weak reference to the object, if there is one.")
            descriptor.getter = UnaryFunction { (context, object) in context.firstWeakReference(to: object) }
            try set(dictionary, name: self[string: .__weakref__], descriptor.value)
        }
    }

    /// The `__dict__` of the native base of an object, where that base has one of its own (`type`, `module` …): what
    /// counts then, even for the descriptor of another class.
    func nativeDictionaryDescriptor(of object: Value) -> Value? {
        var current: TypeObject? = type(of: object)
        while let type = current, type.has(.heapType) { current = type.base }
        guard let native = current, native !== types.object else { return nil }
        guard
            native.has(.typeSubclass) || native === types.type || native.dictionaryOffset != 0
                || native.attributesOffset != 0
        else { return nil }
        let descriptor = lookup(native, self[.__dict__])
        return descriptor.isBound ? descriptor : nil
    }

    func getThroughDescriptor(_ descriptor: Value, _ object: Value) throws(Raised) -> Value {
        guard let get = type(of: descriptor).slots.descriptorGet else { return descriptor }
        return try get(self, descriptor, object, type(of: object).value)
    }

    private func makeAttributeDescriptor(
        _ kind: TypeObject, _ owner: TypeObject, _ name: Value
    ) -> AttributeDescriptorObject {
        let descriptor = allocate(AttributeDescriptorFields.self, kind)
        descriptor.pointer.pointee.owner = owner
        descriptor.pointer.pointee.name = name
        descriptor.pointer.pointee.documentation = .none
        descriptor.getter = nil
        descriptor.setter = nil
        descriptor.memberOffset = 0
        return descriptor
    }
}

extension Reference where Fields == TypeFields {
    /// Whether the inline attributes are the last thing in an instance.
    fileprivate var inlineEndsInstance: Bool { self.inlineOffset + self.inlineCount * 8 == self.instanceSize }
}

// MARK: Tracing

/// Inline attributes, as many as the shape has. (The class of an instance can be changed, so its own count says nothing
/// about the room there is.)
private func traceInlineAttributes(_ object: UnsafeMutableRawPointer, _ tracer: inout Tracer) {
    let type = object.load(as: Header.self).type
    let words = (object + type.attributesOffset).assumingMemoryBound(to: AttributeWords.self)
    guard let shape = words.pointee.shape else { return }
    let inline = (object + shape.owner.inlineOffset).assumingMemoryBound(to: Value.self)
    for index in 0..<min(shape.count, shape.owner.inlineCount) { tracer.visit(inline[index]) }
}

/// The words behind the trailing items of an instance of a subclass of int, str, bytes or tuple.
private func traceTrailingWords(_ object: UnsafeMutableRawPointer, _ tracer: inout Tracer) {
    let type = object.load(as: Header.self).type
    let context = Context(type.pointer.pointee.interpreter)
    let value = Value(bits: UInt64(UInt(bitPattern: object)))
    guard let words = context.trailingWords(of: value, type: type, from: 0) else { return }
    for index in 0..<type.trailingWords { tracer.visit(words[index]) }
}
