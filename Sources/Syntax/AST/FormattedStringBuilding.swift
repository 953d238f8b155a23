// In CPython: Python/ast.c (fstring_find_literal, fstring_find_expr, fstring_compile_expr, FstringParser_ConcatFstring)

import TaipanText

/// What strings in a row come to: constants and formatted values in turn.
struct JoinedParts {
    /// The `kind` of the constants.
    let kind: StringID?
    /// The text that no constant holds yet.
    var text: [UInt8] = []
    var values: [Expression] = []
    var isFormatted = false

    init(kind: StringID?) { self.kind = kind }
}

/// Reads an f-string from its content's start to its end.
private struct FormatCursor {
    var place: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    let isRaw: Bool

    /// The byte at the place; the closing quote at the end.
    var byte: UInt8 { place.pointee }
    var isAtEnd: Bool { place >= end }

    /// Whether the byte comes three times in a row.
    var isTripled: Bool { end - place > 2 && place[1] == byte && place[2] == byte }

    func slice(from start: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: place - start)
    }
}

extension ASTBuilder {
    /// CPython's limit of brackets that are open in an expression.
    private static var maximumBrackets: Int { 200 }

    /// Appends the parts of an f-string. Its nodes and errors all have the position of `node`.
    func appendFormatted(_ literal: StringLiteral, _ node: Node, _ parts: inout JoinedParts) throws(Failure) {
        guard let start = literal.content.baseAddress else { return }
        var cursor = FormatCursor(place: start, end: start + literal.content.count, isRaw: literal.isRaw)
        try appendFormatted(&cursor, level: 0, node, &parts)
    }

    /// The expression that the parts make: a constant, or a JoinedStr.
    func finish(_ parts: inout JoinedParts, _ node: Node) -> Expression {
        let position = position(node)
        if !parts.isFormatted { return constant(&parts, position) }
        flush(&parts, position)
        return ast.makeJoinedStr(values: ast.makeList(parts.values), at: position)
    }

    private func constant(_ parts: inout JoinedParts, _ position: Position) -> Expression {
        let value = ast.add(Constant.string(PythonString(uncheckedUTF8: parts.text)))
        parts.text = []
        return ast.makeConstant(value: value, kind: parts.kind, at: position)
    }

    /// Makes a constant of the text, if there is any.
    private func flush(_ parts: inout JoinedParts, _ position: Position) {
        if !parts.text.isEmpty { parts.values.append(constant(&parts, position)) }
    }

    /// Appends literals and replacement fields up to the end or, in a format specification (`level` 1), the brace that
    /// ends it.
    private func appendFormatted(
        _ cursor: inout FormatCursor, level: Int, _ node: Node, _ parts: inout JoinedParts
    ) throws(Failure) {
        parts.isFormatted = true
        while true {
            if try appendLiteral(&cursor, level: level, node, &parts.text) { continue }
            if cursor.isAtEnd || cursor.byte == UInt8(ascii: "}") { break }
            let value = try replacementField(&cursor, level: level, node, &parts)
            flush(&parts, position(node))
            parts.values.append(value)
        }
        if level > 0 && cursor.byte != UInt8(ascii: "}") { throw failure(node, "f-string: expecting '}'") }
    }

    /// Appends text up to a brace. Returns whether that was a doubled one, which has become text too.
    private func appendLiteral(
        _ cursor: inout FormatCursor, level: Int, _ node: Node, _ text: inout [UInt8]
    ) throws(Failure) -> Bool {
        let start = cursor.place
        var literalEnd = cursor.end
        var next = cursor.end
        var isDoubled = false
        scan: while !cursor.isAtEnd {
            var byte = cursor.byte
            cursor.place += 1
            if byte == UInt8(ascii: "\\") && !cursor.isRaw && !cursor.isAtEnd {
                byte = cursor.byte
                cursor.place += 1
                if byte == UInt8(ascii: "N") {
                    if skipCharacterName(&cursor) { continue }
                    // Without braces it is wrong, and CPython looks no further.
                    literalEnd = cursor.place
                    next = cursor.place
                    break scan
                }
                if byte == UInt8(ascii: "{") { warnInvalidEscape(node, byte) }
            }
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { continue }
            if level == 0 {
                if !cursor.isAtEnd && cursor.byte == byte {
                    literalEnd = cursor.place
                    next = cursor.place + 1
                    isDoubled = true
                    break scan
                }
                if byte == UInt8(ascii: "}") { throw failure(node, "f-string: single '}' is not allowed") }
            }
            literalEnd = cursor.place - 1
            next = literalEnd
            break scan
        }
        if literalEnd > start {
            let content = UnsafeBufferPointer(start: start, count: literalEnd - start)
            try appendText(content, isRaw: cursor.isRaw, isPart: true, node, node, to: &text)
        }
        cursor.place = next
        return isDoubled
    }

    /// Skips the braces of `\N{…}`, which enclose no expression. Returns whether there are any.
    private func skipCharacterName(_ cursor: inout FormatCursor) -> Bool {
        guard !cursor.isAtEnd else { return false }
        let opening = cursor.byte
        cursor.place += 1
        guard opening == UInt8(ascii: "{") else { return false }
        while !cursor.isAtEnd {
            cursor.place += 1
            if cursor.place[-1] == UInt8(ascii: "}") { break }
        }
        return true
    }

    // MARK: Replacement fields

    /// `{expression[=][!conversion][:format]}`
    private func replacementField(
        _ cursor: inout FormatCursor, level: Int, _ node: Node, _ parts: inout JoinedParts
    ) throws(Failure) -> Expression {
        if level >= 2 { throw failure(node, "f-string: expressions nested too deeply") }
        cursor.place += 1
        let start = cursor.place
        try skipExpression(&cursor, node)
        if cursor.isAtEnd { throw expectingBrace(node) }
        let value = try compile(cursor.slice(from: start), node)
        var showsText = false
        if cursor.byte == UInt8(ascii: "=") {
            if featureVersion < 8 {
                throw failure(
                    node, "f-string: self documenting expressions are only supported in Python 3.8 and greater")
            }
            cursor.place += 1
            while isSpace(cursor.byte) { cursor.place += 1 }
            showsText = true
            let content = cursor.slice(from: start)
            try checkUTF8(content, node)
            parts.text.append(contentsOf: content)
        }
        var conversion = -1
        if cursor.byte == UInt8(ascii: "!") {
            cursor.place += 1
            if cursor.isAtEnd { throw expectingBrace(node) }
            conversion = Int(cursor.byte)
            cursor.place += 1
            switch UInt8(truncatingIfNeeded: conversion) {
            case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"): break
            default:
                throw failure(node, "f-string: invalid conversion character: expected 's', 'r', or 'a'")
            }
        }
        if cursor.isAtEnd { throw expectingBrace(node) }
        var format: Expression?
        if cursor.byte == UInt8(ascii: ":") {
            cursor.place += 1
            if cursor.isAtEnd { throw expectingBrace(node) }
            var formatParts = JoinedParts(kind: parts.kind)
            try appendFormatted(&cursor, level: level + 1, node, &formatParts)
            format = finish(&formatParts, node)
        }
        if cursor.isAtEnd || cursor.byte != UInt8(ascii: "}") { throw expectingBrace(node) }
        cursor.place += 1
        if showsText && format == nil && conversion == -1 { conversion = Int(UInt8(ascii: "r")) }
        return ast.makeFormattedValue(value: value, conversion: conversion, formatSpec: format, at: position(node))
    }

    private func expectingBrace(_ node: Node) -> Failure { failure(node, "f-string: expecting '}'") }

    private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

    /// Moves to what ends an expression: an unbracketed `!`, `:`, `=` or `}`.
    private func skipExpression(_ cursor: inout FormatCursor, _ node: Node) throws(Failure) {
        // The quote of the string that we are in, and whether that has three of them.
        var quote: UInt8 = 0
        var isTriple = false
        var brackets: [UInt8] = []
        scan: while !cursor.isAtEnd {
            let byte = cursor.byte
            if byte == UInt8(ascii: "\\") {
                throw failure(node, "f-string expression part cannot include a backslash")
            }
            if quote != 0 {
                if byte == quote {
                    if !isTriple {
                        quote = 0
                    } else if cursor.isTripled {
                        cursor.place += 2
                        quote = 0
                    }
                }
                cursor.place += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                isTriple = cursor.isTripled
                if isTriple { cursor.place += 2 }
                quote = byte
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("):
                if brackets.count >= ASTBuilder.maximumBrackets {
                    throw failure(node, "f-string: too many nested parenthesis")
                }
                brackets.append(byte)
            case UInt8(ascii: "#"):
                throw failure(node, "f-string expression part cannot include '#'")
            case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
                UInt8(ascii: ">"):
                if brackets.isEmpty {
                    let isComparison =
                        byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}") && cursor.end - cursor.place > 1
                        && cursor.place[1] == UInt8(ascii: "=")
                    if isComparison {
                        cursor.place += 1
                    } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
                        // At the very end CPython stops even here.
                        if cursor.end - cursor.place == 1 { break scan }
                    } else {
                        break scan
                    }
                } else if byte == UInt8(ascii: "}") {
                    try close(byte, &brackets, node)
                }
            case UInt8(ascii: "]"), UInt8(ascii: ")"):
                try close(byte, &brackets, node)
            default: break
            }
            cursor.place += 1
        }
        if quote != 0 { throw failure(node, "f-string: unterminated string") }
        if let opening = brackets.last {
            throw failure(node, PythonString("f-string: unmatched '\(Character(Unicode.Scalar(opening)))'"))
        }
    }

    private func close(_ byte: UInt8, _ brackets: inout [UInt8], _ node: Node) throws(Failure) {
        let closing = Character(Unicode.Scalar(byte))
        guard let opening = brackets.popLast() else {
            throw failure(node, PythonString("f-string: unmatched '\(closing)'"))
        }
        // `(` is next to `)` in ASCII; `[` and `{` are two below their partners.
        if byte &- opening > 2 {
            let expected = Character(Unicode.Scalar(opening))
            throw failure(
                node,
                PythonString(
                    "f-string: closing parenthesis '\(closing)' does not match opening parenthesis '\(expected)'"))
        }
    }

    // MARK: Expressions

    /// Parses and builds an expression, in parentheses of its own.
    private func compile(_ expression: UnsafeBufferPointer<UInt8>, _ node: Node) throws(Failure) -> Expression {
        let isBlank = expression.allSatisfy { byte in
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == 12
        }
        if isBlank { throw failure(node, "f-string: empty expression not allowed") }
        let (lineShift, columnShift) = place(of: expression, node)
        let fstring = "<fstring>"
        let expressionTree: ParseTree
        do throws(SourceError) {
            expressionTree = try ParseTree.parse(SourceText(parenthesizing: expression), ParseOptions(.evalInput))
        } catch {
            var error = error
            error.filename = fstring
            self.error = error
            throw Failure()
        }
        let builder = ASTBuilder(
            expressionTree, into: ast, featureVersion: ParseOptions().featureVersion, filename: fstring,
            lineShift: lineShift, columnShift: columnShift)
        builder.integerDigitLimit = integerDigitLimit
        builder.depth = depth
        // A stack made for the tree around has room for as many levels as an ordinary one.
        builder.recursion = recursion < ASTBuilder.ownStackLevels ? recursion : 0
        builder.maximumDepth = maximumDepth
        swap(&warnings, &builder.warnings)
        let result = builder.run { () throws(Failure) in try builder.expression(builder.child(expressionTree.root, 0)) }
        swap(&warnings, &builder.warnings)
        maximumDepth = builder.maximumDepth
        guard let result else {
            error = builder.error
            throw Failure()
        }
        return result
    }

    /// How far the lines and columns of an expression's tokens lie from where they seem to be in the parenthesized
    /// copy.
    ///
    /// CPython looks for the expression between braces in the first of the strings that stand in a row. Where it does
    /// not find it (the field has a conversion or format, or belongs to a later string) the columns count from the
    /// start of the strings.
    private func place(of expression: UnsafeBufferPointer<UInt8>, _ node: Node) -> (lines: Int32, columns: Int32) {
        let position = position(node)
        var lines = position.lineno &- 1
        var columns = position.colOffset
        let string = text(node.isToken ? node : child(node, 0))
        if fieldLocator?.string.baseAddress != string.baseAddress { fieldLocator = FieldLocator(string) }
        guard let found = fieldLocator?.find(expression) else { return (lines, columns) }
        lines &+= Int32(truncatingIfNeeded: found.newlines)
        columns &+= Int32(truncatingIfNeeded: found.column)
        return (lines, columns)
    }
}

extension SourceText {
    /// An expression between parentheses.
    fileprivate convenience init(parenthesizing expression: UnsafeBufferPointer<UInt8>) {
        let count = expression.count + 2
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: count + SourceText.padding)
        bytes[0] = UInt8(ascii: "(")
        for index in 0..<expression.count { bytes[index + 1] = expression[index] }
        bytes[count - 1] = UInt8(ascii: ")")
        (bytes + count).initialize(repeating: 0, count: SourceText.padding)
        self.init(adopting: bytes, count: count, encoding: nil)
    }
}
