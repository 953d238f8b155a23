// In CPython: Objects/unicodeobject.c (_PyUnicode_TranslateCharmap, unicode_maketrans)

extension StringType {
    static func declareTranslation(_ type: TypeDeclaration) {
        type.method(
            "translate", "($self, table, /)",
            "A copy with each character replaced by what a table has for its code point.", translate)
        type.staticMethod(
            "maketrans", "(x, y=<unrepresentable>, z=<unrepresentable>, /)",
            "A table for translate(): from a dict, or from strings that stand for each other.", makeTranslation)
    }

    private static func translate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let table = arguments[1]
        let count = string.count
        var builder = try StringBuilder(context, capacity: count)
        // What ASCII characters became before: a code point, 0xFE for deletion, 0xFF for not known yet. Only a dict
        // without subclass answers the same each time.
        let isDict = table.isExactly(context.types.dict)
        let storage = try context.makeByteStorage(capacity: 128)
        storage.bytes.initialize(repeating: 0xFF, count: 128)
        for index in 0..<count {
            let point = string.codePoint(at: index)
            if point < 0x80, isDict {
                let answer = storage.bytes[Int(point)]
                if answer < 0x80 {
                    try builder.append(codePoint: UInt32(answer))
                    continue
                }
                if answer == 0xFE { continue }
            }
            let mapped = try lookUp(context, table, point)
            if mapped.isUnbound {
                try builder.append(codePoint: point)
                if point < 0x80 { storage.bytes[Int(point)] = UInt8(point) }
            } else if mapped.isNone {
                if point < 0x80 { storage.bytes[Int(point)] = 0xFE }
            } else if context.type(of: mapped).has(.integerSubclass) {
                guard let number = context.machineInteger(mapped), number >= 0, number <= 0x10FFFF else {
                    throw context.valueError("character mapping must be in range(0x110000)")
                }
                try builder.append(codePoint: UInt32(number))
                if point < 0x80, number < 0x80 { storage.bytes[Int(point)] = UInt8(number) }
            } else if context.type(of: mapped).has(.stringSubclass) {
                let text = StringObject(mapped)
                try builder.append(text)
                if point < 0x80, text.count == 1, text.isASCII { storage.bytes[Int(point)] = text.bytes1[0] }
            } else {
                throw context.typeError("character mapping must return integer, None or str")
            }
            try context.safepoint()
        }
        return try builder.finish()
    }

    /// What the table has for a code point; unbound where it has nothing.
    private static func lookUp(_ context: Context, _ table: Value, _ point: UInt32) throws(Raised) -> Value {
        if table.isExactly(context.types.dict) {
            return try context.get(DictObject(table), Value(smallInteger: Int(point)))
        }
        do throws(Raised) {
            return try context.getItem(table, Value(smallInteger: Int(point)))
        } catch {
            if context.catches(context.types.lookupError) { return .unbound }
            throw error
        }
    }

    private static func makeTranslation(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let dict = context.makeDict()
        guard arguments[1].isBound else {
            guard arguments[0].isExactly(context.types.dict) else {
                throw context.typeError("if you give only one argument to maketrans it must be a dict")
            }
            let source = DictObject(arguments[0])
            let items = try context.makeList()
            try context.forEachEntry(of: source) { (key, value) throws(Raised) in
                try context.append(items, key)
                try context.append(items, value)
            }
            for index in stride(from: 0, to: items.count, by: 2) {
                let key = items[index]
                let type = context.type(of: key)
                if type.has(.stringSubclass) {
                    guard StringObject(key).count == 1 else {
                        throw context.valueError("string keys in translate table must be of length 1")
                    }
                    try context.set(
                        dict, Value(smallInteger: Int(StringObject(key).codePoint(at: 0))), items[index + 1])
                } else if type.has(.integerSubclass) {
                    try context.set(dict, key, items[index + 1])
                } else {
                    throw context.typeError("keys in translate table must be strings or integers")
                }
            }
            return dict.value
        }
        let target = try context.stringArgument(arguments[1], "maketrans", 2)
        let deleted = arguments[2].isBound ? try context.stringArgument(arguments[2], "maketrans", 3) : nil
        guard context.type(of: arguments[0]).has(.stringSubclass) else {
            throw context.typeError("first maketrans argument must be a string if there is a second argument")
        }
        let source = StringObject(arguments[0])
        guard source.count == target.count else {
            throw context.valueError("the first two maketrans arguments must have equal length")
        }
        for index in 0..<source.count {
            try context.set(
                dict, Value(smallInteger: Int(source.codePoint(at: index))),
                Value(smallInteger: Int(target.codePoint(at: index))))
        }
        if let deleted {
            for index in 0..<deleted.count {
                try context.set(dict, Value(smallInteger: Int(deleted.codePoint(at: index))), .none)
            }
        }
        return dict.value
    }
}
