// In CPython: Python/getargs.c

extension Context {
    /// Puts arguments in the caller's form into an array, one for each name in order, unbound where absent; for `__new__`
    /// and `__init__` slots, which have no declaration. The values are kept alive by the caller of the slot.
    func bind(
        _ arguments: Arguments, to function: String, required: Int, names: String...
    ) throws(Raised) -> [Value] {
        var bound = [Value](repeating: .unbound, count: names.count)
        let keywordCount = arguments.hasKeywords ? TupleObject(arguments.keywordNames).count : 0
        if arguments.count + keywordCount > names.count {
            throw typeError(
                "\(function)() takes at most \(names.count) arguments (\(arguments.count + keywordCount) given)")
        }
        for index in 0..<arguments.count { bound[index] = arguments[index] }
        // What is missing is told before what is too much.
        for index in arguments.count..<max(required, arguments.count) where !hasKeyword(arguments, names[index]) {
            throw typeError("\(function)() missing required argument '\(names[index])' (pos \(index + 1))")
        }
        for index in 0..<keywordCount {
            let keyword = StringObject(TupleObject(arguments.keywordNames)[index]).text
            guard let place = names.firstIndex(of: keyword) else {
                throw typeError("'\(keyword)' is an invalid keyword argument for \(function)()")
            }
            if bound[place].isBound {
                throw typeError("argument for \(function)() given by name ('\(keyword)') and position (\(place + 1))")
            }
            bound[place] = arguments.base[arguments.count + index]
        }
        return bound
    }
}
