// In CPython: Python/initconfig.c (config_parse_cmdline), Python/getopt.c
import TaipanHost
import TaipanRuntime

/// What the command line and the environment ask for.
struct Command {
    var options = InterpreterOptions()
    var program: Program?
    /// What to write instead of running a program, and the exit status with it.
    var answer: Answer?

    struct Answer {
        var output = ""
        var error = ""
        var status: Int32 = 0
    }
}

/// Reads the words of the command line as CPython does.
struct CommandLineParser {
    let words: [[UInt8]]
    let environment: any HostEnvironment
    private var index = 1
    private var command = Command()
    private var versionCount = 0
    private var skipsFirstLine = false
    /// Whether `-X pycache_prefix` was given, which the variable does not change.
    private var hasCachePrefixOption = false
    private var optionWarnings: [[UInt8]] = []
    /// Whether `-R` was given: hashes are random whatever PYTHONHASHSEED says.
    private var ignoresHashSeed = false

    init(words: [[UInt8]], environment: any HostEnvironment) {
        self.words = words
        self.environment = environment
    }

    private var programName: String { String(decoding: words.first ?? Array("taipan".utf8), as: UTF8.self) }

    mutating func parse() -> Command {
        command.options.executable = words.first ?? []
        if let answer = readOptions() {
            command.answer = answer
            return command
        }
        if versionCount > 0 {
            command.answer = Command.Answer(
                output: versionCount > 1 ? "Python \(Interpreter.versionText)\n" : "Python 3.8.18\n")
            return command
        }
        if let answer = readEnvironment() {
            command.answer = answer
            return command
        }
        command.options.warnings += optionWarnings
        if command.program == nil, index < words.count {
            let file = words[index]
            command.program =
                file == Array("-".utf8) ? .standardInput : .file(file, skipsFirstLine: skipsFirstLine)
            command.options.arguments = Array(words[index...])
        }
        if command.program == nil {
            command.program = .standardInput
            command.options.arguments = [[]]
        }
        return command
    }

    // MARK: Options

    private func wrongUsage(_ message: String) -> Command.Answer {
        Command.Answer(error: message + "\n" + usageLine(programName) + usageHint, status: 2)
    }

    /// Reads options up to the first word that is none; an answer ends everything.
    private mutating func readOptions() -> Command.Answer? {
        while index < words.count {
            let word = words[index]
            guard word.first == UInt8(ascii: "-"), word.count > 1 else { return nil }
            if word == Array("--".utf8) {
                index += 1
                return nil
            }
            index += 1
            if word.starts(with: Array("--".utf8)) {
                if let answer = readLongOption(String(decoding: word.dropFirst(2), as: UTF8.self)) { return answer }
                continue
            }
            var letters = word.dropFirst()
            while let letter = letters.popFirst() {
                var argument: [UInt8]?
                if [UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "W"), UInt8(ascii: "X")].contains(letter) {
                    if !letters.isEmpty {
                        argument = Array(letters)
                        letters = []
                    } else if index < words.count {
                        argument = words[index]
                        index += 1
                    } else {
                        return wrongUsage(
                            "Argument expected for the -\(String(decoding: [letter], as: UTF8.self)) option")
                    }
                }
                if let answer = readOption(letter, argument ?? []) { return answer }
                if command.program != nil { return nil }
            }
        }
        return nil
    }

    private mutating func readLongOption(_ name: String) -> Command.Answer? {
        switch name {
        case "help": return Command.Answer(output: usageText(programName))
        case "version":
            versionCount += 1
            return nil
        case "check-hash-based-pycs":
            guard index < words.count else {
                return wrongUsage("Argument expected for the --check-hash-based-pycs options")
            }
            let value = String(decoding: words[index], as: UTF8.self)
            index += 1
            guard ["always", "never", "default"].contains(value) else {
                return wrongUsage("--check-hash-based-pycs must be one of 'default', 'always', or 'never'")
            }
            command.options.hashBasedCacheChecks = value
            return nil
        default: return wrongUsage("unknown option --\(name)")
        }
    }

    private mutating func readOption(_ letter: UInt8, _ argument: [UInt8]) -> Command.Answer? {
        switch letter {
        case UInt8(ascii: "b"): command.options.bytesWarning += 1
        case UInt8(ascii: "B"): command.options.dontWriteBytecode = true
        case UInt8(ascii: "c"):
            command.program = .command(argument)
            command.options.arguments = [Array("-c".utf8)] + words[index...]
        case UInt8(ascii: "d"): command.options.parserDebug += 1
        case UInt8(ascii: "E"): command.options.ignoreEnvironment = true
        case UInt8(ascii: "h"), UInt8(ascii: "?"): return Command.Answer(output: usageText(programName))
        case UInt8(ascii: "i"):
            command.options.inspect += 1
            command.options.interactive += 1
        case UInt8(ascii: "I"):
            command.options.isolated = true
            command.options.ignoreEnvironment = true
            command.options.noUserSite = true
        case UInt8(ascii: "J"): return wrongUsage("-J is reserved for Jython")
        case UInt8(ascii: "m"):
            command.program = .module(argument)
            command.options.arguments = [Array("-m".utf8)] + words[index...]
        case UInt8(ascii: "O"): command.options.optimize += 1
        case UInt8(ascii: "q"): command.options.quiet += 1
        case UInt8(ascii: "R"): ignoresHashSeed = true
        case UInt8(ascii: "t"): break
        case UInt8(ascii: "s"): command.options.noUserSite = true
        case UInt8(ascii: "S"): command.options.noSite = true
        case UInt8(ascii: "u"): command.options.unbuffered = true
        case UInt8(ascii: "v"): command.options.verbose += 1
        case UInt8(ascii: "V"): versionCount += 1
        case UInt8(ascii: "W"): optionWarnings.append(argument)
        case UInt8(ascii: "x"): skipsFirstLine = true
        case UInt8(ascii: "X"):
            command.options.implementationOptions.append(argument)
            if argument == Array("dev".utf8) { command.options.devMode = true }
            let name = Array("pycache_prefix=".utf8)
            if argument.starts(with: name) || argument == Array(name.dropLast()) {
                let folder = Array(argument.dropFirst(name.count))
                hasCachePrefixOption = true
                command.options.cachePrefix = folder.isEmpty ? nil : folder
            }
        default: return wrongUsage("Unknown option: -\(String(decoding: [letter], as: UTF8.self))")
        }
        return nil
    }

    // MARK: Environment

    /// The value of a variable that is there and not empty, if it may be looked at.
    private func variable(_ name: String) -> [UInt8]? {
        if command.options.ignoreEnvironment { return nil }
        guard let value = try? environment.value(of: Array(name.utf8)), !value.isEmpty else { return nil }
        return value
    }

    /// A variable that is a level: a number, or 1 for anything else.
    private func level(_ name: String, _ current: Int) -> Int {
        guard let value = variable(name) else { return current }
        let number = Int(String(decoding: value, as: UTF8.self)) ?? 1
        return max(current, number < 0 ? 1 : number)
    }

    private mutating func readEnvironment() -> Command.Answer? {
        command.options.parserDebug = level("PYTHONDEBUG", command.options.parserDebug)
        command.options.verbose = level("PYTHONVERBOSE", command.options.verbose)
        command.options.optimize = min(2, level("PYTHONOPTIMIZE", command.options.optimize))
        if level("PYTHONDONTWRITEBYTECODE", 0) > 0 { command.options.dontWriteBytecode = true }
        if !hasCachePrefixOption { command.options.cachePrefix = variable("PYTHONPYCACHEPREFIX") }
        if level("PYTHONNOUSERSITE", 0) > 0 { command.options.noUserSite = true }
        if level("PYTHONUNBUFFERED", 0) > 0 { command.options.unbuffered = true }
        if variable("PYTHONINSPECT") != nil { command.options.inspect = max(1, command.options.inspect) }
        if variable("PYTHONDEVMODE") != nil { command.options.devMode = true }
        if !ignoresHashSeed, let seed = variable("PYTHONHASHSEED"), seed != Array("random".utf8) {
            let text = String(decoding: seed, as: UTF8.self)
            guard text.first?.isNumber == true, let number = UInt32(text) else {
                return Command.Answer(
                    error: "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer "
                        + "in range [0; 4294967295]\nPython runtime state: preinitialized\n\n", status: 1)
            }
            command.options.hashSeed = number
            command.options.hashRandomization = number != 0
        }
        if let warnings = variable("PYTHONWARNINGS") {
            command.options.warnings = warnings.split(separator: UInt8(ascii: ",")).map(Array.init)
        }
        if let path = variable("PYTHONPATH") {
            command.options.modulePath = path.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                .map(Array.init)
        }
        if let home = variable("PYTHONHOME") {
            // `prefix:exec_prefix`
            let parts = home.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            let prefix = Array(parts[0])
            command.options.prefix = prefix
            command.options.importsSite = true
            for tail in ["/lib/python38.zip", "/lib/python3.8", "/lib/python3.8/lib-dynload"] {
                let isPlatform = tail.hasSuffix("dynload") && parts.count > 1
                command.options.modulePath.append((isPlatform ? Array(parts[1]) : prefix) + Array(tail.utf8))
            }
        }
        return readUTF8Mode() ?? readStreamEncoding() ?? readDigitLimit() ?? readLimits()
    }

    /// PYTHONIOENCODING, and the error handler that the locale brings.
    private mutating func readStreamEncoding() -> Command.Answer? {
        if ["C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"].contains(localeName) {
            command.options.streamErrors = "surrogateescape"
        }
        if command.options.utf8Mode { command.options.streamErrors = "surrogateescape" }
        if let encoding = variable("PYTHONIOENCODING") {
            let parts = encoding.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(decoding: parts[0], as: UTF8.self)
            if !name.isEmpty {
                command.options.streamEncoding = name
                command.options.streamErrors = "strict"
            }
            if parts.count > 1, !parts[1].isEmpty {
                command.options.streamErrors = String(decoding: parts[1], as: UTF8.self)
            }
            if !Interpreter.isStreamEncoding(command.options.streamEncoding) {
                return Command.Answer(
                    error: "Fatal Python error: init_stdio_encoding: failed to get the Python codec name of the stdio "
                        + "encoding\nPython runtime state: core initialized\nLookupError: unknown encoding: "
                        + "\(command.options.streamEncoding)\n", status: 1)
            }
        }
        return nil
    }

    /// The first `-X name` or `-X name=value`: its value, which is empty without `=`.
    private func implementationOption(_ name: String) -> [UInt8]? {
        for option in command.options.implementationOptions {
            let parts = option.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            if parts[0].elementsEqual(name.utf8) { return parts.count > 1 ? Array(parts[1]) : [] }
        }
        return nil
    }

    /// `-X utf8` and PYTHONUTF8; without them the locales "C" and "POSIX" ask for UTF-8.
    private mutating func readUTF8Mode() -> Command.Answer? {
        func refuse(_ what: String) -> Command.Answer {
            Command.Answer(
                error: "Fatal Python error: preconfig_init_utf8_mode: invalid \(what)\n"
                    + "Python runtime state: preinitializing\n\n", status: 1)
        }
        if let value = implementationOption("utf8") {
            guard value.isEmpty || value == Array("1".utf8) || value == Array("0".utf8) else {
                return refuse("-X utf8 option value")
            }
            command.options.utf8Mode = value != Array("0".utf8)
        } else if let value = variable("PYTHONUTF8") {
            guard value == Array("1".utf8) || value == Array("0".utf8) else {
                return refuse("PYTHONUTF8 environment variable value")
            }
            command.options.utf8Mode = value == Array("1".utf8)
        } else {
            command.options.utf8Mode = ["C", "POSIX"].contains(localeName)
        }
        return nil
    }

    /// The locale of characters that the environment names.
    private var localeName: String {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            if let value = try? environment.value(of: Array(name.utf8)), !value.isEmpty {
                return String(decoding: value, as: UTF8.self)
            }
        }
        return "C"
    }

    /// PYTHONINTMAXSTRDIGITS and `-X int_max_str_digits`, which prevails.
    private mutating func readDigitLimit() -> Command.Answer? {
        let given: [(name: String, value: [UInt8]?)] = [
            ("PYTHONINTMAXSTRDIGITS", variable("PYTHONINTMAXSTRDIGITS")),
            ("-X int_max_str_digits", implementationOption("int_max_str_digits")),
        ]
        for case (let name, let value?) in given {
            let digits = value.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
            guard let limit = Int32(String(decoding: digits, as: UTF8.self)), limit == 0 || limit >= 640 else {
                return Command.Answer(
                    error: "Fatal Python error: config_init_int_max_str_digits: \(name): invalid limit; "
                        + "must be >= 640 or 0 for unlimited.\nPython runtime state: preinitialized\n\n", status: 1)
            }
            command.options.maximumIntegerDigits = Int(limit)
        }
        return nil
    }

    /// Taipan's own variables.
    private mutating func readLimits() -> Command.Answer? {
        func value(_ name: String) -> String? {
            guard let value = try? environment.value(of: Array(name.utf8)), !value.isEmpty else { return nil }
            return String(decoding: value, as: UTF8.self)
        }
        if let text = value("TAIPAN_GC_STRESS") {
            guard let interval = Int(text), interval >= 0 else {
                return Command.Answer(error: "taipan: TAIPAN_GC_STRESS must be a number\n", status: 2)
            }
            command.options.collectorStress = interval
        }
        command.options.collectorVerification = value("TAIPAN_GC_VERIFY") != nil
        if let text = value("TAIPAN_MEMORY_LIMIT") {
            guard let limit = byteCount(text) else {
                return Command.Answer(
                    error: "taipan: TAIPAN_MEMORY_LIMIT must be a number of bytes, maybe with K, M or G\n", status: 2)
            }
            command.options.memoryLimit = limit
        }
        return nil
    }

    private func byteCount(_ text: String) -> Int? {
        var digits = text[...]
        var shift = 0
        if let last = digits.last {
            switch last {
            case "K", "k": shift = 10
            case "M", "m": shift = 20
            case "G", "g": shift = 30
            default: break
            }
        }
        if shift > 0 { digits.removeLast() }
        guard let number = Int(digits), number > 0, number <= Int.max >> shift else { return nil }
        return number << shift
    }
}
