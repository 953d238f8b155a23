// In CPython: Parser/asdl.py

/// An abstract syntax in the Zephyr Abstract Syntax Description Language (Wang, Appel, Korn, Serra: "The Zephyr
/// Abstract Syntax Description Language", DSL 1997).
package struct ASDLModule: Equatable {
    package var name: String
    package var types: [ASDLType]
}

/// A type that the description defines: the sum of its constructors, or a product, which has one constructor without a
/// name of its own.
package struct ASDLType: Equatable {
    package var name: String
    package var isProduct: Bool
    package var constructors: [ASDLConstructor]
    package var attributes: [ASDLField]
}

/// A constructor of a sum, or the fields of a product.
package struct ASDLConstructor: Equatable {
    package var name: String
    package var fields: [ASDLField]
}

/// A field or an attribute.
package struct ASDLField: Equatable {
    package enum Quantifier: String, Sendable { case one, optional, many, manyOptional }

    package var type: String
    package var quantifier: Quantifier
    package var name: String
}

/// Why a description cannot be read.
package struct ASDLError: Error, Equatable, CustomStringConvertible {
    package var message: String
    /// From 1.
    package var line: Int

    package var description: String { "line \(line): \(message)" }
}

/// Reads the text of a description. `?*` after a type, a list whose items may be None, is our own addition to the
/// language.
package struct ASDLParser {
    private enum Lexeme: Equatable {
        case name(String)
        case symbol(Character)
        case end
    }

    private var lexemes: [(lexeme: Lexeme, line: Int)] = []
    private var position = 0

    /// The module that `text` describes.
    package static func parse(_ text: String) throws(ASDLError) -> ASDLModule {
        var parser = ASDLParser()
        try parser.split(text)
        return try parser.module()
    }

    private mutating func split(_ text: String) throws(ASDLError) {
        var line = 0
        for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            var rest = content[...]
            while let first = rest.first {
                if first.isWhitespace {
                    rest = rest.dropFirst()
                } else if rest.hasPrefix("--") {
                    break
                } else if first.isLetter {
                    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                    lexemes.append((.name(String(name)), line))
                    rest = rest.dropFirst(name.count)
                } else if "{}()=|,?*".contains(first) {
                    lexemes.append((.symbol(first), line))
                    rest = rest.dropFirst()
                } else {
                    throw ASDLError(message: "unexpected character \(first)", line: line)
                }
            }
        }
        lexemes.append((.end, line))
    }

    private var current: Lexeme { lexemes[position].lexeme }

    private func failure(_ expected: String) -> ASDLError {
        ASDLError(message: "expected \(expected), found \(current)", line: lexemes[position].line)
    }

    private mutating func accept(_ lexeme: Lexeme) -> Bool {
        guard current == lexeme else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ symbol: Character) throws(ASDLError) {
        guard accept(.symbol(symbol)) else { throw failure(String(symbol)) }
    }

    private mutating func name() throws(ASDLError) -> String {
        guard case .name(let name) = current else { throw failure("a name") }
        position += 1
        return name
    }

    private mutating func module() throws(ASDLError) -> ASDLModule {
        guard accept(.name("module")) else { throw failure("module") }
        var module = ASDLModule(name: try name(), types: [])
        try expect("{")
        while !accept(.symbol("}")) { module.types.append(try type()) }
        guard current == .end else { throw failure("the end") }
        return module
    }

    private mutating func type() throws(ASDLError) -> ASDLType {
        var type = ASDLType(name: try name(), isProduct: false, constructors: [], attributes: [])
        try expect("=")
        if current == .symbol("(") {
            type.isProduct = true
            type.constructors = [ASDLConstructor(name: type.name, fields: try fields())]
        } else {
            repeat {
                let constructor = try name()
                type.constructors.append(
                    ASDLConstructor(name: constructor, fields: current == .symbol("(") ? try fields() : []))
            } while accept(.symbol("|"))
        }
        if accept(.name("attributes")) { type.attributes = try fields() }
        return type
    }

    private mutating func fields() throws(ASDLError) -> [ASDLField] {
        var fields: [ASDLField] = []
        try expect("(")
        repeat {
            let type = try name()
            let optional = accept(.symbol("?"))
            let many = accept(.symbol("*"))
            let quantifier: ASDLField.Quantifier =
                many ? (optional ? .manyOptional : .many) : (optional ? .optional : .one)
            fields.append(ASDLField(type: type, quantifier: quantifier, name: try name()))
        } while accept(.symbol(","))
        try expect(")")
        return fields
    }
}
