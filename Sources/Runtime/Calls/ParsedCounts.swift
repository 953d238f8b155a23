// In CPython: Python/getargs.c (vgetargs1_impl)

extension Context {
    /// Raises unless there are `minimum` to `maximum` positional arguments and no others, worded as for functions that
    /// read their arguments with `PyArg_ParseTuple`. An empty name stands for a format without one.
    func requireParsedCount(
        _ arguments: Arguments, _ function: StaticString, _ minimum: Int, _ maximum: Int
    ) throws(Raised) {
        if arguments.hasKeywords, TupleObject(arguments.keywordNames).count > 0 {
            throw typeError("\(function)() takes no keyword arguments")
        }
        let count = arguments.count
        if count >= minimum, count <= maximum { return }
        let name = function.utf8CodeUnitCount == 0 ? "function" : "\(function)()"
        let relation = minimum == maximum ? "exactly" : count < minimum ? "at least" : "at most"
        let limit = count < minimum ? minimum : maximum
        throw typeError("\(name) takes \(relation) \(limit) argument\(limit == 1 ? "" : "s") (\(count) given)")
    }
}
