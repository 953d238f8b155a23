import TaipanSyntax

/// The warnings that a compilation gives rise to, in CPython's order.
///
/// CPython shows each at once, and a filter that says `error` ends the compilation there. Whoever compiles goes through `warnings` first,
/// also where the compilation failed: what it says comes before the failure.
package struct WarningSink: Sendable {
    package private(set) var warnings: [SourceWarning]

    package init(_ warnings: [SourceWarning] = []) { self.warnings = warnings }

    package mutating func add(_ warning: SourceWarning) { warnings.append(warning) }
}
