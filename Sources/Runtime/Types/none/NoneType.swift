// In CPython: Objects/object.c (_PyNone_Type)

/// The type of `None`.
enum NoneType {
    static func declare(_ type: TypeDeclaration) {
        type.slots.new = NewFunction { (context, _, arguments) throws(Raised) in
            if !arguments.isEmpty { throw context.typeError("NoneType takes no arguments") }
            return .none
        }
        type.slots.representation = UnaryFunction { (context, _) in context.string("None") }
        type.slots.truth = TruthFunction { (_, _) in false }
    }
}
