// In CPython: Python/getargs.c (PyArg_UnpackTuple, _PyArg_NoKeywords)

/// Checks for the functions that bind their arguments themselves: constructors above all.
extension Context {
    /// Raises unless there are `minimum` to `maximum` positional arguments.
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

    @inline(__always) func requireNoKeywords(_ arguments: Arguments, _ function: String) throws(Raised) {
        if _slowPath(arguments.hasKeywords && TupleObject(arguments.keywordNames).count > 0) {
            throw typeError("\(function)() takes no keyword arguments")
        }
    }
}
