// In CPython: Objects/unicodeobject.c (case_operation and its neighbours)
import TaipanText

extension StringType {
    static func declareCase(_ type: TypeDeclaration) {
        type.method("upper", "($self, /)", "A copy in upper case.") { (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            if string.isASCII {
                return try mapASCII(context, string) { $0 &- ($0 &- 0x61 < 26 ? 0x20 : 0) }
            }
            return try map(context, string) { (_, point, _) in
                if point < 0x80 { return CaseMapping.unchanged(point &- (point &- 0x61 < 26 ? 0x20 : 0)) }
                return UnicodeDatabase.uppercaseMapping(point)
            }
        }
        type.method("lower", "($self, /)", "A copy in lower case.") { (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            if string.isASCII {
                return try mapASCII(context, string) { $0 &+ ($0 &- 0x41 < 26 ? 0x20 : 0) }
            }
            return try map(context, string) { (string, point, index) in lowercase(string, point, index) }
        }
        type.method(
            "casefold", "($self, /)", "A copy for comparisons that ignore case."
        ) { (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            if string.isASCII {
                return try mapASCII(context, string) { $0 &+ ($0 &- 0x41 < 26 ? 0x20 : 0) }
            }
            return try map(context, string) { (_, point, _) in
                if point < 0x80 { return CaseMapping.unchanged(point &+ (point &- 0x41 < 26 ? 0x20 : 0)) }
                return UnicodeDatabase.casefoldMapping(point)
            }
        }
        type.method(
            "swapcase", "($self, /)", "A copy with upper case in lower case and the other way round."
        ) { (context, arguments) throws(Raised) in
            let string = StringObject(arguments[0])
            if string.isASCII {
                return try mapASCII(context, string) { $0 ^ (($0 | 0x20) &- 0x61 < 26 ? 0x20 : 0) }
            }
            return try map(context, string) { (string, point, index) in
                if point < 0x80 { return CaseMapping.unchanged(point ^ ((point | 0x20) &- 0x61 < 26 ? 0x20 : 0)) }
                if UnicodeDatabase.isUppercase(point) { return lowercase(string, point, index) }
                if UnicodeDatabase.isLowercase(point) { return UnicodeDatabase.uppercaseMapping(point) }
                return CaseMapping.unchanged(point)
            }
        }
        type.method(
            "capitalize", "($self, /)", "A copy with its first character in title case and the rest in lower case.",
            capitalize)
        type.method(
            "title", "($self, /)", "A copy in which words begin in title case and go on in lower case.", title)
    }

    @inline(__always) private static func mapASCII(
        _ context: Context, _ string: StringObject, _ mapping: (UInt8) -> UInt8
    ) throws(Raised) -> Value {
        let count = string.count
        if count <= 1 {
            return count == 0
                ? context.interpreter.pointee.emptyString : context.character(UInt32(mapping(string.bytes1[0])))
        }
        let result = try context.makeString(count: count, width: 1, isASCII: true)
        let source = string.bytes1
        let target = result.bytes1
        for index in 0..<count { target[index] = mapping(source[index]) }
        return result.value
    }

    @inline(__always) private static func map(
        _ context: Context, _ string: StringObject, _ mapping: (StringObject, UInt32, Int) -> CaseMapping
    ) throws(Raised) -> Value {
        let count = string.count
        var builder = try StringBuilder(context, capacity: count)
        // A long text has few different characters: what they become is kept under their low bits. (It may depend on
        // where a sigma stands, and on being the first.)
        let known = count < 64 ? nil : try context.makeByteStorage(capacity: 256 * 8).trailing(UInt64.self)
        known?.initialize(repeating: .max, count: 256)
        for index in 0..<count {
            let point = string.codePoint(at: index)
            let place = index == 0 || point == 0x3A3 ? nil : known.map { $0 + Int(point & 255) }
            if let place, UInt32(truncatingIfNeeded: place.pointee &>> 32) == point {
                try builder.append(codePoint: UInt32(truncatingIfNeeded: place.pointee))
                continue
            }
            let mapped = mapping(string, point, index)
            if let place, mapped.count == 1 { place.pointee = UInt64(point) &<< 32 | UInt64(mapped[0]) }
            try builder.append(codePoint: mapped[0])
            if mapped.count > 1 {
                try builder.append(codePoint: mapped[1])
                if mapped.count > 2 { try builder.append(codePoint: mapped[2]) }
            }
        }
        return try builder.finish()
    }

    /// The lower case of a character where it stands: a sigma at the end of a word has a form of its own.
    private static func lowercase(_ string: StringObject, _ point: UInt32, _ index: Int) -> CaseMapping {
        if point < 0x80 { return CaseMapping.unchanged(point &+ (point &- 0x41 < 26 ? 0x20 : 0)) }
        if point == 0x3A3 { return CaseMapping.unchanged(isFinalSigma(string, index) ? 0x3C2 : 0x3C3) }
        return UnicodeDatabase.lowercaseMapping(point)
    }

    private static func isFinalSigma(_ string: StringObject, _ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, UnicodeDatabase.isCaseIgnorable(string.codePoint(at: before)) { before -= 1 }
        guard before >= 0, UnicodeDatabase.isCased(string.codePoint(at: before)) else { return false }
        var behind = index + 1
        while behind < string.count, UnicodeDatabase.isCaseIgnorable(string.codePoint(at: behind)) { behind += 1 }
        return behind == string.count || !UnicodeDatabase.isCased(string.codePoint(at: behind))
    }

    private static func capitalize(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        if string.count == 0 { return context.interpreter.pointee.emptyString }
        if string.isASCII {
            let result = try mapASCII(context, string) { $0 &+ ($0 &- 0x41 < 26 ? 0x20 : 0) }
            let first = StringObject(result).bytes1[0]
            guard first &- 0x61 < 26 else { return result }
            if string.count == 1 { return context.character(UInt32(first) - 0x20) }
            StringObject(result).bytes1[0] = first - 0x20
            return result
        }
        return try map(context, string) { (string, point, index) in
            index == 0 ? UnicodeDatabase.titlecaseMapping(point) : lowercase(string, point, index)
        }
    }

    private static func title(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let count = string.count
        if string.isASCII, count > 1 {
            let result = try context.makeString(count: count, width: 1, isASCII: true)
            let source = string.bytes1
            let target = result.bytes1
            var followsLetter = false
            for index in 0..<count {
                let byte = source[index]
                let isLetter = (byte | 0x20) &- 0x61 < 26
                target[index] = isLetter ? (followsLetter ? byte | 0x20 : byte & 0xDF) : byte
                followsLetter = isLetter
            }
            return result.value
        }
        var builder = try StringBuilder(context, capacity: count)
        var followsCased = false
        for index in 0..<count {
            let point = string.codePoint(at: index)
            if point < 0x80 {
                let isLetter = (point | 0x20) &- 0x61 < 26
                try builder.append(codePoint: isLetter ? (followsCased ? point | 0x20 : point & 0xDF) : point)
                followsCased = isLetter
                continue
            }
            let mapped = followsCased ? lowercase(string, point, index) : UnicodeDatabase.titlecaseMapping(point)
            for position in 0..<mapped.count { try builder.append(codePoint: mapped[position]) }
            followsCased = UnicodeDatabase.isCased(point)
        }
        return try builder.finish()
    }
}
