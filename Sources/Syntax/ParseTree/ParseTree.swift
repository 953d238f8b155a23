// In CPython: Include/node.h, Parser/node.c

/// A node of a parse tree: a token, or a nonterminal with at least two children.
///
/// A nonterminal with exactly one child is not stored; the child stands in its place. Most of a concrete parse tree is
/// such chains (`a` alone hangs under fourteen nonterminals), the grammar is LL(1), and so the chain that led from a
/// nonterminal to a node follows from the nonterminal and the node's first token: `ParseTree.expansion` tells it to
/// whoever wants to see it.
package struct Node: Equatable, Sendable, BitwiseCopyable {
    var bits: UInt32

    static let tokenBit: UInt32 = 1 << 31

    @inline(__always) init(token index: Int) { bits = UInt32(truncatingIfNeeded: index) | Node.tokenBit }
    @inline(__always) init(inner index: Int) { bits = UInt32(truncatingIfNeeded: index) }

    @inline(__always) var isToken: Bool { bits & Node.tokenBit != 0 }
    @inline(__always) var index: Int { Int(bits & ~Node.tokenBit) }
}

/// One token as the parser received it. Offsets are bytes of the UTF-8 source text, lines count from 1, columns are
/// bytes from 0.
package struct Token: Sendable, BitwiseCopyable {
    package var kind: NodeKind
    /// The reserved word that a name token is.
    package var keyword: Keyword
    /// Where the token's text starts and ends in the source text; equal for tokens without text (INDENT, DEDENT,
    /// ENDMARKER, NEWLINE).
    package var start: UInt32
    package var end: UInt32
    package var line: Int32
    /// -1 for a token without text.
    package var column: Int32
    package var endLine: Int32
    package var endColumn: Int32
}

/// A nonterminal with its children, which lie next to one another in `ParseTree.children`.
struct InnerNode: BitwiseCopyable {
    var kind: NodeKind
    var firstChild: UInt32
    var childCount: UInt32
    /// Indices of the first and the last token below the node.
    var firstToken: UInt32
    var lastToken: UInt32
}

/// A comment that tells type checkers to look away: its line, and where the text behind the word `ignore` stands in the
/// source.
package struct TypeIgnoreComment: Sendable {
    package var line: Int32
    package var start: UInt32
    package var end: UInt32
}

/// The concrete parse tree of one source text, in three flat arrays.
package final class ParseTree {
    package let source: SourceText
    package let root: Node
    /// The start symbol, which the root may stand in for.
    package let rootKind: NodeKind
    let tokens: UnsafeMutablePointer<Token>
    package let tokenCount: Int
    let inner: UnsafeMutablePointer<InnerNode>
    let children: UnsafeMutablePointer<Node>
    /// Whether bodies of functions are `suite` nodes where the grammar says `func_body_suite`.
    let simplifiesFunctionBodies: Bool
    /// How deep the parser's stack became, in nonterminals: bounds the recursion of whoever walks the tree.
    package let depth: Int
    /// The `# type: ignore` comments in the order of their lines.
    package let typeIgnores: [TypeIgnoreComment]

    /// Takes over the three arrays, which it frees.
    init(
        source: SourceText, root: Node, rootKind: NodeKind, tokens: UnsafeMutablePointer<Token>, tokenCount: Int,
        inner: UnsafeMutablePointer<InnerNode>, children: UnsafeMutablePointer<Node>,
        simplifiesFunctionBodies: Bool, depth: Int,
        typeIgnores: [TypeIgnoreComment]
    ) {
        self.source = source
        self.root = root
        self.rootKind = rootKind
        self.tokens = tokens
        self.tokenCount = tokenCount
        self.inner = inner
        self.children = children
        self.simplifiesFunctionBodies = simplifiesFunctionBodies
        self.depth = depth
        self.typeIgnores = typeIgnores
    }

    deinit {
        tokens.deallocate()
        inner.deallocate()
        children.deallocate()
    }

    /// What the node is.
    @inline(__always) package func kind(_ node: Node) -> NodeKind {
        node.isToken ? tokens[node.index].kind : inner[node.index].kind
    }

    /// How many children the node has; none for a token.
    @inline(__always) package func childCount(_ node: Node) -> Int {
        node.isToken ? 0 : Int(inner[node.index].childCount)
    }

    /// The child at an index below `childCount`.
    @inline(__always) package func child(_ node: Node, _ index: Int) -> Node {
        children[Int(inner[node.index].firstChild) + index]
    }

    /// The reserved word that the node is; `notKeyword` for everything but such a name token.
    @inline(__always) package func keyword(_ node: Node) -> Keyword {
        node.isToken ? tokens[node.index].keyword : .notKeyword
    }

    /// The first token below the node, or the node itself.
    @inline(__always) package func firstToken(_ node: Node) -> Token {
        tokens[node.isToken ? node.index : Int(inner[node.index].firstToken)]
    }

    /// The last token below the node, or the node itself.
    @inline(__always) package func lastToken(_ node: Node) -> Token {
        tokens[node.isToken ? node.index : Int(inner[node.index].lastToken)]
    }

    /// The token's text in the source; empty for a nonterminal. Valid as long as the source text lives.
    @inline(__always) package func text(_ node: Node) -> UnsafeBufferPointer<UInt8> {
        node.isToken ? text(tokens[node.index]) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The token's text in the source.
    @inline(__always) package func text(_ token: Token) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: source.bytes + Int(token.start), count: Int(token.end - token.start))
    }
}
