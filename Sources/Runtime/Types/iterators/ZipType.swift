// In CPython: Python/bltinmodule.c (PyZip_Type)

struct ZipFields: BitwiseCopyable {
    var header: Header
    /// A tuple.
    var iterators: Value
}
typealias ZipObject = Reference<ZipFields>

/// The type `zip`.
enum ZipType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ZipFields.self, references: \.iterators, \.iterators)
        type.flags([.baseType, .hasGC])
        type.documentation(
            "zip(*iterables) --> zip object\n\nAn iterator of tuples: each has the next item of every iterable. It ends with the shortest."
        )
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            context, arguments throws(Raised) in
            let object = ZipObject(arguments[0])
            return context.pair(object.type.value, object.iterators)
        }
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.zip { try context.requireNoKeywords(arguments, "zip") }
        let iterators = try context.makeIterators(arguments)
        let object = try context.allocateIterator(ZipFields.self, type, context.types.zip)
        object.pointer.pointee.iterators = iterators.value
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterators = TupleObject(ZipObject(value).iterators)
        let count = iterators.count
        if count == 0 { return .unbound }
        if count == 2 {
            let first = try context.nextPassingStop(iterators[0])
            if first.isUnbound { return .unbound }
            let second = try context.nextPassingStop(iterators[1])
            if second.isUnbound { return .unbound }
            return context.pair(first, second)
        }
        let result = try context.makeTuple(count: count)
        for index in 0..<count {
            let item = try context.nextPassingStop(iterators[index])
            if item.isUnbound { return .unbound }
            // The tuple may have grown old meanwhile.
            writeBarrier(result.raw)
            result.items[index] = item
        }
        return result.value
    }
}

extension Context {
    /// A tuple of iterators over each argument.
    func makeIterators(_ arguments: Arguments) throws(Raised) -> TupleObject {
        let base = try reserveStack(arguments.count)
        defer { thread.pointee.stackTop = base }
        for index in 0..<arguments.count { base[index] = try iterate(arguments[index]) }
        return try makeTuple(base, count: arguments.count)
    }
}
