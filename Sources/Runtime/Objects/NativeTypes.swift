// In CPython: Objects/typeobject.c (PyType_Ready, add_operators, inherit_slots)

/// Completing a native type after its declaration: special methods from slots, what it has from its base.
extension Context {
    func finishNativeType(_ type: TypeObject) {
        guard let declared = type.dictionary else { return }
        let dictionary = makeDict()
        finishNativeLayout(type)
        addSpecialMethods(type, dictionary, declared)
        addDeclared(type, declared, to: dictionary)
        type.dictionary = dictionary
        if let base = type.base {
            inheritSlots(type, dictionary, from: base)
            if !isInternal(type) { addSubclass(type, to: base) }
        }
        // A type that inherits both comparison and the want of a hash needs not say so again.
        let inheritsNoHash =
            type.base.map { $0.slots.hash == nil } == true && dictionary.find(name: self[string: .__eq__]) < 0
        if type.slots.hash == nil, !inheritsNoHash, dictionary.find(name: self[string: .__hash__]) < 0 {
            setEntry(dictionary, .__hash__, .none)
        }
        updateFlags(type)
    }

    private func setEntry(_ dictionary: DictObject, _ name: Name, _ value: Value) {
        try? set(dictionary, name: self[string: name], value)
    }

    /// Sizes and offsets that follow from the declared layout.
    private func finishNativeLayout(_ type: TypeObject) {
        let size = (type.basicSize + 7) & ~7
        type.instanceSize = size
        type.trailingWords = 0
        let base = type.base
        if type.attributesOffset == 1 || (base?.attributesOffset ?? 0) > 0 {
            type.attributesOffset = size
            type.instanceSize = size + MemoryLayout<AttributeWords>.size
            type.pointer.pointee.trace.attributesOffset = UInt32(size)
            type.pointer.pointee.trace.attributesCount = 2
        }
        type.inlineOffset = type.instanceSize
        type.inlineCount = 0
        if type.dictionaryOffset == 0, let base { type.dictionaryOffset = base.dictionaryOffset }
        if let base, base.basicSize == type.basicSize, base.hasTrailingItems == type.hasTrailingItems {
            type.solidBase = base.solidBase
        } else {
            type.solidBase = type
        }
    }

    /// Entries in the type's `__dict__` for the slots that it fills.
    private func addSpecialMethods(_ type: TypeObject, _ dictionary: DictObject, _ declared: DictObject) {
        for (index, definition) in slotDefinitions.enumerated() {
            if definition.place == .hash, declared.get(name: self[definition.name]).isNone {
                setEntry(dictionary, .__hash__, .none)
            }
            if type.slots[definition.place] == 0, !showsOwnAttributeAccess(type, definition.place) { continue }
            if declared.find(name: self[string: definition.name]) >= 0 { continue }
            if dictionary.find(name: self[string: definition.name]) >= 0 || definition.kind == .none { continue }
            // What a memoryview does when it dies is nothing that CPython shows.
            if definition.place == .finalize, type.has(.releasesBuffer) { continue }
            let wrapper = allocate(SlotWrapperFields.self, types.wrapperDescriptor)
            wrapper.pointer.pointee.owner = type
            wrapper.pointer.pointee.receiver = .unbound
            wrapper.definition = index
            setEntry(dictionary, definition.name, wrapper.value)
        }
        if type.slots[.new] != 0 { setEntry(dictionary, .__new__, makeNewFunction(type)) }
    }

    /// Moves what was declared behind the special methods, in CPython's order: methods, members, computed attributes.
    private func addDeclared(_ type: TypeObject, _ declared: DictObject, to dictionary: DictObject) {
        func kind(_ value: Value) -> Int {
            if value.isExactly(types.methodDescriptor) || value.isExactly(types.classmethodDescriptor) { return 0 }
            if value.isExactly(types.staticmethod) { return 0 }
            if value.isExactly(types.memberDescriptor) { return 1 }
            return value.isExactly(types.getsetDescriptor) ? 2 : 3
        }
        for current in 0...3 {
            if current == 3, declared.get(name: self[.__doc__]).isUnbound {
                setEntry(dictionary, .__doc__, type.documentation.isBound ? type.documentation : .none)
            }
            forEachEntry(of: declared) { key, value in
                if kind(value) == current { try? set(dictionary, name: StringObject(key), value) }
            }
        }
    }

    /// Many types of CPython fill the slot of `__getattribute__` with the plain function themselves instead of
    /// inheriting it, which shows in their `__dict__`; here the slots are inherited all the same.
    private func showsOwnAttributeAccess(_ type: TypeObject, _ place: SlotPlace) -> Bool {
        let name = StringObject(type.name)
        switch place {
        case .getAttribute: return namesWithOwnGetAttribute.contains { name.hasText($0) }
        case .setAttribute: return namesWithOwnSetAttribute.contains { name.hasText($0) }
        default: return false
        }
    }

    /// The slots that a native type leaves empty are its base's. Comparison and hash go together.
    private func inheritSlots(_ type: TypeObject, _ dictionary: DictObject, from base: TypeObject) {
        let mine = type.slots.words
        let others = base.slots.words
        let keepsHash =
            mine[SlotPlace.compare.rawValue] != 0 || mine[SlotPlace.hash.rawValue] != 0
            || dictionary.find(name: self[string: .__eq__]) >= 0 || dictionary.find(name: self[string: .__hash__]) >= 0
        for place in 0..<SlotPlace.count where mine[place] == 0 {
            if place == SlotPlace.compare.rawValue || place == SlotPlace.hash.rawValue { continue }
            // Instances of a native type right below `object` come only from where the type says.
            if place == SlotPlace.new.rawValue, base === types.object { continue }
            mine[place] = others[place]
        }
        if !keepsHash {
            mine[SlotPlace.compare.rawValue] = others[SlotPlace.compare.rawValue]
            mine[SlotPlace.hash.rawValue] = others[SlotPlace.hash.rawValue]
        }
    }

    /// The flags that follow from the slots.
    func updateFlags(_ type: TypeObject) {
        func set(_ flag: TypeFlags, _ condition: Bool) {
            type.flags = condition ? type.flags.union(flag) : type.flags.subtracting(flag)
        }
        let object = types.object.slots
        let slots = type.slots
        set(.plainAttributeLookup, slots[.getAttribute] == object[.getAttribute])
        set(.plainAttributeStore, slots[.setAttribute] == object[.setAttribute])
        if slots[.finalize] != 0 { type.flags.insert(.hasFinalizer) } else { type.flags.remove(.hasFinalizer) }
        var container: TypeObject?
        if type.has(.listSubclass) {
            container = types.list
        } else if type.has(.tupleSubclass) {
            container = types.tuple
        } else if type.has(.dictSubclass) {
            container = types.dict
        }
        guard let container else { return set(.plainContainer, false) }
        let places: [SlotPlace] = [
            .iterate, .sequenceLength, .mappingLength, .item, .subscript, .assignItem, .assignSubscript, .contains,
        ]
        set(.plainContainer, places.allSatisfy { slots[$0] == container.slots[$0] })
    }

    // MARK: Subclasses

    /// Notes a direct subclass, for `__subclasses__` and for invalidation.
    func addSubclass(_ type: TypeObject, to base: TypeObject) {
        guard let list = try? appending(type.value, to: base.subclasses, of: base.raw) else { return }
        base.pointer.pointee.subclasses = list
    }

    func removeSubclass(_ type: TypeObject, from base: TypeObject) {
        base.subclasses?.removeAll { $0 === type.value }
    }

    // MARK: `__new__`

    /// The `__new__` of a native type: a built-in function bound to the type.
    private func makeNewFunction(_ type: TypeObject) -> Value {
        let code = NativeFunction { (context, arguments) throws(Raised) in
            try context.callNativeNew(TypeObject(arguments[0]), arguments.dropFirst())
        }
        let declaration = makeDeclaration(
            "__new__", "($type, *args, **kwargs)", "Makes a new object; help(type) tells the accurate signature.",
            style: .raw, code)
        return makeNativeFunction(types.nativeFunction, declaration, receiver: type.value)
    }

    /// Whether this is the `__new__` of a native type, made above.
    func isNativeNew(_ value: Value) -> Bool {
        guard value.isExactly(types.nativeFunction) else { return false }
        let function = NativeFunctionObject(value)
        guard function.receiver.isHeapObject, function.receiver.heapType.has(.typeSubclass) else { return false }
        let name = function.declaration.pointee.name
        return name.utf8CodeUnitCount == 7 && String(describing: name) == "__new__"
    }

    /// `T.__new__(S, …)` for a native type T: S must be a subtype whose instances T knows how to make.
    private func callNativeNew(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let name = type.nameText
        guard arguments.count > 0 else { throw typeError("\(name).__new__(): not enough arguments") }
        let first = arguments[0]
        guard self.type(of: first).has(.typeSubclass) else {
            throw typeError("\(name).__new__(X): X is not a type object (\(typeName(of: first)))")
        }
        let subtype = TypeObject(first)
        guard subtype.isSubtype(of: type) else {
            throw typeError(
                "\(name).__new__(\(subtype.nameText)): \(subtype.nameText) is not a subtype of \(name)")
        }
        var native: TypeObject? = subtype
        while let candidate = native, candidate.slots[.new] == genericFunction(.new) { native = candidate.base }
        if let native, native.slots[.new] != type.slots[.new] {
            throw typeError(
                "\(name).__new__(\(subtype.nameText)) is not safe, use \(native.nameText).__new__()")
        }
        guard let new = type.slots.new else { throw typeError("cannot create '\(name)' instances") }
        return try new(self, subtype, arguments.dropFirst())
    }
}

extension Reference where Fields == TypeFields {
    /// Whether instances have items behind their fields, so that nothing can be added at a fixed offset.
    var hasTrailingItems: Bool {
        has([.integerSubclass, .tupleSubclass, .bytesSubclass, .stringSubclass])
    }
}

private let namesWithOwnGetAttribute: [StaticString] = [
    "AST", "BaseException", "builtin_function_or_method", "bytearray", "bytes", "callable_iterator", "cell",
    "classmethod_descriptor", "code", "complex", "coroutine", "coroutine_wrapper", "dict", "dict_itemiterator",
    "dict_items", "dict_keys", "dict_values", "ellipsis", "enumerate", "filter", "float", "frame", "frozenset",
    "generator", "getset_descriptor", "int", "iterator", "list", "longrange_iterator", "map", "mappingproxy",
    "member_descriptor", "memoryview", "method", "method-wrapper", "method_descriptor", "module", "property", "range",
    "reversed", "set", "slice", "str", "super", "traceback", "tuple", "weakcallableproxy", "weakproxy",
    "wrapper_descriptor", "zip", "SimpleNamespace", "async_generator", "bytes_iterator", "dict_keyiterator",
    "dict_valueiterator", "list_iterator", "tuple_iterator", "str_iterator", "set_iterator", "range_iterator",
    "list_reverseiterator", "symtable entry", "bytearray_iterator", "async_generator_asend", "async_generator_athrow",
    "async_generator_wrapped_value",
]

private let namesWithOwnSetAttribute: [StaticString] = [
    "AST", "BaseException", "frame", "method", "module", "weakcallableproxy", "weakproxy", "SimpleNamespace",
]
