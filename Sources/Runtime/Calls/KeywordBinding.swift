// In CPython: Python/getargs.c (vgetargskeywords)

/// The values of up to four parameters, unbound where not given.
struct BoundKeywords: BitwiseCopyable {
    var first = Value.unbound
    var second = Value.unbound
    var third = Value.unbound
    var fourth = Value.unbound

    subscript(index: Int) -> Value {
        get {
            switch index {
            case 0: first
            case 1: second
            case 2: third
            default: fourth
            }
        }
        set {
            switch index {
            case 0: first = newValue
            case 1: second = newValue
            case 2: third = newValue
            default: fourth = newValue
            }
        }
    }
}

extension Context {
    /// Binds arguments in the caller's form to up to four parameters that can be given by position or by name, as
    /// CPython's `PyArg_ParseTupleAndKeywords` does: for constructors.
    @inline(never) func bindKeywords(
        _ arguments: Arguments, _ function: StaticString, _ names: [StaticString], required: Int = 0,
        namesEncoding: Bool = false
    ) throws(Raised) -> BoundKeywords {
        var bound = BoundKeywords()
        // A function that CPython binds without telling its name is just "function" in messages.
        let shown = function.utf8CodeUnitCount == 0 ? "function" : "\(function)()"
        let keywordNames = arguments.hasKeywords ? TupleObject(arguments.keywordNames) : nil
        let keywordCount = keywordNames?.count ?? 0
        let total = arguments.count + keywordCount
        if total > names.count {
            let kind = arguments.count == 0 ? "keyword " : ""
            throw typeError(
                "\(shown) takes at most \(names.count) \(kind)argument"
                    + "\(names.count == 1 ? "" : "s") (\(total) given)")
        }
        for index in 0..<arguments.count { bound[index] = arguments[index] }
        // What is missing is told before what is wrong.
        var wrong: (position: Int, index: Int)?
        if let keywordNames {
            for position in 0..<keywordCount {
                let name = StringObject(keywordNames[position])
                let index = names.firstIndex { name.isEqual(toASCII: $0) } ?? -1
                if index < 0 || bound[index].isBound {
                    if wrong == nil || wrong.unsafelyUnwrapped.index < 0 && index >= 0 { wrong = (position, index) }
                } else {
                    bound[index] = arguments.base[arguments.count + position]
                }
            }
        }
        for index in 0..<required where bound[index].isUnbound {
            throw typeError("\(shown) missing required argument '\(names[index])' (pos \(index + 1))")
        }
        if namesEncoding { try checkEncodingArguments(bound, function) }
        if let wrong, let keywordNames {
            let name = StringObject(keywordNames[wrong.position]).text
            if wrong.index >= 0 {
                throw typeError("argument for \(shown) given by name ('\(name)') and position (\(wrong.index + 1))")
            }
            throw typeError(
                "'\(name)' is an invalid keyword argument for \(function.utf8CodeUnitCount == 0 ? "this function" : shown)"
            )
        }
        return bound
    }

    /// For functions that bind their arguments themselves, as CPython's `PyArg_ParseTuple` does: raises unless there
    /// are `minimum` to `maximum` positional arguments and no other.
    @inline(__always) func requireArity(
        _ arguments: Arguments, _ function: StaticString, _ minimum: Int, _ maximum: Int
    ) throws(Raised) {
        if _slowPath(arguments.count < minimum || arguments.count > maximum || arguments.hasKeywords) {
            try wrongArity(arguments, function, minimum, maximum)
        }
    }

    @inline(never) private func wrongArity(
        _ arguments: Arguments, _ function: StaticString, _ minimum: Int, _ maximum: Int
    ) throws(Raised) {
        if arguments.hasKeywords, TupleObject(arguments.keywordNames).count > 0 {
            throw typeError("\(function)() takes no keyword arguments")
        }
        let count = arguments.count
        if count >= minimum, count <= maximum { return }
        let bound = count < minimum ? minimum : maximum
        let relation = minimum == maximum ? "exactly" : count < minimum ? "at least" : "at most"
        throw typeError("\(function)() takes \(relation) \(bound) argument\(bound == 1 ? "" : "s") (\(count) given)")
    }
}
