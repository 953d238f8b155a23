// In CPython: Python/future.c

import TaipanSyntax
import TaipanText

/// What a module asks for with `from __future__ import`.
package struct FutureFeatures: Hashable, Sendable {
    /// The features that change how the rest is compiled. The bits are those in the flags of a code object.
    package struct Features: OptionSet, Hashable, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }

        /// In CPython: CO_FUTURE_DIVISION, which only a caller's flags bring in.
        package static let division = Features(rawValue: 0x2_0000)
        package static let absoluteImport = Features(rawValue: 0x4_0000)
        package static let withStatement = Features(rawValue: 0x8_0000)
        package static let printFunction = Features(rawValue: 0x10_0000)
        package static let unicodeLiterals = Features(rawValue: 0x20_0000)
        /// `<>` is the unequal sign. In CPython: CO_FUTURE_BARRY_AS_BDFL.
        package static let barryAsBDFL = Features(rawValue: 0x40_0000)
        package static let generatorStop = Features(rawValue: 0x80_0000)
        /// Annotations are strings. In CPython: CO_FUTURE_ANNOTATIONS.
        package static let annotations = Features(rawValue: 0x100_0000)
    }

    /// In CPython: ff_features.
    package var features: Features = []

    /// The line of the last future statement; -1 where there is none. A future statement on a later line is an error.
    /// In CPython: ff_lineno.
    package var line = -1

    package init(features: Features = [], line: Int = -1) {
        self.features = features
        self.line = line
    }
}

extension FutureFeatures {
    /// The features that a tree asks for. In CPython: PyFuture_FromASTObject.
    ///
    /// - Throws: SyntaxError for a feature that is not known, for `braces`, and for a future statement behind another
    ///   statement in its line.
    ///   One in a later line is for the code generator to refuse, with `lateImportMessage`.
    package static func find(in ast: AST) throws(SourceError) -> FutureFeatures {
        var future = FutureFeatures()
        let body: ASTList<Statement>
        switch ast[ast.root] {
        case .module(let statements, _), .interactive(let statements): body = statements
        default: return future
        }
        var isDone = false
        var previousLine = 0
        for statement in ast[body].dropFirst(ast.docstring(of: body) == nil ? 0 : 1) {
            let line = ast.lineno(of: statement)
            if isDone && line > previousLine { return future }
            previousLine = line
            switch ast[statement] {
            case .importFrom(let module?, let names, _) where ast.identifiers.is(module, "__future__"):
                if isDone {
                    throw SourceError.locatedAfterwards(
                        PythonString(lateImportMessage), line: line, offset: ast.colOffset(of: statement))
                }
                try future.check(ast, names, statement)
                future.line = line
            default: isDone = true
            }
        }
        return future
    }

    /// In CPython: ERR_LATE_FUTURE.
    package static let lateImportMessage = "from __future__ imports must occur at the beginning of the file"

    /// In CPython: future_check_features.
    private mutating func check(_ ast: AST, _ names: ASTList<Alias>, _ statement: Statement) throws(SourceError) {
        for alias in ast[names] {
            let bytes = ast.identifiers.bytes(ast[alias].name)
            switch String(decoding: bytes, as: UTF8.self) {
            case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
                "unicode_literals", "generator_stop":
                continue
            case "barry_as_FLUFL": features.insert(.barryAsBDFL)
            case "annotations": features.insert(.annotations)
            case let name:
                // CPython keeps the first hundred bytes and decodes them.
                let message =
                    name == "braces"
                    ? "not a chance"
                    : "future feature \(String(decoding: bytes.prefix(100), as: UTF8.self)) is not defined"
                throw SourceError.locatedAfterwards(
                    PythonString(message), line: ast.lineno(of: statement), offset: ast.colOffset(of: statement) + 1)
            }
        }
    }
}

extension IdentifierTable {
    /// Whether a name is the one given.
    @inline(__always) func `is`(_ name: Identifier, _ text: StaticString) -> Bool {
        let bytes = bytes(name)
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<bytes.count where bytes[index] != text.utf8Start[index] { return false }
        return true
    }
}
