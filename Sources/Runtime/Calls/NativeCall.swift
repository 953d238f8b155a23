// In CPython: Objects/call.c, Python/getargs.c

/// Calling native functions: binding arguments to the parameters of a declaration.
extension Context {
    /// Calls a native function or method object. For a bound one the receiver is put before the arguments.
    func callNative(_ function: NativeFunctionObject, _ arguments: Arguments) throws(Raised) -> Value {
        let declaration = function.declaration
        let receiver = function.receiver
        // A function of a module has its module as receiver, which is no argument. It knows the module's name, as
        // methods that are bound to a module do not.
        if receiver.isUnbound || (receiver.isExactly(types.module) && function.owner.isBound)
            || function.type !== types.nativeFunction
        {
            return try callNative(declaration, arguments)
        }
        let total = arguments.count + arguments.keywordCount
        let base = try reserveStack(total + 1)
        defer { thread.pointee.stackTop = base }
        base[0] = receiver
        for index in 0..<total { base[index + 1] = arguments.base[index] }
        return try callNative(
            declaration,
            Arguments(base: base, count: arguments.count + 1, keywordNames: arguments.keywordNames))
    }

    /// Calls the code of a declaration with arguments that begin with the receiver, if it has one. This counts as a
    /// call against the recursion limit.
    @inline(__always) func callNative(
        _ declaration: UnsafePointer<NativeDeclaration>, _ arguments: Arguments
    ) throws(Raised) -> Value {
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        let isExact =
            arguments.count == Int(declaration.pointee.parameters.count)
            && arguments.count == Int(declaration.pointee.parameters.positionalCount)
        if _fastPath(declaration.pointee.style == .raw || (isExact && !arguments.hasKeywords)) {
            return try declaration.pointee.code(self, arguments)
        }
        return try bindAndCall(declaration, arguments)
    }

    @inline(never) private func bindAndCall(
        _ declaration: UnsafePointer<NativeDeclaration>, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let count = Int(declaration.pointee.parameters.count)
        let slots = try reserveStack(count)
        defer { thread.pointee.stackTop = slots }
        try bind(
            arguments, to: declaration.pointee.parameters, names: declaration.pointee.parameterNames, into: slots)
        return try declaration.pointee.code(self, Arguments(base: slots, count: count))
    }
}
