// In CPython: Objects/classobject.c

/// The type `method`: a function bound to an object.
enum MethodType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MethodFields.self, references: \.function, \.receiver)
        type.flags(.hasGC)
        type.slots.call = CallFunction { (context, method, arguments) throws(Raised) in
            let method = MethodObject(method)
            return try context.call(method.function, prepending: method.receiver, arguments)
        }
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
