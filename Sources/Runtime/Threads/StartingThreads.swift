// In CPython: Modules/_threadmodule.c (t_bootstrap), Python/pystate.c
import TaipanHost

/// What a new thread is given.
private struct ThreadStart: @unchecked Sendable {
    // Unchecked: it is touched only by who holds the interpreter lock.
    let context: Context
    let state: UnsafeMutablePointer<ThreadState>
    let lock: InterpreterLock

    func run() {
        lock.acquire(context, state, isMain: false)
        context.bindToNativeThread()
        context.runThread(state)
        // In the copy of a process there is nobody to let in.
        guard context.resources.interpreterLock === lock else { return }
        lock.release(state)
        state.pointee.stackBase.deallocate()
        state.pointee.frameBase.deallocate()
        state.deallocate()
    }
}

extension Context {
    /// The state of a thread, with room for so many values and frames.
    func makeThreadState(stackCapacity: Int, frameCapacity: Int) -> UnsafeMutablePointer<ThreadState> {
        let thread = UnsafeMutablePointer<ThreadState>.allocate(capacity: 1)
        UnsafeMutableRawPointer(thread).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<ThreadState>.size)
        let stack = UnsafeMutablePointer<Value>.allocate(capacity: stackCapacity)
        let frames = UnsafeMutablePointer<FrameRecord>.allocate(capacity: frameCapacity)
        thread.pointee.stackBase = stack
        thread.pointee.stackTop = stack
        thread.pointee.stackLimit = stack + stackCapacity
        thread.pointee.frameBase = frames
        thread.pointee.frame = frames - 1
        thread.pointee.frameLimit = frames + frameCapacity
        thread.pointee.recursionLimit = 1000
        return thread
    }

    /// Calls a function with a tuple of arguments, and maybe a dict of keyword arguments, in a new thread; the answer
    /// is the thread's identifier.
    func startThread(_ function: Value, _ arguments: Value, _ keywords: Value) throws(Raised) -> UInt64 {
        let lock: InterpreterLock
        if let existing = resources.interpreterLock {
            lock = existing
        } else {
            lock = InterpreterLock(resources.host.threads, holder: thread, interval: resources.switchInterval)
        }
        let locals = try makeList()
        let state = makeThreadState(stackCapacity: 2 << 20, frameCapacity: 1 << 17)
        state.pointee.recursionLimit = thread.pointee.recursionLimit
        state.pointee.startCall = tuple(function, arguments, keywords.orNone)
        state.pointee.threadLocals = locals.value
        state.pointee.pendingWork = thread.pointee.pendingWork & PendingWork.memory.rawValue
        let start = ThreadStart(context: self, state: state, lock: lock)
        // The new thread waits for the lock, so it sees all that is done here.
        state.pointee.next = interpreter.pointee.mainThread.pointee.next
        interpreter.pointee.mainThread.pointee.next = state
        do throws(HostError) {
            let identifier = try resources.host.threads.start(stackSize: resources.threadStackSize) { start.run() }
            state.pointee.identifier = identifier
            resources.interpreterLock = lock
            return identifier
        } catch {
            unlinkThread(state)
            state.pointee.stackBase.deallocate()
            state.pointee.frameBase.deallocate()
            state.deallocate()
            throw runtimeError("can't start new thread")
        }
    }

    /// What a thread does from its start to its end. It holds the interpreter lock.
    fileprivate func runThread(_ state: UnsafeMutablePointer<ThreadState>) {
        resources.startedThreads += 1
        let call = TupleObject(state.pointee.startCall)
        do throws(Raised) {
            let keywords = call[2].isNone ? nil : DictObject(call[2])
            _ = try self.call(call[0], tuple: TupleObject(call[1]), keywords: keywords)
        } catch {
            if catches(types.systemExit) {
                // The thread ends, and nothing else.
            } else {
                writeUnraisable(object: call[0], message: "Exception ignored in thread started by")
            }
        }
        resources.startedThreads -= 1
        forgetThreadLocals()
        if state.pointee.sentinel.isBound {
            release(LockType.state(state.pointee.sentinel))
        }
        unlinkThread(state)
        // Who waits for the end of what the thread held last finds out when another thread goes on.
        if heap.pointee.promptObjects != 0, heap.pointee.directCredit > 0 {
            // (It will cost about what the last one did.)
            heap.pointee.payForCollection(isDirect: true)
            heap.pointee.wantsFull = true
            heap.pointee.request(.collect)
        }
    }

    private func unlinkThread(_ state: UnsafeMutablePointer<ThreadState>) {
        var previous = interpreter.pointee.mainThread
        while let next = previous.pointee.next {
            if next == state {
                previous.pointee.next = state.pointee.next
                return
            }
            previous = next
        }
    }

    /// From now on only the main thread runs.
    func stopOtherThreads() {
        resources.interpreterLock?.end()
        forgetModuleLocksOfOthers()
    }

    /// Waits for the threads that module `threading` knows, as the end of a program does.
    func endThreads() {
        let name = intern("threading")
        let module = interpreter.pointee.modules?.get(name: name) ?? .unbound
        if module.isBound {
            do throws(Raised) {
                let shutdown = try getAttributeIfPresent(module, intern("_shutdown"))
                if shutdown.isBound { _ = try call(shutdown) }
            } catch {
                writeUnraisable(object: module)
            }
        }
    }
}
