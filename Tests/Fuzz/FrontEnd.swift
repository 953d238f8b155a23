import TaipanSyntax
import TaipanText

/// The whole front end over one source: every stage, every result looked at.
enum FrontEnd {
    /// What came of a source at each stage: nil, or why it was refused.
    struct Outcome: Equatable {
        var tokens: SourceError?
        var tree: SourceError?
        var ast: SourceError?
    }

    static func run(_ source: [UInt8], dumps: Bool = true) -> Outcome {
        source.withUnsafeBufferPointer { bytes in
            var outcome = Outcome()
            do throws(SourceError) {
                let listing = try TokenListing(bytes)
                var sum = 0
                for entry in listing.entries { sum &+= listing.string(entry).count }
                precondition(sum >= 0)
            } catch {
                outcome.tokens = resolved(error, bytes)
            }
            do throws(SourceError) {
                let tree = try ParseTree.parse(try SourceText.decoded(bytes))
                var depth = 0
                tree.walk { event in
                    switch event {
                    case .begin: depth += 1
                    case .end: depth -= 1
                    case .token(let token): _ = tree.text(token).last
                    }
                }
                precondition(depth == 0)
            } catch {
                outcome.tree = resolved(error, bytes)
            }
            do throws(SourceError) {
                var warnings: [SourceWarning] = []
                let ast = try parseToAST(try SourceText.decoded(bytes), warnings: &warnings)
                if dumps { precondition(!ast.dump(includeAttributes: true).isEmpty) }
            } catch {
                outcome.ast = resolved(error, bytes)
            }
            return outcome
        }
    }

    /// The error with its text and message worked out as for a user.
    private static func resolved(_ error: SourceError, _ bytes: UnsafeBufferPointer<UInt8>) -> SourceError {
        var error = error.resolvingLine(in: bytes)
        error.message = error.messageAttribute
        return error
    }
}
