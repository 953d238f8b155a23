/// The arguments of a call, lying in memory that the caller keeps alive (usually the thread's value stack).
///
/// As made by a caller, `count` positional arguments come first, then the values of the keyword arguments, whose names
/// are the tuple `keywordNames` (unbound if there are none): CPython's vectorcall order.
///
/// As received by a native function with a signature, there is one slot for each parameter, in order; the slot of an
/// optional argument that was not given is unbound, `*args` is a tuple and `**kwargs` a dict.
struct Arguments: BitwiseCopyable {
    let base: UnsafeMutablePointer<Value>
    let count: Int
    let keywordNames: Value

    @inline(__always) init(base: UnsafeMutablePointer<Value>, count: Int, keywordNames: Value = .unbound) {
        self.base = base
        self.count = count
        self.keywordNames = keywordNames
    }

    @inline(__always) subscript(_ index: Int) -> Value { base[index] }

    var hasKeywords: Bool { @inline(__always) get { keywordNames.isBound } }

    /// The arguments after the first `number`.
    @inline(__always) func dropFirst(_ number: Int = 1) -> Arguments {
        Arguments(base: base + number, count: count - number, keywordNames: keywordNames)
    }

    /// No arguments at all.
    static var none: Arguments {
        @inline(__always) get {
            Arguments(base: UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped, count: 0)
        }
    }

    /// Positional arguments and the values of keywords, in all.
    var totalCount: Int {
        @inline(__always) get { keywordNames.isBound ? count + TupleObject(keywordNames).count : count }
    }

    /// Positional and keyword arguments, whether there are any at all.
    var isEmpty: Bool { totalCount == 0 }

    /// How many keywords were given.
    var keywordCount: Int { totalCount - count }

    /// The keyword arguments alone, as functions bind them that take any number of positional ones.
    var onlyKeywords: Arguments { Arguments(base: base + count, count: 0, keywordNames: keywordNames) }
}
