// In CPython: Objects/unicodeobject.c (PyUnicode_Concat, PyUnicode_Append)

/// Joining strings.
///
/// `text += part` in a loop must not copy the text each time. CPython sees by its reference counts that nobody else
/// holds the text and grows it in place. Without counts, growth works so: when something is appended to a string that
/// is itself the result of a concatenation, the result's code points go into storage of their own with room for more,
/// of which the bytes in use are counted. The next concatenation onto the string that ends where the used bytes end
/// takes the bytes behind it, and its result shares the storage. The bytes of a string never change: what was taken
/// once is not taken again, and a second concatenation onto the same string finds its end taken and copies.
extension Context {
    /// Strings of fewer bytes are copied: that is as fast.
    private static var sharingThreshold: Int { 256 }

    /// `left + right` of two strings (or instances of subclasses).
    func concatenateStrings(_ left: Value, _ right: Value) throws(Raised) -> Value {
        let first = StringObject(left)
        let second = StringObject(right)
        let firstCount = first.count
        let secondCount = second.count
        if firstCount == 0 { return try plainString(right) }
        if secondCount == 0 { return try plainString(left) }
        let (count, overflow) = firstCount.addingReportingOverflow(secondCount)
        if overflow { throw overflowError("strings are too large to concat") }
        let firstWidth = Int(first.width)
        let secondWidth = Int(second.width)
        if firstWidth >= secondWidth, firstCount &* firstWidth >= Context.sharingThreshold, secondCount <= firstCount,
            first.storage != nil || first.isConcatenation
        {
            return try append(first, second, count: count)
        }
        let width = max(firstWidth, secondWidth)
        let result = try makeString(count: count, width: width, isASCII: first.isASCII && second.isASCII)
        let target = result.bytes
        TextKernels.copy(from: first.bytes, width: firstWidth, to: target, width: width, count: firstCount)
        TextKernels.copy(
            from: second.bytes, width: secondWidth, to: target + firstCount &* width, width: width, count: secondCount)
        result.isConcatenation = true
        return result.value
    }

    /// Appends in shared storage.
    @inline(never) private func append(
        _ first: StringObject, _ second: StringObject, count: Int
    ) throws(Raised) -> Value {
        let width = Int(first.width)
        let oldBytes = first.count * width
        let (newBytes, overflow) = count.multipliedReportingOverflow(by: width)
        guard !overflow, newBytes < 1 << 45 else { throw raiseMemoryError() }
        let storage: TextStorageObject
        if let shared = first.storage, shared.used == oldBytes, shared.capacity >= newBytes {
            storage = shared
        } else {
            storage = try makeTextStorage(capacity: newBytes + newBytes / 2)
            storage.bytes.copyMemory(from: first.bytes, byteCount: oldBytes)
        }
        TextKernels.copy(
            from: second.bytes, width: Int(second.width), to: storage.bytes + oldBytes, width: width,
            count: second.count)
        storage.used = newBytes
        return string(in: storage, count: count, width: width, isASCII: first.isASCII && second.isASCII).value
    }

    /// A str whose code points are the first bytes of a storage.
    func string(in storage: TextStorageObject, count: Int, width: Int, isASCII: Bool) -> StringObject {
        let result = allocateSmallString(count: 0, width: width, isASCII: isASCII)
        result.pointer.pointee.storage = storage
        result.count = count
        result.isConcatenation = true
        return result
    }

    /// Storage for the code points of strings.
    func makeTextStorage(capacity: Int) throws(Raised) -> TextStorageObject {
        let storage = try allocate(
            TextStorageFields.self, types.byteStorage, size: MemoryLayout<TextStorageFields>.stride + capacity)
        storage.capacity = capacity
        storage.used = 0
        return storage
    }
}

extension StringType {
    static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.type(of: right).has(.stringSubclass) else {
            throw context.typeError(
                "can only concatenate str (not \"\(context.typeName(of: right))\") to str")
        }
        return try context.concatenateStrings(left, right)
    }

    static func times(_ context: Context, _ object: Value, _ times: Int) throws(Raised) -> Value {
        let string = StringObject(object)
        if times < 1 { return context.interpreter.pointee.emptyString }
        if times == 1 { return try context.plainString(object) }
        if string.count == 0 { return context.interpreter.pointee.emptyString }
        let (count, overflow) = string.count.multipliedReportingOverflow(by: times)
        if overflow { throw context.overflowError("repeated string is too long") }
        let width = Int(string.width)
        let result = try context.makeString(count: count, width: width, isASCII: string.isASCII)
        if string.count == 1 {
            TextKernels.fill(result.bytes, width: width, string.codePoint(at: 0), count: count)
        } else {
            result.bytes.copyMemory(from: string.bytes, byteCount: string.byteCount)
            TextKernels.repeatBytes(result.bytes, string.byteCount, count: times)
        }
        return result.value
    }
}
