// In CPython: Objects/funcobject.c

/// The type `function`.
enum FunctionType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FunctionFields.self, references: \.code, \.attributes)
        type.flags([.hasGC, .methodDescriptor])
        type.dictionaryField(\FunctionFields.attributes)
        type.slots.call = CallFunction { (context, function, arguments) throws(Raised) in
            try context.callFunction(FunctionObject(function), arguments)
        }
        type.slots.descriptorGet = TernaryFunction { (context, function, object, _) throws(Raised) in
            object.isUnbound || object.isNone ? function : context.makeMethod(function, object)
        }
    }
}
