// In CPython: Modules/_functoolsmodule.c (keyobject_type)

struct KeyWrapperFields: BitwiseCopyable {
    var header: Header
    var comparison: Value
    /// Unbound: this is the key function itself.
    var object: Value
}
typealias KeyWrapperObject = Reference<KeyWrapperFields>

/// The type `KeyWrapper`: keys that a comparison function compares, and what makes them.
enum KeyWrapper {
    private static let callParameters = ParameterList("K", "(obj)")

    static func declare(_ type: TypeDeclaration) {
        type.layout(KeyWrapperFields.self, references: \.comparison, \.object)
        type.ownGetAttribute()
        type.slots.call = CallFunction { (context, wrapper, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: callParameters)
            return make(context, KeyWrapperObject(wrapper).type, KeyWrapperObject(wrapper).comparison, bound.first)
        }
        type.slots.compare = CompareFunction(compare)
        type.member(
            "obj", "The value that the key wraps.",
            get: { (_, wrapper) in
                let object = KeyWrapperObject(wrapper).object
                return object.isBound ? object : .none
            },
            set: { (_, wrapper, _, value) throws(Raised) in KeyWrapperObject(wrapper).object = value })
    }

    private static func make(
        _ context: Context, _ type: TypeObject, _ comparison: Value, _ object: Value
    ) -> Value {
        let wrapper = context.allocate(KeyWrapperFields.self, type)
        wrapper.pointer.pointee.comparison = comparison
        wrapper.pointer.pointee.object = object
        return wrapper.value
    }

    private static let parameters = ParameterList("cmp_to_key", "(mycmp)")

    static func compareToKey(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        guard let type = context.modules.pointee.functools.keyWrapper else {
            throw context.systemError("module _functools is not there")
        }
        return make(context, type, bound.first, .unbound)
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        let wrapper = KeyWrapperObject(left)
        guard right.isHeapObject, right.heapType === wrapper.type else {
            throw context.typeError("other argument must be K instance")
        }
        let first = wrapper.object
        let second = KeyWrapperObject(right).object
        guard first.isBound, second.isBound else { throw context.attributeError("object") }
        let result = try context.call(wrapper.comparison, first, second)
        return try context.compare(result, Value(smallInteger: 0), operation)
    }
}
