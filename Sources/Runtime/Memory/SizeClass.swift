/// The sizes of small objects: multiples of 16 up to 256, then eight steps to each doubling up to 2048.
enum SizeClass {
    static let count = 40

    /// The class of an object of `size` bytes, 1 to `smallObjectLimit`. Folds to a constant where the size is one.
    @inline(__always) static func index(of size: Int) -> Int {
        if size <= 256 { return (size &+ 15) &>> 4 &- 1 }
        let last = size &- 1
        let exponent = 63 &- last.leadingZeroBitCount
        return 16 &+ (exponent &- 8) &* 8 &+ ((last &>> (exponent &- 3)) & 7)
    }

    /// Bytes of a cell of a class.
    static func cellSize(_ index: Int) -> Int {
        if index < 16 { return (index + 1) * 16 }
        let exponent = (index - 16) / 8 + 8
        return ((index - 16) % 8 + 9) << (exponent - 3)
    }
}

/// The largest object of the size classes; larger ones are allocated apart.
let smallObjectLimit = 2048

/// Eight heads of free lists.
struct EightFreeLists: BitwiseCopyable {
    var a: UInt = 0, b: UInt = 0, c: UInt = 0, d: UInt = 0, e: UInt = 0, f: UInt = 0, g: UInt = 0, h: UInt = 0
}

/// For each size class the first free cell of the block that it allocates from; a cell's second word is the address of
/// the next, its first word, where an object has its header, is zero.
struct FreeLists: BitwiseCopyable {
    var first = EightFreeLists(), second = EightFreeLists(), third = EightFreeLists()
    var fourth = EightFreeLists(), fifth = EightFreeLists()
}
