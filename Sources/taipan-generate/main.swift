// Writes the generated sources: `taipan-generate ast`, from the package's folder.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import TaipanGenerators

/// The bytes of a file as text; ends the program where it cannot be read.
func readFile(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        if count == 0 { break }
        bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}

func writeFile(_ path: String, _ text: String) {
    guard let file = fopen(path, "wb") else { fail("cannot write \(path)") }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else { fail("cannot write \(path)") }
    print(path)
}

func fail(_ message: String) -> Never {
    let text = Array("taipan-generate: \(message)\n".utf8)
    _ = write(2, text, text.count)
    exit(1)
}

/// The abstract syntax tree's nodes from their description.
func generateAST() {
    let description = "Sources/Syntax/AST/Python.asdl"
    do throws(ASDLError) {
        for file in ASDLSwift(try ASDLParser.parse(readFile(description))).files() {
            writeFile("Sources/Syntax/Generated/" + file.name, file.text)
        }
    } catch {
        fail("\(description): \(error)")
    }
}

switch CommandLine.arguments.dropFirst().first {
case "ast": generateAST()
default: fail("usage: taipan-generate ast")
}
