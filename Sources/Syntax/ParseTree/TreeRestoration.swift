// In CPython: what Modules/parsermodule.c gives to PyAST_FromNodeObject

import TaipanText

/// Makes the parser's own tree of one that came from elsewhere: its tokens are written down as a source text, which is
/// parsed. The grammar is LL(1), so that the same tokens make the same tree; and tokens that no text has are noticed.
extension ExpandedTree {
    /// Why there is no such tree.
    package enum RestorationFailure: Error {
        /// A token has a text that cannot be it.
        case impossibleToken(PythonString)
        case source(SourceError)
    }

    /// - Parameter root: the node of the start symbol.
    package func restored(from root: Int) throws(RestorationFailure) -> ParseTree {
        let terminals = nodes[root...].filter(\.isTerminal)
        var options = ParseOptions()
        if nodes[root].type == Int32(NodeKind.evalInput.number) { options.start = .evalInput }
        options.ignoreCookie = true
        let tree: ParseTree
        do throws(SourceError) {
            tree = try ParseTree.parse(SourceText(utf8: sourceText(terminals)), options)
        } catch {
            throw .source(error)
        }
        var index = 0
        var line: Int32 = 0
        for terminal in terminals where !isLayout(terminal.type) {
            while index < tree.tokenCount, isLayout(Int32(tree.tokens[index].kind.number)) {
                place(tree.tokens + index, line: line)
                index += 1
            }
            guard index < tree.tokenCount, Int32(tree.tokens[index].kind.number) == terminal.type,
                isOperator(terminal.type) || tree.text(tree.tokens[index]).elementsEqual(text(terminal))
            else { throw .impossibleToken(PythonString(uncheckedUTF8: Array(text(terminal)))) }
            line = terminal.line
            place(tree.tokens + index, line: line)
            index += 1
        }
        while index < tree.tokenCount {
            guard isLayout(Int32(tree.tokens[index].kind.number)) else { throw .impossibleToken(PythonString("")) }
            place(tree.tokens + index, line: line)
            index += 1
        }
        return tree
    }

    /// Trees from elsewhere know lines at most.
    private func place(_ token: UnsafeMutablePointer<Token>, line: Int32) {
        token.pointee.line = line
        token.pointee.endLine = line
        token.pointee.column = 0
        token.pointee.endColumn = 0
    }

    private func isLayout(_ type: Int32) -> Bool {
        type == NodeKind.newline.number || type == NodeKind.indent.number || type == NodeKind.dedent.number
            || type == NodeKind.endmarker.number
    }

    private func isOperator(_ type: Int32) -> Bool {
        type >= NodeKind.lpar.number && type <= NodeKind.colonequal.number
    }

    private func sourceText(_ terminals: [Node]) -> [UInt8] {
        var text: [UInt8] = []
        var indentation = 0
        var isLineStart = true
        for terminal in terminals {
            switch Int(terminal.type) {
            case NodeKind.newline.number:
                if !isLineStart { text.append(UInt8(ascii: "\n")) }
                isLineStart = true
            case NodeKind.indent.number: indentation += 1
            case NodeKind.dedent.number: indentation -= 1
            case NodeKind.endmarker.number: break
            default:
                if isLineStart {
                    text += repeatElement(UInt8(ascii: " "), count: max(indentation, 0))
                    isLineStart = false
                } else {
                    text.append(UInt8(ascii: " "))
                }
                text += spelling(terminal)
            }
        }
        return text
    }

    /// The text of a token; of an operator the one that it has in source texts, whatever the tree says.
    private func spelling(_ node: Node) -> [UInt8] {
        let text = Array(text(node))
        guard isOperator(node.type) else { return text }
        if node.type == Int32(NodeKind.notequal.number) { return Array("!=".utf8) }
        return ExpandedTree.operators.first { ExpandedTree.number(of: Array($0.utf8)) == node.type }
            .map { Array($0.utf8) } ?? text
    }

    private static let operators = [
        "(", ")", "[", "]", ":", ",", ";", "+", "-", "*", "/", "|", "&", "<", ">", "=", ".", "%", "{", "}", "==", "<=",
        ">=", "~", "^", "<<", ">>", "**", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**=", "//",
        "//=", "@", "@=", "->", "...", ":=",
    ]

    private static func number(of text: [UInt8]) -> Int32 {
        let kind: NodeKind
        switch text.count {
        case 1: kind = OperatorToken.one(text[0])
        case 2: kind = OperatorToken.two(text[0], text[1])
        default: kind = OperatorToken.three(text[0], text[1], text[2])
        }
        return Int32(kind.number)
    }
}
