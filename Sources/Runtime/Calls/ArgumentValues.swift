// In CPython: Python/getargs.c (convertsimple), Objects/longobject.c (_PyLong_FromNbIndexOrNbInt)

/// Readers for single arguments that CPython declares as a number of C or as a str.
extension Context {
    // MARK: Integers

    /// An int of any object that CPython 3.8 takes for one in C: `__index__`, or `__int__` with a warning.
    func integerArgument(_ value: Value) throws(Raised) -> Value {
        if value.isSmallInteger { return value }
        let type = type(of: value)
        if type.has(.integerSubclass) || type.slots.index != nil { return try indexObject(value) }
        guard let convert = type.slots.int else {
            throw typeError("an integer is required (got type \(type.nameText))")
        }
        let answer = try convert(self, value)
        guard self.type(of: answer).has(.integerSubclass) else {
            throw typeError("__int__ returned non-int (type \(typeName(of: answer)))")
        }
        try warn(
            types.deprecationWarning,
            "an integer is required (got type \(type.nameText)).  Implicit conversion to integers using __int__ is "
                + "deprecated, and may be removed in a future version of Python.")
        return answer
    }

    /// An `int` of Argument Clinic (`_PyLong_AsInt`).
    func int32Argument(_ value: Value) throws(Raised) -> Int32 {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try integerArgument(value)), let small = Int32(exactly: number) else {
            throw overflowError("Python int too large to convert to C int")
        }
        return small
    }

    /// The format unit `i`, which tells of its limits in other words.
    func parseInt32(_ value: Value) throws(Raised) -> Int32 {
        let number = try int64Argument(value)
        guard let small = Int32(exactly: number) else {
            throw overflowError(
                number > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum")
        }
        return small
    }

    /// A `long` or `long long` (the format units `l` and `L`), which are the same on the systems that there are.
    func int64Argument(
        _ value: Value, tooLarge: String = "Python int too large to convert to C long"
    ) throws(Raised) -> Int {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try integerArgument(value)) else { throw overflowError(tooLarge) }
        return number
    }

    /// A `Py_ssize_t` (the format unit `n`): an int or something with `__index__`, and no float.
    @inline(__always) func sizeArgument(_ value: Value) throws(Raised) -> Int {
        if value.isSmallInteger { return value.smallInteger }
        return try otherSizeArgument(value)
    }

    /// A `Py_ssize_t` that may be missing.
    @inline(__always) func sizeArgument(_ value: Value, missing: Int) throws(Raised) -> Int {
        value.isUnbound ? missing : try sizeArgument(value)
    }

    @inline(never) private func otherSizeArgument(_ value: Value) throws(Raised) -> Int {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try indexObject(value)) else {
            throw overflowError("Python int too large to convert to C ssize_t")
        }
        return number
    }

    /// A `Py_ssize_t` that must be an int, and nothing else, such as the argument of an iterator's `__setstate__`.
    func exactSizeArgument(_ value: Value) throws(Raised) -> Int {
        guard type(of: value).has(.integerSubclass) else { throw typeError("an integer is required") }
        guard let number = machineInteger(value) else {
            throw overflowError("Python int too large to convert to C ssize_t")
        }
        return number
    }

    // MARK: Texts

    /// A str, where CPython's message has the function and the argument's number.
    @inline(__always) func stringArgument(
        _ value: Value, _ function: StaticString, _ number: Int
    ) throws(Raised) -> StringObject {
        if _fastPath(value.isExactly(types.str)) { return StringObject(value) }
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("\(function)() argument \(number) must be str, not \(argumentTypeName(value))")
        }
        return StringObject(value)
    }

    // MARK: Flags

    /// Whether an optional argument is true.
    func flag(_ value: Value, default isOn: Bool) throws(Raised) -> Bool {
        value.isUnbound ? isOn : try isTrue(value)
    }
}
