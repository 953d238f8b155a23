// In CPython: r_object and what it calls in Python/marshal.c

import TaipanNumbers
import TaipanText

/// What marshal data says next: a value without parts, or the beginning of one with parts.
package enum MarshalToken: Sendable {
    /// Stands for no object: ends a dictionary.
    case null
    case none
    case `true`
    case `false`
    case ellipsis
    case stopIteration
    case integer(BigInteger)
    case float(Double)
    case complex(real: Double, imaginary: Double)
    case bytes([UInt8])
    case string(PythonString, isInterned: Bool)
    /// That many objects follow.
    case tuple(Int)
    case list(Int)
    case set(Int)
    case frozenset(Int)
    /// Keys and values follow, until a null key.
    case dictionary
    /// Eight objects (code, constants, names, variable names, free variables, cell variables, filename, name), the
    /// first line's number (`readNumber`) and the line table follow.
    case code(MarshalCodeHeader)
    /// The object that the shared object of that number gave.
    case reference(Int)
}

/// The numbers at the beginning of a code object.
package struct MarshalCodeHeader: Sendable {
    package let argumentCount, positionalOnlyArgumentCount, keywordOnlyArgumentCount, localCount, stackSize, flags: Int

    package init(
        argumentCount: Int, positionalOnlyArgumentCount: Int, keywordOnlyArgumentCount: Int, localCount: Int,
        stackSize: Int, flags: Int
    ) {
        self.argumentCount = argumentCount
        self.positionalOnlyArgumentCount = positionalOnlyArgumentCount
        self.keywordOnlyArgumentCount = keywordOnlyArgumentCount
        self.localCount = localCount
        self.stackSize = stackSize
        self.flags = flags
    }
}

/// Takes marshal data apart, object by object. What it returns is never longer than the bytes it came from.
package struct MarshalTokenReader: Sendable {
    private let bytes: [UInt8]
    /// Where the next byte is read.
    package private(set) var position: Int

    package init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = min(max(position, 0), bytes.count)
    }

    /// How many bytes are left.
    package var remaining: Int { bytes.count - position }

    /// The next object, and whether it gets a number for references; `depth` is 1 for an object that is no part of
    /// another.
    package mutating func next(depth: Int) throws(MarshalError) -> (token: MarshalToken, isShared: Bool) {
        guard let byte = readByte() else { throw .objectExpected }
        if depth > Marshal.maximumDepth { throw MarshalError(.value, "recursion limit exceeded") }
        return (try token(byte & ~MarshalType.sharedFlag), byte & MarshalType.sharedFlag != 0)
    }

    private mutating func token(_ type: UInt8) throws(MarshalError) -> MarshalToken {
        switch type {
        case MarshalType.null: return .null
        case MarshalType.none: return .none
        case MarshalType.true: return .true
        case MarshalType.false: return .false
        case MarshalType.ellipsis: return .ellipsis
        case MarshalType.stopIteration: return .stopIteration
        case MarshalType.int: return .integer(BigInteger(try readNumber()))
        case MarshalType.int64: return .integer(BigInteger(Int(truncatingIfNeeded: try readUInt64())))
        case MarshalType.long: return .integer(try readLong())
        case MarshalType.float: return .float(try readFloatText())
        case MarshalType.binaryFloat: return .float(Double(bitPattern: try readUInt64()))
        case MarshalType.complex:
            let real = try readFloatText()
            return .complex(real: real, imaginary: try readFloatText())
        case MarshalType.binaryComplex:
            let real = Double(bitPattern: try readUInt64())
            return .complex(real: real, imaginary: Double(bitPattern: try readUInt64()))
        case MarshalType.bytes: return .bytes(Array(try read(try readSize("bytes object"))))
        case MarshalType.ascii, MarshalType.asciiInterned:
            return .string(
                PythonString(latin1: Array(try read(try readSize("string")))),
                isInterned: type == MarshalType.asciiInterned)
        case MarshalType.shortASCII, MarshalType.shortASCIIInterned:
            guard let count = readByte() else { throw .objectExpected }
            return .string(
                PythonString(latin1: Array(try read(Int(count)))), isInterned: type == MarshalType.shortASCIIInterned)
        case MarshalType.unicode, MarshalType.interned:
            let text = Array(try read(try readSize("string")))
            do throws(CodecError) {
                return .string(
                    try TextCodec.utf8.decode(text, errors: .surrogatePass), isInterned: type == MarshalType.interned)
            } catch {
                throw MarshalError(.unicodeDecode, error.message)
            }
        case MarshalType.smallTuple: return .tuple(Int(readByte() ?? 255))
        case MarshalType.tuple: return .tuple(try readSize("tuple"))
        case MarshalType.list: return .list(try readSize("list"))
        case MarshalType.set: return .set(try readSize("set"))
        case MarshalType.frozenset: return .frozenset(try readSize("set"))
        case MarshalType.dictionary: return .dictionary
        case MarshalType.code:
            let argumentCount = try readNumber()
            let positionalOnlyArgumentCount = try readNumber()
            let keywordOnlyArgumentCount = try readNumber()
            let localCount = try readNumber()
            let stackSize = try readNumber()
            return .code(
                MarshalCodeHeader(
                    argumentCount: argumentCount, positionalOnlyArgumentCount: positionalOnlyArgumentCount,
                    keywordOnlyArgumentCount: keywordOnlyArgumentCount, localCount: localCount, stackSize: stackSize,
                    flags: try readNumber()))
        case MarshalType.reference: return .reference(try readNumber())
        default: throw .badData("unknown type code")
        }
    }

    // MARK: Parts

    private mutating func readByte() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    private mutating func read(_ count: Int) throws(MarshalError) -> ArraySlice<UInt8> {
        guard count <= remaining else { throw .tooShort }
        position += count
        return bytes[position - count..<position]
    }

    /// A signed number of 32 bits.
    package mutating func readNumber() throws(MarshalError) -> Int {
        guard remaining >= 4 else { throw .tooShort }
        position += 4
        let low = UInt32(bytes[position - 4]) | UInt32(bytes[position - 3]) << 8
        let high = UInt32(bytes[position - 2]) | UInt32(bytes[position - 1]) << 8
        return Int(Int32(bitPattern: low | high << 16))
    }

    private mutating func readUInt64() throws(MarshalError) -> UInt64 {
        try read(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }

    private mutating func readSize(_ what: String) throws(MarshalError) -> Int {
        let size = try readNumber()
        if size < 0 { throw .badData("\(what) size out of range") }
        return size
    }

    /// An integer as digits of 15 bits; the sign is that of their number.
    private mutating func readLong() throws(MarshalError) -> BigInteger {
        let size = try readNumber()
        if size == Int(Int32.min) { throw .badData("long size out of range") }
        var limbs: [UInt64] = []
        limbs.reserveCapacity(min(abs(size), remaining / 2) * 15 / 64 + 1)
        var (limb, filled) = (UInt64(0), 0)
        for index in 0..<abs(size) {
            let part = try read(2)
            let digit = UInt64(part[part.startIndex]) | UInt64(part[part.startIndex + 1]) << 8
            if digit > 0x7FFF { throw .badData("digit out of range in long") }
            if digit == 0 && index == abs(size) - 1 { throw .badData("unnormalized long data") }
            limb |= digit << UInt64(filled)
            filled += 15
            if filled >= 64 {
                limbs.append(limb)
                filled -= 64
                limb = digit >> UInt64(15 - filled)
            }
        }
        limbs.append(limb)
        return BigInteger(isNegative: size < 0, limbs: limbs)
    }

    /// A float as text; a null byte ends it early, as in CPython.
    private mutating func readFloatText() throws(MarshalError) -> Double {
        guard let count = readByte() else { throw .objectExpected }
        let text = Array(try read(Int(count)).prefix { $0 != 0 })
        let hasForeignByte = text.contains { $0 <= 0x20 || $0 == 0x5F || $0 >= 0x7F }
        if !hasForeignByte, let value = try? parseFloatText(text) { return value }
        throw MarshalError(
            .value, "could not convert string to float: '\(String(decoding: text.prefix(200), as: UTF8.self))'")
    }
}

extension PythonString {
    /// The string whose code points are the bytes.
    init(latin1 bytes: [UInt8]) {
        let text = PythonString(uncheckedUTF8: bytes)
        self = text.isASCII ? text : PythonString(codePoints: bytes.map(UInt32.init))
    }
}
