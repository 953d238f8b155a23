// In CPython: Objects/descrobject.c (PyWrapperDescr_Type)

/// The type `wrapper_descriptor`: a special method of a native type, such as `int.__add__`.
enum WrapperDescriptorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SlotWrapperFields.self, references: \.owner, \.receiver)
        type.flags([.hasGC, .methodDescriptor])
        type.slots.call = CallFunction { (context, wrapper, arguments) throws(Raised) in
            try context.enterNative(" while calling a Python object")
            defer { context.leaveNative() }
            return try context.callWrapperDescriptor(SlotWrapperObject(wrapper), arguments)
        }
        type.slots.descriptorGet = TernaryFunction(get)
        type.slots.representation = UnaryFunction { (context, value) in
            let wrapper = SlotWrapperObject(value)
            return context.string(
                "<slot wrapper '\(context.nameText(of: wrapper))' of '\(wrapper.owner.nameText)' objects>")
        }
        type.member("__objclass__", "", get: { (_, value) in SlotWrapperObject(value).owner.value })
        type.member("__name__", "", get: name)
        declareTexts(type)
        type.attribute("__qualname__", "", get: WrapperDescriptorType.qualifiedName)
        type.method("__reduce__", "!($self, /)", "") { (context, arguments) throws(Raised) in
            let wrapper = SlotWrapperObject(arguments[0])
            return try context.reduceToGetAttribute(
                wrapper.owner.value, context[slotDefinitions[wrapper.definition].name])
        }
    }

    /// `__qualname__`.
    static func qualifiedName(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let wrapper = SlotWrapperObject(value)
        return try context.qualifiedName(of: wrapper.owner, attribute: context.nameText(of: wrapper))
    }

    static func name(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context[slotDefinitions[SlotWrapperObject(value).definition].name]
    }

    /// What slot wrappers and method wrappers both have.
    static func declareTexts(_ type: TypeDeclaration) {
        type.attribute(
            "__doc__", "",
            get: { (context, value) in
                let text = slotDefinitions[SlotWrapperObject(value).definition].documentation
                return text.utf8CodeUnitCount == 0 ? context.interpreter.pointee.emptyString : context.string(text)
            })
        type.attribute(
            "__text_signature__", "",
            get: { (context, value) in
                let text = slotDefinitions[SlotWrapperObject(value).definition].signature
                return text.utf8CodeUnitCount == 0 ? .none : context.string(text)
            })
    }

    private static func get(
        _ context: Context, _ descriptor: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        if object.isUnbound { return descriptor }
        let wrapper = SlotWrapperObject(descriptor)
        guard context.type(of: object).isSubtype(of: wrapper.owner) else {
            throw context.typeError(
                "descriptor '\(context.nameText(of: wrapper))' for '\(wrapper.owner.nameText)' objects doesn't apply to "
                    + "a '\(context.typeName(of: object))' object")
        }
        let bound = context.allocate(SlotWrapperFields.self, context.types.methodWrapper)
        bound.pointer.pointee.owner = wrapper.owner
        bound.pointer.pointee.receiver = object
        bound.definition = wrapper.definition
        return bound.value
    }
}
