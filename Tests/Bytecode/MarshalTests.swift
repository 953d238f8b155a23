import TaipanNumbers
import TaipanText
import Testing

@testable import TaipanBytecode

@Suite struct MarshalTests {
    /// Data that python3.8 wrote in each version, and what it shows of the value.
    @Test func valuesOfTheReference() throws {
        for words in try expectedLines("marshal-values.txt", words: 4) {
            let version = try #require(Int(words[0]))
            let data = bytes(hexadecimal: words[1])
            let (value, end) = try MarshalReader.read(data)
            let text = try asciiText(value)
            #expect(end == data.count && text == words[3])
            // Without references there is one way to write a value.
            let written = hexadecimal(try MarshalWriter.write(value, version: version))
            if version < 3 { #expect(written == words[2], "\(words[3])") }
            for version in 0...4 {
                let copy = try MarshalReader.read(try MarshalWriter.write(value, version: version)).constant
                #expect(ConstantKey(copy) == ConstantKey(value) || words[3].contains("nan"), "\(words[3])")
            }
        }
    }

    /// What python3.8 makes of right and wrong data.
    @Test func casesOfTheReference() throws {
        for words in try expectedLines("marshal-cases.txt", words: 2) {
            let found = try result(of: bytes(hexadecimal: words[0]))
            #expect(found == words[1], "\(words[0].prefix(100))")
        }
    }

    /// Objects that contain themselves are no values; CPython aborts at the name.
    @Test(arguments: [
        ("db0100000072 00000000", "recursive object"), ("a90172 00000000", "recursive object"),
        ("fb4e72 00000000 30", "recursive object"),
        (
            "63 00000000 00000000 00000000 00000000 01000000 40000000 73 00000000 2900 29014e 2900 2900 2900 7a00 7a00 01000000 73 00000000",
            "non-string found in code slot"
        ),
    ])
    func refused(_ data: String, _ reason: String) throws {
        #expect(try result(of: bytes(hexadecimal: data)) == "ValueError: bad marshal data (\(reason))")
    }

    @Test func sharedObjectsAreWrittenOnce() throws {
        let text: [Constant] = [.string("abc"), .float(1.5)]
        let value = Constant.list([.tuple(text), .tuple(text), .string("abc"), .float(1.5), .list([]), .list([])])
        let data = try MarshalWriter.write(value)
        #expect(
            hexadecimal(data)
                == "5b06000000a902da03616263e7000000000000f83f7200000000720100000072020000005b000000005b00000000")
        let copy = try MarshalReader.read(data).constant
        #expect(ConstantKey(copy) == ConstantKey(value))
    }

    @Test func nestingIsLimited() throws {
        func nested(_ depth: Int) -> Constant { (1..<depth).reduce(.list([])) { value, _ in .list([value]) } }
        #expect(try MarshalWriter.write(nested(2000)).count == 2000 * 5)
        #expect(throws: MarshalError(.value, "object too deeply nested to marshal")) {
            try MarshalWriter.write(nested(2001))
        }
    }

    @Test(arguments: programs)
    func codeObjects(_ program: String) throws {
        let data = try cacheFile(program)
        let constant = try MarshalReader.read(data, from: 16).constant
        for version in 0...4 {
            let copy = try MarshalReader.read(try MarshalWriter.write(constant, version: version)).constant
            #expect(ConstantKey(copy) == ConstantKey(constant))
            let (one, other) = (
                try MarshalWriter.write(copy, version: 2), try MarshalWriter.write(constant, version: 2)
            )
            #expect(one == other)
        }
    }
}
