/// How the first objects of an interpreter come to be, in an order in which each finds what it needs.
extension Context {
    func makeBuiltinTypes() {
        let entries = builtinTypeList()
        // 1. Memory for every type, so that they can refer to one another.
        let size = MemoryLayout<TypeFields>.size
        withUnsafeMutableBytes(of: &interpreter.pointee.types) { table in
            let types = table.bindMemory(to: TypeObject.self)
            for index in types.indices {
                let memory = interpreter.pointee.heap.allocateSmall(size)
                memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
                types[index] = TypeObject(pointer: memory.assumingMemoryBound(to: TypeFields.self))
            }
        }
        for entry in entries {
            let type = entry.place(interpreter.pointee.types)
            type.header = Header(type: types.type)
            type.pointer.pointee.interpreter = interpreter
            type.flags = [.ready, .immutable]
        }
        // 2. Strings, names, the empty objects: all that makes a dict usable.
        types.str.basicSize = MemoryLayout<StringFields>.stride
        makeCharacters()
        makeNames()
        let emptyTuple = allocate(TupleFields.self, types.tuple)
        emptyTuple.count = 0
        interpreter.pointee.emptyTuple = emptyTuple.value
        let emptyBytes: BytesObject = allocate(
            BytesFields.self, types.bytes, smallSize: MemoryLayout<BytesFields>.stride + 1)
        emptyBytes.count = 0
        emptyBytes.cachedHash = 0
        emptyBytes.trailing(UInt8.self)[0] = 0
        interpreter.pointee.emptyBytes = emptyBytes.value
        // 3. Names, bases and dicts.
        for entry in entries {
            let type = entry.place(interpreter.pointee.types)
            let base = entry.base(interpreter.pointee.types)
            type.name = intern(entry.name)
            type.moduleName = intern(entry.module)
            if type === types.object {
                type.bases = interpreter.pointee.emptyTuple
                type.mro = tuple(type.value)
            } else {
                type.base = base
                type.bases = tuple(base.value)
                let baseOrder = TupleObject(base.mro)
                guard let order = try? makeTuple(count: baseOrder.count + 1) else { continue }
                order.items[0] = type.value
                for index in 0..<baseOrder.count { order.items[index + 1] = baseOrder[index] }
                type.mro = order.value
            }
            type.dictionary = makeDict()
            type.version = nextVersion()
        }
        // 4. What each type is and can do.
        for entry in entries {
            let type = entry.place(interpreter.pointee.types)
            if let base = type.base { inheritLayout(type, from: base) }
            entry.declare(TypeDeclaration(context: self, type: type))
            finishNativeType(type)
        }
    }

    /// What a native type has from its base unless it says otherwise.
    func inheritLayout(_ type: TypeObject, from base: TypeObject) {
        type.basicSize = base.basicSize
        type.itemSize = base.itemSize
        type.attributesOffset = base.attributesOffset
        type.inlineOffset = base.inlineOffset
        type.trace = base.trace
        // Types that say nothing about their memory may still have more of it than `object` has.
        if base === types.object { type.pointer.pointee.trace.isDeclared = false }
        let inherited: TypeFlags = [
            .integerSubclass, .listSubclass, .tupleSubclass, .bytesSubclass, .stringSubclass, .dictSubclass,
            .exceptionSubclass, .typeSubclass, .floatSubclass, .setSubclass, .hasGC, .plainAttributeLookup,
            .plainAttributeStore, .weaklyReferencable, .baseType,
        ]
        // Whether a type may be a base is its own affair, except among exceptions.
        type.flags = type.flags.union(base.flags.intersection(inherited))
        if !base.has(.exceptionSubclass) { type.flags = type.flags.subtracting(.baseType) }
    }

    private func makeCharacters() {
        let characters = UnsafeMutablePointer<Value>.allocate(capacity: 256)
        for point in 0..<256 {
            let string = allocateSmallString(count: 1, width: 1, isASCII: point < 128)
            string.bytes1[0] = UInt8(point)
            characters[point] = string.value
        }
        interpreter.pointee.characters = characters
        let empty = allocateSmallString(count: 0, width: 1, isASCII: true)
        interpreter.pointee.emptyString = empty.value
        for point in 0..<128 { _ = intern(characters[point]) }
        _ = intern(empty.value)
    }

    private func makeNames() {
        let names = UnsafeMutablePointer<Value>.allocate(capacity: Name.allCases.count)
        for name in Name.allCases { names[name.rawValue] = intern(string(name.stringValue)) }
        interpreter.pointee.names = names
    }

    /// Memory of the first thread: a value stack and an array of frame records, reserved but not touched.
    func makeThreadState() {
        let thread = UnsafeMutablePointer<ThreadState>.allocate(capacity: 1)
        UnsafeMutableRawPointer(thread).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<ThreadState>.size)
        let stackCapacity = 16 << 20
        let frameCapacity = 1 << 20
        let stack = UnsafeMutablePointer<Value>.allocate(capacity: stackCapacity)
        let frames = UnsafeMutablePointer<FrameRecord>.allocate(capacity: frameCapacity)
        thread.pointee.stackBase = stack
        thread.pointee.stackTop = stack
        thread.pointee.stackLimit = stack + stackCapacity
        thread.pointee.frameBase = frames
        thread.pointee.frame = frames - 1
        thread.pointee.frameLimit = frames + frameCapacity
        thread.pointee.recursionLimit = 1000
        thread.pointee.identifier = (try? resources.host.threads.current().identifier) ?? 1
        interpreter.pointee.thread = thread
        interpreter.pointee.mainThread = thread
        bindToNativeThread()
    }

    /// Frees everything that the interpreter owns.
    func tearDown() {
        endSignals()
        for memory in resources.declarationMemory { memory.deallocate() }
        heap.pointee.tearDown()
        interpreter.pointee.names.deallocate()
        interpreter.pointee.characters.deallocate()
        interpreter.pointee.internedStrings?.deallocate()
        interpreter.pointee.typeCache.deallocate()
        let thread = interpreter.pointee.thread
        thread.pointee.stackBase.deallocate()
        thread.pointee.frameBase.deallocate()
        thread.deallocate()
        interpreter.deallocate()
    }
}
