// In CPython: Modules/_struct.c (the pack and unpack functions)

/// Converting single values.
enum StructPacking {
    /// Stores the lowest bytes of a number.
    @inline(__always) private static func store(
        _ bits: UInt64, _ address: UnsafeMutableRawPointer, _ code: FormatCode
    ) {
        let isBig = code.style == .standardBig
        switch code.size {
        case 1: address.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        case 2:
            let word = UInt16(truncatingIfNeeded: bits)
            address.storeBytes(of: isBig ? word.byteSwapped : word, as: UInt16.self)
        case 4:
            let word = UInt32(truncatingIfNeeded: bits)
            address.storeBytes(of: isBig ? word.byteSwapped : word, as: UInt32.self)
        default: address.storeBytes(of: isBig ? bits.byteSwapped : bits, as: UInt64.self)
        }
    }

    @inline(__always) private static func load(_ address: UnsafeRawPointer, _ code: FormatCode) -> UInt64 {
        let isBig = code.style == .standardBig
        switch code.size {
        case 1: return UInt64(address.load(as: UInt8.self))
        case 2:
            let word = address.loadUnaligned(as: UInt16.self)
            return UInt64(isBig ? word.byteSwapped : word)
        case 4:
            let word = address.loadUnaligned(as: UInt32.self)
            return UInt64(isBig ? word.byteSwapped : word)
        default:
            let word = address.loadUnaligned(as: UInt64.self)
            return isBig ? word.byteSwapped : word
        }
    }

    // MARK: Packing

    /// Packs a value; may run Python code.
    @inline(__always) static func pack(
        _ context: Context, _ code: FormatCode, _ value: Value, _ address: UnsafeMutableRawPointer
    ) throws(Raised) {
        if value.isSmallInteger {
            let number = value.smallInteger
            let bits = UInt64(UInt(bitPattern: number))
            switch code.letter {
            case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"),
                UInt8(ascii: "n"):
                let unused = UInt64(64 &- code.size &* 8)
                if Int(truncatingIfNeeded: Int64(bitPattern: bits &<< unused) &>> Int64(unused)) == number {
                    return store(bits, address, code)
                }
            case UInt8(ascii: "B"), UInt8(ascii: "H"), UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "Q"),
                UInt8(ascii: "N"):
                if number >= 0, code.size == 8 || bits &>> UInt64(code.size &* 8) == 0 {
                    return store(bits, address, code)
                }
            default: break
            }
        } else if value.isInlineFloat, code.letter == UInt8(ascii: "d") {
            return store(value.inlineFloat.bitPattern, address, code)
        }
        try packOther(context, code, value, address)
    }

    @inline(never) private static func packOther(
        _ context: Context, _ code: FormatCode, _ value: Value, _ address: UnsafeMutableRawPointer
    ) throws(Raised) {
        switch code.letter {
        case UInt8(ascii: "c"):
            guard context.type(of: value).has(.bytesSubclass), BytesObject(value).count == 1 else {
                throw error(context, "char format requires a bytes object of length 1")
            }
            address.storeBytes(of: BytesObject(value).bytes[0], as: UInt8.self)
        case UInt8(ascii: "s"), UInt8(ascii: "p"): try packText(context, code, value, address)
        case UInt8(ascii: "?"): address.storeBytes(of: try context.isTrue(value) ? 1 : 0, as: UInt8.self)
        case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "d"): try packFloat(context, code, value, address)
        default: store(try integerBits(context, code, value), address, code)
        }
    }

    private static func packText(
        _ context: Context, _ code: FormatCode, _ value: Value, _ address: UnsafeMutableRawPointer
    ) throws(Raised) {
        let type = context.type(of: value)
        guard type.has(.bytesSubclass) || type.isSubtype(of: context.types.bytearray) else {
            throw error(context, "argument for '\(Unicode.Scalar(code.letter))' must be a bytes object")
        }
        let view = try context.byteView(value)
        if code.letter == UInt8(ascii: "s") {
            return address.copyMemory(from: view.base, byteCount: min(view.count, code.size))
        }
        if code.size == 0 { return }
        let count = min(view.count, code.size - 1)
        address.storeBytes(of: UInt8(min(count, 255)), as: UInt8.self)
        (address + 1).copyMemory(from: view.base, byteCount: count)
    }

    private static func packFloat(
        _ context: Context, _ code: FormatCode, _ value: Value, _ address: UnsafeMutableRawPointer
    ) throws(Raised) {
        let number: Double
        do throws(Raised) {
            number = try context.double(value)
        } catch {
            _ = context.takeRaised()
            throw self.error(context, "required argument is not a float")
        }
        func tooLarge() -> Raised {
            if value.isInteger { return error(context, "int too large to convert") }
            return context.overflowError("float too large to pack with \(Unicode.Scalar(code.letter)) format")
        }
        switch code.letter {
        case UInt8(ascii: "d"): store(number.bitPattern, address, code)
        case UInt8(ascii: "f"):
            let single = Float(number)
            if single.isInfinite, number.isFinite, code.style != .native { throw tooLarge() }
            store(UInt64(single.bitPattern), address, code)
        default:
            guard let half = HalfFloat.bits(number) else { throw tooLarge() }
            store(UInt64(half), address, code)
        }
    }

    private static func integerBits(
        _ context: Context, _ code: FormatCode, _ value: Value
    ) throws(Raised) -> UInt64 {
        var integer = value
        if !value.isInteger {
            guard context.hasIndex(value) else { throw error(context, "required argument is not an integer") }
            integer = try context.indexObject(value)
        }
        let letter = Unicode.Scalar(code.letter)
        let isUnsigned = code.letter < 0x61
        if code.letter == UInt8(ascii: "P") {
            if let number = context.machineInteger(integer) { return UInt64(bitPattern: Int64(number)) }
            if let number = context.unsignedInteger(integer) { return number }
            throw error(context, "int too large to convert")
        }
        // Bytes and, in the order of this machine, shorts are read as C's long whether they have a sign or not.
        let isLong =
            code.size == 1 || !isUnsigned || (code.size == 2 && code.style == .native)
        if isLong {
            guard let number = context.machineInteger(integer) else {
                throw error(
                    context,
                    code.size == 8 && code.style != .native ? "int too large to convert" : "argument out of range")
            }
            if code.size == 8 { return UInt64(bitPattern: Int64(number)) }
            let bits = code.size * 8
            let lowest = isUnsigned ? 0 : -(1 << (bits - 1))
            let highest = isUnsigned ? 1 << bits - 1 : 1 << (bits - 1) - 1
            if number >= lowest, number <= highest { return UInt64(bitPattern: Int64(number)) }
            switch (code.size, code.style == .native) {
            case (1, _):
                throw error(
                    context, "\(isUnsigned ? "ubyte" : "byte") format requires \(lowest) <= number <= \(highest)")
            case (2, true):
                throw error(
                    context,
                    isUnsigned
                        ? "ushort format requires 0 <= number <= (0x7fff * 2 + 1)"
                        : "short format requires (-0x7fff - 1) <= number <= 0x7fff")
            default:
                throw error(context, "'\(letter)' format requires \(lowest) <= number <= \(highest)")
            }
        }
        guard let number = context.unsignedInteger(integer) else {
            throw error(
                context,
                code.size == 8 && code.style != .native ? "int too large to convert" : "argument out of range")
        }
        if code.size < 8, number >> UInt64(code.size * 8) != 0 {
            throw error(context, "'\(letter)' format requires 0 <= number <= \(UInt64(1) << UInt64(code.size * 8) - 1)")
        }
        return number
    }

    // MARK: Unpacking

    @inline(__always) static func unpack(
        _ context: Context, _ code: FormatCode, _ address: UnsafeRawPointer
    ) throws(Raised) -> Value {
        switch code.letter {
        case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"),
            UInt8(ascii: "n"):
            let unused = UInt64(64 &- code.size &* 8)
            let number = Int64(bitPattern: load(address, code) &<< unused) &>> Int64(unused)
            return context.integer(Int(number))
        case UInt8(ascii: "B"), UInt8(ascii: "H"), UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "Q"),
            UInt8(ascii: "N"), UInt8(ascii: "P"):
            let bits = load(address, code)
            if _fastPath(bits < 1 << 62) { return Value(smallInteger: Int(truncatingIfNeeded: bits)) }
            return context.integer(unsigned: bits)
        case UInt8(ascii: "d"): return context.float(Double(bitPattern: load(address, code)))
        default: return try unpackOther(context, code, address)
        }
    }

    @inline(never) private static func unpackOther(
        _ context: Context, _ code: FormatCode, _ address: UnsafeRawPointer
    ) throws(Raised) -> Value {
        let bytes = address.assumingMemoryBound(to: UInt8.self)
        switch code.letter {
        case UInt8(ascii: "c"): return try context.makeBytes(bytes, count: 1)
        case UInt8(ascii: "s"): return try context.makeBytes(bytes, count: code.size)
        case UInt8(ascii: "p"):
            if code.size == 0 {
                throw context.systemError("Negative size passed to PyBytes_FromStringAndSize")
            }
            return try context.makeBytes(bytes + 1, count: min(Int(bytes[0]), code.size - 1))
        case UInt8(ascii: "?"): return Value(bytes[0] != 0)
        case UInt8(ascii: "f"):
            return context.float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: load(address, code)))))
        default:
            return context.float(HalfFloat.number(UInt16(truncatingIfNeeded: load(address, code))))
        }
    }

    /// `struct.error`.
    static func error(_ context: Context, _ message: String) -> Raised {
        guard let type = context.modules.pointee.structs.errorType else { return context.valueError(message) }
        return context.raise(type, message)
    }
}
