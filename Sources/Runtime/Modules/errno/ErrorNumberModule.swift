// In CPython: Modules/errnomodule.c
import TaipanHost

/// The module `errno`: the numbers of the system's errors, as constants and in a dict from number to name.
enum ErrorNumberModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "errno", "The numbers of the system's errors, and the dict errorcode with their names.")
        let codes = context.makeDict()
        try context.add(to: module, "errorcode", codes.value)
        func add(_ name: StaticString, _ number: Int32) throws(Raised) {
            let number = context.integer(Int(number))
            try context.add(to: module, name, number)
            try context.set(codes, number, context.intern(name))
        }
        // (EHWPOISON is unknown to CPython.) Of two names for a number the dict keeps the one added last.
        try add("EWOULDBLOCK", ErrorNumber.EAGAIN)
        for error in ErrorNumber.all where "\(error.name)" != "EHWPOISON" { try add(error.name, error.number) }
        #if !canImport(Darwin)
        if let deadlock = ErrorNumber.all.first(where: { "\($0.name)" == "EDEADLK" }) {
            try add("EDEADLOCK", deadlock.number)
        }
        if let unsupported = ErrorNumber.all.first(where: { "\($0.name)" == "EOPNOTSUPP" }) {
            try add("ENOTSUP", unsupported.number)
        }
        #endif
        return module
    }
}
