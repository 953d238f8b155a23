// In CPython: Objects/unicodeobject.c (PyUnicode_Join)

extension Context {
    /// `separator.join(iterable)`.
    func joinStrings(_ separator: StringObject, _ iterable: Value) throws(Raised) -> Value {
        if iterable.isExactly(types.list) {
            let list = ListObject(iterable)
            guard list.count > 0, let storage = list.storage else { return interpreter.pointee.emptyString }
            return try joinStrings(separator, storage.items, count: list.count)
        }
        if iterable.isExactly(types.tuple) {
            let tuple = TupleObject(iterable)
            return try joinStrings(separator, tuple.items, count: tuple.count)
        }
        let items = try fastSequence(iterable, "can only join an iterable")
        return try joinStrings(separator, fastItems(items), count: fastCount(items))
    }

    /// Joins strings that lie in memory; nothing here runs Python code.
    func joinStrings(
        _ separator: StringObject, _ items: UnsafePointer<Value>, count: Int
    ) throws(Raised) -> Value {
        if count == 1, items[0].isString(self) { return items[0] }
        if count == 0 { return interpreter.pointee.emptyString }
        var width = count > 1 ? separator.width : 1
        var isASCII = count > 1 ? separator.isASCII : true
        let stringType = types.str
        var (total, overflow) = separator.count.multipliedReportingOverflow(by: count - 1)
        for index in 0..<count {
            let item = items[index]
            if _slowPath(!item.isExactly(stringType)) {
                guard type(of: item).has(.stringSubclass) else {
                    throw typeError(
                        "sequence item \(index): expected str instance, \(typeName(of: item)) found")
                }
            }
            let string = StringObject(item)
            total = total &+ string.count
            overflow = overflow || total < 0
            width = max(width, string.width)
            isASCII = isASCII && string.isASCII
        }
        if overflow { throw overflowError("join() result is too long for a Python string") }
        if total <= 1 {
            for index in 0..<count where StringObject(items[index]).count > 0 { return try plainString(items[index]) }
            return total == 0 ? interpreter.pointee.emptyString : try plainString(separator.value)
        }
        let result = try makeString(count: total, width: Int(width), isASCII: isASCII)
        if width == 1 {
            joinBytes(separator, items, count, into: result.bytes)
            return result.value
        }
        let unit = Int(width)
        var target = result.bytes
        for index in 0..<count {
            if index > 0, separator.count > 0 {
                TextKernels.copy(
                    from: separator.bytes, width: Int(separator.width), to: target, width: unit, count: separator.count)
                target += separator.count &* unit
            }
            let string = StringObject(items[index])
            TextKernels.copy(from: string.bytes, width: Int(string.width), to: target, width: unit, count: string.count)
            target += string.count &* unit
        }
        return result.value
    }

    private func joinBytes(
        _ separator: StringObject, _ items: UnsafePointer<Value>, _ count: Int, into start: UnsafeMutableRawPointer
    ) {
        var target = start
        let separatorCount = separator.count
        let separatorBytes = separator.bytes
        for index in 0..<count {
            if index > 0 {
                if separatorCount == 1 {
                    target.storeBytes(of: separatorBytes.load(as: UInt8.self), as: UInt8.self)
                    target += 1
                } else if separatorCount > 0 {
                    target.copyMemory(from: separatorBytes, byteCount: separatorCount)
                    target += separatorCount
                }
            }
            let string = StringObject(items[index])
            copySmall(from: string.bytes, to: target, string.count)
            target += string.count
        }
    }
}

/// Copies bytes, few of them without a call.
@inline(__always) func copySmall(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int) {
    if count <= 16 {
        if count >= 8 {
            let first = source.loadUnaligned(as: UInt64.self)
            let last = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            target.storeBytes(of: first, as: UInt64.self)
            target.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            let first = source.loadUnaligned(as: UInt32.self)
            let last = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            target.storeBytes(of: first, as: UInt32.self)
            target.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
        } else {
            for index in 0..<max(count, 0) {
                target.storeBytes(
                    of: source.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index, as: UInt8.self)
            }
        }
    } else {
        target.copyMemory(from: source, byteCount: count)
    }
}
