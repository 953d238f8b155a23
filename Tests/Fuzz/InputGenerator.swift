import Foundation

/// A source of pseudorandom numbers whose seed decides them all: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// Makes sources for programs that must not break: random bytes, random tokens, damaged and crossed programs.
struct InputGenerator {
    private var random: SeededGenerator
    private let seeds: [[UInt8]]

    /// - Parameter seeds: the programs that are damaged; not empty.
    init(seed: UInt64, seeds: [[UInt8]]) {
        random = SeededGenerator(seed: seed)
        self.seeds = seeds
    }

    /// The programs that the tests of the syntax damage too.
    static func seedPrograms() throws -> [[UInt8]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Syntax/Seeds")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try files.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    static let tokens: [[UInt8]] = {
        let words = #"""
            and as assert async await break class continue def del elif else except finally for from global if import
            in is lambda nonlocal not or pass raise return try while with yield None True False __debug__ print exec
            a b _ é 变 ª ² 𝔘 0 1 1.5 1e5 0x1f 0b1 0o7 1j 0777 1_0 1__0 0x 1e 99999999999999999999
            'a' "b" '''c''' """ b'x' rb'\x' u'' f'' f'{a}' f'{a!r:{b}}' f'{ f'{a' f'}' '\x' '\N{DIGIT '\u12' ' "
            ( ) [ ] { } + - * / // % @ ** & | ^ ~ << >> < > <= >= == != <> = += **= := -> . , : ; ... ! $ ? ` \ # #x
            """#
        let separators: [[UInt8]] = [
            [0x20], [0x0A], [0x0A], [0x0A, 0x20], [0x0A, 0x20, 0x20], [0x0A, 0x09], [0x0D, 0x0A], [0x0D], [0x0C],
            [0x5C, 0x0A], [0],
            [0xFF], [0xC3], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80],
        ]
        return words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } + separators
    }()

    private static let declarations = [
        "utf-8", "latin-1", "ascii", "cp1252", "koi8-r", "utf-7", "utf-16", "utf-32", "cp037", "utf-8-sig", "hex",
        "nosuch",
    ]

    mutating func next() -> [UInt8] {
        var source: [UInt8]
        switch Int.random(in: 0..<10, using: &random) {
        case 0: source = bytes()
        case 1, 2, 3: source = tokens()
        case 4: source = repeated()
        default: source = damaged()
        }
        if Int.random(in: 0..<20, using: &random) == 0 {
            let declaration = InputGenerator.declarations.randomElement(using: &random) ?? ""
            source.insert(contentsOf: Array("# coding: \(declaration)\n".utf8), at: 0)
        }
        return source
    }

    private mutating func bytes() -> [UInt8] {
        (0..<Int.random(in: 0..<200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private mutating func token() -> [UInt8] { InputGenerator.tokens.randomElement(using: &random) ?? [] }

    private mutating func tokens() -> [UInt8] {
        var source: [UInt8] = []
        for _ in 0..<Int.random(in: 0..<60, using: &random) {
            source += token()
            if Bool.random(using: &random) { source.append(0x20) }
        }
        return source
    }

    /// A few tokens again and again.
    private mutating func repeated() -> [UInt8] {
        let part = token() + (Bool.random(using: &random) ? [0x20] : []) + (Bool.random(using: &random) ? token() : [])
        let count = Int.random(in: 0..<400, using: &random)
        return token() + Array(repeatElement(part, count: count).joined()) + token()
    }

    private mutating func damaged() -> [UInt8] {
        var source = seeds.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...source.count, using: &random)
            let end = min(source.count, place + Int.random(in: 0..<20, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: source.removeSubrange(place..<end)
            case 1: source.insert(contentsOf: source[place..<end], at: place)
            case 2: source.insert(contentsOf: token(), at: place)
            case 3: source.replaceSubrange(place..<end, with: token())
            case 4: if place < source.count { source[place] = UInt8.random(in: 0...255, using: &random) }
            case 5: source.removeSubrange(place...)
            default:
                let other = seeds.randomElement(using: &random) ?? []
                let from = Int.random(in: 0...other.count, using: &random)
                let length = Int.random(in: 0..<80, using: &random)
                source.replaceSubrange(place..<end, with: other[from...].prefix(length))
            }
        }
        return source
    }
}
