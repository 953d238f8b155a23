// In CPython: init_types of Python/Python-ast.c
import TaipanSyntax

/// The classes of module `_ast` and what is needed to make nodes of them quickly; all unbound until they are first
/// needed.
struct ASTState: BitwiseCopyable {
    /// `_ast.AST`.
    var base: TypeObject?
    /// Tuples of the classes by their number in `ASTTable`; of the classes of sums by the number of the `ASTType` (None
    /// where that is no sum).
    var classes: Value
    var sums: Value
    /// A tuple of the shapes of finished nodes, by class.
    var shapes: Value
    /// A tuple of the instances of the classes of operators and contexts, which have one each; None for other classes.
    var singletons: Value
    /// A tuple of the names of all fields, as they lie in `ASTTable`, and after them those of the attributes.
    var fieldNames: Value
}

extension Context {
    /// The classes of module `_ast`.
    func astState() throws(Raised) -> ASTState {
        if modules.pointee.ast.fieldNames.isUnbound { try makeASTTypes() }
        return modules.pointee.ast
    }

    private func makeASTTypes() throws(Raised) {
        let table = ASTTable.shared
        let base = try makeNativeType("AST", module: "_ast") { ASTBaseType.declare($0) }
        let fieldNames = try makeTuple(count: table.fields.count + ASTClass.attributes.count)
        for index in 0..<table.fields.count { fieldNames.items[index] = intern(table.fields[index].name) }
        for (index, name) in ASTClass.attributes.enumerated() {
            fieldNames.items[table.fields.count + index] = intern(name)
        }
        let attributes = try makeTuple(fieldNames.items + table.fields.count, count: ASTClass.attributes.count)
        let classes = try makeTuple(count: table.entries.count)
        let shapes = try makeTuple(count: table.entries.count)
        let singletons = try makeTuple(count: table.entries.count)
        for index in 0..<table.entries.count {
            classes.items[index] = .none
            shapes.items[index] = .none
            singletons.items[index] = .none
        }
        let sums = try makeTuple(count: table.types.count)
        for index in 0..<table.types.count { sums.items[index] = .none }
        modules.pointee.ast.base = base
        modules.pointee.ast.classes = classes.value
        modules.pointee.ast.shapes = shapes.value
        modules.pointee.ast.singletons = singletons.value
        modules.pointee.ast.sums = sums.value
        for (number, description) in table.types.enumerated() where description.form != .value {
            var parent = base
            let ownAttributes = description.hasAttributes ? attributes.value : interpreter.pointee.emptyTuple
            if description.form != .product {
                parent = try makeASTClass(description.name, base, fields: interpreter.pointee.emptyTuple)
                try set(parent.dictionary.unsafelyUnwrapped, name: StringObject(intern("_attributes")), ownAttributes)
                writeBarrier(sums.raw)
                sums.items[number] = parent.value
            }
            for offset in 0..<description.classCount {
                let index = description.firstClass + offset
                let entry = table.entries[index]
                let fields = try makeTuple(fieldNames.items + entry.firstField, count: entry.fieldCount)
                let type = try makeASTClass(ASTClass.all[index].name, parent, fields: fields.value)
                if description.form == .product {
                    try set(
                        type.dictionary.unsafelyUnwrapped, name: StringObject(intern("_attributes")), ownAttributes)
                }
                let shape = try prepareNodes(type, fields, entry.hasAttributes ? attributes : nil)
                writeBarrier(classes.raw)
                classes.items[index] = type.value
                writeBarrier(shapes.raw)
                shapes.items[index] = shape.value
                if entry.isEnumeration {
                    let instance = try allocateInstance(ObjectFields.self, type)
                    writeBarrier(singletons.raw)
                    singletons.items[index] = instance.value
                }
            }
        }
        modules.pointee.ast.fieldNames = fieldNames.value
    }

    /// A class as a class statement makes it: programs add attributes to them.
    private func makeASTClass(_ name: StaticString, _ base: TypeObject, fields: Value) throws(Raised) -> TypeObject {
        let namespace = makeDict()
        try set(namespace, name: StringObject(intern("_fields")), fields)
        try set(namespace, name: self[string: .__module__], intern("_ast"))
        return TypeObject(try call(types.type.value, intern(name), tuple(base.value), namespace.value))
    }

    /// Gives instances room for all fields and attributes, and answers the shape that they have at last.
    private func prepareNodes(
        _ type: TypeObject, _ fields: TupleObject, _ attributes: TupleObject?
    ) throws(Raised) -> ShapeObject {
        let count = fields.count + (attributes?.count ?? 0)
        let names = try makeTuple(count: count)
        for index in 0..<fields.count { names.items[index] = fields[index] }
        if let attributes {
            for index in 0..<attributes.count { names.items[fields.count + index] = attributes[index] }
        }
        type.expectedAttributes = names.value
        type.inlineCount = max(count, type.inlineCount)
        type.instanceSize = type.inlineOffset + type.inlineCount * 8
        var shape = try rootShape(of: type)
        for index in 0..<count {
            guard let next = try shape.adding(names[index]) else { throw raiseMemoryError() }
            shape = next
        }
        return shape
    }
}
