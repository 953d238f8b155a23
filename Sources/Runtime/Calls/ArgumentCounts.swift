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

    /// The same for functions whose arguments CPython parses by a format.
    func requireParsedCount(
        _ arguments: Arguments, _ function: String, _ minimum: Int, _ maximum: Int
    ) throws(Raised) {
        try requireNoKeywords(arguments, function)
        if arguments.count >= minimum, arguments.count <= maximum { return }
        let limit = arguments.count < minimum ? minimum : maximum
        let relation = minimum == maximum ? "exactly" : arguments.count < minimum ? "at least" : "at most"
        throw typeError(
            "\(function)() takes \(relation) \(limit) argument\(limit == 1 ? "" : "s") (\(arguments.count) given)")
    }

    @inline(__always) func requireNoKeywords(_ arguments: Arguments, _ function: String) throws(Raised) {
        if _slowPath(arguments.hasKeywords && TupleObject(arguments.keywordNames).count > 0) {
            throw typeError("\(function)() takes no keyword arguments")
        }
    }
}
