import Foundation
import TaipanText
import Testing

@testable import TaipanSyntax

/// Holds the trees, errors and warnings of sources against what Tools/ast_facts.py found CPython 3.8 to make of them.
@Suite struct ASTBuilderTests {
    struct Row: Sendable {
        var area: String
        var mode: String
        var options: ParseOptions
        var source: [UInt8]
        var result: String
        var warnings: String
    }

    static let rows: [Row] = {
        guard let data = try? Package.data("Tests/Syntax/Expected/ast.json"),
            let rows = try? JSONSerialization.jsonObject(with: data) as? [[Any]]
        else { return [] }
        return rows.compactMap(row)
    }()

    static let areas: [String] = Set(rows.map(\.area)).sorted()

    private static func row(_ fields: [Any]) -> Row? {
        guard fields.count == 7, let area = fields[0] as? String, let mode = fields[1] as? String,
            let feature = fields[2] as? Int, let comments = fields[3] as? Bool, let warnings = fields[6] as? [[Any]]
        else { return nil }
        let start: ParseOptions.Start =
            switch mode {
            case "eval": .evalInput
            case "single": .singleInput
            case "func_type": .funcTypeInput
            default: .fileInput
            }
        var options = ParseOptions(start)
        options.featureVersion = feature
        options.typeComments = comments
        options.ignoreCookie = fields[4] is String
        let result = fields[5] as? String ?? (fields[5] as? [Any]).map { described($0) } ?? ""
        return Row(
            area: area, mode: mode, options: options, source: source(fields[4]), result: result,
            warnings: warnings.map { described($0) }.joined(separator: "\n"))
    }

    private static func source(_ field: Any) -> [UInt8] {
        if let text = field as? String { return Array(text.utf8) }
        let digits = Array((field as? [String: String])?["hex"] ?? "")
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
    }

    /// The fields of an error or warning, with bars between.
    private static func described(_ fields: [Any]) -> String {
        fields.map { $0 is NSNull ? "None" : "\($0)" }.joined(separator: " | ")
    }

    private static func described(_ error: SourceError) -> String {
        var text = "None"
        if case .read(let read) = error.text { text = read.displayString }
        let line = error.line.map(String.init) ?? "None"
        let offset = error.offset.map(String.init) ?? "None"
        let message = error.messageAttribute.displayString
        return "\(error.kind.name) | \(message) | \(line) | \(offset) | \(text) | \(error.filename ?? "<test>")"
    }

    @Test(arguments: areas) func agrees(area: String) {
        for row in ASTBuilderTests.rows where row.area == area {
            var warnings: [SourceWarning] = []
            let result: String
            do throws(SourceError) {
                let source = try row.source.withUnsafeBufferPointer { bytes throws(SourceError) in
                    try SourceText.decoded(bytes, row.options)
                }
                let ast = try parseToAST(source, row.options, warnings: &warnings)
                result = String(decoding: ast.dump(includeAttributes: true), as: UTF8.self)
            } catch {
                result = ASTBuilderTests.described(error)
            }
            let source = String(decoding: row.source, as: UTF8.self)
            #expect(result == row.result, "\(source)")
            let shown = warnings.map { "\($0.message.displayString) | \($0.line) | \($0.asError.filename ?? "<test>")" }
            #expect(shown.joined(separator: "\n") == row.warnings, "\(source)")
        }
    }

    @Test func factsAreThere() { #expect(ASTBuilderTests.rows.count > 600) }

    @Test func warningsTurnIntoErrors() throws {
        var warnings: [SourceWarning] = []
        _ = try parseToAST(SourceText(utf8: Array("\n  \nx = '\\d'\n".utf8)), warnings: &warnings)
        #expect(
            warnings == [
                SourceWarning(
                    .deprecationWarning, "invalid escape sequence \\d", line: 3,
                    asError: SourceError(
                        .syntaxError, "invalid escape sequence \\d", line: 3, offset: 5, text: .lineOfFile))
            ])
    }

    @Test func digitLimitCanBeChanged() throws {
        var options = ParseOptions(.evalInput)
        options.integerDigitLimit = 0
        var warnings: [SourceWarning] = []
        let digits = String(repeating: "7", count: 5000)
        let ast = try parseToAST(SourceText(utf8: Array(digits.utf8)), options, warnings: &warnings)
        let text = String(decoding: ast.dump(), as: UTF8.self)
        #expect(text == "Expression(body=Constant(value=\(digits), kind=None))")
        options.integerDigitLimit = 640
        #expect(throws: SourceError.self) {
            try parseToAST(SourceText(utf8: Array(digits.utf8)), options, warnings: &warnings)
        }
    }

    /// Long f-strings find their expressions by hashes.
    @Test func longFormattedStringsHaveTheSamePositions() throws {
        let fields = (0..<2000).map { "{a\($0 % 700)}\($0 % 9 == 0 ? "\n" : " ")" }.joined()
        let long = Array(fields.utf8)
        long.withUnsafeBufferPointer { string in
            let locator = FieldLocator(string)
            for number in stride(from: 0, to: 700, by: 7) {
                let needle = Array("{a\(number)}".utf8)
                guard let first = (0..<(long.count - needle.count)).first(where: { long[$0...].starts(with: needle) })
                else {
                    Issue.record("no field \(number)")
                    continue
                }
                let lineEnds = long[..<first].indices.filter { long[$0] == UInt8(ascii: "\n") }
                let found = Array("a\(number)".utf8).withUnsafeBufferPointer { locator.find($0) }
                #expect(found?.newlines == lineEnds.count)
                #expect(found?.column == first - (lineEnds.last ?? 0))
            }
            #expect(Array("b".utf8).withUnsafeBufferPointer { locator.find($0) } == nil)
        }
    }
}
