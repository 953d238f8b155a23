// In CPython: Objects/descrobject.c (PyMethodDescr_Type)

/// The type `method_descriptor`: a method of a native type, such as `list.append`.
enum MethodDescriptorType {
    static func declare(_ type: TypeDeclaration) {
        NativeFunctions.declareDescriptor(type)
        type.flags([.methodDescriptor, .vectorcall])
        type.slots.call = CallFunction(call)
        type.slots.descriptorGet = TernaryFunction(get)
        type.slots.representation = UnaryFunction { (context, value) in
            let method = NativeFunctionObject(value)
            return context.string(
                "<method '\(context.nameText(of: method))' of '\(TypeObject(method.owner).nameText)' objects>")
        }
    }

    private static func call(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let method = NativeFunctionObject(value)
        guard arguments.count > 0 else {
            throw context.typeError(
                "descriptor '\(context.nameText(of: method))' of '\(TypeObject(method.owner).nameText)' object needs an "
                    + "argument")
        }
        let receiver = arguments[0]
        guard context.type(of: receiver).isSubtype(of: TypeObject(method.owner)) else {
            throw context.wrongReceiver(method, receiver)
        }
        return try context.callNative(method, arguments)
    }

    private static func get(
        _ context: Context, _ value: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        if object.isUnbound { return value }
        let method = NativeFunctionObject(value)
        guard context.type(of: object).isSubtype(of: TypeObject(method.owner)) else {
            throw context.wrongReceiver(method, object)
        }
        return context.bindNative(method, to: object)
    }
}
