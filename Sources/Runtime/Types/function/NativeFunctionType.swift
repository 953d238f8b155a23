// In CPython: Objects/methodobject.c

/// The type `builtin_function_or_method`.
enum NativeFunctionType {
    static func declare(_ type: TypeDeclaration) {
        NativeFunctions.layOut(type)
        type.flags(.vectorcall)
        type.slots.call = CallFunction { (context, function, arguments) throws(Raised) in
            try context.callNative(NativeFunctionObject(function), arguments)
        }
        type.slots.representation = UnaryFunction { (context, value) in
            let function = NativeFunctionObject(value)
            let name = context.nameText(of: function)
            guard let receiver = boundReceiver(context, function) else {
                return context.string("<built-in function \(name)>")
            }
            return context.string(
                "<built-in method \(name) of \(context.typeName(of: receiver)) object at \(context.addressText(receiver))>"
            )
        }
        type.slots.compare = CompareFunction { (context, left, right, operation) in
            guard operation == .equal || operation == .notEqual, right.isExactly(context.types.nativeFunction) else {
                return .notImplemented
            }
            let first = NativeFunctionObject(left)
            let second = NativeFunctionObject(right)
            let isSame = first.receiver === second.receiver && first.declaration == second.declaration
            return Value(isSame == (operation == .equal))
        }
        type.slots.hash = LengthFunction { (context, value) in
            let function = NativeFunctionObject(value)
            let hash = Int(bitPattern: function.declaration) >> 4 ^ context.addressHash(function.receiver)
            return hash == -1 ? -2 : hash
        }
        type.attribute("__name__", "", get: NativeFunctions.name)
        type.attribute(
            "__qualname__", "",
            get: { (context, value) throws(Raised) in
                let function = NativeFunctionObject(value)
                let name = context.nameText(of: function)
                guard let receiver = boundReceiver(context, function) else { return context.string(name) }
                let kind = context.type(of: receiver)
                let owner = kind.has(.typeSubclass) ? TypeObject(receiver) : kind
                return try context.qualifiedName(of: owner, attribute: name)
            })
        type.attribute(
            "__self__", "",
            get: { (context, value) in
                let function = NativeFunctionObject(value)
                // (A static method knows its type, but is not bound to it.)
                return function.receiver.orNone
            })
        type.member(
            "__module__", "",
            get: { (context, value) in
                let owner = NativeFunctionObject(value).owner
                return owner.isBound && context.type(of: owner).has(.stringSubclass) ? owner : .none
            })
        type.method("__reduce__", "!($self, /)", "") { (context, arguments) throws(Raised) in
            let function = NativeFunctionObject(arguments[0])
            let name = context.intern(function.declaration.pointee.name)
            guard let receiver = boundReceiver(context, function) else { return name }
            return try context.reduceToGetAttribute(receiver, name)
        }
    }

    /// What the function is bound to, if that is an object and not its module.
    private static func boundReceiver(_ context: Context, _ function: NativeFunctionObject) -> Value? {
        var receiver = function.receiver
        // A static method of a native type shows the type.
        if receiver.isUnbound, function.owner.isBound, context.type(of: function.owner).has(.typeSubclass) {
            receiver = function.owner
        }
        return receiver.isUnbound || context.type(of: receiver).isSubtype(of: context.types.module) ? nil : receiver
    }
}
