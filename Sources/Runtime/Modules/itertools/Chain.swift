// In CPython: Modules/itertoolsmodule.c (chain)

struct ChainFields: BitwiseCopyable {
    var header: Header
    /// An iterator of iterables; unbound at the end.
    var source: Value
    /// The iterator of the current iterable, or unbound.
    var active: Value
}
typealias ChainObject = Reference<ChainFields>

/// The type `chain`.
enum Chain {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ChainFields.self, references: \.source, \.active)
        type.documentation(
            "chain(*iterables) --> chain object\n\nAn iterator over the items of one iterable after another.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.classMethod(
            "from_iterable", "($type, iterable, /)", "A chain of the iterables that an iterable gives."
        ) { (context, arguments) throws(Raised) in
            try make(context, TypeObject(arguments[0]), source: context.iterate(arguments[1]))
        }
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the iterators.", setState)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "chain", of: type)
        let iterables = try context.makeTuple(arguments.base, count: arguments.count)
        return try make(context, type, source: context.iterate(iterables.value))
    }

    private static func make(_ context: Context, _ type: TypeObject, source: Value) throws(Raised) -> Value {
        let object = try context.allocateObject(ChainFields.self, type)
        object.pointer.pointee.source = source
        object.pointer.pointee.active = .unbound
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = ChainObject(value)
        while object.source.isBound {
            if object.active.isBound {
                let item = try context.next(object.active)
                if _fastPath(item.isBound) { return item }
                object.active = .unbound
                // There may be no end to empty iterables.
                try context.safepoint()
                if object.source.isUnbound { break }
            }
            do throws(Raised) {
                let iterable = try context.next(object.source)
                if iterable.isUnbound {
                    object.source = .unbound
                    break
                }
                object.active = try context.iterate(iterable)
            } catch {
                object.source = .unbound
                throw error
            }
        }
        return .unbound
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ChainObject(arguments[0])
        let nothing = context.interpreter.pointee.emptyTuple
        guard object.source.isBound else { return context.pair(object.type.value, nothing) }
        let state =
            object.active.isBound ? context.pair(object.source, object.active) : context.tuple(object.source)
        return context.tuple(object.type.value, nothing, state)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ChainObject(arguments[0])
        let state = try context.requireState(arguments[1], 1, 2)
        for index in 0..<state.count where context.type(of: state[index]).slots.next == nil {
            throw context.typeError("Arguments must be iterators.")
        }
        object.source = state[0]
        object.active = state.count > 1 ? state[1] : .unbound
        return .none
    }
}
