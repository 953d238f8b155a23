// In CPython: pymain_header in Modules/main.c, PyImport_Cleanup in Python/import.c

/// What `-v` shows besides imports.
extension Context {
    func sayVersionIfVerbose() {
        guard resources.options.verbose > 0, resources.options.quiet == 0 else { return }
        #if os(macOS) || os(iOS)
        writeToStandardError("Python \(Interpreter.versionText) on darwin\n")
        #else
        writeToStandardError("Python \(Interpreter.versionText) on linux\n")
        #endif
    }

    /// Says what is let go at the end: the modules in one step, not one by one as in CPython.
    func sayCleanUpIfVerbose() {
        guard resources.options.verbose > 0, let modules = interpreter.pointee.modules else { return }
        var text = "# clear builtins._\n"
        for name in [
            "path", "argv", "ps1", "ps2", "last_type", "last_value", "last_traceback", "path_hooks",
            "path_importer_cache", "meta_path", "__interactivehook__",
        ] { text += "# clear sys.\(name)\n" }
        for name in ["stdin", "stdout", "stderr"] { text += "# restore sys.\(name)\n" }
        forEachEntry(of: modules) { key, value in
            if key.isString(self), type(of: value).isSubtype(of: types.module) {
                text += "# cleanup[2] removing \(StringObject(key).text)\n"
            }
        }
        writeToStandardError(text)
    }
}
