/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func initializeNativeFields(ofException exception: ExceptionObject, _ arguments: Value) {}
    func attributeWords(of object: Value, type: TypeObject) -> UnsafeMutablePointer<AttributeWords>? { nil }
    func allocateInstance<Fields>(_: Fields.Type, _ type: TypeObject, itemBytes: Int = 0) throws(Raised) -> Reference<Fields> { throw Raised() }
    func registerFinalizable(_ object: Value) {}
    func concatenateStrings(_ a: Value, _ b: Value) throws(Raised) -> Value { throw Raised() }
    func buildString(base: UnsafeMutablePointer<Value>, count: Int) throws(Raised) -> Value { throw Raised() }
    func formatValue(_ value: Value, conversion: Int, specification: Value) throws(Raised) -> Value { throw Raised() }
    func makeSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value { .none }
    func makeTuple(from iterable: Value) throws(Raised) -> TupleObject { throw Raised() }
    func makeList(from iterable: Value) throws(Raised) -> ListObject { throw Raised() }
    func buildSet(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value { throw Raised() }
    func setAdd(_ set: Value, _ value: Value) throws(Raised) {}
    func makeFrozenSet(_ tuple: TupleObject) throws(Raised) -> Value { throw Raised() }
    func importName(_ name: Value, globals: Value, locals: Value, fromList: Value, level: Value) throws(Raised) -> Value { throw Raised() }
    func importFrom(_ module: Value, _ name: Value) throws(Raised) -> Value { throw Raised() }
    func importStar(_ module: Value, intoLocals: Value) throws(Raised) {}
    func makeBuiltinModules() {
        let dict = makeDict()
        interpreter.pointee.builtins = dict
        let declaration = makeDeclaration("print", "($module, value, /)", "", style: .bound, NativeFunction { (context, arguments) throws(Raised) in
            let v = arguments[0]
            if v.isSmallInteger { print(v.smallInteger) } else if v.isInlineFloat { print(v.inlineFloat) } else if v.isString(context) { print(StringObject(v).text) } else { print(context.typeName(of: v)) }
            return .none
        })
        try? set(dict, name: StringObject(intern("print")), makeNativeFunction(types.nativeFunction, declaration))
        let declaration2 = makeDeclaration("range", "($module, value, /)", "", style: .bound, NativeFunction { (context, arguments) throws(Raised) in
            let r = context.allocate(RangeIteratorFields.self, context.types.rangeIterator)
            r.next = 0; r.step = 1; r.remaining = arguments[0].smallInteger; r.start = 0
            return r.value
        })
        try? set(dict, name: StringObject(intern("range")), makeNativeFunction(types.nativeFunction, declaration2))
        types.rangeIterator.slots.iterate = UnaryFunction { (context, v) throws(Raised) in v }
        types.rangeIterator.slots.next = UnaryFunction { (context, v) throws(Raised) in .unbound }
    }
}
extension Reference where Fields == ShapeFields {
    func index(of name: Value) -> Int { -1 }
}
import TaipanNumbers
import TaipanCompiler
import TaipanSyntax
import TaipanText
extension Interpreter {
    package func runSource(_ bytes: [UInt8], name: String) {
        var warnings: [SourceWarning] = []
        do {
            let source = try bytes.withUnsafeBufferPointer { b throws(SourceError) in try SourceText.decoded(b) }
            let ast = try parseToAST(source, warnings: &warnings)
            let unit = try TaipanCompiler.compile(ast, filename: PythonString(name), warnings: &warnings)
            let globals = context.makeDict()
            do {
                let code = try context.makeCode(unit)
                _ = try context.run(code, globals: globals, locals: globals.value)
            } catch { print("raised", context.typeName(of: context.thread.pointee.raised), (TupleObject(ExceptionObject(context.thread.pointee.raised).arguments).count > 0) ? StringObject(TupleObject(ExceptionObject(context.thread.pointee.raised).arguments)[0]).text : "") }
        } catch { print(error) }
    }
}
