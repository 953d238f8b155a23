// In CPython: _NamespacePath and _NamespaceLoader in Lib/importlib/_bootstrap_external.py

/// Packages without an `__init__`, whose parts lie in several folders.
extension BootstrapExternal {
    static func addNamespacePackages(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.namespacePath = try functions.defineClass(
            "_NamespacePath", "The folders of a namespace package, found anew when the path of its parent changes."
        ) { (maker) throws(Raised) in
            try maker.method("__init__", "(self, name, path, path_finder)", "") { (context, arguments) throws(Raised) in
                try context.setAttribute(arguments[0], ._name, arguments[1])
                try context.setAttribute(arguments[0], ._path, arguments[2])
                let parent = try context.callMethod(arguments[0], ._get_parent_path)
                try context.setAttribute(arguments[0], ._last_parent_path, context.tuple(of: parent))
                try context.setAttribute(arguments[0], ._path_finder, arguments[3])
                return .none
            }
            try maker.method("_find_parent_path_names", "(self)", "The module that has the parent's path, and where.") {
                (context, arguments) throws(Raised) in
                let parts = try context.callMethod(
                    context.getAttribute(arguments[0], ._name), .rpartition, context.string("."))
                guard try context.isTrue(context.getItem(parts, context.integer(1))) else {
                    return context.tuple(context[.sys], context[.path])
                }
                return context.tuple(try context.getItem(parts, context.integer(0)), context[.__path__])
            }
            try maker.method("_get_parent_path", "(self)", "") { (context, arguments) throws(Raised) in
                let names = try context.callMethod(arguments[0], ._find_parent_path_names)
                let name = try context.getItem(names, context.integer(0))
                let module = try context.importedModule(name)
                guard module.isBound else { throw context.keyError(name) }
                let attribute = try context.getItem(names, context.integer(1))
                return try context.getAttribute(module, context.exactString(attribute))
            }
            try maker.method("_recalculate", "(self)", "", recalculate)
            try maker.method("__iter__", "(self)", "") { (context, arguments) throws(Raised) in
                try context.iterate(recalculated(context, arguments))
            }
            try maker.method("__getitem__", "(self, index)", "") { (context, arguments) throws(Raised) in
                try context.getItem(recalculated(context, arguments), arguments[1])
            }
            try maker.method("__setitem__", "(self, index, path)", "") { (context, arguments) throws(Raised) in
                try context.setItem(context.getAttribute(arguments[0], ._path), arguments[1], arguments[2])
                return .none
            }
            try maker.method("__len__", "(self)", "") { (context, arguments) throws(Raised) in
                context.integer(try context.length(recalculated(context, arguments)))
            }
            try maker.method("__repr__", "(self)", "") { (context, arguments) throws(Raised) in
                let path = try context.representationText(context.getAttribute(arguments[0], ._path))
                return context.string("_NamespacePath(\(path))")
            }
            try maker.method("__contains__", "(self, item)", "") { (context, arguments) throws(Raised) in
                Value(try context.contains(recalculated(context, arguments), arguments[1]))
            }
            try maker.method("append", "(self, item)", "") { (context, arguments) throws(Raised) in
                try context.callMethod(context.getAttribute(arguments[0], ._path), .append, arguments[1])
            }
        }
        state.pointee.types.namespaceLoader = try functions.defineClass("_NamespaceLoader", "") {
            (maker) throws(Raised) in
            try maker.method("__init__", "(self, name, path, path_finder)", "") { (context, arguments) throws(Raised) in
                let type = try context.importSystem().pointee.types.namespacePath.value
                let path = try context.call(type, arguments[1], arguments[2], arguments[3])
                try context.setAttribute(arguments[0], ._path, path)
                return .none
            }
            try maker.classMethod("module_repr", "(cls, module)", "The repr of a namespace package. Deprecated.") {
                (context, arguments) throws(Raised) in
                let name = try context.getAttribute(arguments[1], .__name__)
                return context.string("<module \(try context.representationText(name)) (namespace)>")
            }
            try maker.method("is_package", "(self, fullname)", "") { (_, _) throws(Raised) in .true }
            try maker.method("get_source", "(self, fullname)", "") { (context, _) throws(Raised) in
                context.interpreter.pointee.emptyString
            }
            try maker.method("get_code", "(self, fullname)", "") { (context, _) throws(Raised) in
                try context.compileSource([], CompileRequest(fileName: context.string("<string>"))).value
            }
            try maker.method("create_module", "(self, spec)", "Lets the import system make the module.") {
                (_, _) throws(Raised) in .none
            }
            try maker.method("exec_module", "(self, module)", "") { (_, _) throws(Raised) in .none }
            try maker.method("load_module", "(self, fullname)", "Deprecated.") { (context, arguments) throws(Raised) in
                let path = try context.getAttribute(arguments[0], ._path)
                try context.verbose { () throws(Raised) in
                    "namespace module loaded with path \(try context.representationText(path))"
                }
                return try context.loadModuleShim(arguments[0], arguments[1])
            }
        }
    }

    private static func recalculated(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.callMethod(arguments[0], ._recalculate)
    }

    private static func recalculate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let own = arguments[0]
        let parentPath = try context.tuple(of: context.callMethod(own, ._get_parent_path))
        let last = try context.getAttribute(own, ._last_parent_path)
        if try context.compareIsTrue(parentPath, last, .notEqual) {
            let finder = try context.getAttribute(own, ._path_finder)
            let spec = try context.call(finder, context.getAttribute(own, ._name), parentPath)
            if !spec.isNone, try context.getAttribute(spec, .loader).isNone {
                let locations = try context.getAttribute(spec, .submodule_search_locations)
                if try context.isTrue(locations) { try context.setAttribute(own, ._path, locations) }
            }
            try context.setAttribute(own, ._last_parent_path, parentPath)
        }
        return try context.getAttribute(own, ._path)
    }
}

extension Context {
    /// A tuple of a list's items from an index on.
    func makeTuple(of list: ListObject, from start: Int = 0) throws(Raised) -> TupleObject {
        let count = max(0, list.count - start)
        guard count > 0, let storage = list.storage else { return try makeTuple(count: 0) }
        return try makeTuple(storage.items + start, count: count)
    }

    /// `tuple(iterable)`.
    func tuple(of iterable: Value) throws(Raised) -> Value {
        try makeTuple(of: makeList(from: iterable)).value
    }
}
