// Pauses of the collector. Run in release: swift run -c release collector-benchmark [objects]
import TaipanHost
import TaipanRuntime

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000
let interpreter = Interpreter(host: SystemHost())
for result in interpreter.measureCollector(count: count) {
    let hundredths = Int((result.milliseconds * 100).rounded())
    let fraction = hundredths % 100
    print("\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) ms", result.name, separator: "\t")
}
