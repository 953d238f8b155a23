// In CPython: Modules/_bisectmodule.c

/// The module `_bisect`: searching sorted sequences.
enum BisectModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_bisect", "Searching sorted sequences, and keeping them sorted.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw(
            "bisect_right", "!(a, x, lo=0, hi=None)",
            "bisect_right(a, x[, lo[, hi]]) -> index\n\nWhere to insert x into the sorted list a: behind all items that equal it."
        ) { (context, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: bisectRight)
            return context.integer(try find(context, bound, isRight: true))
        }
        add.raw(
            "insort_right", "!(a, x, lo=0, hi=None)",
            "insort_right(a, x[, lo[, hi]])\n\nInserts x into the sorted list a, behind all items that equal it."
        ) { (context, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: insertRight)
            return try insert(context, bound, at: find(context, bound, isRight: true))
        }
        add.raw(
            "bisect_left", "!(a, x, lo=0, hi=None)",
            "bisect_left(a, x[, lo[, hi]]) -> index\n\nWhere to insert x into the sorted list a: before all items that equal it."
        ) { (context, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: bisectLeft)
            return context.integer(try find(context, bound, isRight: false))
        }
        add.raw(
            "insort_left", "!(a, x, lo=0, hi=None)",
            "insort_left(a, x[, lo[, hi]])\n\nInserts x into the sorted list a, before all items that equal it."
        ) { (context, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: insertLeft)
            return try insert(context, bound, at: find(context, bound, isRight: false))
        }
        return module
    }

    private static let bisectRight = ParameterList("bisect_right", "(a, x, lo=0, hi=None)")
    private static let bisectLeft = ParameterList("bisect_left", "(a, x, lo=0, hi=None)")
    private static let insertRight = ParameterList("insort_right", "(a, x, lo=0, hi=None)")
    private static let insertLeft = ParameterList("insort_left", "(a, x, lo=0, hi=None)")

    @inline(__always) private static func find(
        _ context: Context, _ bound: BoundArguments, isRight: Bool
    ) throws(Raised) -> Int {
        let sequence = bound.first
        let item = bound.second
        var low = bound.third.isBound ? try context.sizeArgument(bound.third) : 0
        var high = bound.fourth.isBound ? try context.sizeArgument(bound.fourth) : -1
        guard low >= 0 else { throw context.valueError("lo must be non-negative") }
        if high == -1 {
            let type = context.type(of: sequence)
            if type.slots.sequenceLength == nil, type.slots.mappingLength != nil {
                throw context.typeError("\(type.nameText) is not a sequence")
            }
            high = try context.length(sequence)
        }
        let isList = sequence.isExactly(context.types.list)
        while low < high {
            // Both are not negative: the sum of two halves cannot overflow.
            let middle = low &+ (high &- low) >> 1
            let candidate =
                isList && middle < ListObject(sequence).count
                ? ListObject(sequence)[middle] : try element(context, sequence, middle)
            let goesRight =
                isRight ? try !context.isLess(item, candidate) : try context.isLess(candidate, item)
            if goesRight { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    @inline(never) private static func element(
        _ context: Context, _ sequence: Value, _ index: Int
    ) throws(Raised) -> Value {
        let type = context.type(of: sequence)
        if type.slots.item == nil, type.has(.dictSubclass) || type.slots.subscript == nil {
            throw context.typeError(
                type.slots.subscript != nil
                    ? "\(type.nameText) is not a sequence" : "'\(type.nameText)' object does not support indexing")
        }
        return try context.getItem(sequence: sequence, at: index)
    }

    private static func insert(
        _ context: Context, _ bound: BoundArguments, at index: Int
    ) throws(Raised) -> Value {
        if bound.first.isExactly(context.types.list) {
            // A comparison may have shortened the list.
            let list = ListObject(bound.first)
            try context.insert(list, bound.second, at: min(index, list.count))
        } else {
            _ = try context.callMethod(bound.first, .insert, context.integer(index), bound.second)
        }
        return .none
    }
}
