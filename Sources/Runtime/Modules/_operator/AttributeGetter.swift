// In CPython: Modules/_operator.c (attrgetter_type)

struct AttributeGetterFields: BitwiseCopyable {
    var header: Header
    /// A tuple of names, or of tuples of names where dots were.
    var names: TupleObject
}
typealias AttributeGetterObject = Reference<AttributeGetterFields>

/// The type `attrgetter`: a function that gets attributes.
enum AttributeGetter {
    static func declare(_ type: TypeDeclaration) {
        type.layout(AttributeGetterFields.self, references: \.names, \.names)
        type.flags(.hasGC)
        type.documentation(
            "attrgetter(attr, ...) --> attrgetter object\n\nA function that gets attributes: attrgetter('name')(r) is r.name, attrgetter('name.first', 'date')(r) is (r.name.first, r.date)."
        )
        type.ownGetAttribute()
        type.slots.new = NewFunction(new)
        type.slots.call = CallFunction(call)
        type.slots.representation = UnaryFunction { (context, getter) throws(Raised) in
            try context.representGetter(getter) { (context, getter) throws(Raised) in
                try joinedNames(context, AttributeGetterObject(getter))
            }
        }
        type.method("__reduce__", "!($self, /)", "What pickles the function.") { (context, arguments) throws(Raised) in
            let getter = AttributeGetterObject(arguments[0])
            return context.pair(getter.type.value, try joinedNames(context, getter).value)
        }
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "attrgetter")
        guard arguments.count >= 1 else {
            throw context.typeError("attrgetter expected 1 argument, got 0")
        }
        for index in 0..<arguments.count where !context.type(of: arguments[index]).has(.stringSubclass) {
            throw context.typeError("attribute name must be a string")
        }
        let names = try context.makeTuple(count: arguments.count)
        for index in 0..<arguments.count {
            let name = try parts(context, StringObject(context.exactString(arguments[index])))
            writeBarrier(names.raw)
            names.items[index] = name
        }
        let getter = context.allocate(AttributeGetterFields.self, type)
        getter.pointer.pointee.names = names
        return getter.value
    }

    /// A name itself, or a tuple of its parts between dots.
    private static func parts(_ context: Context, _ name: StringObject) throws(Raised) -> Value {
        var count = 1
        for index in 0..<name.count where name.codePoint(at: index) == 0x2E { count += 1 }
        if count == 1 { return context.intern(name.value) }
        let parts = try context.makeTuple(count: count)
        var start = 0
        for part in 0..<count {
            var end = start
            while end < name.count, name.codePoint(at: end) != 0x2E { end += 1 }
            var builder = StringBuilder(context)
            for index in start..<end { try builder.append(codePoint: name.codePoint(at: index)) }
            let text = context.intern(try builder.finish())
            writeBarrier(parts.raw)
            parts.items[part] = text
            start = end + 1
        }
        return parts.value
    }

    /// The names as they were given.
    private static func joinedNames(
        _ context: Context, _ getter: AttributeGetterObject
    ) throws(Raised) -> TupleObject {
        let names = getter.names
        let joined = try context.makeTuple(count: names.count)
        for index in 0..<names.count {
            var name = names[index]
            if name.isExactly(context.types.tuple) {
                var builder = StringBuilder(context)
                for part in 0..<TupleObject(name).count {
                    if part > 0 { try builder.append(ascii: ".") }
                    try builder.append(value: TupleObject(name)[part])
                }
                name = try builder.finish()
            }
            writeBarrier(joined.raw)
            joined.items[index] = name
        }
        return joined
    }

    private static func get(_ context: Context, _ object: Value, _ name: Value) throws(Raised) -> Value {
        guard name.isExactly(context.types.tuple) else { return try context.getAttribute(object, name) }
        var value = object
        for index in 0..<TupleObject(name).count {
            value = try context.getAttribute(value, TupleObject(name)[index])
        }
        return value
    }

    static func call(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) -> Value {
        if _slowPath(arguments.hasKeywords) { try context.requireNoKeywords(arguments, "attrgetter") }
        guard arguments.count == 1 else {
            throw context.typeError("attrgetter expected 1 argument, got \(arguments.count)")
        }
        let names = AttributeGetterObject(value).names
        let object = arguments[0]
        if names.count == 1 { return try get(context, object, names[0]) }
        let base = try context.reserveStack(names.count)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<names.count { base[index] = try get(context, object, names[index]) }
        return try context.makeTuple(base, count: names.count).value
    }
}
