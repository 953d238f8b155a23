// In CPython: Objects/call.c, Python/getargs.c

/// Calling native functions: binding arguments to the parameters of a declaration.
extension Context {
    /// Calls a native function or method object. For a bound one the receiver is put before the arguments.
    func callNative(_ function: NativeFunctionObject, _ arguments: Arguments) throws(Raised) -> Value {
        let declaration = function.declaration
        let receiver = function.receiver
        // A function of a module has its module as receiver, which is no argument. It knows the module's name, as methods
        // that are bound to a module do not.
        if receiver.isUnbound || (receiver.isExactly(types.module) && function.owner.isBound)
            || function.type !== types.nativeFunction
        {
            return try callNative(declaration, arguments)
        }
        let total = arguments.count + (arguments.hasKeywords ? TupleObject(arguments.keywordNames).count : 0)
        let base = try reserveStack(total + 1)
        defer { thread.pointee.stackTop = base }
        base[0] = receiver
        for index in 0..<total { base[index + 1] = arguments.base[index] }
        return try callNative(
            declaration,
            Arguments(base: base, count: arguments.count + 1, keywordNames: arguments.keywordNames))
    }

    /// Calls the code of a declaration with arguments that begin with the receiver, if it has one. This counts as a call
    /// against the recursion limit.
    @inline(__always) func callNative(
        _ declaration: UnsafePointer<NativeDeclaration>, _ arguments: Arguments
    ) throws(Raised) -> Value {
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        let isExact =
            arguments.count == Int(declaration.pointee.parameterCount)
            && arguments.count == Int(declaration.pointee.positionalCount)
        if _fastPath(declaration.pointee.style == .raw || (isExact && !arguments.hasKeywords)) {
            return try declaration.pointee.code(self, arguments)
        }
        return try bindAndCall(declaration, arguments)
    }

    @inline(never) private func bindAndCall(
        _ declaration: UnsafePointer<NativeDeclaration>, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let parameterCount = Int(declaration.pointee.parameterCount)
        let slots = try reserveStack(parameterCount)
        defer { thread.pointee.stackTop = slots }
        try bind(declaration, arguments, into: slots)
        return try declaration.pointee.code(self, Arguments(base: slots, count: parameterCount))
    }

    /// Puts the caller's arguments into one slot for each parameter.
    private func bind(
        _ declaration: UnsafePointer<NativeDeclaration>, _ arguments: Arguments,
        into slots: UnsafeMutablePointer<Value>
    ) throws(Raised) {
        let positionalCount = Int(declaration.pointee.positionalCount)
        let required = Int(declaration.pointee.requiredPositionalCount)
        let parameterCount = Int(declaration.pointee.parameterCount)
        let names = declaration.pointee.parameterNames
        let given = min(arguments.count, positionalCount)
        // The receiver is not counted in messages.
        let receiver = hasReceiver(declaration) ? 1 : 0
        let keywordCount = arguments.hasKeywords ? TupleObject(arguments.keywordNames).count : 0
        if keywordCount > 0, !declaration.pointee.acceptsKeywords {
            throw typeError("\(nameText(declaration))() takes no keyword arguments")
        }
        if declaration.pointee.acceptsKeywords, !declaration.pointee.hasVariadicPositional,
            !declaration.pointee.hasVariadicKeywords, arguments.count + keywordCount > parameterCount
        {
            throw tooManyArguments(declaration, arguments.count - receiver, keywordCount, parameterCount - receiver)
        }
        for index in 0..<given { slots[index] = arguments.base[index] }
        if declaration.pointee.hasVariadicPositional {
            slots[positionalCount] = try makeTuple(
                arguments.base + given, count: arguments.count - given
            ).value
        } else if arguments.count > positionalCount {
            throw wrongNumber(declaration, given: arguments.count)
        }
        var wrongKeyword = -1
        if arguments.hasKeywords {
            let keywordNames = TupleObject(arguments.keywordNames)
            let lastNamed = parameterCount - (declaration.pointee.hasVariadicKeywords ? 1 : 0)
            for index in 0..<keywordNames.count {
                let name = keywordNames[index]
                let value = arguments.base[arguments.count + index]
                var slot = -1
                for candidate in Int(declaration.pointee.positionalOnlyCount)..<lastNamed
                where !(declaration.pointee.hasVariadicPositional && candidate == positionalCount)
                    && (names[candidate] === name || name.isSameText(as: StringObject(names[candidate])))
                {
                    slot = candidate
                    break
                }
                if slot < 0 {
                    guard declaration.pointee.hasVariadicKeywords else {
                        if wrongKeyword < 0 { wrongKeyword = index }
                        continue
                    }
                    if slots[parameterCount - 1].isUnbound { slots[parameterCount - 1] = makeDict().value }
                    try set(DictObject(slots[parameterCount - 1]), name, value)
                    continue
                }
                if slots[slot].isBound {
                    if wrongKeyword < 0 { wrongKeyword = index }
                    continue
                }
                slots[slot] = value
            }
        }
        for index in 0..<required where slots[index].isUnbound {
            if index < Int(declaration.pointee.positionalOnlyCount) || !declaration.pointee.acceptsKeywords {
                throw wrongNumber(declaration, given: arguments.count)
            }
            throw typeError(
                "\(nameText(declaration))() missing required argument '\(StringObject(names[index]).text)' (pos \(index + 1 - receiver))"
            )
        }
        if declaration.pointee.requiredKeywords != 0 {
            for index in 0..<min(parameterCount, 64)
            where declaration.pointee.requiredKeywords >> UInt64(index) & 1 != 0 && slots[index].isUnbound {
                throw typeError(
                    "\(nameText(declaration))() missing required argument '\(StringObject(names[index]).text)' (pos \(index + 1 - receiver))"
                )
            }
        }
        // What is missing is told before what is wrong.
        if wrongKeyword >= 0 {
            let name = StringObject(TupleObject(arguments.keywordNames)[wrongKeyword])
            for slot in Int(declaration.pointee.positionalOnlyCount)..<positionalCount
            where StringObject(names[slot]).isEqual(to: name) && slot < given {
                throw typeError(
                    "argument for \(nameText(declaration))() given by name ('\(name.text)') and position (\(slot + 1 - receiver))"
                )
            }
            throw typeError("'\(name.text)' is an invalid keyword argument for \(nameText(declaration))()")
        }
    }

    private func hasReceiver(_ declaration: UnsafePointer<NativeDeclaration>) -> Bool {
        let signature = declaration.pointee.textSignature
        if signature.utf8CodeUnitCount > 0, signature.utf8Start[0] == UInt8(ascii: "~") { return false }
        for index in 0..<min(signature.utf8CodeUnitCount, 3)
        where signature.utf8Start[index] == UInt8(ascii: "$")
            && !(signature.utf8Start[index + 1] == UInt8(ascii: "m")
                && signature.utf8Start[index + 2] == UInt8(ascii: "o"))
        {
            return true
        }
        return false
    }

    /// More arguments than parameters, in a function some of whose parameters can be given by name.
    private func tooManyArguments(
        _ declaration: UnsafePointer<NativeDeclaration>, _ positional: Int, _ keywords: Int, _ maximum: Int
    ) -> Raised {
        let kind = positional == 0 ? "keyword " : ""
        return typeError(
            "\(nameText(declaration))() takes at most \(maximum) \(kind)argument\(maximum == 1 ? "" : "s") "
                + "(\(positional + keywords) given)")
    }

    private func nameText(_ declaration: UnsafePointer<NativeDeclaration>) -> String {
        declaration.pointee.name.description
    }

    /// The error of a call with too few or too many positional arguments, worded as Argument Clinic and METH_NOARGS,
    /// METH_O word it. The receiver of a method is not counted.
    private func wrongNumber(_ declaration: UnsafePointer<NativeDeclaration>, given: Int) -> Raised {
        let receiver = hasReceiver(declaration) ? 1 : 0
        let minimum = max(Int(declaration.pointee.requiredPositionalCount) - receiver, 0)
        let maximum = max(Int(declaration.pointee.positionalCount) - receiver, 0)
        let given = max(given - receiver, 0)
        let name = nameText(declaration)
        if minimum == maximum, !declaration.pointee.acceptsKeywords {
            switch maximum {
            case 0: return typeError("\(name)() takes no arguments (\(given) given)")
            case 1: return typeError("\(name)() takes exactly one argument (\(given) given)")
            default: return typeError("\(name) expected \(maximum) arguments, got \(given)")
            }
        }
        if declaration.pointee.acceptsKeywords {
            let bound = minimum == maximum ? "exactly" : given < minimum ? "at least" : "at most"
            // Of too few, only those count that cannot be given by name.
            let positionalOnly = max(Int(declaration.pointee.positionalOnlyCount) - receiver, 0)
            let count = given < minimum ? min(minimum, positionalOnly) : maximum
            if maximum == 0 { return typeError("\(name)() takes no positional arguments") }
            return typeError(
                "\(name)() takes \(bound) \(count) positional argument\(count == 1 ? "" : "s") (\(given) given)")
        }
        let bound = given < minimum ? "at least" : "at most"
        let count = given < minimum ? minimum : maximum
        return typeError("\(name) expected \(bound) \(count) argument\(count == 1 ? "" : "s"), got \(given)")
    }
}
