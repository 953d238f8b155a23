import TaipanBytecode
import TaipanText

/// Lists what a `.pyc` file holds, as `dis` lists it but with 0 for the addresses of code objects.
func printListing(ofCache path: String) -> Int32 {
    guard let data = readFile(path) else { return 1 }
    let name = PythonString(path)
    do throws(CacheError) {
        let file = try CacheFile(data, name: name, path: name)
        return printListing(of: file.code)
    } catch {
        complain("\(error.className): \(error.message)")
        return 1
    }
}

/// Lists a code object and those among its constants.
func printListing(of code: CodeUnit) -> Int32 {
    var disassembler = Disassembler { _ in "0x0" }
    do throws(DisassemblyError) {
        try disassembler.appendRecursively(code)
        emit(disassembler.output)
        return 0
    } catch {
        emit(disassembler.output)
        complain(error.message.isEmpty ? error.className : "\(error.className): \(error.message)")
        return 1
    }
}
