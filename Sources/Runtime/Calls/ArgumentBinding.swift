// In CPython: Python/getargs.c (_PyArg_UnpackKeywords, vgetargskeywords)

/// The values of up to six parameters, unbound where not given.
struct BoundArguments: BitwiseCopyable {
    var first = Value.unbound
    var second = Value.unbound
    var third = Value.unbound
    var fourth = Value.unbound
    var fifth = Value.unbound
    var sixth = Value.unbound

    subscript(index: Int) -> Value {
        switch index {
        case 0: first
        case 1: second
        case 2: third
        case 3: fourth
        case 4: fifth
        default: sixth
        }
    }
}

/// Binding arguments to parameters: for native functions by their declaration, for those that bind their arguments
/// themselves (constructors above all) by a list of their own.
extension Context {
    /// Arguments in the caller's form, put in the order of up to six parameters.
    @inline(__always) func bind(
        _ arguments: Arguments, to parameters: ParameterList
    ) throws(Raised) -> BoundArguments {
        let count = arguments.count
        guard !arguments.hasKeywords, count >= Int(parameters.requiredPositionalCount),
            count <= Int(parameters.plainCount)
        else {
            return try bindSlowly(arguments, to: parameters)
        }
        var bound = BoundArguments()
        if count > 0 { bound.first = arguments[0] }
        if count > 1 { bound.second = arguments[1] }
        if count > 2 { bound.third = arguments[2] }
        if count > 3 { bound.fourth = arguments[3] }
        if count > 4 { bound.fifth = arguments[4] }
        if count > 5 { bound.sixth = arguments[5] }
        return bound
    }

    @inline(never) private func bindSlowly(
        _ arguments: Arguments, to parameters: ParameterList
    ) throws(Raised) -> BoundArguments {
        let slots = try reserveStack(max(Int(parameters.count), 6))
        defer { thread.pointee.stackTop = slots }
        try bindAnything(arguments, to: parameters, names: nil, into: slots)
        return BoundArguments(
            first: slots[0], second: slots[1], third: slots[2], fourth: slots[3], fifth: slots[4], sixth: slots[5])
    }

    /// Puts arguments in the caller's form into one slot for each parameter. The slots are unbound before, and in reach
    /// of the collector. `names` are the interned names of the parameters where there are such.
    @inline(__always) func bind(
        _ arguments: Arguments, to parameters: ParameterList, names: UnsafeMutablePointer<Value>? = nil,
        into slots: UnsafeMutablePointer<Value>
    ) throws(Raised) {
        let count = arguments.count
        guard !arguments.hasKeywords, count >= Int(parameters.requiredPositionalCount),
            count <= Int(parameters.plainCount)
        else {
            return try bindAnything(arguments, to: parameters, names: names, into: slots)
        }
        for index in 0..<count { slots[index] = arguments[index] }
    }

    @inline(never) private func bindAnything(
        _ arguments: Arguments, to parameters: ParameterList, names: UnsafeMutablePointer<Value>?,
        into slots: UnsafeMutablePointer<Value>
    ) throws(Raised) {
        let positionalCount = Int(parameters.positionalCount)
        let required = Int(parameters.requiredPositionalCount)
        let given = min(arguments.count, positionalCount)
        let count = Int(parameters.count)
        // The receiver is not counted in messages.
        let receiver = parameters.hasReceiver ? 1 : 0
        let keywordCount = arguments.keywordCount
        if keywordCount > 0, !parameters.acceptsKeywords {
            throw typeError("\(parameters.function)() takes no keyword arguments")
        }
        if parameters.acceptsKeywords, !parameters.hasVariadicPositional, !parameters.hasVariadicKeywords,
            arguments.count + keywordCount > count
        {
            throw tooManyArguments(parameters, arguments.count - receiver, keywordCount, count - receiver)
        }
        for index in 0..<given { slots[index] = arguments[index] }
        if parameters.hasVariadicPositional {
            slots[positionalCount] = try makeTuple(arguments.base + given, count: arguments.count - given).value
        } else if arguments.count > positionalCount {
            throw wrongNumber(parameters, given: arguments.count)
        }
        var wrong = WrongKeyword()
        for index in 0..<keywordCount {
            let name = TupleObject(arguments.keywordNames)[index]
            let value = arguments.base[arguments.count + index]
            let slot = slot(named: name, parameters, names)
            if slot >= 0, slots[slot].isUnbound {
                slots[slot] = value
            } else if slot < 0, parameters.hasVariadicKeywords {
                if slots[count - 1].isUnbound { slots[count - 1] = makeDict().value }
                try set(DictObject(slots[count - 1]), name, value)
            } else {
                wrong.note(index, slot)
            }
        }
        for slot in 0..<required where slots[slot].isUnbound {
            if slot < Int(parameters.positionalOnlyCount) || !parameters.acceptsKeywords {
                throw wrongNumber(parameters, given: arguments.count)
            }
            throw missingArgument(parameters, slot)
        }
        if parameters.requiredKeywords != 0 {
            for slot in 0..<min(count, 64)
            where parameters.requiredKeywords >> UInt64(slot) & 1 != 0 && slots[slot].isUnbound {
                throw missingArgument(parameters, slot)
            }
        }
        if parameters.hasEncoding { try checkEncodingArguments(slots, parameters.function) }
        // What is missing is told before what is wrong.
        if wrong.index >= 0 { throw wrongKeyword(parameters, arguments, wrong) }
    }

    /// The slot of a keyword, or -1: by identity where names are interned, as those of a call are.
    private func slot(
        named name: Value, _ parameters: ParameterList, _ names: UnsafeMutablePointer<Value>?
    ) -> Int {
        if let names {
            let end = Int(parameters.count) - (parameters.hasVariadicKeywords ? 1 : 0)
            for slot in Int(parameters.positionalOnlyCount)..<end
            where names[slot] === name && !(parameters.hasVariadicPositional && slot == Int(parameters.positionalCount))
            {
                return slot
            }
        }
        return parameters.slot(named: StringObject(name))
    }

    // MARK: Errors

    /// The keyword that an error is about: one whose parameter is given by position too comes before an unknown one.
    private struct WrongKeyword {
        var index = -1
        var slot = -1

        mutating func note(_ index: Int, _ slot: Int) {
            if self.index < 0 || self.slot < 0 && slot >= 0 { (self.index, self.slot) = (index, slot) }
        }
    }

    private func wrongKeyword(
        _ parameters: ParameterList, _ arguments: Arguments, _ wrong: WrongKeyword
    ) -> Raised {
        let name = StringObject(TupleObject(arguments.keywordNames)[wrong.index]).text
        if wrong.slot >= 0 {
            let place = wrong.slot + 1 - (parameters.hasReceiver ? 1 : 0)
            return typeError("argument for \(shownName(parameters)) given by name ('\(name)') and position (\(place))")
        }
        let function = parameters.function.utf8CodeUnitCount == 0 ? "this function" : "\(parameters.function)()"
        return typeError("'\(name)' is an invalid keyword argument for \(function)")
    }

    private func shownName(_ parameters: ParameterList) -> String {
        parameters.function.utf8CodeUnitCount == 0 ? "function" : "\(parameters.function)()"
    }

    private func missingArgument(_ parameters: ParameterList, _ slot: Int) -> Raised {
        let place = slot + 1 - (parameters.hasReceiver ? 1 : 0)
        return typeError(
            "\(shownName(parameters)) missing required argument '\(parameters.name(ofSlot: slot))' (pos \(place))")
    }

    /// More arguments than parameters, in a function some of whose parameters can be given by name.
    private func tooManyArguments(
        _ parameters: ParameterList, _ positional: Int, _ keywords: Int, _ maximum: Int
    ) -> Raised {
        let kind = positional == 0 ? "keyword " : ""
        return typeError(
            "\(shownName(parameters)) takes at most \(maximum) \(kind)argument\(maximum == 1 ? "" : "s") "
                + "(\(positional + keywords) given)")
    }

    /// The error of a call with too few or too many positional arguments, worded as Argument Clinic and METH_NOARGS,
    /// METH_O word it. The receiver of a method is not counted.
    private func wrongNumber(_ parameters: ParameterList, given: Int) -> Raised {
        let receiver = parameters.hasReceiver ? 1 : 0
        let minimum = max(Int(parameters.requiredPositionalCount) - receiver, 0)
        let maximum = max(Int(parameters.positionalCount) - receiver, 0)
        let given = max(given - receiver, 0)
        let name = parameters.function
        if parameters.acceptsKeywords {
            if maximum == 0 { return typeError("\(name)() takes no positional arguments") }
            let isFixed = minimum == maximum && !(parameters.isReadByFormat && given > maximum)
            let bound = isFixed ? "exactly" : given < minimum ? "at least" : "at most"
            // Of too few, only those count that cannot be given by name.
            let positionalOnly = max(Int(parameters.positionalOnlyCount) - receiver, 0)
            let count = given < minimum ? min(minimum, positionalOnly) : maximum
            return typeError(
                "\(name)() takes \(bound) \(count) positional argument\(count == 1 ? "" : "s") (\(given) given)")
        }
        if minimum == maximum {
            switch maximum {
            case 0: return typeError("\(name)() takes no arguments (\(given) given)")
            case 1: return typeError("\(name)() takes exactly one argument (\(given) given)")
            default: return typeError("\(name) expected \(maximum) arguments, got \(given)")
            }
        }
        let bound = given < minimum ? "at least" : "at most"
        let count = given < minimum ? minimum : maximum
        return typeError("\(name) expected \(bound) \(count) argument\(count == 1 ? "" : "s"), got \(given)")
    }
}
