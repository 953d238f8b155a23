// In CPython: Modules/errnomodule.c

/// The numbers of POSIX errors as the platform counts them, so that they agree with what its C library says; the texts
/// are Linux's everywhere, so that a program in memory says the same on every platform.
package struct ErrorNumber: Sendable {
    /// The symbol, `ENOENT`.
    package let name: StaticString
    /// What `errno` holds on this platform.
    package let number: Int32
    /// What `os.strerror` says.
    package let message: StaticString

    private init?(_ name: StaticString, linux: Int32?, darwin: Int32?, _ message: StaticString) {
        guard let number = linuxOrDarwin(linux, darwin) else { return nil }
        self.name = name
        self.number = number
        self.message = message
    }
}

/// What `os.strerror` says of an error number, for numbers that mean nothing too.
package func systemErrorMessage(_ number: Int32) -> String {
    if number == 0 { return "Success" }
    for error in ErrorNumber.all where error.number == number { return "\(error.message)" }
    return "Unknown error \(number)"
}

@inline(__always) private func linuxOrDarwin<Choice>(_ linux: Choice, _ darwin: Choice) -> Choice {
    #if canImport(Darwin)
    return darwin
    #else
    return linux
    #endif
}

// The errors that the host and the runtime speak of by name.
extension ErrorNumber {
    package static let EPERM: Int32 = 1
    package static let ENOENT: Int32 = 2
    package static let ESRCH: Int32 = 3
    package static let EINTR: Int32 = 4
    package static let EIO: Int32 = 5
    package static let ENXIO: Int32 = 6
    package static let E2BIG: Int32 = 7
    package static let ENOEXEC: Int32 = 8
    package static let EBADF: Int32 = 9
    package static let ECHILD: Int32 = 10
    package static let EAGAIN: Int32 = linuxOrDarwin(11, 35)
    package static let ENOMEM: Int32 = 12
    package static let EACCES: Int32 = 13
    package static let EBUSY: Int32 = 16
    package static let EEXIST: Int32 = 17
    package static let EXDEV: Int32 = 18
    package static let ENODEV: Int32 = 19
    package static let ENOTDIR: Int32 = 20
    package static let EISDIR: Int32 = 21
    package static let EINVAL: Int32 = 22
    package static let ENFILE: Int32 = 23
    package static let EMFILE: Int32 = 24
    package static let ENOTTY: Int32 = 25
    package static let EFBIG: Int32 = 27
    package static let ENOSPC: Int32 = 28
    package static let ESPIPE: Int32 = 29
    package static let EROFS: Int32 = 30
    package static let EMLINK: Int32 = 31
    package static let EPIPE: Int32 = 32
    package static let EDOM: Int32 = 33
    package static let ERANGE: Int32 = 34
    package static let ENAMETOOLONG: Int32 = linuxOrDarwin(36, 63)
    package static let ENOSYS: Int32 = linuxOrDarwin(38, 78)
    package static let ENOTEMPTY: Int32 = linuxOrDarwin(39, 66)
    package static let ELOOP: Int32 = linuxOrDarwin(40, 62)
    package static let EOVERFLOW: Int32 = linuxOrDarwin(75, 84)
    package static let EALREADY: Int32 = linuxOrDarwin(114, 37)
    package static let EINPROGRESS: Int32 = linuxOrDarwin(115, 36)
    package static let EOPNOTSUPP: Int32 = linuxOrDarwin(95, 102)
    package static let ESHUTDOWN: Int32 = linuxOrDarwin(108, 58)
    package static let ECONNABORTED: Int32 = linuxOrDarwin(103, 53)
    package static let ECONNREFUSED: Int32 = linuxOrDarwin(111, 61)
    package static let ECONNRESET: Int32 = linuxOrDarwin(104, 54)
    package static let ENOTCONN: Int32 = linuxOrDarwin(107, 57)
    package static let EADDRINUSE: Int32 = linuxOrDarwin(98, 48)
    package static let ETIMEDOUT: Int32 = linuxOrDarwin(110, 60)
    package static let EILSEQ: Int32 = linuxOrDarwin(84, 92)
}

extension ErrorNumber {
    /// Second names of numbers: `errno` has both.
    package static let aliases: [(name: StaticString, number: Int32)] = [
        ("EWOULDBLOCK", EAGAIN), ("EDEADLOCK", linuxOrDarwin(35, 11)), ("ENOTSUP", linuxOrDarwin(95, 45)),
    ]

    /// Every error of this platform, one name a number.
    package static let all: [ErrorNumber] = [
        ErrorNumber("EPERM", linux: 1, darwin: 1, "Operation not permitted"),
        ErrorNumber("ENOENT", linux: 2, darwin: 2, "No such file or directory"),
        ErrorNumber("ESRCH", linux: 3, darwin: 3, "No such process"),
        ErrorNumber("EINTR", linux: 4, darwin: 4, "Interrupted system call"),
        ErrorNumber("EIO", linux: 5, darwin: 5, "Input/output error"),
        ErrorNumber("ENXIO", linux: 6, darwin: 6, "No such device or address"),
        ErrorNumber("E2BIG", linux: 7, darwin: 7, "Argument list too long"),
        ErrorNumber("ENOEXEC", linux: 8, darwin: 8, "Exec format error"),
        ErrorNumber("EBADF", linux: 9, darwin: 9, "Bad file descriptor"),
        ErrorNumber("ECHILD", linux: 10, darwin: 10, "No child processes"),
        ErrorNumber("EAGAIN", linux: 11, darwin: 35, "Resource temporarily unavailable"),
        ErrorNumber("ENOMEM", linux: 12, darwin: 12, "Cannot allocate memory"),
        ErrorNumber("EACCES", linux: 13, darwin: 13, "Permission denied"),
        ErrorNumber("EFAULT", linux: 14, darwin: 14, "Bad address"),
        ErrorNumber("ENOTBLK", linux: 15, darwin: 15, "Block device required"),
        ErrorNumber("EBUSY", linux: 16, darwin: 16, "Device or resource busy"),
        ErrorNumber("EEXIST", linux: 17, darwin: 17, "File exists"),
        ErrorNumber("EXDEV", linux: 18, darwin: 18, "Invalid cross-device link"),
        ErrorNumber("ENODEV", linux: 19, darwin: 19, "No such device"),
        ErrorNumber("ENOTDIR", linux: 20, darwin: 20, "Not a directory"),
        ErrorNumber("EISDIR", linux: 21, darwin: 21, "Is a directory"),
        ErrorNumber("EINVAL", linux: 22, darwin: 22, "Invalid argument"),
        ErrorNumber("ENFILE", linux: 23, darwin: 23, "Too many open files in system"),
        ErrorNumber("EMFILE", linux: 24, darwin: 24, "Too many open files"),
        ErrorNumber("ENOTTY", linux: 25, darwin: 25, "Inappropriate ioctl for device"),
        ErrorNumber("ETXTBSY", linux: 26, darwin: 26, "Text file busy"),
        ErrorNumber("EFBIG", linux: 27, darwin: 27, "File too large"),
        ErrorNumber("ENOSPC", linux: 28, darwin: 28, "No space left on device"),
        ErrorNumber("ESPIPE", linux: 29, darwin: 29, "Illegal seek"),
        ErrorNumber("EROFS", linux: 30, darwin: 30, "Read-only file system"),
        ErrorNumber("EMLINK", linux: 31, darwin: 31, "Too many links"),
        ErrorNumber("EPIPE", linux: 32, darwin: 32, "Broken pipe"),
        ErrorNumber("EDOM", linux: 33, darwin: 33, "Numerical argument out of domain"),
        ErrorNumber("ERANGE", linux: 34, darwin: 34, "Numerical result out of range"),
        ErrorNumber("EDEADLK", linux: 35, darwin: 11, "Resource deadlock avoided"),
        ErrorNumber("ENAMETOOLONG", linux: 36, darwin: 63, "File name too long"),
        ErrorNumber("ENOLCK", linux: 37, darwin: 77, "No locks available"),
        ErrorNumber("ENOSYS", linux: 38, darwin: 78, "Function not implemented"),
        ErrorNumber("ENOTEMPTY", linux: 39, darwin: 66, "Directory not empty"),
        ErrorNumber("ELOOP", linux: 40, darwin: 62, "Too many levels of symbolic links"),
        ErrorNumber("ENOMSG", linux: 42, darwin: 91, "No message of desired type"),
        ErrorNumber("EIDRM", linux: 43, darwin: 90, "Identifier removed"),
        ErrorNumber("ECHRNG", linux: 44, darwin: nil, "Channel number out of range"),
        ErrorNumber("EL2NSYNC", linux: 45, darwin: nil, "Level 2 not synchronized"),
        ErrorNumber("EL3HLT", linux: 46, darwin: nil, "Level 3 halted"),
        ErrorNumber("EL3RST", linux: 47, darwin: nil, "Level 3 reset"),
        ErrorNumber("ELNRNG", linux: 48, darwin: nil, "Link number out of range"),
        ErrorNumber("EUNATCH", linux: 49, darwin: nil, "Protocol driver not attached"),
        ErrorNumber("ENOCSI", linux: 50, darwin: nil, "No CSI structure available"),
        ErrorNumber("EL2HLT", linux: 51, darwin: nil, "Level 2 halted"),
        ErrorNumber("EBADE", linux: 52, darwin: nil, "Invalid exchange"),
        ErrorNumber("EBADR", linux: 53, darwin: nil, "Invalid request descriptor"),
        ErrorNumber("EXFULL", linux: 54, darwin: nil, "Exchange full"),
        ErrorNumber("ENOANO", linux: 55, darwin: nil, "No anode"),
        ErrorNumber("EBADRQC", linux: 56, darwin: nil, "Invalid request code"),
        ErrorNumber("EBADSLT", linux: 57, darwin: nil, "Invalid slot"),
        ErrorNumber("EBFONT", linux: 59, darwin: nil, "Bad font file format"),
        ErrorNumber("ENOSTR", linux: 60, darwin: 99, "Device not a stream"),
        ErrorNumber("ENODATA", linux: 61, darwin: 96, "No data available"),
        ErrorNumber("ETIME", linux: 62, darwin: 101, "Timer expired"),
        ErrorNumber("ENOSR", linux: 63, darwin: 98, "Out of streams resources"),
        ErrorNumber("ENONET", linux: 64, darwin: nil, "Machine is not on the network"),
        ErrorNumber("ENOPKG", linux: 65, darwin: nil, "Package not installed"),
        ErrorNumber("EREMOTE", linux: 66, darwin: 71, "Object is remote"),
        ErrorNumber("ENOLINK", linux: 67, darwin: 97, "Link has been severed"),
        ErrorNumber("EADV", linux: 68, darwin: nil, "Advertise error"),
        ErrorNumber("ESRMNT", linux: 69, darwin: nil, "Srmount error"),
        ErrorNumber("ECOMM", linux: 70, darwin: nil, "Communication error on send"),
        ErrorNumber("EPROTO", linux: 71, darwin: 100, "Protocol error"),
        ErrorNumber("EMULTIHOP", linux: 72, darwin: 95, "Multihop attempted"),
        ErrorNumber("EDOTDOT", linux: 73, darwin: nil, "RFS specific error"),
        ErrorNumber("EBADMSG", linux: 74, darwin: 94, "Bad message"),
        ErrorNumber("EOVERFLOW", linux: 75, darwin: 84, "Value too large for defined data type"),
        ErrorNumber("ENOTUNIQ", linux: 76, darwin: nil, "Name not unique on network"),
        ErrorNumber("EBADFD", linux: 77, darwin: nil, "File descriptor in bad state"),
        ErrorNumber("EREMCHG", linux: 78, darwin: nil, "Remote address changed"),
        ErrorNumber("ELIBACC", linux: 79, darwin: nil, "Can not access a needed shared library"),
        ErrorNumber("ELIBBAD", linux: 80, darwin: nil, "Accessing a corrupted shared library"),
        ErrorNumber("ELIBSCN", linux: 81, darwin: nil, ".lib section in a.out corrupted"),
        ErrorNumber("ELIBMAX", linux: 82, darwin: nil, "Attempting to link in too many shared libraries"),
        ErrorNumber("ELIBEXEC", linux: 83, darwin: nil, "Cannot exec a shared library directly"),
        ErrorNumber("EILSEQ", linux: 84, darwin: 92, "Invalid or incomplete multibyte or wide character"),
        ErrorNumber("ERESTART", linux: 85, darwin: nil, "Interrupted system call should be restarted"),
        ErrorNumber("ESTRPIPE", linux: 86, darwin: nil, "Streams pipe error"),
        ErrorNumber("EUSERS", linux: 87, darwin: 68, "Too many users"),
        ErrorNumber("ENOTSOCK", linux: 88, darwin: 38, "Socket operation on non-socket"),
        ErrorNumber("EDESTADDRREQ", linux: 89, darwin: 39, "Destination address required"),
        ErrorNumber("EMSGSIZE", linux: 90, darwin: 40, "Message too long"),
        ErrorNumber("EPROTOTYPE", linux: 91, darwin: 41, "Protocol wrong type for socket"),
        ErrorNumber("ENOPROTOOPT", linux: 92, darwin: 42, "Protocol not available"),
        ErrorNumber("EPROTONOSUPPORT", linux: 93, darwin: 43, "Protocol not supported"),
        ErrorNumber("ESOCKTNOSUPPORT", linux: 94, darwin: 44, "Socket type not supported"),
        ErrorNumber("EOPNOTSUPP", linux: 95, darwin: 102, "Operation not supported"),
        ErrorNumber("EPFNOSUPPORT", linux: 96, darwin: 46, "Protocol family not supported"),
        ErrorNumber("EAFNOSUPPORT", linux: 97, darwin: 47, "Address family not supported by protocol"),
        ErrorNumber("EADDRINUSE", linux: 98, darwin: 48, "Address already in use"),
        ErrorNumber("EADDRNOTAVAIL", linux: 99, darwin: 49, "Cannot assign requested address"),
        ErrorNumber("ENETDOWN", linux: 100, darwin: 50, "Network is down"),
        ErrorNumber("ENETUNREACH", linux: 101, darwin: 51, "Network is unreachable"),
        ErrorNumber("ENETRESET", linux: 102, darwin: 52, "Network dropped connection on reset"),
        ErrorNumber("ECONNABORTED", linux: 103, darwin: 53, "Software caused connection abort"),
        ErrorNumber("ECONNRESET", linux: 104, darwin: 54, "Connection reset by peer"),
        ErrorNumber("ENOBUFS", linux: 105, darwin: 55, "No buffer space available"),
        ErrorNumber("EISCONN", linux: 106, darwin: 56, "Transport endpoint is already connected"),
        ErrorNumber("ENOTCONN", linux: 107, darwin: 57, "Transport endpoint is not connected"),
        ErrorNumber("ESHUTDOWN", linux: 108, darwin: 58, "Cannot send after transport endpoint shutdown"),
        ErrorNumber("ETOOMANYREFS", linux: 109, darwin: 59, "Too many references: cannot splice"),
        ErrorNumber("ETIMEDOUT", linux: 110, darwin: 60, "Connection timed out"),
        ErrorNumber("ECONNREFUSED", linux: 111, darwin: 61, "Connection refused"),
        ErrorNumber("EHOSTDOWN", linux: 112, darwin: 64, "Host is down"),
        ErrorNumber("EHOSTUNREACH", linux: 113, darwin: 65, "No route to host"),
        ErrorNumber("EALREADY", linux: 114, darwin: 37, "Operation already in progress"),
        ErrorNumber("EINPROGRESS", linux: 115, darwin: 36, "Operation now in progress"),
        ErrorNumber("ESTALE", linux: 116, darwin: 70, "Stale file handle"),
        ErrorNumber("EUCLEAN", linux: 117, darwin: nil, "Structure needs cleaning"),
        ErrorNumber("ENOTNAM", linux: 118, darwin: nil, "Not a XENIX named type file"),
        ErrorNumber("ENAVAIL", linux: 119, darwin: nil, "No XENIX semaphores available"),
        ErrorNumber("EISNAM", linux: 120, darwin: nil, "Is a named type file"),
        ErrorNumber("EREMOTEIO", linux: 121, darwin: nil, "Remote I/O error"),
        ErrorNumber("EDQUOT", linux: 122, darwin: 69, "Disk quota exceeded"),
        ErrorNumber("ENOMEDIUM", linux: 123, darwin: nil, "No medium found"),
        ErrorNumber("EMEDIUMTYPE", linux: 124, darwin: nil, "Wrong medium type"),
        ErrorNumber("ECANCELED", linux: 125, darwin: 89, "Operation canceled"),
        ErrorNumber("ENOKEY", linux: 126, darwin: nil, "Required key not available"),
        ErrorNumber("EKEYEXPIRED", linux: 127, darwin: nil, "Key has expired"),
        ErrorNumber("EKEYREVOKED", linux: 128, darwin: nil, "Key has been revoked"),
        ErrorNumber("EKEYREJECTED", linux: 129, darwin: nil, "Key was rejected by service"),
        ErrorNumber("EOWNERDEAD", linux: 130, darwin: 105, "Owner died"),
        ErrorNumber("ENOTRECOVERABLE", linux: 131, darwin: 104, "State not recoverable"),
        ErrorNumber("ERFKILL", linux: 132, darwin: nil, "Operation not possible due to RF-kill"),
        ErrorNumber("EHWPOISON", linux: 133, darwin: nil, "Memory page has hardware error"),
        ErrorNumber("ENOTSUP", linux: nil, darwin: 45, "Operation not supported"),
        ErrorNumber("EPROCLIM", linux: nil, darwin: 67, "Too many processes"),
        ErrorNumber("EBADRPC", linux: nil, darwin: 72, "RPC struct is bad"),
        ErrorNumber("ERPCMISMATCH", linux: nil, darwin: 73, "RPC version wrong"),
        ErrorNumber("EPROGUNAVAIL", linux: nil, darwin: 74, "RPC prog. not avail"),
        ErrorNumber("EPROGMISMATCH", linux: nil, darwin: 75, "Program version wrong"),
        ErrorNumber("EPROCUNAVAIL", linux: nil, darwin: 76, "Bad procedure for program"),
        ErrorNumber("EFTYPE", linux: nil, darwin: 79, "Inappropriate file type or format"),
        ErrorNumber("EAUTH", linux: nil, darwin: 80, "Authentication error"),
        ErrorNumber("ENEEDAUTH", linux: nil, darwin: 81, "Need authenticator"),
        ErrorNumber("EPWROFF", linux: nil, darwin: 82, "Device power is off"),
        ErrorNumber("EDEVERR", linux: nil, darwin: 83, "Device error"),
        ErrorNumber("EBADEXEC", linux: nil, darwin: 85, "Bad executable (or shared library)"),
        ErrorNumber("EBADARCH", linux: nil, darwin: 86, "Bad CPU type in executable"),
        ErrorNumber("ESHLIBVERS", linux: nil, darwin: 87, "Shared library version mismatch"),
        ErrorNumber("EBADMACHO", linux: nil, darwin: 88, "Malformed Mach-o file"),
        ErrorNumber("ENOATTR", linux: nil, darwin: 93, "Attribute not found"),
        ErrorNumber("ENOPOLICY", linux: nil, darwin: 103, "Policy not found"),
        ErrorNumber("EQFULL", linux: nil, darwin: 106, "Interface output queue is full"),
    ].compactMap { $0 }
}
