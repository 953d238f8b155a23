/// The slots of an open-addressing hash table of numbers from 1; 0 where free. At least a third is free.
struct NumberSlots {
    private(set) var start: UnsafeMutablePointer<UInt32>
    private(set) var mask: Int
    /// A random odd number that stays the same in a process: nobody can write a source whose names all collide. The
    /// high bits of a product with it are a universal hash (M. Dietzfelbinger et al., A reliable randomized algorithm
    /// for the closest-pair problem, 1997).
    private let multiplier = UInt64(bitPattern: Int64(Hasher().finalize())) | 1
    private var shift: UInt64

    init(bits: Int) {
        mask = 1 << bits - 1
        shift = UInt64(64 - bits)
        start = .allocate(capacity: mask + 1)
        start.initialize(repeating: 0, count: mask + 1)
    }

    func deallocate() { start.deallocate() }

    /// Where to begin looking for a key.
    @inline(__always) func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* multiplier) &>> shift) }

    /// Where to look next.
    @inline(__always) func next(_ slot: Int) -> Int { (slot &+ 1) & mask }

    @inline(__always) subscript(_ slot: Int) -> UInt32 { start[slot] }

    /// Puts a number under a key that the table does not have.
    @inline(__always) func insert(_ number: UInt32, _ key: UInt64) {
        var slot = first(key)
        while start[slot] != 0 { slot = next(slot) }
        start[slot] = number
    }

    /// Whether the table is too small for that many numbers.
    @inline(__always) func isTooSmall(for count: Int) -> Bool { count * 3 > (mask + 1) * 2 }

    /// Makes the table four times as large, and empty.
    mutating func grow() {
        start.deallocate()
        self = NumberSlots(bits: 64 - Int(shift) + 2)
    }
}
