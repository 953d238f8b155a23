// In CPython: Objects/descrobject.c (PyGetSetDescr_Type)

/// The type `getset_descriptor`: an attribute of a native type that functions compute.
enum GetSetDescriptorType {
    static func declare(_ type: TypeDeclaration) {
        AttributeDescriptors.declare(type)
        type.slots.representation = UnaryFunction { (context, value) in
            let descriptor = AttributeDescriptorObject(value)
            return context.string(
                "<attribute '\(StringObject(descriptor.name).text)' of '\(descriptor.owner.nameText)' objects>")
        }
    }
}
