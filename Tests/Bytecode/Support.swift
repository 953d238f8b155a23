import Foundation
import Testing

@testable import TaipanBytecode

/// A file of the package as bytes.
func packageBytes(_ path: String) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
}

/// A file of the package as text.
func packageText(_ path: String) throws -> String { String(decoding: try packageBytes(path), as: UTF8.self) }

/// A file of expected results as text.
func expectedText(_ name: String) throws -> String { try packageText("Tests/Bytecode/Expected/" + name) }

/// The lines of such a file, each as that many words, the last with all the rest.
func expectedLines(_ name: String, words: Int) throws -> [[String]] {
    try expectedText(name).split(separator: "\n").map {
        $0.split(separator: " ", maxSplits: words - 1).map(String.init)
    }
}

/// The bytes that hexadecimal digits stand for; `-` and white space do not count.
func bytes(hexadecimal text: some StringProtocol) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// What `ascii` shows of a constant, with 0 for addresses.
func asciiText(_ constant: Constant) throws -> String {
    var representation = ConstantRepresentation(address: { _ in "0x0" }, maximumLength: 1 << 24)
    try representation.append(constant)
    let text = String(decoding: representation.output, as: UTF8.self)
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.map { scalar in
        if scalar.isASCII { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value < 0x100 ? 2 : scalar.value < 0x1_0000 ? 4 : 8
        let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }.joined()
}

/// What marshal data gives: `value` and its representation, or the exception.
func result(of data: [UInt8]) throws -> String {
    do throws(MarshalError) {
        let value = try MarshalReader.read(data).constant
        return "value " + ((try? asciiText(value)) ?? "?")
    } catch {
        return "\(error.kind.rawValue): \(error.message)"
    }
}

/// The names of the programs whose `.pyc` files and listings are checked in.
let programs = [
    "forms", "long", "s0_generator", "s0_show", "s1_area", "s1_builtins", "s1_builtins_chain",
    "s1_closure_global_nonlocal",
    "s1_currentframe", "s1_dis_global_vs_fast", "s1_frame_chain", "s1_lgb", "s1_locals_unbound", "s1_missing_args",
    "s1_tb_frame",
    "s2_a_eq_1", "s2_finally", "s2_symtable_nested",
]

func cacheFile(_ program: String) throws -> [UInt8] {
    bytes(hexadecimal: try expectedText("Programs/\(program).hex"))
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// The data with some bytes changed, put in, taken out, repeated or cut off.
    mutating func mutated(_ data: [UInt8]) -> [UInt8] {
        var data = data
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            guard !data.isEmpty else { break }
            let index = Int.random(in: 0..<data.count, using: &self)
            switch Int.random(in: 0..<8, using: &self) {
            case 0: data[index] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 1: data[index] = UInt8.random(in: 0...255, using: &self)
            case 2: data[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &self) ?? 0
            case 3: data[index] = Array("NFTS.iIlfgxysutaAzZ()[{<>cr0".utf8).randomElement(using: &self) ?? 0
            case 4: data.insert(UInt8.random(in: 0...255, using: &self), at: index)
            case 5: data.remove(at: index)
            case 6: data.insert(contentsOf: Array(data[index..<min(index + 9, data.count)]), at: index)
            default: if Bool.random(using: &self) { data.removeSubrange(index...) }
            }
        }
        return data
    }
}

/// Runs a function on a thread with a stack of 512 KiB.
func onSmallStack(_ body: @escaping @Sendable () throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) var failure: (any Error)?
    let thread = Thread {
        do { try body() } catch { failure = error }
        done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    if let failure { throw failure }
}
