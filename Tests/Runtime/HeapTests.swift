import TaipanHost
import Testing

@testable import TaipanRuntime

#if os(Linux)
import Glibc
#endif

/// An interpreter for tests, and its context.
struct TestInterpreter {
    let interpreter: Interpreter
    var context: Context { interpreter.context }
    var heap: UnsafeMutablePointer<Heap> { context.heap }

    init(_ configure: (inout InterpreterOptions) -> Void = { _ in }) throws {
        var options = InterpreterOptions()
        configure(&options)
        interpreter = Interpreter(host: try InMemoryHost(), options: options)
    }

    /// A list that is kept until the interpreter ends.
    func makeRoot() throws -> ListObject {
        let list = try context.makeList()
        heap.pointee.pin(list.value)
        return list
    }

    func check(_ place: SourceLocation = #_sourceLocation) {
        let defect = context.verifyHeap()
        #expect(defect == nil, "\(defect?.description ?? "")", sourceLocation: place)
    }

    /// Bytes held when everything that is dead is gone.
    func heldBytes() -> Int {
        context.collect(.full)
        heap.pointee.finishSweeping()
        return heap.pointee.heldBytes
    }
}

/// Numbers that look random and are the same each time.
struct TestGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

@Suite struct HeapTests {
    @Test func sizeClassesFit() {
        for size in 1...smallObjectLimit {
            let index = SizeClass.index(of: size)
            #expect(SizeClass.cellSize(index) >= size)
            if index > 0 { #expect(SizeClass.cellSize(index - 1) < size) }
        }
        #expect(SizeClass.index(of: smallObjectLimit) == SizeClass.count - 1)
    }

    @Test func cellsAreFoundByAddress() throws {
        let test = try TestInterpreter()
        for size in [16, 48, 80, 256, 288, 1280, 2048] {
            let cell = UInt(bitPattern: test.heap.pointee.allocateSmall(size))
            UnsafeMutablePointer<UInt64>(bitPattern: cell)?.pointee = UInt64(
                UInt(bitPattern: test.context.types.byteStorage.pointer))
            for offset in stride(from: 0, to: size, by: 7) {
                #expect(test.heap.pointee.object(containing: cell + UInt(offset)) == cell)
            }
        }
    }

    @Test func garbageIsFreed() throws {
        let test = try TestInterpreter()
        let before = test.heldBytes()
        for number in 0..<200_000 { _ = test.context.tuple(.none, test.context.integer(number)) }
        #expect(test.heap.pointee.heldBytes > before + 4_000_000)
        #expect(test.heldBytes() < before + 100_000)
        test.check()
    }

    @Test(arguments: [CollectionKind.young, .full]) func whatIsReachedStays(kind: CollectionKind) throws {
        let test = try TestInterpreter()
        let context = test.context
        let root = try test.makeRoot()
        var chain = Value.none
        for number in 0..<50_000 {
            chain = context.tuple(context.integer(number), chain)
            if number % 1000 == 0 {
                try context.append(root, chain)
                context.collect(kind)
            }
        }
        try context.append(root, chain)
        context.collect(kind)
        test.check()
        var number = 49_999
        var link = root[root.count - 1]
        while link.isHeapObject {
            #expect(TupleObject(link)[0].smallInteger == number)
            link = TupleObject(link)[1]
            number -= 1
        }
        #expect(number == -1)
    }

    @Test func storesIntoOldObjectsAreRemembered() throws {
        let test = try TestInterpreter()
        let context = test.context
        let root = try test.makeRoot()
        for _ in 0..<100 { try context.append(root, .none) }
        context.collect(.full)
        for round in 0..<20 {
            for index in 0..<100 { root[index] = context.tuple(context.integer(index + round)) }
            test.check()
            context.collect(.young)
            test.check()
            // Allocation now would take the place of what was freed by mistake.
            for _ in 0..<10_000 { _ = context.tuple(.none) }
            for index in 0..<100 { #expect(TupleObject(root[index])[0].smallInteger == index + round) }
        }
    }

    /// Of large arrays and dicts, only the parts that were stored to are looked at again.
    @Test(arguments: [1, 7, 4099]) func storesIntoLargeOldObjectsAreRemembered(step: Int) throws {
        let test = try TestInterpreter()
        let context = test.context
        let root = try test.makeRoot()
        for _ in 0..<200_000 { try context.append(root, .none) }
        let dict = context.makeDict()
        test.heap.pointee.pin(dict.value)
        for number in 0..<5_000 { try context.set(dict, context.integer(number), .none) }
        context.collect(.full)
        for round in 0..<6 {
            for index in stride(from: round, to: root.count, by: step) {
                root[index] = context.tuple(context.integer(index))
            }
            for key in stride(from: round, to: 5_000, by: step) {
                try context.set(dict, context.integer(key), context.tuple(context.integer(key)))
            }
            for number in 0..<50 {
                try context.set(dict, context.tuple(context.integer(round * 1000 + number)), context.tuple(.none))
                try context.append(root, context.tuple(context.integer(root.count)))
            }
            test.check()
            context.collect(.young)
            test.check()
            for _ in 0..<10_000 { _ = context.tuple(.none) }
            for index in 0..<root.count where root[index].isHeapObject {
                #expect(TupleObject(root[index])[0].smallInteger == index)
            }
            for key in stride(from: round, to: 5_000, by: step) {
                #expect(TupleObject(try context.get(dict, context.integer(key)))[0].smallInteger == key)
            }
        }
    }

    @Test func largeObjectsComeAndGo() throws {
        let test = try TestInterpreter()
        let context = test.context
        let before = test.heldBytes()
        let root = try test.makeRoot()
        // In a function of its own, lest this one's frame keeps them.
        @inline(never) func fill() throws {
            for size in [3000, 100_000, 1_000_000, 10_000_000] {
                try context.append(root, context.makeByteStorage(capacity: size).value)
            }
            #expect(test.heldBytes() > before + 11_000_000)
            for (index, size) in [3000, 100_000, 1_000_000, 10_000_000].enumerated() {
                #expect(ByteStorageObject(root[index]).capacity == size)
            }
            test.check()
            root.count = 0
            for index in 0..<4 { root.storage?.set(index, to: .unbound) }
        }
        try fill()
        #expect(test.heldBytes() < before + 2_000_000)
        test.check()
    }

    /// The array that a long list outgrows is freed at once, also when it is old and remembered, and its pages serve
    /// again.
    @Test func outgrownArraysAreFreedAtOnce() throws {
        let test = try TestInterpreter()
        let context = test.context
        let root = try test.makeRoot()
        let list = try context.makeList()
        try context.append(root, list.value)
        let before = test.heldBytes()
        for index in 0..<1_000_000 {
            try context.append(list, index % 100_000 == 0 ? context.makeList().value : Value(smallInteger: index))
            if index % 150_000 == 149_999 {
                context.collect(.full)
            }
        }
        let capacity = try #require(list.storage).capacity
        test.heap.pointee.finishSweeping()
        #expect(test.heap.pointee.heldBytes - before < capacity * 8 + 200_000)
        context.collect(.young)
        test.check()
        context.collect(.full)
        test.check()
        for index in 0..<10 { #expect(ListObject(list[index * 100_000]).count == 0) }
    }

    @Test(arguments: [40, 3000, 1_000_000]) func pointersIntoObjectsCount(size: Int) throws {
        let test = try TestInterpreter()
        let storage = try test.context.makeByteStorage(capacity: size)
        var middle = storage.raw + size / 2
        withUnsafeMutablePointer(to: &middle) { middle in
            test.context.collect(.full)
            let object = test.heap.pointee.object(containing: UInt(bitPattern: middle.pointee))
            #expect(object == UInt(bitPattern: middle.pointee - size / 2))
        }
    }

    @Test func theLimitHolds() throws {
        var limit = 0
        do {
            let probe = try TestInterpreter()
            limit = probe.heldBytes() + (8 << 20)
        }
        let test = try TestInterpreter { $0.memoryLimit = limit }
        let context = test.context
        #expect(throws: Raised.self) { _ = try context.makeByteStorage(capacity: 9 << 20) }
        #expect(context.catches(context.types.memoryError))
        // Much garbage is no reason to complain.
        for _ in 0..<500_000 {
            _ = context.tuple(.none, .none)
            try context.safepoint()
        }
        // Much that is kept is.
        let root = try test.makeRoot()
        #expect(throws: Raised.self) {
            while true {
                try context.append(root, context.tuple(.none, .none, .none, .none))
                try context.safepoint()
            }
        }
        #expect(context.catches(context.types.memoryError))
        #expect(test.heap.pointee.heldBytes < limit + (1 << 20))
        root.storage = nil
        root.count = 0
        context.collect(.full)
        try context.safepoint()
        _ = try context.makeByteStorage(capacity: 1 << 20)
        test.check()
    }

    @Test func collectionsAreAskedForInTime() throws {
        let test = try TestInterpreter()
        for _ in 0..<1_000_000 {
            _ = test.context.tuple(.none, .none)
            try test.context.safepoint()
        }
        #expect(test.heap.pointee.counts.young + test.heap.pointee.counts.full > 3)
        #expect(test.heap.pointee.heldBytes < 16 << 20)
    }

    @Test func stressFindsNothing() throws {
        let test = try TestInterpreter { $0.collectorStress = 1 }
        let root = try test.makeRoot()
        for number in 0..<50 {
            try test.context.append(root, test.context.tuple(test.context.integer(number)))
            try test.context.safepoint()
            test.check()
        }
        #expect(test.heap.pointee.counts.young + test.heap.pointee.counts.full >= 50)
        #expect(test.heap.pointee.counts.full >= 5)
        for number in 0..<50 { #expect(TupleObject(root[number])[0].smallInteger == number) }
    }

    /// Random changes of a graph, and the same changes of a model in Swift.
    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomGraphsAgreeWithAModel(seed: UInt64) throws {
        let test = try TestInterpreter()
        let context = test.context
        var generator = TestGenerator(state: seed)
        // An object is a list: its number, then what it refers to.
        let roots = try test.makeRoot()
        var model: [Int: [Int]] = [:]
        var rootNumbers: [Int] = []
        var next = 0
        func randomReachable() -> (ListObject, Int)? {
            guard roots.count > 0 else { return nil }
            var list = ListObject(roots[Int.random(in: 0..<roots.count, using: &generator)])
            for _ in 0..<Int.random(in: 0..<6, using: &generator) where list.count > 1 {
                list = ListObject(list[Int.random(in: 1..<list.count, using: &generator)])
            }
            return (list, list[0].smallInteger)
        }
        for step in 0..<4_000 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0...3:
                let made = try context.makeList()
                try context.append(made, context.integer(next))
                model[next] = []
                if let (parent, number) = randomReachable(), step % 3 != 0 {
                    try context.append(parent, made.value)
                    model[number]?.append(next)
                } else {
                    try context.append(roots, made.value)
                    rootNumbers.append(next)
                }
                next += 1
            case 4...6:
                if let (from, number) = randomReachable(), let (to, other) = randomReachable() {
                    try context.append(from, to.value)
                    model[number]?.append(other)
                }
            case 7:
                if let (from, number) = randomReachable(), from.count > 1 {
                    let index = Int.random(in: 1..<from.count, using: &generator)
                    from[index] = from[from.count - 1]
                    from.storage?.set(from.count - 1, to: .unbound)
                    from.count -= 1
                    guard var edges = model[number] else { continue }
                    edges[index - 1] = edges[edges.count - 1]
                    edges.removeLast()
                    model[number] = edges
                }
            case 8:
                if rootNumbers.count > 4 {
                    let index = Int.random(in: 0..<rootNumbers.count, using: &generator)
                    roots[index] = roots[roots.count - 1]
                    roots.storage?.set(roots.count - 1, to: .unbound)
                    roots.count -= 1
                    rootNumbers[index] = rootNumbers[rootNumbers.count - 1]
                    rootNumbers.removeLast()
                }
            default:
                if step % 5 == 0 { context.collect(step % 3 == 0 ? .full : .young) }
            }
            if step % 500 == 499 {
                test.check()
                var seen = Set<Int>()
                var waiting: [(ListObject, Int)] = []
                for index in 0..<rootNumbers.count { waiting.append((ListObject(roots[index]), rootNumbers[index])) }
                while let (list, number) = waiting.popLast() {
                    #expect(list[0].smallInteger == number)
                    guard seen.insert(number).inserted, let edges = model[number] else { continue }
                    #expect(list.count == edges.count + 1)
                    for (index, edge) in edges.enumerated() { waiting.append((ListObject(list[index + 1]), edge)) }
                }
            }
        }
    }

    #if os(Linux)
    /// In a process of its own, where no other test uses memory meanwhile.
    @Test func interpretersLeaveNothingBehind() async {
        await #expect(processExitsWith: .success) {
            for _ in 0..<5 { _ = try TestInterpreter() }
            let before = residentBytes()
            for _ in 0..<100 { _ = try TestInterpreter() }
            #expect(residentBytes() < before + (8 << 20))
        }
    }
    #endif
}

#if os(Linux)
/// Bytes of memory that the process uses now.
private func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return 0 }
    let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
        separator: " ")
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * 4096
}
#endif
