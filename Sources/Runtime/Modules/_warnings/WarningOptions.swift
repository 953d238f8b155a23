// In CPython: Python/pylifecycle.c (init_import_site and its neighbours), Lib/warnings.py (_processoptions)

/// What `-W` and PYTHONWARNINGS ask for. Module `warnings` of the library reads them from `sys.warnoptions`; where it
/// is not installed the interpreter does.
extension Context {
    /// `sys.warnoptions`: developer mode, PYTHONWARNINGS, `-W`, `-b`; the last one counts most.
    var warningOptions: [[UInt8]] {
        let options = resources.options
        var texts = options.warnings
        if options.devMode { texts.insert(Array("default".utf8), at: 0) }
        if options.bytesWarning > 0 {
            texts.append(Array((options.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning").utf8))
        }
        return texts
    }

    /// To be called before a program runs.
    func applyWarningOptions() throws(Raised) {
        let options = warningOptions
        guard !options.isEmpty else { return }
        do throws(Raised) {
            _ = try importModule(intern("warnings"))
            return
        } catch {
            guard catches(types.moduleNotFoundError) else {
                writeToStandardError("'import warnings' failed; traceback:\n")
                _ = printUncaught()
                return
            }
        }
        try makeWarningsState()
        for option in options {
            guard let filter = try warningFilter(String(decoding: option, as: UTF8.self)) else { continue }
            guard modules.pointee.warnings.filters.isExactly(types.list) else { return }
            try insert(ListObject(modules.pointee.warnings.filters), filter, at: 0)
        }
        modules.pointee.warnings.version &+= 1
    }

    /// The filter of `action:message:category:module:line`; nil after having said on standard error what is wrong.
    private func warningFilter(_ option: String) throws(Raised) -> Value? {
        var parts = option.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 5 else { return refuse("too many fields (max 5): '\(option)'") }
        while parts.count < 5 { parts.append("") }
        parts = parts.map(withoutBlanks)
        guard let action = warningAction(parts[0]) else { return refuse("invalid action: '\(parts[0])'") }
        guard let category = try warningCategory(parts[2]) else { return nil }
        var line = 0
        if !parts[4].isEmpty {
            guard let number = Int(parts[4]), number >= 0 else { return refuse("invalid lineno '\(parts[4])'") }
            line = number
        }
        var message = Value.none
        if !parts[1].isEmpty { message = try messageStart(parts[1]) }
        let module = parts[3].isEmpty ? .none : string(parts[3])
        return tuple([string(action), message, category, module, integer(line)])
    }

    private func withoutBlanks(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    private func warningAction(_ text: String) -> String? {
        if text.isEmpty { return "default" }
        if text == "all" { return "always" }
        return ["default", "always", "ignore", "module", "once", "error"].first { $0.hasPrefix(text) }
    }

    private func warningCategory(_ text: String) throws(Raised) -> Value? {
        if text.isEmpty { return types.warning.value }
        var found = Value.unbound
        if let dot = text.lastIndex(of: ".") {
            do throws(Raised) {
                let module = try importModule(intern(string(String(text[..<dot]))))
                found = try getAttributeIfPresent(module, intern(string(String(text[text.index(after: dot)...]))))
            } catch {
                guard catches(types.importError) else { throw error }
                return refuse("invalid module name: '\(text[..<dot])'")
            }
        } else {
            found = interpreter.pointee.builtins?.get(name: intern(string(text))) ?? .unbound
        }
        guard found.isBound else { return refuse("unknown warning category: '\(text)'") }
        guard isExceptionClass(found), TypeObject(found).isSubtype(of: types.warning) else {
            return refuse("invalid warning category: '\(text)'")
        }
        return found
    }

    private func refuse(_ why: String) -> Value? {
        writeToStandardError("Invalid -W option ignored: \(why)\n")
        return nil
    }

    // MARK: Without regular expressions

    /// An object whose method `match` says whether a message begins with a text, without regard to case.
    private func messageStart(_ text: String) throws(Raised) -> Value {
        var type = modules.pointee.warnings.messageStartType
        if type == nil {
            type = try makeNativeType("message_start", module: "_warnings") { MessageStartType.declare($0) }
            modules.pointee.warnings.messageStartType = type
        }
        guard let type else { throw raiseMemoryError() }
        let start = try allocateInstance(MessageStartFields.self, type)
        start.text = string(text)
        return start.value
    }
}

struct MessageStartFields: BitwiseCopyable {
    var header: Header
    var text: Value
}

private enum MessageStartType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MessageStartFields.self, references: \.text, \.text)
        type.documentation("The beginning of a message, given by -W.")
        type.method("match", "($self, message, /)", "Whether a message begins so.") { (context, arguments) in
            let start = Reference<MessageStartFields>(arguments[0])
            guard context.type(of: arguments[1]).has(.stringSubclass) else { return .false }
            let text = StringObject(arguments[1]).text.lowercased()
            return Value(text.hasPrefix(StringObject(start.text).text.lowercased()))
        }
    }
}
