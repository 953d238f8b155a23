// In CPython: Modules/unicodedata.c
import TaipanText

/// The module `unicodedata`: what Unicode 12.1 says of characters, and as `ucd_3_2_0` what Unicode 3.2 said.
enum UnicodeDataModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("unicodedata", "What Unicode says of characters.")
        func add(
            _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
            _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, signature, documentation, code)
        }
        addFunctions(add)
        try context.add(to: module, "unidata_version", context.string(UnicodeDatabase.version))
        let type = try context.makeNativeType("UCD", module: "unicodedata") { DatabaseType.declare($0) }
        type.slots.new = nil
        try context.add(to: module, "UCD", type.value)
        try context.add(to: module, "ucd_3_2_0", context.allocate(ObjectFields.self, type).value)
        return module
    }

    private static func addFunctions(
        _ add: (StaticString, StaticString, StaticString, @escaping NativeFunction.Function) -> Void
    ) {
        add("decimal", "~($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.decimalText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.decimal(context, arguments, isOld: false)
        }
        add("digit", "~($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.digitText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.digit(context, arguments)
        }
        add("numeric", "~($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.numericText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.numeric(context, arguments, isOld: false)
        }
        add("category", "~($self, chr, /)", DatabaseFunctions.categoryText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.category(context, arguments, isOld: false)
        }
        add("bidirectional", "~($self, chr, /)", DatabaseFunctions.bidirectionalText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.bidirectional(context, arguments, isOld: false)
        }
        add("combining", "~($self, chr, /)", DatabaseFunctions.combiningText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.combining(context, arguments, isOld: false)
        }
        add("mirrored", "~($self, chr, /)", DatabaseFunctions.mirroredText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.mirrored(context, arguments, isOld: false)
        }
        add("east_asian_width", "~($self, chr, /)", DatabaseFunctions.widthText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.width(context, arguments, isOld: false)
        }
        add("decomposition", "~($self, chr, /)", DatabaseFunctions.decompositionText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.decomposition(context, arguments, isOld: false)
        }
        add("name", "~($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.nameText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.name(context, arguments, isOld: false)
        }
        add("lookup", "~($self, name, /)", DatabaseFunctions.lookupText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.lookup(context, arguments, isOld: false)
        }
        add("is_normalized", "~($self, form, unistr, /)", DatabaseFunctions.isNormalizedText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.isNormalized(context, arguments, isOld: false)
        }
        add("normalize", "~($self, form, unistr, /)", DatabaseFunctions.normalizeText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.normalize(context, arguments, isOld: false)
        }
    }
}

/// The type `unicodedata.UCD`, of which there is one object: the database of Unicode 3.2.
enum DatabaseType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ObjectFields.self)
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.method("decimal", "($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.decimalText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.decimal(context, arguments.dropFirst(), isOld: true)
        }
        type.method("digit", "($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.digitText) {
            (context, arguments) throws(Raised) in try DatabaseFunctions.digit(context, arguments.dropFirst())
        }
        type.method("numeric", "($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.numericText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.numeric(context, arguments.dropFirst(), isOld: true)
        }
        type.method("category", "($self, chr, /)", DatabaseFunctions.categoryText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.category(context, arguments.dropFirst(), isOld: true)
        }
        type.method("bidirectional", "($self, chr, /)", DatabaseFunctions.bidirectionalText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.bidirectional(context, arguments.dropFirst(), isOld: true)
        }
        type.method("combining", "($self, chr, /)", DatabaseFunctions.combiningText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.combining(context, arguments.dropFirst(), isOld: true)
        }
        type.method("mirrored", "($self, chr, /)", DatabaseFunctions.mirroredText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.mirrored(context, arguments.dropFirst(), isOld: true)
        }
        type.method("east_asian_width", "($self, chr, /)", DatabaseFunctions.widthText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.width(context, arguments.dropFirst(), isOld: true)
        }
        type.method("decomposition", "($self, chr, /)", DatabaseFunctions.decompositionText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.decomposition(context, arguments.dropFirst(), isOld: true)
        }
        type.method("name", "($self, chr, default=<unrepresentable>, /)", DatabaseFunctions.nameText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.name(context, arguments.dropFirst(), isOld: true)
        }
        type.method("lookup", "($self, name, /)", DatabaseFunctions.lookupText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.lookup(context, arguments.dropFirst(), isOld: true)
        }
        type.method("is_normalized", "($self, form, unistr, /)", DatabaseFunctions.isNormalizedText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.isNormalized(context, arguments.dropFirst(), isOld: true)
        }
        type.method("normalize", "($self, form, unistr, /)", DatabaseFunctions.normalizeText) {
            (context, arguments) throws(Raised) in
            try DatabaseFunctions.normalize(context, arguments.dropFirst(), isOld: true)
        }
        type.member("unidata_version", "", get: { context, _ in context.string(OldUnicodeDatabase.version) })
    }
}
