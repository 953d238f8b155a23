// In CPython: AST_type and ast_type_init of Python/Python-ast.c

/// The type `_ast.AST`, base of all nodes.
enum ASTBaseType {
    static func declare(_ type: TypeDeclaration) {
        let context = type.context
        type.layout(ObjectFields.self)
        type.flags([.baseType, .hasGC])
        type.instanceAttributes()
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(ObjectFields.self, type).value
        }
        type.slots.initialize = InitFunction(initialize)
        type.method("__reduce__", "!($self, /)", "The class and the attributes, for pickle.") {
            (context, arguments) throws(Raised) in
            guard let dictionary = try context.instanceDictionaryIfAny(arguments[0]) else {
                return context.tuple(context.type(of: arguments[0]).value, context.interpreter.pointee.emptyTuple)
            }
            return context.tuple(
                context.type(of: arguments[0]).value, context.interpreter.pointee.emptyTuple, dictionary.value)
        }
        type.attribute(
            "__dict__", "",
            get: { (context, node) throws(Raised) in try context.instanceDictionary(node).value },
            set: { (context, node, _, value) throws(Raised) in
                guard value.isBound else { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(node, value)
            })
        type.set("_fields", context.interpreter.pointee.emptyTuple)
        type.set("_attributes", context.interpreter.pointee.emptyTuple)
    }

    /// `Name('x', Load(), lineno=1)`: fields by position, anything by name.
    private static func initialize(_ context: Context, _ node: Value, _ arguments: Arguments) throws(Raised) {
        let type = context.type(of: node)
        let fields = try context.getAttributeIfPresent(type.value, context.intern("_fields"))
        let count = fields.isBound ? try sequenceCount(context, fields) : 0
        let isBase = type.pointer == context.modules.pointee.ast.base?.pointer
        let name = isBase ? "_ast.AST" : type.nameText
        if arguments.count > count {
            throw context.typeError(
                "\(name) constructor takes at most \(count) positional argument\(count == 1 ? "" : "s")")
        }
        for index in 0..<arguments.count {
            // `_fields` can be any sequence.
            let field = try context.getItem(sequence: fields, at: index)
            try context.setAttribute(node, try checkedName(context, field), arguments[index])
        }
        for index in 0..<arguments.keywordCount {
            let keyword = TupleObject(arguments.keywordNames)[index]
            if arguments.count > 0, try isField(context, keyword, fields, arguments.count) {
                throw context.typeError("\(name) got multiple values for argument '\(StringObject(keyword).text)'")
            }
            try context.setAttribute(node, keyword, arguments.base[arguments.count + index])
        }
    }

    private static func sequenceCount(_ context: Context, _ fields: Value) throws(Raised) -> Int {
        let type = context.type(of: fields)
        if let length = type.slots.sequenceLength { return try length(context, fields) }
        if type.slots.mappingLength != nil { throw context.typeError("\(type.nameText) is not a sequence") }
        throw context.typeError("object of type '\(type.nameText)' has no len()")
    }

    private static func checkedName(_ context: Context, _ name: Value) throws(Raised) -> Value {
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError("attribute name must be string, not '\(context.typeName(of: name))'")
        }
        return name
    }

    /// Whether a keyword is among the fields that positional arguments have set.
    private static func isField(
        _ context: Context, _ keyword: Value, _ fields: Value, _ count: Int
    ) throws(Raised) -> Bool {
        for index in 0..<count where try context.equal(context.getItem(sequence: fields, at: index), keyword) {
            return true
        }
        return false
    }
}
