/// Telling the collector that a reference was dropped, while there are objects for which that matters
/// (Memory/PromptCollection.swift).
extension Machine {
    /// Whether there are objects that a program may expect to die at once.
    @inline(always) var isDropWatched: Bool { context.interpreter.pointee.heap.promptObjects != 0 }

    /// A name or variable that held `value` holds it no longer.
    @inline(always) func dropped(_ value: Value) throws(Raised) {
        guard value.isHeapObject else { return }
        spill()
        try context.dropped(value)
    }

    /// Something that was not looked at was dropped: a temporary, an item, an attribute.
    @inline(always) func droppedTemporary() throws(Raised) {
        spill()
        try context.droppedTemporary()
    }
}

extension Context {
    /// Returns from a frame, all of whose variables are dropped. As `returnSlowly`.
    @inline(never) func returnWatched(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ result: Value
    ) throws(Raised) -> Value? {
        let holds = mayHoldPromptObjects(frame)
        guard let value = try returnSlowly(frame, result) else {
            if holds { try droppedTemporary() }
            return nil
        }
        if holds {
            // The value that goes to native code lies nowhere but here.
            let outer = thread.pointee.valueOnItsWay
            thread.pointee.valueOnItsWay = value
            defer { thread.pointee.valueOnItsWay = outer }
            try droppedTemporary()
        }
        return value
    }

    /// Whether a variable of the frame, the function that it runs or its closure may be the last to hold such an object.
    private func mayHoldPromptObjects(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        let count = frame.pointee.code.executable.unsafelyUnwrapped.pointee.localsplusCount
        for index in 0..<count where mayDrop(frame.pointee.localsplus[index]) { return true }
        return false
    }
}
