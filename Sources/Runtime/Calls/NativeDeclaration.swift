/// How the arguments of a native function come to it.
enum ArgumentStyle: UInt8 {
    /// By its signature: one slot a parameter, the missing ones unbound.
    case bound
    /// As the caller made them (`Arguments` in the caller's form), for the few that bind by themselves, such as
    /// `print`.
    case raw
}

/// What is known of a native function from its declaration; lives as long as the interpreter.
struct NativeDeclaration: BitwiseCopyable {
    var code: NativeFunction
    var parameters: ParameterList
    var documentation: StaticString
    var style: ArgumentStyle
    /// The interned names of the parameters, one for each slot.
    var parameterNames: UnsafeMutablePointer<Value>

    var name: StaticString { parameters.function }
    /// CPython's form, such as `($self, object, /)`; empty where CPython has no signature.
    var textSignature: StaticString { parameters.signature }
}
