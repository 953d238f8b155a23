/// How the arguments of a native function come to it.
enum ArgumentStyle: UInt8 {
    /// By its signature: one slot a parameter, the missing ones unbound.
    case bound
    /// As the caller made them (`Arguments` in the caller's form), for the few that bind by themselves, such as `print`.
    case raw
}

/// What is known of a native function from its declaration; lives as long as the interpreter.
struct NativeDeclaration: BitwiseCopyable {
    var code: NativeFunction
    var name: StaticString
    /// CPython's form, such as `($self, object, /)`; empty where CPython has no signature.
    var textSignature: StaticString
    var documentation: StaticString
    var style: ArgumentStyle
    /// Whether a keyword can name any parameter.
    var acceptsKeywords: Bool
    var hasVariadicPositional: Bool
    var hasVariadicKeywords: Bool
    /// Slots in all, `*args` and `**kwargs` among them.
    var parameterCount: Int32
    /// How many parameters can be given by position (`self` included).
    var positionalCount: Int32
    /// How many of those cannot be given by name.
    var positionalOnlyCount: Int32
    /// How many of the positional parameters must be given.
    var requiredPositionalCount: Int32
    /// Keyword-only parameters that must be given, as a set of bits over the slots.
    var requiredKeywords: UInt64
    /// The interned names of the parameters, `parameterCount` of them.
    var parameterNames: UnsafeMutablePointer<Value>
}
