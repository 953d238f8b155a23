import CTaipanMemory

/// The registers that a called function preserves.
private struct SavedRegisters {
    var a: UInt = 0, b: UInt = 0, c: UInt = 0, d: UInt = 0, e: UInt = 0
    var f: UInt = 0, g: UInt = 0, h: UInt = 0, i: UInt = 0, j: UInt = 0
}

extension Context {
    /// Runs the evaluation loop on the thread's innermost frame until it returns to native code. What the native
    /// callers hold in registers is put on the stack first: a collection in the loop looks at the native stack from
    /// there on, and not at the loop's own frame, in which only values lie that are no longer needed or lie elsewhere
    /// too.
    @inline(never) func evaluate(raising: Bool = false) throws(Raised) -> Value {
        var registers = SavedRegisters()
        let outer = thread.pointee.loopStackPointer
        withUnsafeMutablePointer(to: &registers) { registers in
            UnsafeMutableRawPointer(registers).withMemoryRebound(to: UInt.self, capacity: 10) {
                taipan_save_registers($0)
            }
            thread.pointee.loopStackPointer = UInt(bitPattern: registers)
        }
        defer {
            thread.pointee.loopStackPointer = outer
            withExtendedLifetime(registers) {}
        }
        return try runLoop(raising: raising)
    }
}
