// In CPython: Objects/namespaceobject.c

struct NamespaceFields: BitwiseCopyable {
    var header: Header
    var dictionary: Value
}
typealias NamespaceObject = Reference<NamespaceFields>

/// The type `types.SimpleNamespace`.
enum NamespaceType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(NamespaceFields.self, references: \.dictionary, \.dictionary)
        type.flags([.baseType, .hasGC])
        type.dictionaryField(\NamespaceFields.dictionary)
        type.documentation("An object whose attributes are its keyword arguments.")
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let namespace = try context.allocateInstance(NamespaceFields.self, type)
            namespace.pointer.pointee.dictionary = context.makeDict().value
            return namespace.value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.slots.compare = CompareFunction { (context, left, right, operation) throws(Raised) in
            guard context.type(of: left).isSubtype(of: context.types.namespace),
                context.type(of: right).isSubtype(of: context.types.namespace)
            else { return .notImplemented }
            return try context.compare(NamespaceObject(left).dictionary, NamespaceObject(right).dictionary, operation)
        }
        type.member("__dict__", "", get: { (_, value) in NamespaceObject(value).dictionary })
        type.method("__reduce__", "!($self, /)", "The state, for pickle.") { (context, arguments) in
            let namespace = NamespaceObject(arguments[0])
            return context.tuple(
                namespace.type.value, context.interpreter.pointee.emptyTuple, namespace.dictionary)
        }
    }

    private static func initialize(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) {
        guard arguments.count == 0 else { throw context.typeError("no positional arguments expected") }
        let dictionary = DictObject(NamespaceObject(value).dictionary)
        for keyword in 0..<arguments.keywordCount {
            try context.set(
                dictionary, name: StringObject(TupleObject(arguments.keywordNames)[keyword]), arguments.base[keyword])
        }
    }

    /// `namespace(a=1, b=2)`, the attributes sorted.
    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let kind = context.type(of: value)
        let name = kind === context.types.namespace ? "namespace" : kind.nameText
        guard try context.enterRepresentation(value) else { return context.string("\(name)(...)") }
        defer { context.leaveRepresentation(value) }
        let dictionary = DictObject(NamespaceObject(value).dictionary)
        let keys = try context.makeList()
        if let table = dictionary.table {
            for index in 0..<table.used where table.entries[index].key.isBound {
                try context.append(keys, table.entries[index].key)
            }
        }
        try context.sort(keys)
        var builder = StringBuilder(context)
        try builder.append(text: name)
        try builder.append(ascii: "(")
        var isFirst = true
        for index in 0..<keys.count {
            let key = keys[index]
            guard context.type(of: key).has(.stringSubclass), StringObject(key).count > 0 else { continue }
            let attribute = dictionary.get(name: key)
            guard attribute.isBound else { continue }
            if !isFirst { try builder.append(ascii: ", ") }
            isFirst = false
            try builder.append(value: key)
            try builder.append(ascii: "=")
            try builder.append(value: try context.representation(attribute))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }
}
