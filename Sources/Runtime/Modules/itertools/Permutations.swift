// In CPython: Modules/itertoolsmodule.c (permutations)

/// The type `permutations`.
enum Permutations {
    static func declare(_ type: TypeDeclaration) {
        Selections.declare(type, new: new, next: next)
        type.signature("(iterable, r=None)")
        type.documentation(
            "An iterator over the arrangements of r items of an iterable, or of all.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)"
        )
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the last answer.", setState)
        Selections.declareSize(type)
    }

    private static let parameters = ParameterList("permutations", "(iterable, r=None)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let pool = try context.makeTuple(from: bound.first)
        let count = pool.count
        var length = count
        if bound.second.isGiven {
            guard bound.second.isInteger else { throw context.typeError("Expected int as r") }
            length = try context.sizeArgument(bound.second)
        }
        guard length >= 0 else { throw context.valueError("r must be non-negative") }
        // If that is more than there are, there are no answers, and so no numbers.
        let isStopped = length > count
        let object = try Selections.make(
            context, type, pool: pool, length: length, numbers: isStopped ? 0 : count + length)
        object.isStopped = isStopped
        if isStopped { return object.value }
        for index in 0..<count { object.numbers[index] = index }
        for index in 0..<length { object.numbers[count + index] = count - index }
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = SelectionObject(value)
        if object.isStopped { return .unbound }
        if object.result.isUnbound { return try Selections.answer(context, object, changedFrom: 0) }
        let count = object.pool.count
        if count == 0 {
            object.isStopped = true
            return .unbound
        }
        let indices = object.numbers
        let cycles = indices + count
        // The rightmost cycle that is not at its end moves on; those that are begin again.
        var place = object.length &- 1
        while place >= 0 {
            cycles[place] &-= 1
            if cycles[place] == 0 {
                let index = indices[place]
                for following in place..<count &- 1 { indices[following] = indices[following &+ 1] }
                indices[count &- 1] = index
                cycles[place] = count &- place
                place &-= 1
                continue
            }
            let other = count &- cycles[place]
            let index = indices[place]
            indices[place] = indices[other]
            indices[other] = index
            return try Selections.answer(context, object, changedFrom: place)
        }
        object.isStopped = true
        return .unbound
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let length = context.integer(object.length)
        if object.result.isUnbound {
            return context.pair(object.type.value, context.pair(object.pool.value, length))
        }
        if object.isStopped {
            return context.pair(
                object.type.value, context.pair(context.interpreter.pointee.emptyTuple, length))
        }
        let count = object.pool.count
        let indices = try Selections.tuple(context, object.numbers, count)
        let cycles = try Selections.tuple(context, object.numbers + count, object.length)
        return context.tuple(
            object.type.value, context.pair(object.pool.value, length), context.pair(indices, cycles))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = SelectionObject(arguments[0])
        let state = try context.requireState(arguments[1], 2, 2)
        for index in 0..<2 {
            try context.requireStateItem(
                state[index], index + 1, "tuple", context.type(of: state[index]).has(.tupleSubclass))
        }
        let indices = TupleObject(state[0])
        let cycles = TupleObject(state[1])
        let count = object.pool.count
        guard indices.count == count, cycles.count == object.length else {
            throw context.valueError("invalid arguments")
        }
        let hasNumbers = object.length <= count
        for index in 0..<count {
            let number = try context.exactSizeArgument(indices[index])
            if hasNumbers { object.numbers[index] = max(0, min(number, count - 1)) }
        }
        for index in 0..<object.length {
            let number = try context.exactSizeArgument(cycles[index])
            if hasNumbers { object.numbers[count + index] = max(1, min(number, count - index)) }
        }
        if hasNumbers { _ = try Selections.answer(context, object, changedFrom: 0) }
        return .none
    }
}
