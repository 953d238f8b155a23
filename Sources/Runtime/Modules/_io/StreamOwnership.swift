// In CPython: the reference counts that `open` and `detach` give away

/// Which streams are closed when nobody holds them any more.
extension Context {
    /// Has an object that its owner gave away closed when it is dropped. (As long as it had an owner, that would have
    /// closed it.)
    func becomesOwner(_ stream: Value) {
        guard stream.isHeapObject else { return }
        let type = stream.heapType
        let state = io.pointee
        guard
            isExactly(stream, state.fileIO) || isExactly(stream, state.bufferedReader)
                || isExactly(stream, state.bufferedWriter) || isExactly(stream, state.bufferedRandom),
            type.slots.finalize != nil, !isRegisteredFinalizable(stream)
        else { return }
        registerFinalizable(stream)
    }

    /// Whether an object waits to be finalized when it dies.
    private func isRegisteredFinalizable(_ object: Value) -> Bool {
        for list in [heap.pointee.finalizable, heap.pointee.youngFinalizable] {
            for index in 0..<list.count where list[index] == UInt(object.bits) { return true }
        }
        return false
    }

    /// A stream that is closed has nothing to do when it dies: nobody needs to look for its end any more. (Instances of
    /// subclasses may have something to do.)
    func unregisterClosed(_ stream: Value) {
        guard stream.isHeapObject, !stream.heapType.has(.heapType) else { return }
        let heap = heap
        let address = UInt(stream.bits)
        // It is one of the last, or searching is not worth it.
        func position(_ list: RawVector<UInt>) -> Int? {
            var index = list.count - 1
            let end = max(0, list.count - 64)
            while index >= end {
                if list[index] == address { return index }
                index -= 1
            }
            return nil
        }
        if let index = position(heap.pointee.youngFinalizable) {
            heap.pointee.youngFinalizable.remove(at: index)
            heap.pointee.releasePromptObject()
        } else if let index = position(heap.pointee.finalizable) {
            heap.pointee.finalizable.remove(at: index)
            heap.pointee.releasePromptObject()
        }
    }
}
