// In CPython: Objects/stringlib/unicode_format.h

extension Context {
    /// `format.format(*positional, **keywords)`.
    func formatFields(_ format: StringObject, _ arguments: Arguments) throws(Raised) -> Value {
        if isPlainTemplate(format) { return format.value }
        var formatter = FieldFormatter(self, format, arguments: arguments, mapping: .unbound)
        return try formatter.run(from: 0, to: format.count, depth: 2)
    }

    /// `format.format_map(mapping)`.
    func formatFields(_ format: StringObject, mapping: Value) throws(Raised) -> Value {
        if isPlainTemplate(format) { return format.value }
        var formatter = FieldFormatter(self, format, arguments: .none, mapping: mapping)
        return try formatter.run(from: 0, to: format.count, depth: 2)
    }

    /// Whether a text has no braces: as in CPython, it is then its own result, even if it is an instance of a subclass.
    private func isPlainTemplate(_ format: StringObject) -> Bool {
        for index in 0..<format.count {
            let point = format.codePoint(at: index)
            if point == 0x7B || point == 0x7D { return false }
        }
        return format.count > 0
    }
}

/// Replaces the fields of a template. The template is a str and so does not change; what the fields give lies in the
/// builder and on the stack.
struct FieldFormatter {
    private enum Numbering { case undecided, automatic, manual }

    let context: Context
    let template: StringObject
    let arguments: Arguments
    /// What `format_map` got, or unbound.
    let mapping: Value
    private var numbering = Numbering.undecided
    private var nextField = 0

    init(_ context: Context, _ template: StringObject, arguments: Arguments, mapping: Value) {
        self.context = context
        self.template = template
        self.arguments = arguments
        self.mapping = mapping
    }

    /// A replacement field as it is written.
    struct Field {
        var nameStart = 0
        var nameEnd = 0
        var conversion: UInt32 = 0
        var specificationStart = 0
        var specificationEnd = 0
        var specificationHasFields = false
    }

    /// A piece of a template: literal text, and maybe a field behind it.
    struct Piece {
        var literalStart: Int
        var literalEnd: Int
        var field: Field?
    }

    /// The piece that begins at a position, which moves behind it.
    @inline(__always) func readPiece(_ position: inout Int, _ end: Int) throws(Raised) -> Piece {
        let literalStart = position
        position = nextBrace(position, end)
        if position >= end { return Piece(literalStart: literalStart, literalEnd: end) }
        let brace = template.codePoint(at: position)
        position += 1
        let isDoubled = position < end && template.codePoint(at: position) == brace
        if isDoubled {
            position += 1
            return Piece(literalStart: literalStart, literalEnd: position - 1)
        }
        if brace == 0x7D { throw context.valueError("Single '}' encountered in format string") }
        if position >= end { throw context.valueError("Single '{' encountered in format string") }
        let literalEnd = position - 1
        return Piece(literalStart: literalStart, literalEnd: literalEnd, field: try readField(&position, end))
    }

    mutating func run(from start: Int, to end: Int, depth: Int) throws(Raised) -> Value {
        if depth <= 0 { throw context.valueError("Max string recursion exceeded") }
        var output = StringBuilder(context)
        var position = start
        while position < end {
            let piece = try readPiece(&position, end)
            try output.append(template, from: piece.literalStart, count: piece.literalEnd - piece.literalStart)
            if let field = piece.field {
                try append(field, to: &output, depth: depth)
                try context.safepoint()
            }
        }
        return try output.finish()
    }

    /// The next brace of either kind, or the end.
    private func nextBrace(_ start: Int, _ end: Int) -> Int {
        var position = start
        if template.width == 1 {
            let bytes = template.bytes1
            while position < end, !isBrace(bytes[position]) { position += 1 }
            return position
        }
        while position < end {
            let point = template.codePoint(at: position)
            if point == 0x7B || point == 0x7D { break }
            position += 1
        }
        return position
    }

    @inline(__always) private func isBrace(_ byte: UInt8) -> Bool { byte == 0x7B || byte == 0x7D }

    private func readField(_ position: inout Int, _ end: Int) throws(Raised) -> Field {
        var field = Field()
        field.nameStart = position
        var point: UInt32 = 0
        scan: while position < end {
            point = template.codePoint(at: position)
            position += 1
            switch point {
            case 0x7B: throw context.valueError("unexpected '{' in field name")
            case 0x5B:
                while position < end, template.codePoint(at: position) != 0x5D { position += 1 }
            case 0x7D, 0x3A, 0x21: break scan
            default: break
            }
        }
        field.nameEnd = position - 1
        if point == 0x7D { return field }
        guard point == 0x21 || point == 0x3A else {
            throw context.valueError("expected '}' before end of string")
        }
        if point == 0x21 {
            guard position < end else {
                throw context.valueError("end of string while looking for conversion specifier")
            }
            field.conversion = template.codePoint(at: position)
            position += 1
            if position < end {
                point = template.codePoint(at: position)
                position += 1
                if point == 0x7D { return field }
                if point != 0x3A { throw context.valueError("expected ':' after conversion specifier") }
            }
        }
        field.specificationStart = position
        var depth = 1
        while position < end {
            point = template.codePoint(at: position)
            position += 1
            if point == 0x7B {
                field.specificationHasFields = true
                depth += 1
            } else if point == 0x7D {
                depth -= 1
                if depth == 0 {
                    field.specificationEnd = position - 1
                    return field
                }
            }
        }
        throw context.valueError("unmatched '{' in format spec")
    }

    private mutating func append(
        _ field: Field, to output: inout StringBuilder, depth: Int
    ) throws(Raised) {
        var value = try object(field)
        switch field.conversion {
        case 0: break
        case 0x72: value = try context.representation(value)
        case 0x73: value = try context.text(value)
        case 0x61: value = try context.asciiRepresentation(value)
        default:
            let shown =
                field.conversion > 32 && field.conversion < 127
                ? String(Unicode.Scalar(UInt8(field.conversion))) : "\\x" + String(field.conversion, radix: 16)
            throw context.valueError("Unknown conversion specifier \(shown)")
        }
        if field.specificationStart == field.specificationEnd, !field.specificationHasFields {
            if value.isSmallInteger { return try output.append(decimal: value.smallInteger) }
            if value.isString(context) { return try output.append(value: value) }
            return try output.append(value: context.format(value, .unbound))
        }
        let specification: Value
        if field.specificationHasFields {
            specification = try run(from: field.specificationStart, to: field.specificationEnd, depth: depth - 1)
        } else {
            specification = try context.substring(
                template, field.specificationStart, field.specificationEnd - field.specificationStart)
        }
        try output.append(value: context.format(value, specification))
    }

    // MARK: What a field names

    /// The number that a part of the template spells, or -1.
    func number(_ start: Int, _ end: Int) throws(Raised) -> Int {
        if start == end { return -1 }
        var position = start
        guard let number = try context.readFormatInteger(template, &position, end), position == end else { return -1 }
        return number
    }

    private mutating func object(_ field: Field) throws(Raised) -> Value {
        var position = field.nameStart
        let end = field.nameEnd
        while position < end, template.codePoint(at: position) != 0x5B, template.codePoint(at: position) != 0x2E {
            position += 1
        }
        let isEmpty = position == field.nameStart
        var index = try number(field.nameStart, position)
        if isEmpty || index != -1 {
            if mapping.isUnbound {
                if numbering == .undecided { numbering = isEmpty ? .automatic : .manual }
                if numbering == .manual, isEmpty {
                    throw context.valueError(
                        "cannot switch from manual field specification to automatic field numbering")
                }
                if numbering == .automatic, !isEmpty {
                    throw context.valueError(
                        "cannot switch from automatic field numbering to manual field specification")
                }
            }
            if isEmpty {
                index = nextField
                nextField += 1
            }
        }
        var value: Value
        if index != -1 {
            if mapping.isBound { throw context.valueError("Format string contains positional fields") }
            guard index < arguments.count else {
                throw context.indexError("Replacement index \(index) out of range for positional args tuple")
            }
            value = arguments[index]
        } else {
            let key = try context.substring(template, field.nameStart, position - field.nameStart)
            value = mapping.isBound ? try context.getItem(mapping, key) : try keyword(key)
        }
        while position < end { value = try step(value, &position, end) }
        return value
    }

    private func keyword(_ key: Value) throws(Raised) -> Value {
        if arguments.hasKeywords {
            let names = TupleObject(arguments.keywordNames)
            let wanted = StringObject(key)
            for index in 0..<names.count where StringObject(names[index]).isEqual(to: wanted) {
                return arguments.base[arguments.count + index]
            }
        }
        throw context.keyError(key)
    }

    /// A `.name` or `[item]` of a field's name.
    struct Part {
        var isAttribute: Bool
        var start: Int
        var end: Int
        /// The number that the item spells, or -1.
        var index = -1
    }

    /// The part that begins at a position, which moves behind it.
    func readPart(_ position: inout Int, _ end: Int) throws(Raised) -> Part {
        let mark = template.codePoint(at: position)
        position += 1
        let start = position
        switch mark {
        case 0x2E:
            while position < end, template.codePoint(at: position) != 0x5B, template.codePoint(at: position) != 0x2E {
                position += 1
            }
            if start == position { throw context.valueError("Empty attribute in format string") }
            return Part(isAttribute: true, start: start, end: position)
        case 0x5B:
            while position < end, template.codePoint(at: position) != 0x5D { position += 1 }
            if position >= end { throw context.valueError("Missing ']' in format string") }
            let nameEnd = position
            position += 1
            let index = try number(start, nameEnd)
            if start == nameEnd { throw context.valueError("Empty attribute in format string") }
            return Part(isAttribute: false, start: start, end: nameEnd, index: index)
        default: throw context.valueError("Only '.' or '[' may follow ']' in format field specifier")
        }
    }

    /// Follows one `.name` or `[item]`.
    private func step(_ value: Value, _ position: inout Int, _ end: Int) throws(Raised) -> Value {
        let part = try readPart(&position, end)
        if part.index == -1 {
            let name = try context.substring(template, part.start, part.end - part.start)
            return part.isAttribute
                ? try context.getAttribute(value, context.intern(name)) : try context.getItem(value, name)
        }
        let type = context.type(of: value)
        if type.slots.item != nil, !type.has(.dictSubclass) {
            return try context.getItem(sequence: value, at: part.index)
        }
        return try context.getItem(value, context.integer(part.index))
    }
}
