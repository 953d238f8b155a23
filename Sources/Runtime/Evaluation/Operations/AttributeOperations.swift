/// Attributes and methods. The general forms look up and, where what they met allows it, replace themselves by a form
/// that compares type, version and shape with what it remembers; those fall back when it does not fit.
extension Machine {
    /// Whether an object is an instance of the type in the cache, which has not changed since.
    @inline(always) func fits(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Bool {
        object.bits & 7 == 0 && object.heapType.value.bits == cache.pointee.key
            && object.heapType.version == cache.pointee.version
    }

    /// The same, and the instance has the shape in the cache.
    @inline(always) func fitsShape(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Bool {
        fits(object, cache)
            && UnsafeRawPointer(bitPattern: UInt(object.bits)).unsafelyUnwrapped
                .load(fromByteOffset: object.heapType.attributesOffset, as: UInt64.self) == cache.pointee.shape
    }

    @inline(always) func word(_ object: Value, at offset: Int32) -> UnsafeMutablePointer<Value> {
        UnsafeMutableRawPointer(bitPattern: UInt(object.bits)).unsafelyUnwrapped
            .advanced(by: Int(offset)).assumingMemoryBound(to: Value.self)
    }

    @inline(always) mutating func loadAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        if _slowPath(isDropWatched), try loadAttributeOfTemporary(instruction) { return }
        sp[-1] = try context.loadAttribute(frame, instruction, pc - 1, sp[-1])
    }

    @inline(always) mutating func loadAttributeInline(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fitsShape(object, cache)) {
            sp[-1] = word(object, at: cache.pointee.position).pointee
        } else {
            try loadAttribute(instruction)
        }
    }

    @inline(always) mutating func loadAttributeOverflow(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fitsShape(object, cache)) {
            let storage = word(object, at: Int32(truncatingIfNeeded: object.heapType.attributesOffset &+ 8)).pointee
            sp[-1] = ValueArrayObject(storage).items[Int(cache.pointee.position)]
        } else {
            try loadAttribute(instruction)
        }
    }

    /// An attribute of the class that is no descriptor.
    @inline(always) mutating func loadAttributeValue(_ instruction: Instruction) throws(Raised) {
        let cache = caches + instruction.second
        if _fastPath(fitsShape(sp[-1], cache)) {
            sp[-1] = Value(bits: cache.pointee.value)
        } else {
            try loadAttribute(instruction)
        }
    }

    /// A property whose getter is a Python function: its frame is pushed. True if it was.
    @inline(always) mutating func loadAttributeProperty(_ instruction: Instruction) throws(Raised) -> Bool {
        let cache = caches + instruction.second
        if _fastPath(fits(sp[-1], cache)) {
            let function = FunctionObject(Value(bits: cache.pointee.value))
            if let executable = function.code.executable, executable.pointee.isSimple, function.code.argumentCount == 1
            {
                frame.pointee.pc = pc
                frame.pointee.sp = sp - 1
                try context.pushSimpleFrame(function, executable, from: frame, sp - 1, 1)
                return true
            }
        }
        try loadAttribute(instruction)
        return false
    }

    /// A `__slots__` member, or an item of a named tuple: then the cache's value is how many items there must be.
    @inline(always) mutating func loadAttributeSlot(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fits(object, cache)),
            _fastPath(
                cache.pointee.value == 0
                    || Value(bits: cache.pointee.value).smallInteger <= TupleObject(object).count)
        {
            let value = word(object, at: cache.pointee.position).pointee
            if _fastPath(value.isBound) {
                sp[-1] = value
                return
            }
        }
        try loadAttribute(instruction)
    }

    /// An attribute of a module: the key is the module, the version that of its dict's keys.
    @inline(always) mutating func loadAttributeModule(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(
            object.bits == cache.pointee.key
                && ModuleObject(object).dictionary.keysVersion == cache.pointee.version)
        {
            sp[-1] = UnsafePointer<Value>(bitPattern: UInt(cache.pointee.value &- 1)).unsafelyUnwrapped.pointee
        } else {
            try loadAttribute(instruction)
        }
    }

    /// An attribute of a class: the key is the class itself.
    @inline(always) mutating func loadAttributeType(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(object.bits == cache.pointee.key && TypeObject(object).version == cache.pointee.version) {
            sp[-1] = Value(bits: cache.pointee.value)
        } else {
            try loadAttribute(instruction)
        }
    }

    @inline(always) mutating func storeAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        let old = isDropWatched ? context.attributeToDrop(sp[-1], name(instruction.operand)) : .unbound
        try context.storeAttribute(frame, instruction, pc - 1, sp[-1], sp[-2])
        sp -= 2
        if _slowPath(isDropWatched) { droppedPart(old) }
    }

    @inline(always) mutating func storeAttributeInline(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fitsShape(object, cache)) {
            writeBarrier(AnyObjectReference(object).raw)
            let place = word(object, at: cache.pointee.position)
            let old = place.pointee
            place.pointee = sp[-2]
            sp -= 2
            if _slowPath(isDropWatched) { droppedAttribute(old) }
        } else {
            try storeAttribute(instruction)
        }
    }

    /// The instance gets one more attribute, and the shape in the cache's value.
    @inline(always) mutating func storeAttributeAdd(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fitsShape(object, cache)) {
            writeBarrier(AnyObjectReference(object).raw)
            word(object, at: cache.pointee.position).pointee = sp[-2]
            word(object, at: Int32(truncatingIfNeeded: object.heapType.attributesOffset)).pointee =
                Value(bits: cache.pointee.value)
            sp -= 2
        } else {
            try storeAttribute(instruction)
        }
    }

    @inline(always) mutating func storeAttributeSlot(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fits(object, cache)) {
            writeBarrier(AnyObjectReference(object).raw)
            word(object, at: cache.pointee.position).pointee = sp[-2]
            sp -= 2
        } else {
            try storeAttribute(instruction)
        }
    }

    @inline(always) mutating func deleteAttribute(_ instruction: Instruction) throws(Raised) {
        spill()
        let old = isDropWatched ? context.attributeToDrop(sp[-1], name(instruction.operand)) : .unbound
        try context.setAttribute(sp[-1], name(instruction.operand), .unbound)
        sp -= 1
        if _slowPath(isDropWatched) { droppedPart(old) }
    }

    /// Leaves the method and its receiver on the stack, or nothing and an attribute that is no method.
    @inline(always) mutating func loadMethod(_ instruction: Instruction) throws(Raised) {
        spill()
        try context.loadMethod(frame, instruction, pc - 1, sp)
        sp += 1
    }

    @inline(always) mutating func loadMethodShape(_ instruction: Instruction) throws(Raised) {
        let receiver = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fitsShape(receiver, cache)) {
            sp[-1] = Value(bits: cache.pointee.value)
            push(receiver)
        } else {
            try loadMethod(instruction)
        }
    }

    /// A method of a type whose instances have no attributes of their own.
    @inline(always) mutating func loadMethodType(_ instruction: Instruction) throws(Raised) {
        let receiver = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(fits(receiver, cache)) {
            sp[-1] = Value(bits: cache.pointee.value)
            push(receiver)
        } else {
            try loadMethod(instruction)
        }
    }

    /// A function of a module.
    @inline(always) mutating func loadMethodModule(_ instruction: Instruction) throws(Raised) {
        let object = sp[-1]
        let cache = caches + instruction.second
        if _fastPath(
            object.bits == cache.pointee.key
                && ModuleObject(object).dictionary.keysVersion == cache.pointee.version)
        {
            sp[-1] = .unbound
            push(UnsafePointer<Value>(bitPattern: UInt(cache.pointee.value &- 1)).unsafelyUnwrapped.pointee)
        } else {
            try loadMethod(instruction)
        }
    }
}

extension Context {
    /// The cache of an instruction if it may specialise.
    @inline(__always) private func cache(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ instruction: Instruction
    ) -> UnsafeMutablePointer<InlineCache>? {
        guard instruction.second != Instruction.noCache else { return nil }
        let cache = frame.pointee.code.executable.unsafelyUnwrapped.pointee.caches + instruction.second
        guard cache.pointee.misses < 32 else { return nil }
        cache.pointee.misses += 1
        return cache
    }

    /// Fills a cache; the code object that owns it is told to the collector.
    private func fill(
        _ cache: UnsafeMutablePointer<InlineCache>, _ frame: UnsafeMutablePointer<FrameRecord>, key: Value,
        shape: UInt64 = 0, value: UInt64 = 0, version: UInt64, position: Int = 0
    ) {
        writeBarrier(frame.pointee.code.raw)
        cache.pointee.key = key.bits
        cache.pointee.shape = shape
        cache.pointee.value = value
        cache.pointee.version = version
        cache.pointee.position = Int32(truncatingIfNeeded: position)
    }

    @inline(never) func loadAttribute(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ instruction: Instruction,
        _ place: UnsafeMutablePointer<Instruction>, _ object: Value
    ) throws(Raised) -> Value {
        let name = frame.pointee.code.names[instruction.operand]
        if object.isHeapObject, let cache = cache(frame, instruction) {
            place.pointee.operation = specializeLoad(frame, cache, object, name) ?? .loadAttr
        }
        return try getAttribute(object, name)
    }

    private func specializeLoad(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ cache: UnsafeMutablePointer<InlineCache>, _ object: Value,
        _ name: Value
    ) -> Operation? {
        let type = object.heapType
        if type === types.module {
            guard let dictionary = fieldDictionary(of: object, type) else { return nil }
            let index = dictionary.find(name: StringObject(name))
            guard index >= 0, lookup(type, name).isUnbound else { return nil }
            fill(
                cache, frame, key: object, value: addressOfValue(dictionary, index) | 1,
                version: dictionary.keysVersion)
            return .loadAttributeModule
        }
        if type === types.type {
            // The metatype's own data descriptors come first.
            guard lookup(type, name).isUnbound else { return nil }
            let found = lookup(TypeObject(object), name)
            guard found.isBound, self.type(of: found).slots.descriptorGet == nil || found.isExactly(types.function),
                TypeObject(object).version != 0
            else { return nil }
            fill(cache, frame, key: object, value: found.bits, version: TypeObject(object).version)
            return .loadAttributeType
        }
        guard type.has(.plainAttributeLookup) else { return nil }
        let descriptor = lookup(type, name)
        guard type.version != 0 else { return nil }
        let slots = descriptor.isBound ? self.type(of: descriptor).slots : nil
        if let slots, slots.descriptorSet != nil {
            if descriptor.isExactly(types.memberDescriptor),
                AttributeDescriptorObject(descriptor).memberOffset > 0
            {
                fill(
                    cache, frame, key: type.value, version: type.version,
                    position: AttributeDescriptorObject(descriptor).memberOffset)
                return .loadAttributeSlot
            }
            if let kind = modules.pointee.collections.tupleGetter, descriptor.isExactly(kind),
                type.has(.tupleSubclass)
            {
                let index = TupleGetterObject(descriptor).index
                guard index >= 0, index < 1 << 20 else { return nil }
                fill(
                    cache, frame, key: type.value, value: Value(smallInteger: index + 1).bits,
                    version: type.version, position: MemoryLayout<TupleFields>.stride + index * 8)
                return .loadAttributeSlot
            }
            if descriptor.isExactly(types.property) {
                let getter = PropertyObject(descriptor).getter
                guard getter.isExactly(types.function) else { return nil }
                fill(cache, frame, key: type.value, value: getter.bits, version: type.version)
                return .loadAttributeProperty
            }
            return nil
        }
        guard type.attributesOffset > 0, let words = attributeWords(of: object, type: type),
            let shape = words.pointee.shape
        else { return nil }
        let index = shape.index(of: name)
        if index >= 0 {
            let isInline = index < type.inlineCount
            fill(
                cache, frame, key: type.value, shape: shape.value.bits, version: type.version,
                position: isInline ? type.inlineOffset + index * 8 : index - type.inlineCount)
            return isInline ? .loadAttributeInline : .loadAttributeOverflow
        }
        guard descriptor.isBound, slots?.descriptorGet == nil else { return nil }
        fill(
            cache, frame, key: type.value, shape: shape.value.bits, value: descriptor.bits, version: type.version)
        return .loadAttributeValue
    }

    private func addressOfValue(_ dictionary: DictObject, _ index: Int) -> UInt64 {
        let entry = dictionary.table.unsafelyUnwrapped.entries + index
        return UInt64(UInt(bitPattern: entry)) &+ UInt64(MemoryLayout<DictEntry>.offset(of: \.value).unsafelyUnwrapped)
    }

    @inline(never) func storeAttribute(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ instruction: Instruction,
        _ place: UnsafeMutablePointer<Instruction>, _ object: Value, _ value: Value
    ) throws(Raised) {
        let name = frame.pointee.code.names[instruction.operand]
        if object.isHeapObject, let cache = cache(frame, instruction) {
            place.pointee.operation = specializeStore(frame, cache, object, name) ?? .storeAttr
        }
        try setAttribute(object, name, value)
    }

    private func specializeStore(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ cache: UnsafeMutablePointer<InlineCache>, _ object: Value,
        _ name: Value
    ) -> Operation? {
        let type = object.heapType
        guard type.has(.plainAttributeStore), type.has(.heapType) else { return nil }
        let descriptor = lookup(type, name)
        guard type.version != 0 else { return nil }
        if descriptor.isBound, self.type(of: descriptor).slots.descriptorSet != nil {
            guard descriptor.isExactly(types.memberDescriptor),
                AttributeDescriptorObject(descriptor).memberOffset > 0
            else { return nil }
            fill(
                cache, frame, key: type.value, version: type.version,
                position: AttributeDescriptorObject(descriptor).memberOffset)
            return .storeAttributeSlot
        }
        guard type.attributesOffset > 0, let words = attributeWords(of: object, type: type),
            let shape = words.pointee.shape
        else { return nil }
        let index = shape.index(of: name)
        if index >= 0 {
            guard index < type.inlineCount else { return nil }
            fill(
                cache, frame, key: type.value, shape: shape.value.bits, version: type.version,
                position: type.inlineOffset + index * 8)
            return .storeAttributeInline
        }
        guard shape.count < type.inlineCount else { return nil }
        do throws(Raised) {
            guard let next = try shape.adding(name) else { return nil }
            fill(
                cache, frame, key: type.value, shape: shape.value.bits, value: next.value.bits,
                version: type.version, position: type.inlineOffset + shape.count * 8)
            return .storeAttributeAdd
        } catch {
            _ = takeRaised()
            return nil
        }
    }

    /// `_PyObject_GetMethod`: puts a function found in the type and the receiver on the stack at `sp`, in place of the
    /// receiver, or nothing and the attribute.
    @inline(never) func loadMethod(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ instruction: Instruction,
        _ place: UnsafeMutablePointer<Instruction>, _ sp: UnsafeMutablePointer<Value>
    ) throws(Raised) {
        let receiver = sp[-1]
        let name = frame.pointee.code.names[instruction.operand]
        let type = type(of: receiver)
        if type === types.module, let cache = cache(frame, instruction),
            let dictionary = fieldDictionary(of: receiver, type)
        {
            let index = dictionary.find(name: StringObject(name))
            if index >= 0, lookup(type, name).isUnbound {
                fill(
                    cache, frame, key: receiver, value: addressOfValue(dictionary, index) | 1,
                    version: dictionary.keysVersion)
                place.pointee.operation = .loadMethodModule
                sp[-1] = .unbound
                sp[0] = dictionary.value(at: index)
                return
            }
        }
        let found = type.has(.plainAttributeLookup) ? lookup(type, name) : .unbound
        guard found.isHeapObject,
            found.heapType === types.function || found.heapType === types.methodDescriptor
                || found.heapType === types.wrapperDescriptor,
            !hasInstanceAttribute(receiver, type, name)
        else {
            let attribute = try getAttribute(receiver, name)
            sp[-1] = .unbound
            sp[0] = attribute
            return
        }
        sp[-1] = found
        sp[0] = receiver
        if receiver.isHeapObject, type.version != 0, type.dictionaryOffset == 0,
            let cache = cache(frame, instruction)
        {
            if type.attributesOffset == 0 {
                fill(cache, frame, key: type.value, value: found.bits, version: type.version)
                place.pointee.operation = .loadMethodType
            } else if type.attributesOffset > 0, let words = attributeWords(of: receiver, type: type),
                let shape = words.pointee.shape
            {
                fill(
                    cache, frame, key: type.value, shape: shape.value.bits, value: found.bits,
                    version: type.version)
                place.pointee.operation = .loadMethodShape
            }
        }
    }

    /// Whether an instance itself has an attribute of this name.
    func hasInstanceAttribute(_ object: Value, _ type: TypeObject, _ name: Value) -> Bool {
        guard object.isHeapObject else { return false }
        return instanceAttribute(object, type, name).isBound
    }
}
