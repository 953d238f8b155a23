// In CPython: Include/asdl.h (asdl_seq)

/// A list of nodes, identifiers or operators: the place of its count in the tree's arena, after which its items lie.
@frozen @usableFromInline package struct ASTList<Element: ASTWord>: ASTWord, Hashable, Sendable {
    @usableFromInline package let word: UInt32
    @inlinable @inline(__always) package init(word: UInt32) { self.word = word }

    /// The list without items.
    @inlinable @inline(__always) package static var empty: ASTList { ASTList(word: 0) }
}

/// The items of a list. It stays valid while the tree grows, but not after the tree is gone.
@frozen @usableFromInline package struct ASTItems<Element: ASTWord>: RandomAccessCollection {
    @usableFromInline let arena: UnsafeMutablePointer<AST.Arena>
    @usableFromInline let start: UInt32
    @usableFromInline package let count: Int

    @inlinable @inline(__always) init(_ arena: UnsafeMutablePointer<AST.Arena>, _ list: ASTList<Element>) {
        self.arena = arena
        start = list.word
        count = Int(arena.pointee.words[Int(list.word)])
    }

    @inlinable @inline(__always) package var startIndex: Int { 0 }
    @inlinable @inline(__always) package var endIndex: Int { count }

    /// The item at an index from 0 below `count`.
    @inlinable @inline(__always) package subscript(_ index: Int) -> Element {
        assert(index >= 0 && index < count)
        return Element(word: arena.pointee.words[Int(start) &+ 1 &+ index])
    }
}

extension AST {
    /// The items of a list.
    @inlinable @inline(__always) package subscript<Element>(_ list: ASTList<Element>) -> ASTItems<Element> {
        ASTItems(arena, list)
    }

    /// How many items the list has.
    @inlinable @inline(__always) package func count<Element>(_ list: ASTList<Element>) -> Int {
        Int(words(list.word)[0])
    }

    /// A list of `count` items, each of which must be set before it is read.
    func makeList<Element>(count: Int, of _: Element.Type = Element.self) -> ASTList<Element> {
        if count == 0 { return .empty }
        let index = allocate(count &+ 1)
        words(index)[0] = UInt32(truncatingIfNeeded: count)
        return ASTList(word: index)
    }

    /// A list of the items.
    package func makeList<Element>(_ items: some Collection<Element>) -> ASTList<Element> {
        let list: ASTList<Element> = makeList(count: items.count)
        var index = 0
        for item in items {
            set(list, index, item)
            index += 1
        }
        return list
    }

    /// Changes the item at an index below the list's count.
    @inline(__always) package func set<Element>(_ list: ASTList<Element>, _ index: Int, _ item: Element) {
        words(list.word)[index &+ 1] = item.word
    }

    /// Leaves out the items from `count` on.
    func shorten<Element>(_ list: ASTList<Element>, to count: Int) {
        words(list.word)[0] = UInt32(truncatingIfNeeded: count)
    }
}
