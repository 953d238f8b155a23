// In CPython: Lib/ast.py (dump)

import TaipanNumbers
import TaipanText

extension AST {
    /// The tree as text, as `ast.dump` gives it.
    package func dump(annotateFields: Bool = true, includeAttributes: Bool = false) -> [UInt8] {
        var writer = ASTDumpWriter(self, annotateFields, includeAttributes)
        writer.write(.mod, root.index)
        return writer.text
    }

    /// A part of the tree as text: the value in a word that holds what `type` says.
    package func dump(
        _ word: UInt32, of type: ASTType, annotateFields: Bool = true, includeAttributes: Bool = false
    ) -> [UInt8] {
        var writer = ASTDumpWriter(self, annotateFields, includeAttributes)
        writer.write(type, word)
        return writer.text
    }
}

/// Writes nodes with a stack of its own, so that no tree is too deep.
private struct ASTDumpWriter {
    /// A node or list that is being written, and where in it we are.
    private struct Level {
        /// The class of a node; -1 for a list.
        var number: Int
        /// The type of a list's items.
        var type: ASTType
        var areItemsOptional: Bool
        var index: Int
        /// The next field or item.
        var next: Int
        var end: Int
    }

    private let ast: AST
    private let annotateFields: Bool
    private let includeAttributes: Bool
    private let types = ASTTypeDescription.all
    private let classNames: [StaticString]
    private let hasAttributes: [Bool]
    /// The fields of all classes in a row, and where those of each class begin.
    private let fields: [ASTField]
    private let firstFields: [Int]
    private var levels: [Level] = []
    private(set) var text: [UInt8] = []

    init(_ ast: AST, _ annotateFields: Bool, _ includeAttributes: Bool) {
        self.ast = ast
        self.annotateFields = annotateFields
        self.includeAttributes = includeAttributes
        classNames = ASTClass.all.map(\.name)
        hasAttributes = ASTClass.all.map { $0.type.description.hasAttributes }
        fields = ASTClass.all.flatMap(\.fields)
        var first = 0
        var firstFields = [0]
        for description in ASTClass.all {
            first += description.fields.count
            firstFields.append(first)
        }
        self.firstFields = firstFields
        text.reserveCapacity(ast.wordCount * 12)
    }

    /// Writes the value in a word, and all below it.
    mutating func write(_ type: ASTType, _ word: UInt32) {
        begin(type, word)
        while let level = levels.last {
            if level.number >= 0 { continueNode(level) } else { continueList(level) }
        }
    }

    /// Writes a value that has no parts, or begins a node.
    private mutating func begin(_ type: ASTType, _ word: UInt32) {
        switch type {
        case .identifier: string(ast.identifiers.bytes(Identifier(number: word)))
        case .int: number(Int(Int32(bitPattern: word)))
        case .string: ast[StringID(number: word)].utf8.withUnsafeBufferPointer { string($0) }
        case .constant: constant(ast[ConstantID(number: word)])
        default:
            let description = types[Int(type.rawValue)]
            if description.form == .enumeration {
                append(classNames[description.firstClass + Int(word)])
                append("()")
                return
            }
            let kind = description.form == .sum ? Int(ast.words(word)[0] & 0xFF) : 0
            let number = description.firstClass + kind
            append(classNames[number])
            append("(")
            levels.append(
                Level(
                    number: number, type: type, areItemsOptional: false, index: Int(word), next: firstFields[number],
                    end: firstFields[number + 1]))
        }
    }

    private mutating func continueNode(_ level: Level) {
        let words = ast.words(UInt32(truncatingIfNeeded: level.index))
        let first = firstFields[level.number]
        guard level.next < level.end else {
            levels.removeLast()
            if includeAttributes && hasAttributes[level.number] { attributes(words, isFirst: level.end == first) }
            append(")")
            return
        }
        levels[levels.count - 1].next += 1
        let field = fields[level.next]
        if level.next > first { append(", ") }
        if annotateFields {
            append(field.name)
            append("=")
        }
        let word = field.word == 0 ? words[0] >> 8 & 0xFF : words[field.word]
        switch field.quantifier {
        case .one: begin(field.type, word)
        case .optional: if word == 0 { append("None") } else { begin(field.type, word) }
        case .many, .manyOptional:
            append("[")
            levels.append(
                Level(
                    number: -1, type: field.type, areItemsOptional: field.quantifier == .manyOptional, index: Int(word),
                    next: 0, end: Int(ast.words(word)[0])))
        }
    }

    private mutating func continueList(_ level: Level) {
        guard level.next < level.end else {
            levels.removeLast()
            append("]")
            return
        }
        levels[levels.count - 1].next += 1
        if level.next > 0 { append(", ") }
        let word = ast.words(UInt32(truncatingIfNeeded: level.index))[1 + level.next]
        if level.areItemsOptional && word == 0 { append("None") } else { begin(level.type, word) }
    }

    private mutating func attributes(_ words: UnsafeMutablePointer<UInt32>, isFirst: Bool) {
        for (index, name) in ASTClass.attributes.enumerated() {
            if index > 0 || !isFirst { append(", ") }
            append(name)
            append("=")
            number(Int(Int32(bitPattern: words[1 + index])))
        }
    }

    private mutating func append(_ literal: StaticString) {
        text.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private mutating func number(_ value: Int) {
        if value >= 0 && value < 10 {
            text.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            text.append(contentsOf: String(value).utf8)
        }
    }

    /// The `repr` of a string; the usual one needs no look at the database.
    private mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        for byte in utf8 where byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") {
            text.append(contentsOf: PythonString(uncheckedUTF8: Array(utf8)).representation.utf8)
            return
        }
        text.append(UInt8(ascii: "'"))
        text.append(contentsOf: utf8)
        text.append(UInt8(ascii: "'"))
    }

    private mutating func constant(_ constant: Constant) {
        if case .string(let value) = constant {
            value.utf8.withUnsafeBufferPointer { string($0) }
        } else {
            text.append(contentsOf: constant.representation.utf8)
        }
    }
}

extension Constant {
    /// What Python's `repr` gives for the value.
    package var representation: PythonString {
        switch self {
        case .none: "None"
        case .false: "False"
        case .true: "True"
        case .ellipsis: "Ellipsis"
        case .integer(let value): PythonString(String(value))
        case .bigInteger(let value): PythonString(value.description)
        case .float(let value): PythonString(floatRepresentation(value))
        case .complex(let real, let imaginary): PythonString(complexRepresentation(real: real, imaginary: imaginary))
        case .string(let value): value.representation
        case .bytes(let value): PythonString(bytesRepresentation(value))
        case .tuple(let items): Constant.joined("(", items, items.count == 1 ? ",)" : ")")
        case .frozenset(let items): items.isEmpty ? "frozenset()" : Constant.joined("frozenset({", items, "})")
        }
    }

    private static func joined(_ start: StaticString, _ items: [Constant], _ end: StaticString) -> PythonString {
        var text = Array(start.description.utf8)
        for (index, item) in items.enumerated() {
            if index > 0 { text += ", ".utf8 }
            text += item.representation.utf8
        }
        return PythonString(uncheckedUTF8: text + end.description.utf8)
    }
}
