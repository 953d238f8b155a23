// In CPython: Tools/clinic/clinic.py, Python/getargs.c (parser_init)

/// What a native function takes, read from a signature such as `($self, iterable=(), /, *, key=None, **kwargs)`. A
/// function that binds its arguments itself (a constructor above all) keeps its list in a `static let`.
struct ParameterList: BitwiseCopyable, Sendable {
    /// The function's name in messages; empty where CPython does not tell it.
    let function: StaticString
    /// CPython's text, such as `($self, object, /)`. A leading `!` hides it from programs; a leading `~` says that
    /// `$self` is no parameter, as in functions of a module that CPython declares as methods.
    let signature: StaticString
    /// Slots in all, `*args` and `**kwargs` among them.
    private(set) var count: Int32 = 0
    /// How many parameters can be given by position (the receiver included).
    private(set) var positionalCount: Int32 = 0
    /// How many of those cannot be given by name.
    private(set) var positionalOnlyCount: Int32 = 0
    /// How many of the positional parameters must be given.
    private(set) var requiredPositionalCount: Int32 = 0
    /// Keyword-only parameters that must be given, as a set of bits over the slots.
    private(set) var requiredKeywords: UInt64 = 0
    /// Whether a keyword can name any parameter.
    private(set) var acceptsKeywords = false
    private(set) var hasVariadicPositional = false
    private(set) var hasVariadicKeywords = false
    /// Whether the first parameter is the receiver of a method, which messages do not count.
    private(set) var hasReceiver = false
    /// Whether the second and third parameter are an encoding and an error handler: CPython looks at them before it
    /// looks for keywords that it does not know.
    let hasEncoding: Bool
    /// Whether CPython reads the arguments by a format, without Argument Clinic. It then says "at most" of the
    /// positional ones whenever any parameter is optional.
    let isReadByFormat: Bool
    /// Where in the signature the names of the first parameters lie: offset and length of each that keywords can mean.
    private var names = InlineArray<16, NameSpan>(repeating: NameSpan())
    /// Up to how many arguments without keywords are bound by their positions alone.
    private(set) var plainCount: Int32 = 0

    init(
        _ function: StaticString, _ signature: StaticString, hasEncoding: Bool = false, isReadByFormat: Bool = false
    ) {
        self.function = function
        self.signature = signature
        self.hasEncoding = hasEncoding
        self.isReadByFormat = isReadByFormat
        var reader = SignatureReader(signature)
        while let parameter = reader.next() {
            if count < names.count { names[Int(count)] = NameSpan(parameter) }
            switch parameter.kind {
            case .positional, .receiver:
                positionalCount += 1
                if !parameter.hasDefault { requiredPositionalCount = positionalCount }
                if parameter.kind == .receiver { hasReceiver = true }
            case .keywordOnly:
                if !parameter.hasDefault { requiredKeywords |= 1 << UInt64(count) }
                acceptsKeywords = true
            case .variadicPositional: hasVariadicPositional = true
            case .variadicKeywords:
                hasVariadicKeywords = true
                acceptsKeywords = true
            }
            count += 1
        }
        positionalOnlyCount = Int32(reader.positionalOnlyCount)
        if positionalOnlyCount < positionalCount { acceptsKeywords = true }
        plainCount = hasVariadicPositional || requiredKeywords != 0 ? -1 : hasEncoding ? 1 : positionalCount
    }

    /// The slot of the parameter that a keyword can name so, or -1.
    func slot(named name: StringObject) -> Int {
        guard name.isASCII else { return -1 }
        var slot = Int(positionalOnlyCount)
        while slot < min(Int(count), names.count) {
            let span = names[slot]
            if Int(span.count) == name.count, span.count > 0,
                equalBytes(name.bytes, signature.utf8Start + Int(span.offset), name.count)
            {
                return slot
            }
            slot += 1
        }
        return slot < Int(count) ? lateSlot(named: name) : -1
    }

    /// The same of the parameters behind the first sixteen.
    private func lateSlot(named name: StringObject) -> Int {
        var reader = SignatureReader(signature)
        for slot in 0..<Int(count) {
            guard let parameter = reader.next() else { break }
            let span = NameSpan(parameter)
            if slot >= max(names.count, Int(positionalOnlyCount)), Int(span.count) == name.count, span.count > 0,
                equalBytes(name.bytes, signature.utf8Start + Int(span.offset), name.count)
            {
                return slot
            }
        }
        return -1
    }

    private struct NameSpan: BitwiseCopyable, Sendable {
        var offset: UInt16 = 0
        /// 0 for a parameter that no keyword means.
        var count: UInt16 = 0

        init() {}

        init(_ parameter: SignatureReader.Parameter) {
            guard parameter.kind == .positional || parameter.kind == .keywordOnly else { return }
            offset = UInt16(truncatingIfNeeded: parameter.offset)
            count = UInt16(truncatingIfNeeded: parameter.name.count)
        }
    }

    /// The name of the parameter with a slot, for messages.
    func name(ofSlot slot: Int) -> String {
        var reader = SignatureReader(signature)
        for _ in 0..<slot { _ = reader.next() }
        return reader.next().map { String(decoding: $0.name, as: UTF8.self) } ?? ""
    }
}

/// Walks over the parameters in the text of a signature. The text is ours, so what it cannot read is ignored.
struct SignatureReader {
    enum Kind { case receiver, positional, keywordOnly, variadicPositional, variadicKeywords }

    struct Parameter {
        let kind: Kind
        let name: UnsafeBufferPointer<UInt8>
        /// Where the name begins in the text.
        let offset: Int
        let hasDefault: Bool
    }

    private let start: UnsafePointer<UInt8>
    private let count: Int
    private let isModuleFunction: Bool
    private var position: Int
    private var isKeywordOnly = false
    private var positionalCount = 0
    /// How many of the parameters read so far cannot be given by name.
    private(set) var positionalOnlyCount = 0

    init(_ signature: StaticString) {
        start = signature.utf8Start
        count = signature.utf8CodeUnitCount
        isModuleFunction = count > 0 && start[0] == UInt8(ascii: "~")
        position = isModuleFunction || count > 0 && start[0] == UInt8(ascii: "!") ? 2 : 1
    }

    /// The next parameter that gets a slot; nil at the end.
    mutating func next() -> Parameter? {
        while position < count, start[position] != UInt8(ascii: ")") {
            // Long signatures have line breaks, as CPython's have.
            while isSeparator(start[position]) { position += 1 }
            if start[position] == UInt8(ascii: "/") {
                positionalOnlyCount = positionalCount
                position += 1
                continue
            }
            var stars = 0
            while start[position] == UInt8(ascii: "*") {
                stars += 1
                position += 1
            }
            let isReceiver = start[position] == UInt8(ascii: "$")
            if isReceiver { position += 1 }
            let offset = position
            let (name, hasDefault) = readParameter()
            // A module is no argument.
            if isReceiver, isModuleFunction || name.starts(with: "mo".utf8) { continue }
            if stars == 1 { isKeywordOnly = true }
            if name.isEmpty { continue }
            if stars > 0 {
                return Parameter(
                    kind: stars == 1 ? .variadicPositional : .variadicKeywords, name: name, offset: offset,
                    hasDefault: false)
            }
            if isKeywordOnly {
                return Parameter(kind: .keywordOnly, name: name, offset: offset, hasDefault: hasDefault)
            }
            positionalCount += 1
            if isReceiver { positionalOnlyCount = positionalCount }
            return Parameter(
                kind: isReceiver ? .receiver : .positional, name: name, offset: offset, hasDefault: hasDefault)
        }
        return nil
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
    }

    /// Reads a name and its default value, up to the comma or parenthesis behind them.
    private mutating func readParameter() -> (name: UnsafeBufferPointer<UInt8>, hasDefault: Bool) {
        let begin = position
        var end = position
        var hasDefault = false
        var depth = 0
        while position < count {
            let byte = start[position]
            if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") { break }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            if byte == UInt8(ascii: "=") { hasDefault = true }
            position += 1
            if !hasDefault { end = position }
        }
        return (UnsafeBufferPointer(start: start + begin, count: end - begin), hasDefault)
    }
}
