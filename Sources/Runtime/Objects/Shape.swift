/// The shapes of instances: which attributes an instance has, and where.
///
/// An instance has two attribute words, `shape` and `storage`. Its attributes are numbered in the order of their
/// making; the shape knows the names. Number i lies in the instance itself (`inlineOffset`) if i < `inlineCount` of its
/// type, else in the `storage`, a value array. All instances of a class begin with the class's root shape, and those
/// that get the same attributes in the same order have the same shape: what a cache compares to know where an attribute
/// is.
///
/// An instance whose `__dict__` was asked for, from which an attribute was deleted or that has too many has no shape;
/// then `storage` is its `__dict__`.
extension Reference where Fields == ShapeFields {
    /// More attributes than this, and an instance gets a dict.
    static var maximumCount: Int { 64 }
    /// Different attributes that may follow a shape: instances that differ more are not alike, and get dicts.
    static var maximumTransitions: Int { 64 }
    /// Up to this many names are compared one after another.
    private static var linearCount: Int { 8 }

    /// The number of an attribute, or -1. The name must be a str; interned ones are found quickly.
    @inline(__always) func index(of name: Value) -> Int {
        if _fastPath(self.count <= Self.linearCount && StringObject(name).isInterned) {
            var shape = self
            while shape.count > 0 {
                if shape.name === name { return shape.count &- 1 }
                guard let parent = shape.parent else { break }
                shape = parent
            }
            return -1
        }
        return indexSlowly(of: name)
    }

    @inline(never) private func indexSlowly(of name: Value) -> Int {
        let string = StringObject(name)
        if self.count > Self.linearCount, let index = indexDictionary() {
            let found = index.get(name: string)
            return found.isBound ? found.smallInteger : -1
        }
        var shape = self
        while shape.count > 0 {
            if shape.name === name || StringObject(shape.name).isEqual(to: string) { return shape.count - 1 }
            guard let parent = shape.parent else { break }
            shape = parent
        }
        return -1
    }

    /// The dict from names to numbers, made when first needed; nil if memory is short.
    private func indexDictionary() -> DictObject? {
        if let index = self.index { return index }
        let context = Context(self.owner.pointer.pointee.interpreter)
        let index = context.makeDict()
        var shape = self
        while shape.count > 0 {
            do throws(Raised) {
                try context.set(
                    index, name: StringObject(shape.name), Value(smallInteger: shape.count - 1))
            } catch {
                _ = context.takeRaised()
                return nil
            }
            guard let parent = shape.parent else { break }
            shape = parent
        }
        self.index = index
        return index
    }

    /// The shape with one more attribute, which must be an interned name that this one has not. Nil if there are too
    /// many: then the instance is to get a dict.
    func adding(_ name: Value) throws(Raised) -> ShapeObject? {
        guard self.count < Self.maximumCount else { return nil }
        let context = Context(self.owner.pointer.pointee.interpreter)
        if let transitions = self.transitions {
            if transitions.type === context.types.shape {
                let only = ShapeObject(transitions)
                if only.name === name { return only }
                let table = context.makeDict()
                try context.set(table, name: StringObject(only.name), only.value)
                self.transitions = AnyObjectReference(table)
            }
            let table = DictObject(self.transitions.unsafelyUnwrapped)
            let known = table.get(name: StringObject(name))
            if known.isBound { return ShapeObject(known) }
            guard table.count < Self.maximumTransitions else { return nil }
            let next = try context.makeShape(owner: self.owner, parent: self, name: name)
            try context.set(table, name: StringObject(name), next.value)
            return next
        }
        let next = try context.makeShape(owner: self.owner, parent: self, name: name)
        self.transitions = AnyObjectReference(next)
        return next
    }

    /// The name of an attribute by its number.
    func name(at index: Int) -> Value {
        var shape = self
        while shape.count > index + 1, let parent = shape.parent { shape = parent }
        return shape.name
    }
}

extension Context {
    /// A root shape (no parent), or one with one more name than its parent.
    func makeShape(owner: TypeObject, parent: ShapeObject? = nil, name: Value = .unbound) throws(Raised) -> ShapeObject
    {
        let shape = allocate(ShapeFields.self, types.shape)
        shape.pointer.pointee.parent = parent
        shape.pointer.pointee.name = name
        shape.pointer.pointee.owner = owner
        shape.pointer.pointee.transitions = nil
        shape.pointer.pointee.index = nil
        shape.count = (parent?.count ?? -1) + 1
        return shape
    }

    /// The shape that new instances of a type have.
    @inline(__always) func rootShape(of type: TypeObject) throws(Raised) -> ShapeObject {
        if let shape = type.rootShape { return shape }
        let shape = try makeShape(owner: type)
        type.rootShape = shape
        return shape
    }

    /// Where the attribute words of an instance are; nil if it has none. `type` is the object's type.
    @inline(__always) func attributeWords(
        of object: Value, type: TypeObject
    ) -> UnsafeMutablePointer<AttributeWords>? {
        let offset = type.attributesOffset
        if offset == 0 { return nil }
        let memory = AnyObjectReference(object).raw
        if _fastPath(offset > 0) { return (memory + offset).assumingMemoryBound(to: AttributeWords.self) }
        return trailingWords(of: object, type: type, from: -1 - offset).map {
            UnsafeMutableRawPointer($0).assumingMemoryBound(to: AttributeWords.self)
        }
    }

    /// The words behind the trailing items of an instance of a subclass of int, str, bytes or tuple.
    func trailingWords(
        of object: Value, type: TypeObject, from index: Int
    ) -> UnsafeMutablePointer<Value>? {
        let bytes: Int
        if type.has(.integerSubclass) {
            bytes = IntegerObject(object).limbCount * 8
        } else if type.has(.tupleSubclass) {
            bytes = TupleObject(object).count * 8
        } else if type.has(.stringSubclass) {
            bytes = StringObject(object).byteCount
        } else if type.has(.bytesSubclass) {
            bytes = BytesObject(object).count
        } else {
            return nil
        }
        let offset = trailingWordsOffset(type, itemBytes: bytes)
        return (AnyObjectReference(object).raw + offset).assumingMemoryBound(to: Value.self) + index
    }

    /// Where the words behind the trailing items begin: eight bytes are left for a terminating zero.
    @inline(__always) func trailingWordsOffset(_ type: TypeObject, itemBytes: Int) -> Int {
        (type.instanceSize &+ itemBytes &+ 15) & ~7
    }

    // MARK: Reading and writing attributes by their number

    @inline(__always) func attribute(
        of object: Value, type: TypeObject, words: UnsafeMutablePointer<AttributeWords>, at index: Int
    ) -> Value {
        if index < type.inlineCount { return inlineAttributes(of: object, type)[index] }
        guard let storage = words.pointee.storage else { return .unbound }
        return ValueArrayObject(storage).items[index &- type.inlineCount]
    }

    @inline(__always) func inlineAttributes(of object: Value, _ type: TypeObject) -> UnsafeMutablePointer<Value> {
        (AnyObjectReference(object).raw + type.inlineOffset).assumingMemoryBound(to: Value.self)
    }

    /// Replaces the value of an attribute that the instance has.
    @inline(__always) func setAttribute(
        of object: Value, type: TypeObject, words: UnsafeMutablePointer<AttributeWords>, at index: Int, _ value: Value
    ) {
        if index < type.inlineCount {
            writeBarrier(AnyObjectReference(object).raw)
            inlineAttributes(of: object, type)[index] = value
        } else if let storage = words.pointee.storage {
            ValueArrayObject(storage).set(index &- type.inlineCount, to: value)
        }
    }

    /// Gives an instance one more attribute; `shape` is its shape with that attribute added.
    func addAttribute(
        of object: Value, type: TypeObject, words: UnsafeMutablePointer<AttributeWords>, shape: ShapeObject,
        _ value: Value
    ) throws(Raised) {
        let index = shape.count - 1
        if index >= type.inlineCount {
            let position = index - type.inlineCount
            let old = words.pointee.storage.map { ValueArrayObject($0) }
            let capacity = old?.capacity ?? 0
            if position >= capacity {
                let storage = try makeValueArray(capacity: capacity == 0 ? 4 : capacity * 2)
                if let old { storage.items.update(from: old.items, count: capacity) }
                writeBarrier(AnyObjectReference(object).raw)
                words.pointee.storage = AnyObjectReference(storage)
            }
            ValueArrayObject(words.pointee.storage.unsafelyUnwrapped).set(position, to: value)
            writeBarrier(AnyObjectReference(object).raw)
        } else {
            writeBarrier(AnyObjectReference(object).raw)
            inlineAttributes(of: object, type)[index] = value
        }
        words.pointee.shape = shape
    }

    // MARK: From shape to dict

    /// The `__dict__` of an instance that has attribute words, made now if there was none.
    func dictionary(
        of object: Value, type: TypeObject, words: UnsafeMutablePointer<AttributeWords>
    ) throws(Raised) -> DictObject {
        guard let shape = words.pointee.shape else {
            if let storage = words.pointee.storage { return DictObject(storage) }
            let dictionary = makeDict()
            writeBarrier(AnyObjectReference(object).raw)
            words.pointee.storage = AnyObjectReference(dictionary)
            return dictionary
        }
        let dictionary = makeDict()
        let count = shape.count
        if count > 0 {
            try resize(dictionary, forCount: count)
            let names = try makeTuple(count: count)
            var current = shape
            while current.count > 0 {
                names.items[current.count - 1] = current.name
                guard let parent = current.parent else { break }
                current = parent
            }
            for index in 0..<count {
                let value = attribute(of: object, type: type, words: words, at: index)
                try set(dictionary, name: StringObject(names[index]), value)
            }
        }
        replaceAttributes(of: object, type: type, words: words, by: dictionary)
        return dictionary
    }

    /// Makes a dict the `__dict__` of an instance.
    func replaceAttributes(
        of object: Value, type: TypeObject, words: UnsafeMutablePointer<AttributeWords>, by dictionary: DictObject?
    ) {
        writeBarrier(AnyObjectReference(object).raw)
        if words.pointee.shape != nil, type.inlineCount > 0 {
            inlineAttributes(of: object, type).update(repeating: .unbound, count: type.inlineCount)
        }
        words.pointee.shape = nil
        words.pointee.storage = dictionary.map { AnyObjectReference($0) }
    }
}
