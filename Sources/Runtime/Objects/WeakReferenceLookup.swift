extension Context {
    /// The first weak reference to an object, or None. (Belongs to the collector, which knows them.)
    func firstWeakReference(to object: Value) -> Value { .none }
}
