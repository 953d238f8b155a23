/// How the generated Swift calls what an abstract syntax defines.
struct ASDLNames {
    /// The Swift types of the nodes, which CPython's short names would not read well as.
    private static let types = [
        "mod": "Module", "stmt": "Statement", "expr": "Expression", "expr_context": "ExpressionContext",
        "slice": "SliceExpression", "boolop": "BoolOperator", "operator": "Operator", "unaryop": "UnaryOperator",
        "cmpop": "ComparisonOperator", "comprehension": "Comprehension", "excepthandler": "ExceptHandler",
        "arguments": "Arguments", "arg": "Argument", "keyword": "KeywordArgument", "alias": "Alias",
        "withitem": "WithItem", "type_ignore": "TypeIgnore", "identifier": "Identifier", "string": "StringID",
        "constant": "ConstantID", "int": "Int",
    ]
    static let builtin = ["identifier", "int", "string", "constant"]
    private static let reserved: Set<String> = [
        "as", "break", "case", "class", "continue", "default", "do", "else", "enum", "for", "func", "if", "import",
        "in", "is",
        "let", "nil", "operator", "repeat", "return", "self", "static", "subscript", "switch", "throw", "true", "try",
        "var", "where", "while",
    ]

    /// The Swift type that stands for an ASDL type.
    static func type(_ name: String) -> String { types[name] ?? upperCamel(name) }

    /// `kw_defaults` as `kwDefaults`, `BinOp` as `binOp`.
    static func member(_ name: String) -> String {
        let camel = upperCamel(name)
        return camel.prefix(1).lowercased() + camel.dropFirst()
    }

    /// The name between backticks where Swift reserves it.
    static func quoted(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }

    static func upperCamel(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

extension ASDLType {
    var swiftName: String { ASDLNames.type(name) }

    /// Whether the type is a sum of constructors without fields, stored as a small number.
    var isEnumeration: Bool { !isProduct && attributes.isEmpty && constructors.allSatisfy(\.fields.isEmpty) }

    /// Whether a node's fields are read as a structure, as there is one constructor only.
    var hasSingleConstructor: Bool { constructors.count == 1 }
}
