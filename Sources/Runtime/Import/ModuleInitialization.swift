// In CPython: import_ensure_initialized in Python/import.c

/// Modules that are being loaded.
extension Context {
    /// Whether the module's source is still being run, as errors about missing attributes mention.
    func isInitializing(_ module: Value) throws(Raised) -> Bool {
        guard type(of: module).isSubtype(of: types.module),
            let dictionary = fieldDictionary(of: module, type(of: module))
        else { return false }
        let spec = dictionary.get(name: self[string: .__spec__])
        guard spec.isGiven else { return false }
        let answer: Value
        do throws(Raised) {
            answer = try getAttributeIfPresent(spec, ._initializing)
            return answer.isBound ? try isTrue(answer) : false
        } catch {
            _ = takeRaised()
            return false
        }
    }
}
