import Foundation
import TaipanSyntax
import TaipanText
import Testing

/// Damaged extracts of the seed programs, each with CPython's error (`Tools/broken_sources.py`).
@Suite struct BrokenSourceTests {
    private struct Row {
        let source: [UInt8]
        let outcome: [Any]?
    }

    private func rows() throws -> [Row] {
        let parsed = try JSONSerialization.jsonObject(
            with: try Package.data("Tests/Syntax/Expected/broken-sources.json"))
        var seeds: [String: [UInt8]] = [:]
        return try (try #require(parsed as? [[Any]])).map { row in
            let name = try #require(row[0] as? String)
            let numbers = try #require(Array(row[1...4]) as? [Int])
            let inserted = try #require(row[5] as? String)
            let seed = try seeds[name] ?? Array(Package.data("Tests/Syntax/Seeds/\(name)"))
            seeds[name] = seed
            var source = Array(seed[numbers[0]..<numbers[0] + numbers[1]])
            let bytes = inserted.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            source.replaceSubrange(numbers[2]..<numbers[2] + numbers[3], with: bytes)
            return Row(source: source, outcome: row[6] as? [Any])
        }
    }

    /// Class, message, line, offset and text, with bars between.
    private func described(_ fields: [Any]?) -> String {
        guard let fields else { return "accepted" }
        return fields.map { $0 is NSNull ? "None" : "\($0)" }.joined(separator: " | ")
    }

    private func described(_ source: [UInt8]) -> String {
        source.withUnsafeBufferPointer { bytes in
            do throws(SourceError) {
                var warnings: [SourceWarning] = []
                _ = try parseToAST(try SourceText.decoded(bytes), warnings: &warnings)
                return "accepted"
            } catch {
                let error = error.resolvingLine(in: bytes)
                let message = error.messageAttribute.displayString
                guard error.kind.isSyntaxError else { return "\(error.kind.name) | \(message) | None | None | None" }
                var text = "None"
                if case .read(let read) = error.text { text = read.displayString }
                let position = [error.line, error.offset].map { $0.map(String.init) ?? "None" }.joined(separator: " | ")
                return "\(error.kind.name) | \(message) | \(position) | \(text)"
            }
        }
    }

    @Test func errorsAreTheReferences() throws {
        let rows = try rows()
        #expect(rows.count == 3000)
        for row in rows {
            let found = described(row.source)
            #expect(found == described(row.outcome), "\(String(decoding: row.source, as: UTF8.self).debugDescription)")
        }
    }
}
