extension Context {
    /// Notes that an object must be finalized when it dies. (Belongs to the collector, which fills it.)
    func registerFinalizable(_ object: Value) {}
}
