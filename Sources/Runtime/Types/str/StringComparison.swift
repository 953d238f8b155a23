// In CPython: Objects/unicodeobject.c (PyUnicode_RichCompare, PyUnicode_Contains)

extension Reference where Fields == StringFields {
    /// The order of two strings by code points: negative, zero or positive.
    func order(to other: StringObject) -> Int {
        switch (self.width, other.width) {
        case (1, 1): TextKernels.compareBytes(bytes1, self.count, other.bytes1, other.count)
        case (1, 2): TextKernels.compare(bytes1, self.count, other.bytes2, other.count)
        case (1, _): TextKernels.compare(bytes1, self.count, other.bytes4, other.count)
        case (2, 1): TextKernels.compare(bytes2, self.count, other.bytes1, other.count)
        case (2, 2): TextKernels.compare(bytes2, self.count, other.bytes2, other.count)
        case (2, _): TextKernels.compare(bytes2, self.count, other.bytes4, other.count)
        case (_, 1): TextKernels.compare(bytes4, self.count, other.bytes1, other.count)
        case (_, 2): TextKernels.compare(bytes4, self.count, other.bytes2, other.count)
        default: TextKernels.compare(bytes4, self.count, other.bytes4, other.count)
        }
    }

    /// Whether this is the text of an ASCII literal.
    func isEqual(toASCII text: StaticString) -> Bool {
        self.isASCII && self.count == text.utf8CodeUnitCount && equalBytes(bytes, text.utf8Start, self.count)
    }

    /// Whether `other` stands at a place in this string, where there is room for it.
    func matches(_ other: StringObject, at start: Int) -> Bool {
        if self.width == other.width {
            return equalBytes(bytes + start &* Int(self.width), other.bytes, other.byteCount)
        }
        if other.width > self.width { return other.count == 0 }
        for index in 0..<other.count where codePoint(at: start &+ index) != other.codePoint(at: index) { return false }
        return true
    }
}

extension Context {
    /// Searches a part of a string: the first (or last) index at which `needle` begins, or -1.
    func findText(_ needle: StringObject, in string: StringObject, _ start: Int, _ end: Int, last: Bool) -> Int {
        let room = end - start
        let count = needle.count
        if count > room || room < 0 { return -1 }
        if count == 0 { return last ? end : start }
        if needle.width > string.width { return -1 }
        let found: Int
        switch string.width {
        case 1: found = findText(UInt8.self, needle, in: string, start, room, last: last)
        case 2: found = findText(UInt16.self, needle, in: string, start, room, last: last)
        default: found = findText(UInt32.self, needle, in: string, start, room, last: last)
        }
        return found < 0 ? -1 : found + start
    }

    @inline(__always) private func findText<Unit: TextUnit>(
        _: Unit.Type, _ needle: StringObject, in string: StringObject, _ start: Int, _ room: Int, last: Bool
    ) -> Int {
        let units = UnsafePointer(string.units(Unit.self) + start)
        if needle.count == 1 {
            let unit = Unit(truncatingIfNeeded: needle.codePoint(at: 0))
            return last
                ? TextKernels.lastIndex(of: unit, in: units, room) : TextKernels.firstIndex(of: unit, in: units, room)
        }
        let wide = WidenedText(needle, width: Int(string.width))
        defer { wide.free() }
        let pattern = UnsafePointer(wide.units(Unit.self))
        return last
            ? TextKernels.lastIndex(of: pattern, needle.count, in: units, room)
            : TextKernels.firstIndex(of: pattern, needle.count, in: units, room)
    }

    /// Whether `needle` occurs in `string`.
    @inline(__always) func containsText(_ string: StringObject, _ needle: StringObject) -> Bool {
        findText(needle, in: string, 0, string.count, last: false) >= 0
    }
}

/// The code points of a string in a given width, at least the string's own: the string's memory, or a copy.
struct WidenedText {
    let bytes: UnsafeMutableRawPointer
    private let isCopy: Bool

    init(_ string: StringObject, width: Int) {
        if Int(string.width) == width {
            bytes = string.bytes
            isCopy = false
        } else {
            bytes = .allocate(byteCount: string.count * width, alignment: 8)
            isCopy = true
            TextKernels.copy(
                from: string.bytes, width: Int(string.width), to: bytes, width: width, count: string.count)
        }
    }

    func units<Unit>(_: Unit.Type) -> UnsafeMutablePointer<Unit> { bytes.assumingMemoryBound(to: Unit.self) }

    func free() { if isCopy { bytes.deallocate() } }
}

extension StringType {
    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard context.type(of: right).has(.stringSubclass) else { return .notImplemented }
        let first = StringObject(left)
        let second = StringObject(right)
        switch operation {
        case .equal: return Value(first.isEqual(to: second))
        case .notEqual: return Value(!first.isEqual(to: second))
        default: return Value(operation.holds(first.order(to: second), 0))
        }
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        guard context.type(of: element).has(.stringSubclass) else {
            throw context.typeError(
                "'in <string>' requires string as left operand, not \(context.typeName(of: element))")
        }
        return context.containsText(StringObject(container), StringObject(element))
    }
}
