/// Old objects that may refer to young ones: a young collection begins with them.
///
/// Notes that a reference was stored into an old object. Called once for each object between two collections.
@inline(never) func rememberObject(_ object: UnsafeMutableRawPointer) {
    let header = object.load(as: Header.self)
    object.storeBytes(of: header.word & ~Header.barrierBit, as: UInt64.self)
    header.type.pointer.pointee.interpreter.pointee.heap.remembered.append(UInt(bitPattern: object))
}

/// Notes that references were stored into some words of an old object. Of a small one, all is looked at again; of a
/// large one these words alone, unless they become too many: then storing costs nothing more until the next collection.
@inline(never) func rememberWords(
    _ object: UnsafeMutableRawPointer, _ words: UnsafeRawPointer, count: Int, of capacity: Int
) {
    if capacity < RememberedWords.smallestCapacity { return rememberObject(object) }
    let interpreter = object.load(as: Header.self).type.pointer.pointee.interpreter
    interpreter.pointee.heap.remember(
        RememberedWords(object: UInt(bitPattern: object), address: UInt(bitPattern: words), count: count),
        capacity: capacity)
}

/// Words of an old object into which references were stored.
struct RememberedWords: BitwiseCopyable {
    /// Objects of fewer words are looked at as a whole.
    static let smallestCapacity = 1024

    var object: UInt
    var address: UInt
    var count: Int

    var end: UInt { address + UInt(count) * 8 }
}

extension Heap {
    fileprivate mutating func remember(_ words: RememberedWords, capacity: Int) {
        if !rememberedWords.isEmpty {
            // Mostly the same place again, or the one behind it.
            let last = rememberedWords.count - 1
            let known = rememberedWords[last]
            if known.object == words.object, words.address >= known.address, words.address <= known.end {
                if words.end > known.end { rememberedWords.elements[last].count += Int(words.end - known.end) / 8 }
                return
            }
        }
        if rememberedWords.count > capacity / 16, rememberedWords.count > 4096,
            let object = UnsafeMutableRawPointer(bitPattern: words.object)
        {
            return rememberObject(object)
        }
        rememberedWords.append(words)
    }

    /// Makes a large object longer, at another address if need be, without copying its pages: an array that has an
    /// owner, to which alone it is known. What is new in it is zero. Nil, and nothing has changed, if that cannot be.
    mutating func extend(
        _ object: UnsafeMutableRawPointer, size: Int, to newSize: Int
    ) -> UnsafeMutableRawPointer? {
        guard size >= LargeObjects.mappedSize, newSize < 1 << 46 else { return nil }
        let rounded = LargeObjects.roundedSize(newSize)
        let added = rounded - LargeObjects.roundedSize(size)
        guard added >= 0, heldBytes + added <= limit else { return nil }
        let address = UInt(bitPattern: object)
        guard let moved = large.extend(address, contentSize: size, to: rounded) else { return nil }
        heldBytes += added
        allocatedSinceCollection += added
        if allocatedSinceCollection >= youngThreshold { request(.collect) }
        let newAddress = UInt(bitPattern: moved)
        if newAddress != address {
            for index in 0..<remembered.count where remembered[index] == address { remembered[index] = newAddress }
            for index in 0..<rememberedWords.count where rememberedWords[index].object == address {
                rememberedWords.elements[index].object = newAddress
                rememberedWords.elements[index].address = rememberedWords[index].address &- address &+ newAddress
            }
        }
        return moved
    }

    /// Frees the memory of a large object at once: of an array that has just been copied into a longer one, and that
    /// nothing else refers to. (What still reads it before the next allocation finds what was there.)
    mutating func recycle(_ object: UnsafeMutableRawPointer, size: Int) {
        let address = UInt(bitPattern: object)
        guard size >= LargeObjects.mappedSize, large.remove(address) else { return }
        heldBytes -= LargeObjects.roundedSize(size)
        remembered.removeAll { $0 == address }
        rememberedWords.removeAll { $0.object == address }
    }

    /// Keeps an object as long as the interpreter lives.
    mutating func pin(_ value: Value) {
        if value.isHeapObject { pinned.append(UInt(value.bits)) }
    }
}

extension Marker {
    /// Looks through the remembered objects, which thereby are as if nothing had been stored into them.
    mutating func visitRemembered() {
        let remembered = heap.pointee.remembered
        for index in 0..<remembered.count {
            guard let object = UnsafeMutableRawPointer(bitPattern: remembered[index]) else { continue }
            let header = object.load(as: UInt64.self)
            object.storeBytes(of: header | Header.barrierBit, as: UInt64.self)
            tracer.visitReferences(of: object, heap: heap)
            drain()
        }
        heap.pointee.remembered.removeAll()
        for index in 0..<heap.pointee.rememberedWords.count {
            let words = heap.pointee.rememberedWords[index]
            guard let start = UnsafeRawPointer(bitPattern: words.address) else { continue }
            tracer.visit(uncertainWords: start, count: words.count, heap: heap)
        }
        heap.pointee.rememberedWords.removeAll()
    }
}
