// In CPython: Python/sysmodule.c (sys_getrefcount)

extension Context {
    /// How many references to an object there are: in the fields of others, and in the variables and on the value
    /// stacks of frames. What native code holds is not seen.
    func countReferences(to object: Value) -> Int {
        let address = UInt(object.bits)
        var count = 0
        heap.pointee.finishSweeping()
        heap.pointee.large.prepareToFind()
        heap.pointee.forEachObject { owner in
            var tracer = Tracer(capacity: 64)
            guard let memory = UnsafeMutableRawPointer(bitPattern: owner) else { return }
            tracer.visitFields(of: memory, type: memory.load(as: Header.self).type, heap: heap)
            while true {
                let next = tracer.next()
                if next == 0 { break }
                if next == address { count += 1 }
            }
        }
        var frame = thread.pointee.frameBase
        while frame <= thread.pointee.frame {
            var word = frame.pointee.localsplus
            while word < frame.pointee.sp {
                if word.pointee === object { count += 1 }
                word += 1
            }
            frame += 1
        }
        return count
    }
}
