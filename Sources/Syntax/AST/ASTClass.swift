// In CPython: the class tables of Python/Python-ast.c

/// What the abstract syntax says of a type.
package struct ASTTypeDescription: Sendable {
    package enum Form: Sendable {
        /// An identifier, string, constant or int.
        case value
        /// A sum without fields: a small number in its user's header, or in a list.
        case enumeration
        case product
        case sum
    }

    /// As the description names it: `expr`.
    package var name: StaticString
    package var form: Form
    /// The number in `ASTClass.all` of the type's first class.
    package var firstClass: Int
    package var classCount: Int
    /// Whether the type's nodes have the attributes lineno, col_offset, end_lineno and end_col_offset.
    package var hasAttributes: Bool
}

extension ASTType {
    package var description: ASTTypeDescription { ASTTypeDescription.all[Int(rawValue)] }
}

/// A class of the module `ast` that has instances.
package struct ASTClass: Sendable {
    /// Its place in `all`. The classes of a sum follow one another, so a node's class is its sum's first plus byte 0 of
    /// its header.
    package var number: Int
    /// As Python names it: `BinOp`, `comprehension`.
    package var name: StaticString
    /// The sum that is its base class, or the product itself.
    package var type: ASTType
    package var fields: [ASTField]

    /// The names of the attributes of the classes that have them; their values are the words 1 through 4 of a node.
    package static let attributes: [StaticString] = ["lineno", "col_offset", "end_lineno", "end_col_offset"]
}

/// A field of a class.
package struct ASTField: Sendable {
    package enum Quantifier: Sendable {
        case one
        /// May be None: a zero word.
        case optional
        /// A list.
        case many
        /// A list whose items may be None.
        case manyOptional
    }

    package var name: StaticString
    package var type: ASTType
    package var quantifier: Quantifier
    /// The word of the node that holds it; 0 for an enumeration in the header's byte 1.
    package var word: Int
}
