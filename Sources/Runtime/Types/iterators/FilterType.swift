// In CPython: Python/bltinmodule.c (PyFilter_Type)

struct FilterFields: BitwiseCopyable {
    var header: Header
    /// `None` or `bool`: the item's own truth.
    var function: Value
    var iterator: Value
}
typealias FilterObject = Reference<FilterFields>

/// The type `filter`.
enum FilterType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FilterFields.self, references: \.function, \.iterator)
        type.flags([.baseType, .hasGC])
        type.documentation(
            "filter(function or None, iterable) --> filter object\n\nAn iterator of the items for which the function (or, with None, the item itself) is true."
        )
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            context, arguments throws(Raised) in
            let object = FilterObject(arguments[0])
            return context.pair(object.type.value, context.pair(object.function, object.iterator))
        }
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.filter { try context.requireNoKeywords(arguments, "filter") }
        try context.requireCount(arguments, "filter", 2, 2)
        let iterator = try context.iterate(arguments[1])
        let object = try context.allocateIterator(FilterFields.self, type, context.types.filter)
        object.pointer.pointee.function = arguments[0]
        object.pointer.pointee.iterator = iterator
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = FilterObject(value)
        let function = object.function
        let testsItem = function.isNone || function === context.types.bool.value
        while true {
            let item = try context.nextPassingStop(object.iterator)
            if item.isUnbound { return .unbound }
            if try context.isTrue(testsItem ? item : context.call(function, item)) { return item }
            try context.safepoint()
        }
    }
}
