// In CPython: Modules/posixmodule.c
import TaipanHost

/// When processes run, and what is known of the system.
enum PosixScheduling {
    static func add(_ context: Context, _ module: ModuleObject) throws(Raised) {
        try addNames(context, module)
        addConfiguration(context, module)
        addPriorities(context, module)
        #if !canImport(Darwin)
        addPolicies(context, module)
        addAffinity(context, module)
        #endif
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sched_yield", "($module, /)", "Lets other processes run.") { (context, _) throws(Raised) in
            try context.host { (host) throws(HostError) in try host.process.yieldProcessor() }
            return .none
        }
        add("getloadavg", "($module, /)", "How many processes were running on average, in three spans of time.") {
            (context, _) throws(Raised) in
            guard let averages = try? context.resources.host.process.loadAverage() else {
                throw context.raise(context.types.osError, "Load averages are unobtainable")
            }
            return context.tuple(
                context.float(averages.0), context.float(averages.1), context.float(averages.2))
        }
    }

    // MARK: Names and numbers of properties

    private static func addNames(_ context: Context, _ module: ModuleObject) throws(Raised) {
        func names(_ table: [(name: StaticString, number: Int32)]) throws(Raised) -> Value {
            let dictionary = context.makeDict()
            for (name, number) in table {
                try context.set(dictionary, context.intern(name), context.integer(Int(number)))
            }
            return dictionary.value
        }
        try context.add(to: module, "pathconf_names", names(PosixNames.pathconf))
        try context.add(to: module, "confstr_names", names(PosixNames.confstr))
        try context.add(to: module, "sysconf_names", names(PosixNames.sysconf))
    }

    /// The number of a property, which is given by name or by number.
    static func number(
        _ context: Context, _ value: Value, _ table: [(name: StaticString, number: Int32)]
    ) throws(Raised) -> Int32 {
        let type = context.type(of: value)
        if type.has(.integerSubclass) { return try context.int32Argument(value) }
        guard type.has(.stringSubclass) else {
            throw context.typeError("configuration names must be strings or integers")
        }
        let text = StringObject(value).text
        for (name, number) in table where name.description == text { return number }
        throw context.valueError("unrecognized configuration name")
    }

    private static func addConfiguration(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sysconf", "($module, name, /)", "A limit or property of the system, a number.") {
            (context, arguments) throws(Raised) in
            let name = try number(context, arguments[0], PosixNames.sysconf)
            return context.integer(
                try context.host { (host) throws(HostError) in try host.process.configuration(name) })
        }
        add("confstr", "($module, name, /)", "A property of the system, a text.") {
            (context, arguments) throws(Raised) in
            let name = try number(context, arguments[0], PosixNames.confstr)
            let text = try context.host { (host) throws(HostError) in try host.process.configurationText(name) }
            return text.map { context.string(fileSystemBytes: $0) } ?? .none
        }
        add("pathconf", "($module, /, path, name)", "A limit of a file or directory.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "pathconf", "path", .descriptor)
            let name = try number(context, arguments[1], PosixNames.pathconf)
            let file = try PosixStorage.file(context, path)
            do throws(HostError) {
                return context.integer(try context.resources.host.files.limit(name, of: file))
            } catch {
                throw error.errno == ErrorNumber.EINVAL ? context.osError(error) : context.osError(error, path)
            }
        }
        add("fpathconf", "($module, fd, name, /)", "A limit of an open file.") { (context, arguments) throws(Raised) in
            let descriptor = try context.int32Argument(arguments[0])
            let name = try number(context, arguments[1], PosixNames.pathconf)
            return context.integer(
                try context.host { (host) throws(HostError) in
                    try host.files.limit(name, of: .descriptor(descriptor))
                })
        }
    }

    // MARK: Priorities

    private static func addPriorities(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("getpriority", "($module, /, which, who)", "The priority of processes.") {
            (context, arguments) throws(Raised) in
            let (which, who) = (try context.int32Argument(arguments[0]), try context.int32Argument(arguments[1]))
            return context.integer(
                Int(try context.host { (host) throws(HostError) in try host.process.priority(which, who) }))
        }
        add("setpriority", "($module, /, which, who, priority)", "Sets the priority of processes.") {
            (context, arguments) throws(Raised) in
            let (which, who) = (try context.int32Argument(arguments[0]), try context.int32Argument(arguments[1]))
            let priority = try context.int32Argument(arguments[2])
            try context.host { (host) throws(HostError) in
                try host.process.setPriority(which, who, to: priority)
            }
            return .none
        }
        add("nice", "($module, increment, /)", "Makes the process nicer to others; answers how nice it is.") {
            (context, arguments) throws(Raised) in
            let increment = try context.int32Argument(arguments[0])
            return context.integer(
                Int(try context.host { (host) throws(HostError) in try host.process.addNiceness(increment) }))
        }
        add("sched_get_priority_max", "($module, /, policy)", "The highest priority of a policy.") {
            (context, arguments) throws(Raised) in
            let policy = try context.int32Argument(arguments[0])
            return context.integer(
                Int(
                    try context.host { (host) throws(HostError) in
                        try host.process.priorityRange(ofPolicy: policy).upperBound
                    }))
        }
        add("sched_get_priority_min", "($module, /, policy)", "The lowest priority of a policy.") {
            (context, arguments) throws(Raised) in
            let policy = try context.int32Argument(arguments[0])
            return context.integer(
                Int(
                    try context.host { (host) throws(HostError) in
                        try host.process.priorityRange(ofPolicy: policy).lowerBound
                    }))
        }
    }

    // MARK: Policies

    private static let schedulingParameters = ParameterList("sched_param", "(sched_priority)")

    static func makeParameterType(_ context: Context) throws(Raised) -> TypeObject {
        let type = try StructSequence.makeType(
            context, "sched_param", module: "posix", "What a scheduling policy needs to know of a process.",
            fields: ["sched_priority"])
        type.slots.new = NewFunction { (context, type, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: schedulingParameters)
            return try StructSequence.make(context, type, [bound[0]])
        }
        return type
    }

    /// The priority in a `sched_param`.
    static func priority(_ context: Context, _ value: Value) throws(Raised) -> Int32 {
        guard let type = context.modules.pointee.posix.parameterType, context.type(of: value) === type else {
            throw context.typeError("must have a sched_param object")
        }
        let number = try context.int64Argument(TupleObject(value)[0])
        guard let priority = Int32(exactly: number) else {
            throw context.overflowError("sched_priority out of range")
        }
        return priority
    }

    private static func process(_ context: Context, _ value: Value) throws(Raised) -> Int32 {
        try context.parseInt32(value)
    }

    private static func addPolicies(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sched_getscheduler", "($module, pid, /)", "The scheduling policy of a process.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            return context.integer(
                Int(try context.host { (host) throws(HostError) in try host.process.schedulingPolicy(of: number) }))
        }
        add("sched_setscheduler", "($module, pid, policy, param, /)", "Sets the scheduling policy of a process.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            let policy = try context.int32Argument(arguments[1])
            let priority = try priority(context, arguments[2])
            try context.host { (host) throws(HostError) in
                try host.process.setScheduling(of: number, policy: policy, priority: priority)
            }
            return .none
        }
        add("sched_getparam", "($module, pid, /)", "The scheduling parameters of a process.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            let priority = try context.host { (host) throws(HostError) in
                try host.process.schedulingPriority(of: number)
            }
            guard let type = context.modules.pointee.posix.parameterType else { return .none }
            return try StructSequence.make(context, type, [context.integer(Int(priority))])
        }
        add("sched_setparam", "($module, pid, param, /)", "Sets the scheduling parameters of a process.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            let priority = try priority(context, arguments[1])
            try context.host { (host) throws(HostError) in
                try host.process.setScheduling(of: number, policy: nil, priority: priority)
            }
            return .none
        }
        add("sched_rr_get_interval", "($module, pid, /)", "How long a process runs until another has its turn.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            let time = try context.host { (host) throws(HostError) in
                try host.process.roundRobinInterval(of: number)
            }
            return context.float(Double(time.seconds) + 1e-9 * Double(time.nanoseconds))
        }
    }

    // MARK: Processors

    private static func addAffinity(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("sched_getaffinity", "($module, pid, /)", "On which processors a process may run.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            let processors = try context.host { (host) throws(HostError) in try host.process.affinity(of: number) }
            let set = try context.makeSet().value
            for processor in processors { try context.setAdd(set, context.integer(processor)) }
            return set
        }
        add("sched_setaffinity", "($module, pid, mask, /)", "Says on which processors a process may run.") {
            (context, arguments) throws(Raised) in
            let number = try process(context, arguments[0])
            var processors: [Int] = []
            try context.forEach(arguments[1]) { item throws(Raised) in
                guard context.type(of: item).has(.integerSubclass) else {
                    throw context.typeError(
                        "expected an iterator of ints, but iterator yielded "
                            + StringObject(try context.representation(context.type(of: item).value)).text)
                }
                guard let processor = context.machineInteger(item) else {
                    throw context.overflowError("Python int too large to convert to C long")
                }
                if processor < 0 { throw context.valueError("negative CPU number") }
                if processor > Int(Int32.max) - 1 { throw context.overflowError("CPU number too large") }
                processors.append(processor)
            }
            // A mask for so many is refused before it is made.
            if let highest = processors.max(), highest > 1 << 20 {
                throw context.osError(HostError(ErrorNumber.EINVAL))
            }
            try context.host { (host) throws(HostError) in
                try host.process.setAffinity(of: number, to: processors)
            }
            return .none
        }
    }
}
