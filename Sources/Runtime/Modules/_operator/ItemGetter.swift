// In CPython: Modules/_operator.c (itemgetter_type)

struct ItemGetterFields: BitwiseCopyable {
    var header: Header
    /// A tuple of the keys.
    var items: TupleObject
    /// The key, if it is only one and an index of a tuple; else -1.
    var index: Int
}
typealias ItemGetterObject = Reference<ItemGetterFields>

/// The type `itemgetter`: a function that gets items.
enum ItemGetter {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ItemGetterFields.self, references: \.items, \.items)
        type.flags(.hasGC)
        type.documentation(
            "itemgetter(item, ...) --> itemgetter object\n\nA function that gets items: itemgetter(2)(r) is r[2], itemgetter(2, 5)(r) is (r[2], r[5])."
        )
        type.ownGetAttribute()
        type.slots.new = NewFunction(new)
        type.slots.call = CallFunction(call)
        type.slots.representation = UnaryFunction { (context, getter) throws(Raised) in
            try context.representGetter(getter) { (_, getter) throws(Raised) in ItemGetterObject(getter).items }
        }
        type.method("__reduce__", "!($self, /)", "What pickles the function.") { (context, arguments) throws(Raised) in
            let getter = ItemGetterObject(arguments[0])
            return context.pair(getter.type.value, getter.items.value)
        }
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "itemgetter")
        guard arguments.count >= 1 else {
            throw context.typeError("itemgetter expected 1 argument, got 0")
        }
        let items = try context.makeTuple(arguments.base, count: arguments.count)
        let getter = context.allocate(ItemGetterFields.self, type)
        getter.pointer.pointee.items = items
        getter.index =
            items.count == 1 && items[0].isSmallInteger && items[0].smallInteger >= 0 ? items[0].smallInteger : -1
        return getter.value
    }

    static func call(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) -> Value {
        if _slowPath(arguments.hasKeywords) { try context.requireNoKeywords(arguments, "itemgetter") }
        guard arguments.count == 1 else {
            throw context.typeError("itemgetter expected 1 argument, got \(arguments.count)")
        }
        let getter = ItemGetterObject(value)
        let object = arguments[0]
        let index = getter.index
        if index >= 0, object.isExactly(context.types.tuple), index < TupleObject(object).count {
            return TupleObject(object)[index]
        }
        let items = getter.items
        if items.count == 1 { return try context.getItem(object, items[0]) }
        let base = try context.reserveStack(items.count)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<items.count { base[index] = try context.getItem(object, items[index]) }
        return try context.makeTuple(base, count: items.count).value
    }
}

extension Context {
    /// `repr` of an itemgetter or attrgetter: its name, and what it gets in parentheses.
    func representGetter(
        _ getter: Value, _ keys: (Context, Value) throws(Raised) -> TupleObject
    ) throws(Raised) -> Value {
        guard try enterRepresentation(getter) else { return string("\(typeName(of: getter))(...)") }
        defer { leaveRepresentation(getter) }
        let keys = try keys(self, getter)
        var builder = StringBuilder(self)
        try builder.append(text: typeName(of: getter))
        try builder.append(ascii: "(")
        for index in 0..<keys.count {
            if index > 0 { try builder.append(ascii: ", ") }
            try builder.append(value: representation(keys[index]))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }
}
