/// What a host answers when it does not do what it was asked to.
///
/// It is as small as the number that it holds, so that throwing it costs next to nothing. Which path it was about, and
/// which subclass of `OSError` it becomes, its catcher knows.
package struct HostError: Error, Equatable, Sendable {
    /// The number of the error as the platform counts, such as `ErrorNumber.ENOENT`.
    package let errno: Int32

    /// The error of a number. (An interrupted call is one too: `ErrorNumber.EINTR`. To repeat it is for the caller,
    /// which runs signal handlers first.)
    @inline(__always) package init(_ errno: Int32) {
        self.errno = errno
    }

    /// A path or a name has a NUL byte in it: no system call was made. Python raises ValueError for that.
    package static let embeddedNull = HostError(-1)

    /// What `os.strerror` says of it.
    package var message: String {
        self == .embeddedNull ? "embedded null byte" : systemErrorMessage(errno)
    }
}
