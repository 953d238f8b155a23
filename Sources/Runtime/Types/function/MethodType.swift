// In CPython: Objects/classobject.c

/// The type `method`: a function bound to an object.
enum MethodType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MethodFields.self, references: \.function, \.receiver)
        type.flags([.hasGC, .vectorcall, .weaklyReferencable])
        type.documentation("A callable bound to the object that it gets as first argument.")
        type.slots.new = NewFunction(make)
        type.slots.call = CallFunction { (context, method, arguments) throws(Raised) in
            let method = MethodObject(method)
            return try context.call(method.function, prepending: method.receiver, arguments)
        }
        type.slots.representation = UnaryFunction(represent)
        type.slots.compare = CompareFunction(compare)
        type.slots.hash = LengthFunction(hash)
        type.slots.getAttribute = BinaryFunction(getAttribute)
        type.slots.descriptorGet = TernaryFunction { (_, method, _, _) throws(Raised) in method }
        type.attribute(
            "__doc__", "",
            get: { (context, method) throws(Raised) in
                try context.getAttribute(MethodObject(method).function, .__doc__)
            })
        type.member(
            "__func__", "The function that is called.",
            get: { (_, method) throws(Raised) in MethodObject(method).function })
        type.member(
            "__self__", "The object that it gets first.",
            get: { (_, method) throws(Raised) in MethodObject(method).receiver })
        type.method("__reduce__", "!($self, /)", "", reduce)
    }

    static func make(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords { throw context.typeError("method() takes no keyword arguments") }
        guard arguments.count == 2 else {
            throw context.typeError("method expected 2 arguments, got \(arguments.count)")
        }
        guard context.type(of: arguments[0]).slots.call != nil else {
            throw context.typeError("first argument must be callable")
        }
        if arguments[1].isNone { throw context.typeError("self must not be None") }
        return context.makeMethod(arguments[0], arguments[1])
    }

    static func represent(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let method = MethodObject(object)
        var name = try context.getAttributeIfPresent(method.function, .__qualname__)
        if name.isUnbound { name = try context.getAttributeIfPresent(method.function, .__name__) }
        let text = name.isBound && context.type(of: name).has(.stringSubclass) ? StringObject(name).text : "?"
        let receiver = StringObject(try context.representation(method.receiver)).text
        return context.string("<bound method \(text) of \(receiver)>")
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, right.isExactly(context.types.method),
            left.isExactly(context.types.method)
        else { return .notImplemented }
        let isEqual =
            try context.equal(MethodObject(left).function, MethodObject(right).function)
            && MethodObject(left).receiver === MethodObject(right).receiver
        return Value(isEqual == (operation == .equal))
    }

    static func hash(_ context: Context, _ object: Value) throws(Raised) -> Int {
        let method = MethodObject(object)
        let bits = method.receiver.bits
        let receiver = Int(truncatingIfNeeded: bits >> 4 | bits << 60)
        let hash = receiver ^ (try context.hash(method.function))
        return hash == -1 ? -2 : hash
    }

    /// The method's own attributes, then those of its function.
    static func getAttribute(_ context: Context, _ object: Value, _ name: Value) throws(Raised) -> Value {
        let own = context.lookup(context.types.method, name)
        if own.isBound {
            if let get = context.type(of: own).slots.descriptorGet {
                return try get(context, own, object, context.types.method.value)
            }
            return own
        }
        return try context.getAttribute(MethodObject(object).function, name)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let method = MethodObject(arguments[0])
        let getattr = context.interpreter.pointee.builtins?.get(name: context.intern("getattr")) ?? .none
        let name = try context.getAttribute(method.function, .__name__)
        return context.tuple(getattr, context.tuple(method.receiver, name))
    }
}

extension Context {
    /// A function bound to an object.
    func makeMethod(_ function: Value, _ receiver: Value) -> Value {
        let method = allocate(MethodFields.self, types.method)
        method.pointer.pointee.function = function
        method.pointer.pointee.receiver = receiver
        return method.value
    }
}
