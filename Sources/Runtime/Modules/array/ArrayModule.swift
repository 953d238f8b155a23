// In CPython: Modules/arraymodule.c

/// The module `array`.
enum ArrayModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("array", "Arrays of numbers that lie side by side in memory.")
        context.addFunction(
            to: module, "_array_reconstructor",
            "($module, arraytype, typecode, mformat_code, items,\n                     /)",
            "An array of its memory, as it was written by this machine or another.", reconstruct)
        let state = context.modules
        let type = try context.makeNativeType("array", module: "array") { ArrayType.declare($0) }
        state.pointee.array.type = type
        state.pointee.array.iteratorType = try context.makeNativeType("arrayiterator", module: "builtins") {
            ArrayIteratorType.declare($0)
        }
        state.pointee.array.reconstructor = module.dictionary.get(name: context.intern("_array_reconstructor"))
        try context.add(to: module, "ArrayType", type.value)
        try context.add(to: module, "array", type.value)
        try context.add(to: module, "typecodes", context.string(ArrayKind.letters))
        return module
    }

    private static func reconstruct(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let text = arguments[1]
        guard context.type(of: text).has(.stringSubclass), StringObject(text).count == 1 else {
            throw context.typeError(
                "_array_reconstructor() argument 2 must be a unicode character, not \(context.typeName(of: text))")
        }
        let letter = StringObject(text).codePoint(at: 0)
        let format = Int(try context.int32Argument(arguments[2]))
        guard context.type(of: arguments[0]).has(.typeSubclass) else {
            throw context.typeError(
                "first argument must be a type object, not \(context.typeName(of: arguments[0]))")
        }
        let type = TypeObject(arguments[0])
        guard let base = context.modules.pointee.array.type, type.isSubtype(of: base) else {
            throw context.typeError("\(type.nameText) is not a subtype of array.array")
        }
        guard let kind = ArrayKind(letter) else {
            throw context.valueError("second argument must be a valid type code")
        }
        guard let machine = MachineFormat(code: format) else {
            throw context.valueError("third argument must be a valid machine format code.")
        }
        guard context.type(of: arguments[3]).has(.bytesSubclass) else {
            throw context.typeError("fourth argument should be bytes, not \(context.typeName(of: arguments[3]))")
        }
        let bytes = BytesObject(arguments[3])
        if format == MachineFormat.code(of: kind) {
            return try ArrayType.make(context, type, letter, bytes.value)
        }
        // For text CPython asks for twice the size of a unit.
        guard bytes.count % (machine.isText ? machine.size * 2 : machine.size) == 0 else {
            throw context.valueError("string length not a multiple of item size")
        }
        if machine.isText {
            let name: StaticString =
                machine.size == 2
                ? (machine.isBigEndian ? "utf-16-be" : "utf-16-le") : (machine.isBigEndian ? "utf-32-be" : "utf-32-le")
            let text = try context.decode(bytes.value, encoding: context.string(name), errors: .unbound)
            return try ArrayType.make(context, type, letter, text)
        }
        let count = bytes.count / machine.size
        let list = try context.makeList(count: count)
        list.storage?.items.update(repeating: .none, count: count)
        for index in 0..<count {
            list.storage?.items[index] = machine.read(context, bytes.bytes + index * machine.size)
        }
        return try ArrayType.make(context, type, machine.letter(instead: letter), list.value)
    }
}

/// How items lie in the memory of some machine: the numbers that pickles have for it.
struct MachineFormat {
    let size: Int
    let isSigned: Bool
    let isBigEndian: Bool
    let isFloat: Bool
    let isText: Bool

    init?(code: Int) {
        guard 0...21 ~= code else { return nil }
        isBigEndian = code > 1 && code & 1 != 0
        isFloat = 14...17 ~= code
        isText = code >= 18
        switch code {
        case 0, 1: size = 1
        case 2...5, 18, 19: size = 2
        case 6...9, 14, 15, 20, 21: size = 4
        default: size = 8
        }
        isSigned = code == 1 || [4, 5, 8, 9, 12, 13].contains(code)
    }

    /// The number of how an array's items lie in the memory of this machine.
    static func code(of kind: ArrayKind) -> Int {
        switch kind.letter {
        case UInt8(ascii: "u"): return 20
        case UInt8(ascii: "f"): return 14
        case UInt8(ascii: "d"): return 16
        default: break
        }
        switch kind.itemSize {
        case 1: return kind.isSigned ? 1 : 0
        case 2: return kind.isSigned ? 4 : 2
        case 4: return kind.isSigned ? 8 : 6
        default: return kind.isSigned ? 12 : 10
        }
    }

    /// The typecode of integers of this size; otherwise `letter`.
    func letter(instead letter: UInt32) -> UInt32 {
        if isFloat { return letter }
        switch size {
        case 1: return isSigned ? 0x62 : 0x42
        case 2: return isSigned ? 0x68 : 0x48
        case 4: return isSigned ? 0x69 : 0x49
        default: return isSigned ? 0x71 : 0x51
        }
    }

    /// A number.
    func read(_ context: Context, _ address: UnsafePointer<UInt8>) -> Value {
        var bits: UInt64 = 0
        for index in 0..<size { bits = bits << 8 | UInt64(address[isBigEndian ? index : size - 1 - index]) }
        if isFloat {
            return context.float(
                size == 4 ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) : Double(bitPattern: bits))
        }
        if !isSigned { return context.integer(unsigned: bits) }
        let shift = UInt64(64 - size * 8)
        return context.integer(Int(truncatingIfNeeded: Int64(bitPattern: bits << shift) >> Int64(shift)))
    }
}
