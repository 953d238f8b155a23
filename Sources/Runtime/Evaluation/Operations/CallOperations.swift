// In CPython: Python/ceval.c (call_function), Objects/call.c

/// Calls. A call of a Python function pushes a frame and lets the loop go on in it; each operation answers whether it
/// did.
extension Machine {
    /// `CALL_FUNCTION`: the callable lies below its arguments.
    @inline(always) mutating func callFunction(_ instruction: Instruction) throws(Raised) -> Bool {
        let count = instruction.operand
        let place = sp - (count &+ 1)
        let callable = place[0]
        if callable.bits & 7 == 0, callable.heapType === context.types.function {
            let function = FunctionObject(callable)
            if let executable = function.code.executable, executable.pointee.isSimple,
                function.code.argumentCount == Int32(truncatingIfNeeded: count)
            {
                frame.pointee.pc = pc
                frame.pointee.sp = place
                try context.pushSimpleFrame(function, executable, from: frame, place + 1, count)
                return true
            }
        }
        frame.pointee.pc = pc
        frame.pointee.sp = sp
        let result = try context.callFromLoop(frame, place, count)
        if result.isUnbound { return true }
        sp = place + 1
        place[0] = result
        watchArguments(0)
        return false
    }

    /// `CALL_METHOD`: below the arguments lie the method and its receiver, or nothing and a callable.
    @inline(always) mutating func callMethod(_ instruction: Instruction) throws(Raised) -> Bool {
        let count = instruction.operand
        let place = sp - (count &+ 2)
        let method = place[0]
        if _fastPath(method.isBound) {
            if method.heapType === context.types.function {
                let function = FunctionObject(method)
                if let executable = function.code.executable, executable.pointee.isSimple,
                    function.code.argumentCount == Int32(truncatingIfNeeded: count &+ 1)
                {
                    frame.pointee.pc = pc
                    frame.pointee.sp = place
                    try context.pushSimpleFrame(function, executable, from: frame, place + 1, count &+ 1)
                    return true
                }
            } else if method.heapType === context.types.methodDescriptor {
                spill()
                let result = try context.callNative(
                    NativeFunctionObject(method).declaration, Arguments(base: place + 1, count: count &+ 1))
                sp = place + 1
                place[0] = result
                watchArguments(1)
                return false
            }
            spill()
            let result = try context.callMethodFromLoop(frame, place, count &+ 1)
            if result.isUnbound { return true }
            sp = place + 1
            place[0] = result
            watchArguments(1)
            return false
        }
        spill()
        // The caller's stack must end where the result goes: one word lower than the callable.
        place[0] = place[1]
        for index in 0..<count { place[1 + index] = place[2 + index] }
        frame.pointee.sp = sp - 1
        let result = try context.callFromLoop(frame, place, count)
        if result.isUnbound { return true }
        sp = place + 1
        place[0] = result
        watchArguments(0)
        return false
    }

    /// `CALL_FUNCTION_KW`: the names of the keyword arguments lie on top.
    @inline(always) mutating func callFunctionKeywords(_ instruction: Instruction) throws(Raised) -> Bool {
        let names = sp[-1]
        let place = sp - (instruction.operand &+ 2)
        spill()
        let result = try context.callKeywordsFromLoop(frame, place, instruction.operand, names)
        if result.isUnbound { return true }
        sp = place + 1
        place[0] = result
        watchArguments(0, behind: 1)
        return false
    }

    /// `CALL_FUNCTION_EX`: a callable, an iterable of arguments, and maybe a mapping of keyword arguments.
    @inline(always) mutating func callFunctionEx(_ instruction: Instruction) throws(Raised) -> Bool {
        spill()
        let hasKeywords = instruction.operand & 1 != 0
        let place = sp - (hasKeywords ? 3 : 2)
        let result = try context.callExFromLoop(
            frame, place, arguments: place[1], keywords: hasKeywords ? place[2] : .unbound)
        if result.isUnbound { return true }
        sp = place + 1
        place[0] = result
        return false
    }
}

extension Context {
    /// Pushes the frame of a function whose call only needs its positional arguments in place (`isSimple`). They lie at
    /// `arguments`, on the caller's value stack, where they become the new frame's first locals.
    @inline(always) func pushSimpleFrame(
        _ function: FunctionObject, _ executable: UnsafeMutablePointer<ExecutableCode>,
        from caller: UnsafeMutablePointer<FrameRecord>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int,
        onReturn: FrameReturn = .push, receiver: Value = .unbound
    ) throws(Raised) {
        let thread = thread
        var localsplus = arguments
        if _slowPath(caller.pointee.generator != nil) {
            // A generator's value stack lies in the heap: the callee's frame begins at the top of the thread's.
            localsplus = caller.pointee.limit
            for index in 0..<count { localsplus[index] = arguments[index] }
        }
        let limit = localsplus + executable.pointee.frameSize
        let frame = caller + 1
        let depth = thread.pointee.recursionDepth &+ 1
        if _slowPath(
            depth >= thread.pointee.recursionLimit || frame >= thread.pointee.frameLimit
                || limit + 2048 > thread.pointee.stackLimit || thread.pointee.isTracing)
        {
            return try pushSimpleFrameSlowly(function, executable, localsplus, count, onReturn, receiver)
        }
        thread.pointee.recursionDepth = depth
        var index = count
        let end = executable.pointee.localsplusCount
        while index < end {
            localsplus[index] = .unbound
            index &+= 1
        }
        let blockCapacity = executable.pointee.blockCapacity
        if _slowPath(blockCapacity > 0) {
            (localsplus + end).initialize(repeating: Value(smallInteger: 0), count: blockCapacity)
        }
        frame.pointee.code = function.code
        frame.pointee.pc = executable.pointee.instructions
        frame.pointee.sp = localsplus + (end &+ blockCapacity)
        frame.pointee.localsplus = localsplus
        frame.pointee.limit = limit
        frame.pointee.globals = function.globals
        frame.pointee.builtins = function.builtins
        frame.pointee.locals = .unbound
        frame.pointee.function = function.value
        frame.pointee.object = nil
        frame.pointee.generator = nil
        frame.pointee.receiver = receiver
        frame.pointee.blockDepth = 0
        frame.pointee.onReturn = onReturn
        frame.pointee.isTraced = false
        frame.pointee.needsSlowReturn = onReturn != .push
        thread.pointee.frame = frame
        thread.pointee.stackTop = limit
    }

    @inline(never) private func pushSimpleFrameSlowly(
        _ function: FunctionObject, _ executable: UnsafeMutablePointer<ExecutableCode>,
        _ localsplus: UnsafeMutablePointer<Value>, _ count: Int, _ onReturn: FrameReturn, _ receiver: Value
    ) throws(Raised) {
        (localsplus + count).initialize(repeating: .unbound, count: executable.pointee.localsplusCount - count)
        try pushFrame(
            code: function.code, executable: executable, localsplus: localsplus, globals: function.globals,
            builtins: function.builtins, locals: .unbound, function: function.value, onReturn: onReturn)
        thread.pointee.frame.pointee.receiver = receiver
    }

    /// Calls what lies at `place` with the `count` values behind it. Unbound if a frame was pushed; then the caller's
    /// stack ends at `place`, where the result will be put.
    @inline(never) func callFromLoop(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ place: UnsafeMutablePointer<Value>, _ count: Int
    ) throws(Raised) -> Value {
        let callable = place[0]
        let type = type(of: callable)
        if type === types.nativeFunction {
            let function = NativeFunctionObject(callable)
            let receiver = function.receiver
            if receiver.isUnbound || (receiver.isExactly(types.module) && function.owner.isBound) {
                return try callNative(function.declaration, Arguments(base: place + 1, count: count))
            }
            place[0] = receiver
            return try callNative(function.declaration, Arguments(base: place, count: count + 1))
        }
        if type === types.function {
            return try beginCallFromLoop(
                frame, FunctionObject(callable), Arguments(base: place + 1, count: count), at: place)
        }
        if type === types.method {
            let method = MethodObject(callable)
            let function = method.function
            place[0] = method.receiver
            if function.isExactly(types.function) {
                return try beginCallFromLoop(
                    frame, FunctionObject(function), Arguments(base: place, count: count + 1), at: place)
            }
            return try call(function, Arguments(base: place, count: count + 1))
        }
        if type === types.type, let pushed = try beginInstantiation(frame, TypeObject(callable), place, count) {
            return pushed
        }
        return try call(callable, Arguments(base: place + 1, count: count))
    }

    /// Calls the method at `place` with `count` arguments, the receiver first.
    @inline(never) func callMethodFromLoop(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ place: UnsafeMutablePointer<Value>, _ count: Int
    ) throws(Raised) -> Value {
        let method = place[0]
        if method.heapType === types.function {
            return try beginCallFromLoop(
                frame, FunctionObject(method), Arguments(base: place + 1, count: count), at: place)
        }
        return try call(method, Arguments(base: place + 1, count: count))
    }

    /// Binds arguments and pushes a frame whose result goes to `place`, the new end of the caller's stack.
    private func beginCallFromLoop(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ function: FunctionObject, _ arguments: Arguments,
        at place: UnsafeMutablePointer<Value>
    ) throws(Raised) -> Value {
        let result = try beginCall(function, arguments, onReturn: .push)
        if result.isUnbound { frame.pointee.sp = place }
        return result
    }

    /// Calls a class whose instances are made by `object.__new__` and initialised by a Python function, without leaving
    /// the loop. Nil if it must be called like anything else.
    private func beginInstantiation(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ type: TypeObject, _ place: UnsafeMutablePointer<Value>,
        _ count: Int
    ) throws(Raised) -> Value? {
        guard type.has(.heapType), let new = type.slots.new, let plainNew = types.object.slots.new, new == plainNew,
            !type.has(.abstract)
        else { return nil }
        let initializer = lookup(type, self[.__init__])
        guard initializer.isExactly(types.function) else { return nil }
        // The call of the class counts besides that of `__init__`, as long as the frame lives: see `popFrame`.
        try enterNative(" while calling a Python object")
        var isPushed = false
        defer { if !isPushed { leaveNative() } }
        let instance = try allocateInstance(ObjectFields.self, type)
        place[0] = instance.value
        let function = FunctionObject(initializer)
        if let executable = function.code.executable, executable.pointee.isSimple,
            Int(function.code.argumentCount) == count + 1
        {
            frame.pointee.sp = place
            try pushSimpleFrame(
                function, executable, from: frame, place, count + 1, onReturn: .initializer,
                receiver: instance.value)
            isPushed = true
            return .unbound
        }
        let result = try beginCall(function, Arguments(base: place, count: count + 1), onReturn: .initializer)
        guard result.isUnbound else {
            throw typeError("__init__() should return None, not '\(typeName(of: result))'")
        }
        isPushed = true
        thread.pointee.frame.pointee.receiver = instance.value
        frame.pointee.sp = place
        return .unbound
    }

    @inline(never) func callKeywordsFromLoop(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ place: UnsafeMutablePointer<Value>, _ total: Int, _ names: Value
    ) throws(Raised) -> Value {
        let callable = place[0]
        let positional = total - TupleObject(names).count
        if callable.isExactly(types.function) {
            return try beginCallFromLoop(
                frame, FunctionObject(callable),
                Arguments(base: place + 1, count: positional, keywordNames: names), at: place)
        }
        if callable.isExactly(types.method) {
            let method = MethodObject(callable)
            let function = method.function
            place[0] = method.receiver
            let arguments = Arguments(base: place, count: positional + 1, keywordNames: names)
            if function.isExactly(types.function) {
                return try beginCallFromLoop(frame, FunctionObject(function), arguments, at: place)
            }
            return try call(function, arguments)
        }
        return try call(callable, Arguments(base: place + 1, count: positional, keywordNames: names))
    }

    @inline(never) func callExFromLoop(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ place: UnsafeMutablePointer<Value>, arguments: Value,
        keywords: Value
    ) throws(Raised) -> Value {
        let callable = place[0]
        var keywordDict: DictObject?
        if keywords.isBound {
            if keywords.isExactly(types.dict) {
                keywordDict = DictObject(keywords)
            } else {
                keywordDict = try makeDict(keywordsFrom: keywords, callable)
            }
        }
        let positional: TupleObject
        if arguments.isExactly(types.tuple) {
            positional = TupleObject(arguments)
        } else {
            if type(of: arguments).slots.iterate == nil, type(of: arguments).slots.item == nil {
                throw typeError(
                    "\(functionDescription(callable)) argument after * must be an iterable, not \(typeName(of: arguments))"
                )
            }
            positional = try makeTuple(from: arguments)
        }
        let keywordCount = keywordDict?.count ?? 0
        let base = try reserveStack(positional.count + keywordCount)
        defer { if thread.pointee.frame == frame { thread.pointee.stackTop = base } }
        for index in 0..<positional.count { base[index] = positional[index] }
        var names = Value.unbound
        if let keywordDict, keywordCount > 0 {
            let tuple = try makeTuple(count: keywordCount)
            var index = 0
            var areStrings = true
            forEachEntry(of: keywordDict) { key, value in
                if !type(of: key).has(.stringSubclass) { areStrings = false }
                tuple.items[index] = key
                base[positional.count + index] = value
                index += 1
            }
            // A function written in Python finds out when it comes to that keyword.
            guard areStrings || callable.isExactly(types.function) else {
                names = tuple.value
                throw try refuseKeywords(
                    callable, Arguments(base: base, count: positional.count, keywordNames: names))
            }
            names = tuple.value
        }
        let made = Arguments(base: base, count: positional.count, keywordNames: names)
        if callable.isExactly(types.function) {
            return try beginCallFromLoop(frame, FunctionObject(callable), made, at: place)
        }
        return try call(callable, made)
    }

    /// How a callable is named in messages about its arguments: `f()`, or `X object`.
    func functionDescription(_ callable: Value) -> String {
        let type = type(of: callable)
        if type === types.method { return functionDescription(MethodObject(callable).function) }
        if type === types.function { return StringObject(FunctionObject(callable).name).text + "()" }
        if type === types.nativeFunction {
            return NativeFunctionObject(callable).declaration.pointee.name.description + "()"
        }
        return type.nameText + " object"
    }

    /// The dict of a mapping given as `**mapping`.
    private func makeDict(keywordsFrom mapping: Value, _ callable: Value) throws(Raised) -> DictObject {
        let dict = makeDict()
        do throws(Raised) {
            try merge(mapping, into: dict, callable: callable)
        } catch {
            if catches(types.attributeError) {
                throw typeError(
                    "\(functionDescription(callable)) argument after ** must be a mapping, not \(typeName(of: mapping))"
                )
            }
            throw error
        }
        return dict
    }

    /// The error for keyword arguments whose names are not all str. A function written in Python is named.
    func keywordsMustBeStrings(_ callable: Value) -> Raised {
        let type = type(of: callable)
        if type === types.function {
            return typeError("\(StringObject(FunctionObject(callable).code.name).text)() keywords must be strings")
        }
        if type === types.method { return keywordsMustBeStrings(MethodObject(callable).function) }
        if type.slots.call == nil { return typeError("'\(type.nameText)' object is not callable") }
        if type === types.methodWrapper || type === types.wrapperDescriptor,
            let name = try? text(getAttribute(callable, .__name__))
        {
            return typeError("wrapper \(StringObject(name).text)() takes no keyword arguments")
        }
        if type === types.nativeFunction || type === types.methodDescriptor {
            let declaration = NativeFunctionObject(callable).declaration
            if declaration.pointee.style != .raw, !declaration.pointee.parameters.acceptsKeywords {
                return typeError("\(declaration.pointee.name)() takes no keyword arguments")
            }
        } else if type.has(.typeSubclass) {
            let new = lookup(TypeObject(callable), self[.__new__])
            if new.isExactly(types.staticmethod) { return keywordsMustBeStrings(MethodWrapperObject(new).function) }
            let initializer = lookup(TypeObject(callable), self[.__init__])
            if initializer.isExactly(types.function) { return keywordsMustBeStrings(initializer) }
        } else {
            let method = lookup(type, self[.__call__])
            if method.isExactly(types.function) { return keywordsMustBeStrings(method) }
        }
        return typeError("keywords must be strings")
    }
}
