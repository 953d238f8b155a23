import TaipanSyntax

/// What the compiler takes of the native stack, at most.
enum CompilerStack {
    /// What a level of the tree takes while a pass recurses on it.
    static var bytesPerLevel: Int {
        #if DEBUG
        4096
        #else
        1024
        #endif
    }

    /// What may be taken of the thread's own stack.
    static var ownBytes: Int { 1 << 17 }

    /// How deep a pass goes that has no limit of CPython's. No text nests deeper: the parser's stack bounds what is not
    /// on a tree's left side, where such a pass does not recurse.
    static var maximumLevels: Int { 1 << 15 }
}

/// Runs passes of the compiler that recurse on a tree: on a thread of its own with a larger stack if the tree is deep.
///
/// - Parameter frames: how many times the usual stack a level takes.
/// - Throws: what the body throws; MemoryError where there is no room for the stack.
package func withCompilerStack<Result>(
    for ast: AST, recursion: RecursionBudget = RecursionBudget(), frames: Int = 1,
    _ body: () throws(SourceError) -> Result
) throws(SourceError) -> Result {
    let levels = min(ast.maximumDepth, max(recursion.levels, CompilerStack.maximumLevels))
    let (bytes, overflow) = levels.multipliedReportingOverflow(by: CompilerStack.bytesPerLevel * frames)
    if !overflow && bytes <= CompilerStack.ownBytes { return try body() }
    let outcome: Swift.Result<Result, SourceError>?
    if overflow {
        outcome = nil
    } else {
        outcome = withNativeStack(bytes: bytes + CompilerStack.ownBytes) {
            do throws(SourceError) {
                return .success(try body())
            } catch {
                return .failure(error)
            }
        }
    }
    guard let outcome else { throw SourceError(.memoryError, "") }
    return try outcome.get()
}
