// In CPython: Modules/_sre.c (PatternObject)

struct PatternFields: BitwiseCopyable {
    var header: Header
    /// What was compiled: a str, a bytes-like object, or None.
    var source: Value
    /// A dict from name to number of the groups that have names.
    var groupIndex: Value
    /// A tuple of the names by number.
    var indexGroup: Value
    /// The pattern code as it was given, and its executable form.
    var code: ByteStorageObject
    var program: ByteStorageObject
    var flags: Int
    var groups: Int
    var codeCount: Int
    var kind: PatternKind
    var info: PatternProgramInfo
}
typealias PatternObject = Reference<PatternFields>

/// What a pattern can be matched against.
enum PatternKind: UInt8 {
    case text, bytes, any
}

/// The type `re.Pattern`.
enum PatternType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(PatternFields.self, references: \.source, \.program)
        type.flags(.weaklyReferencable)
        type.documentation("A compiled regular expression.")
        type.slots.new = nil
        type.slots.representation = UnaryFunction(represent)
        type.slots.hash = LengthFunction(hash)
        type.slots.compare = CompareFunction(compare)
        let limits: StaticString = "($self, /, string, pos=0, endpos=sys.maxsize)"
        type.method("match", limits, "A match at the beginning of the string, or None.") {
            (context, arguments) throws(Raised) in
            try matchOnce(context, arguments, anywhere: false, all: false)
        }
        type.method("fullmatch", limits, "A match with the whole string, or None.") {
            (context, arguments) throws(Raised) in
            try matchOnce(context, arguments, anywhere: false, all: true)
        }
        type.method("search", limits, "The first match in the string, or None.") {
            (context, arguments) throws(Raised) in
            try matchOnce(context, arguments, anywhere: true, all: false)
        }
        type.method(
            "sub", "($self, /, repl, string, count=0)", "The string with its matches replaced."
        ) { (context, arguments) throws(Raised) in
            try PatternSubstitution.substitute(context, arguments, withCount: false)
        }
        type.method(
            "subn", "($self, /, repl, string, count=0)",
            "The pair of the string with its matches replaced and how many they were."
        ) { (context, arguments) throws(Raised) in
            try PatternSubstitution.substitute(context, arguments, withCount: true)
        }
        type.method("findall", limits, "A list of all matches: their texts, or those of their groups.", findAll)
        type.method(
            "split", "($self, /, string, maxsplit=0)", "The parts of the string between matches, and their groups.",
            split)
        type.method("finditer", limits, "An iterator of all matches.") { (context, arguments) throws(Raised) in
            let scanner = try ScannerType.make(context, arguments)
            let search = try context.getAttribute(scanner, context.intern("search"))
            return context.makeCallableIterator(search, sentinel: .none)
        }
        type.method("scanner", limits, "An object that finds one match after the other.") {
            (context, arguments) throws(Raised) in
            try ScannerType.make(context, arguments)
        }
        type.method("__copy__", "($self, /)", "The pattern itself.") { (_, arguments) in arguments[0] }
        type.method("__deepcopy__", "($self, memo, /)", "The pattern itself.") { (_, arguments) in arguments[0] }
        type.member("pattern", "What was compiled.", get: { (_, value) in PatternObject(value).source })
        type.member(
            "flags", "The flags of the pattern.",
            get: { (_, value) in
                Value(smallInteger: PatternObject(value).flags)
            })
        type.member(
            "groups", "How many groups the pattern has.",
            get: { (_, value) in
                Value(smallInteger: PatternObject(value).groups)
            })
        type.attribute(
            "groupindex", "The numbers of the groups that have names.",
            get: { (context, value) in
                let names = PatternObject(value).groupIndex
                return DictObject(names).count == 0 ? context.makeDict().value : context.makeMappingProxy(names)
            })
    }

    // MARK: Making

    /// A pattern of code, which is checked.
    static func make(
        _ context: Context, type: TypeObject, source: Value, flags: Int, code: ListObject, groups: Int,
        groupIndex: Value, indexGroup: Value
    ) throws(Raised) -> Value {
        let count = code.count
        let storage = try context.makeByteStorage(capacity: count * 4)
        let words = UnsafeMutableRawPointer(storage.bytes).assumingMemoryBound(to: UInt32.self)
        for index in 0..<count {
            let item = code[index]
            guard item.isSmallInteger || context.type(of: item).has(.integerSubclass) else {
                throw context.overflowError("regular expression code size limit exceeded")
            }
            guard let number = context.machineInteger(item), let word = UInt32(exactly: number) else {
                throw context.overflowError("regular expression code size limit exceeded")
            }
            words[index] = word
        }
        var kind = PatternKind.any
        if !source.isNone {
            if context.type(of: source).has(.stringSubclass) {
                kind = .text
            } else {
                guard try context.byteViewIfAny(source) != nil else {
                    throw context.typeError("expected string or bytes-like object")
                }
                kind = .bytes
            }
        }
        guard try PatternValidator.isValid(context, words, count: count, groups: groups) else {
            throw context.runtimeError("invalid SRE code")
        }
        var translator = PatternTranslator(words, count: count)
        let translated = translator.translate()
        let program = try context.makeByteStorage(capacity: translated.count * 4)
        translated.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress {
                UnsafeMutableRawPointer(program.bytes).copyMemory(from: base, byteCount: bytes.count)
            }
        }
        let pattern = context.allocate(PatternFields.self, type)
        pattern.pointer.pointee.source = source
        pattern.pointer.pointee.groupIndex = groupIndex
        pattern.pointer.pointee.indexGroup = indexGroup
        pattern.pointer.pointee.code = storage
        pattern.pointer.pointee.program = program
        pattern.flags = flags
        pattern.groups = groups
        pattern.codeCount = count
        pattern.kind = kind
        pattern.info = translator.info
        return pattern.value
    }

    // MARK: Comparing and showing

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, context.type(of: right) === left.heapType else {
            return .notImplemented
        }
        var isEqual = left === right
        if !isEqual { isEqual = try areEqual(context, PatternObject(left), PatternObject(right)) }
        return Value(isEqual == (operation == .equal))
    }

    private static func areEqual(
        _ context: Context, _ left: PatternObject, _ right: PatternObject
    ) throws(Raised) -> Bool {
        guard left.flags == right.flags, left.kind == right.kind, left.codeCount == right.codeCount,
            equalBytes(left.code.bytes, right.code.bytes, left.codeCount * 4)
        else { return false }
        return try context.equal(left.source, right.source)
    }

    private static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let pattern = PatternObject(value)
        var hash = try context.hash(pattern.source)
        hash ^= hashBytes(
            UnsafeRawBufferPointer(start: pattern.code.bytes, count: pattern.codeCount * 4),
            key: context.interpreter.pointee.hashKey)
        hash ^= pattern.flags ^ Int(pattern.kind.rawValue) ^ pattern.codeCount
        return hash == -1 ? -2 : hash
    }

    private static let flagNames: [(StaticString, Int)] = [
        ("re.TEMPLATE", PatternFlags.template), ("re.IGNORECASE", PatternFlags.ignoreCase),
        ("re.LOCALE", PatternFlags.locale), ("re.MULTILINE", PatternFlags.multiline),
        ("re.DOTALL", PatternFlags.dotAll), ("re.UNICODE", PatternFlags.unicode), ("re.VERBOSE", PatternFlags.verbose),
        ("re.DEBUG", PatternFlags.debug), ("re.ASCII", PatternFlags.ascii),
    ]

    private static func represent(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let pattern = PatternObject(value)
        var flags = pattern.flags
        let kinds = PatternFlags.locale | PatternFlags.unicode | PatternFlags.ascii
        if pattern.kind == .text, flags & kinds == PatternFlags.unicode { flags &= ~PatternFlags.unicode }
        let source = StringObject(try context.representation(pattern.source))
        var builder = StringBuilder(context)
        try builder.append(ascii: "re.compile(")
        try builder.append(source, from: 0, count: min(source.count, 200))
        var separator: StaticString = ", "
        for (name, flag) in flagNames where flags & flag != 0 {
            try builder.append(ascii: separator)
            try builder.append(ascii: name)
            flags &= ~flag
            separator = "|"
        }
        if flags != 0 {
            try builder.append(ascii: separator)
            try builder.append(text: "0x" + String(UInt32(truncatingIfNeeded: flags), radix: 16))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }
}
