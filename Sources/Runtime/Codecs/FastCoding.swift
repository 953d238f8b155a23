// In CPython: Objects/stringlib/codecs.h
import TaipanText

/// Converting whole texts that have nothing wrong, as fast as can be; nil where something is, which others deal with.
extension Context {
    // MARK: UTF-8

    /// The UTF-8 of a text, or nil if it has surrogates.
    func encodeUTF8(_ text: StringObject) throws(Raised) -> Value? {
        switch text.width {
        case 1: return try encodeUTF8(latin1: text.bytes1, text.count)
        case 2: return try encodeUTF8(UnsafePointer(text.bytes2), text.count)
        default: return try encodeUTF8(UnsafePointer(text.bytes4), text.count)
        }
    }

    private func encodeUTF8(latin1 units: UnsafePointer<UInt8>, _ count: Int) throws(Raised) -> Value {
        let result = try makeBytes(count: count &+ TextKernels.count(in: units, count) { $0 &>> 7 })
        var target = result.bytes
        var index = 0
        while index < count {
            if index &+ 8 <= count {
                let word = UnsafeRawPointer(units).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
                    target += 8
                    index &+= 8
                    continue
                }
            }
            let unit = units[index]
            index &+= 1
            if unit < 0x80 {
                target[0] = unit
                target += 1
            } else {
                target[0] = 0xC0 | unit &>> 6
                target[1] = 0x80 | unit & 0x3F
                target += 2
            }
        }
        return result.value
    }

    private func encodeUTF8<Unit: TextUnit>(_ units: UnsafePointer<Unit>, _ count: Int) throws(Raised) -> Value? {
        if TextKernels.count(in: units, count, { $0 &>> 11 == 0x1B ? 1 : 0 }) != 0 { return nil }
        let length = TextKernels.count(in: units, count) { unit in
            let isAstral: Unit = MemoryLayout<Unit>.size > 2 && unit &>> 16 != 0 ? 1 : 0
            return 1 &+ (unit &>> 7 != 0 ? 1 : 0) &+ (unit &>> 11 != 0 ? 1 : 0) &+ isAstral
        }
        let result = try makeBytes(count: length)
        var target = result.bytes
        for index in 0..<count {
            let point = UInt32(truncatingIfNeeded: units[index])
            if point < 0x80 {
                target.pointee = UInt8(truncatingIfNeeded: point)
                target += 1
            } else if point < 0x800 {
                target[0] = 0xC0 | UInt8(truncatingIfNeeded: point &>> 6)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 2
            } else if point < 0x1_0000 {
                target[0] = 0xE0 | UInt8(truncatingIfNeeded: point &>> 12)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point &>> 6 & 0x3F)
                target[2] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 3
            } else {
                target[0] = 0xF0 | UInt8(truncatingIfNeeded: point &>> 18)
                target[1] = 0x80 | UInt8(truncatingIfNeeded: point &>> 12 & 0x3F)
                target[2] = 0x80 | UInt8(truncatingIfNeeded: point &>> 6 & 0x3F)
                target[3] = 0x80 | UInt8(truncatingIfNeeded: point & 0x3F)
                target += 4
            }
        }
        return result.value
    }

    /// The text that UTF-8 stands for.
    func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) throws(Raised) -> Value? {
        let base = bytes.baseAddress.unsafelyUnwrapped
        if TextKernels.isASCII(base, bytes.count) { return try string(ascii: bytes) }
        // What is needed if all is right, which decoding finds out.
        let count = TextKernels.count(in: base, bytes.count) { $0 & 0xC0 != 0x80 ? 1 : 0 }
        var maximum: UInt8 = 0
        for byte in bytes { maximum = max(maximum, byte) }
        guard count > 0, maximum < 0xF5 else { return nil }
        let width = maximum < 0xC4 ? 1 : maximum < 0xF0 ? 2 : 4
        let string = try makeString(count: count, width: width, isASCII: false)
        let isRight =
            switch width {
            case 1: TextKernels.decodeUTF8(base, bytes.count, to: string.bytes1)
            case 2: TextKernels.decodeUTF8(base, bytes.count, to: string.bytes2)
            default: TextKernels.decodeUTF8(base, bytes.count, to: string.bytes4)
            }
        if !isRight { return nil }
        return count == 1 && width == 1 ? character(UInt32(string.bytes1[0])) : string.value
    }

    // MARK: UTF-16

    /// UTF-16, with a byte order mark if no order is told.
    func encodeUTF16(_ text: StringObject, _ order: TextCodec.ByteOrder) throws(Raised) -> Value? {
        let isBigEndian = order == .bigEndian
        let mark = order == .marked ? 1 : 0
        switch text.width {
        case 1:
            let result = try makeBytes(count: (text.count + mark) * 2)
            let target = putMark16(result, mark)
            if isBigEndian {
                widen(text.bytes1, text.count, target) { UInt16($0).byteSwapped }
            } else {
                widen(text.bytes1, text.count, target) { UInt16($0) }
            }
            return result.value
        case 2:
            let units = text.bytes2
            var surrogates = 0
            for index in 0..<text.count { surrogates |= units[index] & 0xF800 == 0xD800 ? 1 : 0 }
            if surrogates != 0 { return nil }
            let result = try makeBytes(count: (text.count + mark) * 2)
            let target = putMark16(result, mark)
            if isBigEndian {
                widen(units, text.count, target) { $0.byteSwapped }
            } else {
                target.copyMemory(from: units, byteCount: text.count &* 2)
            }
            return result.value
        default:
            let units = text.bytes4
            var count = text.count
            var surrogates = 0
            for index in 0..<text.count {
                count &+= units[index] >= 0x1_0000 ? 1 : 0
                surrogates |= units[index] & 0xFFFF_F800 == 0xD800 ? 1 : 0
            }
            if surrogates != 0 { return nil }
            let result = try makeBytes(count: (count + mark) * 2)
            var target = putMark16(result, mark)
            @inline(__always) func put(_ unit: UInt32) {
                let unit = UInt16(truncatingIfNeeded: unit)
                target.storeBytes(of: isBigEndian ? unit.byteSwapped : unit, as: UInt16.self)
                target += 2
            }
            for index in 0..<text.count {
                let point = units[index]
                if point < 0x1_0000 {
                    put(point)
                } else {
                    put(0xD7C0 &+ point &>> 10)
                    put(0xDC00 | point & 0x3FF)
                }
            }
            return result.value
        }
    }

    private func putMark16(_ result: BytesObject, _ mark: Int) -> UnsafeMutableRawPointer {
        let target = UnsafeMutableRawPointer(result.bytes)
        if mark != 0 { target.storeBytes(of: 0xFEFF, as: UInt16.self) }
        return target + mark * 2
    }

    @inline(__always) private func widen<From: TextUnit, To: TextUnit>(
        _ source: UnsafePointer<From>, _ count: Int, _ target: UnsafeMutableRawPointer, _ convert: (From) -> To
    ) {
        for index in 0..<count {
            target.storeBytes(
                of: convert(source[index]), toByteOffset: index &* MemoryLayout<To>.size, as: To.self)
        }
    }

    /// The text that UTF-16 stands for.
    func decodeUTF16(_ view: ByteView, _ order: TextCodec.ByteOrder) throws(Raised) -> Value? {
        guard view.count & 1 == 0 else { return nil }
        var source = UnsafeRawPointer(view.base)
        var count = view.count / 2
        var isBigEndian = order == .bigEndian
        if order == .marked, count > 0 {
            let first = source.loadUnaligned(as: UInt16.self)
            if first == 0xFEFF || first == 0xFFFE {
                isBigEndian = first == 0xFFFE
                source += 2
                count -= 1
            }
        }
        return isBigEndian
            ? try decodeUTF16(source, count) { $0.byteSwapped } : try decodeUTF16(source, count) { $0 }
    }

    @inline(__always) private func decodeUTF16(
        _ source: UnsafeRawPointer, _ count: Int, _ convert: (UInt16) -> UInt16
    ) throws(Raised) -> Value? {
        @inline(__always) func unit(_ index: Int) -> UInt16 {
            convert(source.loadUnaligned(fromByteOffset: index &* 2, as: UInt16.self))
        }
        var union: UInt16 = 0
        var surrogates: UInt16 = 0
        for index in 0..<count {
            let unit = unit(index)
            union |= unit
            surrogates |= unit & 0xF800 == 0xD800 ? 1 : 0
        }
        if count <= 1 {
            if surrogates != 0 { return nil }
            return count == 0 ? interpreter.pointee.emptyString : character(UInt32(union))
        }
        if surrogates == 0 {
            let result = try makeString(count: count, width: union < 0x100 ? 1 : 2, isASCII: union < 0x80)
            if union < 0x100 {
                let target = result.bytes1
                for index in 0..<count { target[index] = UInt8(truncatingIfNeeded: unit(index)) }
            } else {
                let target = result.bytes2
                UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count &* 2)
                if convert(1) != 1 { for index in 0..<count { target[index] = target[index].byteSwapped } }
            }
            return result.value
        }
        var pairs = 0
        var index = 0
        while index < count {
            let first = unit(index)
            index &+= 1
            if first & 0xF800 != 0xD800 { continue }
            guard first < 0xDC00, index < count, unit(index) & 0xFC00 == 0xDC00 else { return nil }
            index &+= 1
            pairs &+= 1
        }
        if count == 2 { return character(Self.join(unit(0), unit(1))) }
        let result = try makeString(count: count - pairs, width: 4, isASCII: false)
        var target = result.bytes4
        index = 0
        while index < count {
            let first = unit(index)
            index &+= 1
            if first & 0xF800 != 0xD800 {
                target.pointee = UInt32(first)
            } else {
                target.pointee = Self.join(first, unit(index))
                index &+= 1
            }
            target += 1
        }
        return result.value
    }

    @inline(__always) private static func join(_ high: UInt16, _ low: UInt16) -> UInt32 {
        0x1_0000 &+ (UInt32(high) & 0x3FF) &<< 10 &+ UInt32(low) & 0x3FF
    }

    // MARK: UTF-32

    /// UTF-32, with a byte order mark if no order is told.
    func encodeUTF32(_ text: StringObject, _ order: TextCodec.ByteOrder) throws(Raised) -> Value? {
        let mark = order == .marked ? 1 : 0
        switch text.width {
        case 1: return try encodeUTF32(UnsafePointer(text.bytes1), text.count, mark, order == .bigEndian)
        case 2: return try encodeUTF32(UnsafePointer(text.bytes2), text.count, mark, order == .bigEndian)
        default: return try encodeUTF32(UnsafePointer(text.bytes4), text.count, mark, order == .bigEndian)
        }
    }

    private func encodeUTF32<Unit: TextUnit>(
        _ units: UnsafePointer<Unit>, _ count: Int, _ mark: Int, _ isBigEndian: Bool
    ) throws(Raised) -> Value? {
        if MemoryLayout<Unit>.size > 1 {
            var surrogates = 0
            for index in 0..<count {
                surrogates |= UInt32(truncatingIfNeeded: units[index]) & 0xFFFF_F800 == 0xD800 ? 1 : 0
            }
            if surrogates != 0 { return nil }
        }
        let result = try makeBytes(count: (count + mark) * 4)
        var target = UnsafeMutableRawPointer(result.bytes)
        if mark != 0 { target.storeBytes(of: 0xFEFF, as: UInt32.self) }
        target += mark * 4
        if isBigEndian {
            widen(units, count, target) { UInt32(truncatingIfNeeded: $0).byteSwapped }
        } else {
            widen(units, count, target) { UInt32(truncatingIfNeeded: $0) }
        }
        return result.value
    }

    /// The text that UTF-32 stands for.
    func decodeUTF32(_ view: ByteView, _ order: TextCodec.ByteOrder) throws(Raised) -> Value? {
        guard view.count & 3 == 0 else { return nil }
        var source = UnsafeRawPointer(view.base)
        var count = view.count / 4
        var isBigEndian = order == .bigEndian
        if order == .marked, count > 0 {
            let first = source.loadUnaligned(as: UInt32.self)
            if first == 0xFEFF || first == 0xFFFE_0000 {
                isBigEndian = first != 0xFEFF
                source += 4
                count -= 1
            }
        }
        return isBigEndian
            ? try decodeUTF32(source, count) { $0.byteSwapped } : try decodeUTF32(source, count) { $0 }
    }

    @inline(__always) private func decodeUTF32(
        _ source: UnsafeRawPointer, _ count: Int, _ convert: (UInt32) -> UInt32
    ) throws(Raised) -> Value? {
        @inline(__always) func unit(_ index: Int) -> UInt32 {
            convert(source.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
        }
        var maximum: UInt32 = 0
        var surrogates = 0
        for index in 0..<count {
            let point = unit(index)
            maximum = max(maximum, point)
            surrogates |= point & 0xFFFF_F800 == 0xD800 ? 1 : 0
        }
        guard surrogates == 0, maximum < 0x11_0000 else { return nil }
        if count <= 1 { return count == 0 ? interpreter.pointee.emptyString : character(maximum) }
        let width = maximum < 0x100 ? 1 : maximum < 0x1_0000 ? 2 : 4
        let result = try makeString(count: count, width: width, isASCII: maximum < 0x80)
        switch width {
        case 1:
            let target = result.bytes1
            for index in 0..<count { target[index] = UInt8(truncatingIfNeeded: unit(index)) }
        case 2:
            let target = result.bytes2
            for index in 0..<count { target[index] = UInt16(truncatingIfNeeded: unit(index)) }
        default:
            let target = result.bytes4
            for index in 0..<count { target[index] = unit(index) }
        }
        return result.value
    }

    // MARK: Escape sequences

    /// The code points in an array, which other modules go through without asking for each.
    func codePoints(of text: StringObject) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: text.count) { buffer, count in
            for index in 0..<text.count { buffer.initializeElement(at: index, to: text.codePoint(at: index)) }
            count = text.count
        }
    }

    func encodeUnicodeEscape(_ text: StringObject) throws(Raised) -> Value {
        try makeBytes(
            TextCodec.encodeEscapes(codePoints(of: text), isRaw: false))
    }

    func encodeRawUnicodeEscape(_ text: StringObject) throws(Raised) -> Value {
        if text.width == 1 { return try makeBytes(text.bytes1, count: text.count) }
        return try makeBytes(
            TextCodec.encodeEscapes(codePoints(of: text), isRaw: true))
    }
}
