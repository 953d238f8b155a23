// In CPython: Objects/odictobject.c

/// The type `OrderedDict`.
enum OrderedDictType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(OrderedDictFields.self, references: \.dict.table, \.dict.table)
        type.flags([.baseType, .hasGC, .dictSubclass, .weaklyReferencable])
        type.instanceAttributes()
        type.documentation("A dict that knows the order of its keys, and lets it be changed.")
        let slots = type.slots
        slots.initialize = InitFunction { (context, dict, arguments) throws(Raised) in
            guard arguments.count <= 1 else {
                throw context.typeError("expected at most 1 arguments, got \(arguments.count)")
            }
            try OrderedDictUpdating.update(context, OrderedDictObject(dict), arguments)
        }
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction { (context, dict) throws(Raised) in
            try OrderedDictIterator.make(context, OrderedDictObject(dict), .keys)
        }
        slots.assignSubscript = AssignFunction(DictType.assignSubscript)
        declareMethods(type)
        type.attribute(
            "__dict__", "",
            get: { (context, object) throws(Raised) in try context.instanceDictionary(object).value },
            set: { (context, object, _, value) throws(Raised) in
                if value.isUnbound { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(object, value)
            })
    }

    static func isExact(_ context: Context, _ dict: OrderedDictObject) -> Bool {
        context.modules.pointee.collections.orderedDict.map { dict.type === $0 } ?? false
    }

    static func isOrdered(_ context: Context, _ value: Value) -> Bool {
        context.modules.pointee.collections.orderedDict.map { context.type(of: value).isSubtype(of: $0) } ?? false
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let dict = OrderedDictObject(value)
        var builder = StringBuilder(context)
        if dict.plain.count == 0 {
            try builder.append(value: dict.type.name)
            try builder.append(ascii: "()")
            return try builder.finish()
        }
        guard try context.enterRepresentation(value) else { return context.string("...") }
        defer { context.leaveRepresentation(value) }
        let pieces: Value
        if isExact(context, dict) {
            pieces = try OrderedDictIterator.make(context, dict, .items)
        } else {
            pieces = try context.callMethod(value, .items)
        }
        let list = try context.makeList(from: pieces)
        try builder.append(value: dict.type.name)
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(list.value))
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, isOrdered(context, left),
            context.type(of: right).has(.dictSubclass)
        else { return .notImplemented }
        var isEqual = try DictType.compare(context, left, right, .equal) === .true
        if isEqual, isOrdered(context, right) {
            isEqual = try haveSameOrder(context, OrderedDictObject(left), OrderedDictObject(right))
        }
        return Value(isEqual == (operation == .equal))
    }

    private static func haveSameOrder(
        _ context: Context, _ left: OrderedDictObject, _ right: OrderedDictObject
    ) throws(Raised) -> Bool {
        var first = -1
        var second = -1
        while true {
            first = left.entry(after: first)
            second = right.entry(after: second)
            if first < 0 || second < 0 { return first < 0 && second < 0 }
            guard let leftTable = left.plain.table, let rightTable = right.plain.table else { return false }
            if try !context.equal(leftTable.entries[first].key, rightTable.entries[second].key) { return false }
            try context.safepoint()
        }
    }
}
