// In CPython: Modules/arraymodule.c (arrayobject, arraydescr)

/// Numbers of one kind that lie side by side in memory.
struct ArrayFields: BitwiseCopyable {
    var header: Header
    /// nil while there is none.
    var storage: ByteStorageObject?
    /// Items.
    var count: Int
    /// Those who hold the memory; while there are any, the array keeps its size.
    var exports: Int
    var kind: ArrayKind
}
typealias ArrayObject = Reference<ArrayFields>

/// What an array has for items: the typecode.
struct ArrayKind: BitwiseCopyable, Equatable {
    let letter: UInt8

    init?(_ letter: UInt32) {
        switch letter {
        case 0x62, 0x42, 0x75, 0x68, 0x48, 0x69, 0x49, 0x6C, 0x4C, 0x71, 0x51, 0x66, 0x64:
            self.letter = UInt8(truncatingIfNeeded: letter)
        default: return nil
        }
    }

    /// All kinds, in the order in which messages name them.
    static let letters: StaticString = "bBuhHiIlLqQfd"

    var text: String { String(Unicode.Scalar(letter)) }
    var isText: Bool { letter == UInt8(ascii: "u") }
    var isFloat: Bool { letter == UInt8(ascii: "f") || letter == UInt8(ascii: "d") }
    var isInteger: Bool { !isText && !isFloat }
    var isSigned: Bool { letter >= 0x61 && isInteger }
    /// The format that views of the memory show.
    var bufferFormat: UInt8 { isText ? UInt8(ascii: "w") : letter }

    /// Bytes of an item.
    @inline(__always) var itemSize: Int {
        switch letter {
        case UInt8(ascii: "b"), UInt8(ascii: "B"): 1
        case UInt8(ascii: "h"), UInt8(ascii: "H"): 2
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "u"), UInt8(ascii: "f"): 4
        default: 8
        }
    }

    /// An item that lies in memory.
    @inline(__always) func read(_ context: Context, _ address: UnsafeRawPointer) throws(Raised) -> Value {
        switch letter {
        case UInt8(ascii: "b"): return Value(smallInteger: Int(address.load(as: Int8.self)))
        case UInt8(ascii: "B"): return Value(smallInteger: Int(address.load(as: UInt8.self)))
        case UInt8(ascii: "h"): return Value(smallInteger: Int(address.loadUnaligned(as: Int16.self)))
        case UInt8(ascii: "H"): return Value(smallInteger: Int(address.loadUnaligned(as: UInt16.self)))
        case UInt8(ascii: "i"): return Value(smallInteger: Int(address.loadUnaligned(as: Int32.self)))
        case UInt8(ascii: "I"): return Value(smallInteger: Int(address.loadUnaligned(as: UInt32.self)))
        case UInt8(ascii: "l"), UInt8(ascii: "q"): return context.integer(address.loadUnaligned(as: Int.self))
        case UInt8(ascii: "L"), UInt8(ascii: "Q"):
            return context.integer(unsigned: address.loadUnaligned(as: UInt64.self))
        case UInt8(ascii: "f"): return context.float(Double(address.loadUnaligned(as: Float.self)))
        case UInt8(ascii: "d"): return context.float(address.loadUnaligned(as: Double.self))
        default:
            let point = address.loadUnaligned(as: UInt32.self)
            if point > 0x10_FFFF { throw context.valueError("chr() arg not in range(0x110000)") }
            return context.character(point)
        }
    }

    /// Stores the bits of an item.
    @inline(__always) func write(_ bits: UInt64, _ address: UnsafeMutableRawPointer) {
        switch itemSize {
        case 1: address.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        case 2: address.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
        case 4: address.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
        default: address.storeBytes(of: bits, as: UInt64.self)
        }
    }

    /// The bits of a value as an item. May run Python code.
    @inline(__always) func bits(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        if value.isSmallInteger {
            let number = value.smallInteger
            switch letter {
            case UInt8(ascii: "b"): if Int(Int8(truncatingIfNeeded: number)) == number { return bitPattern(number) }
            case UInt8(ascii: "B"): if number.magnitude < 256, number >= 0 { return bitPattern(number) }
            case UInt8(ascii: "h"): if Int(Int16(truncatingIfNeeded: number)) == number { return bitPattern(number) }
            case UInt8(ascii: "H"): if number >= 0, number < 1 << 16 { return bitPattern(number) }
            case UInt8(ascii: "i"): if Int(Int32(truncatingIfNeeded: number)) == number { return bitPattern(number) }
            case UInt8(ascii: "I"): if number >= 0, number < 1 << 32 { return bitPattern(number) }
            case UInt8(ascii: "l"), UInt8(ascii: "q"): return bitPattern(number)
            case UInt8(ascii: "L"), UInt8(ascii: "Q"): if number >= 0 { return bitPattern(number) }
            case UInt8(ascii: "d"): return Double(number).bitPattern
            default: break
            }
        } else if value.isInlineFloat, letter == UInt8(ascii: "d") {
            return value.inlineFloat.bitPattern
        }
        return try otherBits(context, value)
    }

    @inline(__always) private func bitPattern(_ number: Int) -> UInt64 { UInt64(UInt(bitPattern: number)) }

    @inline(never) private func otherBits(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        switch letter {
        case UInt8(ascii: "u"):
            guard context.type(of: value).has(.stringSubclass), StringObject(value).count == 1 else {
                throw context.typeError("array item must be unicode character")
            }
            return UInt64(StringObject(value).codePoint(at: 0))
        case UInt8(ascii: "f"): return UInt64(Float(try context.double(value)).bitPattern)
        case UInt8(ascii: "d"): return try context.double(value).bitPattern
        case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "Q"): return try unsignedBits(context, value)
        default: break
        }
        let integer = try integer(context, value, message: "integer argument expected, got float")
        guard let number = context.machineInteger(integer) else {
            throw context.overflowError(
                letter == UInt8(ascii: "q") ? "int too big to convert" : "Python int too large to convert to C long")
        }
        func check(_ range: ClosedRange<Int>, _ name: StaticString) throws(Raised) {
            if number < range.lowerBound { throw context.overflowError("\(name) is less than minimum") }
            if number > range.upperBound { throw context.overflowError("\(name) is greater than maximum") }
        }
        switch letter {
        case UInt8(ascii: "b"):
            try check(-0x8000...0x7FFF, "signed short integer")
            try check(-0x80...0x7F, "signed char")
        case UInt8(ascii: "B"): try check(0...0xFF, "unsigned byte integer")
        case UInt8(ascii: "h"): try check(-0x8000...0x7FFF, "signed short integer")
        case UInt8(ascii: "H"):
            try check(-0x8000_0000...0x7FFF_FFFF, "signed integer")
            try check(0...0xFFFF, "unsigned short")
        case UInt8(ascii: "i"): try check(-0x8000_0000...0x7FFF_FFFF, "signed integer")
        default: break
        }
        return bitPattern(number)
    }

    private func integer(_ context: Context, _ value: Value, message: String) throws(Raised) -> Value {
        if context.type(of: value).isSubtype(of: context.types.float) { throw context.typeError(message) }
        return try context.integerArgument(value)
    }

    private func unsignedBits(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        let integer = try integer(context, value, message: "array item must be integer")
        let isLongLong = letter == UInt8(ascii: "Q")
        if let number = context.machineInteger(integer), number < 0 || context.isNegativeInteger(integer) {
            throw context.overflowError(
                isLongLong ? "can't convert negative int to unsigned" : "can't convert negative value to unsigned int")
        }
        guard let number = context.unsignedInteger(integer) else {
            if context.isNegativeInteger(integer) {
                throw context.overflowError(
                    isLongLong
                        ? "can't convert negative int to unsigned" : "can't convert negative value to unsigned int")
            }
            throw context.overflowError(
                isLongLong ? "int too big to convert" : "Python int too large to convert to C unsigned long")
        }
        if letter == UInt8(ascii: "I"), number > 0xFFFF_FFFF {
            throw context.overflowError("unsigned int is greater than maximum")
        }
        return number
    }
}

extension Reference where Fields == ArrayFields {
    /// The items, until the next call that may change the array.
    @inline(__always) var items: UnsafeMutableRawPointer {
        guard let storage = self.storage else { return UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped }
        return UnsafeMutableRawPointer(storage.bytes)
    }

    @inline(__always) var itemSize: Int { self.kind.itemSize }
    var byteCount: Int { self.count * itemSize }
}

extension Context {
    func outOfUnicode(_ point: UInt32) -> Raised {
        valueError("character U+\(String(point, radix: 16)) is not in range [U+0000; U+10ffff]")
    }

    /// An array of so many items, which are zero.
    func makeArray(_ type: TypeObject, _ kind: ArrayKind, count: Int = 0) throws(Raised) -> ArrayObject {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: kind.itemSize)
        if overflow { throw raiseMemoryError() }
        let array = try allocateInstance(ArrayFields.self, type)
        array.kind = kind
        if bytes > 0 {
            let storage = try makeByteStorage(capacity: bytes)
            storage.bytes.initialize(repeating: 0, count: bytes)
            array.storage = storage
        }
        array.count = count
        return array
    }

    func requireResizable(_ array: ArrayObject) throws(Raised) {
        if _slowPath(array.exports > 0) { releaseDeadBufferHolders() }
        if _slowPath(array.exports > 0) {
            throw raise(types.bufferError, "cannot resize an array that is exporting buffers")
        }
    }

    /// Changes the number of items; new ones are not initialised.
    @inline(__always) func resize(_ array: ArrayObject, to count: Int) throws(Raised) {
        if _slowPath(array.exports > 0), count != array.count { try requireResizable(array) }
        let size = array.itemSize
        let capacity = array.storage?.capacity ?? 0
        if _fastPath(count <= capacity / size && count >= capacity / size / 2 && count > 0) {
            array.count = count
            return
        }
        try reallocate(array, count)
    }

    @inline(never) private func reallocate(_ array: ArrayObject, _ count: Int) throws(Raised) {
        if count == 0 {
            array.storage = nil
            array.count = 0
            return
        }
        guard count > 0, count < 1 << 42 else { throw raiseMemoryError() }
        let size = array.itemSize
        let room = array.count == 0 ? count : count + count >> 3 + (count < 8 ? 3 : 7)
        let storage = try makeByteStorage(capacity: room * size)
        UnsafeMutableRawPointer(storage.bytes).copyMemory(
            from: array.items, byteCount: min(count, array.count) * size)
        array.storage = storage
        array.count = count
    }

    /// Replaces items from `low` to `high` by `count` others, which lie in memory that is not the array's.
    func replaceItems(
        _ array: ArrayObject, _ low: Int, _ high: Int, with source: UnsafeRawPointer, count: Int
    ) throws(Raised) {
        let size = array.itemSize
        let old = array.count
        let growth = count - (high - low)
        if growth != 0 { try requireResizable(array) }
        if growth > 0 { try resize(array, to: old + growth) }
        if growth != 0, high < old {
            (array.items + (high + growth) * size).copyMemory(
                from: array.items + high * size, byteCount: (old - high) * size)
        }
        if growth < 0 { try resize(array, to: old + growth) }
        if count > 0 { (array.items + low * size).copyMemory(from: source, byteCount: count * size) }
    }
}
