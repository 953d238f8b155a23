import CTaipanMemory

/// What a block is used for at the moment.
enum BlockState: UInt8 {
    /// Empty; it belongs to no size class.
    case free
    /// Its free cells are the free list of its class.
    case current
    /// Swept, with free cells (in the list of its class).
    case available
    /// Swept, without free cells worth speaking of; or used up since.
    case full
    /// Marked, but not swept yet (in the list of its class).
    case pending
}

/// A run of cells of one size.
struct HeapBlock: BitwiseCopyable {
    static let size = 64 << 10

    /// The address of the first cell.
    var base: UInt
    var chunk: UnsafeMutablePointer<Chunk>
    /// The next block in the list that this one is in.
    var next: UnsafeMutablePointer<HeapBlock>?
    /// The first free cell of a swept block that is not current.
    var freeHead: UInt
    var cellSize: Int32
    var cellCount: Int32
    /// Cells that are counted in `Heap.heldBytes`.
    var heldCells: Int32
    /// 2³² divided by the cell size, rounded up: dividing by multiplication.
    var reciprocal: UInt32
    var sizeClass: UInt8
    var state: BlockState
    /// It was allocated from since the last collection.
    var isTouched: Bool

    /// The cell that an address lies in, or 0 behind the last one.
    @inline(__always) func cell(containing address: UInt) -> UInt {
        let index = UInt((UInt64(address &- base) &* UInt64(reciprocal)) &>> 32)
        return index < UInt(cellCount) ? base &+ index &* UInt(cellSize) : 0
    }
}

/// A mebibyte of memory at an address divisible by its size: sixteen blocks.
struct Chunk: BitwiseCopyable {
    static let size = 1 << 20
    static let shift: UInt = 20
    static let blockCount = 16

    var base: UInt
    var freeBlocks: Int
    var blocks: UnsafeMutablePointer<HeapBlock>

    /// Takes a chunk from the system; nil if it refuses.
    static func make() -> UnsafeMutablePointer<Chunk>? {
        guard let memory = taipan_map_pages(size, size) else { return nil }
        let base = UInt(bitPattern: memory)
        let chunk = UnsafeMutablePointer<Chunk>.allocate(capacity: 1)
        let blocks = UnsafeMutablePointer<HeapBlock>.allocate(capacity: blockCount)
        chunk.initialize(to: Chunk(base: base, freeBlocks: blockCount, blocks: blocks))
        for index in 0..<blockCount {
            let address = base + UInt(index) * UInt(HeapBlock.size)
            (blocks + index).initialize(
                to: HeapBlock(
                    base: address, chunk: chunk, next: nil, freeHead: 0, cellSize: 0,
                    cellCount: 0, heldCells: 0, reciprocal: 0, sizeClass: 0, state: .free, isTouched: false))
        }
        return chunk
    }

    static func release(_ chunk: UnsafeMutablePointer<Chunk>) {
        if let memory = UnsafeMutableRawPointer(bitPattern: chunk.pointee.base) { taipan_unmap_pages(memory, size) }
        chunk.pointee.blocks.deallocate()
        chunk.deallocate()
    }
}

/// Finds the chunk that an address lies in: a table hashed by the number of the chunk.
struct ChunkTable: BitwiseCopyable {
    private var slots: UnsafeMutablePointer<UnsafeMutablePointer<Chunk>?>?
    private var mask: UInt = 0
    private(set) var chunks = RawVector<UnsafeMutablePointer<Chunk>>()
    /// No chunk lies below or above these.
    private var lowest: UInt = .max
    private var highest: UInt = 0

    init() {}

    @inline(__always) func find(_ address: UInt) -> UnsafeMutablePointer<Chunk>? {
        guard address >= lowest, address < highest else { return nil }
        let number = address &>> Chunk.shift
        let slots = slots.unsafelyUnwrapped
        var slot = number & mask
        while let chunk = slots[Int(bitPattern: slot)] {
            if chunk.pointee.base == number &<< Chunk.shift { return chunk }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    mutating func insert(_ chunk: UnsafeMutablePointer<Chunk>) {
        chunks.append(chunk)
        if UInt(chunks.count) * 2 > mask { rebuild() } else { enter(chunk) }
    }

    /// Removes the chunks that are not to be kept, and releases them.
    mutating func release(_ isUnused: (UnsafeMutablePointer<Chunk>) -> Bool) {
        var kept = 0
        for index in 0..<chunks.count {
            let chunk = chunks[index]
            if isUnused(chunk) {
                Chunk.release(chunk)
            } else {
                chunks[kept] = chunk
                kept += 1
            }
        }
        if kept < chunks.count {
            chunks.removeLast(downTo: kept)
            rebuild()
        }
    }

    mutating func deallocate() {
        release { _ in true }
        slots?.deallocate()
        slots = nil
        chunks.deallocate()
    }

    private mutating func rebuild() {
        slots?.deallocate()
        var capacity = 64
        while capacity < chunks.count * 4 { capacity *= 2 }
        let memory = UnsafeMutablePointer<UnsafeMutablePointer<Chunk>?>.allocate(capacity: capacity)
        memory.initialize(repeating: nil, count: capacity)
        slots = memory
        mask = UInt(capacity - 1)
        lowest = .max
        highest = 0
        for index in 0..<chunks.count { enter(chunks[index]) }
    }

    private mutating func enter(_ chunk: UnsafeMutablePointer<Chunk>) {
        guard let slots else { return }
        let base = chunk.pointee.base
        lowest = min(lowest, base)
        highest = max(highest, base + UInt(Chunk.size))
        var slot = base >> Chunk.shift & mask
        while slots[Int(bitPattern: slot)] != nil { slot = (slot + 1) & mask }
        slots[Int(bitPattern: slot)] = chunk
    }
}
