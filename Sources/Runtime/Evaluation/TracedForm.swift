// In CPython: Python/ceval.c (maybe_call_line_trace, trace_call_function), Objects/codeobject.c
// (_PyCode_CheckLineNumber)

/// Running the form of a code object that reports each instruction.
///
/// It is twice as long as the plain form: instruction `i` of that stands at `2 * i + 1`, and before it
/// `traceInstruction`. A frame enters it when it is pushed; frames that run already are moved over when a trace
/// function is set for them. The position of a frame that waits for a callee is in its record and simply translated.
/// The position of one whose evaluation loop waits for native code is in that loop, out of reach: there
/// `traceInstruction` replaces the plain form's next instruction, and the frame moves over when it comes there.
extension Context {
    /// Whether something wants to know what the frame does.
    func isTraced(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        if thread.pointee.profileFunction.isBound { return true }
        guard thread.pointee.traceFunction.isBound, let object = frame.pointee.object else { return false }
        return object.traceFunction.isBound
    }

    /// Moves a frame over whose position is in its record.
    func enterTracedForm(_ frame: UnsafeMutablePointer<FrameRecord>) {
        guard !frame.pointee.isTraced else { return }
        let index = frame.index(of: frame.pointee.pc)
        frame.pointee.pc = tracedInstructions(of: frame.pointee.code) + index * 2
        frame.pointee.isTraced = true
        frame.pointee.needsSlowReturn = true
    }

    /// After a function was set: frames that run report their returns, and their lines if they are traced.
    func switchRunningFrames() {
        guard thread.pointee.traceFunction.isBound || thread.pointee.profileFunction.isBound else { return }
        var frame = thread.pointee.frame
        while frame >= thread.pointee.frameBase {
            frame.pointee.needsSlowReturn = true
            if isTraced(frame) { runTracedForm(frame) }
            frame -= 1
        }
    }

    /// Has a running frame go on in the traced form.
    func runTracedForm(_ frame: UnsafeMutablePointer<FrameRecord>) {
        guard !frame.pointee.isTraced else { return }
        let object = frameObject(of: frame)
        // What was traced before tells whether a jump leads back.
        if object.previousInstruction < 0 || frame.pointee.generator != nil {
            object.previousInstruction = lastInstruction(of: frame)
        }
        guard frame == thread.pointee.frame || frame[1].onReturn == .toNative else { return enterTracedForm(frame) }
        let executable = executable(of: frame.pointee.code)
        let index = frame.index(of: frame.pointee.pc)
        guard index < executable.pointee.instructionCount else { return }
        let previous = index > 0 ? operation(at: frame.pointee.pc - 1, in: frame.pointee.code) : .reserved0
        if previous == .compareJump || previous == .compareIsJump {
            // The pair reads its second half, so that must stay.
            let target = index + 1 + executable.pointee.instructions[index].signedOperand
            replaceOperation(executable, at: index + 1)
            replaceOperation(executable, at: target)
        } else {
            replaceOperation(executable, at: index)
        }
    }

    private func replaceOperation(_ executable: UnsafeMutablePointer<ExecutableCode>, at index: Int) {
        let count = executable.pointee.instructionCount
        guard index >= 0, index < count, executable.pointee.instructions[index].operation != .traceInstruction else {
            return
        }
        let operations: UnsafeMutablePointer<UInt8>
        if let known = executable.pointee.replacedOperations {
            operations = known
        } else {
            operations = .allocate(capacity: count)
            operations.initialize(repeating: 0, count: count)
            executable.pointee.replacedOperations = operations
        }
        operations[index] = executable.pointee.instructions[index].operation.rawValue
        executable.pointee.instructions[index].operation = .traceInstruction
    }

    /// The operation at a position of the plain form, even where it is replaced.
    func operation(at pc: UnsafeMutablePointer<Instruction>, in code: CodeObject) -> Operation {
        let operation = pc.pointee.operation
        guard operation == .traceInstruction, let executable = code.executable,
            let operations = executable.pointee.replacedOperations
        else { return operation }
        return unsafeBitCast(operations[pc - executable.pointee.instructions], to: Operation.self)
    }

    /// `traceInstruction`: reports the instruction that comes next. The loop goes on where the frame's record says.
    @inline(never) func traceInstruction(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {
        let executable = executable(of: frame.pointee.code)
        if !frame.pointee.isTraced {
            let index = frame.pointee.pc - 1 - executable.pointee.instructions
            if thread.pointee.traceFunction.isUnbound, thread.pointee.profileFunction.isUnbound {
                if let operations = executable.pointee.replacedOperations {
                    executable.pointee.instructions[index].operation = unsafeBitCast(
                        operations[index], to: Operation.self)
                }
                frame.pointee.pc -= 1
                return
            }
            frame.pointee.pc = tracedInstructions(of: frame.pointee.code) + (index * 2 + 1)
            frame.pointee.isTraced = true
            frame.pointee.needsSlowReturn = true
        }
        let isAtLimit = isAtRecursionLimit
        if isAtLimit, comparesAtLimit(frame) {
            frame.pointee.pc += 1
            throw recursionError(" in comparison")
        }
        guard isTraced(frame) else {
            if isAtLimit { return }
            let index = frame.index(of: frame.pointee.pc - 1)
            let plain = executable.pointee.instructions + index
            if plain.pointee.operation != .traceInstruction {
                frame.pointee.pc = plain
                frame.pointee.isTraced = false
            }
            return
        }
        if thread.pointee.isInsideTrace { return }
        let object = frameObject(of: frame)
        if thread.pointee.traceFunction.isBound, object.traceFunction.isBound {
            object.jumpPermission = .line
            defer { object.jumpPermission = .none }
            try traceLine(frame, object)
        }
        if thread.pointee.profileFunction.isBound { try profileCall(frame) }
    }

    /// Events `line` and `opcode`.
    private func traceLine(_ frame: UnsafeMutablePointer<FrameRecord>, _ object: FrameObject) throws(Raised) {
        let offset = lastInstruction(of: frame)
        var line = object.line
        if offset < object.lineStart || offset >= object.lineEnd {
            let bounds = lineBounds(frame.pointee.code, offset)
            line = bounds.line
            object.lineStart = bounds.start
            object.lineEnd = bounds.end
        }
        // A line begins here, or a jump has led back into one.
        if offset == object.lineStart || offset < object.previousInstruction {
            object.line = line
            if object.traceLines { try trace(frame, .line, .none) }
        }
        if object.traceOpcodes, thread.pointee.traceFunction.isBound { try trace(frame, .opcode, .none) }
        object.previousInstruction = lastInstruction(of: frame)
    }

    /// The line of an offset, and from where to where the code belongs to that line.
    private func lineBounds(_ code: CodeObject, _ offset: Int) -> (line: Int, start: Int, end: Int) {
        let table = BytesObject(code.lineTable)
        let bytes = table.trailing(UInt8.self)
        var line = Int(code.firstLine)
        var address = 0
        var start = 0
        var index = 0
        while index + 1 < table.count, address + Int(bytes[index]) <= offset {
            address += Int(bytes[index])
            let step = Int(Int8(bitPattern: bytes[index + 1]))
            if step != 0 { start = address }
            line += step
            index += 2
        }
        guard index + 1 < table.count else { return (line, start, .max) }
        while index + 1 < table.count {
            address += Int(bytes[index])
            if bytes[index + 1] != 0 { break }
            index += 2
        }
        return (line, start, address)
    }

    // MARK: Native functions under a profile function

    /// If the next instruction calls a native function: does so, between `c_call` and `c_return`.
    private func profileCall(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {
        let instruction = frame.pointee.pc.pointee
        let sp = frame.pointee.sp
        let place: UnsafeMutablePointer<Value>
        let callable: UnsafeMutablePointer<Value>
        var count = instruction.operand
        var names = Value.unbound
        switch instruction.operation {
        case .callFunction:
            place = sp - (count + 1)
            callable = place
        case .callMethod:
            place = sp - (count + 2)
            callable = place[0].isBound ? place : place + 1
            if place[0].isBound { count += 1 }
        case .callFunctionKw:
            place = sp - (count + 2)
            callable = place
            names = sp[-1]
            count -= TupleObject(names).count
        case .callFunctionEx: return try profileCallEx(frame)
        default: return
        }
        guard
            let function = try profiledFunction(callable[0], receiver: count > 0 ? callable[1] : .unbound)
        else { return }
        frame.pointee.pc += 1
        let arguments = Arguments(base: callable + 1, count: count, keywordNames: names)
        let result = try profileCall(frame, function) { () throws(Raised) in try call(callable[0], arguments) }
        place[0] = result
        frame.pointee.sp = place + 1
    }

    private func profileCallEx(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {
        let hasKeywords = frame.pointee.pc.pointee.operand & 1 != 0
        let place = frame.pointee.sp - (hasKeywords ? 3 : 2)
        guard place[0].isExactly(types.nativeFunction) || place[0].isExactly(types.methodDescriptor) else { return }
        if hasKeywords, !place[2].isExactly(types.dict) { return }
        if !place[1].isExactly(types.tuple) {
            guard type(of: place[1]).slots.iterate != nil else { return }
            place[1] = try makeTuple(from: place[1]).value
        }
        let arguments = TupleObject(place[1])
        guard let function = try profiledFunction(place[0], receiver: arguments.count > 0 ? arguments[0] : .unbound)
        else { return }
        var keywords: DictObject?
        if hasKeywords {
            let dictionary = DictObject(place[2])
            var areNames = true
            forEachEntry(of: dictionary) { key, _ in
                if !type(of: key).has(.stringSubclass) { areNames = false }
            }
            guard areNames else { return }
            keywords = dictionary
        }
        frame.pointee.pc += 1
        let result = try profileCall(frame, function) { () throws(Raised) in
            try call(place[0], tuple: arguments, keywords: keywords)
        }
        place[0] = result
        frame.pointee.sp = place + 1
    }

    /// What the profile function is told of a native function or method; nil if it is none.
    private func profiledFunction(_ callable: Value, receiver: Value) throws(Raised) -> Value? {
        if callable.isExactly(types.nativeFunction) { return callable }
        guard callable.isExactly(types.methodDescriptor), receiver.isBound,
            let get = types.methodDescriptor.slots.descriptorGet
        else { return nil }
        return try get(self, callable, receiver, type(of: receiver).value)
    }

    private func profileCall(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ function: Value, _ body: () throws(Raised) -> Value
    ) throws(Raised) -> Value {
        try profile(frame, .cCall, function)
        let result: Value
        do throws(Raised) {
            result = try body()
        } catch {
            let raised = thread.pointee.raised
            let isReraising = thread.pointee.isReraising
            thread.pointee.raised = .unbound
            thread.pointee.isReraising = false
            try profile(frame, .cException, function)
            thread.pointee.raised = raised
            thread.pointee.isReraising = isReraising
            throw error
        }
        // The result stays where the collector finds it.
        frame.pointee.sp[0] = result
        frame.pointee.sp += 1
        defer { frame.pointee.sp -= 1 }
        try profile(frame, .cReturn, function)
        return result
    }
}
