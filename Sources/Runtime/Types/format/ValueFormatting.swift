// In CPython: Objects/abstract.c (PyObject_Format), Python/ceval.c (FORMAT_VALUE, BUILD_STRING)

extension Context {
    /// `format(value, specification)`; the specification is a str or unbound.
    func format(_ value: Value, _ specification: Value) throws(Raised) -> Value {
        if specification.isBound, !type(of: specification).has(.stringSubclass) {
            throw systemError("Format specifier must be a string, not \(typeName(of: specification))")
        }
        let type = type(of: value)
        let isEmpty = specification.isUnbound || StringObject(specification).count == 0
        if type === types.str {
            if isEmpty { return value }
            return try formatString(value, StringObject(specification))
        }
        if type === types.int {
            if isEmpty { return try decimalText(ofInteger: value) }
            return try formatInteger(value, StringObject(specification))
        }
        if type === types.float, !isEmpty { return try formatFloat(value, StringObject(specification)) }
        let method = try lookupSpecial(value, .__format__)
        if method.isUnbound { throw typeError("Type \(type.nameText) doesn't define __format__") }
        let answer = try call(method, specification.isUnbound ? interpreter.pointee.emptyString : specification)
        guard self.type(of: answer).has(.stringSubclass) else {
            throw typeError("__format__ must return a str, not \(typeName(of: answer))")
        }
        return answer
    }

    /// What `FORMAT_VALUE` does: converts by 1 (`str`), 2 (`repr`) or 3 (`ascii`), then formats.
    func formatValue(_ value: Value, conversion: Int, specification: Value) throws(Raised) -> Value {
        var value = value
        switch conversion {
        case 1: value = try text(value)
        case 2: value = try representation(value)
        case 3: value = try asciiRepresentation(value)
        default: break
        }
        if specification.isUnbound, value.isString(self) { return value }
        return try format(value, specification)
    }

    /// What `BUILD_STRING` does: joins strings that lie in memory.
    func buildString(base: UnsafeMutablePointer<Value>, count: Int) throws(Raised) -> Value {
        try joinStrings(StringObject(interpreter.pointee.emptyString), base, count: count)
    }
}
