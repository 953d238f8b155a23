// In CPython: Objects/descrobject.c (PyGetSetDescr_Type, PyMemberDescr_Type)

/// What getset and member descriptors share: reading and writing through them.
enum AttributeDescriptors {
    static func declare(_ type: TypeDeclaration) {
        type.layout(AttributeDescriptorFields.self, references: \.owner, \.documentation)
        type.flags(.hasGC)
        type.slots.descriptorGet = TernaryFunction(get)
        type.slots.descriptorSet = AssignFunction(set)
        type.member("__objclass__", "", get: { (_, value) in AttributeDescriptorObject(value).owner.value })
        type.member("__name__", "", get: { (_, value) in AttributeDescriptorObject(value).name })
        type.attribute("__doc__", "", get: { (_, value) in AttributeDescriptorObject(value).documentation })
        type.attribute(
            "__qualname__", "",
            get: { (context, value) throws(Raised) in
                let descriptor = AttributeDescriptorObject(value)
                return try context.qualifiedName(of: descriptor.owner, attribute: StringObject(descriptor.name).text)
            })
    }

    private static func get(
        _ context: Context, _ value: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        if object.isUnbound { return value }
        let descriptor = AttributeDescriptorObject(value)
        try check(context, descriptor, object)
        if let getter = descriptor.getter { return try getter(context, object) }
        guard descriptor.memberOffset != 0 else {
            throw context.attributeError(
                "attribute '\(StringObject(descriptor.name).text)' of '\(descriptor.owner.nameText)' objects is not readable"
            )
        }
        let content = context.slotWord(of: object, descriptor)?.pointee ?? .unbound
        if content.isUnbound { throw context.raise(context.types.attributeError, arguments: descriptor.name) }
        return content
    }

    private static func set(
        _ context: Context, _ value: Value, _ object: Value, _ content: Value
    ) throws(Raised) {
        let descriptor = AttributeDescriptorObject(value)
        try check(context, descriptor, object)
        if let setter = descriptor.setter { return try setter(context, object, .unbound, content) }
        guard descriptor.memberOffset != 0 else {
            if descriptor.type === context.types.memberDescriptor {
                throw context.attributeError("readonly attribute")
            }
            throw context.attributeError(
                "attribute '\(StringObject(descriptor.name).text)' of '\(descriptor.owner.nameText)' objects is not writable"
            )
        }
        guard let word = context.slotWord(of: object, descriptor) else { return }
        if content.isUnbound, word.pointee.isUnbound {
            throw context.raise(context.types.attributeError, arguments: descriptor.name)
        }
        writeBarrier(AnyObjectReference(object).raw)
        word.pointee = content
    }

    private static func check(
        _ context: Context, _ descriptor: AttributeDescriptorObject, _ object: Value
    ) throws(Raised) {
        guard context.type(of: object).isSubtype(of: descriptor.owner) else {
            throw context.typeError(
                "descriptor '\(StringObject(descriptor.name).text)' for '\(descriptor.owner.nameText)' objects doesn't "
                    + "apply to a '\(context.typeName(of: object))' object")
        }
    }
}

extension Context {
    /// The word of an instance that holds a `__slots__` member.
    func slotWord(
        of object: Value, _ descriptor: AttributeDescriptorObject
    ) -> UnsafeMutablePointer<Value>? {
        let offset = descriptor.memberOffset
        if offset > 0 {
            return (AnyObjectReference(object).raw + offset).assumingMemoryBound(to: Value.self)
        }
        return trailingWords(of: object, type: object.heapType, from: -1 - offset)
    }
}
