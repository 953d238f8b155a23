// In CPython: Modules/itertoolsmodule.c (cycle)

struct CycleFields: BitwiseCopyable {
    var header: Header
    /// Unbound when it is exhausted.
    var iterator: Value
    var saved: ListObject
    /// Of the saved items, the next.
    var index: Int
    /// The items are saved already.
    var isSaved: Bool
}
typealias CycleObject = Reference<CycleFields>

/// The type `cycle`.
enum Cycle {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CycleFields.self, references: \.iterator, \.saved)
        type.signature("(iterable, /)")
        type.documentation("An iterator that gives the items of an iterable again and again.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the saved items.", setState)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "cycle", of: type)
        try context.requireCount(arguments, "cycle", 1, 1)
        let iterator = try context.iterate(arguments[0])
        let saved = try context.makeList()
        let object = try context.allocateObject(CycleFields.self, type)
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.saved = saved
        object.pointer.pointee.index = 0
        object.pointer.pointee.isSaved = false
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = CycleObject(value)
        if object.iterator.isBound {
            let item = try context.next(object.iterator)
            if item.isBound {
                if !object.isSaved { try context.append(object.saved, item) }
                return item
            }
            object.iterator = .unbound
        }
        let saved = object.saved
        let count = saved.count
        if count == 0 { return .unbound }
        // The list may have been shortened: `__reduce__` shows it.
        let index = object.index < count ? object.index : 0
        object.index = index &+ 1 < count ? index &+ 1 : 0
        return saved[index]
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = CycleObject(arguments[0])
        if object.iterator.isUnbound {
            let iterator = try context.iterate(object.saved.value)
            if object.index != 0 {
                _ = try context.callMethod(iterator, .__setstate__, Value(smallInteger: object.index))
            }
            return context.tuple(
                object.type.value, context.tuple(iterator),
                context.pair(object.saved.value, Value(smallInteger: 1)))
        }
        return context.tuple(
            object.type.value, context.tuple(object.iterator),
            context.pair(object.saved.value, Value(smallInteger: object.isSaved ? 1 : 0)))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = CycleObject(arguments[0])
        let state = try context.requireState(arguments[1], 2, 2)
        try context.requireStateItem(state[0], 1, "list", context.type(of: state[0]).has(.listSubclass))
        let isSaved = try context.int32Argument(state[1]) != 0
        object.saved = ListObject(state[0])
        object.isSaved = isSaved
        object.index = 0
        return .none
    }
}
