import TaipanSyntax
import TaipanText

/// What a stage makes of a source: `work` is timed, and what it returns writes the result.
typealias Stage = @Sendable (UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void

/// The stages by name.
let stages: [String: Stage] = [
    "tokens": tokensStage, "tree": treeStage, "ast": astStage, "folded": foldedStage, "symtable": symtableStage,
]

func tokensStage(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void {
    let listing = try TokenListing(bytes)
    return { json in
        var separator: StaticString = "[["
        for (index, entry) in listing.entries.enumerated() {
            json.raw(separator)
            separator = "], ["
            json.string(entry.kind.name)
            json.raw(", ")
            if index == 0 { json.string(listing.encoding) } else { json.string(listing.string(entry)) }
            for number in [entry.startLine, entry.startColumn, entry.endLine, entry.endColumn] {
                json.raw(", ")
                json.number(Int(number))
            }
        }
        json.raw("]]")
    }
}

/// A source as module `parser` sees it: the reference decodes the file as `tokenize` does and hands over a `str`, which
/// the module encodes as UTF-8 and decodes by its declaration once more.
private func decodedTwice(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> SourceText {
    let text = try SourceText.reencoded(bytes)
    return try text.withUnsafeBufferPointer { (buffer) throws(SourceError) in try SourceText.decoded(buffer) }
}

func treeStage(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void {
    let tree = try ParseTree.parse(try decodedTwice(bytes))
    return { json in
        // A declared encoding is the root's parent in CPython's tree, with the name for a second child.
        if tree.source.encoding != nil {
            json.raw("[")
            json.number(NodeKind.encodingDecl.number)
            json.raw(", ")
        }
        var isFirst = true
        tree.walk { event in
            if case .end = event {
                json.raw("]")
                return
            }
            if !isFirst { json.raw(", ") }
            isFirst = false
            switch event {
            case .begin(let kind):
                json.raw("[")
                json.number(kind.number)
            case .token(let token):
                json.raw("[")
                json.number(token.kind.number)
                json.raw(", ")
                json.string(tree.text(token))
                json.raw(", ")
                json.number(Int(token.line))
                json.raw(", ")
                json.number(Int(token.column))
                json.raw("]")
            case .end: break
            }
        }
        if let encoding = tree.source.encoding {
            json.raw(", ")
            json.string(encoding)
            json.raw("]")
        }
    }
}

func astStage(_ bytes: UnsafeBufferPointer<UInt8>) throws(SourceError) -> (inout JSONWriter) -> Void {
    var warnings: [SourceWarning] = []
    let ast = try parseToAST(try SourceText.decoded(bytes), warnings: &warnings)
    return { json in json.string(ast.dump(includeAttributes: true)) }
}

/// Runs a stage over files; the exit status is 1 where a file cannot be read.
func run(_ stage: (String) -> Stage, named name: String, files: [String], isTimed: Bool) -> Int32 {
    var status: Int32 = 0
    var elapsed = 0.0
    for file in files {
        guard let bytes = readFile(file) else {
            status = 1
            continue
        }
        var json = JSONWriter()
        json.raw("{\"file\": ")
        json.string(file)
        json.raw(", ")
        bytes.withUnsafeBufferPointer { buffer in
            let start = seconds()
            do throws(SourceError) {
                let write = try stage(file)(buffer)
                elapsed += seconds() - start
                if isTimed { return }
                json.string(name)
                json.raw(": ")
                write(&json)
            } catch {
                elapsed += seconds() - start
                if isTimed { return }
                json.raw("\"error\": ")
                json.error(error, bytes: buffer)
            }
        }
        json.raw("}\n")
        if !isTimed { emit(json.bytes) }
    }
    if isTimed { emit(Array("\(name): \(elapsed) s for \(files.count) files\n".utf8)) }
    return status
}

func printTrace(_ arguments: [String]) -> Int32 {
    let bytes: [UInt8]
    if arguments.count == 2 && arguments[0] == "-c" {
        bytes = Array(arguments[1].utf8)
    } else if arguments.count == 1, let read = readFile(arguments[0]) {
        bytes = read
    } else {
        return 2
    }
    do throws(SourceError) {
        let source = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in try SourceText.decoded(buffer)
        }
        let (lines, error) = parserTrace(source)
        emit(Array(lines.map { $0 + "\n" }.joined().utf8))
        if let error { throw error }
        return 0
    } catch {
        complain("\(error.kind.name): \(String(decoding: error.message.utf8, as: UTF8.self)) (line \(error.line ?? 0))")
        return 1
    }
}

extension JSONWriter {
    /// An error as the reference describes it: a SyntaxError with its position, any other with its message alone.
    mutating func error(_ error: SourceError, bytes: UnsafeBufferPointer<UInt8>) {
        let error = error.resolvingLine(in: bytes)
        raw("{\"type\": ")
        string(error.kind.name)
        raw(", \"message\": ")
        string(error.messageAttribute.utf8)
        if error.kind.isSyntaxError {
            raw(", \"line\": ")
            optional(error.line)
            raw(", \"offset\": ")
            optional(error.offset)
            raw(", \"text\": ")
            if case .read(let text) = error.text { string(text.utf8) } else { raw("null") }
        }
        raw("}")
    }

    private mutating func optional(_ number: Int?) {
        if let number { self.number(number) } else { raw("null") }
    }
}
