// In CPython: Modules/_operator.c (methodcaller_type)

struct MethodCallerFields: BitwiseCopyable {
    var header: Header
    var name: Value
    /// A tuple: the positional arguments, then the values of the keywords.
    var arguments: TupleObject
    /// A tuple of the keywords' names, or unbound.
    var keywordNames: Value
}
typealias MethodCallerObject = Reference<MethodCallerFields>

/// The type `methodcaller`: a function that calls a method.
enum MethodCaller {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MethodCallerFields.self, references: \.name, \.keywordNames)
        type.flags(.hasGC)
        type.documentation(
            "methodcaller(name, ...) --> methodcaller object\n\nA function that calls a method: methodcaller('name', 'date', foo=1)(r) is r.name('date', foo=1)."
        )
        type.ownGetAttribute()
        type.slots.new = NewFunction(new)
        type.slots.call = CallFunction(call)
        type.slots.representation = UnaryFunction(representation)
        type.method("__reduce__", "!($self, /)", "What pickles the function.", reduce)
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        guard arguments.count >= 1 else {
            throw context.typeError("methodcaller needs at least one argument, the method name")
        }
        guard context.type(of: arguments[0]).has(.stringSubclass) else {
            throw context.typeError("method name must be a string")
        }
        let name = context.intern(try context.exactString(arguments[0]))
        let all = try context.makeTuple(arguments.base + 1, count: arguments.totalCount - 1)
        let caller = context.allocate(MethodCallerFields.self, type)
        caller.pointer.pointee.name = name
        caller.pointer.pointee.arguments = all
        caller.pointer.pointee.keywordNames = arguments.keywordCount > 0 ? arguments.keywordNames : .unbound
        return caller.value
    }

    static func call(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) -> Value {
        if _slowPath(arguments.hasKeywords) { try context.requireNoKeywords(arguments, "methodcaller") }
        guard arguments.count == 1 else {
            throw context.typeError("methodcaller expected 1 argument, got \(arguments.count)")
        }
        let caller = MethodCallerObject(value)
        let method = try context.getAttribute(arguments[0], caller.name)
        let own = caller.arguments
        let base = try context.reserveStack(own.count)
        defer { context.thread.pointee.stackTop = base }
        base.update(from: own.items, count: own.count)
        let keywordCount = caller.keywordNames.isBound ? TupleObject(caller.keywordNames).count : 0
        return try context.call(
            method, Arguments(base: base, count: own.count - keywordCount, keywordNames: caller.keywordNames))
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        guard try context.enterRepresentation(value) else {
            return context.string("\(context.typeName(of: value))(...)")
        }
        defer { context.leaveRepresentation(value) }
        let caller = MethodCallerObject(value)
        let own = caller.arguments
        let keywordCount = caller.keywordNames.isBound ? TupleObject(caller.keywordNames).count : 0
        var builder = StringBuilder(context)
        try builder.append(text: context.typeName(of: value))
        try builder.append(ascii: "(")
        try builder.append(value: context.representation(caller.name))
        for index in 0..<own.count {
            try builder.append(ascii: ", ")
            let keyword = index - (own.count - keywordCount)
            if keyword >= 0 {
                try builder.append(value: TupleObject(caller.keywordNames)[keyword])
                try builder.append(ascii: "=")
            }
            try builder.append(value: context.representation(own[index]))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let caller = MethodCallerObject(arguments[0])
        let own = caller.arguments
        guard caller.keywordNames.isBound else {
            let parts = try context.makeTuple(count: own.count + 1)
            parts.items[0] = caller.name
            (parts.items + 1).update(from: own.items, count: own.count)
            return context.pair(caller.type.value, parts.value)
        }
        // A constructor that has the name and the keywords already.
        let functools = try context.importModule(context.intern("functools"))
        let partial = try context.getAttribute(functools, context.intern("partial"))
        let names = TupleObject(caller.keywordNames)
        let positional = own.count - names.count
        let base = try context.reserveStack(2 + names.count)
        defer { context.thread.pointee.stackTop = base }
        base[0] = caller.type.value
        base[1] = caller.name
        for index in 0..<names.count { base[2 + index] = own[positional + index] }
        let constructor = try context.call(
            partial, Arguments(base: base, count: 2, keywordNames: caller.keywordNames))
        return context.pair(constructor, try context.makeTuple(own.items, count: positional).value)
    }
}
