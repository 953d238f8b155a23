/// Pauses of the collector on made-up heaps, for `Benchmarks/Collector`.
package struct CollectorMeasurement: Sendable {
    package var name: String
    package var milliseconds: Double
}

extension Interpreter {
    /// Measures marking a heap of `count` live objects, finishing its sweep, and young collections beside it.
    package func measureCollector(count: Int) -> [CollectorMeasurement] {
        var results: [CollectorMeasurement] = []
        let clock = ContinuousClock()
        func measure(_ name: String, _ body: () -> Void) {
            let duration = clock.measure(body)
            let milliseconds =
                Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
            results.append(CollectorMeasurement(name: name, milliseconds: milliseconds))
        }
        let context = context
        context.heap.pointee.inhibition = 1
        guard let root = try? context.makeList() else { return [] }
        context.heap.pointee.pin(root.value)
        measure("make \(count) objects") {
            for number in 0..<count / 2 {
                try? context.append(
                    root, context.tuple(context.integer(number), context.tuple(context.integer(number))))
            }
        }
        measure("full mark, all young") { context.collect(.full) }
        measure("sweep") { context.heap.pointee.finishSweeping() }
        measure("full mark, all old") { context.collect(.full) }
        measure("sweep") { context.heap.pointee.finishSweeping() }
        for _ in 0..<100_000 { _ = context.tuple(.none, .none) }
        measure("young, nothing survives") { context.collect(.young) }
        measure("its sweep") { context.heap.pointee.finishSweeping() }
        var chain = Value.none
        for number in 0..<100_000 { chain = context.tuple(context.integer(number), chain) }
        try? context.append(root, chain)
        measure("young, a chain of 100000 survives") { context.collect(.young) }
        measure("its sweep") { context.heap.pointee.finishSweeping() }
        // Some stores all over a large list, and some objects at its end.
        for number in stride(from: 0, to: root.count, by: 1000) { root[number] = context.tuple(.none) }
        for _ in 0..<1000 { try? context.append(root, context.tuple(.none)) }
        measure("young, stores into a list of \(root.count)") { context.collect(.young) }
        measure("nothing to do, young") { context.collect(.young) }
        root.count = 0
        root.storage = nil
        measure("full mark, all dead") { context.collect(.full) }
        measure("its sweep") { context.heap.pointee.finishSweeping() }
        measure("allocate 10000000 tuples of two, collections included") {
            context.heap.pointee.inhibition = 0
            for _ in 0..<10_000_000 {
                _ = context.tuple2(.none, .none)
                try? context.safepoint()
            }
        }
        return results
    }
}

extension Context {
    @inline(never) fileprivate func tuple2(_ first: Value, _ second: Value) -> Value {
        let tuple: TupleObject = allocate(TupleFields.self, types.tuple, smallSize: MemoryLayout<TupleFields>.size + 16)
        tuple.count = 2
        tuple.items[0] = first
        tuple.items[1] = second
        return tuple.value
    }
}
