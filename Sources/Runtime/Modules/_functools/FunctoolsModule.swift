// In CPython: Modules/_functoolsmodule.c

/// The types of `_functools`.
struct FunctoolsState: BitwiseCopyable {
    var partial: TypeObject?
    var keyWrapper: TypeObject?
    var cacheWrapper: TypeObject?
    var cacheLink: TypeObject?
    /// What stands between positional and keyword arguments in the keys of caches.
    var keywordMark: Value
}

/// The module `_functools`: functions that work with functions.
enum FunctoolsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_functools", "Functions that work with functions.")
        context.addFunction(
            to: module, "reduce", "!(function, sequence, initial=None, /)",
            "reduce(function, sequence[, initial]) -> value\n\nApplies a function of two arguments to the items one after another: reduce(f, [a, b, c]) is f(f(a, b), c).",
            style: .raw, reduce)
        context.addFunction(
            to: module, "cmp_to_key", "!(mycmp)", "Makes a key function of a comparison function.", style: .raw,
            KeyWrapper.compareToKey)
        let partial = try context.makeNativeType("partial", module: "functools") { PartialType.declare($0) }
        let wrapper = try context.makeNativeType("_lru_cache_wrapper", module: "functools") {
            CacheWrapper.declare($0)
        }
        let key = try context.makeNativeType("KeyWrapper", module: "functools") { KeyWrapper.declare($0) }
        let link = try context.makeNativeType("_lru_list_elem", module: "functools") { CacheLink.declare($0) }
        let mark = try context.call(context.types.object.value)
        context.modules.pointee.functools = FunctoolsState(
            partial: partial, keyWrapper: key, cacheWrapper: wrapper, cacheLink: link, keywordMark: mark)
        try context.add(to: module, "partial", partial.value)
        try context.add(to: module, "_lru_cache_wrapper", wrapper.value)
        return module
    }

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "reduce")
        try context.requireCount(arguments, "reduce", 2, 3)
        let function = arguments[0]
        var result = arguments.count > 2 ? arguments[2] : Value.unbound
        let iterator: Value
        do throws(Raised) {
            iterator = try context.iterate(arguments[1])
        } catch {
            guard context.catches(context.types.typeError) else { throw error }
            throw context.typeError("reduce() arg 2 must support iteration")
        }
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { break }
            result = result.isUnbound ? item : try context.call(function, result, item)
            try context.safepoint()
        }
        guard result.isBound else {
            throw context.typeError("reduce() of empty sequence with no initial value")
        }
        return result
    }
}
