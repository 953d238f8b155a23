// In CPython: Objects/descrobject.c (PyMemberDescr_Type)

/// The type `member_descriptor`: a field of a native type, or an entry of `__slots__`.
enum MemberDescriptorType {
    static func declare(_ type: TypeDeclaration) {
        AttributeDescriptors.declare(type)
        type.slots.representation = UnaryFunction { (context, value) in
            let descriptor = AttributeDescriptorObject(value)
            return context.string(
                "<member '\(StringObject(descriptor.name).text)' of '\(descriptor.owner.nameText)' objects>")
        }
        type.method("__reduce__", "!($self, /)", "") { (context, arguments) throws(Raised) in
            let descriptor = AttributeDescriptorObject(arguments[0])
            return try context.reduceToGetAttribute(descriptor.owner.value, descriptor.name)
        }
    }
}
