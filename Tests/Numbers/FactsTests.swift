import Foundation
import Testing

@testable import TaipanNumbers

/// What CPython 3.8 answers, line by line; see generate_facts.py.
@Suite struct FactsTests {
    @Test func everyFactHolds() throws {
        var count = 0
        var wrong = 0
        for line in facts.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard let expected = parts.last, parts.count >= 2 else { continue }
            count += 1
            let answer: String
            do throws(NumberError) {
                answer = try self.answer(parts[0], Array(parts[1..<(parts.count - 1)]))
            } catch {
                answer = describe(error)
            }
            // What ends in CPython's message with the text's repr ends here without it.
            let isEqual = answer == expected || answer.hasSuffix(": ") && matches(expected, prefix: answer)
            if !isEqual {
                wrong += 1
                if wrong < 40 { Issue.record("\(line.prefix(300)): \(answer.prefix(200))") }
            }
        }
        #expect(count > 3000)
    }

    @Test func theFactsAreCurrent() throws {
        guard let python = referencePython() else {
            print("skipped: no CPython 3.8 found")
            return
        }
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let output = try run(python, [folder.appendingPathComponent("generate_facts.py").path])
        let file = try String(contentsOf: folder.appendingPathComponent("Generated/Facts.swift"), encoding: .utf8)
        #expect(output == file)
    }

    private func matches(_ expected: String, prefix: String) -> Bool {
        guard let colon = expected.firstIndex(of: ":") else { return false }
        let kind = expected[...colon]
        return prefix.hasPrefix(kind)
            && text(String(expected[expected.index(after: colon)...])).hasPrefix(prefix.dropFirst(kind.count))
    }

    private func describe(_ error: NumberError) -> String {
        let kind =
            switch error.kind {
            case .valueError: "ValueError"
            case .overflowError: "OverflowError"
            case .zeroDivisionError: "ZeroDivisionError"
            case .memoryError: "MemoryError"
            case .interrupted: "interrupted"
            }
        switch error {
        case .invalidLiteral, .invalidFloat: return "!\(kind):\(error.message)"
        default: return "!\(kind):\(shown(error.message))"
        }
    }

    private func integer(_ text: String) -> BigInteger {
        let isNegative = text.hasPrefix("-")
        guard let value = BigInteger(digits: text.utf8.dropFirst(isNegative ? 1 : 0), radix: 16) else {
            Issue.record("not an integer: \(text)")
            return 0
        }
        return isNegative ? -value : value
    }

    private func float(_ text: String) -> Double { Double(bitPattern: UInt64(text, radix: 16) ?? 0) }

    private func hexadecimal(_ text: String) -> [UInt8] {
        if text == "." { return [] }
        let digits = Array(text.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map {
            Radix.digitValue(digits[$0]) << 4 | Radix.digitValue(digits[$0 + 1])
        }
    }

    private func text(_ token: String) -> String {
        token.hasPrefix("=") ? String(token.dropFirst()) : String(decoding: hexadecimal(token), as: UTF8.self)
    }

    private func shown(_ value: BigInteger) -> String { value.text(radix: 16) }

    private func shown(_ value: Double) -> String {
        let digits = String(value.bitPattern, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func shown(_ bytes: [UInt8]) -> String {
        bytes.isEmpty
            ? "." : bytes.map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }

    private func shown(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 }
        return isPlain ? "=" + text : shown(Array(text.utf8))
    }

    private func answer(_ operation: String, _ operands: [String]) throws(NumberError) -> String {
        func a() -> BigInteger { integer(operands[0]) }
        func b() -> BigInteger { integer(operands[1]) }
        func x() -> Double { float(operands[0]) }
        switch operation {
        case "add": return shown(a() + b())
        case "sub": return shown(a() - b())
        case "mul": return shown(a() * b())
        case "divmod":
            let (quotient, remainder) = try a().divided(by: b())
            return shown(quotient) + "," + shown(remainder)
        case "and": return shown(a() & b())
        case "or": return shown(a() | b())
        case "xor": return shown(a() ^ b())
        case "invert": return shown(~a())
        case "gcd": return shown(try a().greatestCommonDivisor(with: b()))
        case "truediv": return shown(try a().trueDivided(by: b()))
        case "hash": return shown(BigInteger(a().pythonHash))
        case "bitlength": return shown(BigInteger(a().bitLength))
        case "text": return shown(a().text())
        case "isqrt": return shown(try a().squareRoot())
        case "shl": return shown(try a().shiftedLeft(by: b()))
        case "shr": return shown(try a().shiftedRight(by: b()))
        case "tofloat": return shown(try a().toDouble())
        case "roundint": return shown(try a().rounded(toDigits: b()))
        case "powmod": return shown(try a().power(b(), modulus: integer(operands[2])))
        case "pow": return shown(try a().power(b()))
        case "tobytes":
            return shown(
                try a().bytes(
                    count: Int(operands[1]) ?? 0, order: operands[2] == "big" ? .big : .little,
                    isSigned: operands[3] == "1"))
        case "frombytes":
            let bytes = hexadecimal(operands[0])
            let order: ByteOrder = operands[1] == "big" ? .big : .little
            return bytes.withUnsafeBufferPointer { buffer in
                shown((try? BigInteger(bytes: buffer, order: order, isSigned: operands[2] == "1")) ?? 0)
            }
        case "int": return shown(try BigInteger(parsing: text(operands[0]).utf8, base: Int(operands[1]) ?? 0))
        case "repr": return shown(floatRepresentation(x()))
        case "hashfloat": return shown(BigInteger(NumericHash.hash(x())))
        case "hex": return shown(hexadecimalText(x()))
        case "ratio":
            let (numerator, denominator) = try integerRatio(x())
            return shown(numerator) + "," + shown(denominator)
        case "trunc": return shown(try BigInteger(truncating: x()))
        case "round": return shown(try roundFloatToInteger(x()))
        case "rounddigits": return shown(try roundFloat(x(), digits: Int(operands[1]) ?? 0))
        case "format": return shown(formatted(x(), operands[1], Int(operands[2]) ?? 0, operands[3]))
        case "complex":
            return shown(complexRepresentation(real: x(), imaginary: float(operands[1])))
                == operands[2]
                ? shown(BigInteger(NumericHash.hash(real: x(), imaginary: float(operands[1]))))
                : complexRepresentation(real: x(), imaginary: float(operands[1]))
        case "float": return shown(try parseFloatText(text(operands[0]).utf8))
        case "fromhex": return shown(try parseHexadecimalFloat(text(operands[0]).utf8))
        default: return "unknown operation"
        }
    }

    private func formatted(_ value: Double, _ code: String, _ precision: Int, _ marks: String) -> String {
        var flags: FloatFormatFlags = []
        if marks.contains("#") { flags.insert(.alternative) }
        if marks.contains("+") { flags.insert(.sign) }
        if code == "G0" { return formatDouble(value, code: .general, precision: precision, flags: [.pointZero]) }
        if code == code.uppercased() { flags.insert(.uppercase) }
        let kind: FloatFormatCode =
            switch code.lowercased() {
            case "e": .exponent
            case "f": .fixed
            default: .general
            }
        return formatDouble(value, code: kind, precision: precision, flags: flags)
    }
}

/// Runs a program and returns its standard output.
func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

/// CPython 3.8, where there is one: what the environment names, what is on the search path, or what pyenv has.
func referencePython() -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["TAIPAN_REFERENCE_PYTHON"] { return named }
    for (program, arguments) in [
        ("/usr/bin/env", ["python3.8", "-c", "import sys; print(sys.executable)"]),
        ("/usr/bin/env", ["sh", "-c", "echo $(pyenv prefix 3.8.18 2>/dev/null)/bin/python3.8"]),
    ] {
        guard let output = try? run(program, arguments) else { continue }
        let path = output.trimmingCharacters(in: .whitespacesAndNewlines)
        if path.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    return nil
}
