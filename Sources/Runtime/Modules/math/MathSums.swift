// In CPython: Modules/mathmodule.c (math_fsum, math_prod, math_hypot, math_dist)

/// Functions of many numbers.
enum MathSums {
    static func add(_ context: Context, _ module: ModuleObject) {
        context.addFunction(
            to: module, "fsum", "($module, seq, /)", "The sum of floats, rounded once.", exactSum)
        context.addFunction(
            to: module, "prod", "($module, iterable, /, *, start=1)",
            "The product of the items and start, which alone is the product of nothing.", product)
        context.addFunction(
            to: module, "hypot", "!($module, *coordinates)",
            "hypot(*coordinates) -> value\n\nThe distance of a point from the origin, in any number of dimensions.",
            style: .raw, hypotenuse)
        context.addFunction(
            to: module, "dist", "($module, p, q, /)",
            "The distance of two points, sequences of as many coordinates each.", distance)
    }

    /// Jonathan Shewchuk's algorithm (1997): partial sums that do not overlap, together exactly the sum.
    private static func exactSum(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var partials: [Double] = []
        var specialSum = 0.0
        var infinitySum = 0.0
        let iterator = try context.iterate(arguments[0])
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { break }
            var x = try context.double(item)
            let original = x
            var used = 0
            for index in 0..<partials.count {
                var y = partials[index]
                if x.magnitude < y.magnitude { swap(&x, &y) }
                let high = x + y
                let low = y - (high - x)
                if low != 0 {
                    partials[used] = low
                    used += 1
                }
                x = high
            }
            partials.removeLast(partials.count - used)
            if x != 0 {
                if !x.isFinite {
                    if original.isFinite { throw context.overflowError("intermediate overflow in fsum") }
                    if original.isInfinite { infinitySum += original }
                    specialSum += original
                    partials.removeAll(keepingCapacity: true)
                } else {
                    partials.append(x)
                }
            }
            try context.safepoint()
        }
        if specialSum != 0 {
            if infinitySum.isNaN { throw context.valueError("-inf + inf in fsum") }
            return context.float(specialSum)
        }
        guard var high = partials.popLast() else { return context.float(0) }
        var low = 0.0
        while let next = partials.popLast() {
            let x = high
            high = x + next
            low = next - (high - x)
            if low != 0 { break }
        }
        // Halfway cases: what is left decides the direction.
        if let next = partials.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
            let y = low * 2
            let x = high + y
            if y == x - high { high = x }
        }
        return context.float(high)
    }

    private static func product(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var result = arguments[1].isUnbound ? Value(smallInteger: 1) : arguments[1]
        let iterator = try context.iterate(arguments[0])
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return result }
            if Value.areSmallIntegers(result, item) {
                let (number, overflow) = result.smallInteger.multipliedReportingOverflow(by: item.smallInteger)
                result = overflow ? try context.multiplyIntegers(result, item) : context.integer(number)
            } else if result.isInlineFloat, item.isInlineFloat {
                result = context.float(result.inlineFloat * item.inlineFloat)
            } else {
                result = try context.binary(.multiply, result, item)
            }
            try context.safepoint()
        }
    }

    // MARK: Distances

    /// The length of a vector of magnitudes, by sums of squares that neither overflow nor lose small terms.
    private static func length(_ coordinates: [Double], maximum: Double, hasNaN: Bool) -> Double {
        if maximum.isInfinite { return maximum }
        if hasNaN { return .nan }
        if maximum == 0 || coordinates.count <= 1 { return maximum }
        var sum = 1.0
        var lost = 0.0
        for coordinate in coordinates {
            let ratio = coordinate / maximum
            let square = ratio * ratio
            let old = sum
            sum += square
            lost += (old - sum) + square
        }
        return maximum * (sum - 1 + lost).squareRoot()
    }

    private static func hypotenuse(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "hypot")
        var coordinates: [Double] = []
        var maximum = 0.0
        var hasNaN = false
        for index in 0..<arguments.count {
            let x = try context.double(arguments[index]).magnitude
            if x.isNaN { hasNaN = true }
            if x > maximum { maximum = x }
            coordinates.append(x)
        }
        return context.float(length(coordinates, maximum: maximum, hasNaN: hasNaN))
    }

    private static func distance(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let p = try context.isTuple(arguments[0]) ? TupleObject(arguments[0]) : context.makeTuple(from: arguments[0])
        let q = try context.isTuple(arguments[1]) ? TupleObject(arguments[1]) : context.makeTuple(from: arguments[1])
        guard p.count == q.count else {
            throw context.valueError("both points must have the same number of dimensions")
        }
        var coordinates: [Double] = []
        var maximum = 0.0
        var hasNaN = false
        for index in 0..<p.count {
            let x = (try context.double(p[index]) - context.double(q[index])).magnitude
            if x.isNaN { hasNaN = true }
            if x > maximum { maximum = x }
            coordinates.append(x)
        }
        return context.float(length(coordinates, maximum: maximum, hasNaN: hasNaN))
    }
}

extension Context {
    /// Whether this is a tuple or an instance of a subclass.
    func isTuple(_ value: Value) -> Bool { type(of: value).has(.tupleSubclass) }
}
