import Foundation
import TaipanSyntax
import TaipanText
import Testing

/// Sources that nobody would write. None may end the process, take long, or take memory out of proportion.
///
/// One test at a time: they measure the process.
@Suite(.serialized) struct FuzzTests {}

extension FuzzTests {
    /// `TAIPAN_FUZZ_INPUTS` says how many inputs there are (10,000 where it is not set), `TAIPAN_FUZZ_SEED` which.
    @Suite struct InputTests {
        private static let environment = ProcessInfo.processInfo.environment
        private static let count = environment["TAIPAN_FUZZ_INPUTS"].flatMap { Int($0) } ?? 10_000
        private static let seed = environment["TAIPAN_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
        private static let partCount = 4

        @Test(arguments: 0..<partCount)
        func frontEndStandsAnyInput(_ part: Int) throws {
            let seeds = try InputGenerator.seedPrograms()
            let count = InputTests.count / InputTests.partCount
            let seed = InputTests.seed &* 1000 &+ UInt64(part)
            let result = withNativeStack(bytes: 512 << 10) {
                var generator = InputGenerator(seed: seed, seeds: seeds)
                var refused = 0
                var slowest = 0.0
                let before = peakMemory()
                for _ in 0..<count {
                    let source = generator.next()
                    let start = Date()
                    if FrontEnd.run(source).ast != nil { refused += 1 }
                    slowest = max(slowest, Date().timeIntervalSince(start))
                }
                return (refused, slowest, peakMemory() - before)
            }
            let (refused, slowest, memory) = try #require(result)
            // Both kinds of input have to come up, or the generator is at fault.
            #expect(refused > count / 2 && refused < count)
            #expect(slowest < 5, "seconds that the slowest input took")
            #expect(memory < 512, "MiB that the process grew by")
        }

        @Test func generatorFollowsItsSeed() throws {
            let seeds = try InputGenerator.seedPrograms()
            #expect(seeds.count >= 40)
            var first = InputGenerator(seed: 7, seeds: seeds)
            var second = InputGenerator(seed: 7, seeds: seeds)
            for _ in 0..<100 { #expect(first.next() == second.next()) }
        }

        @Test func seedProgramsAreAccepted() throws {
            for seed in try InputGenerator.seedPrograms() {
                let outcome = FrontEnd.run(seed)
                #expect(outcome == FrontEnd.Outcome(), "\(String(decoding: seed.prefix(60), as: UTF8.self))")
            }
        }
    }
}
