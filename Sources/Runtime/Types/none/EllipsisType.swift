// In CPython: Objects/sliceobject.c (PyEllipsis_Type)

/// The type of `...`.
enum EllipsisType {
    static func declare(_ type: TypeDeclaration) {
        type.slots.new = NewFunction { (context, _, arguments) throws(Raised) in
            if !arguments.isEmpty { throw context.typeError("EllipsisType takes no arguments") }
            return .ellipsis
        }
        type.slots.representation = UnaryFunction { (context, _) in context.string("Ellipsis") }
        type.method("__reduce__", "!($self, /)", "") { (context, _) in context.string("Ellipsis") }
    }
}
