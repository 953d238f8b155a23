// In CPython: Include/cpython/pyerrors.h

extension TypeDeclaration {
    /// The layout of an exception with native fields of its own: `base: ExceptionFields` first, then references up to
    /// `last`, then plain data. The word of `suppressesContext` lies within the run of references: it holds 0 or 1, and
    /// so passes for no reference.
    func exceptionLayout<Fields, Last>(_: Fields.Type, last: KeyPath<Fields, Last>) {
        layout(Fields.self)
        let start = MemoryLayout<ExceptionFields>.offset(of: \.arguments).unsafelyUnwrapped
        let end = MemoryLayout<Fields>.offset(of: last).unsafelyUnwrapped
        type.pointer.pointee.trace.firstOffset = UInt32(start)
        type.pointer.pointee.trace.count = UInt32((end - start) / 8 + 1)
        instanceAttributes()
    }
}

extension Context {
    /// Fills the fields of an exception made by native code (`makeException`) from its arguments, as its `__init__`
    /// would; a type has been chosen already.
    func initializeNativeFields(ofException exception: ExceptionObject, _ arguments: Value) {
        let type = exception.type
        if type.basicSize == types.baseException.basicSize { return }
        if type.isSubtype(of: types.stopIteration) {
            StopIterationType.setFields(exception.value)
        } else if type.isSubtype(of: types.osError) {
            OSErrorType.setFields(self, exception.value)
        } else if type.isSubtype(of: types.importError) {
            ImportErrorType.setFields(exception.value)
        } else if type.isSubtype(of: types.syntaxError) {
            SyntaxErrorType.setFields(self, exception.value)
        } else if type.isSubtype(of: types.systemExit) {
            SystemExitType.setFields(exception.value)
        } else if type.isSubtype(of: types.unicodeError) {
            setUnicodeFields(UnicodeErrorObject(exception.value), TupleObject(arguments))
        }
    }

    private func setUnicodeFields(_ error: UnicodeErrorObject, _ arguments: TupleObject) {
        let hasEncoding = error.type.isSubtype(of: types.unicodeTranslateError) == false
        let first = hasEncoding ? 1 : 0
        guard arguments.count == first + 4 else { return }
        if hasEncoding { error.encoding = arguments[0] }
        error.object = arguments[first]
        error.start = machineInteger(arguments[first + 1]) ?? 0
        error.end = machineInteger(arguments[first + 2]) ?? 0
        error.reason = arguments[first + 3]
    }
}
