// In CPython: Modules/cmathmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The module `cmath`.
enum ComplexModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("cmath", "Functions of complex numbers.")
        addFunctions(context, module)
        addParts(context, module)
        addLogarithms(context, module)
        try context.add(to: module, "pi", context.float(.pi))
        try context.add(to: module, "e", context.float(M_E))
        try context.add(to: module, "tau", context.float(2 * .pi))
        try context.add(to: module, "inf", context.float(.infinity))
        try context.add(to: module, "infj", context.complex(ComplexNumber(real: 0, imaginary: .infinity)))
        try context.add(to: module, "nan", context.float(.nan))
        try context.add(to: module, "nanj", context.complex(ComplexNumber(real: 0, imaginary: .nan)))
        return module
    }

    // MARK: Arguments and answers

    /// The complex number that an argument stands for: a complex, an object with `__complex__`, or a real number.
    static func argument(_ context: Context, _ value: Value) throws(Raised) -> ComplexPair {
        if value.isHeapObject {
            var complex = value
            if !value.heapType.isSubtype(of: context.types.complex) {
                complex = try ComplexConstruction.specialMethod(context, value)
            }
            if complex.isBound {
                let object = ComplexObject(complex)
                return ComplexPair(object.real, object.imaginary)
            }
        }
        return ComplexPair(try context.double(value), 0)
    }

    private static func raise(_ context: Context, _ error: ComplexError) -> Raised {
        switch error {
        case .domain: context.valueError("math domain error")
        case .range: context.overflowError("math range error")
        }
    }

    private static func answer(_ context: Context, _ number: ComplexPair) -> Value {
        context.complex(ComplexNumber(real: number.real, imaginary: number.imaginary))
    }

    @inline(__always) private static func apply(
        _ context: Context, _ arguments: Arguments, _ function: (ComplexPair) throws(ComplexError) -> ComplexPair
    ) throws(Raised) -> Value {
        let z = try argument(context, arguments[0])
        do throws(ComplexError) {
            return answer(context, try function(z))
        } catch {
            throw raise(context, error)
        }
    }

    private static func addFunctions(_ context: Context, _ module: ModuleObject) {
        typealias F = ComplexFunctions
        func function(
            _ name: StaticString, _ documentation: StaticString, _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, "($module, z, /)", documentation, code)
        }
        function("acos", "The inverse cosine of z.") { (c, a) throws(Raised) in try apply(c, a, F.inverseCosine) }
        function("acosh", "The inverse hyperbolic cosine of z.") { (c, a) throws(Raised) in
            try apply(c, a, F.inverseHyperbolicCosine)
        }
        function("asin", "The inverse sine of z.") { (c, a) throws(Raised) in try apply(c, a, F.inverseSine) }
        function("asinh", "The inverse hyperbolic sine of z.") { (c, a) throws(Raised) in
            try apply(c, a, F.inverseHyperbolicSine)
        }
        function("atan", "The inverse tangent of z.") { (c, a) throws(Raised) in try apply(c, a, F.inverseTangent) }
        function("atanh", "The inverse hyperbolic tangent of z.") { (c, a) throws(Raised) in
            try apply(c, a, F.inverseHyperbolicTangent)
        }
        function("cos", "The cosine of z.") { (c, a) throws(Raised) in try apply(c, a, F.cosine) }
        function("cosh", "The hyperbolic cosine of z.") { (c, a) throws(Raised) in try apply(c, a, F.hyperbolicCosine) }
        function("exp", "e to the power z.") { (c, a) throws(Raised) in try apply(c, a, F.exponential) }
        function("sin", "The sine of z.") { (c, a) throws(Raised) in try apply(c, a, F.sine) }
        function("sinh", "The hyperbolic sine of z.") { (c, a) throws(Raised) in try apply(c, a, F.hyperbolicSine) }
        function("sqrt", "The square root of z.") { (c, a) throws(Raised) in try apply(c, a, F.squareRoot) }
        function("tan", "The tangent of z.") { (c, a) throws(Raised) in try apply(c, a, F.tangent) }
        function("tanh", "The hyperbolic tangent of z.") { (c, a) throws(Raised) in try apply(c, a, F.hyperbolicTangent)
        }
    }

    // MARK: Parts

    private static func addParts(_ context: Context, _ module: ModuleObject) {
        context.addFunction(to: module, "isfinite", "($module, z, /)", "Whether both parts of z are finite.") {
            (c, a) throws(Raised) in Value(try argument(c, a[0]).isFinite)
        }
        context.addFunction(to: module, "isinf", "($module, z, /)", "Whether a part of z is infinite.") {
            (c, a) throws(Raised) in
            let z = try argument(c, a[0])
            return Value(z.real.isInfinite || z.imaginary.isInfinite)
        }
        context.addFunction(to: module, "isnan", "($module, z, /)", "Whether a part of z is a NaN.") {
            (c, a) throws(Raised) in
            let z = try argument(c, a[0])
            return Value(z.real.isNaN || z.imaginary.isNaN)
        }
        context.addFunction(to: module, "phase", "($module, z, /)", "The angle of z, in radians.") {
            (c, a) throws(Raised) in
            let z = try argument(c, a[0])
            return c.float(atan2(z.imaginary, z.real))
        }
        context.addFunction(to: module, "polar", "($module, z, /)", "Distance from zero and angle of z.") {
            (c, a) throws(Raised) in
            let z = try argument(c, a[0])
            let distance = hypot(z.real, z.imaginary)
            if distance.isInfinite, z.isFinite { throw raise(c, .range) }
            return c.tuple(c.float(distance), c.float(atan2(z.imaginary, z.real)))
        }
        context.addFunction(to: module, "rect", "($module, r, phi, /)", "The number at a distance and an angle.") {
            (c, a) throws(Raised) in
            let (r, phi) = (try c.double(a[0]), try c.double(a[1]))
            do throws(ComplexError) {
                return answer(c, try ComplexFunctions.rectangular(r, phi))
            } catch {
                throw raise(c, error)
            }
        }
        context.addFunction(
            to: module, "isclose", "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            "Whether two complex numbers are nearly equal."
        ) { (c, a) throws(Raised) in
            let (x, y) = (try argument(c, a[0]), try argument(c, a[1]))
            let relative = a[2].isUnbound ? 1e-9 : try c.double(a[2])
            let absolute = a[3].isUnbound ? 0 : try c.double(a[3])
            if relative < 0 || absolute < 0 { throw c.valueError("tolerances must be non-negative") }
            if x.real == y.real, x.imaginary == y.imaginary { return .true }
            if x.real.isInfinite || x.imaginary.isInfinite || y.real.isInfinite || y.imaginary.isInfinite {
                return .false
            }
            let distance = hypot(x.real - y.real, x.imaginary - y.imaginary)
            return Value(
                distance <= relative * hypot(y.real, y.imaginary) || distance <= relative * hypot(x.real, x.imaginary)
                    || distance <= absolute)
        }
    }

    // MARK: Logarithms

    private static func addLogarithms(_ context: Context, _ module: ModuleObject) {
        context.addFunction(
            to: module, "log", "($module, z, base=<unrepresentable>, /)",
            "The logarithm of z to a base, or the natural one."
        ) { (c, a) throws(Raised) in
            let z = try argument(c, a[0])
            let base = a[1].isBound ? try argument(c, a[1]) : nil
            do throws(ComplexError) {
                guard let base else { return answer(c, try ComplexFunctions.logarithm(z)) }
                // With a base, the logarithm of zero is minus infinity and no error.
                let isZero = z.real == 0 && z.imaginary == 0
                let result =
                    isZero
                    ? ComplexPair(-.infinity, atan2(z.imaginary, z.real)) : try ComplexFunctions.logarithm(z)
                return answer(c, try quotient(result, ComplexFunctions.logarithm(base)))
            } catch {
                throw raise(c, error)
            }
        }
        context.addFunction(to: module, "log10", "($module, z, /)", "The logarithm of z to base 10.") {
            (c, a) throws(Raised) in
            try apply(c, a) { (z) throws(ComplexError) in
                let result = try ComplexFunctions.logarithm(z)
                return ComplexPair(result.real / M_LN10, result.imaginary / M_LN10)
            }
        }
    }

    /// The quotient of two complex numbers, scaled by the larger part of the divisor.
    private static func quotient(_ a: ComplexPair, _ b: ComplexPair) throws(ComplexError) -> ComplexPair {
        if abs(b.real) >= abs(b.imaginary) {
            if b.real == 0 { throw .domain }
            let ratio = b.imaginary / b.real
            let divisor = b.real + b.imaginary * ratio
            return ComplexPair((a.real + a.imaginary * ratio) / divisor, (a.imaginary - a.real * ratio) / divisor)
        }
        if abs(b.imaginary) >= abs(b.real) {
            let ratio = b.real / b.imaginary
            let divisor = b.real * ratio + b.imaginary
            return ComplexPair((a.real * ratio + a.imaginary) / divisor, (a.imaginary * ratio - a.real) / divisor)
        }
        return ComplexPair(.nan, .nan)
    }
}
