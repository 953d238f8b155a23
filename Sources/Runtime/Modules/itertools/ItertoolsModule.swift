// In CPython: Modules/itertoolsmodule.c

/// The types of `itertools` that its functions need.
struct ItertoolsState: BitwiseCopyable {
    var chain: TypeObject?
    var islice: TypeObject?
    var groupby: TypeObject?
    var grouper: TypeObject?
    var tee: TypeObject?
    var teeData: TypeObject?
}

/// The module `itertools`: iterators made of iterators.
enum ItertoolsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "itertools", "Iterators that are made of iterators, and can be combined like building blocks.")
        func add(_ name: StaticString, _ declare: (TypeDeclaration) -> Void) throws(Raised) -> TypeObject {
            let type = try context.makeNativeType(name, module: "itertools") { type in
                declare(type)
                type.flags(.hasGC)
            }
            try context.add(to: module, name, type.value)
            return type
        }
        context.addFunction(
            to: module, "tee", "($module, iterable, n=2, /)", "A tuple of n independent iterators.", Tee.tee)
        _ = try add("accumulate", Accumulate.declare)
        _ = try add("combinations", Combinations.declare)
        _ = try add("combinations_with_replacement", CombinationsWithReplacement.declare)
        _ = try add("cycle", Cycle.declare)
        _ = try add("dropwhile", DropWhile.declare)
        _ = try add("takewhile", TakeWhile.declare)
        let islice = try add("islice", Islice.declare)
        _ = try add("starmap", StarMap.declare)
        let chain = try add("chain", Chain.declare)
        _ = try add("compress", Compress.declare)
        _ = try add("filterfalse", FilterFalse.declare)
        _ = try add("count", Count.declare)
        _ = try add("zip_longest", ZipLongest.declare)
        _ = try add("permutations", Permutations.declare)
        _ = try add("product", Product.declare)
        _ = try add("repeat", Repeat.declare)
        let groupby = try add("groupby", GroupBy.declare)
        let grouper = try add("_grouper", Grouper.declare)
        let tee = try add("_tee", Tee.declare)
        let data = try add("_tee_dataobject", TeeData.declare)
        context.modules.pointee.itertools = ItertoolsState(
            chain: chain, islice: islice, groupby: groupby, grouper: grouper, tee: tee, teeData: data)
        return module
    }

    /// What every iterator of the module has.
    static func declareIterator(_ type: TypeDeclaration, _ next: @escaping UnaryFunction.Function) {
        type.flags(.baseType)
        type.ownGetAttribute()
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
    }
}
