/// Old objects that may refer to young ones: a young collection begins with them.
///
/// Notes that a reference was stored into an old object. Called once for each object between two collections.
@inline(never) func rememberObject(_ object: UnsafeMutableRawPointer) {
    let header = object.load(as: Header.self)
    object.storeBytes(of: header.word & ~Header.barrierBit, as: UInt64.self)
    header.type.pointer.pointee.interpreter.pointee.heap.remembered.append(UInt(bitPattern: object))
}

extension Heap {
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
    }
}
