// In CPython: PyUnicode_EncodeCharmap, PyUnicode_DecodeCharmap, PyUnicode_BuildEncodingMap in Objects/unicodeobject.c
import TaipanText

/// The table that `charmap_build` makes: of 16 bits of a code point, five find a byte in the first stage, four more one
/// in the second, the other seven one in the third.
struct EncodingMapFields: BitwiseCopyable {
    var header: Header
    var table: ByteStorageObject?
    var secondCount: Int
    var thirdCount: Int
}
typealias EncodingMapObject = Reference<EncodingMapFields>

extension Reference where Fields == EncodingMapFields {
    /// The byte of a code point, or nil.
    @inline(__always) func byte(of point: UInt32) -> UInt8? {
        guard point <= 0xFFFF, let table = self.table else { return nil }
        if point == 0 { return 0 }
        let bytes = table.bytes
        let second = Int(bytes[Int(point >> 11)])
        if second == 0xFF { return nil }
        let third = Int(bytes[32 &+ second &* 16 &+ Int(point >> 7 & 15)])
        if third == 0xFF { return nil }
        let byte = bytes[32 &+ self.secondCount &* 16 &+ third &* 128 &+ Int(point & 127)]
        return byte == 0 ? nil : byte
    }
}

enum EncodingMapType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(EncodingMapFields.self, references: \.table, \.table)
        type.documentation("A table from code points to bytes.")
        type.method("size", "!($self, /)", "The size of the table in memory, in bytes.") { (context, arguments) in
            let map = EncodingMapObject(arguments[0])
            return context.integer(63 + map.secondCount * 16 + map.thirdCount * 128)
        }
    }
}

struct EncodingMapUnit: CharacterMapUnit {
    let map: EncodingMapObject

    @inline(__always) func canEncode(_ point: UInt32) throws(Raised) -> Bool { map.byte(of: point) != nil }

    @inline(__always) func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        guard let byte = map.byte(of: point) else { return false }
        try output.append(byte)
        return true
    }
}

/// A table of a program: a dict, or what else has `__getitem__`.
struct MappingUnit: CharacterMapUnit {
    let context: Context
    let mapping: Value

    /// What the mapping has for a code point: a byte as an int, bytes, or unbound.
    private func lookUp(_ point: UInt32) throws(Raised) -> Value {
        let found: Value
        do throws(Raised) {
            found = try context.getItem(mapping, Value(smallInteger: Int(point)))
        } catch {
            if context.catches(context.types.lookupError) { return .unbound }
            throw error
        }
        if found.isNone { return .unbound }
        let type = context.type(of: found)
        if type.has(.integerSubclass) {
            guard let number = context.machineInteger(found), number >= 0, number <= 255 else {
                throw context.typeError("character mapping must be in range(256)")
            }
            return Value(smallInteger: number)
        }
        if type.has(.bytesSubclass) { return found }
        throw context.typeError("character mapping must return integer, bytes or None, not \(type.nameText)")
    }

    func canEncode(_ point: UInt32) throws(Raised) -> Bool { try lookUp(point).isBound }

    func append(_ point: UInt32, to output: inout ByteCollector) throws(Raised) -> Bool {
        let found = try lookUp(point)
        if found.isUnbound { return false }
        if found.isSmallInteger {
            try output.append(UInt8(truncatingIfNeeded: found.smallInteger))
        } else {
            try output.append(BytesObject(found).bytes, count: BytesObject(found).count)
        }
        return true
    }
}

extension Context {
    /// `codecs.charmap_build`: a table, or a dict if the text is not one for tables.
    func makeEncodingMap(_ text: StringObject) throws(Raised) -> Value {
        let count = min(text.count, 256)
        guard count > 0 else { throw systemError("bad argument to internal function") }
        let storage = try makeByteStorage(capacity: 32 + 512 + 512)
        let first = storage.bytes
        let second = storage.bytes + 32
        first.initialize(repeating: 0xFF, count: 32 + 512)
        var secondCount = 0
        var thirdCount = 0
        var isTable = text.codePoint(at: 0) == 0
        for index in 1..<max(count, 1) where isTable {
            let point = text.codePoint(at: index)
            if point == 0 || point > 0xFFFF {
                isTable = false
                break
            }
            if point == 0xFFFE { continue }
            if first[Int(point >> 11)] == 0xFF {
                first[Int(point >> 11)] = UInt8(truncatingIfNeeded: secondCount)
                secondCount += 1
            }
            if second[Int(point >> 7)] == 0xFF {
                second[Int(point >> 7)] = UInt8(truncatingIfNeeded: thirdCount)
                thirdCount += 1
            }
        }
        if secondCount >= 0xFF || thirdCount >= 0xFF { isTable = false }
        guard isTable else {
            let dict = makeDict()
            for index in 0..<count {
                try set(dict, Value(smallInteger: Int(text.codePoint(at: index))), Value(smallInteger: index))
            }
            return dict.value
        }
        let table = try makeByteStorage(capacity: 32 + secondCount * 16 + thirdCount * 128)
        table.bytes.initialize(repeating: 0, count: table.capacity)
        table.bytes.update(from: first, count: 32)
        (table.bytes + 32).initialize(repeating: 0xFF, count: secondCount * 16)
        var nextThird = 0
        for index in 1..<max(count, 1) {
            let point = text.codePoint(at: index)
            if point == 0xFFFE { continue }
            let place = 32 + Int(first[Int(point >> 11)]) * 16 + Int(point >> 7 & 15)
            if table.bytes[place] == 0xFF {
                table.bytes[place] = UInt8(truncatingIfNeeded: nextThird)
                nextThird += 1
            }
            let start = 32 + secondCount * 16 + Int(table.bytes[place]) * 128
            table.bytes[start + Int(point & 127)] = UInt8(truncatingIfNeeded: index)
        }
        let map = allocate(EncodingMapFields.self, try encodingMapType())
        map.pointer.pointee.table = table
        map.secondCount = secondCount
        map.thirdCount = thirdCount
        return map.value
    }

    private func encodingMapType() throws(Raised) -> TypeObject {
        if let type = modules.pointee.codecs.encodingMap { return type }
        let type = try makeNativeType("EncodingMap", module: "builtins") { EncodingMapType.declare($0) }
        type.slots.new = nil
        modules.pointee.codecs.encodingMap = type
        return type
    }

    /// The table of a native encoding with one byte a character, made once.
    func charmapUnit(_ number: Int) throws(Raised) -> EncodingMapUnit? {
        if modules.pointee.codecs.charmaps.isUnbound { modules.pointee.codecs.charmaps = makeDict().value }
        let known = try get(DictObject(modules.pointee.codecs.charmaps), Value(smallInteger: number))
        if known.isBound { return known.isNone ? nil : EncodingMapUnit(map: EncodingMapObject(known)) }
        let text = try charmapText(number)
        let table = Charmap(number: number)
        var isRoundTrip = true
        for byte in 0..<256 {
            // Where two bytes stand for one character, or another table encodes, the generated table decides.
            let point = text.codePoint(at: byte)
            if point != 0xFFFE, table.encode(point) != UInt8(byte) { isRoundTrip = false }
        }
        var map = Value.none
        if isRoundTrip {
            map = try makeEncodingMap(text)
            if map.isExactly(types.dict) { map = .none }
        }
        try set(DictObject(modules.pointee.codecs.charmaps), Value(smallInteger: number), map)
        return map.isNone ? nil : EncodingMapUnit(map: EncodingMapObject(map))
    }

    /// The text of all 256 bytes in a native encoding, made once; U+FFFE stands where there is no character.
    func charmapText(_ number: Int) throws(Raised) -> StringObject {
        if modules.pointee.codecs.charmapTexts.isUnbound { modules.pointee.codecs.charmapTexts = makeDict().value }
        let known = try get(DictObject(modules.pointee.codecs.charmapTexts), Value(smallInteger: number))
        if known.isBound { return StringObject(known) }
        let table = Charmap(number: number)
        var builder = StringBuilder(self)
        for byte in 0..<256 { try builder.append(codePoint: table.decode(UInt8(byte)) ?? 0xFFFE) }
        let text = try builder.finish()
        try set(DictObject(modules.pointee.codecs.charmapTexts), Value(smallInteger: number), text)
        return StringObject(text)
    }

    /// `codecs.charmap_encode`.
    func encodeCharmap(_ text: StringObject, mapping: Value, errors: Value) throws(Raised) -> Value {
        if !mapping.isGiven { return try encode(text, .latin1, errors: errors) }
        if let type = modules.pointee.codecs.encodingMap, mapping.isExactly(type) {
            return try encode(text, EncodingMapUnit(map: EncodingMapObject(mapping)), errors: errors)
        }
        return try encode(text, MappingUnit(context: self, mapping: mapping), errors: errors)
    }

    // MARK: Decoding

    /// `codecs.charmap_decode`.
    func decodeCharmap(_ object: Value, mapping: Value, errors: Value) throws(Raised) -> Value {
        if mapping.isUnbound || mapping.isNone {
            let view = try byteView(object)
            return try string(latin1: view.base, count: view.count)
        }
        let view = try byteView(object)
        let isText = mapping.isExactly(types.str)
        if isText, let text = try decodeCharmap(view, StringObject(mapping)) { return text }
        var bytes = object.isExactly(types.bytes) ? BytesObject(object) : BytesObject(try makeBytes(copying: view))
        var builder = StringBuilder(self)
        var calls = DecodingErrors(self, errors)
        var index = 0
        while index < bytes.count {
            let byte = bytes.bytes[index]
            if isText {
                let table = StringObject(mapping)
                let point = Int(byte) < table.count ? table.codePoint(at: Int(byte)) : 0xFFFE
                if point != 0xFFFE {
                    try builder.append(codePoint: point)
                    index += 1
                    continue
                }
            } else if try appendMapped(mapping, byte, &builder) {
                index += 1
                continue
            }
            index = try calls.handle(
                .charmap, .undefinedCharacter, &bytes, index, index + 1, &builder)
        }
        return try builder.finish()
    }

    /// All of the bytes by a table of one code point a byte; nil if one has none.
    func decodeCharmap(_ view: ByteView, _ table: StringObject) throws(Raised) -> Value? {
        switch table.width {
        case 1: return try decodeCharmap(view, UnsafePointer(table.bytes1), table.count)
        case 2: return try decodeCharmap(view, UnsafePointer(table.bytes2), table.count)
        default: return try decodeCharmap(view, UnsafePointer(table.bytes4), table.count)
        }
    }

    private func decodeCharmap<Unit: TextUnit>(
        _ view: ByteView, _ table: UnsafePointer<Unit>, _ tableCount: Int
    ) throws(Raised) -> Value? {
        var union: Unit = 0
        for index in 0..<view.count {
            let byte = Int(view[index])
            guard byte < tableCount else { return nil }
            let point = table[byte]
            if UInt32(truncatingIfNeeded: point) == 0xFFFE { return nil }
            union |= point
        }
        if view.count <= 1 {
            return view.count == 0 ? interpreter.pointee.emptyString : character(UInt32(truncatingIfNeeded: union))
        }
        let largest = UInt32(truncatingIfNeeded: union)
        let width = largest < 0x100 ? 1 : largest < 0x1_0000 ? 2 : 4
        let result = try makeString(count: view.count, width: width, isASCII: largest < 0x80)
        switch width {
        case 1:
            let target = result.bytes1
            for index in 0..<view.count { target[index] = UInt8(truncatingIfNeeded: table[Int(view[index])]) }
        case 2:
            let target = result.bytes2
            for index in 0..<view.count { target[index] = UInt16(truncatingIfNeeded: table[Int(view[index])]) }
        default:
            let target = result.bytes4
            for index in 0..<view.count { target[index] = UInt32(truncatingIfNeeded: table[Int(view[index])]) }
        }
        return result.value
    }

    /// Appends what a mapping has for a byte; false if it has nothing.
    private func appendMapped(_ mapping: Value, _ byte: UInt8, _ builder: inout StringBuilder) throws(Raised) -> Bool {
        let found: Value
        do throws(Raised) {
            found = try getItem(mapping, Value(smallInteger: Int(byte)))
        } catch {
            if catches(types.lookupError) { return false }
            throw error
        }
        if found.isNone { return false }
        let type = type(of: found)
        if type.has(.integerSubclass) {
            guard let number = machineInteger(found), number >= 0, number <= 0x10FFFF else {
                throw typeError("character mapping must be in range(0x110000)")
            }
            if number == 0xFFFE { return false }
            try builder.append(codePoint: UInt32(number))
            return true
        }
        guard type.has(.stringSubclass) else { throw typeError("character mapping must return integer, None or str") }
        let text = StringObject(found)
        if text.count == 1, text.codePoint(at: 0) == 0xFFFE { return false }
        try builder.append(text)
        return true
    }

    /// A bytes object with the same bytes.
    func makeBytes(copying view: ByteView) throws(Raised) -> Value { try makeBytes(view.base, count: view.count) }
}
