// In CPython: Modules/_heapqmodule.c

/// Which item of a heap goes to its top.
protocol HeapOrder {
    /// Whether the left item goes above the right one.
    static func isAbove(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool
}

/// The least item lies at the top.
enum LeastFirst: HeapOrder {
    @inline(__always)
    static func isAbove(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        try HeapQueueModule.isLess(context, left, right)
    }
}

/// The greatest item lies at the top.
enum GreatestFirst: HeapOrder {
    @inline(__always)
    static func isAbove(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        try HeapQueueModule.isLess(context, right, left)
    }
}

/// The module `_heapq`: heaps in lists.
enum HeapQueueModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "_heapq",
            "Heaps in lists: item k is not greater than items 2*k+1 and 2*k+2, so that the least lies first.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("heappush", "($module, heap, item, /)", "Adds an item to a heap.") { (context, arguments) throws(Raised) in
            let heap = try list(context, arguments[0])
            try context.append(heap, arguments[1])
            try siftDown(context, heap, from: 0, heap.count - 1, LeastFirst.self)
            return .none
        }
        add(
            "heappushpop", "($module, heap, item, /)", "Adds an item to a heap, then takes the least.", pushPop)
        add("heappop", "($module, heap, /)", "Takes the least item.") { (context, arguments) throws(Raised) in
            try pop(context, list(context, arguments[0]), LeastFirst.self)
        }
        add("heapreplace", "($module, heap, item, /)", "Takes the least item, then adds one.") {
            (context, arguments) throws(Raised) in
            try replace(context, list(context, arguments[0]), arguments[1], LeastFirst.self)
        }
        add("heapify", "($module, heap, /)", "Makes a list a heap, in linear time.") {
            (context, arguments) throws(Raised) in
            try heapify(context, list(context, arguments[0]), LeastFirst.self)
        }
        add("_heappop_max", "($module, heap, /)", "Takes the greatest item of a heap that has it first.") {
            (context, arguments) throws(Raised) in
            try pop(context, list(context, arguments[0]), GreatestFirst.self)
        }
        add("_heapify_max", "($module, heap, /)", "Makes a list a heap that has the greatest item first.") {
            (context, arguments) throws(Raised) in
            try heapify(context, list(context, arguments[0]), GreatestFirst.self)
        }
        add("_heapreplace_max", "($module, heap, item, /)", "Takes the greatest item, then adds one.") {
            (context, arguments) throws(Raised) in
            try replace(context, list(context, arguments[0]), arguments[1], GreatestFirst.self)
        }
        try context.add(
            to: module, "__about__",
            context.string(
                "A heap is a list in which every item is at most as great as the two below it: heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]. Its least item is heap[0]."
            ))
        return module
    }

    private static func list(_ context: Context, _ value: Value) throws(Raised) -> ListObject {
        guard context.type(of: value).has(.listSubclass) else {
            throw context.typeError("heap argument must be a list")
        }
        return ListObject(value)
    }

    /// `left < right`; pairs with different numbers first are compared in place.
    @inline(__always) static func isLess(
        _ context: Context, _ left: Value, _ right: Value
    ) throws(Raised) -> Bool {
        if Value.areSmallIntegers(left, right) { return left.smallInteger < right.smallInteger }
        let tuple = context.types.tuple
        if left.isExactly(tuple), right.isExactly(tuple), TupleObject(left).count > 0, TupleObject(right).count > 0 {
            return try TupleOrder.isLess(context, left, right)
        }
        return try context.isLess(left, right)
    }

    private static func checkSize(_ context: Context, _ heap: ListObject, _ count: Int) throws(Raised) {
        if _slowPath(heap.count != count) {
            throw context.runtimeError("list changed size during iteration")
        }
    }

    /// Moves an item towards the top, as far as it goes above its parents.
    private static func siftDown<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, from start: Int, _ position: Int, _: Order.Type
    ) throws(Raised) {
        let count = heap.count
        guard position < count else { throw context.indexError("index out of range") }
        var position = position
        while position > start {
            let parent = (position &- 1) >> 1
            let isAbove = try Order.isAbove(context, heap[position], heap[parent])
            try checkSize(context, heap, count)
            if !isAbove { return }
            exchange(heap, position, parent)
            position = parent
        }
    }

    @inline(__always) private static func exchange(_ heap: ListObject, _ first: Int, _ second: Int) {
        let item = heap[first]
        heap[first] = heap[second]
        heap[second] = item
    }

    /// Moves an item to the bottom, the better child up each time, and then up to its place.
    private static func siftUp<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, _ start: Int, _ order: Order.Type
    ) throws(Raised) {
        let count = heap.count
        guard start < count else { throw context.indexError("index out of range") }
        // From here on, positions have no children.
        let limit = count >> 1
        var position = start
        while position < limit {
            var child = 2 &* position &+ 1
            if child &+ 1 < count {
                if try !Order.isAbove(context, heap[child], heap[child &+ 1]) { child &+= 1 }
                try checkSize(context, heap, count)
            }
            exchange(heap, position, child)
            position = child
        }
        try siftDown(context, heap, from: start, position, order)
    }

    private static func pop<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, _ order: Order.Type
    ) throws(Raised) -> Value {
        let count = heap.count
        guard count > 0 else { throw context.indexError("index out of range") }
        let last = heap[count - 1]
        context.remove(heap, from: count - 1, count: 1)
        if count == 1 { return last }
        let top = heap[0]
        heap[0] = last
        try siftUp(context, heap, 0, order)
        return top
    }

    private static func replace<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, _ item: Value, _ order: Order.Type
    ) throws(Raised) -> Value {
        guard heap.count > 0 else { throw context.indexError("index out of range") }
        let top = heap[0]
        heap[0] = item
        try siftUp(context, heap, 0, order)
        return top
    }

    private static func pushPop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let heap = try list(context, arguments[0])
        if heap.count == 0 { return arguments[1] }
        if try !isLess(context, heap[0], arguments[1]) { return arguments[1] }
        return try replace(context, heap, arguments[1], LeastFirst.self)
    }

    /// A long list is gone through so that neighbours are looked at together.
    private static func heapify<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, _ order: Order.Type
    ) throws(Raised) -> Value {
        let middle = heap.count >> 1
        if heap.count <= 2500 {
            var position = middle - 1
            while position >= 0 {
                try siftUp(context, heap, position, order)
                position -= 1
            }
            return .none
        }
        let leftmost = 1 << (Int.bitWidth - 1 - (middle + 1).leadingZeroBitCount) - 1
        try heapifyRow(context, heap, from: leftmost - 1, to: middle >> 1, order)
        try heapifyRow(context, heap, from: middle - 1, to: leftmost, order)
        return .none
    }

    /// Sifts the items of a row from the right to the left, and each parent as soon as its children are done.
    private static func heapifyRow<Order: HeapOrder>(
        _ context: Context, _ heap: ListObject, from start: Int, to end: Int, _ order: Order.Type
    ) throws(Raised) {
        var position = start
        while position >= end {
            var ancestor = position
            while true {
                try siftUp(context, heap, ancestor, order)
                if ancestor & 1 == 0 { break }
                ancestor >>= 1
            }
            position -= 1
            try context.safepoint()
        }
    }
}
