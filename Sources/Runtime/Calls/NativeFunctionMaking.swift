// In CPython: Objects/methodobject.c, Objects/descrobject.c

extension Context {
    /// Reads a signature such as `($self, iterable=(), /, *, key=None, **kwargs)` into a declaration, which lives as
    /// long as the interpreter. The first parameter may be written `$self`, `$type` or `$module`; a function's
    /// signature has `$module` first, which gets no slot.
    func makeDeclaration(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString, style: ArgumentStyle,
        _ code: NativeFunction
    ) -> UnsafePointer<NativeDeclaration> {
        let parameters = ParameterList(name, signature)
        let names = UnsafeMutablePointer<Value>.allocate(capacity: max(Int(parameters.count), 1))
        var reader = SignatureReader(signature)
        for slot in 0..<Int(parameters.count) {
            guard let parameter = reader.next() else { break }
            names[slot] = intern((try? string(ascii: parameter.name)) ?? interpreter.pointee.emptyString)
        }
        let declaration = UnsafeMutablePointer<NativeDeclaration>.allocate(capacity: 1)
        declaration.initialize(
            to: NativeDeclaration(
                code: code, parameters: parameters, documentation: documentation, style: style,
                parameterNames: names))
        resources.declarationMemory.append(UnsafeMutableRawPointer(names))
        resources.declarationMemory.append(UnsafeMutableRawPointer(declaration))
        return UnsafePointer(declaration)
    }

    func makeNativeFunction(
        _ type: TypeObject, _ declaration: UnsafePointer<NativeDeclaration>, receiver: Value = .unbound,
        owner: Value = .unbound
    ) -> Value {
        let function = allocate(NativeFunctionFields.self, type)
        function.pointer.pointee.receiver = receiver
        function.pointer.pointee.owner = owner
        function.declaration = declaration
        return function.value
    }

    /// Adds a function to a module's dict. Its signature begins with `$module`; `raw` functions bind their arguments
    /// themselves.
    func addFunction(
        to module: ModuleObject, _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        style: ArgumentStyle = .bound, _ code: @escaping NativeFunction.Function
    ) {
        let declaration = makeDeclaration(name, signature, documentation, style: style, NativeFunction(code))
        let owner = module.dictionary.get(name: self[.__name__])
        let function = makeNativeFunction(types.nativeFunction, declaration, receiver: module.value, owner: owner)
        try? set(module.dictionary, name: StringObject(intern(name)), function)
    }
}
