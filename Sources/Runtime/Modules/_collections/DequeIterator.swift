// In CPython: Modules/_collectionsmodule.c (dequeiter_type, dequereviter_type)

struct DequeIteratorFields: BitwiseCopyable {
    var header: Header
    var deque: DequeObject
    /// The deque's state when the iterator was made.
    var state: Int
    /// Items that are left.
    var remaining: Int
}
typealias DequeIteratorObject = Reference<DequeIteratorFields>

/// The types `_deque_iterator` and `_deque_reverse_iterator`.
enum DequeIterator {
    private static func declare(
        _ type: TypeDeclaration, new: @escaping NewFunction.Function, next: @escaping UnaryFunction.Function
    ) {
        type.layout(DequeIteratorFields.self, references: \.deque, \.deque)
        type.flags(.hasGC)
        type.ownGetAttribute()
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__length_hint__", "!($self, /)", "How many items are left.") {
            (context, arguments) throws(Raised) in
            context.integer(DequeIteratorObject(arguments[0]).remaining)
        }
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            (context, arguments) throws(Raised) in
            let iterator = DequeIteratorObject(arguments[0])
            return context.pair(
                iterator.type.value,
                context.pair(
                    iterator.deque.value, context.integer(iterator.deque.count - iterator.remaining)))
        }
    }

    static func declareForward(_ type: TypeDeclaration) {
        declare(
            type, new: { (context, type, arguments) throws(Raised) in try new(context, type, arguments, next) },
            next: next)
    }

    static func declareReverse(_ type: TypeDeclaration) {
        declare(
            type,
            new: { (context, type, arguments) throws(Raised) in try new(context, type, arguments, nextReverse) },
            next: nextReverse)
    }

    static func make(_ context: Context, _ type: TypeObject, _ deque: DequeObject) -> DequeIteratorObject {
        let iterator = context.allocate(DequeIteratorFields.self, type)
        iterator.pointer.pointee.deque = deque
        iterator.state = deque.state
        iterator.remaining = deque.count
        return iterator
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments, _ next: UnaryFunction.Function
    ) throws(Raised) -> Value {
        if arguments.count < 1 || arguments.count > 2 { throw context.wrongParsedCount(arguments.count, "", 1, 2) }
        guard let dequeType = context.modules.pointee.collections.deque,
            context.type(of: arguments[0]).isSubtype(of: dequeType)
        else {
            throw context.typeError(
                "argument 1 must be collections.deque, not \(context.typeName(of: arguments[0]))")
        }
        let skipped = arguments.count > 1 ? try context.sizeArgument(arguments[1]) : 0
        let iterator = make(context, type, DequeObject(arguments[0]))
        iterator.remaining -= max(0, min(skipped, iterator.remaining))
        return iterator.value
    }

    /// Whether there is another item; raises if the deque was changed.
    @inline(__always) private static func hasNext(
        _ context: Context, _ iterator: DequeIteratorObject
    ) throws(Raised) -> Bool {
        if _slowPath(iterator.deque.state != iterator.state) {
            iterator.remaining = 0
            throw context.runtimeError("deque mutated during iteration")
        }
        return iterator.remaining > 0
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DequeIteratorObject(value)
        guard try hasNext(context, iterator) else { return .unbound }
        let remaining = iterator.remaining
        iterator.remaining = remaining &- 1
        return iterator.deque[iterator.deque.count &- remaining]
    }

    static func nextReverse(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = DequeIteratorObject(value)
        // Unlike the other direction, one at its end does not look at the deque.
        guard iterator.remaining > 0, try hasNext(context, iterator) else { return .unbound }
        iterator.remaining &-= 1
        return iterator.deque[iterator.remaining]
    }
}
