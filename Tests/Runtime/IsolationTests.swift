import Synchronization
import TaipanHost
import Testing

@testable import TaipanRuntime

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Interpreters share nothing: several of them run at once, each on a thread of its own. `Tests/Runtime/run_sanitized`
/// runs these tests under ThreadSanitizer.
@Suite("Isolation") struct IsolationTests {
    private static let program = """
        class Node:
            def __init__(self, value, next):
                self.value = value
                self.next = next
        def build(n):
            head = None
            for i in range(n):
                head = Node(str(i), head)
            return head
        def total(node):
            result = 0
            while node is not None:
                result += int(node.value)
                node = node.next
            return result
        words = {}
        for i in range(2000):
            words.setdefault('w%d' % (i % 97), []).append(i ** 3)
        try:
            raise KeyError(NAME)
        except KeyError as error:
            print(NAME, total(build(3000)), len(words), sum(map(len, words.values())), error, sorted({3, 1, 2}))
        print(2 ** 200 % 1000007, ' '.join(reversed('a b c'.split())), f'{1/3:.4f}')
        """

    /// What the program prints for a name.
    private static func expected(_ name: String) -> String {
        "\(name) 4498500 97 2000 '\(name)' [1, 2, 3]\n\(power) c b a 0.3333\n"
    }

    /// 2 ** 200 % 1000007.
    private static var power: Int {
        var result = 1
        for _ in 0..<200 { result = result * 2 % 1_000_007 }
        return result
    }

    private static func run(_ name: String) -> String {
        guard let host = try? InMemoryHost() else { return "no host" }
        let source = "NAME = '\(name)'\n" + program
        let status = Interpreter(host: host).run(.command(Array(source.utf8)))
        let output = String(decoding: host.memoryFiles.takeOutput(1), as: UTF8.self)
        let error = String(decoding: host.memoryFiles.takeOutput(2), as: UTF8.self)
        return status == 0 ? output : "status \(status): \(error)"
    }

    @Test func aProgramRunsInAnInMemoryHost() { #expect(Self.run("one") == Self.expected("one")) }

    @Test func interpretersRunAtOnce() {
        let wrong = Mutex<[String]>([])
        let threads = (0..<4).map { number in
            Worker {
                for round in 0..<3 {
                    let name = "t\(number)r\(round)"
                    let output = Self.run(name)
                    if output != Self.expected(name) { wrong.withLock { $0.append(output) } }
                }
            }
        }
        for thread in threads { thread.join() }
        #expect(wrong.withLock { $0 } == [])
    }
}

/// A thread with a stack of its own size.
private final class Worker: @unchecked Sendable {
    #if canImport(Darwin)
    private var thread: pthread_t?
    #else
    private var thread = pthread_t()
    #endif

    init(stackBytes: Int = 1 << 20, _ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackBytes)
        let box = Unmanaged.passRetained(Body(body))
        pthread_create(
            &thread, &attributes,
            { argument in
                #if canImport(Darwin)
                let pointer = argument
                #else
                guard let pointer = argument else { return nil }
                #endif
                Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        pthread_attr_destroy(&attributes)
    }

    func join() {
        #if canImport(Darwin)
        if let thread { pthread_join(thread, nil) }
        #else
        pthread_join(thread, nil)
        #endif
    }

    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
