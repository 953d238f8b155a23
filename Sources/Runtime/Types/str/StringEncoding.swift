// In CPython: Objects/unicodeobject.c (unicode_encode)

extension StringType {
    static func encode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let encoding = try context.codecArgument(arguments[1], "encode", "encoding")
        let errors = try context.codecArgument(arguments[2], "encode", "errors")
        return try context.encode(StringObject(arguments[0]), encoding: encoding, errors: errors)
    }
}

extension Context {
    /// An optional str argument without a zero character; unbound if not given.
    func codecArgument(_ value: Value, _ function: StaticString, _ name: StaticString) throws(Raised) -> Value {
        if value.isUnbound { return value }
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("\(function)() argument '\(name)' must be str, not \(argumentTypeName(value))")
        }
        try rejectZeros(StringObject(value))
        return value
    }

    func rejectZeros(_ text: StringObject) throws(Raised) {
        for index in 0..<text.count where text.codePoint(at: index) == 0 {
            throw valueError("embedded null character")
        }
    }
}
