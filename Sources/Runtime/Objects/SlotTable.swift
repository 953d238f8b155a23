// In CPython: Include/cpython/object.h (PyNumberMethods and its neighbours)

/// The operators with two operands, in the order of their slots.
enum BinaryOperator: Int, CaseIterable {
    case add, subtract, multiply, remainder, divmod, leftShift, rightShift, and, xor, or
    case floorDivide, trueDivide, matrixMultiply

    /// How the operator is written in messages, such as `unsupported operand type(s) for +: …`.
    var symbol: StaticString {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .remainder: "%"
        case .divmod: "divmod()"
        case .leftShift: "<<"
        case .rightShift: ">>"
        case .and: "&"
        case .xor: "^"
        case .or: "|"
        case .floorDivide: "//"
        case .trueDivide: "/"
        case .matrixMultiply: "@"
        }
    }
}

/// The rich comparisons, in the order of `COMPARE_OP`.
enum Comparison: Int {
    case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual

    /// The operation that gives the same answer with the operands exchanged.
    var reflected: Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .equal: .equal
        case .notEqual: .notEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    var symbol: StaticString {
        switch self {
        case .less: "<"
        case .lessOrEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }

    /// What the comparison answers for two things of which the order is known.
    @inline(__always) func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

/// The thirteen plain binary slots, addressable by `BinaryOperator`.
struct BinarySlots: BitwiseCopyable {
    var add, subtract, multiply, remainder, divmod: BinaryFunction?
    var leftShift, rightShift, and, xor, or: BinaryFunction?
    var floorDivide, trueDivide, matrixMultiply: BinaryFunction?
}

/// What a type can do, one optional function each. A type written in Python has here functions that look the special
/// method up (`Objects/SlotUpdate.swift`); every special method in a native type's `__dict__` wraps one of these.
struct SlotTable: BitwiseCopyable {
    // Numbers
    var number = BinarySlots()
    var inPlace = BinarySlots()
    var power: TernaryFunction?
    var inPlacePower: TernaryFunction?
    var negative: UnaryFunction?
    var positive: UnaryFunction?
    var absolute: UnaryFunction?
    var invert: UnaryFunction?
    var truth: TruthFunction?
    var int: UnaryFunction?
    var float: UnaryFunction?
    var index: UnaryFunction?

    // Sequences
    var sequenceLength: LengthFunction?
    var concatenate: BinaryFunction?
    var `repeat`: ItemFunction?
    var item: ItemFunction?
    var assignItem: AssignItemFunction?
    var contains: ContainsFunction?
    var inPlaceConcatenate: BinaryFunction?
    var inPlaceRepeat: ItemFunction?

    // Mappings
    var mappingLength: LengthFunction?
    var `subscript`: BinaryFunction?
    var assignSubscript: AssignFunction?

    // Objects
    var representation: UnaryFunction?
    var string: UnaryFunction?
    var hash: LengthFunction?
    var call: CallFunction?
    var getAttribute: BinaryFunction?
    var setAttribute: AssignFunction?
    var compare: CompareFunction?
    var iterate: UnaryFunction?
    var next: UnaryFunction?
    var descriptorGet: TernaryFunction?
    var descriptorSet: AssignFunction?
    var initialize: InitFunction?
    var new: NewFunction?
    /// `__del__`.
    var finalize: UnaryFunction?

    // Asynchronous
    var await: UnaryFunction?
    var asyncIterate: UnaryFunction?
    var asyncNext: UnaryFunction?
}

/// The slots of a type, read and written in place.
@dynamicMemberLookup
struct Slots {
    let pointer: UnsafeMutablePointer<SlotTable>

    @inline(__always) subscript<T>(dynamicMember slot: WritableKeyPath<SlotTable, T>) -> T {
        get { pointer.pointee[keyPath: slot] }
        nonmutating set { pointer.pointee[keyPath: slot] = newValue }
    }

    @inline(__always) subscript(_ operation: BinaryOperator) -> BinaryFunction? {
        UnsafeRawPointer(pointer).load(
            fromByteOffset: MemoryLayout<SlotTable>.offset(of: \.number).unsafelyUnwrapped + operation.rawValue * 8,
            as: BinaryFunction?.self)
    }

    @inline(__always) subscript(inPlace operation: BinaryOperator) -> BinaryFunction? {
        UnsafeRawPointer(pointer).load(
            fromByteOffset: MemoryLayout<SlotTable>.offset(of: \.inPlace).unsafelyUnwrapped + operation.rawValue * 8,
            as: BinaryFunction?.self)
    }
}
