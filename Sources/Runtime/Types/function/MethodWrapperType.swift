// In CPython: Objects/descrobject.c (_PyMethodWrapper_Type)

/// The type `method-wrapper`: a special method of a native type bound to an object, such as `(1).__add__`.
enum MethodWrapperType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SlotWrapperFields.self, references: \.owner, \.receiver)
        type.flags(.hasGC)
        type.slots.call = CallFunction { (context, value, arguments) throws(Raised) in
            try context.enterNative(" while calling a Python object")
            defer { context.leaveNative() }
            let wrapper = SlotWrapperObject(value)
            return try context.callWrapped(wrapper.definition, wrapper.owner, wrapper.receiver, arguments)
        }
        type.slots.representation = UnaryFunction { (context, value) in
            let wrapper = SlotWrapperObject(value)
            let receiver = wrapper.receiver
            return context.string(
                "<method-wrapper '\(context.nameText(of: wrapper))' of \(context.typeName(of: receiver)) object at "
                    + "\(context.addressText(receiver))>")
        }
        type.slots.compare = CompareFunction(compare)
        type.slots.hash = LengthFunction { (context, value) in
            let wrapper = SlotWrapperObject(value)
            let hash =
                context.addressHash(wrapper.receiver) ^ wrapper.definition &* 31
                ^ context.addressHash(wrapper.owner.value)
            return hash == -1 ? -2 : hash
        }
        type.attribute("__name__", "", get: WrapperDescriptorType.name)
        WrapperDescriptorType.declareTexts(type)
        type.member("__self__", "", get: { (_, value) in SlotWrapperObject(value).receiver })
        type.attribute("__objclass__", "", get: { (_, value) in SlotWrapperObject(value).owner.value })
        type.attribute("__qualname__", "", get: WrapperDescriptorType.qualifiedName)
        type.method("__reduce__", "!($self, /)", "") { (context, arguments) throws(Raised) in
            let wrapper = SlotWrapperObject(arguments[0])
            return try context.reduceToGetAttribute(
                wrapper.receiver, context[slotDefinitions[wrapper.definition].name])
        }
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) -> Value {
        guard operation == .equal || operation == .notEqual, right.isExactly(context.types.methodWrapper) else {
            return .notImplemented
        }
        let first = SlotWrapperObject(left)
        let second = SlotWrapperObject(right)
        let isSame =
            first.owner === second.owner && first.definition == second.definition && first.receiver === second.receiver
        return Value(isSame == (operation == .equal))
    }
}
