// In CPython: Objects/iterobject.c (PyCallIter_Type)

struct CallableIteratorFields: BitwiseCopyable {
    var header: Header
    /// Unbound when exhausted.
    var callable: Value
    var sentinel: Value
}
typealias CallableIteratorObject = Reference<CallableIteratorFields>

/// The type `callable_iterator`: `iter(callable, sentinel)`.
enum CallableIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CallableIteratorFields.self, references: \.callable, \.sentinel)
        type.flags(.hasGC)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = CallableIteratorObject(value)
        guard iterator.callable.isBound else { return .unbound }
        let result: Value
        do throws(Raised) {
            result = try context.call(iterator.callable)
        } catch {
            guard context.catches(context.types.stopIteration) else { throw error }
            exhaust(iterator)
            return .unbound
        }
        // The call may have exhausted this very iterator.
        guard iterator.sentinel.isBound else { return result }
        if try !context.equal(iterator.sentinel, result) { return result }
        exhaust(iterator)
        return .unbound
    }

    private static func exhaust(_ iterator: CallableIteratorObject) {
        iterator.callable = .unbound
        iterator.sentinel = .unbound
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = CallableIteratorObject(arguments[0])
        let iter = try context.builtinFunction("iter")
        guard iterator.callable.isBound else {
            return context.pair(iter, context.tuple(context.interpreter.pointee.emptyTuple))
        }
        return context.pair(iter, context.pair(iterator.callable, iterator.sentinel))
    }
}

extension Context {
    func makeCallableIterator(_ callable: Value, sentinel: Value) -> Value {
        let iterator = allocate(CallableIteratorFields.self, types.callableIterator)
        iterator.pointer.pointee.callable = callable
        iterator.pointer.pointee.sentinel = sentinel
        return iterator.value
    }
}
