// In CPython: Objects/object.c (_PyNotImplemented_Type)

/// The type of `NotImplemented`.
enum NotImplementedType {
    static func declare(_ type: TypeDeclaration) {
        type.slots.new = NewFunction { (context, _, arguments) throws(Raised) in
            if !arguments.isEmpty { throw context.typeError("NotImplementedType takes no arguments") }
            return .notImplemented
        }
        type.slots.representation = UnaryFunction { (context, _) in context.string("NotImplemented") }
        type.method("__reduce__", "!($self, /)", "") { (context, _) in context.string("NotImplemented") }
    }
}
