// In CPython: Python/ast.c (PyAST_FromNodeObject), Python/pythonrun.c (PyParser_ASTFromStringObject)

import TaipanText

/// Builds the abstract syntax tree of a parse tree.
///
/// - Parameter warnings: takes the warnings, in CPython's order, whether there is an error or not.
/// - Throws: the SyntaxError that CPython's AST builder raises; UnicodeDecodeError for a type comment that is not
///   UTF-8; MemoryError for a text that is too large or nests too deep for the memory there is.
package func buildAST(
    _ tree: ParseTree, _ options: ParseOptions = ParseOptions(), warnings: inout [SourceWarning]
) throws(SourceError) -> AST {
    // Of all syntax a unary operator and a statement of one letter take the most words for their bytes: 7 a byte.
    let wordsPerByte = 8
    if tree.source.count > AST.maximumWordCount / wordsPerByte { throw SourceError(.memoryError, "") }
    let ast = AST(capacity: tree.tokenCount * 6)
    let builder = ASTBuilder(tree, into: ast, featureVersion: options.featureVersion)
    builder.integerDigitLimit = options.integerDigitLimit
    let root = builder.run { () throws(ASTBuilder.Failure) in try builder.buildModule() }
    warnings += builder.warnings
    guard let root else { throw builder.error ?? SourceError(.memoryError, "") }
    ast.root = root
    ast.maximumDepth = builder.maximumDepth
    return ast
}

/// The abstract syntax tree of a source text.
///
/// - Parameter warnings: takes the warnings, in CPython's order, whether there is an error or not.
/// - Throws: the error that CPython raises for the text.
package func parseToAST(
    _ source: SourceText, _ options: ParseOptions = ParseOptions(), warnings: inout [SourceWarning]
) throws(SourceError) -> AST {
    try buildAST(try ParseTree.parse(source, options), options, warnings: &warnings)
}

extension ASTBuilder {
    /// What a level of the parser's stack costs the builder of its own, at most. (A level of unary operators takes
    /// about 350 bytes, one of nested calls about 900, but the parser needs 18 of its levels for that.)
    private static var stackBytesPerLevel: Int {
        #if DEBUG
        8192
        #else
        512
        #endif
    }

    /// How many nested expressions are built on the caller's stack.
    static var ownStackLevels: Int {
        #if DEBUG
        16
        #else
        128
        #endif
    }

    /// Builds the whole tree, or nil if that fails.
    func run<Result>(_ body: () throws(Failure) -> Result) -> Result? {
        try? body()
    }

    /// Builds an expression below `ownStackLevels` others on a stack of its own, which suffices for all that the tree
    /// nests.
    @inline(never)
    func expressionOnOwnStack(_ node: Node) throws(Failure) -> Expression {
        let bytes = (tree.depth + ASTBuilder.ownStackLevels) * ASTBuilder.stackBytesPerLevel
        let result = withNativeStack(bytes: bytes) { () -> Expression? in try? nestedExpression(node) }
        guard let result else {
            error = SourceError(.memoryError, "")
            throw Failure()
        }
        guard let result else { throw Failure() }
        return result
    }
}
