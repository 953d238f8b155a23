// In CPython: Objects/funcobject.c (PyStaticMethod_Type)

/// The type `staticmethod`.
enum StaticMethodType {
    static func declare(_ type: TypeDeclaration) {
        ClassMethodType.declareCommon(type, name: "staticmethod")
        type.documentation("staticmethod(function) makes a function a method without a receiver.")
        type.slots.initialize = InitFunction { (context, object, arguments) throws(Raised) in
            try ClassMethodType.initialize(context, object, arguments, "staticmethod")
        }
        type.slots.descriptorGet = TernaryFunction { (context, value, _, _) throws(Raised) in
            let function = MethodWrapperObject(value).function
            if function.isUnbound { throw context.runtimeError("uninitialized staticmethod object") }
            return function
        }
    }
}
