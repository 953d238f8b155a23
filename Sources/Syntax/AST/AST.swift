// In CPython: Include/Python-ast.h, Python/pyarena.c

import TaipanText

/// An abstract syntax tree, all of it in one arena of 32-bit words.
///
/// A node is the index of its header word. Byte 0 of the header is the number of the node's class within its sum, byte
/// 1 the value of its enumeration field (an operator, a context). Four words of position follow where the class has
/// them, then a word a field: the index of a node or list, the number of an identifier, string or constant, or an
/// integer. Zero stands for an absent node, identifier or string, and for the empty list. Handles stay valid while the
/// tree grows.
///
/// Whoever builds a tree is alone with it; once built it may be read from anywhere.
@usableFromInline package final class AST: @unchecked Sendable {
    @usableFromInline let arena: UnsafeMutablePointer<Arena>

    /// The names in the tree.
    @usableFromInline package let identifiers: IdentifierTable

    /// What grows, behind a pointer, so that reading it needs no exclusivity check.
    @usableFromInline struct Arena {
        @usableFromInline var words: UnsafeMutablePointer<UInt32>
        @usableFromInline var count: Int
        @usableFromInline var capacity: Int
    }

    /// What grows and is not a word.
    private struct Values {
        var constants: [Constant] = [.none, .false, .true, .ellipsis]
        var strings = [PythonString(uncheckedUTF8: [])]
        var root: UInt32 = 0
        var maximumDepth = 0
    }

    private let values: UnsafeMutablePointer<Values>

    /// The number of words in the arena at most: an index has 32 bits.
    package static let maximumWordCount = Int(UInt32.max)

    /// An empty tree with room for about `capacity` words.
    package init(capacity: Int = 1 << 10) {
        let capacity = max(capacity, 64)
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        words[0] = 0
        arena = .allocate(capacity: 1)
        arena.initialize(to: Arena(words: words, count: 1, capacity: capacity))
        values = .allocate(capacity: 1)
        values.initialize(to: Values())
        identifiers = IdentifierTable()
    }

    deinit {
        arena.pointee.words.deallocate()
        arena.deallocate()
        values.deinitialize(count: 1)
        values.deallocate()
        identifiers.deallocate()
    }

    /// The whole tree.
    package var root: Module {
        get { Module(index: values.pointee.root) }
        set { values.pointee.root = newValue.index }
    }

    /// An upper bound of how deep expressions and statements nest, for whoever walks the tree by recursion; 0 where
    /// unknown.
    package var maximumDepth: Int {
        get { values.pointee.maximumDepth }
        set { values.pointee.maximumDepth = newValue }
    }

    /// The words that the tree takes.
    package var wordCount: Int { arena.pointee.count }

    // MARK: Words

    @inlinable @inline(__always) package func words(_ index: UInt32) -> UnsafeMutablePointer<UInt32> {
        arena.pointee.words + Int(index)
    }

    @inlinable @inline(__always) package func words<Handle: ASTNode>(_ node: Handle) -> UnsafeMutablePointer<UInt32> {
        arena.pointee.words + Int(node.index)
    }

    /// Room for a node of `count` words, not initialized.
    @inline(__always) func allocate(_ count: Int) -> UInt32 {
        let index = arena.pointee.count
        let end = index &+ count
        if _slowPath(end > arena.pointee.capacity) { grow(to: end) }
        arena.pointee.count = end
        return UInt32(truncatingIfNeeded: index)
    }

    /// Doubles the arena. The builder refuses texts whose tree could exceed `maximumWordCount`, and so must whoever
    /// else builds one.
    @inline(never) private func grow(to needed: Int) {
        precondition(needed <= AST.maximumWordCount)
        let capacity = max(needed, arena.pointee.capacity * 2)
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        words.update(from: arena.pointee.words, count: arena.pointee.count)
        arena.pointee.words.deallocate()
        arena.pointee.words = words
        arena.pointee.capacity = capacity
    }

    // MARK: Positions

    /// Where the node's text lies.
    @inlinable @inline(__always) package func position<Handle: PositionedNode>(of node: Handle) -> Position {
        Position(in: words(node))
    }

    /// The line where the node starts, from 1.
    @inlinable @inline(__always) package func lineno<Handle: PositionedNode>(of node: Handle) -> Int {
        Int(Int32(bitPattern: words(node)[1]))
    }

    /// The byte in its line where the node starts, from 0.
    @inlinable @inline(__always) package func colOffset<Handle: PositionedNode>(of node: Handle) -> Int {
        Int(Int32(bitPattern: words(node)[2]))
    }

    /// The line where the node ends, from 1.
    @inlinable @inline(__always) package func endLineno<Handle: PositionedNode>(of node: Handle) -> Int {
        Int(Int32(bitPattern: words(node)[3]))
    }

    /// The byte in its line after the node, from 0.
    @inlinable @inline(__always) package func endColOffset<Handle: PositionedNode>(of node: Handle) -> Int {
        Int(Int32(bitPattern: words(node)[4]))
    }

    /// Moves a node.
    package func setPosition<Handle: PositionedNode>(of node: Handle, _ position: Position) {
        position.store(in: words(node))
    }

    // MARK: Constants and strings

    /// The value of a constant.
    package subscript(_ constant: ConstantID) -> Constant {
        constant.number < values.pointee.constants.count ? values.pointee.constants[Int(constant.number)] : .none
    }

    /// Adds a constant.
    package func add(_ constant: Constant) -> ConstantID {
        switch constant {
        case .none: return .none
        case .false: return .false
        case .true: return .true
        case .ellipsis: return .ellipsis
        default:
            values.pointee.constants.append(constant)
            return ConstantID(number: UInt32(truncatingIfNeeded: values.pointee.constants.count - 1))
        }
    }

    /// The text of a string.
    package subscript(_ string: StringID) -> PythonString {
        string.number < values.pointee.strings.count
            ? values.pointee.strings[Int(string.number)] : values.pointee.strings[0]
    }

    /// Adds a string.
    package func add(_ string: PythonString) -> StringID {
        values.pointee.strings.append(string)
        return StringID(number: UInt32(truncatingIfNeeded: values.pointee.strings.count - 1))
    }

    // MARK: Changes

    /// Puts a constant in an expression's place; its position stays. Every expression has room for one.
    package func replace(_ expression: Expression, withConstant constant: ConstantID, kind: StringID? = nil) {
        let node = words(expression)
        node[0] = UInt32(Expression.Kind.constant.rawValue)
        node[5] = constant.word
        node[6] = kind.word
    }

    /// Changes the context of an Attribute, Subscript, Starred, Name, List or Tuple.
    package func setContext(_ expression: Expression, _ context: ExpressionContext) {
        let node = words(expression)
        node[0] = node[0] & 0xFF | context.word << 8
    }

    /// Gives a parameter its type comment.
    func setTypeComment(of argument: Argument, _ comment: StringID) {
        words(argument)[7] = comment.word
    }

    /// The context of an Attribute, Subscript, Starred, Name, List or Tuple.
    @inlinable @inline(__always) package func context(of expression: Expression) -> ExpressionContext {
        ExpressionContext(header: words(expression)[0])
    }
}
