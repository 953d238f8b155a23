/// Sweeping: what was not marked becomes free. Blocks are swept when the allocator needs them; what remains is swept
/// before the next collection begins.
extension Heap {
    /// Frees the dead cells of a block and links all free ones in the order of their addresses. Answers how many are
    /// free; the block is in no list afterwards.
    mutating func sweep(_ block: UnsafeMutablePointer<HeapBlock>) -> Int {
        let size = UInt(block.pointee.cellSize)
        let base = block.pointee.base
        var address = base &+ size &* UInt(block.pointee.cellCount)
        var next: UInt = 0
        var free: Int32 = 0
        let colour = colour
        while address > base {
            address &-= size
            let cell = UnsafeMutablePointer<UInt64>(bitPattern: address).unsafelyUnwrapped
            let header = cell[0]
            if header & Header.markMask == colour { continue }
            if header != 0 {
                cell[0] = 0
                if _slowPath(poisons) { poison(address, Int(size)) }
            }
            cell[1] = UInt64(next)
            next = address
            free &+= 1
        }
        block.pointee.freeHead = next
        let live = block.pointee.cellCount - free
        heldBytes -= Int(block.pointee.heldCells - live) * Int(size)
        block.pointee.heldCells = live
        return Int(free)
    }

    private func poison(_ address: UInt, _ size: Int) {
        guard size > 16, let rest = UnsafeMutableRawPointer(bitPattern: address + 16) else { return }
        rest.initializeMemory(as: UInt8.self, repeating: 0xDB, count: size - 16)
    }

    /// Sweeps a block that was taken off its list of pending ones, and puts it where it now belongs.
    mutating func sweepPending(_ block: UnsafeMutablePointer<HeapBlock>) {
        pendingBlocks -= 1
        let free = sweep(block)
        if free == 0 {
            block.pointee.state = .full
            block.pointee.next = nil
        } else if free == Int(block.pointee.cellCount) {
            block.pointee.state = .free
            block.pointee.next = freeBlocks
            freeBlocks = block
            freeBlockCount += 1
            block.pointee.chunk.pointee.freeBlocks += 1
        } else {
            block.pointee.state = .available
            let state = classes + Int(block.pointee.sizeClass)
            block.pointee.next = state.pointee.available
            state.pointee.available = block
        }
    }

    /// Sweeps all that is left of the last collection.
    mutating func finishSweeping() {
        if pendingBlocks > 0 {
            for index in 0..<SizeClass.count {
                while let block = classes[index].pending {
                    classes[index].pending = block.pointee.next
                    sweepPending(block)
                }
            }
        }
    }

    /// Takes the free lists back from the allocator: before a collection.
    mutating func retireFreeLists() {
        for index in 0..<SizeClass.count {
            setFreeList(index, 0)
            // Its free cells are found again by sweeping, for it was touched.
            if let block = classes[index].current { block.pointee.state = .full }
            classes[index].current = nil
        }
    }

    /// After marking: enters the blocks to be swept, the touched ones or all.
    mutating func scheduleSweeping(all: Bool) {
        if all {
            for index in 0..<SizeClass.count { classes[index].available = nil }
            // From the last chunk to the first, so that the lists begin with the lowest addresses.
            var number = chunks.chunks.count
            while number > 0 {
                number -= 1
                let chunk = chunks.chunks[number]
                for index in (0..<Chunk.blockCount).reversed() where chunk.pointee.blocks[index].state != .free {
                    schedule(chunk.pointee.blocks + index)
                }
            }
        } else {
            for index in 0..<touched.count { schedule(touched[index]) }
        }
        for index in 0..<touched.count { touched[index].pointee.isTouched = false }
        touched.removeAll()
    }

    private mutating func schedule(_ block: UnsafeMutablePointer<HeapBlock>) {
        block.pointee.state = .pending
        let state = classes + Int(block.pointee.sizeClass)
        block.pointee.next = state.pointee.pending
        state.pointee.pending = block
        pendingBlocks += 1
    }

    /// Gives empty chunks back to the system, except a reserve.
    mutating func releaseEmptyChunks() {
        var reserve = max(2, chunks.chunks.count / 8)
        var isAnyEmpty = false
        for index in 0..<chunks.chunks.count where chunks.chunks[index].pointee.freeBlocks == Chunk.blockCount {
            if reserve == 0 {
                isAnyEmpty = true
                break
            }
            reserve -= 1
        }
        guard isAnyEmpty else { return }
        reserve = max(2, chunks.chunks.count / 8)
        chunks.release { chunk in
            guard chunk.pointee.freeBlocks == Chunk.blockCount else { return false }
            if reserve > 0 {
                reserve -= 1
                return false
            }
            return true
        }
        freeBlocks = nil
        freeBlockCount = 0
        var number = chunks.chunks.count
        while number > 0 {
            number -= 1
            let chunk = chunks.chunks[number]
            for index in (0..<Chunk.blockCount).reversed() where chunk.pointee.blocks[index].state == .free {
                let block = chunk.pointee.blocks + index
                block.pointee.next = freeBlocks
                freeBlocks = block
                freeBlockCount += 1
            }
        }
    }
}

/// Finding objects by address, and all of them.
extension Heap {
    /// The live object that an address points into, or 0. Between collections, only after `finishSweeping` and
    /// `prepareToFind`.
    @inline(__always) func object(containing address: UInt) -> UInt {
        var cell: UInt
        if let chunk = chunks.find(address) {
            let block = chunk.pointee.blocks + Int(bitPattern: (address & UInt(Chunk.size - 1)) / UInt(HeapBlock.size))
            if block.pointee.state == .free { return 0 }
            cell = block.pointee.cell(containing: address)
            if cell == 0 || UnsafePointer<UInt64>(bitPattern: cell).unsafelyUnwrapped.pointee == 0 { return 0 }
        } else {
            cell = large.find(address)
        }
        return cell
    }

    /// Bytes of the memory of an object, its cell included.
    func size(ofObjectAt address: UInt) -> Int {
        if let chunk = chunks.find(address) {
            return Int(chunk.pointee.blocks[Int((address & UInt(Chunk.size - 1)) / UInt(HeapBlock.size))].cellSize)
        }
        return large.size(of: address)
    }

    /// Calls `body` with the address of every object; none is made or freed meanwhile.
    mutating func forEachObject(_ body: (UInt) -> Void) {
        finishSweeping()
        for number in 0..<chunks.chunks.count {
            let chunk = chunks.chunks[number]
            for index in 0..<Chunk.blockCount where chunk.pointee.blocks[index].state != .free {
                let block = chunk.pointee.blocks[index]
                for cell in 0..<Int(block.cellCount) {
                    let address = block.base + UInt(cell) * UInt(block.cellSize)
                    if UnsafePointer<UInt64>(bitPattern: address).unsafelyUnwrapped.pointee != 0 { body(address) }
                }
            }
        }
        large.forEach(body)
    }

    /// Frees everything.
    mutating func tearDown() {
        releaseAllResources()
        chunks.deallocate()
        large.deallocate()
        if let emergencyChunk { Chunk.release(emergencyChunk) }
        classes.deallocate()
        touched.deallocate()
        remembered.deallocate()
        rememberedWords.deallocate()
        pinned.deallocate()
        finalizable.deallocate()
        youngFinalizable.deallocate()
        weakReferences.deallocate()
        pendingCalls.deallocate()
        droppedObjects.deallocate()
        paths.deallocate()
    }
}
