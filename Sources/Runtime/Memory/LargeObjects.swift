import CTaipanMemory

/// A large object: memory of its own.
struct LargeObject: BitwiseCopyable {
    var address: UInt
    var size: Int
    /// Bytes of its pages; 0 if it has no pages of its own.
    var pageBytes: Int
}

/// The large objects of a heap. Those that have survived a collection are kept in the order of their addresses; the
/// young ones are sorted when someone has to find them.
struct LargeObjects: BitwiseCopyable {
    /// From this size on, objects get pages of their own.
    static let mappedSize = 256 << 10
    /// So many bytes of pages of dead objects are kept for new ones, or a quarter of what the heap holds: asking the
    /// system for pages, which it has to clear, takes longer than filling them.
    static let minimumSpareBytes = 64 << 20

    private(set) var old = RawVector<LargeObject>()
    private(set) var young = RawVector<LargeObject>()
    private var areYoungSorted = true
    private var merged = RawVector<LargeObject>()
    /// Pages of dead objects, those that were freed first in front.
    private var sparePages = RawVector<LargeObject>()
    private(set) var spareBytes = 0

    init() {}

    /// Bytes that an object of this size takes.
    static func roundedSize(_ size: Int) -> Int {
        size >= mappedSize ? (size + 16383) & ~16383 : (size + 15) & ~15
    }

    /// Memory of a size that was rounded, or nil if the system refuses.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        var object = LargeObject(address: 0, size: size, pageBytes: 0)
        if size < LargeObjects.mappedSize {
            object.address = UInt(bitPattern: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16))
        } else if !takeSparePages(&object) {
            guard let pages = taipan_map_pages(size, 4096) else { return nil }
            object.address = UInt(bitPattern: pages)
            object.pageBytes = size
        }
        young.append(object)
        areYoungSorted = false
        return UnsafeMutableRawPointer(bitPattern: object.address)
    }

    private static func free(_ object: LargeObject) {
        guard let memory = UnsafeMutableRawPointer(bitPattern: object.address) else { return }
        if object.pageBytes > 0 { taipan_unmap_pages(memory, object.pageBytes) } else { memory.deallocate() }
    }

    /// Frees a dead object, but keeps its pages for a while.
    private mutating func recycle(_ object: LargeObject) {
        guard object.pageBytes > 0, object.pageBytes <= LargeObjects.minimumSpareBytes / 2 else {
            return LargeObjects.free(object)
        }
        sparePages.append(object)
        spareBytes += object.pageBytes
    }

    /// Gives an object the latest spare pages that are large enough and not much too large.
    private mutating func takeSparePages(_ object: inout LargeObject) -> Bool {
        var index = sparePages.count
        while index > 0 {
            index -= 1
            let pages = sparePages[index]
            guard pages.pageBytes >= object.size, pages.pageBytes <= object.size + object.size / 2 else { continue }
            spareBytes -= pages.pageBytes
            sparePages.remove(at: index)
            object.address = pages.address
            object.pageBytes = pages.pageBytes
            return true
        }
        return false
    }

    /// Makes an object longer, at another address if need be; its content is `contentSize` bytes long, and zeros
    /// follow. Nil if there is none at the address, or the system cannot move pages.
    mutating func extend(_ address: UInt, contentSize: Int, to size: Int) -> UnsafeMutableRawPointer? {
        var index = young.count - 1
        while index >= 0, young[index].address != address { index -= 1 }
        let isYoung = index >= 0
        if !isYoung {
            index = LargeObjects.index(of: address, in: old)
            guard index >= 0, old[index].address == address else { return nil }
        }
        var object = isYoung ? young[index] : old[index]
        guard object.pageBytes > 0, var memory = UnsafeMutableRawPointer(bitPattern: address) else { return nil }
        let knownBytes = min(object.pageBytes, size)
        if object.pageBytes < size {
            guard let moved = taipan_move_pages(memory, object.pageBytes, size) else { return nil }
            memory = moved
            object.pageBytes = size
        }
        // Pages that another object had before are not empty.
        (memory + contentSize).initializeMemory(as: UInt8.self, repeating: 0, count: knownBytes - contentSize)
        object.address = UInt(bitPattern: memory)
        object.size = size
        // Its place in the order is another now; an old object stays marked in the list of the young ones, too.
        if isYoung { young.remove(at: index) } else { old.remove(at: index) }
        young.append(object)
        areYoungSorted = false
        return memory
    }

    /// Frees a large object that nothing refers to; false if there is none at the address.
    mutating func remove(_ address: UInt) -> Bool {
        var index = young.count
        while index > 0 {
            index -= 1
            guard young[index].address == address else { continue }
            recycle(young[index])
            young.remove(at: index)
            return true
        }
        index = LargeObjects.index(of: address, in: old)
        guard index >= 0, old[index].address == address else { return false }
        recycle(old[index])
        old.remove(at: index)
        return true
    }

    /// Gives spare pages back to the system until no more than so many bytes are left.
    mutating func releaseSparePages(above limit: Int) {
        var count = 0
        while spareBytes > limit, count < sparePages.count {
            spareBytes -= sparePages[count].pageBytes
            LargeObjects.free(sparePages[count])
            count += 1
        }
        sparePages.removeFirst(count)
    }

    /// Makes `find` possible.
    mutating func prepareToFind() {
        if !areYoungSorted {
            if !young.isEmpty {
                var buffer = UnsafeMutableBufferPointer(start: young.elements, count: young.count)
                buffer.sort { $0.address < $1.address }
            }
            areYoungSorted = true
        }
    }

    /// The object that an address lies in, or 0.
    func find(_ address: UInt) -> UInt {
        let found = LargeObjects.find(address, in: old)
        return found != 0 ? found : LargeObjects.find(address, in: young)
    }

    /// The size of the object at an address, or 0 if there is none.
    func size(of address: UInt) -> Int {
        for list in [old, young] {
            let index = LargeObjects.index(of: address, in: list)
            if index >= 0, list[index].address == address { return list[index].size }
        }
        return 0
    }

    private static func index(of address: UInt, in list: RawVector<LargeObject>) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].address <= address { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    private static func find(_ address: UInt, in list: RawVector<LargeObject>) -> UInt {
        if list.isEmpty || address < list[0].address { return 0 }
        let object = list[index(of: address, in: list)]
        return address - object.address < UInt(object.size) ? object.address : 0
    }

    /// Frees the objects that are not marked with `colour`, among the young ones alone or among all, and answers how
    /// many bytes they took. The survivors become old.
    mutating func sweep(colour: UInt64, includingOld: Bool) -> Int {
        prepareToFind()
        var freed = 0
        for isOldList in includingOld ? [false, true] : [false] {
            var list = isOldList ? old : young
            var kept = 0
            for index in 0..<list.count {
                let object = list[index]
                if LargeObjects.isMarked(object, colour) {
                    list[kept] = object
                    kept += 1
                } else {
                    freed += object.size
                    recycle(object)
                }
            }
            list.removeLast(downTo: kept)
            if isOldList { old = list } else { young = list }
        }
        if !young.isEmpty { merge() }
        return freed
    }

    private static func isMarked(_ object: LargeObject, _ colour: UInt64) -> Bool {
        guard let header = UnsafePointer<UInt64>(bitPattern: object.address) else { return false }
        return header.pointee & Header.markMask == colour
    }

    /// Puts the young ones in their places among the old.
    private mutating func merge() {
        merged.removeAll()
        var left = 0
        var right = 0
        while left < old.count || right < young.count {
            if right == young.count || left < old.count && old[left].address < young[right].address {
                merged.append(old[left])
                left += 1
            } else {
                merged.append(young[right])
                right += 1
            }
        }
        swap(&old, &merged)
        young.removeAll()
    }

    mutating func deallocate() {
        for index in 0..<old.count { LargeObjects.free(old[index]) }
        for index in 0..<young.count { LargeObjects.free(young[index]) }
        releaseSparePages(above: 0)
        old.deallocate()
        young.deallocate()
        merged.deallocate()
        sparePages.deallocate()
    }

    @inline(__always) func forEach(_ body: (UInt) -> Void) {
        for index in 0..<old.count { body(old[index].address) }
        for index in 0..<young.count { body(young[index].address) }
    }
}
