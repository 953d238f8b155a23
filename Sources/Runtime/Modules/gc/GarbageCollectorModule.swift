// In CPython: Modules/gcmodule.c

/// The module `gc`. There is one old generation here, where CPython has two: generation 0 is the young one, 1 and 2 are
/// everything. `disable()` is remembered, but memory goes on to be collected: without reference counts nothing else
/// would free it.
enum GarbageCollectorModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("gc", "The garbage collector.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("enable", "($module, /)", "Enables automatic garbage collection.") { (context, _) in
            context.heap.pointee.isEnabled = true
            return .none
        }
        add("disable", "($module, /)", "Disables automatic garbage collection.") { (context, _) in
            context.heap.pointee.isEnabled = false
            return .none
        }
        add("isenabled", "($module, /)", "Whether automatic garbage collection is enabled.") { (context, _) in
            Value(context.heap.pointee.isEnabled)
        }
        add.raw("collect", "($module, /, generation=2)", "Collects garbage; answers how much was found.", collect)
        addSettings(add)
        addObjectFunctions(add)
        for (name, value) in [
            ("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4), ("DEBUG_SAVEALL", 32),
            ("DEBUG_LEAK", 38),
        ] as [(StaticString, Int)] {
            try context.add(to: module, name, context.integer(value))
        }
        let callbacks = try context.makeList()
        context.heap.pointee.pin(callbacks.value)
        context.heap.pointee.collectionCallbacks = callbacks.value
        try context.add(to: module, "callbacks", callbacks.value)
        try context.add(to: module, "garbage", context.makeList().value)
        return module
    }

    // MARK: Collecting

    private static let collectParameters = ParameterList("collect", "(generation=2)")

    private static func collect(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var generation = 2
        let bound = try context.bind(arguments, to: collectParameters)
        if bound.first.isBound { generation = Int(try context.int32Argument(bound.first)) }
        guard 0...2 ~= generation else { throw context.valueError("invalid generation") }
        // Called by the evaluation loop itself, with arguments that lie in its frame, there is nothing in native frames
        // that is needed; otherwise the native caller's frames are looked through too.
        let frame = context.thread.pointee.frame
        let isDirect =
            frame >= context.thread.pointee.frameBase && arguments.base >= frame.pointee.localsplus
            && arguments.base < frame.pointee.limit
        return context.integer(try context.collectExplicitly(generation: generation, isDirect: isDirect))
    }

    // MARK: Settings

    private static func addSettings(_ add: BuiltinsModule.Adder) {
        add("set_debug", "($module, flags, /)", "Sets the debugging flags.") { (context, arguments) throws(Raised) in
            context.heap.pointee.debugFlags = Int(try context.int32Argument(arguments[0]))
            return .none
        }
        add("get_debug", "($module, /)", "The debugging flags.") { (context, _) in
            context.integer(context.heap.pointee.debugFlags)
        }
        add.raw("set_threshold", "!(threshold0, threshold1, threshold2, /)", "Sets the thresholds.") {
            (context, arguments) throws(Raised) in
            guard !arguments.hasKeywords else {
                throw context.typeError("set_threshold() takes no keyword arguments")
            }
            guard arguments.count >= 1, arguments.count <= 3 else {
                let bound = arguments.count < 1 ? "least 1" : "most 3"
                throw context.typeError(
                    "set_threshold() takes at \(bound) argument\(arguments.count < 1 ? "" : "s") (\(arguments.count) given)"
                )
            }
            let thresholds = context.heap.pointee.thresholds
            let first = Int(try context.parseInt32(arguments[0]))
            let second = arguments.count > 1 ? Int(try context.parseInt32(arguments[1])) : thresholds.1
            let third = arguments.count > 2 ? Int(try context.parseInt32(arguments[2])) : thresholds.2
            context.heap.pointee.thresholds = (first, second, third)
            return .none
        }
        add("get_threshold", "($module, /)", "The thresholds.") { (context, _) in
            let thresholds = context.heap.pointee.thresholds
            return context.tuple(
                context.integer(thresholds.0), context.integer(thresholds.1), context.integer(thresholds.2))
        }
        add("get_count", "($module, /)", "About how many objects were made since, and collections done.") {
            (context, _) in
            let heap = context.heap
            return context.tuple(
                context.integer(heap.pointee.allocatedSinceCollection / 64),
                context.integer(heap.pointee.counts.young % 10), context.integer(heap.pointee.counts.full % 10))
        }
        add("get_stats", "($module, /)", "Numbers of collections, for each generation.") {
            (context, _) throws(Raised) in
            let list = try context.makeList()
            let counts = context.heap.pointee.counts
            for (collections, collected) in [(counts.young, 0), (0, 0), (counts.full, counts.collected)] {
                let dict = context.makeDict()
                try context.set(dict, context.intern("collections"), context.integer(collections))
                try context.set(dict, context.intern("collected"), context.integer(collected))
                try context.set(dict, context.intern("uncollectable"), context.integer(0))
                try context.append(list, dict.value)
            }
            return list.value
        }
        add("freeze", "($module, /)", "Counts all objects as permanent.") { (context, _) in
            var count = 0
            context.heap.pointee.forEachObject { if context.isTracked(Value(bits: UInt64($0))) { count += 1 } }
            context.heap.pointee.frozenCount = count
            return .none
        }
        add("unfreeze", "($module, /)", "Counts no object as permanent.") { (context, _) in
            context.heap.pointee.frozenCount = 0
            return .none
        }
        add("get_freeze_count", "($module, /)", "How many objects are counted as permanent.") { (context, _) in
            context.integer(context.heap.pointee.frozenCount)
        }
    }

    // MARK: Objects

    private static func addObjectFunctions(_ add: BuiltinsModule.Adder) {
        add("is_tracked", "($module, obj, /)", "Whether the collector of CPython would look at the object.") {
            (context, arguments) in
            Value(context.isTracked(arguments[0]))
        }
        add("get_objects", "($module, /, generation=None)", "A list of all objects that refer to others.") {
            (context, arguments) throws(Raised) in
            var generation = -1
            if arguments[0].isGiven {
                guard context.hasIndex(arguments[0]) else {
                    throw context.typeError(
                        "argument should be integer or None, not '\(context.typeName(of: arguments[0]))'")
                }
                generation = try context.index(arguments[0], overflow: context.types.overflowError)
                guard generation < 3 else {
                    throw context.valueError(
                        "generation parameter must be less than the number of available generations (3)")
                }
                guard generation >= -1 else { throw context.valueError("generation parameter cannot be negative") }
            }
            try context.audit("gc.get_objects", context.integer(generation))
            return try context.list(ofObjectsIn: generation).value
        }
        add("get_referrers", "!(*objs)", "A list of the objects that refer to one of these.") {
            (context, arguments) throws(Raised) in
            try context.audit("gc.get_referrers", arguments[0])
            return try context.referrers(of: TupleObject(arguments[0])).value
        }
        add("get_referents", "!(*objs)", "A list of the objects that these refer to.") {
            (context, arguments) throws(Raised) in
            try context.audit("gc.get_referents", arguments[0])
            let objects = TupleObject(arguments[0])
            let list = try context.makeList()
            for index in 0..<objects.count {
                try context.appendReferents(of: objects[index], to: list)
            }
            return list.value
        }
    }
}

extension Context {
    /// `gc.collect`. Answers how many objects in cycles, or held by cycles, were found dead.
    func collectExplicitly(generation: Int, isDirect: Bool) throws(Raised) -> Int {
        try callCollectionCallbacks("start", generation, collected: 0)
        let kind: CollectionKind = generation == 0 ? .young : .full
        var collected = 0
        for round in 0..<100 {
            collect(kind, .explicit, fromLoop: isDirect)
            if round == 0 { collected = heap.pointee.counts.cyclic }
            if !runFinalizers() { break }
        }
        heap.pointee.finishSweeping()
        heap.pointee.updateThreshold()
        heap.pointee.counts.collected += collected
        try callCollectionCallbacks("stop", generation, collected: collected)
        return collected
    }

    private func callCollectionCallbacks(
        _ phase: StaticString, _ generation: Int, collected: Int
    ) throws(Raised) {
        let callbacks = heap.pointee.collectionCallbacks
        guard callbacks.isBound, ListObject(callbacks).count > 0 else { return }
        let information = makeDict()
        try set(information, intern("generation"), integer(generation))
        try set(information, intern("collected"), integer(collected))
        try set(information, intern("uncollectable"), integer(0))
        var index = 0
        while index < ListObject(callbacks).count {
            let callback = ListObject(callbacks)[index]
            do throws(Raised) {
                _ = try call(callback, intern(phase), information.value)
            } catch {
                writeUnraisable(object: callback)
            }
            index += 1
        }
    }

    /// Whether this is memory that belongs to another object and that no program sees.
    func isInternal(_ type: TypeObject) -> Bool {
        type === types.valueArray || type === types.byteStorage || type === types.dictTable
            || type === types.setTable || type === types.shape
    }

    /// `gc.is_tracked`: of a type that refers to others; dicts and tuples only if what they hold does.
    func isTracked(_ value: Value) -> Bool {
        guard value.isHeapObject else { return false }
        let type = value.heapType
        guard type.has(.hasGC), !isInternal(type) else { return false }
        if type === types.dict {
            var isTracked = false
            forEachEntry(of: DictObject(value)) { key, value in
                if mayBeTracked(key) || mayBeTracked(value) { isTracked = true }
            }
            return isTracked
        }
        if type === types.tuple {
            let tuple = TupleObject(value)
            for index in 0..<tuple.count where mayBeTracked(tuple[index]) { return true }
            return false
        }
        return !type.has(.typeSubclass) || TypeObject(value).has(.heapType)
    }

    /// Whether an instance has an attribute that refers to something in its turn: then CPython tracks its dict.
    func hasTrackedAttribute(_ value: Value) -> Bool {
        var isAny = false
        forEachReferent(of: UInt(value.bits)) { if mayBeTracked(Value(bits: UInt64($0))) { isAny = true } }
        return isAny
    }

    private func mayBeTracked(_ value: Value) -> Bool {
        guard value.isHeapObject else { return false }
        let type = value.heapType
        if type === types.tuple { return TupleObject(value).count > 0 }
        return type.has(.hasGC) && !isInternal(type)
    }

    /// A list of the objects of a generation, or of all.
    fileprivate func list(ofObjectsIn generation: Int) throws(Raised) -> ListObject {
        var found = RawVector<UInt>()
        defer { found.deallocate() }
        heap.pointee.forEachObject { address in
            let header = UnsafePointer<UInt64>(bitPattern: address).unsafelyUnwrapped.pointee
            let isOld = header & Header.markMask != 0
            if generation == 0 && isOld || generation == 1 || generation == 2 && !isOld { return }
            if isTracked(Value(bits: UInt64(address))) { found.append(address) }
        }
        let list = try makeList(capacity: found.count)
        for index in 0..<found.count { try append(list, Value(bits: UInt64(found[index]))) }
        return list
    }

    /// Calls `body` with what an object refers to as a program sees it: what belongs to the object is passed through.
    func forEachReferent(of object: UInt, _ body: (UInt) -> Void) {
        var tracer = Tracer(capacity: 64)
        guard let memory = UnsafeMutableRawPointer(bitPattern: object) else { return }
        tracer.visitFields(of: memory, type: memory.load(as: Header.self).type, heap: heap)
        while true {
            let next = tracer.next()
            guard next != 0, let memory = UnsafeMutableRawPointer(bitPattern: next) else { return }
            let type = memory.load(as: Header.self).type
            if isInternal(type), type !== types.shape {
                tracer.visitFields(of: memory, type: type, heap: heap)
            } else if type !== types.shape {
                body(next)
            }
        }
    }

    fileprivate func referrers(of objects: TupleObject) throws(Raised) -> ListObject {
        var found = RawVector<UInt>()
        defer { found.deallocate() }
        heap.pointee.large.prepareToFind()
        heap.pointee.forEachObject { address in
            let value = Value(bits: UInt64(address))
            let type = value.heapType
            guard type.has(.hasGC), !isInternal(type), value !== objects.value else { return }
            var refers = false
            forEachReferent(of: address) { referent in
                if !refers {
                    for index in 0..<objects.count where UInt(objects[index].bits) == referent { refers = true }
                }
            }
            if refers { found.append(address) }
        }
        let list = try makeList(capacity: found.count)
        for index in 0..<found.count { try append(list, Value(bits: UInt64(found[index]))) }
        return list
    }
}
