// In CPython: Modules/itertoolsmodule.c (dropwhile, takewhile, filterfalse, starmap)

struct PredicateFields: BitwiseCopyable {
    var header: Header
    var function: Value
    var iterator: Value
    /// Of dropwhile: items are passed on; of takewhile: there are no more.
    var isDone: Bool
}
typealias PredicateObject = Reference<PredicateFields>

/// What the iterators have in common that are made of a function and an iterable.
enum Predicates {
    static func declare(
        _ type: TypeDeclaration, new: @escaping NewFunction.Function, next: @escaping UnaryFunction.Function
    ) {
        type.layout(PredicateFields.self, references: \.function, \.iterator)
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
    }

    @inline(__always) static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments, _ name: String
    ) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, name, of: type)
        try context.requireCount(arguments, name, 2, 2)
        let iterator = try context.iterate(arguments[1])
        let object = try context.allocateObject(PredicateFields.self, type)
        object.pointer.pointee.function = arguments[0]
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.isDone = false
        return object.value
    }

    /// `(type, (function, iterator), state)`.
    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = PredicateObject(arguments[0])
        return context.tuple(
            object.type.value, context.pair(object.function, object.iterator),
            Value(smallInteger: object.isDone ? 1 : 0))
    }

    /// `(type, (function, iterator))`.
    static func reduceWithoutState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = PredicateObject(arguments[0])
        return context.pair(object.type.value, context.pair(object.function, object.iterator))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        PredicateObject(arguments[0]).isDone = try context.isTrue(arguments[1])
        return .none
    }
}

/// The type `dropwhile`.
enum DropWhile {
    static func declare(_ type: TypeDeclaration) {
        Predicates.declare(
            type, new: { (c, type, arguments) throws(Raised) in try Predicates.new(c, type, arguments, "dropwhile") },
            next: next)
        type.signature("(predicate, iterable, /)")
        type.documentation("An iterator that passes over items as long as the predicate holds, and gives all others.")
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Predicates.reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the state.", Predicates.setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = PredicateObject(value)
        while true {
            let item = try context.nextPassingStop(object.iterator)
            if object.isDone || item.isUnbound { return item }
            if try !context.isTrue(context.call(object.function, item)) {
                object.isDone = true
                return item
            }
            try context.safepoint()
        }
    }
}

/// The type `takewhile`.
enum TakeWhile {
    static func declare(_ type: TypeDeclaration) {
        Predicates.declare(
            type, new: { (c, type, arguments) throws(Raised) in try Predicates.new(c, type, arguments, "takewhile") },
            next: next)
        type.signature("(predicate, iterable, /)")
        type.documentation("An iterator that gives items as long as the predicate holds.")
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Predicates.reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the state.", Predicates.setState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = PredicateObject(value)
        if object.isDone { return .unbound }
        let item = try context.nextPassingStop(object.iterator)
        if item.isUnbound { return .unbound }
        if try context.isTrue(context.call(object.function, item)) { return item }
        object.isDone = true
        return .unbound
    }
}

/// The type `filterfalse`.
enum FilterFalse {
    static func declare(_ type: TypeDeclaration) {
        Predicates.declare(
            type, new: { (c, type, arguments) throws(Raised) in try Predicates.new(c, type, arguments, "filterfalse") },
            next: next)
        type.signature("(function, iterable, /)")
        type.documentation(
            "An iterator of the items for which the function (or, with None, the item itself) is false.")
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Predicates.reduceWithoutState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = PredicateObject(value)
        let function = object.function
        let testsItem = function.isNone || function === context.types.bool.value
        let iterator = object.iterator
        guard let next = context.type(of: iterator).slots.next else { return .unbound }
        try context.checkNativeStack()
        while true {
            let item = try next(context, iterator)
            if item.isUnbound { return .unbound }
            if try !context.isTrue(testsItem ? item : context.call(function, item)) { return item }
            try context.safepoint()
        }
    }
}

/// The type `starmap`.
enum StarMap {
    static func declare(_ type: TypeDeclaration) {
        Predicates.declare(
            type, new: { (c, type, arguments) throws(Raised) in try Predicates.new(c, type, arguments, "starmap") },
            next: next)
        type.signature("(function, iterable, /)")
        type.documentation("An iterator of what the function answers for the items, each of which is its arguments.")
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", Predicates.reduceWithoutState)
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = PredicateObject(value)
        let item = try context.nextPassingStop(object.iterator)
        if item.isUnbound { return .unbound }
        let tuple =
            item.isExactly(context.types.tuple) ? TupleObject(item) : try context.makeTuple(from: item)
        return try context.call(object.function, tuple: tuple)
    }
}
