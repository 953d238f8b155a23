// In CPython: Objects/unicodeobject.c (_string_methods), Objects/stringlib/unicode_format.h

/// What `_string` keeps: the types of its iterators.
struct StringModuleState: BitwiseCopyable {
    var formatterIterator: TypeObject?
    var fieldNameIterator: TypeObject?
}

/// The module `_string`: how templates of `str.format` are read, for `string.Formatter`.
enum StringModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_string", "Reading the templates of str.format.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "formatter_field_name_split", "!($module, name, /)",
            "The first part of a field's name, and an iterator over the others.", splitFieldName)
        add(
            "formatter_parser", "!($module, template, /)",
            "An iterator over the pieces of a template: literal text, field name, specification, conversion."
        ) { (context, arguments) throws(Raised) in
            try context.makeTemplateIterator(arguments[0], isFieldName: false, position: 0).value
        }
        return module
    }

    private static func splitFieldName(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let iterator = try context.makeTemplateIterator(arguments[0], isFieldName: true, position: 0)
        let text = StringObject(arguments[0])
        var position = 0
        while position < text.count, text.codePoint(at: position) != 0x5B, text.codePoint(at: position) != 0x2E {
            position += 1
        }
        iterator.position = position
        let index = try FieldFormatter(context, text, arguments: .none, mapping: .unbound).number(0, position)
        let first = index == -1 ? try context.substring(text, 0, position) : context.integer(index)
        return context.tuple(first, iterator.value)
    }
}

/// An iterator over the pieces of a template, or the parts of a field's name.
struct TemplateIteratorFields: BitwiseCopyable {
    var header: Header
    var text: Value
    var position: Int
}
typealias TemplateIteratorObject = Reference<TemplateIteratorFields>

enum TemplateIteratorType {
    static func declarePieces(_ type: TypeDeclaration) {
        type.layout(TemplateIteratorFields.self, references: \.text, \.text)
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.iterate = UnaryFunction { (_, iterator) in iterator }
        type.slots.next = UnaryFunction(nextPiece)
    }

    static func declareParts(_ type: TypeDeclaration) {
        type.layout(TemplateIteratorFields.self, references: \.text, \.text)
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.iterate = UnaryFunction { (_, iterator) in iterator }
        type.slots.next = UnaryFunction(nextPart)
    }

    private static func nextPiece(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = TemplateIteratorObject(value)
        let text = StringObject(iterator.text)
        guard iterator.position < text.count else { return .unbound }
        let reader = FieldFormatter(context, text, arguments: .none, mapping: .unbound)
        var position = iterator.position
        let piece: FieldFormatter.Piece
        do throws(Raised) {
            piece = try reader.readPiece(&position, text.count)
            iterator.position = position
        } catch {
            iterator.position = position
            throw error
        }
        let literal = try context.substring(text, piece.literalStart, piece.literalEnd - piece.literalStart)
        guard let field = piece.field else { return context.tuple(literal, .none, .none, .none) }
        let name = try context.substring(text, field.nameStart, field.nameEnd - field.nameStart)
        let specification = try context.substring(
            text, field.specificationStart, field.specificationEnd - field.specificationStart)
        let conversion = field.conversion == 0 ? Value.none : context.character(field.conversion)
        return context.tuple(literal, name, specification, conversion)
    }

    private static func nextPart(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = TemplateIteratorObject(value)
        let text = StringObject(iterator.text)
        guard iterator.position < text.count else { return .unbound }
        let reader = FieldFormatter(context, text, arguments: .none, mapping: .unbound)
        var position = iterator.position
        let part: FieldFormatter.Part
        do throws(Raised) {
            part = try reader.readPart(&position, text.count)
            iterator.position = position
        } catch {
            iterator.position = position
            throw error
        }
        let name =
            part.index == -1
            ? try context.substring(text, part.start, part.end - part.start) : context.integer(part.index)
        return context.tuple(Value(part.isAttribute), name)
    }
}

extension Context {
    fileprivate func makeTemplateIterator(
        _ text: Value, isFieldName: Bool, position: Int
    ) throws(Raised) -> TemplateIteratorObject {
        guard type(of: text).has(.stringSubclass) else { throw typeError("expected str, got \(typeName(of: text))") }
        let type = try templateIteratorType(isFieldName: isFieldName)
        let iterator = allocate(TemplateIteratorFields.self, type)
        iterator.pointer.pointee.text = text
        iterator.position = position
        return iterator
    }

    private func templateIteratorType(isFieldName: Bool) throws(Raised) -> TypeObject {
        if isFieldName {
            if let type = modules.pointee.string.fieldNameIterator { return type }
            let type = try makeNativeType("fieldnameiterator", module: "builtins") {
                TemplateIteratorType.declareParts($0)
            }
            type.slots.new = nil
            modules.pointee.string.fieldNameIterator = type
            return type
        }
        if let type = modules.pointee.string.formatterIterator { return type }
        let type = try makeNativeType("formatteriterator", module: "builtins") {
            TemplateIteratorType.declarePieces($0)
        }
        type.slots.new = nil
        modules.pointee.string.formatterIterator = type
        return type
    }
}
