/// What a slot of the value stack may hold. Several bits: it depends on the way that control took.
struct Slot: OptionSet, Hashable {
    let rawValue: UInt16

    /// Any object.
    static let value = Slot(rawValue: 1)
    /// One of the three values of the exception that is being handled.
    static let exception = Slot(rawValue: 2)
    /// One of the three values of the exception that was being handled before; they mark the handler's block.
    static let savedException = Slot(rawValue: 4)
    /// The null of `BEGIN_FINALLY`.
    static let null = Slot(rawValue: 8)
    /// The address that `CALL_FINALLY` pushed.
    static let address = Slot(rawValue: 16)
    /// All six values with which a handler begins, as one slot.
    static let handler = Slot(rawValue: 32)
    /// A list, a set, a dict just made, to which a comprehension adds.
    static let list = Slot(rawValue: 64)
    static let set = Slot(rawValue: 128)
    static let dict = Slot(rawValue: 256)
    /// One of the two that `LOAD_METHOD` pushes, which may be no object, and only `CALL_METHOD` takes.
    static let method = Slot(rawValue: 512)

    /// What any instruction may take for an object.
    static let object: Slot = [.value, .exception, .list, .set, .dict]

    /// What a finally clause may find on the stack.
    static let cause: Slot = [.null, .address, .handler]

    var isCause: Bool { !isDisjoint(with: .cause) }

    /// How many values of the stack it stands for, at most.
    var size: Int { contains(.handler) ? 6 : 1 }
}

/// A block that waits for an exception: its handler, and how many slots the stack has when the handler's begin.
struct AbstractBlock: Hashable {
    let handler: Int
    let level: Int
}

/// The value stack and the block stack before an instruction. The blocks of handlers that run have no entry: their
/// slots stand for them.
struct AbstractState: Hashable {
    private(set) var slots: [Slot] = []
    private(set) var blocks: [AbstractBlock] = []
    /// How many values the stack holds at most.
    private(set) var depth = 0

    /// What an operation does not find as it needs it.
    struct Mismatch: Error {
        let reason: String
        static let underflow = Mismatch(reason: "too few values on the stack")
        static let notAValue = Mismatch(reason: "the stack holds no value there")
    }

    /// The lowest slot that may change: what lies below belongs to a block or to who called a subroutine.
    private var floor: Int { max(blocks.last?.level ?? 0, addressFloor) }

    /// The lowest slot that does not belong to who called a subroutine.
    private var addressFloor: Int { (slots.lastIndex { $0.contains(.address) } ?? -1) + 1 }

    mutating func push(_ slot: Slot = .value, count: Int = 1) {
        for _ in 0..<count {
            slots.append(slot)
            depth += slot.size
        }
    }

    /// Removes slots, whatever they hold.
    private mutating func remove(_ count: Int) {
        for slot in slots.suffix(count) { depth -= slot.size }
        slots.removeLast(count)
    }

    mutating func pop(_ count: Int = 1, as kind: Slot = .object) throws(Mismatch) {
        for _ in 0..<count {
            try expandHandler()
            guard slots.count > floor, let top = slots.last else { throw .underflow }
            if !top.isSubset(of: kind) { throw .notAValue }
            remove(1)
        }
    }

    /// Makes the six slots of a handler's values of the one that stands for them.
    private mutating func expandHandler() throws(Mismatch) {
        if slots.last != .handler { return }
        if slots.count <= floor { throw .underflow }
        remove(1)
        push(.savedException, count: 3)
        push(.exception, count: 3)
    }

    /// That the slot `distance` below the top, 1 for the top, holds an object, of a kind.
    mutating func peek(_ distance: Int, as kind: Slot = .object) throws(Mismatch) {
        try expandHandler()
        guard distance <= slots.count else { throw .underflow }
        if !slots[slots.count - distance].isSubset(of: kind) { throw .notAValue }
    }

    /// Moves the top below the next `count - 1` slots. `beforePopExcept` says that the block there, if any, and those
    /// slots are removed next.
    mutating func rotate(_ count: Int, beforePopExcept: Bool) throws(Mismatch) {
        try expandHandler()
        guard slots.count - count >= (beforePopExcept ? addressFloor : floor) else { throw .underflow }
        var allowed = Slot.object
        if beforePopExcept { allowed.insert(.savedException) }
        if slots.suffix(count).contains(where: { !$0.isSubset(of: allowed) }) { throw .notAValue }
        slots.insert(slots.removeLast(), at: slots.count - count + 1)
    }

    // MARK: Blocks

    mutating func pushBlock(handler: Int) throws(Mismatch) {
        blocks.append(AbstractBlock(handler: handler, level: slots.count))
        let handlerCount = slots.count { $0.contains(.handler) } + slots.count { $0 == .savedException } / 3
        if blocks.count + handlerCount > 20 { throw Mismatch(reason: "too many blocks") }
    }

    /// A subroutine may not remove a block of who called it.
    mutating func popBlock() throws(Mismatch) {
        guard let block = blocks.last, block.level >= addressFloor else { throw Mismatch(reason: "no block") }
        blocks.removeLast()
    }

    /// The state with which the handler of a block that would begin here begins.
    var handled: AbstractState {
        var state = self
        state.push(.handler)
        return state
    }

    // MARK: Causes

    /// Removes what brought control to a finally clause, and returns it.
    mutating func popCause() throws(Mismatch) -> Slot {
        let values: [Slot] = Array(repeating: .savedException, count: 3) + Array(repeating: .exception, count: 3)
        if slots.suffix(6) == values[...] {
            if slots.count - 6 < floor { throw .underflow }
            remove(6)
            return .handler
        }
        guard let top = slots.last, !top.isEmpty, top.isSubset(of: .cause) else {
            throw Mismatch(reason: "nothing brought control to a finally clause")
        }
        // An address may lie below the floor that it is itself.
        if slots.count - 1 < blocks.last?.level ?? 0 { throw .underflow }
        remove(1)
        return top
    }

    mutating func popSavedException() throws(Mismatch) {
        if slots.suffix(3) != Array(repeating: .savedException, count: 3)[...] {
            throw Mismatch(reason: "no exception is being handled")
        }
        if slots.count - 3 < floor { throw .underflow }
        remove(3)
    }

    // MARK: Where ways meet

    /// Whether the stacks are alike but for what the slots may hold.
    func hasShape(of other: AbstractState) -> Bool {
        slots.count == other.slots.count && blocks == other.blocks
            && zip(slots, other.slots).allSatisfy {
                $0.isCause == $1.isCause && ($0 == .savedException) == ($1 == .savedException)
            }
    }

    /// Takes in another way to the same instruction, of the same shape; whether that says anything new.
    mutating func merge(_ other: AbstractState) -> Bool {
        var isNew = false
        for (index, slot) in other.slots.enumerated() where !slot.isSubset(of: slots[index]) {
            depth -= slots[index].size
            slots[index].formUnion(slot)
            depth += slots[index].size
            isNew = true
        }
        return isNew
    }
}
