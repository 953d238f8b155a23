// In CPython: Objects/object.c (Py_ReprEnter, Py_ReprLeave)

extension Context {
    /// To be called before the items of a container are shown. False: its representation is being made already, so that
    /// it contains itself. Balanced by `leaveRepresentation` if true.
    func enterRepresentation(_ object: Value) throws(Raised) -> Bool {
        let list: ListObject
        if thread.pointee.representationsInProgress.isUnbound {
            list = try makeList()
            thread.pointee.representationsInProgress = list.value
        } else {
            list = ListObject(thread.pointee.representationsInProgress)
            for index in 0..<list.count where list[index] === object { return false }
        }
        try append(list, object)
        return true
    }

    func leaveRepresentation(_ object: Value) {
        guard thread.pointee.representationsInProgress.isBound else { return }
        let list = ListObject(thread.pointee.representationsInProgress)
        var index = list.count - 1
        while index >= 0, list[index] !== object { index -= 1 }
        if index >= 0 { remove(list, from: index, count: 1) }
    }
}
