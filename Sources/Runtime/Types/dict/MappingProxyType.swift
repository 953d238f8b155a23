// In CPython: Objects/descrobject.c (PyDictProxy_Type)

/// A view of a mapping through which nothing can be changed.
struct MappingProxyFields: BitwiseCopyable {
    var header: Header
    var mapping: Value
}
typealias MappingProxyObject = Reference<MappingProxyFields>

/// The type `mappingproxy`.
enum MappingProxyType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MappingProxyFields.self, references: \.mapping, \.mapping)
        type.flags(.hasGC)
        type.slots.new = NewFunction(new)
        type.slots.mappingLength = LengthFunction { (context, value) throws(Raised) in
            try context.length(mapping(value))
        }
        type.slots.subscript = BinaryFunction { (context, value, key) throws(Raised) in
            try context.getItem(mapping(value), key)
        }
        type.slots.contains = ContainsFunction { (context, value, key) throws(Raised) in
            let mapping = mapping(value)
            if mapping.isExactly(context.types.dict) {
                return try context.find(DictObject(mapping), key, hash: context.hash(key)) >= 0
            }
            return try context.contains(mapping, key)
        }
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let inner = StringObject(try context.representation(mapping(value)))
            return try context.concatenated("mappingproxy(", inner, ")")
        }
        type.slots.string = UnaryFunction { (context, value) throws(Raised) in try context.text(mapping(value)) }
        type.slots.compare = CompareFunction { (context, left, right, operation) throws(Raised) in
            try context.compare(mapping(left), right, operation)
        }
        type.slots.iterate = UnaryFunction { (context, value) throws(Raised) in
            try context.iterate(mapping(value))
        }
        type.method("get", "!($self, key, default=None, /)", "The value of the key, or the default.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(
                mapping(arguments[0]), .get, arguments[1], arguments[2].isBound ? arguments[2] : .none)
        }
        type.method("keys", "!($self, /)", "A set-like view of the keys.") { (context, arguments) throws(Raised) in
            try context.callMethod(mapping(arguments[0]), .keys)
        }
        type.method("values", "!($self, /)", "A view of the values.") { (context, arguments) throws(Raised) in
            try context.callMethod(mapping(arguments[0]), .values)
        }
        type.method("items", "!($self, /)", "A set-like view of the pairs of key and value.") {
            (context, arguments) throws(Raised) in
            try context.callMethod(mapping(arguments[0]), .items)
        }
        type.method("copy", "!($self, /)", "A shallow copy of the mapping.") { (context, arguments) throws(Raised) in
            try context.callMethod(mapping(arguments[0]), .copy)
        }
    }

    private static func mapping(_ value: Value) -> Value { MappingProxyObject(value).mapping }

    private static let parameters = ParameterList("mappingproxy", "(mapping)")

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let mapping = try context.bind(arguments, to: parameters).first
        let kind = context.type(of: mapping)
        if kind.slots.subscript == nil || kind.has([.listSubclass, .tupleSubclass]) {
            throw context.typeError("mappingproxy() argument must be a mapping, not \(kind.nameText)")
        }
        return context.makeMappingProxy(mapping)
    }
}

extension Context {
    func makeMappingProxy(_ mapping: Value) -> Value {
        let proxy = allocate(MappingProxyFields.self, types.mappingProxy)
        proxy.pointer.pointee.mapping = mapping
        return proxy.value
    }
}
