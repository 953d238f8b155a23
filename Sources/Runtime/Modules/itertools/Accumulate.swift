// In CPython: Modules/itertoolsmodule.c (accumulate)

struct AccumulateFields: BitwiseCopyable {
    var header: Header
    /// What was answered last; unbound at first.
    var total: Value
    var iterator: Value
    /// Unbound: addition.
    var function: Value
    /// The first answer, until it is given; then None.
    var initial: Value
}
typealias AccumulateObject = Reference<AccumulateFields>

/// The type `accumulate`.
enum Accumulate {
    static func declare(_ type: TypeDeclaration) {
        type.layout(AccumulateFields.self, references: \.total, \.initial)
        type.signature("(iterable, func=None, *, initial=None)")
        type.documentation("An iterator of running sums, or of other results of a function of two arguments.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the running total.") {
            (_, arguments) throws(Raised) in
            AccumulateObject(arguments[0]).total = arguments[1]
            return .none
        }
    }

    private static let parameters = ParameterList("accumulate", "(iterable, func=None, *, initial=None)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let iterator = try context.iterate(bound.first)
        let object = try context.allocateObject(AccumulateFields.self, type)
        object.pointer.pointee.total = .unbound
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.function = bound.second.isGiven ? bound.second : .unbound
        object.pointer.pointee.initial = bound.third.isBound ? bound.third : .none
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = AccumulateObject(value)
        if _slowPath(!object.initial.isNone) {
            object.total = object.initial
            object.initial = .none
            return object.total
        }
        let item = try context.nextPassingStop(object.iterator)
        if item.isUnbound { return .unbound }
        let total = object.total
        if total.isUnbound {
            object.total = item
            return item
        }
        let result: Value
        if object.function.isBound {
            result = try context.call(object.function, total, item)
        } else if Value.areSmallIntegers(total, item),
            let sum = Value(exactlySmall: total.smallInteger &+ item.smallInteger)
        {
            result = sum
        } else {
            result = try context.binary(.add, total, item)
        }
        object.total = result
        return result
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = AccumulateObject(arguments[0])
        let function = object.function.isBound ? object.function : Value.none
        let state = context.modules.pointee.itertools
        guard let chain = state.chain, let islice = state.islice else {
            throw context.systemError("module itertools is not there")
        }
        if !object.initial.isNone {
            let items = try context.call(chain.value, context.tuple(object.initial), object.iterator)
            return context.tuple(object.type.value, context.tuple(items, function), .none)
        }
        if object.total.isNone {
            // None as a state would not be given to `__setstate__`.
            let items = try context.call(chain.value, context.tuple(.none), object.iterator)
            let again = try context.call(object.type.value, items, function)
            return context.pair(islice.value, context.tuple(again, Value(smallInteger: 1), .none))
        }
        return context.tuple(
            object.type.value, context.pair(object.iterator, function),
            object.total.isBound ? object.total : .none)
    }
}
