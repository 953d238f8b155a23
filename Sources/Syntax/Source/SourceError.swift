import TaipanText

/// Why a source text is refused, in the words and with the position that CPython 3.8 gives.
package struct SourceError: Error, Sendable, Equatable {
    /// The class of the exception that a Python program sees.
    package enum Kind: Sendable {
        case syntaxError, indentationError, tabError
        case valueError, overflowError, memoryError, recursionError, systemError, typeError, lookupError
        case unicodeDecodeError, unicodeEncodeError
        /// The error of module `tokenize`, with its arguments for a message.
        case tokenError
    }

    /// The `text` attribute of a SyntaxError.
    package enum Text: Sendable, Equatable {
        /// The attribute is None.
        case none
        /// What the tokenizer had read.
        case read(PythonString)
        /// Line `line` of the file that the source came from, or None where there is no such file: CPython opens the
        /// file again.
        case lineOfFile
    }

    package var kind: Kind
    package var message: PythonString
    /// From 1; nil where CPython gives none.
    package var line: Int?
    /// From 1, in code points or bytes as CPython counts at that place; nil where CPython gives none.
    package var offset: Int?
    package var text: Text
    /// The `filename` attribute where it is not the source's own: `<fstring>`.
    package var filename: String?
    /// The place was found after the exception was made: it is in the attributes of a SyntaxError, but not in its
    /// `args`.
    package var isLocatedAfterwards = false
    /// A line that CPython writes to standard error on the way.
    package var note: String?

    /// An error of the symbol table or of a future statement, whose place CPython adds to the exception made.
    package static func locatedAfterwards(_ message: PythonString, line: Int? = nil, offset: Int? = nil) -> SourceError {
        var error = SourceError(.syntaxError, message, line: line, offset: offset, text: line == nil ? .none : .lineOfFile)
        error.isLocatedAfterwards = true
        return error
    }

    package init(_ kind: Kind, _ message: PythonString, line: Int? = nil, offset: Int? = nil, text: Text = .none) {
        self.kind = kind
        self.message = message
        self.line = line
        self.offset = offset
        self.text = text
    }
}

/// A warning that the source gives rise to; the caller shows it, or turns it into `asError`.
package struct SourceWarning: Sendable, Equatable {
    package enum Category: Sendable { case deprecationWarning, syntaxWarning }

    package var category: Category
    package var message: PythonString
    package var line: Int
    /// The error that takes the warning's place where a filter says `error`.
    package var asError: SourceError

    package init(_ category: Category, _ message: PythonString, line: Int, asError: SourceError) {
        self.category = category
        self.message = message
        self.line = line
        self.asError = asError
    }
}

extension SourceError.Kind {
    /// The name of the exception's class.
    package var name: String {
        switch self {
        case .syntaxError: "SyntaxError"
        case .indentationError: "IndentationError"
        case .tabError: "TabError"
        case .valueError: "ValueError"
        case .overflowError: "OverflowError"
        case .memoryError: "MemoryError"
        case .recursionError: "RecursionError"
        case .systemError: "SystemError"
        case .typeError: "TypeError"
        case .lookupError: "LookupError"
        case .unicodeDecodeError: "UnicodeDecodeError"
        case .unicodeEncodeError: "UnicodeEncodeError"
        case .tokenError: "TokenError"
        }
    }

    /// Whether the class is SyntaxError or derived from it, and the error so has a position.
    package var isSyntaxError: Bool { self == .syntaxError || self == .indentationError || self == .tabError }
}
