import TaipanCompiler
import TaipanSyntax
import TaipanText

/// Prints the flow graphs of a file: text, or with `--dot` in Graphviz's language.
func printFlowGraphs(_ arguments: [String]) -> Int32 {
    var files = arguments
    let isDot = files.first == "--dot"
    if isDot { files.removeFirst() }
    guard files.count == 1, let bytes = readFile(files[0]) else { return 2 }
    do throws(SourceError) {
        let graphs = try bytes.withUnsafeBufferPointer { (buffer) throws(SourceError) in
            var warnings: [SourceWarning] = []
            let ast = try parseToAST(try SourceText.decoded(buffer), warnings: &warnings)
            return try compileWithGraphs(ast, filename: PythonString(files[0]), warnings: &warnings).graphs
        }
        emit(Array((isDot ? FlowGraph.dot(graphs) : graphs.map(\.text).joined(separator: "\n")).utf8))
        return 0
    } catch {
        complain("\(error.kind.name): \(String(decoding: error.message.utf8, as: UTF8.self)) (line \(error.line ?? 0))")
        return 1
    }
}
