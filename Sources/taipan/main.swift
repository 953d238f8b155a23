import CTaipanCommand
import TaipanHost
import TaipanRuntime

taipan_keep_freed_memory()
let host = SystemHost()
try? host.ignoreBrokenPipeSignal()

func write(_ text: String, to descriptor: Int32?) {
    guard let descriptor else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        guard let count = bytes.withUnsafeBytes({ try? host.files.write(descriptor, $0) }), count > 0 else { return }
        bytes = bytes.dropFirst(count)
    }
}

var parser = CommandLineParser(
    words: (try? host.process.arguments()) ?? [], environment: host.environment)
let command = parser.parse()
var status: Int32 = 0
if let answer = command.answer {
    write(answer.output, to: host.standardStreams.output)
    write(answer.error, to: host.standardStreams.error)
    status = answer.status
} else if let program = command.program {
    if case .standardInput = program, let input = host.standardStreams.input, host.files.isTerminal(input) {
        write("taipan: the interactive mode is not there yet; give a file, or -c\n", to: host.standardStreams.error)
        status = 2
    } else {
        status = Interpreter(host: host, options: command.options).run(program)
    }
}
try? host.process.exit(status: status)
