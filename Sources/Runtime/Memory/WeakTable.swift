// In CPython: Objects/weakrefobject.c

/// A weak reference or proxy. The references to one object form a list in CPython's order: the plain reference first,
/// then the plain proxy, then the others, the latest first.
struct WeakReferenceFields: BitwiseCopyable {
    var header: Header
    /// To be called when the object has died, or unbound.
    var callback: Value
    // Not traced: the collector clears them.
    /// The object, or 0 when it has died.
    var target: UInt
    /// The neighbours in the list of the object's references.
    var next: UInt
    var previous: UInt
    /// The hash of the object, once asked for.
    var hash: Int
    var isHashKnown: Bool
}
typealias WeakReferenceObject = Reference<WeakReferenceFields>

extension Reference where Fields == WeakReferenceFields {
    /// The object, or unbound when it has died.
    var referent: Value { @inline(__always) get { Value(bits: UInt64(pointer.pointee.target)) } }

    fileprivate static func at(_ address: UInt) -> WeakReferenceObject? {
        UnsafeMutablePointer<WeakReferenceFields>(bitPattern: address).map { WeakReferenceObject(pointer: $0) }
    }
}

/// Which objects are weakly referenced: by the object's address, the first of its references. The entries are kept in
/// the order in which they were made, and found through a hash table.
struct WeakTable: BitwiseCopyable {
    struct Entry: BitwiseCopyable {
        /// 0: removed.
        var target: UInt
        var first: UInt
        /// It is not a type, of which libraries keep weak references for good.
        var isPrompt: Bool
    }

    private(set) var entries = RawVector<Entry>()
    private var slots: UnsafeMutablePointer<Int32>?
    private var mask = 0
    private(set) var liveCount = 0
    /// Entries of objects that a program may want to see die.
    private(set) var promptCount = 0
    private var hasRemoved = false
    /// Indices of the entries made or extended since the last collection.
    var young = RawVector<Int32>()

    init() {}

    private func slot(_ target: UInt) -> Int {
        Int(truncatingIfNeeded: (UInt64(target >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    }

    /// The index of an object's entry, or -1.
    func find(_ target: UInt) -> Int {
        guard let slots else { return -1 }
        var slot = slot(target)
        while slots[slot] >= 0 {
            if entries[Int(slots[slot])].target == target { return Int(slots[slot]) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// The first reference to an object, or nil.
    func first(_ target: UInt) -> WeakReferenceObject? {
        let index = find(target)
        return index < 0 ? nil : WeakReferenceObject.at(entries[index].first)
    }

    /// Enters a reference to an object, behind `previous` or first.
    mutating func insert(
        _ reference: WeakReferenceObject, target: UInt, isPrompt: Bool, after previous: WeakReferenceObject?
    ) {
        let address = UInt(bitPattern: reference.pointer)
        var index = find(target)
        if index < 0 {
            if entries.count * 2 >= mask { rebuild() }
            index = entries.count
            entries.append(Entry(target: target, first: 0, isPrompt: isPrompt))
            enter(index)
            liveCount += 1
            if isPrompt { promptCount += 1 }
        }
        young.append(Int32(truncatingIfNeeded: index))
        if let previous {
            let next = previous.pointer.pointee.next
            reference.pointer.pointee.previous = UInt(bitPattern: previous.pointer)
            reference.pointer.pointee.next = next
            previous.pointer.pointee.next = address
            WeakReferenceObject.at(next)?.pointer.pointee.previous = address
        } else {
            let next = entries[index].first
            reference.pointer.pointee.previous = 0
            reference.pointer.pointee.next = next
            WeakReferenceObject.at(next)?.pointer.pointee.previous = address
            entries.elements[index].first = address
        }
    }

    private mutating func enter(_ index: Int) {
        guard let slots else { return }
        var slot = slot(entries[index].target)
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: index)
    }

    /// Makes the hash table anew, with room for more, and drops removed entries. Not while `young` is needed.
    private mutating func rebuild() {
        var kept = 0
        if young.isEmpty {
            for index in 0..<entries.count where entries[index].target != 0 {
                entries[kept] = entries[index]
                kept += 1
            }
            entries.removeLast(downTo: kept)
        }
        slots?.deallocate()
        var capacity = 64
        while capacity <= entries.count * 4 { capacity *= 2 }
        let memory = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
        memory.initialize(repeating: -1, count: capacity)
        slots = memory
        mask = capacity - 1
        for index in 0..<entries.count where entries[index].target != 0 { enter(index) }
    }

    /// After marking: forgets references that have died, and those to objects that have died, of which `cleared` is
    /// told with its references, in order, that are alive. Looks at young entries or at all.
    mutating func sweep(all: Bool, colour: UInt64, cleared: (WeakReferenceObject) -> Void) {
        func isMarked(_ address: UInt) -> Bool {
            UnsafePointer<UInt64>(bitPattern: address).map { $0.pointee & Header.markMask == colour } ?? false
        }
        func look(_ index: Int) {
            let entry = entries[index]
            guard entry.target != 0 else { return }
            let isAlive = isMarked(entry.target)
            var last: WeakReferenceObject?
            var first: UInt = 0
            var address = entry.first
            while let reference = WeakReferenceObject.at(address) {
                let next = reference.pointer.pointee.next
                if isMarked(address) {
                    if isAlive {
                        reference.pointer.pointee.previous = last.map { UInt(bitPattern: $0.pointer) } ?? 0
                        reference.pointer.pointee.next = 0
                        if let last { last.pointer.pointee.next = address } else { first = address }
                        last = reference
                    } else {
                        reference.pointer.pointee.target = 0
                        reference.pointer.pointee.next = 0
                        reference.pointer.pointee.previous = 0
                        cleared(reference)
                    }
                }
                address = next
            }
            if first == 0 {
                entries.elements[index].target = 0
                liveCount -= 1
                if entry.isPrompt { promptCount -= 1 }
                hasRemoved = true
            }
            entries.elements[index].first = first
        }
        if all {
            for index in 0..<entries.count { look(index) }
        } else {
            for index in 0..<young.count { look(Int(young[index])) }
        }
        young.removeAll()
        if hasRemoved {
            hasRemoved = false
            rebuild()
        }
    }

    /// Whether an object with references has died.
    func hasDead(all: Bool, colour: UInt64) -> Bool {
        func isDead(_ entry: Entry) -> Bool {
            guard let header = UnsafePointer<UInt64>(bitPattern: entry.target) else { return false }
            return header.pointee & Header.markMask != colour
        }
        if all {
            for index in 0..<entries.count where isDead(entries[index]) { return true }
        } else {
            for index in 0..<young.count where isDead(entries[Int(young[index])]) { return true }
        }
        return false
    }

    /// Calls `body` with each object that has references.
    func forEachTarget(_ body: (UInt) -> Void) {
        for index in 0..<entries.count where entries[index].target != 0 { body(entries[index].target) }
    }

    /// Clears the references to one object that is about to be finalized as a part of a cycle.
    mutating func clear(_ target: UInt, cleared: (WeakReferenceObject) -> Void) {
        let index = find(target)
        guard index >= 0 else { return }
        var address = entries[index].first
        while let reference = WeakReferenceObject.at(address) {
            address = reference.pointer.pointee.next
            reference.pointer.pointee.target = 0
            reference.pointer.pointee.next = 0
            reference.pointer.pointee.previous = 0
            cleared(reference)
        }
        entries.elements[index].target = 0
        entries.elements[index].first = 0
        liveCount -= 1
        if entries[index].isPrompt { promptCount -= 1 }
        hasRemoved = true
    }

    mutating func deallocate() {
        entries.deallocate()
        young.deallocate()
        slots?.deallocate()
        slots = nil
    }
}
