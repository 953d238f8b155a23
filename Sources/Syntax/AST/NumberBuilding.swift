// In CPython: Python/ast.c (parsenumber)

import TaipanNumbers
import TaipanText

extension ASTBuilder {
    /// A number, which the tokenizer has found well formed.
    func number(_ node: Node) throws(Failure) -> Expression {
        let text = text(node)
        var value = 0
        // Up to 18 decimal digits fit whatever they are.
        var isPlain = text.count <= 18
        if isPlain {
            for byte in text {
                let digit = byte &- UInt8(ascii: "0")
                if digit > 9 {
                    isPlain = false
                    break
                }
                value = value &* 10 &+ Int(digit)
            }
        }
        let constant = isPlain ? Constant.integer(value) : try slowNumber(node, text)
        return ast.makeConstant(value: ast.add(constant), kind: nil, at: position(node))
    }

    @inline(never)
    private func slowNumber(_ node: Node, _ text: UnsafeBufferPointer<UInt8>) throws(Failure) -> Constant {
        guard text.contains(UInt8(ascii: "_")) else { return try value(node, text) }
        if featureVersion < 6 {
            throw failure(node, "Underscores in numeric literals are only supported in Python 3.6 and greater")
        }
        let digits = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        defer { digits.deallocate() }
        var count = 0
        for byte in text where byte != UInt8(ascii: "_") {
            digits[count] = byte
            count &+= 1
        }
        return try value(node, UnsafeBufferPointer(rebasing: digits[..<count]))
    }

    /// The value of a number without underscores.
    private func value(_ node: Node, _ text: UnsafeBufferPointer<UInt8>) throws(Failure) -> Constant {
        if text.count > 1 && text[0] == UInt8(ascii: "0") {
            let rest = UnsafeBufferPointer(rebasing: text[2...])
            switch text[1] | 0x20 {
            case UInt8(ascii: "x"): return integer(rest, radix: 16)
            case UInt8(ascii: "o"): return integer(rest, radix: 8)
            case UInt8(ascii: "b"): return integer(rest, radix: 2)
            default: break
            }
        }
        if text.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 }) {
            // With a leading zero a decimal integer has no other digit.
            if text[0] == UInt8(ascii: "0") { return .integer(0) }
            if integerDigitLimit > 0 && text.count > integerDigitLimit {
                let error = NumberError.tooManyDigitsToRead(limit: integerDigitLimit, digits: text.count)
                let advice = "Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
                throw failure(node, PythonString("\(error.message) - \(advice)"))
            }
            return integer(text, radix: 10)
        }
        if (text[text.count &- 1] | 0x20) == UInt8(ascii: "j") {
            return .complex(real: 0, imaginary: parseFloat(UnsafeBufferPointer(rebasing: text.dropLast())) ?? 0)
        }
        return .float(parseFloat(text) ?? 0)
    }

    private func integer(_ digits: UnsafeBufferPointer<UInt8>, radix: Int) -> Constant {
        var value = 0
        for byte in digits {
            let digit = byte < UInt8(ascii: "A") ? byte &- UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
            let (product, overflows) = value.multipliedReportingOverflow(by: radix)
            let (sum, sumOverflows) = product.addingReportingOverflow(Int(digit))
            if overflows || sumOverflows {
                guard let big = BigInteger(digits: digits, radix: radix) else { return .integer(0) }
                return .bigInteger(big)
            }
            value = sum
        }
        return .integer(value)
    }
}
