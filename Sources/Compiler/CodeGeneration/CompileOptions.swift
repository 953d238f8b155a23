// In CPython: PyCompilerFlags of Include/compile.h

/// How to compile a tree.
package struct CompileOptions: Sendable {
    /// 0; 1 leaves out assertions and `if __debug__`; 2 docstrings too.
    package var optimize = 0
    /// Future features that the caller asks for, as code that runs `compile` hands on its own.
    package var features: FutureFeatures.Features = []
    /// Whether `await` and its like may stand outside functions. In CPython: PyCF_ALLOW_TOP_LEVEL_AWAIT.
    package var allowsTopLevelAwait = false
    /// How deep the tree may be.
    package var recursion = RecursionBudget()

    package init(optimize: Int = 0) { self.optimize = optimize }
}
