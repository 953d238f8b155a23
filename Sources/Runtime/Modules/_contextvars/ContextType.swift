// In CPython: Python/context.c, Python/hamt.c

/// The type `Context`: a mapping of variables to values that cannot be changed from outside.
enum ContextType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ContextFields.self, references: \.values, \.previous)
        type.ownGetAttribute()
        type.flags([.hasGC, .weaklyReferencable])
        type.slots.new = NewFunction { (context, _, arguments) throws(Raised) in
            if arguments.count > 0 || (arguments.hasKeywords && TupleObject(arguments.keywordNames).count > 0) {
                throw context.typeError("Context() does not accept any arguments")
            }
            return try context.makeContext().value
        }
        type.slots.compare = CompareFunction(compare)
        type.slots.iterate = UnaryFunction { (context, value) throws(Raised) in
            try ContextIteratorType.iterate(context, value, .keys)
        }
        type.slots.mappingLength = LengthFunction { _, value in ContextObject(value).values?.count ?? 0 }
        type.slots.subscript = BinaryFunction { (context, object, key) throws(Raised) in
            let key = try context.contextKey(key)
            let value = try find(context, object, key)
            if value.isUnbound { throw context.keyError(key) }
            return value
        }
        type.slots.contains = ContainsFunction { (context, object, key) throws(Raised) in
            try find(context, object, context.contextKey(key)).isBound
        }
        type.method("get", "($self, key, default=None, /)", "The value of a variable, or a default.") {
            (context, arguments) throws(Raised) in
            let value = try find(context, arguments[0], context.contextKey(arguments[1]))
            return value.isBound ? value : arguments[2].isBound ? arguments[2] : .none
        }
        type.method("items", "($self, /)", "The variables with their values.") { (context, arguments) throws(Raised) in
            try ContextIteratorType.iterate(context, arguments[0], .items)
        }
        type.method("keys", "($self, /)", "The variables that have a value.") { (context, arguments) throws(Raised) in
            try ContextIteratorType.iterate(context, arguments[0], .keys)
        }
        type.method("values", "($self, /)", "The values.") { (context, arguments) throws(Raised) in
            try ContextIteratorType.iterate(context, arguments[0], .values)
        }
        type.method("copy", "($self, /)", "A copy of the context.") { (context, arguments) throws(Raised) in
            try context.copyContext(ContextObject(arguments[0])).value
        }
        type.rawMethod("run", "!($self, callable, *args, **kwargs)", "Calls something in the context.", run)
    }

    private static func find(_ context: Context, _ object: Value, _ key: Value) throws(Raised) -> Value {
        guard let values = ContextObject(object).values else { return .unbound }
        return try context.get(values, key)
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard let type = context.modules.pointee.contextVariables.contextType, left.isExactly(type),
            right.isExactly(type), operation == .equal || operation == .notEqual
        else { return .notImplemented }
        guard let first = ContextObject(left).values, let second = ContextObject(right).values else {
            return .notImplemented
        }
        return try context.compare(first.value, second.value, operation)
    }

    private static func run(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count >= 2 else {
            throw context.typeError("run() missing 1 required positional argument")
        }
        let entered = ContextObject(arguments[0])
        if entered.isEntered {
            let shown = StringObject(try context.representation(arguments[0])).text
            throw context.runtimeError("cannot enter context: \(shown) is already entered")
        }
        entered.previous = context.thread.pointee.variableContext
        entered.isEntered = true
        context.thread.pointee.variableContext = arguments[0]
        defer {
            context.thread.pointee.variableContext = entered.previous
            entered.previous = .unbound
            entered.isEntered = false
        }
        return try context.call(arguments[1], arguments.dropFirst(2))
    }
}

struct ContextIteratorFields: BitwiseCopyable {
    var header: Header
    /// What is left is in a list, so that the context can change meanwhile.
    var items: ListObject?
    var position: Int
}
typealias ContextIteratorObject = Reference<ContextIteratorFields>

/// The iterators `keys`, `values` and `items` of a context.
enum ContextIteratorType {
    enum Content { case keys, values, items }

    static func make(_ context: Context, _ name: StaticString) throws(Raised) -> TypeObject {
        let type = try context.makeNativeType(name, module: "builtins") { type in
            type.layout(ContextIteratorFields.self, references: \.items, \.items)
            type.ownGetAttribute()
            type.flags(.hasGC)
            type.slots.iterate = UnaryFunction { _, value in value }
            type.slots.next = UnaryFunction { (_, value) in
                let iterator = ContextIteratorObject(value)
                guard let items = iterator.items, iterator.position < items.count else { return .unbound }
                iterator.position += 1
                return items[iterator.position - 1]
            }
            type.slots.mappingLength = LengthFunction { _, value in ContextIteratorObject(value).items?.count ?? 0 }
        }
        type.slots.new = nil
        return type
    }

    static func iterate(_ context: Context, _ value: Value, _ content: Content) throws(Raised) -> Value {
        let state = context.modules.pointee.contextVariables
        let type =
            switch content {
            case .keys: state.keysType
            case .values: state.valuesType
            case .items: state.itemsType
            }
        guard let type, let values = ContextObject(value).values else { return .none }
        let list = try context.makeList(capacity: values.count)
        try context.forEachEntry(of: values) { (key, value) throws(Raised) in
            switch content {
            case .keys: try context.append(list, key)
            case .values: try context.append(list, value)
            case .items: try context.append(list, context.tuple(key, value))
            }
        }
        let iterator = try context.allocateInstance(ContextIteratorFields.self, type)
        iterator.items = list
        return iterator.value
    }
}
