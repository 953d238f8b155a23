/// Where cells come from when a free list is empty.
extension Heap {
    /// Gives the class a block with free cells, and takes the first.
    @inline(never) mutating func refill(_ index: Int) -> UnsafeMutableRawPointer {
        let state = classes + index
        if let current = state.pointee.current {
            current.pointee.state = .full
            state.pointee.current = nil
        }
        let block = findBlock(index)
        state.pointee.current = block
        block.pointee.state = .current
        if !block.pointee.isTouched {
            block.pointee.isTouched = true
            touched.append(block)
        }
        let bytes = Int(block.pointee.cellCount - block.pointee.heldCells) * state.pointee.cellSize
        block.pointee.heldCells = block.pointee.cellCount
        heldBytes += bytes
        allocatedSinceCollection += bytes
        if allocatedSinceCollection >= youngThreshold || heldBytes > limit { request(.collect) }
        let first = block.pointee.freeHead
        block.pointee.freeHead = 0
        let cell = UnsafeMutableRawPointer(bitPattern: first).unsafelyUnwrapped
        setFreeList(index, cell.load(fromByteOffset: 8, as: UInt.self))
        return cell
    }

    mutating func setFreeList(_ index: Int, _ head: UInt) {
        withUnsafeMutablePointer(to: &self) { heap in
            (UnsafeMutableRawPointer(heap) + index * 8).storeBytes(of: head, as: UInt.self)
        }
    }

    /// A block of the class with at least one free cell, in no list.
    private mutating func findBlock(_ index: Int) -> UnsafeMutablePointer<HeapBlock> {
        let state = classes + index
        if let block = state.pointee.available {
            state.pointee.available = block.pointee.next
            block.pointee.next = nil
            return block
        }
        while let block = state.pointee.pending {
            state.pointee.pending = block.pointee.next
            block.pointee.next = nil
            pendingBlocks -= 1
            if sweep(block) > 0 { return block }
            block.pointee.state = .full
        }
        if freeBlocks == nil, pendingBlocks > 0 { sweepForFreeBlock() }
        if freeBlocks == nil { addChunk() }
        let block = freeBlocks.unsafelyUnwrapped
        freeBlocks = block.pointee.next
        block.pointee.next = nil
        freeBlockCount -= 1
        block.pointee.chunk.pointee.freeBlocks -= 1
        format(block, index)
        return block
    }

    /// Makes an empty block one of a class, all its cells free.
    private mutating func format(_ block: UnsafeMutablePointer<HeapBlock>, _ index: Int) {
        let size = classes[index].cellSize
        let count = HeapBlock.size / size
        block.pointee.cellSize = Int32(size)
        block.pointee.cellCount = Int32(count)
        block.pointee.heldCells = 0
        block.pointee.reciprocal = UInt32((1 << 32 + size - 1) / size)
        block.pointee.sizeClass = UInt8(index)
        var next: UInt = 0
        var address = block.pointee.base + UInt(count * size)
        while address > block.pointee.base {
            address -= UInt(size)
            let cell = UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped
            cell[0] = 0
            cell[1] = next
            next = address
        }
        block.pointee.freeHead = next
    }

    /// Sweeps a few blocks of other classes in the hope that one is empty, before the system is asked for more.
    private mutating func sweepForFreeBlock() {
        var attempts = 16
        for index in 0..<SizeClass.count {
            while let block = classes[index].pending {
                classes[index].pending = block.pointee.next
                sweepPending(block)
                attempts -= 1
                if freeBlocks != nil || attempts == 0 { return }
            }
        }
    }

    /// Takes a chunk from the system.
    private mutating func addChunk() {
        guard let chunk = Chunk.make() else { return addEmergencyChunk() }
        adopt(chunk)
        if emergencyChunk == nil { refillEmergency() }
    }

    /// Keeps a chunk for the moment when the system refuses; without one, every safepoint raises MemoryError.
    mutating func refillEmergency() {
        emergencyChunk = Chunk.make()
        isExhausted = emergencyChunk == nil
    }

    /// The system refuses: the chunk kept for this moment carries on to the next safepoint, which raises MemoryError.
    private mutating func addEmergencyChunk() {
        guard let chunk = emergencyChunk else { fatalError("the system has no memory left") }
        emergencyChunk = nil
        isExhausted = true
        wantsFull = true
        adopt(chunk)
        request(.collect)
    }

    private mutating func adopt(_ chunk: UnsafeMutablePointer<Chunk>) {
        chunks.insert(chunk)
        var index = Chunk.blockCount
        while index > 0 {
            index -= 1
            let block = chunk.pointee.blocks + index
            block.pointee.next = freeBlocks
            freeBlocks = block
        }
        freeBlockCount += Chunk.blockCount
    }
}
