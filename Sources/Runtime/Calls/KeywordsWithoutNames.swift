// In CPython: Objects/call.c (_PyStack_UnpackDict), Python/getargs.c

/// Keyword arguments whose names are no str, `f(**{1: 2})`. CPython's functions each look at them when they come to
/// them, so what else is wrong with a call is told before.
extension Context {
    /// A name that no program uses.
    private static let nobodysName = "\0keyword that is no str\0"

    /// The error of such a call. A native function that stores no keywords is called, with another name in place of
    /// those that are no str, to see what it has to say.
    func refuseKeywords(_ callable: Value, _ arguments: Arguments) throws(Raised) -> Raised {
        if updatesFirst(callable) {
            _ = try call(callable, Arguments(base: arguments.base, count: arguments.count))
            return keywordsMustBeStrings(callable)
        }
        guard looksAtKeywordsLate(callable, arguments.count) else { return keywordsMustBeStrings(callable) }
        let names = TupleObject(arguments.keywordNames)
        let other = string(Self.nobodysName)
        for index in 0..<names.count where !type(of: names[index]).has(.stringSubclass) {
            writeBarrier(names.raw)
            names.items[index] = other
        }
        do throws(Raised) {
            _ = try call(callable, arguments)
        } catch {
            let exception = takeRaised()
            if type(of: exception) === types.typeError {
                let texts = ExceptionObject(exception).arguments
                if texts.isExactly(types.tuple), TupleObject(texts).count == 1, TupleObject(texts)[0].isString(self),
                    StringObject(TupleObject(texts)[0]).text.contains(Self.nobodysName)
                {
                    return keywordsMustBeStrings(callable)
                }
            }
            thread.pointee.raised = exception
            return error
        }
        return keywordsMustBeStrings(callable)
    }

    /// Whether a callable is native, and neither keeps keyword arguments nor passes them on.
    private func looksAtKeywordsLate(_ callable: Value, _ count: Int) -> Bool {
        let type = type(of: callable)
        if type === types.nativeFunction || type === types.methodDescriptor {
            let declaration = NativeFunctionObject(callable).declaration
            if declaration.pointee.style != .raw { return !declaration.pointee.parameters.hasVariadicKeywords }
            switch declaration.pointee.name.description {
            case "print", "iter", "next", "getattr", "sorted", "min", "max", "exec", "eval", "dir", "vars", "reduce",
                "__import__":
                return true
            default: return false
            }
        }
        guard type === types.type else { return false }
        let made = TypeObject(callable)
        // Three arguments make a class, whose base may want to know the keywords.
        if made.isSubtype(of: types.type) { return made === types.type && count < 3 }
        let new = lookup(made, self[.__new__])
        let initializer = lookup(made, self[.__init__])
        guard new.isExactly(types.nativeFunction) || new.isUnbound, initializer.isExactly(types.wrapperDescriptor)
        else {
            return false
        }
        return true
    }

    /// `dict.update` and the like take their positional argument before they look at keywords.
    private func updatesFirst(_ callable: Value) -> Bool {
        let type = type(of: callable)
        guard type === types.nativeFunction || type === types.methodDescriptor else { return false }
        let declaration = NativeFunctionObject(callable).declaration
        return declaration.pointee.style == .raw && declaration.pointee.name.description == "update"
    }
}
