// In CPython: Python/getargs.c (PyArg_ParseTuple)

/// The format units of functions that parse their arguments themselves, with the messages that these have.
extension Context {
    /// Raises unless there are `minimum` to `maximum` positional arguments and no others, as PyArg_ParseTuple does.
    func parseCount(_ arguments: Arguments, _ function: String, _ minimum: Int, _ maximum: Int) throws(Raised) {
        if arguments.hasKeywords, TupleObject(arguments.keywordNames).count > 0 {
            throw typeError("\(function)() takes no keyword arguments")
        }
        guard arguments.count < minimum || arguments.count > maximum else { return }
        if maximum == 0 { throw typeError("\(function)() takes no arguments (\(arguments.count) given)") }
        let relation = minimum == maximum ? "exactly" : arguments.count < minimum ? "at least" : "at most"
        let limit = arguments.count < minimum ? minimum : maximum
        throw typeError(
            "\(function)() takes \(relation) \(limit) argument\(limit == 1 ? "" : "s") (\(arguments.count) given)")
    }

    /// Positional and keyword arguments in the order of the names, as PyArg_ParseTupleAndKeywords reads them. The answer
    /// lies on the thread's value stack until the caller sets `stackTop` back to its base.
    func parseKeywords(
        _ arguments: Arguments, _ function: String, required: Int, _ names: [String]
    ) throws(Raised) -> UnsafeMutablePointer<Value> {
        let keywordCount = arguments.hasKeywords ? TupleObject(arguments.keywordNames).count : 0
        if arguments.count + keywordCount > names.count {
            let plural = names.count == 1 ? "" : "s"
            let kind = arguments.count == 0 ? "keyword " : ""
            throw typeError(
                "\(function)() takes \(required < names.count ? "at most" : "exactly") \(names.count) \(kind)argument\(plural) (\(arguments.count + keywordCount) given)"
            )
        }
        let bound = try reserveStack(names.count)
        do throws(Raised) {
            for index in 0..<arguments.count { bound[index] = arguments[index] }
            // What is missing is told before what is too much.
            for index in arguments.count..<max(required, arguments.count)
            where !hasKeyword(arguments, names[index]) {
                throw typeError("\(function)() missing required argument '\(names[index])' (pos \(index + 1))")
            }
            for index in 0..<keywordCount {
                let keyword = StringObject(TupleObject(arguments.keywordNames)[index]).text
                guard let place = names.firstIndex(of: keyword) else {
                    throw typeError("'\(keyword)' is an invalid keyword argument for \(function)()")
                }
                if bound[place].isBound {
                    throw typeError(
                        "argument for \(function)() given by name ('\(keyword)') and position (\(place + 1))")
                }
                bound[place] = arguments.base[arguments.count + index]
            }
        } catch {
            thread.pointee.stackTop = bound
            throw error
        }
        return bound
    }

    /// Whether the caller named an argument so.
    func hasKeyword(_ arguments: Arguments, _ name: String) -> Bool {
        guard arguments.hasKeywords else { return false }
        let names = TupleObject(arguments.keywordNames)
        for index in 0..<names.count where StringObject(names[index]).text == name { return true }
        return false
    }

    /// An int of any object that CPython 3.8 takes for one in C: `__index__`, or `__int__` with a warning.
    func integerOfArgument(_ value: Value) throws(Raised) -> Value {
        if value.isSmallInteger { return value }
        let type = type(of: value)
        if type.has(.integerSubclass) { return value }
        let slots = type.slots
        if slots.index != nil { return try indexObject(value) }
        guard let int = slots.int else { throw typeError("an integer is required (got type \(type.nameText))") }
        let answer = try int(self, value)
        guard self.type(of: answer).has(.integerSubclass) else {
            throw typeError("__int__ returned non-int (type \(typeName(of: answer)))")
        }
        try warn(
            types.deprecationWarning,
            "an integer is required (got type \(type.nameText)).  Implicit conversion to integers using __int__ is deprecated, and may be removed in a future version of Python."
        )
        return answer
    }

    /// The format unit `i`.
    func parseInt32(_ value: Value) throws(Raised) -> Int32 {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try integerOfArgument(value)) else {
            throw overflowError("Python int too large to convert to C long")
        }
        guard let small = Int32(exactly: number) else {
            throw overflowError(
                number > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum")
        }
        return small
    }

    /// An `int` of Argument Clinic.
    func clinicInt32(_ value: Value) throws(Raised) -> Int32 {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try integerOfArgument(value)) else {
            throw overflowError("Python int too large to convert to C int")
        }
        guard let small = Int32(exactly: number) else {
            throw overflowError("Python int too large to convert to C int")
        }
        return small
    }

    /// The format unit `L` (or `l`): `long` and `long long` are the same on the systems that there are.
    func parseInt64(_ value: Value, _ type: String = "long") throws(Raised) -> Int {
        if value.isFloat { throw typeError("integer argument expected, got float") }
        guard let number = machineInteger(try integerOfArgument(value)) else {
            throw overflowError(
                type == "long" ? "Python int too large to convert to C long" : "int too big to convert")
        }
        return number
    }

    /// The format unit `U`: a str.
    func parseString(_ value: Value, _ function: String, _ position: Int) throws(Raised) -> StringObject {
        guard type(of: value).has(.stringSubclass) else {
            throw typeError("\(function)() argument \(position) must be str, not \(argumentTypeName(value))")
        }
        return StringObject(value)
    }
}
