// In CPython: Objects/methodobject.c, Objects/descrobject.c

extension Context {
    /// Reads a signature such as `($self, iterable=(), /, *, key=None, **kwargs)` into a declaration, which lives as
    /// long as the interpreter. The first parameter may be written `$self`, `$type` or `$module`; a function's signature
    /// has `$module` first, which gets no slot.
    func makeDeclaration(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString, style: ArgumentStyle,
        _ code: NativeFunction
    ) -> UnsafePointer<NativeDeclaration> {
        var reader = SignatureReader(signature)
        reader.read()
        let names = UnsafeMutablePointer<Value>.allocate(capacity: max(reader.parameters.count, 1))
        for (index, range) in reader.parameters.enumerated() {
            let bytes = UnsafeBufferPointer(start: signature.utf8Start + range.lowerBound, count: range.count)
            names[index] = intern((try? string(ascii: bytes)) ?? interpreter.pointee.emptyString)
        }
        let declaration = UnsafeMutablePointer<NativeDeclaration>.allocate(capacity: 1)
        declaration.initialize(
            to: NativeDeclaration(
                code: code, name: name, textSignature: signature, documentation: documentation, style: style,
                acceptsKeywords: reader.acceptsKeywords, hasVariadicPositional: reader.hasVariadicPositional,
                hasVariadicKeywords: reader.hasVariadicKeywords, parameterCount: Int32(reader.parameters.count),
                positionalCount: reader.positionalCount, positionalOnlyCount: reader.positionalOnlyCount,
                requiredPositionalCount: reader.requiredPositionalCount, requiredKeywords: reader.requiredKeywords,
                parameterNames: names))
        resources.declarationMemory.append(UnsafeMutableRawPointer(names))
        resources.declarationMemory.append(UnsafeMutableRawPointer(declaration))
        return UnsafePointer(declaration)
    }

    func makeNativeFunction(
        _ type: TypeObject, _ declaration: UnsafePointer<NativeDeclaration>, receiver: Value = .unbound,
        owner: Value = .unbound
    ) -> Value {
        let function = allocate(NativeFunctionFields.self, type)
        function.pointer.pointee.receiver = receiver
        function.pointer.pointee.owner = owner
        function.declaration = declaration
        return function.value
    }

    /// Adds a function to a module's dict. Its signature begins with `$module`; `raw` functions bind their arguments
    /// themselves.
    func addFunction(
        to module: ModuleObject, _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        style: ArgumentStyle = .bound, _ code: @escaping NativeFunction.Function
    ) {
        let declaration = makeDeclaration(name, signature, documentation, style: style, NativeFunction(code))
        let owner = module.dictionary.get(name: self[.__name__])
        let function = makeNativeFunction(types.nativeFunction, declaration, receiver: module.value, owner: owner)
        try? set(module.dictionary, name: StringObject(intern(name)), function)
    }
}

/// Reads the text of a signature. The text is ours, so what it cannot read is ignored.
private struct SignatureReader {
    let start: UnsafePointer<UInt8>
    let count: Int
    var parameters: [Range<Int>] = []
    var acceptsKeywords = false
    var hasVariadicPositional = false
    var hasVariadicKeywords = false
    var positionalCount: Int32 = 0
    var positionalOnlyCount: Int32 = 0
    var requiredPositionalCount: Int32 = 0
    var requiredKeywords: UInt64 = 0

    init(_ signature: StaticString) {
        start = signature.utf8Start
        count = signature.utf8CodeUnitCount
    }

    mutating func read() {
        // A leading "!" hides the signature from programs; "~" says that `$self` is no parameter, as in functions of a
        // module that CPython declares as methods.
        let isModuleFunction = count > 0 && start[0] == UInt8(ascii: "~")
        var position = count > 0 && start[0] == UInt8(ascii: "!") || isModuleFunction ? 2 : 1
        var isKeywordOnly = false
        while position < count, start[position] != UInt8(ascii: ")") {
            // Long signatures have line breaks, as CPython's have.
            while start[position] == UInt8(ascii: " ") || start[position] == UInt8(ascii: ",")
                || start[position] == UInt8(ascii: "\n")
            {
                position += 1
            }
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
            var isModule = false
            if start[position] == UInt8(ascii: "$") {
                position += 1
                isModule =
                    isModuleFunction || start[position] == UInt8(ascii: "m") && start[position + 1] == UInt8(ascii: "o")
            }
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
            if isModule { continue }
            let isReceiver = begin > 0 && start[begin - 1] == UInt8(ascii: "$")
            if stars == 1 { isKeywordOnly = true }
            if begin == end { continue }
            if stars == 0, !isKeywordOnly {
                positionalCount += 1
                if !hasDefault { requiredPositionalCount = positionalCount }
                if isReceiver { positionalOnlyCount = positionalCount }
            } else if stars == 0 {
                if !hasDefault { requiredKeywords |= 1 << UInt64(parameters.count) }
                acceptsKeywords = true
            } else if stars == 1 {
                hasVariadicPositional = true
            } else {
                hasVariadicKeywords = true
                acceptsKeywords = true
            }
            parameters.append(begin..<end)
        }
        if positionalOnlyCount < positionalCount { acceptsKeywords = true }
    }
}
