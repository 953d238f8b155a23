// In CPython: Modules/_sre.c (_validate)

/// Checks that pattern code, which anyone may have written, is of the form that `sre_compile` writes. What passes can
/// be translated without looking at bounds.
struct PatternValidator {
    let context: Context
    let code: UnsafePointer<UInt32>
    let groups: Int

    private enum Invalid: Error { case code, stack }

    /// Whether the code is valid. Code that is nested too deep raises RecursionError.
    static func isValid(
        _ context: Context, _ code: UnsafePointer<UInt32>, count: Int, groups: Int
    ) throws(Raised) -> Bool {
        guard groups >= 0, groups <= PatternLimits.maximumGroups, count > 0,
            code[count - 1] == PatternOpcode.success.rawValue
        else { return false }
        let validator = PatternValidator(context: context, code: code, groups: groups)
        do throws(Invalid) {
            try validator.check(0, count - 1)
            return true
        } catch {
            if error == .stack { throw context.recursionError() }
            return false
        }
    }

    /// A number of the code, which must lie before `end`.
    private func word(_ position: inout Int, _ end: Int) throws(Invalid) -> Int {
        guard position < end else { throw .code }
        position += 1
        return Int(code[position - 1])
    }

    /// A distance from its own place, which must not lead beyond `end`.
    private func skip(_ position: inout Int, _ end: Int, adjustment: Int = 0) throws(Invalid) -> Int {
        guard position < end else { throw .code }
        let skip = Int(code[position])
        guard skip >= adjustment, skip - adjustment <= end - position else { throw .code }
        position += 1
        return skip
    }

    private func opcode(_ position: inout Int, _ end: Int) throws(Invalid) -> PatternOpcode {
        guard let opcode = PatternOpcode(rawValue: UInt32(truncatingIfNeeded: try word(&position, end))) else {
            throw .code
        }
        return opcode
    }

    private func expect(_ opcode: PatternOpcode, at position: Int, _ end: Int) throws(Invalid) {
        guard position >= 0, position < end, code[position] == opcode.rawValue else { throw .code }
    }

    private func check(_ start: Int, _ end: Int) throws(Invalid) {
        guard start <= end else { throw .code }
        do throws(Raised) { try context.checkNativeStack() } catch {
            _ = context.takeRaised()
            throw .stack
        }
        var position = start
        while position < end {
            switch try opcode(&position, end) {
            case .mark:
                guard try word(&position, end) <= 2 * groups + 1 else { throw .code }
            case .literal, .notLiteral, .literalIgnore, .notLiteralIgnore, .literalUnicodeIgnore,
                .notLiteralUnicodeIgnore, .literalLocaleIgnore, .notLiteralLocaleIgnore:
                _ = try word(&position, end)
            case .success, .failure, .any, .anyAll: break
            case .at:
                guard PatternPlace(rawValue: UInt32(truncatingIfNeeded: try word(&position, end))) != nil else {
                    throw .code
                }
            case .in, .inIgnore, .inUnicodeIgnore, .inLocaleIgnore:
                let skip = try skip(&position, end)
                guard skip >= 2 else { throw .code }
                try checkSet(position, position + skip - 2)
                try expect(.failure, at: position + skip - 2, end)
                position += skip - 1
            case .info: position = try checkInfo(position, end)
            case .branch: position = try checkBranch(position, end)
            case .repeatOne, .minRepeatOne:
                let tail = try checkRepeat(&position, end, adjustment: 4)
                try checkUnit(position, tail)
                try expect(.success, at: tail, end)
                position = tail + 1
            case .repeat:
                let tail = try checkRepeat(&position, end, adjustment: 3)
                try check(position, tail)
                guard tail < end,
                    code[tail] == PatternOpcode.maxUntil.rawValue || code[tail] == PatternOpcode.minUntil.rawValue
                else { throw .code }
                position = tail + 1
            case .groupReference, .groupReferenceIgnore, .groupReferenceUnicodeIgnore, .groupReferenceLocaleIgnore:
                guard try word(&position, end) < groups else { throw .code }
            case .groupReferenceExists: position = try checkCondition(position, end)
            case .assert, .assertNot:
                let skip = try skip(&position, end)
                guard try word(&position, end) & 0x8000_0000 == 0, skip >= 3 else { throw .code }
                // The distance counts from before the width.
                position -= 1
                try check(position + 1, position + skip - 2)
                try expect(.success, at: position + skip - 2, end)
                position += skip - 1
            default: throw .code
            }
        }
        guard position == end else { throw .code }
    }

    /// The head of a repeat; answers where its item ends.
    private func checkRepeat(_ position: inout Int, _ end: Int, adjustment: Int) throws(Invalid) -> Int {
        let skip = try skip(&position, end)
        let minimum = try word(&position, end)
        let maximum = try word(&position, end)
        guard minimum <= maximum, skip >= adjustment else { throw .code }
        let tail = position + skip - adjustment
        guard position <= tail, tail < end else { throw .code }
        return tail
    }

    /// The item of a repeat of single characters. CPython takes any item there; `sre_compile` writes no other.
    private func checkUnit(_ start: Int, _ end: Int) throws(Invalid) {
        try check(start, end)
        var position = start
        switch try opcode(&position, end) {
        case .any, .anyAll: break
        case .literal, .notLiteral, .literalIgnore, .notLiteralIgnore, .literalUnicodeIgnore,
            .notLiteralUnicodeIgnore, .literalLocaleIgnore, .notLiteralLocaleIgnore:
            position += 1
        case .in, .inIgnore, .inUnicodeIgnore, .inLocaleIgnore: position += Int(code[position])
        default: throw .code
        }
        guard position == end else { throw .code }
    }

    private func checkBranch(_ start: Int, _ end: Int) throws(Invalid) -> Int {
        var position = start
        var target = -1
        while true {
            let skip = try skip(&position, end)
            if skip == 0 { return position }
            guard skip >= 3 else { throw .code }
            try check(position, position + skip - 3)
            position += skip - 3
            guard try opcode(&position, end) == .jump else { throw .code }
            let jump = try self.skip(&position, end)
            if target < 0 {
                target = position + jump - 1
            } else if position + jump - 1 != target {
                throw .code
            }
        }
    }

    /// The parts of a condition: the one taken if the group has matched, and maybe another.
    private func checkCondition(_ start: Int, _ end: Int) throws(Invalid) -> Int {
        var position = start
        guard try word(&position, end) < groups else { throw .code }
        let skip = try skip(&position, end, adjustment: 1)
        position -= 1
        guard skip >= 2 else { throw .code }
        if skip >= 3, skip - 3 < end - position, code[position + skip - 3] == PatternOpcode.jump.rawValue {
            try check(position + 1, position + skip - 3)
            position += skip - 2
            let rest = try self.skip(&position, end)
            guard rest >= 1 else { throw .code }
            try check(position, position + rest - 1)
            return position + rest - 1
        }
        try check(position + 1, position + skip - 1)
        return position + skip - 1
    }

    private func checkInfo(_ start: Int, _ end: Int) throws(Invalid) -> Int {
        var position = start
        let skip = try skip(&position, end)
        let next = position + skip - 1
        guard next >= position, next <= end else { throw .code }
        let flags = UInt32(truncatingIfNeeded: try word(&position, next))
        _ = try word(&position, next)
        _ = try word(&position, next)
        let prefix = flags & PatternInfo.prefix != 0
        guard flags & ~7 == 0, !(prefix && flags & PatternInfo.charset != 0),
            prefix || flags & PatternInfo.literal == 0
        else { throw .code }
        if prefix {
            let length = try word(&position, next)
            _ = try word(&position, next)
            guard length <= (next - position) / 2 else { throw .code }
            position += length
            for index in 0..<length where Int(code[position + index]) >= length { throw .code }
            position += length
        }
        if flags & PatternInfo.charset != 0 {
            guard next - 1 >= position else { throw .code }
            try checkSet(position, next - 1)
            try expect(.failure, at: next - 1, end)
            return next
        }
        guard position == next else { throw .code }
        return next
    }

    private func checkSet(_ start: Int, _ end: Int) throws(Invalid) {
        guard start <= end else { throw .code }
        var position = start
        while position < end {
            switch try opcode(&position, end) {
            case .negate: break
            case .literal: _ = try word(&position, end)
            case .range, .rangeUnicodeIgnore:
                _ = try word(&position, end)
                _ = try word(&position, end)
            case .charset:
                guard end - position >= 8 else { throw .code }
                position += 8
            case .bigCharset:
                let count = try word(&position, end)
                guard end - position >= 64 else { throw .code }
                for index in 0..<256 where Int(code[position + index / 4] >> UInt32(index % 4 * 8) & 0xFF) >= count {
                    throw .code
                }
                position += 64
                guard count * 8 <= end - position else { throw .code }
                position += count * 8
            case .category:
                guard PatternCategory(rawValue: UInt32(truncatingIfNeeded: try word(&position, end))) != nil else {
                    throw .code
                }
            default: throw .code
            }
        }
    }
}
