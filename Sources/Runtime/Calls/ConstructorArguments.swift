// In CPython: Python/getargs.c (vgetargskeywords)

/// Arguments of a constructor that takes up to four, some of them by name: bound without any allocation.
struct ConstructorArguments: BitwiseCopyable {
    var first = Value.unbound
    var second = Value.unbound
    var third = Value.unbound
    var fourth = Value.unbound

    fileprivate subscript(index: Int) -> Value {
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

/// What a constructor takes: the names of its parameters, how many are required, and how many may be positional.
struct ConstructorSignature {
    let function: StaticString
    let required: Int
    let positional: Int
    let names: (StaticString, StaticString, StaticString, StaticString)
    let count: Int

    init(
        _ function: StaticString, required: Int, positional: Int = 4, _ first: StaticString,
        _ second: StaticString = "", _ third: StaticString = "", _ fourth: StaticString = ""
    ) {
        self.function = function
        self.required = required
        names = (first, second, third, fourth)
        count =
            second.utf8CodeUnitCount == 0
            ? 1 : third.utf8CodeUnitCount == 0 ? 2 : fourth.utf8CodeUnitCount == 0 ? 3 : 4
        self.positional = min(positional, count)
    }

    fileprivate subscript(index: Int) -> StaticString {
        switch index {
        case 0: names.0
        case 1: names.1
        case 2: names.2
        default: names.3
        }
    }
}

extension Context {
    /// The arguments of a constructor by its signature; unbound where absent.
    @inline(__always) func bind(
        _ arguments: Arguments, to signature: ConstructorSignature
    ) throws(Raised) -> ConstructorArguments {
        let count = arguments.count
        guard !arguments.hasKeywords, count >= signature.required, count <= signature.positional else {
            return try bindSlowly(arguments, to: signature)
        }
        var bound = ConstructorArguments()
        if count > 0 { bound.first = arguments[0] }
        if count > 1 { bound.second = arguments[1] }
        if count > 2 { bound.third = arguments[2] }
        if count > 3 { bound.fourth = arguments[3] }
        return bound
    }

    @inline(never) private func bindSlowly(
        _ arguments: Arguments, to signature: ConstructorSignature
    ) throws(Raised) -> ConstructorArguments {
        let function = signature.function.description
        let given = arguments.totalCount
        if given > signature.count {
            let kind = arguments.count == 0 ? "keyword " : ""
            throw typeError(
                "\(function)() takes at most \(signature.count) \(kind)argument\(signature.count == 1 ? "" : "s") (\(given) given)"
            )
        }
        if arguments.count > signature.positional {
            throw typeError(
                "\(function)() takes at most \(signature.positional) positional argument\(signature.positional == 1 ? "" : "s") (\(arguments.count) given)"
            )
        }
        var bound = ConstructorArguments()
        for index in 0..<arguments.count { bound[index] = arguments[index] }
        var wrong = -1
        for index in 0..<arguments.keywordCount {
            let name = StringObject(TupleObject(arguments.keywordNames)[index])
            var place = 0
            while place < signature.count, !name.hasText(signature[place]) { place += 1 }
            if place < signature.count, bound[place].isUnbound {
                bound[place] = arguments.base[arguments.count + index]
            } else if wrong < 0 {
                wrong = index
            }
        }
        for index in 0..<signature.required where bound[index].isUnbound {
            throw typeError("\(function)() missing required argument '\(signature[index])' (pos \(index + 1))")
        }
        if wrong >= 0 {
            let name = StringObject(TupleObject(arguments.keywordNames)[wrong])
            for index in 0..<arguments.count where name.hasText(signature[index]) {
                throw typeError("argument for \(function)() given by name ('\(name.text)') and position (\(index + 1))")
            }
            throw typeError("'\(name.text)' is an invalid keyword argument for \(function)()")
        }
        return bound
    }

    /// Raises unless the call has no keywords; a class may override `__init__`, and then takes what it likes.
    @inline(__always) func requireNoKeywords(
        _ arguments: Arguments, _ function: String, of type: TypeObject
    ) throws(Raised) {
        if _slowPath(arguments.hasKeywords), !type.has(.heapType) { try requireNoKeywords(arguments, function) }
    }

    /// Memory of a new object whose type may be a class; the caller fills all fields.
    @inline(__always) func allocateObject<Fields>(
        _: Fields.Type, _ type: TypeObject
    ) throws(Raised) -> Reference<Fields> {
        type.has(.heapType) ? try allocateInstance(Fields.self, type) : allocate(Fields.self, type)
    }

    /// Raises unless a state given to `__setstate__` is a tuple of so many items.
    func requireState(_ state: Value, _ minimum: Int, _ maximum: Int) throws(Raised) -> TupleObject {
        guard type(of: state).has(.tupleSubclass) else { throw typeError("state is not a tuple") }
        let tuple = TupleObject(state)
        guard tuple.count >= minimum, tuple.count <= maximum else {
            let limit = tuple.count < minimum ? minimum : maximum
            let relation = minimum == maximum ? "exactly" : tuple.count < minimum ? "at least" : "at most"
            throw typeError(
                "function takes \(relation) \(limit) argument\(limit == 1 ? "" : "s") (\(tuple.count) given)")
        }
        return tuple
    }

    /// Raises unless an item of such a state is of a type.
    func requireStateItem(_ value: Value, _ position: Int, _ name: String, _ isRight: Bool) throws(Raised) {
        if !isRight { throw typeError("argument \(position) must be \(name), not \(typeName(of: value))") }
    }
}

extension TypeDeclaration {
    /// Fills the slot of `__getattribute__` with the function of `object` instead of inheriting it, as most native types
    /// of modules do in CPython, which shows in their `__dict__`.
    func ownGetAttribute() { type.slots.getAttribute = context.types.object.slots.getAttribute }

    /// The same of `__setattr__` and `__delattr__`.
    func ownSetAttribute() { type.slots.setAttribute = context.types.object.slots.setAttribute }
}
