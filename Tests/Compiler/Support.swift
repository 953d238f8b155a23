import Foundation
import TaipanCompiler
import TaipanSyntax
import TaipanText

/// Files of the package that this test belongs to.
enum Package {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The rows of a JSON file of expectations.
    static func rows(_ path: String) throws -> [[Any]] {
        let data = try Data(contentsOf: root.appendingPathComponent(path))
        return try JSONSerialization.jsonObject(with: data) as? [[Any]] ?? []
    }
}

/// The tree of a source text.
func tree(_ source: String, _ start: ParseOptions.Start = .fileInput) throws(SourceError) -> AST {
    var options = ParseOptions(start)
    options.ignoreCookie = true
    var warnings: [SourceWarning] = []
    let bytes = Array(source.utf8)
    let text = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
        try SourceText.decoded(buffer, options)
    }
    return try parseToAST(text, options, warnings: &warnings)
}

func start(_ mode: String) -> ParseOptions.Start {
    mode == "eval" ? .evalInput : mode == "single" ? .singleInput : .fileInput
}

/// Runs a body on a stack of 512 KiB, the smallest that a thread has where Taipan runs.
func onSmallStack<Result>(_ body: () -> Result) -> Result? {
    withNativeStack(bytes: 512 << 10, body)
}
