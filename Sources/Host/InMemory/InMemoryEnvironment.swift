import Synchronization

/// Variables that belong to the host alone.
package final class InMemoryEnvironment: HostEnvironment {
    /// No more bytes of names and values than this; `ENOMEM` says so.
    package static let capacity = 1 << 20

    private struct Variables {
        /// Values, and the places of the names in the order of their arrival.
        var values: [[UInt8]: (place: UInt64, value: [UInt8])] = [:]
        var nextPlace: UInt64 = 0
        var size = 0
    }

    private let state: Mutex<Variables>

    /// These variables; of a name that comes twice, the last. What cannot be a name is left out.
    package init(_ variables: [EnvironmentVariable] = []) {
        var state = Variables()
        for variable in variables where (try? EnvironmentVariable.check(name: variable.name)) != nil {
            state.values[variable.name] = (state.nextPlace, variable.value)
            state.nextPlace += 1
        }
        state.size = state.values.reduce(0) { $0 + $1.key.count + $1.value.value.count }
        self.state = Mutex(state)
    }

    package func variables() throws(HostError) -> [EnvironmentVariable] {
        state.withLock { state in
            state.values.sorted { $0.value.place < $1.value.place }
                .map { EnvironmentVariable(name: $0.key, value: $0.value.value) }
        }
    }

    package func value(of name: [UInt8]) throws(HostError) -> [UInt8]? {
        if name.contains(0) { throw .embeddedNull }
        return state.withLock { $0.values[name]?.value }
    }

    package func setValue(_ value: [UInt8], of name: [UInt8]) throws(HostError) {
        try EnvironmentVariable.check(name: name)
        if value.contains(0) { throw .embeddedNull }
        try state.withLock { (state) throws(HostError) in
            let former = state.values[name]
            let released = former.map { name.count + $0.value.count } ?? 0
            let size = state.size - released + name.count + value.count
            if size > InMemoryEnvironment.capacity && size > state.size { throw HostError(ErrorNumber.ENOMEM) }
            state.size = size
            state.values[name] = (former?.place ?? state.nextPlace, value)
            if former == nil { state.nextPlace += 1 }
        }
    }

    package func removeValue(of name: [UInt8]) throws(HostError) {
        try EnvironmentVariable.check(name: name)
        state.withLock { state in
            if let former = state.values.removeValue(forKey: name) { state.size -= name.count + former.value.count }
        }
    }
}
