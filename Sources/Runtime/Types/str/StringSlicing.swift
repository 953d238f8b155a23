// In CPython: Objects/unicodeobject.c (PyUnicode_Substring, unicode_subscript), Objects/sliceobject.c

extension Context {
    /// A str of code points that lie in memory, in the narrowest width.
    func string<Unit: TextUnit>(units: UnsafePointer<Unit>, count: Int) throws(Raised) -> Value {
        if count <= 1 {
            return count == 0
                ? interpreter.pointee.emptyString : character(UInt32(truncatingIfNeeded: units[0]))
        }
        let union = TextKernels.union(units, count)
        let width = union < 0x100 ? 1 : union < 0x1_0000 ? 2 : 4
        let result = try makeString(count: count, width: width, isASCII: union < 0x80)
        TextKernels.copy(
            from: units, width: MemoryLayout<Unit>.size, to: result.bytes, width: width, count: count)
        return result.value
    }

    /// A str of bytes taken as the code points below 256.
    func string(latin1 bytes: UnsafePointer<UInt8>, count: Int) throws(Raised) -> Value {
        if count <= 1 { return count == 0 ? interpreter.pointee.emptyString : character(UInt32(bytes[0])) }
        let result = try makeString(count: count, width: 1, isASCII: TextKernels.isASCII(bytes, count))
        result.bytes.copyMemory(from: bytes, byteCount: count)
        return result.value
    }

    /// `count` code points of a str from `start`, which must be in range.
    func substring(_ string: StringObject, _ start: Int, _ count: Int) throws(Raised) -> Value {
        if count <= 1 {
            return count <= 0 ? interpreter.pointee.emptyString : character(string.codePoint(at: start))
        }
        if count == string.count, string.type === types.str { return string.value }
        switch string.width {
        case 1:
            if !string.isASCII { return try self.string(latin1: string.bytes1 + start, count: count) }
            let result = try makeString(count: count, width: 1, isASCII: true)
            result.bytes.copyMemory(from: string.bytes + start, byteCount: count)
            return result.value
        case 2: return try self.string(units: UnsafePointer(string.bytes2 + start), count: count)
        default: return try self.string(units: UnsafePointer(string.bytes4 + start), count: count)
        }
    }

    /// The same text as exactly a str: the object itself, or a copy of an instance of a subclass.
    @inline(__always) func plainString(_ value: Value) throws(Raised) -> Value {
        if value.heapType === types.str { return value }
        let string = StringObject(value)
        return try substring(string, 0, string.count)
    }
}

/// A slice of a sequence of known length: where it begins, its step, and how many items it has.
struct TextSlice: BitwiseCopyable {
    var start: Int
    var step: Int
    var count: Int
    /// Where it would end; for assignments to a slice, never before `start` if the step is 1.
    var stop: Int
}

extension Context {
    /// The bounds of a slice object as numbers. Runs `__index__` of what is no int.
    func textSliceBounds(_ slice: SliceObject) throws(Raised) -> (start: Int, stop: Int, step: Int) {
        var step = 1
        if !slice.step.isNone {
            step = try sliceIndex(slice.step)
            if step == 0 { throw valueError("slice step cannot be zero") }
            step = max(step, -Int.max)
        }
        let start = slice.start.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.start)
        let stop = slice.stop.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.stop)
        return (start, stop, step)
    }

    /// Clips the bounds of a slice to a length.
    func clippedTextSlice(_ bounds: (start: Int, stop: Int, step: Int), length: Int) -> TextSlice {
        var (start, stop, step) = bounds
        let lowest = step < 0 ? -1 : 0
        let highest = step < 0 ? length - 1 : length
        if start < 0 {
            start = max(start &+ length, lowest)
        } else {
            start = min(start, highest)
        }
        if stop < 0 {
            stop = max(stop &+ length, lowest)
        } else {
            stop = min(stop, highest)
        }
        var count = 0
        if step < 0 {
            if stop < start { count = (start - stop - 1) / -step + 1 }
        } else if start < stop {
            count = (stop - start - 1) / step + 1
        }
        return TextSlice(start: start, step: step, count: count, stop: stop)
    }

    func textSlice(_ slice: Value, length: Int) throws(Raised) -> TextSlice {
        clippedTextSlice(try textSliceBounds(SliceObject(slice)), length: length)
    }

    /// The optional bounds that `find`, `count`, `startswith` and the like take, clipped as CPython does: `start` may
    /// lie behind the end.
    func searchBounds(_ start: Value, _ end: Value, length: Int) throws(Raised) -> (start: Int, end: Int) {
        var first = 0
        var last = length
        if start.isGiven {
            first = try sliceIndex(start)
            if first < 0 { first = max(first &+ length, 0) }
        }
        if end.isGiven {
            last = try sliceIndex(end)
            if last > length {
                last = length
            } else if last < 0 {
                last = max(last &+ length, 0)
            }
        }
        return (first, last)
    }
}

extension StringType {
    static func item(_ context: Context, _ object: Value, _ index: Int) throws(Raised) -> Value {
        let string = StringObject(object)
        guard index >= 0, index < string.count else { throw context.indexError("string index out of range") }
        return context.character(string.codePoint(at: index))
    }

    static func getItem(_ context: Context, _ object: Value, _ key: Value) throws(Raised) -> Value {
        let string = StringObject(object)
        if key.isSmallInteger {
            var index = key.smallInteger
            let count = string.count
            if index < 0 { index &+= count }
            guard index >= 0, index < count else { throw context.indexError("string index out of range") }
            return context.character(string.codePoint(at: index))
        }
        if key.isExactly(context.types.slice) { return try slice(context, string, SliceObject(key)) }
        guard context.hasIndex(key) else { throw context.typeError("string indices must be integers") }
        var index = try context.index(key, overflow: context.types.indexError)
        if index < 0 { index &+= string.count }
        return try item(context, object, index)
    }

    private static func slice(
        _ context: Context, _ string: StringObject, _ slice: SliceObject
    ) throws(Raised) -> Value {
        let part = context.clippedTextSlice(try context.textSliceBounds(slice), length: string.count)
        if part.count <= 0 { return context.interpreter.pointee.emptyString }
        if part.step == 1 { return try context.substring(string, part.start, part.count) }
        switch string.width {
        case 1: return try gather(context, UnsafePointer(string.bytes1), part, isASCII: string.isASCII)
        case 2: return try gather(context, UnsafePointer(string.bytes2), part, isASCII: false)
        default: return try gather(context, UnsafePointer(string.bytes4), part, isASCII: false)
        }
    }

    private static func gather<Unit: TextUnit>(
        _ context: Context, _ units: UnsafePointer<Unit>, _ part: TextSlice, isASCII: Bool
    ) throws(Raised) -> Value {
        var union: UInt32 = 0
        var index = part.start
        if !isASCII {
            for _ in 0..<part.count {
                union |= UInt32(truncatingIfNeeded: units[index])
                index &+= part.step
            }
        }
        if part.count == 1 { return context.character(UInt32(truncatingIfNeeded: units[part.start])) }
        let width = union < 0x100 ? 1 : union < 0x1_0000 ? 2 : 4
        let result = try context.makeString(count: part.count, width: width, isASCII: union < 0x80)
        index = part.start
        switch width {
        case 1:
            let target = result.bytes1
            for position in 0..<part.count {
                target[position] = UInt8(truncatingIfNeeded: units[index])
                index &+= part.step
            }
        case 2:
            let target = result.bytes2
            for position in 0..<part.count {
                target[position] = UInt16(truncatingIfNeeded: units[index])
                index &+= part.step
            }
        default:
            let target = result.bytes4
            for position in 0..<part.count {
                target[position] = UInt32(truncatingIfNeeded: units[index])
                index &+= part.step
            }
        }
        return result.value
    }
}
