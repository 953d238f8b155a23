// In CPython: the PyPARSE_ flags of Include/parsetok.h and the PyCF_ flags of Include/compile.h

/// What to parse, and how.
package struct ParseOptions: Sendable {
    /// What the text is taken for.
    package enum Start: Sendable {
        /// A module (`exec`).
        case fileInput
        /// One expression (`eval`).
        case evalInput
        /// One interactive statement (`single`).
        case singleInput
        /// The type comment of a function (`func_type`).
        case funcTypeInput
    }

    package var start = Start.fileInput
    /// The minor version of Python 3 whose syntax is accepted at most.
    package var featureVersion = 8
    /// Whether type comments become part of the tree.
    package var typeComments = false
    /// Whether `<>` is the unequal sign (`from __future__ import barry_as_FLUFL`, given from outside).
    package var barryAsBDFL = false
    /// Whether an incomplete indented block at the end of the text stays open (`codeop`).
    package var dontImplyDedent = false
    /// Whether an encoding declaration is ignored: the text was a `str`.
    package var ignoreCookie = false

    /// Whether the body of a function is parsed as an ordinary `suite` where type comments are not asked for, as
    /// CPython does for the sake of a better error at a missing indentation. The trace shows the grammar's own
    /// `func_body_suite`.
    package var simplifiesFunctionBodies = true
    /// How many digits a decimal integer may have (`sys.set_int_max_str_digits`); 0 for any number.
    package var integerDigitLimit = 4300

    package init(_ start: Start = .fileInput) { self.start = start }
}
