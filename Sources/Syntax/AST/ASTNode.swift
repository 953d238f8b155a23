/// What one word of a tree's arena can hold.
@usableFromInline package protocol ASTWord {
    init(word: UInt32)
    var word: UInt32 { get }
}

/// A node's handle: 4 bytes, worth nothing without its tree.
@usableFromInline package protocol ASTNode: ASTWord, Hashable, Sendable {
    init(index: UInt32)
    var index: UInt32 { get }
}

extension ASTNode {
    @inlinable @inline(__always) package init(word: UInt32) { self.init(index: word) }
    @inlinable @inline(__always) package var word: UInt32 { index }
}

/// A node with a position.
@usableFromInline package protocol PositionedNode: ASTNode {}

/// What may be absent, which is a zero word then.
extension Optional: ASTWord where Wrapped: ASTWord {
    @inlinable @inline(__always) package init(word: UInt32) {
        self = word == 0 ? nil : Wrapped(word: word)
    }

    @inlinable @inline(__always) package var word: UInt32 {
        if let self { return self.word }
        return 0
    }
}

/// Where a node's text lies: lines from 1, columns in UTF-8 bytes from 0, the end after the last byte.
@frozen @usableFromInline package struct Position: Hashable, Sendable {
    @usableFromInline package var lineno: Int32
    @usableFromInline package var colOffset: Int32
    @usableFromInline package var endLineno: Int32
    @usableFromInline package var endColOffset: Int32

    @inlinable @inline(__always) package init(lineno: Int32, colOffset: Int32, endLineno: Int32, endColOffset: Int32) {
        self.lineno = lineno
        self.colOffset = colOffset
        self.endLineno = endLineno
        self.endColOffset = endColOffset
    }

    /// The position of the node whose header is the first of `words`.
    @inlinable @inline(__always) init(in words: UnsafeMutablePointer<UInt32>) {
        self = UnsafeRawPointer(words + 1).loadUnaligned(as: Position.self)
    }

    /// Writes the position into the node whose header is the first of `words`.
    @inlinable @inline(__always) func store(in words: UnsafeMutablePointer<UInt32>) {
        UnsafeMutableRawPointer(words + 1).storeBytes(of: self, as: Position.self)
    }
}

/// The number of a name in a tree's table, from 1.
@frozen @usableFromInline package struct Identifier: ASTWord, Hashable, Sendable {
    @usableFromInline package let number: UInt32
    @inlinable @inline(__always) package init(number: UInt32) { self.number = number }
    @inlinable @inline(__always) package init(word: UInt32) { number = word }
    @inlinable @inline(__always) package var word: UInt32 { number }
}

/// The number of a string that is no constant (a type comment, the kind of a literal, the tag of a `type: ignore`),
/// from 1.
@frozen @usableFromInline package struct StringID: ASTWord, Hashable, Sendable {
    @usableFromInline package let number: UInt32
    @inlinable @inline(__always) package init(number: UInt32) { self.number = number }
    @inlinable @inline(__always) package init(word: UInt32) { number = word }
    @inlinable @inline(__always) package var word: UInt32 { number }
}

/// The number of a constant.
@frozen @usableFromInline package struct ConstantID: ASTWord, Hashable, Sendable {
    @usableFromInline package let number: UInt32
    @inlinable @inline(__always) package init(number: UInt32) { self.number = number }
    @inlinable @inline(__always) package init(word: UInt32) { number = word }
    @inlinable @inline(__always) package var word: UInt32 { number }

    // The tree's table starts with these.
    package static let none = ConstantID(number: 0)
    package static let `false` = ConstantID(number: 1)
    package static let `true` = ConstantID(number: 2)
    package static let ellipsis = ConstantID(number: 3)
}
