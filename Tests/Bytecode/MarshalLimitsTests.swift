import TaipanNumbers
import TaipanText
import Testing

@testable import TaipanBytecode

/// No data crashes, needs a deep stack, or takes time and memory out of proportion.
@Suite struct MarshalLimitsTests {
    @Test func mutations() throws {
        let originals =
            try programs.filter { $0 != "long" }.map { Array(try cacheFile($0).dropFirst(16)) }
            + expectedLines("marshal-values.txt", words: 4).map { bytes(hexadecimal: $0[1]) }
        var generator = SeededGenerator(state: 3413)
        var (valid, total) = (0, 0)
        for round in 0..<100_000 {
            // Every other round takes a code object.
            let index = round % 2 == 0 ? round / 2 % 17 : round % originals.count
            let data = generator.mutated(originals[index])
            total += 1
            guard let (value, end) = try? MarshalReader.read(data) else { continue }
            valid += 1
            #expect(end <= data.count)
            if round % 10 != 0 { continue }
            _ = try? MarshalWriter.write(value)
            if case .code(let unit) = value { _ = try? Disassembler.listing(of: unit) { _ in "0x0" } }
        }
        #expect(total == 100_000 && valid > 5_000 && valid < 95_000)
    }

    @Test func deepDataOnASmallStack() throws {
        try onSmallStack {
            for begin in ["2901", "5b01000000", "db01000000", "a901"] {
                let data = bytes(hexadecimal: String(repeating: begin, count: 1999) + "4e")
                let value = try MarshalReader.read(data).constant
                _ = try MarshalWriter.write(value)
                _ = try asciiText(value)
                #expect(ConstantKey(value) == ConstantKey(value))
                _ = ConstantKey(value).hashValue
                let deeper = bytes(hexadecimal: String(repeating: begin, count: 2000) + "4e")
                #expect(try result(of: deeper) == "ValueError: recursion limit exceeded")
            }
            // Code objects within the constants of code objects.
            let head = "63" + String(repeating: "00000000", count: 6) + "7300000000" + "2901"
            let tail = "29002900290029007a007a000100000073" + "00000000"
            let units = bytes(
                hexadecimal: String(repeating: head, count: 999) + "4e" + String(repeating: tail, count: 999))
            guard case .code(let unit) = try MarshalReader.read(units).constant else {
                Issue.record("no code")
                return
            }
            #expect(try Disassembler.listing(of: unit) { _ in "0x0" }.count > 999 * 30)
            #expect(ConstantKey(.code(unit)) == ConstantKey(try MarshalReader.read(units).constant))
            // Members of sets are compared and hashed.
            let member = bytes(hexadecimal: "3c01000000" + String(repeating: "2901", count: 1500) + "4e")
            #expect(try result(of: member) == "ValueError: recursion limit exceeded")
        }
    }

    /// Each tuple holds the one before it twice: small data that stands for a tree of 2⁶⁰ leaves.
    @Test func sharedObjectsThatGrow() throws {
        var data = bytes(hexadecimal: "293d a9014e")
        for level in 0..<60 {
            let number = UInt8(level)
            data += [0xA9, 2, 0x72, number, 0, 0, 0, 0x72, number, 0, 0, 0]
        }
        let value = try MarshalReader.read(data).constant
        #expect(try MarshalWriter.write(value).count < 2000)
        let unit = CodeUnit(
            stackSize: 1, flags: [], firstLineNumber: 1, code: [100, 0], constants: [value], filename: "f", name: "n")
        var disassembler = Disassembler(maximumLength: 100_000) { _ in "0x0" }
        #expect(throws: DisassemblyError(className: "MemoryError", message: "")) { try disassembler.append(unit) }
        // The last of them as the member of a set.
        var set = data
        set[1] = 62
        set += bytes(hexadecimal: "3c01000000 72 3c000000")
        #expect(try result(of: set) == "ValueError: recursion limit exceeded")
    }

    @Test func sizesAreCheckedBeforeMemoryIsTaken() throws {
        for type in ["28", "5b", "3c", "3e"] {
            #expect(
                try result(of: bytes(hexadecimal: type + "ffffff7f4e")) == "EOFError: EOF read where object expected")
        }
        for type in ["73", "75", "74", "61", "41", "6c"] {
            #expect(try result(of: bytes(hexadecimal: type + "ffffff7f4e")) == "EOFError: marshal data too short")
        }
    }

    @Test func listingOfForgedCode() {
        func error(_ code: [UInt8]) -> DisassemblyError? {
            let unit = CodeUnit(
                stackSize: 1, flags: [], firstLineNumber: 1, code: code, constants: [], filename: "f", name: "n")
            do throws(DisassemblyError) {
                _ = try Disassembler.listing(of: unit) { _ in "0x0" }
                return nil
            } catch {
                return error
            }
        }
        for opcode: Opcode in [.loadConst, .loadName, .loadFast, .loadDeref] {
            #expect(error([opcode.rawValue, 0]) == .indexOutOfRange)
        }
        #expect(error([Opcode.compareOp.rawValue, 12]) == .indexOutOfRange)
        #expect(
            error([Opcode.jumpAbsolute.rawValue])
                == DisassemblyError(className: "IndexError", message: "index out of range"))
        #expect(error([Opcode.nop.rawValue]) == nil)
        #expect(error([]) == nil)
        #expect(error(Array(repeating: 144, count: 40)) == nil)
        #expect(error(Array(repeating: 0xFF, count: 40)) == nil)
        #expect(error(Array(repeating: 144, count: 20) + [93, 0, 113, 255]) == nil)
    }
}
