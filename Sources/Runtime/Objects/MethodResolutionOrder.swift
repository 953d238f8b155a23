// In CPython: Objects/typeobject.c (mro_implementation, pmerge, mro_internal)

/// The order in which the bases of a class are searched: the C3 linearization.
extension Context {
    /// Computes `__mro__` of a type from its bases, through the metatype's `mro` method if it has one of its own.
    func computeOrder(_ type: TypeObject) throws(Raised) -> Value {
        let metatype = type.value.heapType
        if metatype === types.type { return try linearize(type).value }
        let method = lookup(metatype, self[.mro])
        let plain = ownAttribute(types.type, .mro)
        if method.isUnbound || method === plain { return try linearize(type).value }
        let answer = try callFound(method, type.value)
        let list = try makeList()
        try forEach(answer) { (entry) throws(Raised) in try append(list, entry) }
        let order: TupleObject =
            if let storage = list.storage {
                try makeTuple(storage.items, count: list.count)
            } else { TupleObject(interpreter.pointee.emptyTuple) }
        guard let solid = type.solidBase ?? type.base?.solidBase else { return order.value }
        for index in 0..<order.count {
            let entry = order[index]
            guard self.type(of: entry).has(.typeSubclass) else {
                throw typeError("mro() returned a non-class ('\(typeName(of: entry))')")
            }
            guard let other = TypeObject(entry).solidBase, solid.isSubtype(of: other) else {
                throw typeError(
                    "mro() returned base with unsuitable layout ('\(TypeObject(entry).nameText)')")
            }
        }
        return order.value
    }

    /// The C3 linearization of a type and its bases.
    func linearize(_ type: TypeObject) throws(Raised) -> TupleObject {
        let bases = TupleObject(type.bases)
        // Not while a base is still being made.
        for index in 0..<bases.count where TypeObject(bases[index]).mro.isUnbound {
            throw typeError("Cannot extend an incomplete type '\(TypeObject(bases[index]).nameText)'")
        }
        if bases.count == 1 {
            let rest = TupleObject(TypeObject(bases[0]).mro)
            let order = try makeTuple(count: rest.count + 1)
            order.items[0] = type.value
            (order.items + 1).update(from: rest.items, count: rest.count)
            return order
        }
        for index in 0..<bases.count {
            for later in (index + 1)..<max(bases.count, index + 1) where bases[later] === bases[index] {
                throw typeError("duplicate base class \(TypeObject(bases[index]).nameText)")
            }
        }
        // No Python code runs below, so that Swift arrays may hold the types.
        var sequences: [[Value]] = []
        for index in 0..<bases.count {
            let order = TupleObject(TypeObject(bases[index]).mro)
            sequences.append((0..<order.count).map { order[$0] })
        }
        sequences.append((0..<bases.count).map { bases[$0] })
        var positions = [Int](repeating: 0, count: sequences.count)
        var order: [Value] = [type.value]
        while true {
            var candidate = Value.unbound
            var isFinished = true
            for (number, sequence) in sequences.enumerated() where positions[number] < sequence.count {
                isFinished = false
                let first = sequence[positions[number]]
                let isInTail = sequences.indices.contains { other in
                    positions[other] + 1 < sequences[other].count
                        && sequences[other][(positions[other] + 1)...].contains { $0 === first }
                }
                if !isInTail {
                    candidate = first
                    break
                }
            }
            if isFinished { break }
            if candidate.isUnbound { throw inconsistentOrder(sequences, positions) }
            order.append(candidate)
            for number in sequences.indices
            where positions[number] < sequences[number].count && sequences[number][positions[number]] === candidate {
                positions[number] += 1
            }
        }
        let result = try makeTuple(count: order.count)
        for index in 0..<order.count { result.items[index] = order[index] }
        return result
    }

    private func inconsistentOrder(_ sequences: [[Value]], _ positions: [Int]) -> Raised {
        var heads: [Value] = []
        for number in sequences.indices where positions[number] < sequences[number].count {
            let head = sequences[number][positions[number]]
            if !heads.contains(where: { $0 === head }) { heads.append(head) }
        }
        let names = heads.map { StringObject(TypeObject($0).name).text }.joined(separator: ", ")
        return typeError("Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
    }
}
