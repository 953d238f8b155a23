import TaipanHost
import TaipanRuntime

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// Interpreters share no object and no lock: one after another, then at once, each on a thread of its own, they run a
// program that calls, makes objects and collects them.
//
//     swift run -c release isolation-benchmark [interpreters]

let program = """
    class Node:
        def __init__(self, value, next):
            self.value = value
            self.next = next

    def fibonacci(n):
        return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

    def chain(count):
        head = None
        for i in range(count):
            head = Node(str(i), head)
        return head

    total = 0
    for round in range(30):
        total += fibonacci(20)
        node = chain(20000)
        while node is not None:
            total += len(node.value)
            node = node.next
        words = {}
        for i in range(20000):
            words.setdefault('w%d' % (i % 97), []).append(i)
        total += sum(map(sum, words.values()))
    print(total)
    """

func run() -> String {
    guard let host = try? InMemoryHost() else { return "" }
    _ = Interpreter(host: host).run(.command(Array(program.utf8)))
    return String(decoding: host.memoryFiles.takeOutput(1), as: UTF8.self)
}

/// Runs so many interpreters at once; the seconds that took, or nil if one printed something wrong.
func seconds(interpreters: Int) -> Double? {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    final class Work: @unchecked Sendable {
        var output = ""
    }
    let start = now()
    let works = (0..<interpreters).map { _ in Work() }
    let threads = works.map { work in
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 8 << 20)
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        pthread_create(
            &thread, &attributes,
            { argument in
                #if canImport(Darwin)
                Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue().output = run()
                #else
                if let argument { Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue().output = run() }
                #endif
                return nil
            }, Unmanaged.passUnretained(work).toOpaque())
        pthread_attr_destroy(&attributes)
        return thread
    }
    for thread in threads {
        #if canImport(Darwin)
        if let thread { pthread_join(thread, nil) }
        #else
        pthread_join(thread, nil)
        #endif
    }
    let elapsed = now() - start
    return withExtendedLifetime(works) {
        works.allSatisfy { $0.output == works[0].output && $0.output.count > 5 } ? elapsed : nil
    }
}

let count = CommandLine.arguments.count > 1 ? max(1, Int(CommandLine.arguments[1]) ?? 2) : 2
var one = Double.infinity
var many = Double.infinity
for _ in 0..<5 {
    guard let first = seconds(interpreters: 1), let second = seconds(interpreters: count) else {
        print("an interpreter printed something wrong")
        exit(1)
    }
    one = min(one, first)
    many = min(many, second)
}
func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }
print("one interpreter          \(milliseconds(one)) ms")
print("\(count) at once, \(count) threads     \(milliseconds(many)) ms")
print("ratio                    \((many / one * 100).rounded() / 100)")
