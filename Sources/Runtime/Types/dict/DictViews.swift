// In CPython: Objects/dictobject.c (_PyDictViewObject)

/// `dict_keys`, `dict_values` and `dict_items`.
struct DictViewFields: BitwiseCopyable {
    var header: Header
    var dict: DictObject
}
typealias DictViewObject = Reference<DictViewFields>

extension Context {
    func makeDictView(_ dict: DictObject, _ type: TypeObject) -> Value {
        let view = allocate(DictViewFields.self, type)
        view.pointer.pointee.dict = dict
        return view.value
    }
}

/// What the three types of views share, and the set operations of keys and items.
enum DictViews {
    static func declare(_ type: TypeDeclaration) {
        type.layout(DictViewFields.self, references: \.dict, \.dict)
        type.flags(.hasGC)
        type.slots.representation = UnaryFunction(representation)
        type.slots.sequenceLength = LengthFunction { _, view throws(Raised) in DictViewObject(view).dict.count }
    }

    /// What keys and items have of a set.
    static func declareSetOperations(_ type: TypeDeclaration) {
        let slots = type.slots
        slots.compare = CompareFunction(compare)
        slots.number.subtract = BinaryFunction { context, left, right throws(Raised) in
            try changedSet(context, left, "difference_update", right)
        }
        slots.number.and = BinaryFunction { context, left, right throws(Raised) in
            try changedSet(context, left, "intersection_update", right)
        }
        slots.number.xor = BinaryFunction { context, left, right throws(Raised) in
            try changedSet(context, left, "symmetric_difference_update", right)
        }
        slots.number.or = BinaryFunction { context, left, right throws(Raised) in
            try changedSet(context, left, "update", right)
        }
        type.set("__hash__", .none)
        type.method(
            "isdisjoint", "!($self, object, /)", "Whether the view and the given iterable have nothing in common.",
            isDisjoint)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        guard try context.enterRepresentation(value) else { return context.string("...") }
        defer { context.leaveRepresentation(value) }
        let list = try context.makeList(from: value)
        var builder = StringBuilder(context)
        try builder.append(value: context.type(of: value).name)
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(list.value))
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    /// A set of the left operand, changed by a method.
    private static func changedSet(
        _ context: Context, _ left: Value, _ method: StaticString, _ right: Value
    ) throws(Raised) -> Value {
        let set = try context.call(context.types.set.value, left)
        _ = try context.call(context.getAttribute(set, context.intern(method)), right)
        return set
    }

    private static func isSetLike(_ context: Context, _ value: Value) -> Bool {
        let type = context.type(of: value)
        return type.has(.setSubclass) || type.isSubtype(of: context.types.dictKeys)
            || type.isSubtype(of: context.types.dictItems)
    }

    private static func containsAll(
        _ context: Context, _ elements: Value, _ container: Value
    ) throws(Raised) -> Bool {
        let iterator = try context.iterate(elements)
        while true {
            let element = try context.next(iterator)
            if element.isUnbound { return true }
            if try !context.contains(container, element) { return false }
            try context.safepoint()
        }
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard isSetLike(context, right) else { return .notImplemented }
        let leftCount = try context.length(left)
        let rightCount = try context.length(right)
        // `==` asks the counts to be equal, `<=` the left one not to be greater, and so on.
        let counts: Comparison = operation == .notEqual ? .equal : operation
        var answer = counts.holds(leftCount, rightCount)
        if answer {
            let isReversed = operation == .greater || operation == .greaterOrEqual
            answer = try containsAll(context, isReversed ? right : left, isReversed ? left : right)
        }
        return Value(operation == .notEqual ? !answer : answer)
    }

    static func isDisjoint(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var container = arguments[0]
        var iterated = arguments[1]
        if container === iterated { return Value(DictViewObject(container).dict.count == 0) }
        let otherType = context.type(of: iterated)
        if otherType === context.types.set || otherType === context.types.frozenset
            || isSetLike(context, iterated) && !otherType.has(.setSubclass),
            try context.length(iterated) > context.length(container)
        {
            swap(&container, &iterated)
        }
        let iterator = try context.iterate(iterated)
        while true {
            let element = try context.next(iterator)
            if element.isUnbound { return .true }
            if try context.contains(container, element) { return .false }
            try context.safepoint()
        }
    }
}

/// The type `dict_keys`.
enum DictKeysType {
    static func declare(_ type: TypeDeclaration) {
        DictViews.declare(type)
        DictViews.declareSetOperations(type)
        type.slots.iterate = UnaryFunction { context, view throws(Raised) in
            context.makeDictIterator(DictViewObject(view).dict, context.types.dictKeyIterator)
        }
        type.slots.contains = ContainsFunction { context, view, key throws(Raised) in
            try DictType.contains(context, DictViewObject(view).dict.value, key)
        }
        type.method("__reversed__", "!($self, /)", "An iterator over the keys from the last to the first.") {
            context, arguments throws(Raised) in
            context.makeDictIterator(DictViewObject(arguments[0]).dict, context.types.dictReverseKeyIterator)
        }
    }
}

/// The type `dict_values`.
enum DictValuesType {
    static func declare(_ type: TypeDeclaration) {
        DictViews.declare(type)
        type.slots.iterate = UnaryFunction { context, view throws(Raised) in
            context.makeDictIterator(DictViewObject(view).dict, context.types.dictValueIterator)
        }
        type.method("__reversed__", "!($self, /)", "An iterator over the values from the last to the first.") {
            context, arguments throws(Raised) in
            context.makeDictIterator(DictViewObject(arguments[0]).dict, context.types.dictReverseValueIterator)
        }
    }
}

/// The type `dict_items`.
enum DictItemsType {
    static func declare(_ type: TypeDeclaration) {
        DictViews.declare(type)
        DictViews.declareSetOperations(type)
        type.slots.iterate = UnaryFunction { context, view throws(Raised) in
            context.makeDictIterator(DictViewObject(view).dict, context.types.dictItemIterator)
        }
        type.slots.contains = ContainsFunction(contains)
        type.method("__reversed__", "!($self, /)", "An iterator over the items from the last to the first.") {
            context, arguments throws(Raised) in
            context.makeDictIterator(DictViewObject(arguments[0]).dict, context.types.dictReverseItemIterator)
        }
    }

    static func contains(_ context: Context, _ view: Value, _ element: Value) throws(Raised) -> Bool {
        guard context.type(of: element).has(.tupleSubclass), TupleObject(element).count == 2 else { return false }
        let pair = TupleObject(element)
        let found = try context.get(DictViewObject(view).dict, pair[0])
        return found.isUnbound ? false : try context.equal(pair[1], found)
    }
}
