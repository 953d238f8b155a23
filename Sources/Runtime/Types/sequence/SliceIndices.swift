// In CPython: Objects/sliceobject.c (PySlice_Unpack, PySlice_AdjustIndices)

/// A slice's three numbers: as given, or (after `adjusted(toLength:)`) as positions in a sequence.
struct SliceIndices: BitwiseCopyable {
    var start: Int
    var stop: Int
    /// Never 0, never `Int.min`.
    var step: Int
    /// Items selected; 0 before `adjusted(toLength:)`.
    var count = 0

    /// The positions in a sequence of this length. If `count` is 0, `start` says where items would be inserted.
    @inline(__always) func adjusted(toLength length: Int) -> SliceIndices {
        var result = self
        if start < 0 {
            result.start = start &+ length
            if result.start < 0 { result.start = step < 0 ? -1 : 0 }
        } else if start >= length {
            result.start = step < 0 ? length &- 1 : length
        }
        if stop < 0 {
            result.stop = stop &+ length
            if result.stop < 0 { result.stop = step < 0 ? -1 : 0 }
        } else if stop >= length {
            result.stop = step < 0 ? length &- 1 : length
        }
        if step == 1 {
            result.count = max(0, result.stop &- result.start)
        } else if step < 0 {
            result.count = result.stop < result.start ? (result.start &- result.stop &- 1) / (0 &- step) &+ 1 : 0
        } else {
            result.count = result.start < result.stop ? (result.stop &- result.start &- 1) / step &+ 1 : 0
        }
        return result
    }
}

extension Context {
    /// A slice's numbers, each clipped to a machine integer. May run `__index__`, so lengths are asked for afterwards.
    @inline(__always) func sliceIndices(_ slice: SliceObject) throws(Raised) -> SliceIndices {
        let start = slice.start
        let stop = slice.stop
        if slice.step.isNone, start.isSmallInteger || start.isNone, stop.isSmallInteger || stop.isNone {
            return SliceIndices(
                start: start.isNone ? 0 : start.smallInteger, stop: stop.isNone ? .max : stop.smallInteger, step: 1)
        }
        return try sliceIndicesOfAnything(slice)
    }

    @inline(never) private func sliceIndicesOfAnything(_ slice: SliceObject) throws(Raised) -> SliceIndices {
        var step = 1
        if !slice.step.isNone {
            step = try max(sliceIndex(slice.step), -Int.max)
            if step == 0 { throw valueError("slice step cannot be zero") }
        }
        let start = slice.start.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.start)
        let stop = slice.stop.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.stop)
        return SliceIndices(start: start, stop: stop, step: step)
    }

    /// A bound of a slice: any integer, clipped to a machine integer.
    @inline(__always) func sliceIndex(_ value: Value) throws(Raised) -> Int {
        if value.isSmallInteger { return value.smallInteger }
        return try otherSliceIndex(value)
    }

    @inline(never) private func otherSliceIndex(_ value: Value) throws(Raised) -> Int {
        guard hasIndex(value) else {
            throw typeError("slice indices must be integers or None or have an __index__ method")
        }
        return try index(value, overflow: nil)
    }

    /// An optional bound such as `list.index` takes, clipped to a machine integer; `None` is no bound.
    func searchBound(_ value: Value, _ missing: Int) throws(Raised) -> Int {
        if value.isUnbound { return missing }
        if value.isSmallInteger { return value.smallInteger }
        guard hasIndex(value) else {
            throw typeError("slice indices must be integers or have an __index__ method")
        }
        return try index(value, overflow: nil)
    }
}
