// In CPython: r_string in Python/marshal.c
import TaipanBytecode

/// Reads the bytes of one object from a file, and no more: piece by piece, as CPython asks the file for them.
struct MarshalFileScanner {
    private let context: Context
    private let file: Value
    private var bytes: [UInt8] = []
    /// How many objects are missing in each container that is open; -1 for a dict, which a null ends.
    private var missing: [Int] = []
    /// For each open container, whether it is a code object.
    private var isCode: [Bool] = []

    init(_ context: Context, file: Value) throws(Raised) {
        self.context = context
        self.file = file
        let data = try context.callMethod(file, .read, context.integer(0))
        guard context.type(of: data).has(.bytesSubclass) else {
            throw context.typeError("file.read() returned not bytes but \(context.typeName(of: data))")
        }
    }

    /// The bytes of the next object. Where they make no sense the answer ends; whoever reads it finds out.
    mutating func objectBytes() throws(Raised) -> [UInt8] {
        repeat {
            let type: UInt8
            do throws(Raised) {
                type = try read(1)[0] & 0x7F
            } catch {
                _ = context.takeRaised()
                throw context.raise(context.types.eofError, "EOF read where object expected")
            }
            guard missing.count <= Marshal.maximumDepth, try scan(type) else { return bytes }
            try context.safepoint()
        } while !missing.isEmpty
        return bytes
    }

    /// Reads the rest of an object of a type; false if there is no such type.
    private mutating func scan(_ type: UInt8) throws(Raised) -> Bool {
        switch type {
        case UInt8(ascii: "0"):
            // Ends a dict; elsewhere it is an error.
            guard missing.last == -1 else { return false }
            close()
            return try endObject()
        case UInt8(ascii: "N"), UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "."), UInt8(ascii: "S"): break
        case UInt8(ascii: "i"), UInt8(ascii: "r"): _ = try read(4)
        case UInt8(ascii: "I"), UInt8(ascii: "g"): _ = try read(8)
        case UInt8(ascii: "y"):
            _ = try read(8)
            _ = try read(8)
        case UInt8(ascii: "f"): _ = try read(Int(try read(1)[0]))
        case UInt8(ascii: "x"):
            _ = try read(Int(try read(1)[0]))
            _ = try read(Int(try read(1)[0]))
        case UInt8(ascii: "l"):
            for _ in 0..<abs(try number()) { _ = try read(2) }
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "A"):
            let count = try number()
            guard count >= 0 else { return false }
            _ = try read(count)
        case UInt8(ascii: "z"), UInt8(ascii: "Z"): _ = try read(Int(try read(1)[0]))
        case UInt8(ascii: ")"): return try open(Int(try read(1)[0]))
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ">"): return try open(try number())
        case UInt8(ascii: "{"):
            missing.append(-1)
            isCode.append(false)
            return true
        case UInt8(ascii: "c"):
            for _ in 0..<6 { _ = try read(4) }
            missing.append(9)
            isCode.append(true)
            return true
        default: return false
        }
        return try endObject()
    }

    private mutating func open(_ count: Int) throws(Raised) -> Bool {
        guard count >= 0 else { return false }
        if count == 0 { return try endObject() }
        missing.append(count)
        isCode.append(false)
        return true
    }

    private mutating func close() {
        missing.removeLast()
        isCode.removeLast()
    }

    /// An object is complete: so may be those that it is a part of.
    private mutating func endObject() throws(Raised) -> Bool {
        while let count = missing.last, count > 0 {
            missing[missing.count - 1] = count - 1
            if isCode[isCode.count - 1], count == 2 { _ = try read(4) }
            if count > 1 { return true }
            close()
        }
        return true
    }

    private mutating func number() throws(Raised) -> Int {
        let word = try read(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return Int(Int32(bitPattern: word))
    }

    /// Asks the file for so many bytes.
    private mutating func read(_ count: Int) throws(Raised) -> [UInt8] {
        if count == 0 { return [] }
        let buffer = try context.call(context.types.bytearray.value, context.integer(count))
        let view = try context.call(context.types.memoryview.value, buffer)
        let answer = try context.callMethod(file, context.intern("readinto"), view)
        let got = try context.index(answer, overflow: context.types.valueError)
        if got > count {
            throw context.valueError("read() returned too much data: \(count) bytes requested, \(got) returned")
        }
        guard got == count else { throw context.raise(context.types.eofError, "EOF read where not expected") }
        bytes += context.bytesOfBuffer(view) ?? []
        return Array(bytes.suffix(count))
    }
}
