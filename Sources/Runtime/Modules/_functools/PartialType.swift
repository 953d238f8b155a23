// In CPython: Modules/_functoolsmodule.c (partial_type)

struct PartialFields: BitwiseCopyable {
    var header: Header
    var function: Value
    /// A tuple.
    var arguments: TupleObject
    /// A dict.
    var keywords: DictObject
    /// `__dict__`, or unbound until someone asks.
    var attributes: Value
    /// A tuple of the names of the keywords, as long as their dict has the version below; or unbound.
    var keywordNames: Value
    var keywordsVersion: UInt64
}
typealias PartialObject = Reference<PartialFields>

/// The type `partial`: a function with some of its arguments.
enum PartialType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(PartialFields.self, references: \.function, \.keywordNames)
        type.flags([.baseType, .hasGC, .weaklyReferencable])
        type.dictionaryField(\PartialFields.attributes)
        type.documentation(
            "partial(func, *args, **keywords) - a function that calls another with these and more arguments.")
        type.ownGetAttribute()
        type.ownSetAttribute()
        type.slots.new = NewFunction(new)
        type.slots.call = CallFunction(call)
        type.slots.representation = UnaryFunction(representation)
        type.method("__reduce__", "!($self, /)", "What pickles the partial.") { (context, arguments) throws(Raised) in
            let partial = PartialObject(arguments[0])
            let attributes = partial.attributes.isBound ? partial.attributes : .none
            return context.tuple(
                partial.type.value, context.tuple(partial.function),
                context.tuple(partial.function, partial.arguments.value, partial.keywords.value, attributes))
        }
        type.method("__setstate__", "!($self, state, /)", "Sets what `__reduce__` gave.", setState)
        type.member("func", "The function to call.", get: { (_, partial) in PartialObject(partial).function })
        type.member(
            "args", "The positional arguments before those of a call.",
            get: { (_, partial) in PartialObject(partial).arguments.value })
        type.member(
            "keywords", "The keyword arguments besides those of a call.",
            get: { (_, partial) in PartialObject(partial).keywords.value })
        type.attribute(
            "__dict__", "",
            get: { (context, object) throws(Raised) in try context.instanceDictionary(object).value },
            set: { (context, object, _, value) throws(Raised) in
                if value.isUnbound { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(object, value)
            })
    }

    private static func isPartial(_ context: Context, _ value: Value) -> Bool {
        context.modules.pointee.functools.partial.map { value.isExactly($0) } ?? false
    }

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        guard arguments.count >= 1 else { throw context.typeError("type 'partial' takes at least one argument") }
        var function = arguments[0]
        guard context.type(of: function).slots.call != nil else {
            throw context.typeError("the first argument must be callable")
        }
        var inner: PartialObject?
        if !type.has(.heapType), isPartial(context, function), PartialObject(function).attributes.isUnbound {
            inner = PartialObject(function)
            function = PartialObject(function).function
        }
        let innerCount = inner?.arguments.count ?? 0
        let own = arguments.count - 1
        let all: TupleObject
        if own == 0, let inner {
            all = inner.arguments
        } else {
            all = try context.makeTuple(count: innerCount + own)
            if let inner { all.items.update(from: inner.arguments.items, count: innerCount) }
            if own > 0 { (all.items + innerCount).update(from: arguments.base + 1, count: own) }
        }
        let keywords: DictObject
        if let inner { keywords = try context.copy(inner.keywords) } else { keywords = context.makeDict() }
        for index in 0..<arguments.keywordCount {
            try context.set(
                keywords, TupleObject(arguments.keywordNames)[index], arguments.base[arguments.count + index])
        }
        let partial = try context.allocateObject(PartialFields.self, type)
        partial.pointer.pointee.function = function
        partial.pointer.pointee.arguments = all
        partial.pointer.pointee.keywords = keywords
        partial.pointer.pointee.attributes = .unbound
        partial.pointer.pointee.keywordNames = .unbound
        partial.keywordsVersion = 0
        return partial.value
    }

    static func call(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) -> Value {
        let partial = PartialObject(value)
        let own = partial.arguments
        if _fastPath(partial.keywords.count == 0) {
            let total = arguments.totalCount
            let base = try context.reserveStack(own.count + total)
            defer { context.thread.pointee.stackTop = base }
            base.update(from: own.items, count: own.count)
            (base + own.count).update(from: arguments.base, count: total)
            return try context.call(
                partial.function,
                Arguments(base: base, count: own.count + arguments.count, keywordNames: arguments.keywordNames))
        }
        if arguments.keywordCount > 0 { return try callMerging(context, partial, arguments) }
        let keywords = partial.keywords
        let names = try keywordNames(context, partial)
        let total = own.count + arguments.count
        let base = try context.reserveStack(total + names.count)
        defer { context.thread.pointee.stackTop = base }
        base.update(from: own.items, count: own.count)
        (base + own.count).update(from: arguments.base, count: arguments.count)
        var position = 0
        var index = total
        while index < total + names.count, let entry = keywords.nextFullEntry(&position) {
            base[index] = entry.value
            index += 1
        }
        return try context.call(
            partial.function, Arguments(base: base, count: total, keywordNames: names.value))
    }

    /// The names of the keywords, made anew when the dict was changed.
    private static func keywordNames(_ context: Context, _ partial: PartialObject) throws(Raised) -> TupleObject {
        let keywords = partial.keywords
        if partial.keywordNames.isBound, partial.keywordsVersion == keywords.keysVersion {
            return TupleObject(partial.keywordNames)
        }
        let names = try context.makeTuple(count: keywords.count)
        var position = 0
        var index = 0
        while let entry = keywords.nextFullEntry(&position) {
            guard context.type(of: entry.key).has(.stringSubclass) else {
                throw keywordError(context, partial.function)
            }
            names.items[index] = try context.exactString(entry.key)
            index += 1
        }
        partial.keywordNames = names.value
        partial.keywordsVersion = keywords.keysVersion
        return names
    }

    private static func keywordError(_ context: Context, _ function: Value) -> Raised {
        guard function.isExactly(context.types.function) else { return context.typeError("keywords must be strings") }
        let name = StringObject(FunctionObject(function).name).text
        return context.typeError("\(name)() keywords must be strings")
    }

    private static func callMerging(
        _ context: Context, _ partial: PartialObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let keywords = try context.copy(partial.keywords)
        for index in 0..<arguments.keywordCount {
            try context.set(
                keywords, TupleObject(arguments.keywordNames)[index], arguments.base[arguments.count + index])
        }
        let own = partial.arguments
        let all = try context.makeTuple(count: own.count + arguments.count)
        all.items.update(from: own.items, count: own.count)
        (all.items + own.count).update(from: arguments.base, count: arguments.count)
        return try context.call(partial.function, tuple: all, keywords: keywords)
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        guard try context.enterRepresentation(value) else { return context.string("...") }
        defer { context.leaveRepresentation(value) }
        let partial = PartialObject(value)
        var builder = StringBuilder(context)
        try builder.append(text: partial.type.nameText)
        try builder.append(ascii: "(")
        // What is shown may change meanwhile (`__setstate__`).
        let arguments = partial.arguments
        let keywords = partial.keywords
        try builder.append(value: context.representation(partial.function))
        for index in 0..<arguments.count {
            try builder.append(ascii: ", ")
            try builder.append(value: context.representation(arguments[index]))
        }
        var position = 0
        while let (key, item) = keywords.nextEntry(&position) {
            try builder.append(ascii: ", ")
            try builder.append(value: context.text(key))
            try builder.append(ascii: "=")
            try builder.append(value: context.representation(item))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    private static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let partial = PartialObject(arguments[0])
        let state = arguments[1]
        guard context.type(of: state).has(.tupleSubclass), TupleObject(state).count == 4 else {
            throw context.typeError("invalid partial state")
        }
        let items = TupleObject(state)
        let types = context.types
        guard context.type(of: items[0]).slots.call != nil, context.type(of: items[1]).has(.tupleSubclass),
            items[2].isNone || context.type(of: items[2]).has(.dictSubclass)
        else { throw context.typeError("invalid partial state") }
        let tuple =
            items[1].isExactly(types.tuple)
            ? TupleObject(items[1]) : try context.makeTuple(from: items[1])
        let keywords: DictObject
        if items[2].isNone {
            keywords = context.makeDict()
        } else if items[2].isExactly(types.dict) {
            keywords = DictObject(items[2])
        } else {
            keywords = try context.copy(DictObject(items[2]))
        }
        guard items[3].isNone || context.type(of: items[3]).has(.dictSubclass) else {
            throw context.typeError("__dict__ must be set to a dictionary, not a '\(context.typeName(of: items[3]))'")
        }
        partial.function = items[0]
        partial.arguments = tuple
        partial.keywords = keywords
        partial.keywordNames = .unbound
        partial.attributes = items[3].isNone ? .unbound : items[3]
        return .none
    }
}
