import Testing

/// What must never crash: runaway recursion on a large and on a small native stack, and programs that want more memory
/// than they may have.
@Suite("Limits") struct LimitTests {
    private static let folder = ChildProcess.package + "/Tests/Programs/support_limits"

    @Test(arguments: [8192, 512]) func recursionEndsInAnError(stackKilobytes: Int) {
        let outcome = Gate.limited {
            ChildProcess.run(["recursion.py"], in: Self.folder, seconds: 120, stackKilobytes: stackKilobytes)
        }
        #expect(outcome.status == 0)
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.last == "done")
        for line in lines.dropLast() {
            #expect(line.hasSuffix(" RecursionError") || line.hasSuffix(" ok") || line == "list dropped", "\(line)")
        }
        #expect(lines.count >= 25)
    }

    @Test func longChainsOfExceptionsArePrinted() {
        let outcome = Gate.limited { ChildProcess.run(["chain.py"], in: Self.folder, seconds: 60, stackKilobytes: 512) }
        #expect(outcome.status == 1)
        let text = String(decoding: outcome.error, as: UTF8.self)
        #expect(text.hasSuffix("ValueError: 99999\n"))
    }

    /// Limits that leave little or nothing to a program end it with a message.
    @Test(arguments: ["1", "1K", "100K", "1M", "3M", "8M"]) func smallestMemoryLimits(limit: String) {
        let outcome = Gate.limited {
            ChildProcess.run(
                ["-c", "x = [0] * 10 ** 6"], in: Self.folder, environment: ["TAIPAN_MEMORY_LIMIT=" + limit], seconds: 60
            )
        }
        #expect(outcome.status == 1)
        let message = String(decoding: outcome.error, as: UTF8.self)
        #expect(message.hasPrefix("the memory limit of ") || message.hasSuffix("\nMemoryError\n"), "\(message)")
    }

    /// With 64 MiB each of these ends in MemoryError, one after another in the same interpreter, which then goes on.
    @Test func memoryIsLimited() {
        let outcome = Gate.limited {
            ChildProcess.run(
                ["memory.py"], in: Self.folder, environment: ["TAIPAN_MEMORY_LIMIT=64M"], seconds: 120)
        }
        #expect(outcome.status == 0)
        let names = [
            "list", "grow", "grow2", "double", "pow", "generators", "strmul", "range", "classes", "dict", "set",
            "tuple",
            "bytearray",
        ]
        let expected = names.map { $0 + " MemoryError\n" }.joined() + "sum succeeded int\nend 499500 10000\n"
        #expect(String(decoding: outcome.output, as: UTF8.self) == expected)
    }
}
