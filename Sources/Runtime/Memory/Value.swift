import TaipanNumbers

/// A Python object, or nothing, in one machine word.
///
/// The low bits say what the word is:
///
/// | low bits | meaning |
/// |---|---|
/// | `1` | an `int` of 63 bits |
/// | `10` | a `float` whose exponent lies in the common range, rotated into the word ("flonum", as in CRuby) |
/// | `100` | one of the singletons `None`, `False`, `True`, `Ellipsis`, `NotImplemented` |
/// | `000` | the address of a heap object; the zero word is *unbound*: a variable without a value, an absent argument |
///
/// A value is copied freely. Whoever keeps one across a call that may run Python code keeps it in a local, in a heap
/// object or on the thread's value stack, never in a Swift array, closure or class: the collector looks only there.
struct Value: BitwiseCopyable, Sendable {
    var bits: UInt64

    @inline(__always) init(bits: UInt64) { self.bits = bits }

    /// No value: an unbound variable, a missing optional argument, an exhausted iterator.
    static var unbound: Value { @inline(__always) get { Value(bits: 0) } }
    static var none: Value { @inline(__always) get { Value(bits: 0x04) } }
    static var `false`: Value { @inline(__always) get { Value(bits: 0x0C) } }
    static var `true`: Value { @inline(__always) get { Value(bits: 0x14) } }
    static var ellipsis: Value { @inline(__always) get { Value(bits: 0x1C) } }
    static var notImplemented: Value { @inline(__always) get { Value(bits: 0x24) } }

    @inline(__always) init(_ condition: Bool) { bits = condition ? 0x14 : 0x0C }

    var isUnbound: Bool { @inline(__always) get { bits == 0 } }
    var isBound: Bool { @inline(__always) get { bits != 0 } }
    var isNone: Bool { @inline(__always) get { bits == Value.none.bits } }
    /// Neither unbound nor `None`: the usual meaning of an optional argument that was given.
    var isGiven: Bool { @inline(__always) get { bits & ~0x04 != 0 } }
    var isBool: Bool { @inline(__always) get { bits == 0x0C || bits == 0x14 } }
    var isSingleton: Bool { @inline(__always) get { bits & 7 == 4 } }

    /// Whether this is the address of a heap object.
    var isHeapObject: Bool { @inline(__always) get { bits & 7 == 0 && bits != 0 } }

    /// Whether this is surely no heap object, whose store need be remembered.
    var isImmediate: Bool { @inline(__always) get { bits & 7 != 0 } }

    /// Identity, Python's `is`.
    @inline(__always) static func === (left: Value, right: Value) -> Bool { left.bits == right.bits }
    @inline(__always) static func !== (left: Value, right: Value) -> Bool { left.bits != right.bits }
}

// MARK: Small integers

extension Value {
    static var smallIntegerRange: ClosedRange<Int> { -(1 << 62)...(1 << 62) - 1 }

    var isSmallInteger: Bool { @inline(__always) get { bits & 1 != 0 } }

    /// The number of a small integer; meaningless for any other value.
    var smallInteger: Int { @inline(__always) get { Int(bitPattern: UInt(bits)) >> 1 } }

    /// A small integer; `number` must lie in `smallIntegerRange`. See `Context.integer(_:)` for any `Int`.
    @inline(__always) init(smallInteger number: Int) { bits = UInt64(UInt(bitPattern: number)) &<< 1 | 1 }

    /// A small integer, or nil if `number` needs a heap object.
    @inline(__always) init?(exactlySmall number: Int) {
        let shifted = number &<< 1
        guard shifted >> 1 == number else { return nil }
        bits = UInt64(UInt(bitPattern: shifted)) | 1
    }

    @inline(__always) static func areSmallIntegers(_ left: Value, _ right: Value) -> Bool {
        left.bits & right.bits & 1 != 0
    }
}

// MARK: Floats in the word

extension Value {
    var isInlineFloat: Bool { @inline(__always) get { bits & 3 == 2 } }

    /// The number of an inline float; meaningless for any other value.
    var inlineFloat: Double {
        @inline(__always) get {
            if bits == 0x8000_0000_0000_0002 { return 0 }
            let top = 2 &- (bits >> 63)
            let rotated = top | (bits & ~3)
            return Double(bitPattern: rotated >> 3 | rotated << 61)
        }
    }

    /// A float kept in the word, or nil if its exponent is out of the common range (about 1e-77 to 1e77, and 0.0).
    @inline(__always) init?(inlineFloat number: Double) {
        let pattern = number.bitPattern
        let exponent = (pattern >> 60) & 7
        if _fastPath(((exponent &- 3) & ~1) == 0 && pattern != 0x3000_0000_0000_0000) {
            bits = (pattern << 3 | pattern >> 61) & ~3 | 2
        } else if pattern == 0 {
            bits = 0x8000_0000_0000_0002
        } else {
            return nil
        }
    }
}
