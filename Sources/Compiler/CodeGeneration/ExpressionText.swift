// In CPython: Python/ast_unparse.c

import TaipanSyntax
import TaipanText

/// Writes an expression as text: what an annotation becomes where they are strings (PEP 563).
///
/// Parentheses stand only where the grammar needs them, with CPython's exceptions.
struct ExpressionText {
    /// How strongly an expression binds; one that binds more weakly than its place asks for is put in parentheses.
    private enum Level: Int {
        case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor, power, await, atom

        var stronger: Level { Level(rawValue: rawValue + 1) ?? .atom }
    }

    private unowned(unsafe) let ast: AST
    private var text: [UInt8] = []

    /// The text of an expression. In CPython: _PyAST_ExprAsUnicode.
    static func text(of expression: Expression, in ast: AST) -> PythonString {
        var writer = ExpressionText(ast: ast)
        writer.write(expression, .test)
        return PythonString(uncheckedUTF8: writer.text)
    }

    private init(ast: AST) { self.ast = ast }

    // MARK: Pieces

    private mutating func write(_ piece: StaticString) {
        text.append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    private mutating func write(_ name: Identifier) { text.append(contentsOf: ast.identifiers.bytes(name)) }

    private mutating func write(_ expressions: ASTList<Expression>) {
        var isFirst = true
        for expression in ast[expressions] {
            separate(&isFirst)
            write(expression, .test)
        }
    }

    private mutating func separate(_ isFirst: inout Bool) {
        if !isFirst { write(", ") }
        isFirst = false
    }

    private mutating func write(_ expression: Expression, _ place: Level) {
        switch ast[expression] {
        case .boolOp(let op, let values): writeBoolOp(op, ast[values], place)
        case .namedExpr(let target, let value):
            let isOpen = open(place, .test)
            write(target, .tuple)
            write(":=")
            write(value, .atom)
            close(isOpen)
        case .binOp(let left, let op, let right): writeBinOp(left, op, right, place)
        case .unaryOp(let op, let operand): writeUnaryOp(op, operand, place)
        case .lambda(let args, let body):
            let isOpen = open(place, .stronger(than: .test))
            let arguments = ast[args]
            write(arguments.posonlyargs == .empty && arguments.args == .empty ? "lambda" : "lambda ")
            write(arguments)
            write(": ")
            write(body, .test)
            close(isOpen)
        case .ifExp(let test, let body, let orelse):
            let isOpen = open(place, .stronger(than: .test))
            write(body, .or)
            write(" if ")
            write(test, .or)
            write(" else ")
            write(orelse, .test)
            close(isOpen)
        case .dict(let keys, let values): writeDict(ast[keys], ast[values])
        case .set(let elements):
            write("{")
            write(elements)
            write("}")
        case .listComp(let element, let generators): writeComprehension("[", element, nil, generators, "]")
        case .setComp(let element, let generators): writeComprehension("{", element, nil, generators, "}")
        case .dictComp(let key, let value, let generators): writeComprehension("{", key, value, generators, "}")
        case .generatorExp(let element, let generators): writeComprehension("(", element, nil, generators, ")")
        case .await(let value):
            let isOpen = open(place, .stronger(than: .await))
            write("await ")
            write(value, .atom)
            close(isOpen)
        case .yield(let value):
            write(value == nil ? "(yield" : "(yield ")
            if let value { write(value, .test) }
            write(")")
        case .yieldFrom(let value):
            write("(yield from ")
            write(value, .test)
            write(")")
        case .compare(let left, let operators, let comparators):
            writeCompare(left, ast[operators], ast[comparators], place)
        case .call(let function, let args, let keywords): writeCall(function, ast[args], ast[keywords])
        case .formattedValue: writeFormattedValue(expression)
        case .joinedStr: writeFormattedString(expression)
        case .constant(let constant, _):
            if constant == .ellipsis { write("...") } else { text += ast[constant].representation.utf8 }
        case .attribute(let value, let name, _): writeAttribute(value, name)
        case .subscript(let value, let slice, _):
            write(value, .atom)
            write("[")
            write(slice)
            write("]")
        case .starred(let value, _):
            write("*")
            write(value, .bitOr)
        case .name(let name, _): write(name)
        case .list(let elements, _):
            write("[")
            write(elements)
            write("]")
        case .tuple(let elements, _): writeTuple(elements, place)
        }
    }

    /// What level a place must ask for at least so that parentheses are needed.
    private struct Threshold {
        var level: Level
        static func stronger(than level: Level) -> Threshold { Threshold(level: level.stronger) }
        static let test = Threshold(level: .test)
    }

    private mutating func open(_ place: Level, _ threshold: Threshold) -> Bool {
        let isNeeded = place.rawValue >= threshold.level.rawValue
        if isNeeded { write("(") }
        return isNeeded
    }

    private mutating func close(_ isOpen: Bool) { if isOpen { write(")") } }

    // MARK: Operators

    private mutating func writeBoolOp(_ op: BoolOperator, _ values: ASTItems<Expression>, _ place: Level) {
        let level: Level = op == .and ? .and : .or
        let isOpen = open(place, .stronger(than: level))
        for index in 0..<values.count {
            if index > 0 { write(op == .and ? " and " : " or ") }
            write(values[index], level.stronger)
        }
        close(isOpen)
    }

    private mutating func writeBinOp(_ left: Expression, _ op: Operator, _ right: Expression, _ place: Level) {
        let (sign, level): (StaticString, Level) =
            switch op {
            case .add: (" + ", .sum)
            case .sub: (" - ", .sum)
            case .mult: (" * ", .term)
            case .matMult: (" @ ", .term)
            case .div: (" / ", .term)
            case .mod: (" % ", .term)
            case .lShift: (" << ", .shift)
            case .rShift: (" >> ", .shift)
            case .bitOr: (" | ", .bitOr)
            case .bitXor: (" ^ ", .bitXor)
            case .bitAnd: (" & ", .bitAnd)
            case .floorDiv: (" // ", .term)
            case .pow: (" ** ", .power)
            }
        let isOpen = open(place, .stronger(than: level))
        write(left, op == .pow ? level.stronger : level)
        write(sign)
        write(right, op == .pow ? level : level.stronger)
        close(isOpen)
    }

    private mutating func writeUnaryOp(_ op: UnaryOperator, _ operand: Expression, _ place: Level) {
        let (sign, level): (StaticString, Level) =
            switch op {
            case .invert: ("~", .factor)
            case .not: ("not ", .not)
            case .uAdd: ("+", .factor)
            case .uSub: ("-", .factor)
            }
        let isOpen = open(place, .stronger(than: level))
        write(sign)
        write(operand, level)
        close(isOpen)
    }

    private mutating func writeCompare(
        _ left: Expression, _ operators: ASTItems<ComparisonOperator>, _ comparators: ASTItems<Expression>,
        _ place: Level
    ) {
        let isOpen = open(place, .stronger(than: .comparison))
        write(left, .bitOr)
        for index in 0..<operators.count {
            let sign: StaticString =
                switch operators[index] {
                case .eq: " == "
                case .notEq: " != "
                case .lt: " < "
                case .ltE: " <= "
                case .gt: " > "
                case .gtE: " >= "
                case .is: " is "
                case .isNot: " is not "
                case .in: " in "
                case .notIn: " not in "
                }
            write(sign)
            write(comparators[index], .bitOr)
        }
        close(isOpen)
    }

    // MARK: Displays

    private mutating func writeTuple(_ elements: ASTList<Expression>, _ place: Level) {
        if elements == .empty { return write("()") }
        let isOpen = open(place, .test)
        write(elements)
        if ast.count(elements) == 1 { write(",") }
        close(isOpen)
    }

    private mutating func writeDict(_ keys: ASTItems<Expression?>, _ values: ASTItems<Expression>) {
        write("{")
        for index in 0..<values.count {
            if index > 0 { write(", ") }
            if let key = keys[index] {
                write(key, .test)
                write(": ")
                write(values[index], .test)
            } else {
                write("**")
                write(values[index], .bitOr)
            }
        }
        write("}")
    }

    private mutating func writeComprehension(
        _ start: StaticString, _ element: Expression, _ value: Expression?, _ generators: ASTList<Comprehension>,
        _ end: StaticString
    ) {
        write(start)
        write(element, .test)
        if let value {
            write(": ")
            write(value, .test)
        }
        for generator in ast[generators] {
            let generator = ast[generator]
            write(generator.isAsync != 0 ? " async for " : " for ")
            write(generator.target, .tuple)
            write(" in ")
            write(generator.iter, .or)
            for condition in ast[generator.ifs] {
                write(" if ")
                write(condition, .or)
            }
        }
        write(end)
    }

    // MARK: Calls, attributes, subscripts

    private mutating func writeCall(
        _ function: Expression, _ args: ASTItems<Expression>, _ keywords: ASTItems<KeywordArgument>
    ) {
        write(function, .atom)
        if args.count == 1, keywords.isEmpty, ast.kind(args[0]) == .generatorExp {
            // Which has parentheses of its own.
            return write(args[0], .tuple)
        }
        write("(")
        var isFirst = true
        for argument in args {
            separate(&isFirst)
            write(argument, .test)
        }
        for keyword in keywords {
            let keyword = ast[keyword]
            separate(&isFirst)
            if let name = keyword.arg {
                write(name)
                write("=")
            } else {
                write("**")
            }
            write(keyword.value, .test)
        }
        write(")")
    }

    private mutating func writeAttribute(_ value: Expression, _ name: Identifier) {
        write(value, .atom)
        var isInteger = false
        if case .constant(let constant, _) = ast[value] {
            switch ast[constant] {
            case .integer, .bigInteger: isInteger = true
            default: break
            }
        }
        // `1.real` would be a float.
        write(isInteger ? " ." : ".")
        write(name)
    }

    private mutating func write(_ slice: SliceExpression) {
        switch ast[slice] {
        case .slice(let lower, let upper, let step):
            if let lower { write(lower, .test) }
            write(":")
            if let upper { write(upper, .test) }
            if let step {
                write(":")
                write(step, .test)
            }
        case .extSlice(let dimensions):
            var isFirst = true
            for dimension in ast[dimensions] {
                separate(&isFirst)
                write(dimension)
            }
            if ast.count(dimensions) == 1 { write(",") }
        case .index(let value):
            var place = Level.tuple
            if case .tuple(let elements, _) = ast[value], ast[elements].contains(where: { ast.kind($0) == .starred }) {
                place = .test
            }
            write(value, place)
        }
    }

    // MARK: Parameters

    private mutating func write(_ arguments: Arguments.Form) {
        var isFirst = true
        let positionalOnly = ast[arguments.posonlyargs]
        let positional = ast[arguments.args]
        let defaults = ast[arguments.defaults]
        let count = positionalOnly.count + positional.count
        for index in 0..<count {
            separate(&isFirst)
            write(index < positionalOnly.count ? positionalOnly[index] : positional[index - positionalOnly.count])
            let place = index - count + defaults.count
            if place >= 0 {
                write("=")
                write(defaults[place], .test)
            }
            if index + 1 == positionalOnly.count { write(", /") }
        }
        let keywordOnly = ast[arguments.kwonlyargs]
        if arguments.vararg != nil || keywordOnly.count > 0 {
            separate(&isFirst)
            write("*")
            if let parameter = arguments.vararg { write(parameter) }
        }
        let keywordDefaults = ast[arguments.kwDefaults]
        for index in 0..<keywordOnly.count {
            separate(&isFirst)
            write(keywordOnly[index])
            if index < keywordDefaults.count, let value = keywordDefaults[index] {
                write("=")
                write(value, .test)
            }
        }
        if let parameter = arguments.kwarg {
            separate(&isFirst)
            write("**")
            write(parameter)
        }
    }

    private mutating func write(_ parameter: Argument) {
        let parameter = ast[parameter]
        write(parameter.arg)
        if let annotation = parameter.annotation {
            write(": ")
            write(annotation, .test)
        }
    }

    // MARK: Formatted strings

    private mutating func writeFormattedString(_ expression: Expression) {
        var body = ExpressionText(ast: ast)
        body.writeFormattedPart(expression)
        write("f")
        text += PythonString(uncheckedUTF8: body.text).representation.utf8
    }

    /// A part of a formatted string or format specification, without quotes. In CPython: append_fstring_element.
    private mutating func writeFormattedPart(_ expression: Expression) {
        switch ast[expression] {
        case .joinedStr(let values):
            for value in ast[values] { writeFormattedPart(value) }
        case .formattedValue: writeFormattedValue(expression)
        case .constant(let constant, _):
            guard case .string(let string) = ast[constant] else { return }
            for byte in string.utf8 {
                text.append(byte)
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { text.append(byte) }
            }
        default: break
        }
    }

    private mutating func writeFormattedValue(_ expression: Expression) {
        guard case .formattedValue(let value, let conversion, let formatSpec) = ast[expression] else { return }
        var inner = ExpressionText(ast: ast)
        inner.write(value, .or)
        // Two braces would be one that is meant literally.
        write(inner.text.first == UInt8(ascii: "{") ? "{ " : "{")
        text += inner.text
        if conversion > 0 {
            write("!")
            text.append(UInt8(truncatingIfNeeded: conversion))
        }
        if let formatSpec {
            write(":")
            writeFormattedPart(formatSpec)
        }
        write("}")
    }
}
