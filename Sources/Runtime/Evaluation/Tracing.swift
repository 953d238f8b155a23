extension Context {
    func beginTracing(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {}
    func traceException(_ frame: UnsafeMutablePointer<FrameRecord>) {}
    func traceReturnByException(_ frame: UnsafeMutablePointer<FrameRecord>) {}
    func traceReturn(_ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value) {}
    func traceInstruction(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {}
}
extension Context {
    func traceFunctionChanged(_ object: FrameObject) {}
    func jump(_ object: FrameObject, toLine line: Value) throws(Raised) {}
}
