import Testing

@testable import TaipanGenerators

@Suite struct ASTGeneratorTests {
    @Test func generatedFilesAreCurrent() throws {
        let module = try ASDLParser.parse(try Package.text("Sources/Syntax/AST/Python.asdl"))
        for file in ASDLSwift(module).files() {
            let current = try Package.text("Sources/Syntax/Generated/" + file.name)
            #expect(current == file.text, "\(file.name): run taipan-generate ast")
        }
    }

    @Test func descriptionsAreRead() throws {
        let module = try ASDLParser.parse(
            """
            -- A comment.
            module M {
                a = B(c? d, e* f, g?* h) | I attributes (int j)
                k = (int l)
            }
            """)
        #expect(module.name == "M")
        #expect(module.types.map(\.name) == ["a", "k"])
        #expect(module.types.map(\.isProduct) == [false, true])
        #expect(module.types[0].constructors[0].fields.map(\.quantifier) == [.optional, .many, .manyOptional])
        #expect(module.types[0].constructors[1] == ASDLConstructor(name: "I", fields: []))
        #expect(module.types[0].attributes.map(\.name) == ["j"])
    }

    @Test(arguments: [
        ("module M {\n a = B(c d\n", 2, "expected ), found end"), ("a", 1, "expected module, found name(\"a\")"),
        ("module M { a = ! }", 1, "unexpected character !"),
    ])
    func wrongDescriptionsAreRefused(text: String, line: Int, message: String) {
        #expect(throws: ASDLError.self) { try ASDLParser.parse(text) }
        do throws(ASDLError) { _ = try ASDLParser.parse(text) } catch {
            #expect(error.message == message)
        }
    }
}
