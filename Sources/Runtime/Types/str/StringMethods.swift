extension StringType {
    static func declareMethods(_ type: TypeDeclaration) {
        type.method(
            "join", "($self, iterable, /)",
            "Joins any number of strings, with this one between each two of them."
        ) { (context, arguments) throws(Raised) in
            try context.joinStrings(StringObject(arguments[0]), arguments[1])
        }
    }
}
extension Context {
    func decode(_ object: Value, encoding: Value, errors: Value) throws(Raised) -> Value {
        throw notImplementedError("decoding is not there yet")
    }
}
