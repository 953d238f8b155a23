// In CPython: Modules/_localemodule.c

/// What `_locale` keeps.
struct LocaleState: BitwiseCopyable {
    var error: TypeObject?
    /// Which of `Locale.names` each category has, eight bits a category; bit 63 says that it has been looked up.
    var names: UInt64
    /// The current domain of `gettext`: a str, or unbound for "messages".
    var domain: Value
    /// The directories and the codesets of domains: dicts, or unbound.
    var directories: Value
    var codesets: Value
}

/// The module `_locale`: the locales "C" and "C.UTF-8", which every system has.
enum LocaleModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_locale", "The conventions of languages and countries.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("setlocale", "!(category, locale=None, /)", "Sets or asks the locale of a category.", setLocale)
        add("localeconv", "!($module, /)", "How numbers and amounts of money are written: a dict.") {
            (context, _) throws(Raised) in try conventions(context)
        }
        add.raw("strcoll", "!(a, b, /)", "Compares two texts by the locale.", collate)
        add.raw("strxfrm", "!(text, /)", "A text that compares as this one does by the locale.", transform)
        add.raw("nl_langinfo", "!(key, /)", "A piece of what the locale says.", information)
        LocaleMessages.add(add)
        for (name, value) in Locale.categories { try context.add(to: module, name, context.integer(value)) }
        try context.add(to: module, "CHAR_MAX", context.integer(127))
        let error = try context.makeExceptionClass("Error", module: "locale", base: context.types.exception)
        context.modules.pointee.locale.error = error
        try context.add(to: module, "Error", error.value)
        for item in LocaleInformation.items { try context.add(to: module, item.name, context.integer(item.key)) }
        return module
    }

    static func error(_ context: Context, _ message: String) -> Raised {
        context.raise(context.modules.pointee.locale.error ?? context.types.exception, message)
    }

    // MARK: Arguments

    static func text(
        _ context: Context, _ arguments: Arguments, _ index: Int, _ function: String, allowsNone: Bool = false
    ) throws(Raised) -> StringObject? {
        let value = arguments[index]
        if allowsNone, value.isNone { return nil }
        guard context.type(of: value).has(.stringSubclass) else {
            let what = "\(function)argument \(index + 1) must be str\(allowsNone ? " or None" : "")"
            throw context.typeError("\(what), not \(context.argumentTypeName(value))")
        }
        try context.rejectZeros(StringObject(value))
        return StringObject(value)
    }

    // MARK: Locales

    private static func setLocale(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "setlocale", 1, 2)
        let category = Int(try context.int32Argument(arguments[0]))
        let wanted =
            arguments.count > 1 ? try text(context, arguments, 1, "setlocale() ", allowsNone: true)?.text : nil
        guard category >= 0, category <= Locale.all else {
            throw error(context, wanted == nil ? "locale query failed" : "unsupported locale setting")
        }
        var locale = Locale(context)
        if let wanted {
            guard locale.set(wanted, for: category, context) else {
                throw error(context, "unsupported locale setting")
            }
            context.modules.pointee.locale.names = locale.bits
        }
        return context.string(locale.name(of: category))
    }

    private static func conventions(_ context: Context) throws(Raised) -> Value {
        let dict = context.makeDict()
        func put(_ names: StaticString..., value: Value) throws(Raised) {
            for name in names { try context.set(dict, name: StringObject(context.intern(name)), value) }
        }
        let empty = context.interpreter.pointee.emptyString
        let unspecified = context.integer(127)
        try put("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", value: empty)
        try put("mon_grouping", value: context.makeList().value)
        try put("positive_sign", "negative_sign", value: empty)
        try put(
            "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space",
            "p_sign_posn", "n_sign_posn", value: unspecified)
        try put("decimal_point", value: context.string("."))
        try put("thousands_sep", value: empty)
        try put("grouping", value: context.makeList().value)
        return dict.value
    }

    // MARK: Comparing

    /// Both locales compare by code points.
    private static func collate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "strcoll", 2, 2)
        for index in 0..<2 {
            guard context.type(of: arguments[index]).has(.stringSubclass) else {
                throw context.typeError(
                    "strcoll() argument \(index + 1) must be str, not \(context.argumentTypeName(arguments[index]))")
            }
        }
        let left = StringObject(arguments[0])
        let right = StringObject(arguments[1])
        try context.rejectZeros(left)
        try context.rejectZeros(right)
        for index in 0..<min(left.count, right.count) {
            let a = left.codePoint(at: index)
            let b = right.codePoint(at: index)
            if a != b { return context.integer(a < b ? -1 : 1) }
        }
        return context.integer((left.count - right.count).signum())
    }

    private static func transform(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "strxfrm", 1, 1)
        guard context.type(of: arguments[0]).has(.stringSubclass) else {
            throw context.typeError(
                "strxfrm() argument 1 must be str, not \(context.argumentTypeName(arguments[0]))")
        }
        try context.rejectZeros(StringObject(arguments[0]))
        return try context.plainString(arguments[0])
    }

    private static func information(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "nl_langinfo", 1, 1)
        let key = Int(try context.int32Argument(arguments[0]))
        for item in LocaleInformation.items where item.key == key {
            if item.name.description == "CODESET", Locale(context).isUTF8 { return context.string("UTF-8") }
            return context.string(item.text)
        }
        throw context.valueError("unsupported langinfo constant")
    }
}
