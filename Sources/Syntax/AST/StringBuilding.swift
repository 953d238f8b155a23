// In CPython: Python/ast.c (parsestrplus, parsestr, make_str_node_and_del)

import TaipanText

/// A literal's prefix, and what stands between its quotes.
struct StringLiteral {
    var isBytes = false
    var isRaw = false
    var isFormatted = false
    var content: UnsafeBufferPointer<UInt8>

    /// Reads a literal, which the tokenizer has found well formed.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var quote = text[0]
        while quote != UInt8(ascii: "'") && quote != UInt8(ascii: "\"") {
            switch quote | 0x20 {
            case UInt8(ascii: "b"): isBytes = true
            case UInt8(ascii: "r"): isRaw = true
            case UInt8(ascii: "f"): isFormatted = true
            default: break
            }
            start &+= 1
            quote = text[start]
        }
        start &+= 1
        var end = text.count &- 1
        if end &- start >= 4 && text[start] == quote && text[start &+ 1] == quote {
            start &+= 2
            end &-= 2
        }
        content = UnsafeBufferPointer(rebasing: text[start..<end])
    }
}

extension ASTBuilder {
    /// A string, or several in a row (an `atom`), which become one.
    func string(_ node: Node) throws(Failure) -> Expression {
        let count = node.isToken ? 1 : childCount(node)
        let first = node.isToken ? node : child(node, 0)
        var literal = StringLiteral(text(first))
        if literal.isBytes {
            return ast.makeConstant(value: ast.add(.bytes(try bytes(node, count))), kind: nil, at: position(node))
        }
        var parts = JoinedParts(kind: stringKind(first))
        for index in 0..<count {
            let literalNode = node.isToken ? node : child(node, index)
            if index > 0 { literal = StringLiteral(text(literalNode)) }
            if literal.isFormatted && featureVersion < 6 {
                throw failure(literalNode, "Format strings are only supported in Python 3.6 and greater")
            }
            if literal.isBytes {
                // It is read before it is found out of place, with what is wrong in it.
                _ = try bytes(literal, literalNode, node)
                throw mixingFailure(node)
            }
            if literal.isFormatted {
                try appendFormatted(literal, node, &parts)
            } else {
                try appendText(literal.content, isRaw: literal.isRaw, literalNode, node, to: &parts.text)
            }
        }
        return finish(&parts, node)
    }

    private func mixingFailure(_ node: Node) -> Failure { failure(node, "cannot mix bytes and nonbytes literals") }

    /// The `kind` that all constants made from some strings have: that of the first of them.
    private func stringKind(_ first: Node) -> StringID? {
        guard text(first)[0] == UInt8(ascii: "u") else { return nil }
        if let unicodeKind { return unicodeKind }
        unicodeKind = ast.add("u")
        return unicodeKind
    }

    // MARK: Bytes

    private func bytes(_ node: Node, _ count: Int) throws(Failure) -> [UInt8] {
        var joined: [UInt8] = []
        for index in 0..<count {
            let literalNode = node.isToken ? node : child(node, index)
            let literal = StringLiteral(text(literalNode))
            if !literal.isBytes {
                if literal.isFormatted {
                    if featureVersion < 6 {
                        throw failure(literalNode, "Format strings are only supported in Python 3.6 and greater")
                    }
                } else {
                    var text: [UInt8] = []
                    try appendText(literal.content, isRaw: literal.isRaw, literalNode, node, to: &text)
                }
                throw mixingFailure(node)
            }
            let part = try bytes(literal, literalNode, node)
            if index == 0 { joined = part } else { joined += part }
        }
        return joined
    }

    private func bytes(_ literal: StringLiteral, _ literalNode: Node, _ node: Node) throws(Failure) -> [UInt8] {
        var hasEscape = false
        var bits: UInt8 = 0
        for byte in literal.content {
            bits |= byte
            hasEscape = hasEscape || byte == UInt8(ascii: "\\")
        }
        if bits >= 0x80 { throw failure(literalNode, "bytes can only contain ASCII literal characters.") }
        if literal.isRaw || !hasEscape { return Array(literal.content) }
        var result: [UInt8] = []
        result.reserveCapacity(literal.content.count)
        var escapes = BytesEscapes(literal.content)
        do throws(EscapeError) {
            try escapes.decode(into: &result)
        } catch {
            throw failure(node, PythonString("(value error) \(error.message)"))
        }
        if let character = escapes.firstInvalid { warnInvalidEscape(literalNode, character) }
        return result
    }

    // MARK: Text

    /// Appends what a literal's content, or a part of it, stands for. Warnings name `literalNode`, errors `node`.
    func appendText(
        _ content: UnsafeBufferPointer<UInt8>, isRaw: Bool, isPart: Bool = false, _ literalNode: Node, _ node: Node,
        to text: inout [UInt8]
    ) throws(Failure) {
        var hasEscape = false
        var bits: UInt8 = 0
        for byte in content {
            bits |= byte
            hasEscape = hasEscape || byte == UInt8(ascii: "\\")
        }
        if isRaw || !hasEscape {
            if bits >= 0x80 {
                if isPart && !isRaw { try checkRuns(content, node) } else { try checkUTF8(content, node) }
            }
            text.append(contentsOf: content)
            return
        }
        if bits >= 0x80 { try checkRuns(content, node) }
        var escapes = TextEscapes(content)
        do throws(EscapeError) {
            try escapes.decode(into: &text)
        } catch {
            throw failure(node, PythonString("(unicode error) \(error.message)"))
        }
        if let character = escapes.firstInvalid { warnInvalidEscape(literalNode, character) }
    }

    func checkUTF8(_ content: UnsafeBufferPointer<UInt8>, _ node: Node) throws(Failure) {
        do throws(UTF8Error) {
            try UTF8Error.check(content)
        } catch {
            throw failure(node, PythonString("(unicode error) \(error.message)"))
        }
    }

    /// Checks each run of bytes beyond ASCII by itself, which is how CPython counts their positions in a text with
    /// escapes and in f-strings.
    private func checkRuns(_ content: UnsafeBufferPointer<UInt8>, _ node: Node) throws(Failure) {
        var index = 0
        while index < content.count {
            let start = index
            while index < content.count && content[index] >= 0x80 { index &+= 1 }
            if index > start { try checkUTF8(UnsafeBufferPointer(rebasing: content[start..<index]), node) }
            index &+= 1
        }
    }
}
