// In CPython: Modules/_collectionsmodule.c (tuplegetter_type)

/// The attribute of a named tuple: the item at an index.
struct TupleGetterFields: BitwiseCopyable {
    var header: Header
    var documentation: Value
    var index: Int
}
typealias TupleGetterObject = Reference<TupleGetterFields>

/// The type `_tuplegetter`.
enum TupleGetter {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TupleGetterFields.self, references: \.documentation, \.documentation)
        type.flags(.hasGC)
        type.slots.new = NewFunction(new)
        type.slots.descriptorGet = TernaryFunction(get)
        type.slots.descriptorSet = AssignFunction { (context, _, _, value) throws(Raised) in
            throw context.attributeError(value.isBound ? "can't set attribute" : "can't delete attribute")
        }
        type.method("__reduce__", "!($self, /)", "What pickles the getter.") { (context, arguments) throws(Raised) in
            let getter = TupleGetterObject(arguments[0])
            return context.pair(
                getter.type.value, context.pair(context.integer(getter.index), getter.documentation))
        }
        type.member(
            "__doc__", "", get: { (_, getter) in TupleGetterObject(getter).documentation },
            set: { (_, getter, _, value) throws(Raised) in
                TupleGetterObject(getter).documentation = value.isBound ? value : .none
            })
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "_tuplegetter")
        try context.requireCount(arguments, "_tuplegetter", 2, 2)
        let index = try context.sizeArgument(arguments[0])
        let getter = context.allocate(TupleGetterFields.self, type)
        getter.pointer.pointee.documentation = arguments[1]
        getter.index = index
        return getter.value
    }

    static func get(
        _ context: Context, _ value: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        if object.isUnbound || object.isNone { return value }
        let index = TupleGetterObject(value).index
        guard object.isHeapObject, object.heapType.has(.tupleSubclass) else {
            throw context.typeError(
                "descriptor for index '\(index)' for tuple subclasses doesn't apply to '\(context.typeName(of: object))' object"
            )
        }
        let tuple = TupleObject(object)
        guard index >= 0, index < tuple.count else { throw context.indexError("tuple index out of range") }
        return tuple[index]
    }
}
