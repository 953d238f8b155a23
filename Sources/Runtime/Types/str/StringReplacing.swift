// In CPython: Objects/unicodeobject.c (replace)

extension StringType {
    static func replace(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let string = StringObject(arguments[0])
        let old = try context.stringArgument(arguments[1], "replace", 1)
        let new = try context.stringArgument(arguments[2], "replace", 2)
        let limit = arguments[3].isBound ? try context.sizeArgument(arguments[3]) : -1
        return try context.replaceText(in: string, old, new, limit: limit < 0 ? Int.max : limit)
    }
}

extension Context {
    /// A string with up to `limit` occurrences of `old` replaced.
    func replaceText(
        in string: StringObject, _ old: StringObject, _ new: StringObject, limit: Int
    ) throws(Raised) -> Value {
        if limit == 0 || old.count > string.count || old.width > string.width || old.isEqual(to: new) {
            return try plainString(string.value)
        }
        if old.count == 0 { return try interleave(string, new, limit: limit) }
        switch string.width {
        case 1: return try replace(UInt8.self, in: string, old, new, limit: limit)
        case 2: return try replace(UInt16.self, in: string, old, new, limit: limit)
        default: return try replace(UInt32.self, in: string, old, new, limit: limit)
        }
    }

    private func replace<Unit: TextUnit>(
        _: Unit.Type, in string: StringObject, _ old: StringObject, _ new: StringObject, limit: Int
    ) throws(Raised) -> Value {
        let units = UnsafePointer(string.units(Unit.self))
        let count = string.count
        let wideOld = WidenedText(old, width: MemoryLayout<Unit>.size)
        defer { wideOld.free() }
        let needle = UnsafePointer(wideOld.units(Unit.self))
        let oldCount = old.count
        let newCount = new.count
        if oldCount == 1, newCount == 1, new.width <= string.width {
            return try replaceUnits(
                string, units, needle[0], Unit(truncatingIfNeeded: new.codePoint(at: 0)), new, limit: limit)
        }
        let matches = TextKernels.count(of: needle, oldCount, in: units, count, limit: limit)
        if matches == 0 { return try plainString(string.value) }
        let (change, overflow) = matches.multipliedReportingOverflow(by: newCount - oldCount)
        let (total, overflow2) = count.addingReportingOverflow(change)
        if overflow || overflow2 { throw overflowError("replace string is too long") }
        if total == 0 { return interpreter.pointee.emptyString }
        let width = max(Int(string.width), Int(new.width))
        let isASCII = string.isASCII && new.isASCII
        let result = try makeString(count: total, width: width, isASCII: isASCII)
        var target = result.bytes
        let wideNew = WidenedText(new, width: width)
        defer { wideNew.free() }
        let unit = MemoryLayout<Unit>.size
        var position = 0
        let searcher = oldCount > 1 ? Searcher(needle, oldCount) : nil
        for _ in 0..<matches {
            let found =
                searcher?.next(in: units, count, from: position)
                ?? position + TextKernels.firstIndex(of: needle[0], in: units + position, count - position)
            let gap = found - position
            if width == unit {
                copySmall(from: units + position, to: target, gap &* unit)
            } else {
                TextKernels.copy(from: units + position, width: unit, to: target, width: width, count: gap)
            }
            target += gap &* width
            copySmall(from: wideNew.bytes, to: target, newCount &* width)
            target += newCount &* width
            position = found + oldCount
        }
        TextKernels.copy(from: units + position, width: unit, to: target, width: width, count: count - position)
        return try narrowed(result, afterRemoving: old)
    }

    /// The string, or a narrower copy if what was replaced was all that needed its width.
    private func narrowed(_ result: StringObject, afterRemoving old: StringObject) throws(Raised) -> Value {
        if result.isASCII || old.isASCII { return result.count == 1 ? try substring(result, 0, 1) : result.value }
        switch result.width {
        case 1:
            result.isASCII = TextKernels.isASCII(result.bytes1, result.count)
            return result.count == 1 ? try substring(result, 0, 1) : result.value
        case 2: return try string(units: UnsafePointer(result.bytes2), count: result.count)
        default: return try string(units: UnsafePointer(result.bytes4), count: result.count)
        }
    }

    private func replaceUnits<Unit: TextUnit>(
        _ string: StringObject, _ units: UnsafePointer<Unit>, _ old: Unit, _ new: Unit, _ newText: StringObject,
        limit: Int
    ) throws(Raised) -> Value {
        let count = string.count
        let first = TextKernels.firstIndex(of: old, in: units, count)
        if first < 0 { return try plainString(string.value) }
        let result = try makeString(
            count: count, width: MemoryLayout<Unit>.size, isASCII: string.isASCII && newText.isASCII)
        result.bytes.copyMemory(from: units, byteCount: string.byteCount)
        let target = result.units(Unit.self)
        if limit >= count {
            for index in first..<count { target[index] = target[index] == old ? new : target[index] }
        } else {
            var remaining = limit
            var index = first
            while index < count, remaining > 0 {
                if target[index] == old {
                    target[index] = new
                    remaining -= 1
                }
                index += 1
            }
        }
        if old < 0x80 || (string.isASCII) { return count == 1 ? try substring(result, 0, 1) : result.value }
        switch result.width {
        case 1:
            result.isASCII = TextKernels.isASCII(result.bytes1, count)
            return count == 1 ? try substring(result, 0, 1) : result.value
        case 2: return try self.string(units: UnsafePointer(result.bytes2), count: count)
        default: return try self.string(units: UnsafePointer(result.bytes4), count: count)
        }
    }

    /// `new` before each of the first `limit` code points, and behind the last if the limit allows.
    private func interleave(_ string: StringObject, _ new: StringObject, limit: Int) throws(Raised) -> Value {
        let count = string.count
        let times = min(limit, count + 1)
        let (added, overflow) = times.multipliedReportingOverflow(by: new.count)
        let (total, overflow2) = count.addingReportingOverflow(added)
        if overflow || overflow2 { throw overflowError("replace string is too long") }
        var builder = try StringBuilder(self, capacity: total)
        for index in 0..<times {
            try builder.append(new)
            if index < count { try builder.append(codePoint: string.codePoint(at: index)) }
        }
        if times < count { try builder.append(string, from: times, count: count - times) }
        return try builder.finish()
    }
}
