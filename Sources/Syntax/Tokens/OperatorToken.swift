// In CPython: Parser/token.c

/// The token that one, two or three bytes of punctuation are; `.op` where they are none.
enum OperatorToken {
    static func one(_ byte: UInt8) -> NodeKind {
        switch byte {
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "&"): .amper
        case UInt8(ascii: "("): .lpar
        case UInt8(ascii: ")"): .rpar
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semi
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: "="): .equal
        case UInt8(ascii: ">"): .greater
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "["): .lsqb
        case UInt8(ascii: "]"): .rsqb
        case UInt8(ascii: "^"): .circumflex
        case UInt8(ascii: "{"): .lbrace
        case UInt8(ascii: "|"): .vbar
        case UInt8(ascii: "}"): .rbrace
        case UInt8(ascii: "~"): .tilde
        default: .op
        }
    }

    static func two(_ first: UInt8, _ second: UInt8) -> NodeKind {
        if second == UInt8(ascii: "=") {
            switch first {
            case UInt8(ascii: "!"): return .notequal
            case UInt8(ascii: "%"): return .percentequal
            case UInt8(ascii: "&"): return .amperequal
            case UInt8(ascii: "*"): return .starequal
            case UInt8(ascii: "+"): return .plusequal
            case UInt8(ascii: "-"): return .minequal
            case UInt8(ascii: "/"): return .slashequal
            case UInt8(ascii: ":"): return .colonequal
            case UInt8(ascii: "<"): return .lessequal
            case UInt8(ascii: "="): return .eqequal
            case UInt8(ascii: ">"): return .greaterequal
            case UInt8(ascii: "@"): return .atequal
            case UInt8(ascii: "^"): return .circumflexequal
            case UInt8(ascii: "|"): return .vbarequal
            default: return .op
            }
        }
        switch (first, second) {
        case (UInt8(ascii: "*"), UInt8(ascii: "*")): return .doublestar
        case (UInt8(ascii: "-"), UInt8(ascii: ">")): return .rarrow
        case (UInt8(ascii: "/"), UInt8(ascii: "/")): return .doubleslash
        case (UInt8(ascii: "<"), UInt8(ascii: "<")): return .leftshift
        case (UInt8(ascii: "<"), UInt8(ascii: ">")): return .notequal
        case (UInt8(ascii: ">"), UInt8(ascii: ">")): return .rightshift
        default: return .op
        }
    }

    static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> NodeKind {
        guard third == UInt8(ascii: "=") && first == second else { return .op }
        switch first {
        case UInt8(ascii: "*"): return .doublestarequal
        case UInt8(ascii: "/"): return .doubleslashequal
        case UInt8(ascii: "<"): return .leftshiftequal
        case UInt8(ascii: ">"): return .rightshiftequal
        default: return .op
        }
    }
}
