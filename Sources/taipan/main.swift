import TaipanHost
import TaipanRuntime

let interpreter = Interpreter(host: SystemHost())
let files = SystemHost().files
let descriptor = try! files.open(try! HostPath(Array(CommandLine.arguments[1].utf8)), flags: .readOnly, permissions: 0)
var bytes = [UInt8](repeating: 0, count: 1 << 20)
let count = bytes.withUnsafeMutableBytes { try! files.read(descriptor, into: $0) }
interpreter.runSource(Array(bytes[0..<count]), name: CommandLine.arguments[1])
