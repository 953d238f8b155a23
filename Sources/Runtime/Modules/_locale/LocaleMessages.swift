// In CPython: the functions of libintl in Modules/_localemodule.c

/// Translating messages: there are no catalogues, so every message stays what it is.
enum LocaleMessages {
    static func add(_ add: BuiltinsModule.Adder) {
        add.raw("gettext", "!(msg, /)", "The translation of a message.") { (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments, "gettext", 1, 1, tellsName: false)
            _ = try LocaleModule.text(context, arguments, 0, "")
            return try context.plainString(arguments[0])
        }
        add.raw("dgettext", "!(domain, msg, /)", "The translation of a message of a domain.") {
            (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments, "dgettext", 2, 2, tellsName: false)
            _ = try LocaleModule.text(context, arguments, 0, "", allowsNone: true)
            _ = try LocaleModule.text(context, arguments, 1, "")
            return try context.plainString(arguments[1])
        }
        add.raw("dcgettext", "!(domain, msg, category, /)", "The translation of a message of a domain and category.") {
            (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments, "dcgettext", 3, 3, tellsName: false)
            _ = try LocaleModule.text(context, arguments, 0, "", allowsNone: true)
            _ = try LocaleModule.text(context, arguments, 1, "")
            _ = try context.int32Argument(arguments[2])
            return try context.plainString(arguments[1])
        }
        add.raw("textdomain", "!(domain, /)", "Sets or asks the domain of messages.") {
            (context, arguments) throws(Raised) in
            try context.requireParsedCount(arguments, "textdomain", 1, 1, tellsName: false)
            if let domain = try LocaleModule.text(context, arguments, 0, "", allowsNone: true) {
                context.modules.pointee.locale.domain =
                    domain.count == 0 ? .unbound : try context.plainString(domain.value)
            }
            let domain = context.modules.pointee.locale.domain
            return domain.isBound ? domain : context.string("messages")
        }
        add.raw("bindtextdomain", "!(domain, dir, /)", "Sets or asks the directory of a domain.", bindDirectory)
        add.raw(
            "bind_textdomain_codeset", "!(domain, codeset, /)", "Sets or asks the encoding of a domain.", bindCodeset)
    }

    private static func bindDirectory(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "bindtextdomain", 2, 2, tellsName: false)
        let domain = try LocaleModule.text(context, arguments, 0, "")
        guard let domain, domain.count > 0 else {
            throw LocaleModule.error(context, "domain must be a non-empty string")
        }
        if !arguments[1].isNone {
            var path = arguments[1]
            if context.type(of: path).has(.bytesSubclass) {
                path = try context.decode(path, .utf8, errors: context[.surrogateescape])
            }
            guard context.type(of: path).has(.stringSubclass) else {
                throw context.typeError(
                    "expected str, bytes or os.PathLike object, not \(context.typeName(of: path))")
            }
            if context.modules.pointee.locale.directories.isUnbound {
                context.modules.pointee.locale.directories = context.makeDict().value
            }
            try context.set(DictObject(context.modules.pointee.locale.directories), domain.value, path)
        }
        let known = context.modules.pointee.locale.directories
        let directory = known.isBound ? try context.get(DictObject(known), domain.value) : .unbound
        return directory.isBound ? directory : context.string("/usr/share/locale")
    }

    private static func bindCodeset(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireParsedCount(arguments, "bind_textdomain_codeset", 2, 2, tellsName: false)
        let domain = try LocaleModule.text(context, arguments, 0, "")
        let codeset = try LocaleModule.text(context, arguments, 1, "", allowsNone: true)
        guard let domain else { return .none }
        if let codeset {
            if context.modules.pointee.locale.codesets.isUnbound {
                context.modules.pointee.locale.codesets = context.makeDict().value
            }
            try context.set(DictObject(context.modules.pointee.locale.codesets), domain.value, codeset.value)
        }
        let known = context.modules.pointee.locale.codesets
        return known.isBound ? try context.get(DictObject(known), domain.value).orNone : .none
    }
}
