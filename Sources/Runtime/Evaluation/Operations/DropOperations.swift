/// Telling the collector that a reference was dropped, while there are objects for which that matters
/// (Memory/PromptCollection.swift).
extension Machine {
    /// Whether there are objects that a program may expect to die at once.
    @inline(always) var isDropWatched: Bool { context.interpreter.pointee.heap.promptObjects != 0 }

    /// A name or variable that held `value` holds it no longer.
    @inline(always) func dropped(_ value: Value) {
        // (A str holds nothing, and nobody waits for its end: lines of a file are dropped all the time.)
        guard value.isHeapObject, value.heapType !== context.types.str else { return }
        spill()
        context.dropped(value)
    }

    /// Loads an attribute of an object that a call has just made, nobody else may have, and has to be finalized; and
    /// drops the object. False if it is not such a case, which then may be cached.
    @inline(always) func loadAttributeOfTemporary(_ instruction: Instruction) throws(Raised) -> Bool {
        guard (pc - 2).pointee.operation.makesTemporary else { return false }
        return try context.loadAttributeOfTemporary(sp, name(instruction.operand))
    }

    /// An attribute was replaced whose place was known: what it held counts if somebody waits for its own end.
    @inline(always) func droppedAttribute(_ old: Value) {
        guard context.isAwaited(old) else { return }
        spill()
        context.dropped(old)
    }

    /// An attribute or item was replaced or deleted, which held `old`; unbound if that is not known.
    @inline(always) func droppedPart(_ old: Value) {
        if old.isBound { dropped(old) } else { droppedTemporary() }
    }

    /// A native function has returned, and its arguments, the last of them `offset` words above the stack's end less
    /// one for each, were dropped.
    @inline(always) func watchArguments(_ offset: Int, behind skipped: Int = 0) {
        if _slowPath(isDropWatched) {
            spill()
            context.droppedArguments(frame, offset, skipped)
        }
    }

    /// Something that was not looked at was dropped: a temporary, an item, an attribute.
    @inline(always) func droppedTemporary() {
        spill()
        context.droppedTemporary()
    }
}

extension Context {
    /// What an instance's own attribute holds, before it is replaced or deleted, if the object itself keeps a finalizer
    /// or weak references waiting; otherwise unbound. Calls nothing.
    @inline(never) func attributeToDrop(_ object: Value, _ name: Value) -> Value {
        guard object.isHeapObject else { return .unbound }
        let type = object.heapType
        guard let words = attributeWords(of: object, type: type) else { return .unbound }
        let old: Value
        if let shape = words.pointee.shape {
            let index = shape.index(of: name)
            if index < 0 { return .unbound }
            old = attribute(of: object, type: type, words: words, at: index)
        } else {
            guard let dictionary = words.pointee.storage else { return .unbound }
            old = DictObject(dictionary).get(name: name)
        }
        return isAwaited(old) ? old : .unbound
    }

    /// Replaces the object below `sp`, which a call has just made, by its attribute, if the object has to be finalized.
    @inline(never) func loadAttributeOfTemporary(
        _ sp: UnsafeMutablePointer<Value>, _ name: Value
    ) throws(Raised) -> Bool {
        let object = sp[-1]
        guard isAwaited(object) else { return false }
        sp[-1] = try getAttribute(object, name)
        dropped(object)
        return true
    }

    /// Returns from a frame, all of whose variables are dropped. As `returnSlowly`.
    @inline(never) func returnWatched(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ result: Value
    ) throws(Raised) -> Value? {
        let holds = mayHoldPromptObjects(frame)
        guard let value = try returnSlowly(frame, result) else {
            if holds { droppedVariables() }
            return nil
        }
        if holds {
            // The value that goes to native code lies nowhere but here.
            let outer = thread.pointee.valueOnItsWay
            thread.pointee.valueOnItsWay = value
            defer { thread.pointee.valueOnItsWay = outer }
            droppedVariables()
        }
        return value
    }

    /// Whether a variable of the frame may be the last to hold such an object. What they hold is noted.
    private func mayHoldPromptObjects(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        let count = frame.pointee.code.executable.unsafelyUnwrapped.pointee.localsplusCount
        var isAny = false
        heap.pointee.droppedObjects.removeAll()
        for index in 0..<count {
            let value = frame.pointee.localsplus[index]
            guard mayDrop(value), !isHeldByCaller(of: frame, value) else { continue }
            isAny = true
            heap.pointee.droppedObjects.append(UInt(value.bits))
        }
        return isAny
    }

    /// Whether a variable of a frame's caller holds a value too, as often with the object whose method it has called.
    private func isHeldByCaller(of frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) -> Bool {
        guard frame > thread.pointee.frameBase else { return false }
        if frame.pointee.receiver === value { return true }
        let caller = frame - 1
        guard let executable = caller.pointee.code.executable else { return false }
        let count = min(executable.pointee.localsplusCount, 32)
        for index in 0..<count where caller.pointee.localsplus[index] === value { return true }
        return false
    }
}
