// In CPython: Objects/listobject.c (list.sort)

/// `list.sort`.
extension ListType {
    static func declareSorting(_ type: TypeDeclaration) {
        type.method(
            "sort", "($self, /, *, key=None, reverse=False)",
            "Sorts the list in place; equal items keep their order.\n\nkey: a function that makes what is compared of an item. reverse: whether the greatest comes first.",
            sort)
    }

    static func sort(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let list = ListObject(arguments[0])
        let reverse = arguments[2].isUnbound ? false : try context.isTrue(arguments[2])
        let keys = try context.makeList()
        var index = 0
        while index < list.count {
            let item = list[index]
            let key = arguments[1].isGiven ? try context.call(arguments[1], item) : item
            var low = 0
            var high = keys.count
            while low < high {
                let middle = (low + high) / 2
                let isLess =
                    reverse
                    ? try context.compareIsTrue(keys[middle], key, .less)
                    : try context.compareIsTrue(key, keys[middle], .less)
                if isLess { high = middle } else { low = middle + 1 }
            }
            try context.insert(keys, key, at: low)
            context.remove(list, from: index, count: 1)
            try context.insert(list, item, at: min(low, list.count))
            index += 1
        }
        return .none
    }
}
