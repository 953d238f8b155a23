// In CPython: Objects/listobject.c, described in Objects/listsort.txt

/// A stable, adaptive merge sort: it finds the runs that are there, extends short ones by binary insertion, and merges
/// them pairwise so that the work stays balanced; a merge gallops while one side keeps winning. Compares exactly the
/// pairs that CPython's does.
///
/// The arrays belong to heap objects that only the sort knows, so that no comparison can change them.
struct MergeSort<Order: SortOrder> {
    let context: Context
    let keys: UnsafeMutablePointer<Value>
    /// Moved along with the keys.
    let values: UnsafeMutablePointer<Value>?
    /// How often one side must win in a row before a merge gallops.
    private var gallopThreshold = 7
    /// Where one run lies during a merge: keys, and in the second half values.
    private var scratch: ValueArrayObject?
    /// The runs that wait to be merged.
    private var runs: [Run] = []

    private struct Run {
        var start: Int
        var count: Int
    }

    init(_ context: Context, keys: UnsafeMutablePointer<Value>, values: UnsafeMutablePointer<Value>?) {
        self.context = context
        self.keys = keys
        self.values = values
    }

    mutating func sort(count: Int) throws(Raised) {
        if count < 2 { return }
        if count < 64 {
            let run = try orderedRun(from: 0, to: count)
            return try insertionSort(from: 0, to: count, sorted: run)
        }
        let minimum = MergeSort.minimumRun(count)
        var start = 0
        while start < count {
            var length = try orderedRun(from: start, to: count)
            if length < minimum {
                let forced = min(minimum, count - start)
                try insertionSort(from: start, to: start + forced, sorted: start + length)
                length = forced
            }
            runs.append(Run(start: start, count: length))
            try mergeUnbalanced()
            start += length
            try context.safepoint()
        }
        try mergeAll()
    }

    /// A run length such that the number of runs is a power of two, or a little less.
    private static func minimumRun(_ count: Int) -> Int {
        var count = count
        var remainder = 0
        while count >= 64 {
            remainder |= count & 1
            count >>= 1
        }
        return count + remainder
    }

    // MARK: Runs

    /// The length of the run at `start`; one that strictly descends is reversed.
    private func orderedRun(from start: Int, to end: Int) throws(Raised) -> Int {
        var next = start &+ 1
        if next == end { return 1 }
        if try Order.isLess(context, keys[next], keys[start]) {
            next &+= 1
            while next < end, try Order.isLess(context, keys[next], keys[next &- 1]) { next &+= 1 }
            ListType.reverse(keys + start, count: next - start)
            if let values { ListType.reverse(values + start, count: next - start) }
        } else {
            next &+= 1
            while next < end, try !Order.isLess(context, keys[next], keys[next &- 1]) { next &+= 1 }
        }
        return next &- start
    }

    /// Binary insertion of the items from `sorted` on into the sorted ones before.
    private func insertionSort(from start: Int, to end: Int, sorted: Int) throws(Raised) {
        var position = sorted
        while position < end {
            let pivot = keys[position]
            var low = start
            var high = position
            repeat {
                let middle = low &+ (high &- low) >> 1
                if try Order.isLess(context, pivot, keys[middle]) {
                    high = middle
                } else {
                    low = middle &+ 1
                }
            } while low < high
            var index = position
            while index > low {
                keys[index] = keys[index &- 1]
                index &-= 1
            }
            keys[low] = pivot
            if let values {
                let value = values[position]
                (values + low + 1).update(from: values + low, count: position - low)
                values[low] = value
            }
            position &+= 1
        }
    }

    // MARK: Which runs are merged

    private mutating func mergeUnbalanced() throws(Raised) {
        while runs.count > 1 {
            var index = runs.count - 2
            if index > 0 && runs[index - 1].count <= runs[index].count + runs[index + 1].count
                || index > 1 && runs[index - 2].count <= runs[index - 1].count + runs[index].count
            {
                if runs[index - 1].count < runs[index + 1].count { index -= 1 }
                try merge(at: index)
            } else if runs[index].count <= runs[index + 1].count {
                try merge(at: index)
            } else {
                return
            }
        }
    }

    private mutating func mergeAll() throws(Raised) {
        while runs.count > 1 {
            var index = runs.count - 2
            if index > 0, runs[index - 1].count < runs[index + 1].count { index -= 1 }
            try merge(at: index)
            try context.safepoint()
        }
    }

    /// Merges a run with the next.
    private mutating func merge(at index: Int) throws(Raised) {
        var first = runs[index]
        var second = runs[index + 1]
        runs[index].count = first.count + second.count
        runs.remove(at: index + 1)
        // What is in its place already at both ends takes no part.
        let skipped = try gallopRight(keys[second.start], keys + first.start, count: first.count, hint: 0)
        first.start += skipped
        first.count -= skipped
        if first.count == 0 { return }
        second.count = try gallopLeft(
            keys[first.start + first.count - 1], keys + second.start, count: second.count, hint: second.count - 1)
        if second.count == 0 { return }
        if first.count <= second.count {
            try mergeLow(first, second)
        } else {
            try mergeHigh(first, second)
        }
    }

    // MARK: Searching from a hint

    /// Where a key belongs in a sorted run, left of equal ones.
    private func gallopLeft(
        _ key: Value, _ run: UnsafeMutablePointer<Value>, count: Int, hint: Int
    ) throws(Raised) -> Int {
        var last = 0
        var offset = 1
        if try Order.isLess(context, run[hint], key) {
            let limit = count &- hint
            while offset < limit, try Order.isLess(context, run[hint &+ offset], key) {
                last = offset
                offset = offset &* 2 &+ 1
            }
            offset = min(offset, limit)
            last &+= hint
            offset &+= hint
        } else {
            let limit = hint &+ 1
            while offset < limit, try !Order.isLess(context, run[hint &- offset], key) {
                last = offset
                offset = offset &* 2 &+ 1
            }
            offset = min(offset, limit)
            let near = last
            last = hint &- offset
            offset = hint &- near
        }
        last &+= 1
        while last < offset {
            let middle = last &+ (offset &- last) >> 1
            if try Order.isLess(context, run[middle], key) {
                last = middle &+ 1
            } else {
                offset = middle
            }
        }
        return offset
    }

    /// Where a key belongs in a sorted run, right of equal ones.
    private func gallopRight(
        _ key: Value, _ run: UnsafeMutablePointer<Value>, count: Int, hint: Int
    ) throws(Raised) -> Int {
        var last = 0
        var offset = 1
        if try Order.isLess(context, key, run[hint]) {
            let limit = hint &+ 1
            while offset < limit, try Order.isLess(context, key, run[hint &- offset]) {
                last = offset
                offset = offset &* 2 &+ 1
            }
            offset = min(offset, limit)
            let near = last
            last = hint &- offset
            offset = hint &- near
        } else {
            let limit = count &- hint
            while offset < limit, try !Order.isLess(context, key, run[hint &+ offset]) {
                last = offset
                offset = offset &* 2 &+ 1
            }
            offset = min(offset, limit)
            last &+= hint
            offset &+= hint
        }
        last &+= 1
        while last < offset {
            let middle = last &+ (offset &- last) >> 1
            if try Order.isLess(context, key, run[middle]) {
                offset = middle
            } else {
                last = middle &+ 1
            }
        }
        return offset
    }

    // MARK: Merging

    /// Copies a run aside; answers where its keys and values are.
    private mutating func copyAside(
        _ run: Run
    ) throws(Raised) -> (keys: UnsafeMutablePointer<Value>, values: UnsafeMutablePointer<Value>?) {
        let needed = values == nil ? run.count : run.count * 2
        if scratch == nil || scratch.unsafelyUnwrapped.capacity < needed {
            scratch = nil
            scratch = try context.makeValueArray(capacity: max(needed, 256))
        }
        let array = scratch.unsafelyUnwrapped
        writeBarrier(array.raw)
        array.items.update(from: keys + run.start, count: run.count)
        guard let values else { return (array.items, nil) }
        (array.items + run.count).update(from: values + run.start, count: run.count)
        return (array.items, array.items + run.count)
    }

    /// Merges two neighbours of which the first is not longer: it is copied aside, and merged from the left.
    private mutating func mergeLow(_ first: Run, _ second: Run) throws(Raised) {
        let (aKeys, aValues) = try copyAside(first)
        var a = 0
        var b = second.start
        var target = first.start
        let aEnd = first.count
        let bEnd = second.start + second.count
        let keys = self.keys
        let values = self.values
        @inline(__always) func takeA(_ count: Int) {
            (keys + target).update(from: aKeys + a, count: count)
            if let values, let aValues { (values + target).update(from: aValues + a, count: count) }
            a &+= count
            target &+= count
        }
        @inline(__always) func takeB(_ count: Int) {
            (keys + target).update(from: keys + b, count: count)
            if let values { (values + target).update(from: values + b, count: count) }
            b &+= count
            target &+= count
        }
        @inline(__always) func takeOneA() {
            keys[target] = aKeys[a]
            if let values, let aValues { values[target] = aValues[a] }
            a &+= 1
            target &+= 1
        }
        @inline(__always) func takeOneB() {
            keys[target] = keys[b]
            if let values { values[target] = values[b] }
            b &+= 1
            target &+= 1
        }
        var isLastOfFirst = false
        // Whatever happens, what is aside comes back. (When only its last item is left, that one is the greatest.)
        defer {
            if aEnd - a == 1, b < bEnd, isLastOfFirst {
                takeB(bEnd - b)
                takeOneA()
            } else if a < aEnd {
                takeA(aEnd - a)
            }
        }
        takeOneB()
        if b == bEnd { return }
        if aEnd == 1 {
            isLastOfFirst = true
            return
        }
        var threshold = gallopThreshold
        while true {
            var aWins = 0
            var bWins = 0
            while true {
                if try Order.isLess(context, keys[b], aKeys[a]) {
                    takeOneB()
                    bWins &+= 1
                    aWins = 0
                    if b == bEnd { return }
                    if bWins >= threshold { break }
                } else {
                    takeOneA()
                    aWins &+= 1
                    bWins = 0
                    if aEnd &- a == 1 {
                        isLastOfFirst = true
                        return
                    }
                    if aWins >= threshold { break }
                }
            }
            threshold += 1
            repeat {
                if threshold > 1 { threshold -= 1 }
                gallopThreshold = threshold
                aWins = try gallopRight(keys[b], aKeys + a, count: aEnd - a, hint: 0)
                if aWins > 0 {
                    takeA(aWins)
                    if aEnd - a == 1 {
                        isLastOfFirst = true
                        return
                    }
                    // Only an inconsistent comparison can lead here.
                    if a == aEnd { return }
                }
                takeOneB()
                if b == bEnd { return }
                bWins = try gallopLeft(aKeys[a], keys + b, count: bEnd - b, hint: 0)
                if bWins > 0 {
                    takeB(bWins)
                    if b == bEnd { return }
                }
                takeOneA()
                if aEnd - a == 1 {
                    isLastOfFirst = true
                    return
                }
            } while aWins >= 7 || bWins >= 7
            threshold += 1
            gallopThreshold = threshold
        }
    }

    /// Merges two neighbours of which the second is shorter: it is copied aside, and merged from the right.
    private mutating func mergeHigh(_ first: Run, _ second: Run) throws(Raised) {
        let (bKeys, bValues) = try copyAside(second)
        // How many of each are left, and where the next goes.
        var aCount = first.count
        var bCount = second.count
        let aStart = first.start
        var target = second.start + second.count
        let keys = self.keys
        let values = self.values
        @inline(__always) func takeA(_ count: Int) {
            target &-= count
            aCount &-= count
            (keys + target).update(from: keys + aStart + aCount, count: count)
            if let values { (values + target).update(from: values + aStart + aCount, count: count) }
        }
        @inline(__always) func takeB(_ count: Int) {
            target &-= count
            bCount &-= count
            (keys + target).update(from: bKeys + bCount, count: count)
            if let values, let bValues { (values + target).update(from: bValues + bCount, count: count) }
        }
        @inline(__always) func takeOneA() {
            target &-= 1
            aCount &-= 1
            keys[target] = keys[aStart &+ aCount]
            if let values { values[target] = values[aStart &+ aCount] }
        }
        @inline(__always) func takeOneB() {
            target &-= 1
            bCount &-= 1
            keys[target] = bKeys[bCount]
            if let values, let bValues { values[target] = bValues[bCount] }
        }
        var isFirstOfSecond = false
        defer {
            if bCount == 1, aCount > 0, isFirstOfSecond {
                takeA(aCount)
                takeOneB()
            } else if bCount > 0 {
                takeB(bCount)
            }
        }
        takeOneA()
        if aCount == 0 { return }
        if bCount == 1 {
            isFirstOfSecond = true
            return
        }
        var threshold = gallopThreshold
        while true {
            var aWins = 0
            var bWins = 0
            while true {
                if try Order.isLess(context, bKeys[bCount &- 1], keys[aStart &+ aCount &- 1]) {
                    takeOneA()
                    aWins &+= 1
                    bWins = 0
                    if aCount == 0 { return }
                    if aWins >= threshold { break }
                } else {
                    takeOneB()
                    bWins &+= 1
                    aWins = 0
                    if bCount == 1 {
                        isFirstOfSecond = true
                        return
                    }
                    if bWins >= threshold { break }
                }
            }
            threshold += 1
            repeat {
                if threshold > 1 { threshold -= 1 }
                gallopThreshold = threshold
                aWins = try aCount - gallopRight(bKeys[bCount - 1], keys + aStart, count: aCount, hint: aCount - 1)
                if aWins > 0 {
                    takeA(aWins)
                    if aCount == 0 { return }
                }
                takeOneB()
                if bCount == 1 {
                    isFirstOfSecond = true
                    return
                }
                bWins =
                    try bCount
                    - gallopLeft(keys[aStart + aCount - 1], bKeys, count: bCount, hint: bCount - 1)
                if bWins > 0 {
                    takeB(bWins)
                    if bCount == 1 {
                        isFirstOfSecond = true
                        return
                    }
                    // Only an inconsistent comparison can lead here.
                    if bCount == 0 { return }
                }
                takeOneA()
                if aCount == 0 { return }
            } while aWins >= 7 || bWins >= 7
            threshold += 1
            gallopThreshold = threshold
        }
    }
}
