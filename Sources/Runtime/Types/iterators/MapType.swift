// In CPython: Python/bltinmodule.c (PyMap_Type)

struct MapFields: BitwiseCopyable {
    var header: Header
    var function: Value
    /// A tuple.
    var iterators: Value
}
typealias MapObject = Reference<MapFields>

/// The type `map`.
enum MapType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MapFields.self, references: \.function, \.iterators)
        type.flags([.baseType, .hasGC])
        type.documentation(
            "map(func, *iterables) --> map object\n\nAn iterator of what the function answers for the next items of all iterables. It ends with the shortest."
        )
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.map { try context.requireNoKeywords(arguments, "map") }
        guard arguments.count >= 2 else { throw context.typeError("map() must have at least two arguments.") }
        let iterators = try context.makeIterators(arguments.dropFirst())
        let object = try context.allocateIterator(MapFields.self, type, context.types.map)
        object.pointer.pointee.function = arguments[0]
        object.pointer.pointee.iterators = iterators.value
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = MapObject(value)
        let iterators = TupleObject(object.iterators)
        let count = iterators.count
        if count == 1 {
            let item = try context.nextPassingStop(iterators[0])
            if item.isUnbound { return .unbound }
            let base = context.thread.pointee.stackTop
            base[0] = item
            context.thread.pointee.stackTop = base + 1
            defer { context.thread.pointee.stackTop = base }
            return try context.call(object.function, Arguments(base: base, count: 1))
        }
        let base = try context.reserveStack(count)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<count {
            let item = try context.nextPassingStop(iterators[index])
            if item.isUnbound { return .unbound }
            base[index] = item
        }
        return try context.call(object.function, Arguments(base: base, count: count))
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = MapObject(arguments[0])
        let iterators = TupleObject(object.iterators)
        let parts = try context.makeTuple(count: iterators.count + 1)
        parts.items[0] = object.function
        (parts.items + 1).update(from: iterators.items, count: iterators.count)
        return context.pair(object.type.value, parts.value)
    }
}
