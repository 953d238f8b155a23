// In CPython: Modules/_functoolsmodule.c (lru_cache_type)

/// A remembered result in a bounded cache, in a list from the one used longest ago to the one used last.
struct CacheLinkFields: BitwiseCopyable {
    var header: Header
    var previous: Reference<CacheLinkFields>?
    var next: Reference<CacheLinkFields>?
    var key: Value
    var result: Value
    var hash: Int
}
typealias CacheLinkObject = Reference<CacheLinkFields>

/// The type of links; no program sees one.
enum CacheLink {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CacheLinkFields.self, references: \.previous, \.result)
    }
}

struct CacheWrapperFields: BitwiseCopyable {
    var header: Header
    var function: Value
    /// Keys to results, or to links if the cache is bounded.
    var cache: DictObject
    /// The class of what `cache_info` answers.
    var informationType: Value
    /// `__dict__`, or unbound until someone asks.
    var attributes: Value
    var oldest: CacheLinkObject?
    var newest: CacheLinkObject?
    /// -1: unbounded.
    var maximum: Int
    var hits: Int
    var misses: Int
    var isTyped: Bool
}
typealias CacheWrapperObject = Reference<CacheWrapperFields>

/// The type `_lru_cache_wrapper`: a function that remembers its results.
enum CacheWrapper {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CacheWrapperFields.self, references: \.function, \.newest)
        type.flags([.baseType, .hasGC, .methodDescriptor, .weaklyReferencable])
        type.dictionaryField(\CacheWrapperFields.attributes)
        type.documentation(
            "A function that remembers its results.\n\nuser_function: the function\nmaxsize: how many results, 0 for none, None for all\ntyped: whether arguments of different types are different\ncache_info_type: the class of what cache_info() answers"
        )
        type.slots.new = NewFunction(new)
        type.slots.call = CallFunction(call)
        type.slots.descriptorGet = TernaryFunction { (context, wrapper, object, _) throws(Raised) in
            if object.isUnbound || object.isNone { return wrapper }
            return context.makeMethod(wrapper, object)
        }
        type.method("cache_info", "!($self, /)", "Hits, misses, and the greatest and the present size.") {
            (context, arguments) throws(Raised) in
            let wrapper = CacheWrapperObject(arguments[0])
            let maximum = wrapper.maximum < 0 ? Value.none : context.integer(wrapper.maximum)
            let values = context.tuple(
                context.integer(wrapper.hits), context.integer(wrapper.misses), maximum,
                context.integer(wrapper.cache.count))
            return try context.call(wrapper.informationType, tuple: TupleObject(values))
        }
        type.method("cache_clear", "!($self, /)", "Forgets all results and counts.") {
            (context, arguments) throws(Raised) in
            let wrapper = CacheWrapperObject(arguments[0])
            wrapper.hits = 0
            wrapper.misses = 0
            wrapper.oldest = nil
            wrapper.newest = nil
            context.removeAll(wrapper.cache)
            return .none
        }
        type.method("__reduce__", "!($self, /)", "The name, by which it is pickled.") {
            (context, arguments) throws(Raised) in
            try context.getAttribute(arguments[0], .__qualname__)
        }
        type.method("__copy__", "!($self, /)", "The function itself.") { (_, arguments) throws(Raised) in arguments[0] }
        type.method("__deepcopy__", "!($self, memo, /)", "The function itself.") {
            (_, arguments) throws(Raised) in arguments[0]
        }
        type.attribute(
            "__dict__", "",
            get: { (context, object) throws(Raised) in try context.instanceDictionary(object).value },
            set: { (context, object, _, value) throws(Raised) in
                if value.isUnbound { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(object, value)
            })
    }

    private static let parameters = ParameterList(
        "lru_cache", "(user_function, maxsize, typed, cache_info_type)")

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let isTyped = try context.isTrue(bound.third)
        guard context.type(of: bound.first).slots.call != nil else {
            throw context.typeError("the first argument must be callable")
        }
        var maximum = -1
        if !bound.second.isNone {
            guard context.hasIndex(bound.second) else {
                throw context.typeError("maxsize should be integer or None")
            }
            maximum = max(try context.index(bound.second, overflow: context.types.overflowError), 0)
        }
        let cache = context.makeDict()
        let wrapper = try context.allocateObject(CacheWrapperFields.self, type)
        wrapper.pointer.pointee.function = bound.first
        wrapper.pointer.pointee.cache = cache
        wrapper.pointer.pointee.informationType = bound.fourth
        wrapper.pointer.pointee.attributes = .unbound
        wrapper.pointer.pointee.oldest = nil
        wrapper.pointer.pointee.newest = nil
        wrapper.pointer.pointee.maximum = maximum
        wrapper.pointer.pointee.hits = 0
        wrapper.pointer.pointee.misses = 0
        wrapper.pointer.pointee.isTyped = isTyped
        return wrapper.value
    }

    // MARK: Calls

    static func call(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) -> Value {
        let wrapper = CacheWrapperObject(value)
        if wrapper.maximum == 0 {
            wrapper.misses &+= 1
            return try context.call(wrapper.function, arguments)
        }
        let key = try makeKey(context, arguments, isTyped: wrapper.isTyped)
        let hash = try context.hash(key)
        let cache = wrapper.cache
        let index = try context.find(cache, key, hash: hash)
        if wrapper.maximum < 0 {
            if _fastPath(index >= 0) {
                wrapper.hits &+= 1
                return cache.value(at: index)
            }
            wrapper.misses &+= 1
            let result = try context.call(wrapper.function, arguments)
            try context.set(cache, key, hash: hash, result)
            return result
        }
        if _fastPath(index >= 0) {
            let link = CacheLinkObject(cache.value(at: index))
            use(link, in: wrapper)
            wrapper.hits &+= 1
            return link.result
        }
        wrapper.misses &+= 1
        let result = try context.call(wrapper.function, arguments)
        try store(context, wrapper, key, hash: hash, result)
        return result
    }

    /// What arguments are remembered under: a single int or str itself, else a tuple of all.
    @inline(__always) private static func makeKey(
        _ context: Context, _ arguments: Arguments, isTyped: Bool
    ) throws(Raised) -> Value {
        if !isTyped, !arguments.hasKeywords {
            if arguments.count == 1 {
                let only = arguments[0]
                if only.isSmallInteger || only.isString(context) || only.isExactly(context.types.int) { return only }
            }
            return try context.makeTuple(arguments.base, count: arguments.count).value
        }
        return try makeLongKey(context, arguments, isTyped: isTyped)
    }

    @inline(never) private static func makeLongKey(
        _ context: Context, _ arguments: Arguments, isTyped: Bool
    ) throws(Raised) -> Value {
        let positional = arguments.count
        let keywords = arguments.keywordCount
        if keywords == 0, !isTyped {
            return try makeKey(
                context, Arguments(base: arguments.base, count: positional), isTyped: false)
        }
        let length = positional + (keywords > 0 ? 1 + 2 * keywords : 0) + (isTyped ? positional + keywords : 0)
        let key = try context.makeTuple(count: length)
        key.items.update(from: arguments.base, count: positional)
        var index = positional
        if keywords > 0 {
            key.items[index] = context.modules.pointee.functools.keywordMark
            index += 1
            for keyword in 0..<keywords {
                key.items[index] = TupleObject(arguments.keywordNames)[keyword]
                key.items[index + 1] = arguments.base[positional + keyword]
                index += 2
            }
        }
        if isTyped {
            for position in 0..<positional + keywords {
                key.items[index] = context.type(of: arguments.base[position]).value
                index += 1
            }
        }
        return key.value
    }

    // MARK: The list of links

    private static func extract(_ link: CacheLinkObject, from wrapper: CacheWrapperObject) {
        let previous = link.previous
        let next = link.next
        if let previous { previous.next = next } else { wrapper.oldest = next }
        if let next { next.previous = previous } else { wrapper.newest = previous }
    }

    private static func append(_ link: CacheLinkObject, to wrapper: CacheWrapperObject) {
        let last = wrapper.newest
        link.previous = last
        link.next = nil
        if let last { last.next = link } else { wrapper.oldest = link }
        wrapper.newest = link
    }

    /// Makes a link the one used last.
    @inline(__always) private static func use(_ link: CacheLinkObject, in wrapper: CacheWrapperObject) {
        if let newest = wrapper.newest, newest === link { return }
        // A link that `cache_clear` dropped is in no list: only those in the cache are asked for.
        extract(link, from: wrapper)
        append(link, to: wrapper)
    }

    /// Remembers a result; the one used longest ago goes if there are too many.
    private static func store(
        _ context: Context, _ wrapper: CacheWrapperObject, _ key: Value, hash: Int, _ result: Value
    ) throws(Raised) {
        // The function may have been called with the same arguments meanwhile.
        if try context.find(wrapper.cache, key, hash: hash) >= 0 { return }
        guard let type = context.modules.pointee.functools.cacheLink else { return }
        if wrapper.cache.count >= wrapper.maximum, let oldest = wrapper.oldest {
            extract(oldest, from: wrapper)
            let index: Int
            do throws(Raised) {
                index = try context.find(wrapper.cache, oldest.key, hash: oldest.hash)
            } catch {
                prepend(oldest, to: wrapper)
                throw error
            }
            // Somebody else removed it already: then this result is not remembered.
            if index < 0 { return }
            context.remove(wrapper.cache, at: index)
        }
        let link = context.allocate(CacheLinkFields.self, type)
        link.pointer.pointee.previous = nil
        link.pointer.pointee.next = nil
        link.pointer.pointee.key = key
        link.pointer.pointee.result = result
        link.pointer.pointee.hash = hash
        try context.set(wrapper.cache, key, hash: hash, link.value)
        append(link, to: wrapper)
    }

    private static func prepend(_ link: CacheLinkObject, to wrapper: CacheWrapperObject) {
        let first = wrapper.oldest
        link.previous = nil
        link.next = first
        if let first { first.previous = link } else { wrapper.newest = link }
        wrapper.oldest = link
    }
}
