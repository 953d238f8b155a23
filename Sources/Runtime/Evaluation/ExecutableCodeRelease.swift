/// Frees the executable form of a code object that has died.
func releaseExecutableCode(_ object: UnsafeMutableRawPointer) {
    let code = CodeObject(pointer: object.assumingMemoryBound(to: CodeFields.self))
    if let executable = code.executable { releaseExecutableCode(executable) }
}

private func releaseExecutableCode(_ executable: UnsafeMutablePointer<ExecutableCode>) {
    if let traced = executable.pointee.traced { releaseExecutableCode(traced) }
    executable.pointee.instructions.deallocate()
    executable.pointee.offsets.deallocate()
    executable.pointee.caches.deallocate()
    executable.pointee.cellArguments.deallocate()
    executable.pointee.replacedOperations?.deallocate()
    executable.deallocate()
}
