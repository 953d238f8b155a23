import TaipanBytecode
import TaipanCompiler
import TaipanNumbers
import TaipanSyntax
import TaipanText

/// The stages that need the name of the file, which code objects carry.
let fileStages: [String: @Sendable (String) -> Stage] = [
    "code": { codeStage($0, optimize: 0) }, "code-O": { codeStage($0, optimize: 1) },
    "code-OO": { codeStage($0, optimize: 2) },
]

/// The code object of a module, field by field.
func codeStage(_ file: String, optimize: Int) -> Stage {
    { (bytes) throws(SourceError) in
        let code = try compileFile(bytes, file, optimize: optimize)
        return { json in json.code(code) }
    }
}

func compileFile(_ bytes: UnsafeBufferPointer<UInt8>, _ file: String, optimize: Int) throws(SourceError) -> CodeUnit {
    var warnings: [SourceWarning] = []
    let ast = try parseToAST(try SourceText.decoded(bytes), warnings: &warnings)
    return try compile(
        ast, filename: PythonString(file), options: referenceOptions(optimize: optimize), warnings: &warnings)
}

/// As the reference compiles: with a larger recursion limit, a few calls deep.
private func referenceOptions(optimize: Int) -> CompileOptions {
    var options = CompileOptions(optimize: optimize)
    options.recursion = RecursionBudget(limit: 20_000, depth: 5)
    return options
}

extension JSONWriter {
    /// A code object as an object of its fields.
    fileprivate mutating func code(_ code: CodeUnit) {
        raw("{\"co_name\": ")
        string(code.name.utf8)
        raw(", \"co_filename\": ")
        string(code.filename.utf8)
        field(", \"co_firstlineno\": ", code.firstLineNumber)
        field(", \"co_argcount\": ", code.argumentCount)
        field(", \"co_posonlyargcount\": ", code.positionalOnlyArgumentCount)
        field(", \"co_kwonlyargcount\": ", code.keywordOnlyArgumentCount)
        field(", \"co_nlocals\": ", code.localCount)
        field(", \"co_stacksize\": ", code.stackSize)
        field(", \"co_flags\": ", Int(code.flags.rawValue))
        field(", \"co_names\": ", code.names)
        field(", \"co_varnames\": ", code.variableNames)
        field(", \"co_freevars\": ", code.freeVariables)
        field(", \"co_cellvars\": ", code.cellVariables)
        raw(", \"co_code\": ")
        hexadecimal(code.code)
        raw(", \"co_lnotab\": ")
        hexadecimal(code.lineTable)
        raw(", \"co_consts\": ")
        list(code.constants) { $0.constant($1) }
        raw("}")
    }

    private mutating func field(_ name: StaticString, _ value: Int) {
        raw(name)
        number(value)
    }

    private mutating func field(_ name: StaticString, _ names: [PythonString]) {
        raw(name)
        list(names) { $0.string($1.utf8) }
    }

    private mutating func list<Element>(_ items: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        raw("[")
        for (index, item) in items.enumerated() {
            if index > 0 { raw(", ") }
            write(&self, item)
        }
        raw("]")
    }

    private mutating func hexadecimal(_ bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        string(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// A constant that keeps its type: [type name, text or parts]; a code object as an object of its fields.
    private mutating func constant(_ constant: TaipanBytecode.Constant) {
        switch constant {
        case .none: raw("[\"NoneType\", \"None\"]")
        case .false: raw("[\"bool\", \"False\"]")
        case .true: raw("[\"bool\", \"True\"]")
        case .ellipsis: raw("[\"ellipsis\", \"Ellipsis\"]")
        case .integer(let value): typed("int", value.description)
        case .float(let value): typed("float", floatRepresentation(value))
        case .complex(let real, let imaginary):
            typed("complex", complexRepresentation(real: real, imaginary: imaginary))
        case .string(let value):
            raw("[\"str\", ")
            hexadecimal(value.utf8)
            raw("]")
        case .bytes(let value):
            raw("[\"bytes\", ")
            hexadecimal(value)
            raw("]")
        case .tuple(let items):
            raw("[\"tuple\", ")
            list(items) { $0.constant($1) }
            raw("]")
        case .frozenset(let items):
            raw("[\"frozenset\", ")
            let texts = items.map { item in
                var json = JSONWriter()
                json.constant(item)
                return json.bytes
            }
            list(texts.sorted { $0.lexicographicallyPrecedes($1) }) { $0.raw($1) }
            raw("]")
        case .code(let code): self.code(code)
        case .stopIteration, .list, .set, .dictionary: raw("null")
        }
    }

    private mutating func typed(_ type: StaticString, _ text: String) {
        raw("[\"")
        raw(type)
        raw("\", ")
        string(text)
        raw("]")
    }
}
