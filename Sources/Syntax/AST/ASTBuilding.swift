// In CPython: Python/ast.c (PyAST_FromNodeObject), Python/pythonrun.c (PyParser_ASTFromStringObject)

import TaipanText

/// Builds the abstract syntax tree of a parse tree.
///
/// - Parameter warnings: takes the warnings, in CPython's order, whether there is an error or not.
/// - Throws: the SyntaxError that CPython's AST builder raises; UnicodeDecodeError for a type comment that is not UTF-8; MemoryError for a
///   text that is too large or nests too deep for the memory there is.
package func buildAST(
    _ tree: ParseTree, _ options: ParseOptions = ParseOptions(), warnings: inout [SourceWarning]
) throws(SourceError) -> AST {
    // No syntax takes more words a byte than this: a statement of one letter takes fourteen with its semicolon.
    let wordsPerByte = 15
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
    /// What a level of the parse tree takes at most of the native stack, and what may be taken of the thread's own.
    private static var stackBytesPerLevel: Int {
        #if DEBUG
        2048
        #else
        640
        #endif
    }
    private static var ownStackBytes: Int { 1 << 17 }

    /// Runs a body that recurses on the parse tree, on a thread of its own if the tree is deep. Nil if it fails.
    func run<Result>(_ body: () throws(Failure) -> Result) -> Result? {
        let bytes = tree.depth * ASTBuilder.stackBytesPerLevel
        if bytes <= ASTBuilder.ownStackBytes { return try? body() }
        return withNativeStack(bytes: bytes + ASTBuilder.ownStackBytes) { () -> Result? in try? body() } ?? nil
    }
}
