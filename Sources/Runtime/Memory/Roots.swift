import CTaipanMemory

/// Where marking begins: all that is reached without going through the heap.
extension Context {
    /// Puts the roots on the tracer's stack. `stackPointer` is where the native stack to be looked at begins; 0: there
    /// is none to look at. After a reference was dropped, objects are left out that wait to be finalized.
    func visitRoots(
        _ marker: inout Marker, stackPointer: UInt, _ kind: CollectionKind, _ purpose: CollectionPurpose
    ) {
        let state = UnsafeRawPointer(interpreter)
        let heapOffset = MemoryLayout<InterpreterState>.offset(of: \.heap).unsafelyUnwrapped
        let heapEnd = heapOffset + MemoryLayout<Heap>.stride
        marker.tracer.visit(uncertainWords: state, count: heapOffset / 8, heap: heap)
        if heapEnd < MemoryLayout<InterpreterState>.size {
            marker.tracer.visit(
                uncertainWords: state + heapEnd, count: (MemoryLayout<InterpreterState>.size - heapEnd) / 8, heap: heap)
        }
        marker.tracer.visit(words: interpreter.pointee.names, count: Name.allCases.count)
        marker.tracer.visit(words: interpreter.pointee.characters, count: 256)
        if let strings = interpreter.pointee.internedStrings {
            marker.tracer.visit(words: strings, count: interpreter.pointee.internedCapacity)
        }
        let pinned = heap.pointee.pinned
        if !pinned.isEmpty { marker.tracer.visit(words: UnsafeRawPointer(pinned.elements), count: pinned.count) }
        let isPrompt = kind == .full && purpose.isPrompt
        for index in 0..<heap.pointee.pendingCalls.count {
            let call = heap.pointee.pendingCalls[index]
            if call != 0, !isPrompt || call & 1 != 0 { marker.tracer.push(call & ~1) }
        }
        // Of the threads that do not run, the native stacks count as well.
        var nextThread: UnsafeMutablePointer<ThreadState>? = interpreter.pointee.mainThread
        while let other = nextThread {
            visitThread(other, &marker)
            let saved = other.pointee.savedStackPointer
            if other != thread, saved != 0, saved < other.pointee.nativeStackBase,
                let start = UnsafeRawPointer(bitPattern: (saved + 7) & ~7)
            {
                let words = Int(other.pointee.nativeStackBase - UInt(bitPattern: start)) / 8
                marker.tracer.visit(ambiguousWords: start, count: words, heap: heap)
            }
            nextThread = other.pointee.next
        }
        guard stackPointer != 0 else { return }
        bindToNativeThread()
        var start = stackPointer
        if purpose == .wantedBuffer {
            // What native calls left behind on the stack is not to hold a buffer: those that need it have it as
            // argument.
            marker.tracer.omitsBufferHolders = true
            let loop = thread.pointee.loopStackPointer
            visitNativeStack(from: start, to: loop, &marker)
            marker.tracer.omitsBufferHolders = false
            start = max(start, loop)
        }
        visitNativeStack(from: start, to: thread.pointee.nativeStackBase, &marker)
    }

    /// The state of a thread, its frames and its value stack.
    private func visitThread(_ thread: UnsafeMutablePointer<ThreadState>, _ marker: inout Marker) {
        marker.tracer.visit(
            uncertainWords: UnsafeRawPointer(thread), count: MemoryLayout<ThreadState>.size / 8, heap: heap)
        let first = thread.pointee.frameBase
        let last = thread.pointee.frame
        // Of the value stack, what lies behind the top of a frame's part is left over from before.
        var position = thread.pointee.stackBase
        let top = thread.pointee.stackTop
        var frame = first
        while frame <= last {
            let localsplus = frame.pointee.localsplus
            let end = frame.pointee.sp
            if localsplus >= thread.pointee.stackBase, localsplus < thread.pointee.stackLimit {
                if position < localsplus { visitStack(from: position, to: localsplus, &marker) }
                visitStack(from: localsplus, to: end, &marker)
                position = max(frame.pointee.limit, end)
            } else {
                visitStack(from: localsplus, to: end, &marker)
            }
            frame += 1
        }
        if position < top { visitStack(from: position, to: top, &marker) }
        if first <= last {
            marker.tracer.visit(
                uncertainWords: UnsafeRawPointer(first),
                count: (last - first + 1) * MemoryLayout<FrameRecord>.stride / 8, heap: heap)
        }
    }

    private func visitStack(
        from start: UnsafeMutablePointer<Value>, to end: UnsafeMutablePointer<Value>, _ marker: inout Marker
    ) {
        if end > start {
            marker.tracer.visit(uncertainWords: UnsafeRawPointer(start), count: end - start, heap: heap)
        }
    }

    /// A part of the native stack, from inner calls to outer ones.
    private func visitNativeStack(from stackPointer: UInt, to end: UInt, _ marker: inout Marker) {
        guard stackPointer < end, let start = UnsafeRawPointer(bitPattern: (stackPointer + 7) & ~7) else { return }
        marker.tracer.visit(ambiguousWords: start, count: Int(end - UInt(bitPattern: start)) / 8, heap: heap)
    }

    /// Finds out about the native stack of the operating system's thread that runs now, if it is another than last
    /// time.
    func bindToNativeThread() {
        let identity = taipan_thread_identity()
        // A new thread may have the identity of one that has ended.
        if identity == heap.pointee.boundThread, thread.pointee.nativeStackBase != 0 { return }
        var low: UInt = 0
        var high: UInt = 0
        if taipan_stack_bounds(&low, &high) != 0 {
            heap.pointee.boundThread = identity
            thread.pointee.nativeStackBase = high
            // Room for the deepest native call that does not look for itself.
            let room = high - low
            thread.pointee.nativeStackLimit = low + min(256 << 10, room / 4)
        }
    }
}
