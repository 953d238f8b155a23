// In CPython: Objects/floatobject.c

extension Context {
    @inline(__always) func float(_ number: Double) -> Value {
        if let value = Value(inlineFloat: number) { return value }
        return boxedFloat(number)
    }

    @inline(never) private func boxedFloat(_ number: Double) -> Value {
        let object = allocate(FloatFields.self, types.float)
        object.number = number
        return object.value
    }
}

extension Value {
    /// The number of a float (exactly, or of a subclass); the caller has asked for its type.
    var float: Double { @inline(__always) get { isInlineFloat ? inlineFloat : FloatObject(self).number } }
}
