// In CPython: Objects/memoryobject.c

/// A view of another object's memory. Its items lie in one or more dimensions, of which all but the first are
/// contiguous: that is all that slicing and casting can make.
struct MemoryViewFields: BitwiseCopyable {
    var header: Header
    /// The object whose memory it is; unbound when released.
    var object: Value
    /// The lengths of all dimensions but the first (`Int` each); nil if there are none.
    var innerShape: ByteStorageObject?
    var address: UnsafeMutableRawPointer
    /// Items of the first dimension, and bytes from one to the next.
    var length: Int
    var stride: Int
    /// Bytes of all that one index of the first dimension selects.
    var rowBytes: Int
    var dimensions: Int
    var itemSize: Int
    /// The format's letter, and whether it is written with an "@".
    var format: UInt8
    var hasAtSign: Bool
    var isReadOnly: Bool
    /// Others that hold the memory through this view.
    var exports: Int
    var cachedHash: Int
}
typealias MemoryViewObject = Reference<MemoryViewFields>

extension Reference where Fields == MemoryViewFields {
    var isReleased: Bool { self.object.isUnbound }

    /// Bytes of all items.
    var byteCount: Int { self.dimensions == 0 ? self.itemSize : self.length * self.rowBytes }

    func shape(_ dimension: Int) -> Int {
        if dimension == 0 { return self.length }
        return self.innerShape.unsafelyUnwrapped.trailing(Int.self)[dimension - 1]
    }

    func stride(_ dimension: Int) -> Int {
        if dimension == 0 { return self.stride }
        var bytes = self.itemSize
        var current = self.dimensions - 1
        while current > dimension {
            bytes *= shape(current)
            current -= 1
        }
        return bytes
    }

    /// Whether the items lie one behind the other in the order of their indices.
    var isContiguous: Bool {
        if self.dimensions == 0 { return true }
        return self.length <= 1 || self.stride == self.rowBytes
    }

    /// Whether they do so if the first index runs fastest.
    var isFortranContiguous: Bool {
        if self.dimensions <= 1 { return isContiguous }
        for dimension in 0..<self.dimensions where shape(dimension) == 0 { return true }
        var bytes = self.itemSize
        for dimension in 0..<self.dimensions {
            if shape(dimension) > 1, stride(dimension) != bytes { return false }
            bytes *= shape(dimension)
        }
        return true
    }
}

extension Context {
    func requireNotReleased(_ view: MemoryViewObject) throws(Raised) {
        if view.isReleased { throw valueError("operation forbidden on released memoryview object") }
    }

    /// A view of an object's memory; a view's own memory is that of its object.
    func makeMemoryView(_ object: Value) throws(Raised) -> MemoryViewObject {
        if object.isExactly(types.memoryview) {
            let other = MemoryViewObject(object)
            try requireNotReleased(other)
            return try copyView(other)
        }
        guard let export = try exportBuffer(object) else {
            throw typeError("memoryview: a bytes-like object is required, not '\(typeName(of: object))'")
        }
        let view = allocate(MemoryViewFields.self, types.memoryview)
        view.pointer.pointee.object = object
        view.pointer.pointee.innerShape = nil
        view.address = export.address
        view.length = export.byteCount / export.itemSize
        view.stride = export.itemSize
        view.rowBytes = export.itemSize
        view.dimensions = 1
        view.itemSize = export.itemSize
        view.format = export.format
        view.hasAtSign = false
        view.isReadOnly = export.isReadOnly
        view.exports = 0
        view.cachedHash = 0
        registerRelease(of: view)
        return view
    }

    /// Has the view let go of its object when it dies, if the object takes notice.
    private func registerRelease(of view: MemoryViewObject) {
        if !type(of: view.object).has(.bytesSubclass) { registerFinalizable(view.value) }
    }

    /// Another view of the same items, which holds the object as well.
    func copyView(_ other: MemoryViewObject) throws(Raised) -> MemoryViewObject {
        _ = try exportBuffer(other.object)
        let view = allocate(MemoryViewFields.self, types.memoryview)
        view.pointer.pointee = other.pointer.pointee
        view.pointer.pointee.header = Header(type: types.memoryview)
        view.exports = 0
        view.cachedHash = 0
        registerRelease(of: view)
        return view
    }

    /// Lets the object go.
    func release(_ view: MemoryViewObject) throws(Raised) {
        if view.isReleased { return }
        if view.exports > 0 { releaseDeadBufferHolders() }
        if view.exports > 0 {
            throw raise(
                types.bufferError, "memoryview has \(view.exports) exported buffer\(view.exports == 1 ? "" : "s")")
        }
        let object = view.object
        view.object = .unbound
        releaseBuffer(object)
    }

    /// The bytes of a view in the order of its indices.
    func bytes(of view: MemoryViewObject) throws(Raised) -> Value {
        let result = try makeBytes(count: view.byteCount)
        copyItems(of: view, to: UnsafeMutableRawPointer(result.bytes))
        return result.value
    }

    func copyItems(of view: MemoryViewObject, to target: UnsafeMutableRawPointer) {
        if view.isContiguous { return target.copyMemory(from: view.address, byteCount: view.byteCount) }
        for index in 0..<view.length {
            (target + index * view.rowBytes).copyMemory(
                from: view.address + index * view.stride, byteCount: view.rowBytes)
        }
    }

    /// A bytes-like object as one whose bytes are contiguous: a view of scattered items as bytes.
    func contiguous(_ value: Value) throws(Raised) -> Value {
        guard value.isExactly(types.memoryview) else { return value }
        let view = MemoryViewObject(value)
        if view.isReleased || view.isContiguous { return value }
        return try bytes(of: view)
    }
}

/// The formats of single items: how many bytes they have, how they are read and written.
enum ItemFormat {
    /// Bytes of an item, or nil if the letter is no native format.
    static func size(_ letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "?"): 1
        case UInt8(ascii: "h"), UInt8(ascii: "H"): 2
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
        case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "n"),
            UInt8(ascii: "N"), UInt8(ascii: "d"), UInt8(ascii: "P"):
            8
        default: nil
        }
    }

    static func isByte(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "c") || letter == UInt8(ascii: "b") || letter == UInt8(ascii: "B")
    }

    static func read(_ context: Context, _ address: UnsafeRawPointer, _ letter: UInt8) throws(Raised) -> Value {
        switch letter {
        case UInt8(ascii: "c"):
            return try context.makeBytes(address.assumingMemoryBound(to: UInt8.self), count: 1)
        case UInt8(ascii: "b"): return Value(smallInteger: Int(address.load(as: Int8.self)))
        case UInt8(ascii: "B"): return Value(smallInteger: Int(address.load(as: UInt8.self)))
        case UInt8(ascii: "?"): return Value(address.load(as: UInt8.self) != 0)
        case UInt8(ascii: "h"): return Value(smallInteger: Int(address.loadUnaligned(as: Int16.self)))
        case UInt8(ascii: "H"): return Value(smallInteger: Int(address.loadUnaligned(as: UInt16.self)))
        case UInt8(ascii: "i"): return Value(smallInteger: Int(address.loadUnaligned(as: Int32.self)))
        case UInt8(ascii: "I"): return Value(smallInteger: Int(address.loadUnaligned(as: UInt32.self)))
        case UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "n"):
            return context.integer(address.loadUnaligned(as: Int.self))
        case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "N"), UInt8(ascii: "P"):
            return context.integer(unsigned: address.loadUnaligned(as: UInt64.self))
        case UInt8(ascii: "f"): return context.float(Double(address.loadUnaligned(as: Float.self)))
        case UInt8(ascii: "d"): return context.float(address.loadUnaligned(as: Double.self))
        default:
            throw context.notImplementedError(
                "memoryview: format \(String(Unicode.Scalar(letter))) not supported")
        }
    }

    static func write(
        _ context: Context, _ address: UnsafeMutableRawPointer, _ letter: UInt8, _ value: Value
    ) throws(Raised) {
        func wrongType() -> Raised {
            context.typeError("memoryview: invalid type for format '\(Unicode.Scalar(letter))'")
        }
        func wrongValue() -> Raised {
            context.valueError("memoryview: invalid value for format '\(Unicode.Scalar(letter))'")
        }
        switch letter {
        case UInt8(ascii: "c"):
            guard context.type(of: value).has(.bytesSubclass) else { throw wrongType() }
            guard BytesObject(value).count == 1 else { throw wrongValue() }
            address.storeBytes(of: BytesObject(value).bytes[0], as: UInt8.self)
        case UInt8(ascii: "?"): address.storeBytes(of: try context.isTrue(value) ? 1 : 0, as: UInt8.self)
        case UInt8(ascii: "f"), UInt8(ascii: "d"):
            let number: Double
            do throws(Raised) {
                number = try context.doubleForMemory(value)
            } catch {
                if context.catches(context.types.typeError) { throw wrongType() }
                if context.catches(context.types.overflowError) { throw wrongValue() }
                throw error
            }
            if letter == UInt8(ascii: "d") {
                address.storeBytes(of: number, as: Double.self)
            } else {
                address.storeBytes(of: Float(number), as: Float.self)
            }
        default:
            let integer: Value
            do throws(Raised) {
                integer = try context.indexObject(value)
            } catch {
                if context.catches(context.types.typeError) { throw wrongType() }
                throw error
            }
            if size(letter) == 8, letter < UInt8(ascii: "a") {
                // An address may be written as a negative number.
                if letter == UInt8(ascii: "P"), let number = context.machineInteger(integer) {
                    return address.storeBytes(of: number, as: Int.self)
                }
                guard let number = context.unsignedInteger(integer) else { throw wrongValue() }
                return address.storeBytes(of: number, as: UInt64.self)
            }
            guard let number = context.machineInteger(integer) else { throw wrongValue() }
            func store<Item: FixedWidthInteger & BitwiseCopyable>(_: Item.Type) throws(Raised) {
                guard let item = Item(exactly: number) else { throw wrongValue() }
                address.storeBytes(of: item, as: Item.self)
            }
            switch letter {
            case UInt8(ascii: "b"): try store(Int8.self)
            case UInt8(ascii: "B"): try store(UInt8.self)
            case UInt8(ascii: "h"): try store(Int16.self)
            case UInt8(ascii: "H"): try store(UInt16.self)
            case UInt8(ascii: "i"): try store(Int32.self)
            case UInt8(ascii: "I"): try store(UInt32.self)
            default: try store(Int.self)
            }
        }
    }
}

extension Context {
    /// An int of any unsigned machine word.
    func integer(unsigned number: UInt64) -> Value {
        if let small = Int(exactly: number) { return integer(small) }
        let object: IntegerObject = allocate(
            IntegerFields.self, types.int, smallSize: MemoryLayout<IntegerFields>.stride + 8)
        object.limbCount = 1
        object.isNegative = false
        object.trailing(UInt64.self)[0] = number
        return object.value
    }

    /// An int as an unsigned machine word, or nil if it is out of range.
    func unsignedInteger(_ value: Value) -> UInt64? {
        if let number = machineInteger(value) { return UInt64(exactly: number) }
        let object = IntegerObject(value)
        return object.limbCount == 1 && !object.isNegative ? object.trailing(UInt64.self)[0] : nil
    }

    /// `PyFloat_AsDouble` of a value.
    func doubleForMemory(_ value: Value) throws(Raised) -> Double { try doubleForFormat(value, isBytes: false) }
}
