// In CPython: Objects/unicodeobject.c (unicode_methods)

extension StringType {
    static func declareMethods(_ type: TypeDeclaration) {
        declareSearch(type)
        declareSplitting(type)
        declareTrimming(type)
        declareCase(type)
        declarePredicates(type)
        declareTranslation(type)
        type.method(
            "encode", "($self, /, encoding='utf-8', errors='strict')", "The text as bytes in an encoding.", encode)
        type.method(
            "join", "($self, iterable, /)",
            "Joins any number of strings, with this one between each two of them."
        ) { (context, arguments) throws(Raised) in
            try context.joinStrings(StringObject(arguments[0]), arguments[1])
        }
        type.method("__getnewargs__", "!($self, /)", "The arguments to make the object again.") {
            (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            return context.tuple(try context.copy(string).value)
        }
        type.method("__sizeof__", "($self, /)", "The size of the object in memory, in bytes.") {
            (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            let fixed = string.isASCII ? 49 : string.width == 1 ? 73 : string.width == 2 ? 74 : 76
            return context.integer(fixed + string.byteCount)
        }
    }
}

extension Context {
    /// A new str with the same text.
    func copy(_ string: StringObject) throws(Raised) -> StringObject {
        let copy = try makeString(count: string.count, width: Int(string.width), isASCII: string.isASCII)
        copy.bytes.copyMemory(from: string.bytes, byteCount: string.byteCount)
        return copy
    }

    /// An argument that must be a str, where CPython's message says no more.
    @inline(__always) func stringOperand(_ value: Value) throws(Raised) -> StringObject {
        if _fastPath(value.isExactly(types.str)) { return StringObject(value) }
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("must be str, not \(typeName(of: value))")
        }
        return StringObject(value)
    }

    /// An argument that says how wide a text is to be; a negative one is as good as none.
    @inline(__always) func textWidth(_ value: Value) throws(Raised) -> Int { max(0, try sizeArgument(value)) }
}
