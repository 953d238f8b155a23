// In CPython: Objects/methodobject.c, Objects/descrobject.c

/// What the types of native functions and methods share.
enum NativeFunctions {
    static func layOut(_ type: TypeDeclaration) {
        type.layout(NativeFunctionFields.self, references: \.receiver, \.owner)
        type.flags(.hasGC)
        type.attribute(
            "__doc__", "",
            get: { (context, value) in
                let text = NativeFunctionObject(value).declaration.pointee.documentation
                return text.utf8CodeUnitCount == 0 ? .none : context.string(text)
            })
        type.attribute("__text_signature__", "", get: textSignature)
    }

    /// What the descriptors have, the methods of native types not bound to an object.
    static func declareDescriptor(_ type: TypeDeclaration) {
        layOut(type)
        type.member("__objclass__", "", get: { (_, value) in NativeFunctionObject(value).owner })
        type.member("__name__", "", get: name)
        type.attribute(
            "__qualname__", "",
            get: { (context, value) throws(Raised) in
                let method = NativeFunctionObject(value)
                return try context.qualifiedName(of: TypeObject(method.owner), attribute: context.nameText(of: method))
            })
        type.method("__reduce__", "!($self, /)", "") { (context, arguments) throws(Raised) in
            let method = NativeFunctionObject(arguments[0])
            return try context.reduceToGetAttribute(
                method.owner, context.intern(method.declaration.pointee.name))
        }
    }

    /// `__name__`.
    static func name(_ context: Context, _ value: Value) throws(Raised) -> Value {
        context.intern(NativeFunctionObject(value).declaration.pointee.name)
    }

    private static func textSignature(_ context: Context, _ value: Value) -> Value {
        let text = NativeFunctionObject(value).declaration.pointee.textSignature
        guard text.utf8CodeUnitCount > 0 else { return .none }
        if text.utf8Start[0] == UInt8(ascii: "~") { return context.string(String(text.description.dropFirst())) }
        return text.utf8Start[0] == UInt8(ascii: "(") ? context.string(text) : .none
    }
}

extension Context {
    func nameText(of function: NativeFunctionObject) -> String {
        String(describing: function.declaration.pointee.name)
    }

    /// A method of a native type bound to an object or class.
    func bindNative(_ method: NativeFunctionObject, to receiver: Value) -> Value {
        makeNativeFunction(types.nativeFunction, method.declaration, receiver: receiver)
    }

    func wrongReceiver(_ method: NativeFunctionObject, _ receiver: Value) -> Raised {
        typeError(
            "descriptor '\(nameText(of: method))' for '\(TypeObject(method.owner).nameText)' objects doesn't apply to a "
                + "'\(typeName(of: receiver))' object")
    }
}
