// In CPython: Modules/arraymodule.c (array_subscr, array_ass_subscr)

/// Items and slices of arrays.
enum ArraySubscripts {
    static func get(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let array = ArrayObject(value)
        if key.isExactly(context.types.slice) {
            let bounds = try context.textSliceBounds(SliceObject(key))
            let part = context.clippedTextSlice(bounds, length: array.count)
            guard let type = context.modules.pointee.array.type else { return .none }
            let result = try context.makeArray(type, array.kind)
            if part.count <= 0 { return result.value }
            try context.resize(result, to: part.count)
            let size = array.itemSize
            if part.step == 1 {
                result.items.copyMemory(from: array.items + part.start * size, byteCount: part.count * size)
            } else {
                var source = part.start
                for index in 0..<part.count {
                    (result.items + index &* size).copyMemory(from: array.items + source &* size, byteCount: size)
                    source &+= part.step
                }
            }
            return result.value
        }
        var index = try self.index(context, key)
        if index < 0 { index += array.count }
        guard index >= 0, index < array.count else { throw context.indexError("array index out of range") }
        return try array.kind.read(context, array.items + index &* array.itemSize)
    }

    @inline(__always) private static func index(_ context: Context, _ key: Value) throws(Raised) -> Int {
        if key.isSmallInteger { return key.smallInteger }
        guard context.hasIndex(key) else { throw context.typeError("array indices must be integers") }
        return try context.index(key, overflow: context.types.indexError)
    }

    static func set(_ context: Context, _ value: Value, _ key: Value, _ item: Value) throws(Raised) {
        let array = ArrayObject(value)
        let part: TextSlice
        if key.isExactly(context.types.slice) {
            let bounds = try context.textSliceBounds(SliceObject(key))
            part = context.clippedTextSlice(bounds, length: array.count)
        } else {
            var index = try self.index(context, key)
            if index < 0 { index += array.count }
            guard index >= 0, index < array.count else {
                throw context.indexError("array assignment index out of range")
            }
            if item.isBound { return try ArrayType.set(context, array, index, item) }
            return try context.replaceItems(array, index, index + 1, with: array.items, count: 0)
        }
        var source = array
        var count = 0
        if item.isBound {
            guard ArrayType.isArray(context, item) else {
                throw context.typeError("can only assign array (not \"\(context.typeName(of: item))\") to array slice")
            }
            source = ArrayObject(item)
            if source === array {
                source = ArrayObject(try ArrayType.make(context, array.type, UInt32(array.kind.letter), value))
            }
            guard source.kind == array.kind else { throw ArrayType.badArgument(context) }
            count = source.count
        }
        let selected = max(part.count, 0)
        if count == 0 || selected != count { try context.requireResizable(array) }
        if part.step == 1 {
            return try context.replaceItems(
                array, part.start, max(part.start, part.stop), with: source.items, count: count)
        }
        if count == 0 { return try delete(context, array, part) }
        guard count == selected else {
            throw context.valueError(
                "attempt to assign array of size \(count) to extended slice of size \(selected)")
        }
        let size = array.itemSize
        var target = part.start
        for index in 0..<count {
            (array.items + target &* size).copyMemory(from: source.items + index &* size, byteCount: size)
            target &+= part.step
        }
    }

    private static func delete(_ context: Context, _ array: ArrayObject, _ part: TextSlice) throws(Raised) {
        if part.count <= 0 { return }
        let size = array.itemSize
        var first = part.start
        var step = part.step
        if step < 0 {
            first += (part.count - 1) * step
            step = 0 &- step
        }
        let items = array.items
        var target = first
        for index in 0..<part.count {
            let start = first + index * step + 1
            let end = index == part.count - 1 ? array.count : start + step - 1
            (items + target * size).copyMemory(from: items + start * size, byteCount: (end - start) * size)
            target += end - start
        }
        try context.resize(array, to: array.count - part.count)
    }
}
