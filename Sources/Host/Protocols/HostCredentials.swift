// In CPython: Modules/posixmodule.c

/// Whether a call is about users or groups.
package enum CredentialKind: Sendable { case user, group }

/// Whom the process belongs to, and which processes belong together.
package protocol HostCredentials: AnyObject, Sendable {
    /// The groups that the process belongs to besides its own.
    func groups() throws(HostError) -> [UInt32]
    func setGroups(_ groups: [UInt32]) throws(HostError)
    /// The groups of a user, of which `group` is one.
    func groups(ofUser name: [UInt8], with group: UInt32) throws(HostError) -> [UInt32]
    /// Takes on the groups of a user.
    func takeGroups(ofUser name: [UInt8], with group: UInt32) throws(HostError)
    /// The real, the effective and the saved number.
    func credentials(_ kind: CredentialKind) throws(HostError) -> (real: UInt32, effective: UInt32, saved: UInt32)
    /// `setuid`, `setgid`.
    func become(_ kind: CredentialKind, _ number: UInt32) throws(HostError)
    /// `seteuid`, `setegid`.
    func becomeEffectively(_ kind: CredentialKind, _ number: UInt32) throws(HostError)
    /// `setreuid`, `setregid`; and with a saved number `setresuid`, `setresgid`.
    func become(_ kind: CredentialKind, real: UInt32, effective: UInt32, saved: UInt32?) throws(HostError)
    /// Makes a directory the root of all paths.
    func changeRoot(to path: HostPath) throws(HostError)
    func loginName() throws(HostError) -> [UInt8]
    func processGroup(of process: Int32) throws(HostError) -> Int32
    func setProcessGroup(of process: Int32, to group: Int32) throws(HostError)
    func session(of process: Int32) throws(HostError) -> Int32
    func beginSession() throws(HostError)
    /// Sends a signal to all processes of a group.
    func send(_ signal: Int32, toGroup group: Int32) throws(HostError)
}

extension HostCredentials {
    package func groups() throws(HostError) -> [UInt32] { throw .notPermitted }
    package func setGroups(_ groups: [UInt32]) throws(HostError) { throw .notPermitted }
    package func groups(ofUser name: [UInt8], with group: UInt32) throws(HostError) -> [UInt32] { throw .notPermitted }
    package func takeGroups(ofUser name: [UInt8], with group: UInt32) throws(HostError) { throw .notPermitted }
    package func credentials(
        _ kind: CredentialKind
    ) throws(HostError) -> (real: UInt32, effective: UInt32, saved: UInt32) { throw .notPermitted }
    package func become(_ kind: CredentialKind, _ number: UInt32) throws(HostError) { throw .notPermitted }
    package func becomeEffectively(_ kind: CredentialKind, _ number: UInt32) throws(HostError) { throw .notPermitted }
    package func become(
        _ kind: CredentialKind, real: UInt32, effective: UInt32, saved: UInt32?
    ) throws(HostError) { throw .notPermitted }
    package func changeRoot(to path: HostPath) throws(HostError) { throw .notPermitted }
    package func loginName() throws(HostError) -> [UInt8] { throw .notPermitted }
    package func processGroup(of process: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func setProcessGroup(of process: Int32, to group: Int32) throws(HostError) { throw .notPermitted }
    package func session(of process: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func beginSession() throws(HostError) { throw .notPermitted }
    package func send(_ signal: Int32, toGroup group: Int32) throws(HostError) { throw .notPermitted }
}
