// In CPython: Python/getargs.c (PyArg_UnpackTuple, PyArg_ParseTuple, _PyArg_NoKeywords)

/// Checks for the functions that take their arguments by position alone, and bind them themselves.
extension Context {
    /// Raises unless there are `minimum` to `maximum` positional arguments, worded as `PyArg_UnpackTuple` does.
    @inline(__always) func requireCount(
        _ arguments: Arguments, _ function: String, _ minimum: Int, _ maximum: Int
    ) throws(Raised) {
        if _slowPath(arguments.count < minimum || arguments.count > maximum) {
            throw wrongCount(arguments.count, function, minimum, maximum)
        }
    }

    @inline(never) private func wrongCount(_ count: Int, _ function: String, _ minimum: Int, _ maximum: Int) -> Raised {
        let limit = count < minimum ? minimum : maximum
        let relation = minimum == maximum ? "" : count < minimum ? "at least " : "at most "
        return typeError("\(function) expected \(relation)\(limit) argument\(limit == 1 ? "" : "s"), got \(count)")
    }

    /// Raises unless there are `minimum` to `maximum` positional arguments and no others, worded as for functions that
    /// read their arguments by a format (`PyArg_ParseTuple`), which may not tell the function's name.
    @inline(__always) func requireParsedCount(
        _ arguments: Arguments, _ function: StaticString, _ minimum: Int, _ maximum: Int, tellsName: Bool = true
    ) throws(Raised) {
        if _slowPath(arguments.count < minimum || arguments.count > maximum || arguments.hasKeywords) {
            if arguments.keywordCount > 0 { throw typeError("\(function)() takes no keyword arguments") }
            if arguments.count < minimum || arguments.count > maximum {
                throw wrongParsedCount(arguments.count, tellsName ? function : "", minimum, maximum)
            }
        }
    }

    /// The error of `requireParsedCount`; an empty name stands for a format without one.
    @inline(never) func wrongParsedCount(
        _ count: Int, _ function: StaticString, _ minimum: Int, _ maximum: Int
    ) -> Raised {
        let name = function.utf8CodeUnitCount == 0 ? "function" : "\(function)()"
        if maximum == 0 { return typeError("\(name) takes no arguments (\(count) given)") }
        let relation = minimum == maximum ? "exactly" : count < minimum ? "at least" : "at most"
        let limit = count < minimum ? minimum : maximum
        return typeError("\(name) takes \(relation) \(limit) argument\(limit == 1 ? "" : "s") (\(count) given)")
    }

    @inline(__always) func requireNoKeywords(_ arguments: Arguments, _ function: String) throws(Raised) {
        if _slowPath(arguments.hasKeywords && TupleObject(arguments.keywordNames).count > 0) {
            throw typeError("\(function)() takes no keyword arguments")
        }
    }

    /// Raises unless the call has no keywords; a class may override `__init__`, and then takes what it likes.
    @inline(__always) func requireNoKeywords(
        _ arguments: Arguments, _ function: String, of type: TypeObject
    ) throws(Raised) {
        if _slowPath(arguments.hasKeywords), !type.has(.heapType) { try requireNoKeywords(arguments, function) }
    }

    /// Raises unless a state given to `__setstate__` is a tuple of so many items.
    func requireState(_ state: Value, _ minimum: Int, _ maximum: Int) throws(Raised) -> TupleObject {
        guard type(of: state).has(.tupleSubclass) else { throw typeError("state is not a tuple") }
        let tuple = TupleObject(state)
        guard tuple.count >= minimum, tuple.count <= maximum else {
            throw wrongParsedCount(tuple.count, "", minimum, maximum)
        }
        return tuple
    }

    /// Raises unless an item of such a state is of a type.
    func requireStateItem(_ value: Value, _ position: Int, _ name: String, _ isRight: Bool) throws(Raised) {
        if !isRight { throw typeError("argument \(position) must be \(name), not \(typeName(of: value))") }
    }
}
