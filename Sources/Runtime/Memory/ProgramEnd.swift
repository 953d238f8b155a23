// In CPython: Python/import.c (PyImport_Cleanup)

extension Context {
    /// Lets go of all modules and finalizes what is left, when the program has ended. Nothing native needs its objects
    /// any more, so the native stack is not looked at.
    func finalizeObjects() {
        guard let modules = interpreter.pointee.modules else { return }
        thread.pointee.handledException = .unbound
        thread.pointee.raised = .unbound
        // Most programs leave nothing behind that would notice.
        if heap.pointee.promptObjects == 0, heap.pointee.weakReferences.liveCount == 0 { return }
        importState.pointee.metaPath = nil
        importState.pointee.pathHooks = nil
        if let sys = interpreter.pointee.sysDictionary {
            for name: StaticString in [
                "path", "argv", "ps1", "ps2", "last_type", "last_value", "last_traceback", "path_hooks",
                "path_importer_cache", "meta_path", "__interactivehook__",
            ] {
                let index = sys.find(name: StringObject(intern(name)))
                if index >= 0 { sys.setValue(at: index, to: .none) }
            }
        }
        // `builtins` and `sys` stay to the end: finalizers print. The others are only known weakly from now on.
        guard let known = try? makeList() else { return }
        heap.pointee.pin(known.value)
        forEachEntry(of: modules) { _, module in
            guard module.isHeapObject, module.heapType.isSubtype(of: types.module),
                module !== interpreter.pointee.builtinsModule, module !== interpreter.pointee.sysModule,
                let reference = try? makeWeakReference(to: module)
            else { return }
            try? append(known, reference)
        }
        if let table = modules.table {
            for index in 0..<table.used {
                let module = table.entries[index].value
                if module !== interpreter.pointee.builtinsModule, module !== interpreter.pointee.sysModule {
                    modules.setValue(at: index, to: .none)
                }
            }
        }
        finalizeUnreachable()
        // What still holds a module finds it empty.
        for index in (0..<known.count).reversed() {
            let module = WeakReferenceObject(known[index]).referent
            if module.isBound { clear(ModuleObject(module).dictionary) }
        }
        finalizeUnreachable()
        thread.pointee.handledException = .unbound
        thread.pointee.raised = .unbound
    }

    /// Collects until nothing more has to be finalized.
    private func finalizeUnreachable() {
        for _ in 0..<100 {
            collect(.full, .explicit, stackPointer: 0)
            if !runFinalizers() { break }
        }
    }

    /// Sets all names of a module to None: those that begin with one underscore first (`_PyModule_ClearDict`).
    private func clear(_ dictionary: DictObject) {
        for isFirstPass in [true, false] {
            guard let table = dictionary.table else { return }
            for index in 0..<table.used where table.entries[index].key.isString(self) {
                let text = StringObject(table.entries[index].key).text
                let isPrivate = text.hasPrefix("_") && !text.hasPrefix("__")
                if isFirstPass ? isPrivate : text != "__builtins__" { dictionary.setValue(at: index, to: .none) }
            }
        }
    }
}
