/// What the verifier found wrong first.
struct HeapDefect {
    var description: String
}

extension Context {
    /// Checks that every object has a live type and refers to live objects alone, and that the free lists and counters
    /// are sound. Answers what is wrong, or nil.
    func verifyHeap() -> HeapDefect? {
        let heap = heap
        heap.pointee.finishSweeping()
        heap.pointee.large.prepareToFind()
        var defect: HeapDefect?
        var tracer = Tracer()
        func isLive(_ object: UInt) -> Bool { heap.pointee.object(containing: object) == object }
        func isPlausibleType(_ address: UInt) -> Bool {
            guard isLive(address), let memory = UnsafeMutableRawPointer(bitPattern: address) else { return false }
            let metatype = UInt(bitPattern: memory.load(as: Header.self).type.pointer)
            guard isLive(metatype) else { return false }
            return TypeObject(pointer: memory.assumingMemoryBound(to: TypeFields.self)).pointer.pointee.interpreter
                == interpreter
        }
        var remembered = Set<UInt>()
        for index in 0..<heap.pointee.remembered.count { remembered.insert(heap.pointee.remembered[index]) }
        var partly = Set<UInt>()
        for index in 0..<heap.pointee.rememberedWords.count {
            partly.insert(heap.pointee.rememberedWords[index].object)
        }
        heap.pointee.forEachObject { address in
            guard defect == nil, let memory = UnsafeMutableRawPointer(bitPattern: address) else { return }
            let header = memory.load(as: Header.self)
            let mark = header.word & Header.markMask
            guard isPlausibleType(UInt(bitPattern: header.type.pointer)) else {
                defect = HeapDefect(description: "\(String(address, radix: 16)): no type")
                return
            }
            if mark != 0, mark != heap.pointee.colour {
                defect = HeapDefect(description: "\(header.type.nameText): a stale mark")
                return
            }
            let mustRemember = header.word & Header.barrierBit != 0
            if mark != 0, mustRemember == remembered.contains(address) {
                defect = HeapDefect(description: "\(header.type.nameText): remembered, or not, against its flag")
                return
            }
            tracer.visitFields(of: memory, type: header.type, heap: heap)
            while defect == nil {
                let referent = tracer.next()
                if referent == 0 { break }
                guard isLive(referent) else {
                    defect = HeapDefect(
                        description: "\(header.type.nameText) refers to \(String(referent, radix: 16)), which is free")
                    return
                }
                // Lists of derived types are weak, and typed by their owner: all others must be remembered.
                let word = UnsafePointer<UInt64>(bitPattern: referent).unsafelyUnwrapped.pointee
                if mark != 0, word & Header.markMask == 0, mustRemember, !partly.contains(address) {
                    defect = HeapDefect(
                        description:
                            "old \(header.type.nameText) refers to a young \(Header(word: word).type.nameText) and is not remembered"
                    )
                    return
                }
            }
        }
        while tracer.next() != 0 {}
        return defect ?? verifyBlocks()
    }

    /// Free lists hold free cells of their blocks, and the blocks account for what is held.
    private func verifyBlocks() -> HeapDefect? {
        var held = 0
        let heap = heap
        for number in 0..<heap.pointee.chunks.chunks.count {
            let chunk = heap.pointee.chunks.chunks[number]
            var free = 0
            for index in 0..<Chunk.blockCount {
                let block = chunk.pointee.blocks[index]
                if block.state == .free {
                    free += 1
                    continue
                }
                held += Int(block.heldCells) * Int(block.cellSize)
                var cell = block.freeHead
                while cell != 0 {
                    guard block.cell(containing: cell) == cell, let memory = UnsafePointer<UInt>(bitPattern: cell),
                        memory[0] == 0
                    else { return HeapDefect(description: "a free list leads astray") }
                    cell = memory[1]
                }
            }
            if free != chunk.pointee.freeBlocks { return HeapDefect(description: "a chunk miscounts its free blocks") }
        }
        heap.pointee.large.forEach { held += heap.pointee.large.size(of: $0) }
        if held != heap.pointee.heldBytes {
            return HeapDefect(description: "\(heap.pointee.heldBytes) bytes held by account, \(held) in fact")
        }
        return nil
    }
}
