// In CPython: Objects/weakrefobject.c (_PyWeakref_CallableProxyType)

/// The type `weakcallableproxy`: a proxy of an object that can be called.
enum WeakCallableProxyType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(WeakReferenceFields.self, references: \.callback, \.callback)
        type.flags(.hasGC)
        WeakProxyType.declareObjectSlots(type)
        WeakProxyType.declareNumberSlots(type)
        WeakProxyType.declareInPlaceSlots(type)
        type.slots.call = CallFunction { (context, proxy, arguments) throws(Raised) in
            try context.call(context.unwrapProxy(proxy), arguments)
        }
    }
}
