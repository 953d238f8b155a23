import TaipanBytecode

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Times what is done to `.pyc` files, given as arguments: prints the name of each task and its seconds, the best of five runs.
func contents(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func measure(_ name: String, _ body: () throws -> Void) rethrows {
    var best = Double.infinity
    for _ in 0..<5 {
        let start = seconds()
        try body()
        best = min(best, seconds() - start)
    }
    print(name, best)
}

let files = CommandLine.arguments.dropFirst().map(contents)
var units: [CodeUnit] = []
try measure("read") { units = try files.map { try CacheFile($0, name: "m", path: "m.pyc").code } }
var size = 0
try measure("write") { size = try units.reduce(0) { try $0 + MarshalWriter.write(.code($1)).count } }
try measure("list") {
    for unit in units { size += try Disassembler.listing(of: unit) { _ in "0x0" }.count }
}
try measure("verify") { for unit in units { try unit.verify() } }
