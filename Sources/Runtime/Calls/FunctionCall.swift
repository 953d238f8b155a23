// In CPython: Python/ceval.c (_PyEval_EvalCodeWithName), Objects/call.c

/// Calling functions written in Python: binding arguments, and pushing the frame.
extension Context {
    /// Calls a Python function from native code, with an evaluation loop of its own.
    func callFunction(_ function: FunctionObject, _ arguments: Arguments) throws(Raised) -> Value {
        try checkNativeStack()
        let stackTop = thread.pointee.stackTop
        defer { thread.pointee.stackTop = stackTop }
        let generator = try beginCall(function, arguments, onReturn: .toNative)
        if generator.isBound { return generator }
        return try evaluate()
    }

    /// Binds arguments and pushes a frame for the function. If calling it only makes a generator, that is
    /// the answer; otherwise unbound, and the frame waits to be evaluated.
    func beginCall(
        _ function: FunctionObject, _ arguments: Arguments, onReturn: FrameReturn
    ) throws(Raised) -> Value {
        let code = function.code
        let executable = executable(of: code)
        let localsplus = thread.pointee.stackTop
        let localsplusCount = executable.pointee.localsplusCount
        guard thread.pointee.stackLimit - localsplus > executable.pointee.frameSize + arguments.count + 2048 else {
            throw raise(types.recursionError, "maximum recursion depth exceeded")
        }
        let parameterCount = Int(code.argumentCount)
        if _fastPath(
            !arguments.hasKeywords && arguments.count == parameterCount && code.keywordOnlyCount == 0
                && code.flags & 0xC == 0)
        {
            (localsplus + parameterCount).initialize(repeating: .unbound, count: localsplusCount - parameterCount)
            localsplus.initialize(from: arguments.base, count: parameterCount)
        } else {
            localsplus.initialize(repeating: .unbound, count: localsplusCount)
            // What binding calls (a `**kwargs` dict's hash) must not overwrite what is bound.
            thread.pointee.stackTop = localsplus + localsplusCount
            defer { thread.pointee.stackTop = localsplus }
            try bind(function, arguments, into: localsplus)
        }
        return try finishCall(function.value, code, executable, localsplus, onReturn)
    }

    /// Makes cells, fills free variables, and pushes the frame whose parameters are bound (or makes a generator).
    private func finishCall(
        _ functionValue: Value, _ code: CodeObject, _ executable: UnsafeMutablePointer<ExecutableCode>,
        _ localsplus: UnsafeMutablePointer<Value>, _ onReturn: FrameReturn
    ) throws(Raised) -> Value {
        let function = FunctionObject(functionValue)
        let localCount = Int(code.localCount)
        for cell in 0..<executable.pointee.cellCount {
            let argument = Int(executable.pointee.cellArguments[cell])
            let object = allocate(CellFields.self, types.cell)
            object.pointer.pointee.content = argument >= 0 ? localsplus[argument] : .unbound
            if argument >= 0 { localsplus[argument] = .unbound }
            localsplus[localCount + cell] = object.value
        }
        if executable.pointee.freeCount > 0 {
            let first = localCount + executable.pointee.cellCount
            let closure = function.closure
            for index in 0..<executable.pointee.freeCount {
                localsplus[first + index] =
                    closure.isBound && index < TupleObject(closure).count
                    ? TupleObject(closure)[index] : allocateEmptyCell()
            }
        }
        if code.flags & 0x2A0 != 0 { return try makeGenerator(function, code, executable, localsplus) }
        let locals: Value
        if _fastPath(code.flags & 3 == 3) {
            locals = .unbound
        } else {
            // A class body's function, called by __build_class__, gets its namespace there; other code without fast
            // locals runs in a new dict or in its globals.
            locals = code.flags & 2 != 0 ? makeDict().value : function.globals.value
        }
        try pushFrame(
            code: code, executable: executable, localsplus: localsplus, globals: function.globals,
            builtins: function.builtins, locals: locals, function: functionValue, onReturn: onReturn)
        return .unbound
    }

    func allocateEmptyCell() -> Value {
        let cell = allocate(CellFields.self, types.cell)
        cell.pointer.pointee.content = .unbound
        return cell.value
    }

    /// Puts a new frame on top of the thread's frames. Its localsplus is filled already, and lies at the top of the
    /// value stack. Raises RecursionError when the limit or the stacks are exhausted.
    func pushFrame(
        code: CodeObject, executable: UnsafeMutablePointer<ExecutableCode>, localsplus: UnsafeMutablePointer<Value>,
        globals: DictObject, builtins: DictObject, locals: Value, function: Value, onReturn: FrameReturn
    ) throws(Raised) {
        let frame = thread.pointee.frame + 1
        thread.pointee.recursionDepth &+= 1
        let limit = localsplus + executable.pointee.frameSize
        if _slowPath(
            thread.pointee.recursionDepth > thread.pointee.recursionLimit || frame >= thread.pointee.frameLimit
                || limit + 2048 > thread.pointee.stackLimit)
        {
            thread.pointee.recursionDepth &-= 1
            throw recursionError()
        }
        let stack = localsplus + executable.pointee.localsplusCount
        stack.initialize(repeating: Value(smallInteger: 0), count: executable.pointee.blockCapacity)
        frame.initialize(
            to: FrameRecord(
                code: code, pc: executable.pointee.instructions, sp: stack + executable.pointee.blockCapacity,
                localsplus: localsplus, limit: limit, globals: globals, builtins: builtins, locals: locals,
                function: function, object: nil, generator: nil, receiver: .unbound,
                savedHandledException: .unbound, outerGenerator: nil, blockDepth: 0, onReturn: onReturn,
                isTraced: false, needsSlowReturn: onReturn != .push))
        thread.pointee.frame = frame
        thread.pointee.stackTop = limit
        if _slowPath(isAtRecursionLimit) { enterTracedForm(frame) }
        if _slowPath(thread.pointee.isTracing) { try beginTracing(frame) }
    }

    /// Runs a code object in a namespace (module, class body, exec, eval) from native code.
    func run(
        _ code: CodeObject, globals: DictObject, locals: Value, function: Value = .unbound,
        builtins: DictObject? = nil, closure: TupleObject? = nil
    ) throws(Raised) -> Value {
        try checkNativeStack()
        try requireRunnable(code)
        let stackTop = thread.pointee.stackTop
        defer { thread.pointee.stackTop = stackTop }
        let executable = executable(of: code)
        guard thread.pointee.stackLimit - stackTop > executable.pointee.frameSize + 2048 else {
            throw raise(types.recursionError, "maximum recursion depth exceeded")
        }
        stackTop.initialize(repeating: .unbound, count: executable.pointee.localsplusCount)
        let localCount = Int(code.localCount)
        for cell in 0..<executable.pointee.cellCount { stackTop[localCount + cell] = allocateEmptyCell() }
        for free in 0..<executable.pointee.freeCount {
            stackTop[localCount + executable.pointee.cellCount + free] =
                closure.map { free < $0.count ? $0[free] : allocateEmptyCell() } ?? allocateEmptyCell()
        }
        try pushFrame(
            code: code, executable: executable, localsplus: stackTop, globals: globals,
            builtins: builtins ?? builtinsDictionary(of: globals), locals: locals, function: function,
            onReturn: .toNative)
        return try evaluate()
    }
}

// MARK: Binding

extension Context {
    /// Puts the caller's arguments into the parameters' places, with defaults, `*args` and `**kwargs`.
    private func bind(
        _ function: FunctionObject, _ arguments: Arguments, into locals: UnsafeMutablePointer<Value>
    ) throws(Raised) {
        let code = function.code
        let argumentCount = Int(code.argumentCount)
        let keywordOnlyCount = Int(code.keywordOnlyCount)
        let total = argumentCount + keywordOnlyCount
        var keywords: DictObject?
        if code.flags & 8 != 0 {
            let dict = makeDict()
            keywords = dict
            locals[total + (code.flags & 4 != 0 ? 1 : 0)] = dict.value
        }
        let given = min(arguments.count, argumentCount)
        for index in 0..<given { locals[index] = arguments.base[index] }
        if code.flags & 4 != 0 {
            locals[total] = try makeTuple(arguments.base + given, count: arguments.count - given).value
        }
        if arguments.hasKeywords {
            try bindKeywords(function, arguments, into: locals, total: total, keywords: keywords)
        }
        if arguments.count > argumentCount, code.flags & 4 == 0 {
            throw tooManyPositional(function, given: arguments.count, locals)
        }
        if arguments.count < argumentCount {
            let defaults = function.defaults
            let defaultCount = defaults.isBound ? TupleObject(defaults).count : 0
            let required = argumentCount - defaultCount
            var missing: [Value] = []
            for index in 0..<max(required, 0) where index >= given && locals[index].isUnbound {
                missing.append(code.variableNames[index])
            }
            if !missing.isEmpty { throw missingArguments(function, "positional", missing) }
            for index in max(required, 0)..<argumentCount where locals[index].isUnbound {
                locals[index] = TupleObject(defaults)[index - required]
            }
        }
        if keywordOnlyCount > 0 {
            var missing: [Value] = []
            for index in argumentCount..<total where locals[index].isUnbound {
                let name = code.variableNames[index]
                if function.keywordDefaults.isBound {
                    locals[index] = DictObject(function.keywordDefaults).get(name: name)
                }
                if locals[index].isUnbound { missing.append(name) }
            }
            if !missing.isEmpty { throw missingArguments(function, "keyword-only", missing) }
        }
    }

    private func bindKeywords(
        _ function: FunctionObject, _ arguments: Arguments, into locals: UnsafeMutablePointer<Value>, total: Int,
        keywords: DictObject?
    ) throws(Raised) {
        let code = function.code
        let names = TupleObject(arguments.keywordNames)
        let positionalOnly = Int(code.positionalOnlyCount)
        next: for index in 0..<names.count {
            let name = names[index]
            let value = arguments.base[arguments.count + index]
            guard type(of: name).has(.stringSubclass) else {
                throw typeError("\(functionName(function))() keywords must be strings")
            }
            var parameter = -1
            for candidate in positionalOnly..<max(total, positionalOnly) where code.variableNames[candidate] === name {
                parameter = candidate
                break
            }
            if parameter < 0 {
                if total > positionalOnly {
                    // The names are compared as any objects are.
                    try enterNative(" in comparison")
                    leaveNative()
                }
                for candidate in positionalOnly..<max(total, positionalOnly)
                where StringObject(code.variableNames[candidate]).isEqual(to: StringObject(name)) {
                    parameter = candidate
                    break
                }
            }
            if parameter < 0 {
                if let keywords {
                    try set(keywords, name, value)
                    continue next
                }
                if positionalOnly > 0 {
                    var wrong: [String] = []
                    for candidate in 0..<positionalOnly {
                        for other in 0..<names.count
                        where StringObject(code.variableNames[candidate]).isEqual(to: StringObject(names[other])) {
                            wrong.append(StringObject(names[other]).text)
                        }
                    }
                    if !wrong.isEmpty {
                        throw typeError(
                            "\(functionName(function))() got some positional-only arguments passed as keyword arguments: "
                                + "'\(wrong.joined(separator: ", "))'")
                    }
                }
                throw typeError(
                    "\(functionName(function))() got an unexpected keyword argument '\(StringObject(name).text)'")
            }
            if locals[parameter].isBound {
                throw typeError(
                    "\(functionName(function))() got multiple values for argument '\(StringObject(name).text)'")
            }
            locals[parameter] = value
        }
    }

    /// `co_name`, as messages about arguments say it.
    private func functionName(_ function: FunctionObject) -> String { StringObject(function.code.name).text }

    private func missingArguments(_ function: FunctionObject, _ kind: String, _ names: [Value]) -> Raised {
        let quoted = names.map { "'\(StringObject($0).text)'" }
        let list: String
        switch quoted.count {
        case 1: list = quoted[0]
        case 2: list = "\(quoted[0]) and \(quoted[1])"
        default: list = quoted.dropLast().joined(separator: ", ") + ", and \(quoted[quoted.count - 1])"
        }
        return typeError(
            "\(functionName(function))() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)"
        )
    }

    private func tooManyPositional(
        _ function: FunctionObject, given: Int, _ locals: UnsafeMutablePointer<Value>
    ) -> Raised {
        let code = function.code
        let argumentCount = Int(code.argumentCount)
        let defaultCount = function.defaults.isBound ? TupleObject(function.defaults).count : 0
        var keywordOnlyGiven = 0
        for index in argumentCount..<argumentCount + Int(code.keywordOnlyCount) where locals[index].isBound {
            keywordOnlyGiven += 1
        }
        let isPlural: Bool
        let takes: String
        if defaultCount > 0 {
            isPlural = true
            takes = "from \(argumentCount - defaultCount) to \(argumentCount)"
        } else {
            isPlural = argumentCount != 1
            takes = "\(argumentCount)"
        }
        var keywordText = ""
        if keywordOnlyGiven > 0 {
            keywordText =
                " positional argument\(given != 1 ? "s" : "")"
                + " (and \(keywordOnlyGiven) keyword-only argument\(keywordOnlyGiven != 1 ? "s" : ""))"
        }
        return typeError(
            "\(functionName(function))() takes \(takes) positional argument\(isPlural ? "s" : "") but \(given)\(keywordText)"
                + " \(given == 1 && keywordOnlyGiven == 0 ? "was" : "were") given")
    }
}
