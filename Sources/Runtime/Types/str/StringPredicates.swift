// In CPython: Objects/unicodeobject.c (unicode_isalpha and its neighbours)
import TaipanText

extension StringType {
    static func declarePredicates(_ type: TypeDeclaration) {
        type.method("isascii", "($self, /)", "Whether all characters are ASCII.") {
            (_, arguments) throws(Raised) in Value(StringObject(arguments[0]).isASCII)
        }
        type.method("isalpha", "($self, /)", "Whether all characters are letters, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { ($0 | 0x20) &- 0x61 < 26 }, UnicodeDatabase.isAlphabetic)
        }
        type.method("isalnum", "($self, /)", "Whether all characters are letters or numbers, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }, UnicodeDatabase.isAlphanumeric)
        }
        type.method("isdecimal", "($self, /)", "Whether all characters are decimal digits, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { $0 &- 0x30 < 10 }, UnicodeDatabase.isDecimal)
        }
        type.method("isdigit", "($self, /)", "Whether all characters are digits, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { $0 &- 0x30 < 10 }, UnicodeDatabase.isDigit)
        }
        type.method("isnumeric", "($self, /)", "Whether all characters are numbers, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { $0 &- 0x30 < 10 }, UnicodeDatabase.isNumeric)
        }
        type.method("isspace", "($self, /)", "Whether all characters are white space, and there is one.") {
            (_, arguments) throws(Raised) in
            all(arguments, ascii: { isSpace($0) }, UnicodeDatabase.isSpace)
        }
        type.method("isprintable", "($self, /)", "Whether repr() shows all characters as they are.") {
            (_, arguments) throws(Raised) in
            if StringObject(arguments[0]).count == 0 { return .true }
            return all(arguments, ascii: { $0 &- 0x20 < 0x5F }, UnicodeDatabase.isPrintable)
        }
        type.method("islower", "($self, /)", "Whether there are cased characters, all in lower case.") {
            (_, arguments) throws(Raised) in hasOneCase(StringObject(arguments[0]), upper: false)
        }
        type.method("isupper", "($self, /)", "Whether there are cased characters, all in upper case.") {
            (_, arguments) throws(Raised) in hasOneCase(StringObject(arguments[0]), upper: true)
        }
        type.method(
            "istitle", "($self, /)", "Whether there are words, which begin in upper case and go on in lower case."
        ) { (_, arguments) throws(Raised) in isTitle(StringObject(arguments[0])) }
        type.method("isidentifier", "($self, /)", "Whether the text can be the name of something.") {
            (context, arguments) throws(Raised) in Value(context.isIdentifier(StringObject(arguments[0])))
        }
    }

    @inline(__always) private static func all(
        _ arguments: Arguments, ascii: (UInt8) -> Bool, _ other: (UInt32) -> Bool
    ) -> Value {
        let string = StringObject(arguments[0])
        let count = string.count
        if count == 0 { return .false }
        if string.isASCII {
            let bytes = string.bytes1
            for index in 0..<count where !ascii(bytes[index]) { return .false }
            return .true
        }
        for index in 0..<count {
            let point = string.codePoint(at: index)
            guard point < 0x80 ? ascii(UInt8(truncatingIfNeeded: point)) : other(point) else { return .false }
        }
        return .true
    }

    private static func hasOneCase(_ string: StringObject, upper: Bool) -> Value {
        var isCased = false
        for index in 0..<string.count {
            let point = string.codePoint(at: index)
            let isUpper: Bool
            let isLower: Bool
            var isTitle = false
            if point < 0x80 {
                isUpper = point &- 0x41 < 26
                isLower = point &- 0x61 < 26
            } else {
                isUpper = UnicodeDatabase.isUppercase(point)
                isLower = UnicodeDatabase.isLowercase(point)
                isTitle = UnicodeDatabase.isTitlecase(point)
            }
            if isTitle || (upper ? isLower : isUpper) { return .false }
            if upper ? isUpper : isLower { isCased = true }
        }
        return Value(isCased)
    }

    private static func isTitle(_ string: StringObject) -> Value {
        var isCased = false
        var followsCased = false
        for index in 0..<string.count {
            let point = string.codePoint(at: index)
            if UnicodeDatabase.isUppercase(point) || UnicodeDatabase.isTitlecase(point) {
                if followsCased { return .false }
                followsCased = true
                isCased = true
            } else if UnicodeDatabase.isLowercase(point) {
                if !followsCased { return .false }
                followsCased = true
                isCased = true
            } else {
                followsCased = false
            }
        }
        return Value(isCased)
    }
}
