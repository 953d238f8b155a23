import TaipanHost
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite struct ErrorNumberTests {
    @Test func numbersHaveTexts() {
        #expect(systemErrorMessage(ErrorNumber.ENOENT) == "No such file or directory")
        #expect(systemErrorMessage(ErrorNumber.EAGAIN) == "Resource temporarily unavailable")
        #expect(systemErrorMessage(ErrorNumber.ENOTEMPTY) == "Directory not empty")
        #expect(systemErrorMessage(0) == "Success")
        #expect(systemErrorMessage(-1) == "Unknown error -1")
        #expect(systemErrorMessage(.min) == "Unknown error -2147483648")
        #expect(HostError(ErrorNumber.EPIPE).message == "Broken pipe")
        #expect(HostError.embeddedNull.message == "embedded null byte")
    }

    @Test func everyNumberHasOneName() {
        #expect(Set(ErrorNumber.all.map(\.number)).count == ErrorNumber.all.count)
        #expect(Set(ErrorNumber.all.map { "\($0.name)" }).count == ErrorNumber.all.count)
        for alias in ErrorNumber.aliases {
            #expect(ErrorNumber.all.contains { $0.number == alias.number })
        }
    }

    @Test func constantsAgreeWithTheTable() {
        let constants: [(String, Int32)] = [
            ("EINTR", ErrorNumber.EINTR), ("EAGAIN", ErrorNumber.EAGAIN), ("ENAMETOOLONG", ErrorNumber.ENAMETOOLONG),
            ("ENOTEMPTY", ErrorNumber.ENOTEMPTY), ("ELOOP", ErrorNumber.ELOOP), ("ENOSYS", ErrorNumber.ENOSYS),
            ("EOVERFLOW", ErrorNumber.EOVERFLOW), ("EALREADY", ErrorNumber.EALREADY),
            ("EINPROGRESS", ErrorNumber.EINPROGRESS), ("EOPNOTSUPP", ErrorNumber.EOPNOTSUPP),
            ("ESHUTDOWN", ErrorNumber.ESHUTDOWN), ("ECONNABORTED", ErrorNumber.ECONNABORTED),
            ("ECONNREFUSED", ErrorNumber.ECONNREFUSED), ("ECONNRESET", ErrorNumber.ECONNRESET),
            ("ENOTCONN", ErrorNumber.ENOTCONN), ("EADDRINUSE", ErrorNumber.EADDRINUSE),
            ("ETIMEDOUT", ErrorNumber.ETIMEDOUT), ("EILSEQ", ErrorNumber.EILSEQ),
        ]
        for (name, number) in constants {
            #expect(ErrorNumber.all.first { "\($0.name)" == name }?.number == number)
        }
    }

    #if canImport(Glibc)
    @Test func textsAreThoseOfTheCLibrary() {
        for number in Int32(-3)...140 {
            #expect(systemErrorMessage(number) == strerror(number).map { String(cString: $0) })
        }
    }
    #endif
}
