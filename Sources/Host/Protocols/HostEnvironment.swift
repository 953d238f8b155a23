/// The environment variables. Names and values are bytes without NUL.
package protocol HostEnvironment: AnyObject, Sendable {
    /// All variables.
    func variables() throws(HostError) -> [EnvironmentVariable]
    /// The value of a variable, or nil.
    func value(of name: [UInt8]) throws(HostError) -> [UInt8]?
    /// Sets a variable, for the host and for the processes that it starts. `EINVAL` for a name that is empty or holds
    /// `=`.
    func setValue(_ value: [UInt8], of name: [UInt8]) throws(HostError)
    /// Takes a variable away, if it is there.
    func removeValue(of name: [UInt8]) throws(HostError)
}

package struct EnvironmentVariable: Equatable, Sendable {
    package var name: [UInt8]
    package var value: [UInt8]

    package init(name: [UInt8], value: [UInt8]) {
        self.name = name
        self.value = value
    }
}

extension EnvironmentVariable {
    /// Throws unless `name` can be a variable's.
    static func check(name: [UInt8]) throws(HostError) {
        if name.contains(0) { throw .embeddedNull }
        if name.isEmpty || name.contains(UInt8(ascii: "=")) { throw HostError(ErrorNumber.EINVAL) }
    }
}
