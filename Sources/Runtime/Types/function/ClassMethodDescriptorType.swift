// In CPython: Objects/descrobject.c (PyClassMethodDescr_Type)

/// The type `classmethod_descriptor`: a class method of a native type, such as `dict.__dict__['fromkeys']`.
enum ClassMethodDescriptorType {
    static func declare(_ type: TypeDeclaration) {
        NativeFunctions.declareDescriptor(type)
        type.slots.call = CallFunction(call)
        type.slots.descriptorGet = TernaryFunction { (context, value, object, owner) throws(Raised) in
            let kind = try owner.isBound ? owner : requireObject(context, value, object)
            return try bind(context, NativeFunctionObject(value), kind)
        }
        type.slots.representation = UnaryFunction { (context, value) in
            let method = NativeFunctionObject(value)
            return context.string(
                "<method '\(context.nameText(of: method))' of '\(TypeObject(method.owner).nameText)' objects>")
        }
    }

    private static func requireObject(
        _ context: Context, _ value: Value, _ object: Value
    ) throws(Raised) -> Value {
        if object.isBound { return context.type(of: object).value }
        let method = NativeFunctionObject(value)
        throw context.typeError(
            "descriptor '\(context.nameText(of: method))' for type '\(TypeObject(method.owner).nameText)' needs either an "
                + "object or a type")
    }

    private static func bind(
        _ context: Context, _ method: NativeFunctionObject, _ kind: Value
    ) throws(Raised) -> Value {
        let owner = TypeObject(method.owner)
        guard context.type(of: kind).has(.typeSubclass) else {
            throw context.typeError(
                "descriptor '\(context.nameText(of: method))' for type '\(owner.nameText)' needs a type, not a "
                    + "'\(context.typeName(of: kind))' as arg 2")
        }
        try check(context, method, kind)
        return context.bindNative(method, to: kind)
    }

    private static func check(
        _ context: Context, _ method: NativeFunctionObject, _ kind: Value
    ) throws(Raised) {
        let owner = TypeObject(method.owner)
        guard TypeObject(kind).isSubtype(of: owner) else {
            throw context.typeError(
                "descriptor '\(context.nameText(of: method))' requires a subtype of '\(owner.nameText)' but received "
                    + "'\(TypeObject(kind).nameText)'")
        }
    }

    private static func call(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let method = NativeFunctionObject(value)
        let owner = TypeObject(method.owner)
        let name = context.nameText(of: method)
        guard arguments.count > 0 else {
            throw context.typeError("descriptor '\(name)' of '\(owner.nameText)' object needs an argument")
        }
        let kind = arguments[0]
        guard context.type(of: kind).has(.typeSubclass) else {
            throw context.typeError(
                "descriptor '\(name)' requires a type but received a '\(context.typeName(of: kind))' instance")
        }
        try check(context, method, kind)
        return try context.callNative(method, arguments)
    }
}
