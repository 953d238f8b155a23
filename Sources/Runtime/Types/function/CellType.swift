// In CPython: Objects/cellobject.c

/// The type `cell`: a variable that functions share.
enum CellType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CellFields.self, references: \.content, \.content)
        type.flags(.hasGC)
        type.signature("([contents])")
        type.documentation("A variable that functions share; empty while it has no value.")
        type.slots.new = NewFunction(make)
        type.slots.representation = UnaryFunction(represent)
        type.slots.compare = CompareFunction(compare)
        type.attribute("cell_contents", "", get: contents, set: setContents)
    }

    static func make(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords { throw context.typeError("cell() takes no keyword arguments") }
        guard arguments.count <= 1 else {
            throw context.typeError("cell expected at most 1 argument, got \(arguments.count)")
        }
        let cell = context.allocateEmptyCell()
        if arguments.count == 1 { CellObject(cell).content = arguments[0] }
        return cell
    }

    static func represent(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let content = CellObject(object).content
        if content.isUnbound { return context.string("<cell at \(context.addressText(object)): empty>") }
        return context.string(
            "<cell at \(context.addressText(object)): \(context.typeName(of: content)) object at \(context.addressText(content))>"
        )
    }

    /// Cells compare by their contents; an empty one is less than any other.
    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard left.isExactly(context.types.cell), right.isExactly(context.types.cell) else { return .notImplemented }
        let first = CellObject(left).content
        let second = CellObject(right).content
        if first.isBound, second.isBound { return try context.compare(first, second, operation) }
        return Value(operation.holds(first.isBound ? 1 : 0, second.isBound ? 1 : 0))
    }

    static func contents(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let content = CellObject(object).content
        guard content.isBound else { throw context.valueError("Cell is empty") }
        return content
    }

    static func setContents(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        CellObject(object).content = value
    }
}
