// In CPython: Objects/typeobject.c (slotdefs)

/// The slots by number: the word of a `SlotTable` that holds the function.
enum SlotPlace: Int {
    case add, subtract, multiply, remainder, divmod, leftShift, rightShift, and, xor, or
    case floorDivide, trueDivide, matrixMultiply
    case inPlaceAdd, inPlaceSubtract, inPlaceMultiply, inPlaceRemainder, inPlaceDivmod, inPlaceLeftShift
    case inPlaceRightShift, inPlaceAnd, inPlaceXor, inPlaceOr, inPlaceFloorDivide, inPlaceTrueDivide
    case inPlaceMatrixMultiply
    case power, inPlacePower, negative, positive, absolute, invert, truth, int, float, index
    case sequenceLength, concatenate, `repeat`, item, assignItem, contains, inPlaceConcatenate, inPlaceRepeat
    case mappingLength, `subscript`, assignSubscript
    case representation, string, hash, call, getAttribute, setAttribute, compare, iterate, next
    case descriptorGet, descriptorSet, initialize, new, finalize
    case await, asyncIterate, asyncNext

    static var count: Int { SlotPlace.asyncNext.rawValue + 1 }
}

/// How a special method of a native type takes its arguments to the slot.
enum WrapperKind {
    /// Not wrapped: `__new__`, `__getattr__`.
    case none
    case unary, length, truth, hash, next, finalize
    case binary, binaryLeft, binaryRight
    case ternary, ternaryRight
    case indexed, item, setItem, deleteItem
    case contains, setSubscript, deleteSubscript
    case setAttribute, deleteAttribute
    case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual
    case descriptorGet, descriptorSet, descriptorDelete
    case initialize, call

    var comparison: Comparison {
        switch self {
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .notEqual: .notEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: .equal
        }
    }
}

/// A special method and the slot that does its work. Several methods may share a slot (`__add__` and `__radd__`), and
/// one method may serve several (`__len__`).
struct SlotDefinition {
    var name: Name
    var place: SlotPlace
    var kind: WrapperKind
    /// `__text_signature__`; empty: none.
    var signature: StaticString
    var documentation: StaticString
    /// Whether a class that defines the method gets a function in this slot. (Not for `+` of sequences: the slot of the
    /// number serves.)
    var isGeneric: Bool

    init(
        _ name: Name, _ place: SlotPlace, _ kind: WrapperKind, _ signature: StaticString, _ documentation: StaticString,
        isGeneric: Bool = true
    ) {
        self.name = name
        self.place = place
        self.kind = kind
        self.signature = signature
        self.documentation = documentation
        self.isGeneric = isGeneric
    }
}

/// All special methods that are slots. The order is that of the entries in a native type's `__dict__`; methods of the
/// same slot stand together.
let slotDefinitions: [SlotDefinition] = [
    SlotDefinition(.__repr__, .representation, .unary, "($self, /)", "Answers repr(self)."),
    SlotDefinition(.__hash__, .hash, .hash, "($self, /)", "Answers hash(self)."),
    SlotDefinition(.__call__, .call, .call, "($self, /, *args, **kwargs)", "Calls self as a function."),
    SlotDefinition(.__str__, .string, .unary, "($self, /)", "Answers str(self)."),
    SlotDefinition(
        .__getattribute__, .getAttribute, .binary, "($self, name, /)", "Answers the attribute of that name."),
    SlotDefinition(.__getattr__, .getAttribute, .none, "", ""),
    SlotDefinition(
        .__setattr__, .setAttribute, .setAttribute, "($self, name, value, /)", "Does setattr(self, name, value)."),
    SlotDefinition(.__delattr__, .setAttribute, .deleteAttribute, "($self, name, /)", "Does delattr(self, name)."),
    SlotDefinition(.__lt__, .compare, .less, "($self, value, /)", "Answers self<value."),
    SlotDefinition(.__le__, .compare, .lessOrEqual, "($self, value, /)", "Answers self<=value."),
    SlotDefinition(.__eq__, .compare, .equal, "($self, value, /)", "Answers self==value."),
    SlotDefinition(.__ne__, .compare, .notEqual, "($self, value, /)", "Answers self!=value."),
    SlotDefinition(.__gt__, .compare, .greater, "($self, value, /)", "Answers self>value."),
    SlotDefinition(.__ge__, .compare, .greaterOrEqual, "($self, value, /)", "Answers self>=value."),
    SlotDefinition(.__iter__, .iterate, .unary, "($self, /)", "Answers iter(self)."),
    SlotDefinition(.__next__, .next, .next, "($self, /)", "Answers next(self)."),
    SlotDefinition(
        .__get__, .descriptorGet, .descriptorGet, "($self, instance, owner, /)",
        "Answers the attribute of an instance, which is of type owner."),
    SlotDefinition(
        .__set__, .descriptorSet, .descriptorSet, "($self, instance, value, /)",
        "Sets the attribute of an instance to a value."),
    SlotDefinition(
        .__delete__, .descriptorSet, .descriptorDelete, "($self, instance, /)", "Deletes the attribute of an instance."),
    SlotDefinition(
        .__init__, .initialize, .initialize, "($self, /, *args, **kwargs)",
        "Initializes self; help(type(self)) tells the accurate signature."),
    SlotDefinition(
        .__new__, .new, .none, "(type, /, *args, **kwargs)",
        "Makes a new object; help(type) tells the accurate signature."),
    SlotDefinition(.__del__, .finalize, .finalize, "", ""),
    SlotDefinition(.__await__, .await, .unary, "($self, /)", "Answers an iterator to be used in an await expression."),
    SlotDefinition(.__aiter__, .asyncIterate, .unary, "($self, /)", "Answers the asynchronous iterator of self."),
    SlotDefinition(.__anext__, .asyncNext, .unary, "($self, /)", "Answers an awaitable of the next item."),

    SlotDefinition(.__add__, .add, .binaryLeft, "($self, value, /)", "Answers self+value."),
    SlotDefinition(.__radd__, .add, .binaryRight, "($self, value, /)", "Answers value+self."),
    SlotDefinition(.__sub__, .subtract, .binaryLeft, "($self, value, /)", "Answers self-value."),
    SlotDefinition(.__rsub__, .subtract, .binaryRight, "($self, value, /)", "Answers value-self."),
    SlotDefinition(.__mul__, .multiply, .binaryLeft, "($self, value, /)", "Answers self*value."),
    SlotDefinition(.__rmul__, .multiply, .binaryRight, "($self, value, /)", "Answers value*self."),
    SlotDefinition(.__mod__, .remainder, .binaryLeft, "($self, value, /)", "Answers self%value."),
    SlotDefinition(.__rmod__, .remainder, .binaryRight, "($self, value, /)", "Answers value%self."),
    SlotDefinition(.__divmod__, .divmod, .binaryLeft, "($self, value, /)", "Answers divmod(self, value)."),
    SlotDefinition(.__rdivmod__, .divmod, .binaryRight, "($self, value, /)", "Answers divmod(value, self)."),
    SlotDefinition(.__pow__, .power, .ternary, "($self, value, mod=None, /)", "Answers pow(self, value, mod)."),
    SlotDefinition(.__rpow__, .power, .ternaryRight, "($self, value, mod=None, /)", "Answers pow(value, self, mod)."),
    SlotDefinition(.__neg__, .negative, .unary, "($self, /)", "Answers -self."),
    SlotDefinition(.__pos__, .positive, .unary, "($self, /)", "Answers +self."),
    SlotDefinition(.__abs__, .absolute, .unary, "($self, /)", "Answers abs(self)."),
    SlotDefinition(.__bool__, .truth, .truth, "($self, /)", "Answers whether self is true."),
    SlotDefinition(.__invert__, .invert, .unary, "($self, /)", "Answers ~self."),
    SlotDefinition(.__lshift__, .leftShift, .binaryLeft, "($self, value, /)", "Answers self<<value."),
    SlotDefinition(.__rlshift__, .leftShift, .binaryRight, "($self, value, /)", "Answers value<<self."),
    SlotDefinition(.__rshift__, .rightShift, .binaryLeft, "($self, value, /)", "Answers self>>value."),
    SlotDefinition(.__rrshift__, .rightShift, .binaryRight, "($self, value, /)", "Answers value>>self."),
    SlotDefinition(.__and__, .and, .binaryLeft, "($self, value, /)", "Answers self&value."),
    SlotDefinition(.__rand__, .and, .binaryRight, "($self, value, /)", "Answers value&self."),
    SlotDefinition(.__xor__, .xor, .binaryLeft, "($self, value, /)", "Answers self^value."),
    SlotDefinition(.__rxor__, .xor, .binaryRight, "($self, value, /)", "Answers value^self."),
    SlotDefinition(.__or__, .or, .binaryLeft, "($self, value, /)", "Answers self|value."),
    SlotDefinition(.__ror__, .or, .binaryRight, "($self, value, /)", "Answers value|self."),
    SlotDefinition(.__int__, .int, .unary, "($self, /)", "Answers int(self)."),
    SlotDefinition(.__float__, .float, .unary, "($self, /)", "Answers float(self)."),
    SlotDefinition(.__iadd__, .inPlaceAdd, .binary, "($self, value, /)", "Does self+=value."),
    SlotDefinition(.__isub__, .inPlaceSubtract, .binary, "($self, value, /)", "Does self-=value."),
    SlotDefinition(.__imul__, .inPlaceMultiply, .binary, "($self, value, /)", "Does self*=value."),
    SlotDefinition(.__imod__, .inPlaceRemainder, .binary, "($self, value, /)", "Does self%=value."),
    SlotDefinition(.__ipow__, .inPlacePower, .binary, "($self, value, /)", "Does self**=value."),
    SlotDefinition(.__ilshift__, .inPlaceLeftShift, .binary, "($self, value, /)", "Does self<<=value."),
    SlotDefinition(.__irshift__, .inPlaceRightShift, .binary, "($self, value, /)", "Does self>>=value."),
    SlotDefinition(.__iand__, .inPlaceAnd, .binary, "($self, value, /)", "Does self&=value."),
    SlotDefinition(.__ixor__, .inPlaceXor, .binary, "($self, value, /)", "Does self^=value."),
    SlotDefinition(.__ior__, .inPlaceOr, .binary, "($self, value, /)", "Does self|=value."),
    SlotDefinition(.__floordiv__, .floorDivide, .binaryLeft, "($self, value, /)", "Answers self//value."),
    SlotDefinition(.__rfloordiv__, .floorDivide, .binaryRight, "($self, value, /)", "Answers value//self."),
    SlotDefinition(.__truediv__, .trueDivide, .binaryLeft, "($self, value, /)", "Answers self/value."),
    SlotDefinition(.__rtruediv__, .trueDivide, .binaryRight, "($self, value, /)", "Answers value/self."),
    SlotDefinition(.__ifloordiv__, .inPlaceFloorDivide, .binary, "($self, value, /)", "Does self//=value."),
    SlotDefinition(.__itruediv__, .inPlaceTrueDivide, .binary, "($self, value, /)", "Does self/=value."),
    SlotDefinition(
        .__index__, .index, .unary, "($self, /)", "Answers self as an int, where only an integer will do."),
    SlotDefinition(.__matmul__, .matrixMultiply, .binaryLeft, "($self, value, /)", "Answers self@value."),
    SlotDefinition(.__rmatmul__, .matrixMultiply, .binaryRight, "($self, value, /)", "Answers value@self."),
    SlotDefinition(.__imatmul__, .inPlaceMatrixMultiply, .binary, "($self, value, /)", "Does self@=value."),

    SlotDefinition(.__len__, .mappingLength, .length, "($self, /)", "Answers len(self)."),
    SlotDefinition(.__getitem__, .subscript, .binary, "($self, key, /)", "Answers self[key]."),
    SlotDefinition(
        .__setitem__, .assignSubscript, .setSubscript, "($self, key, value, /)", "Sets self[key] to value."),
    SlotDefinition(.__delitem__, .assignSubscript, .deleteSubscript, "($self, key, /)", "Deletes self[key]."),

    SlotDefinition(.__len__, .sequenceLength, .length, "($self, /)", "Answers len(self)."),
    SlotDefinition(
        .__add__, .concatenate, .binary, "($self, value, /)", "Answers self+value.", isGeneric: false),
    SlotDefinition(.__mul__, .repeat, .indexed, "($self, value, /)", "Answers self*value.", isGeneric: false),
    SlotDefinition(.__rmul__, .repeat, .indexed, "($self, value, /)", "Answers value*self.", isGeneric: false),
    SlotDefinition(.__getitem__, .item, .item, "($self, key, /)", "Answers self[key]."),
    SlotDefinition(.__setitem__, .assignItem, .setItem, "($self, key, value, /)", "Sets self[key] to value."),
    SlotDefinition(.__delitem__, .assignItem, .deleteItem, "($self, key, /)", "Deletes self[key]."),
    SlotDefinition(.__contains__, .contains, .contains, "($self, key, /)", "Answers key in self."),
    SlotDefinition(
        .__iadd__, .inPlaceConcatenate, .binary, "($self, value, /)", "Does self+=value.", isGeneric: false),
    SlotDefinition(
        .__imul__, .inPlaceRepeat, .indexed, "($self, value, /)", "Does self*=value.", isGeneric: false),
]

extension Slots {
    /// The slots as words: function or zero.
    var words: UnsafeMutablePointer<UInt> {
        @inline(__always) get { UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UInt.self) }
    }

    @inline(__always) subscript(place: SlotPlace) -> UInt {
        get { words[place.rawValue] }
        nonmutating set { words[place.rawValue] = newValue }
    }
}
