// In CPython: Modules/mathmodule.c
import TaipanNumbers

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The module `math`.
enum MathModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "math", "The functions of the C library for floats, and some for integers.")
        try context.add(to: module, "pi", context.float(Double.pi))
        try context.add(to: module, "e", context.float(M_E))
        try context.add(to: module, "tau", context.float(2 * Double.pi))
        try context.add(to: module, "inf", context.float(Double.infinity))
        try context.add(to: module, "nan", context.float(Double.nan))
        addTrigonometry(context, module)
        addExponentials(context, module)
        addParts(context, module)
        MathSums.add(context, module)
        MathIntegers.add(context, module)
        return module
    }

    // MARK: Functions of one number

    /// A function's value, or the error that C's conventions stand for: a NaN out of a number is outside the domain, an
    /// infinity out of a finite number is an overflow or, for functions that cannot overflow, a pole.
    @inline(__always) private static func one(
        _ context: Context, _ arguments: Arguments, overflows: Bool = false, _ function: (Double) -> Double
    ) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        let result = function(x)
        if _slowPath(!result.isFinite) {
            if result.isNaN, !x.isNaN { throw domainError(context) }
            if result.isInfinite, x.isFinite { throw overflows ? rangeError(context) : domainError(context) }
        }
        return context.float(result)
    }

    static func domainError(_ context: Context) -> Raised { context.valueError("math domain error") }
    static func rangeError(_ context: Context) -> Raised { context.overflowError("math range error") }

    private static func addTrigonometry(_ context: Context, _ module: ModuleObject) {
        func function(
            _ name: StaticString, _ documentation: StaticString, _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, "($module, x, /)", documentation, code)
        }
        function("acos", "The angle in radians whose cosine is x.") { (c, a) throws(Raised) in
            try one(c, a) { acos($0) }
        }
        function("asin", "The angle in radians whose sine is x.") { (c, a) throws(Raised) in try one(c, a) { asin($0) }
        }
        function("atan", "The angle in radians whose tangent is x.") { (c, a) throws(Raised) in
            try one(c, a) { atan($0) }
        }
        function("cos", "The cosine of x radians.") { (c, a) throws(Raised) in try one(c, a) { cos($0) } }
        function("sin", "The sine of x radians.") { (c, a) throws(Raised) in try one(c, a) { sin($0) } }
        function("tan", "The tangent of x radians.") { (c, a) throws(Raised) in try one(c, a) { tan($0) } }
        function("acosh", "The number whose hyperbolic cosine is x.") { (c, a) throws(Raised) in
            try one(c, a) { acosh($0) }
        }
        function("asinh", "The number whose hyperbolic sine is x.") { (c, a) throws(Raised) in
            try one(c, a) { asinh($0) }
        }
        function("atanh", "The number whose hyperbolic tangent is x.") { (c, a) throws(Raised) in
            try one(c, a) { atanh($0) }
        }
        function("cosh", "The hyperbolic cosine of x.") { (c, a) throws(Raised) in
            try one(c, a, overflows: true) { cosh($0) }
        }
        function("sinh", "The hyperbolic sine of x.") { (c, a) throws(Raised) in
            try one(c, a, overflows: true) { sinh($0) }
        }
        function("tanh", "The hyperbolic tangent of x.") { (c, a) throws(Raised) in try one(c, a) { tanh($0) } }
        function("degrees", "An angle in radians, in degrees.") { (c, a) throws(Raised) in
            c.float(try c.double(a[0]) * (180 / Double.pi))
        }
        function("radians", "An angle in degrees, in radians.") { (c, a) throws(Raised) in
            c.float(try c.double(a[0]) * (Double.pi / 180))
        }
        context.addFunction(
            to: module, "atan2", "($module, y, x, /)",
            "The angle in radians of the point (x, y): the arc tangent of y/x, in the quadrant of the signs."
        ) { (c, a) throws(Raised) in
            c.float(atan2(try c.double(a[0]), try c.double(a[1])))
        }
    }

    private static func addExponentials(_ context: Context, _ module: ModuleObject) {
        func function(
            _ name: StaticString, _ documentation: StaticString, _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, "($module, x, /)", documentation, code)
        }
        function("exp", "e to the power x.") { (c, a) throws(Raised) in try one(c, a, overflows: true) { exp($0) } }
        function("expm1", "exp(x) - 1, exact also for small x.") { (c, a) throws(Raised) in
            try one(c, a, overflows: true) { expm1($0) }
        }
        function("log1p", "The natural logarithm of 1 + x, exact also for small x.") { (c, a) throws(Raised) in
            try one(c, a) { $0 == 0 ? $0 : log1p($0) }
        }
        function("sqrt", "The square root of x.") { (c, a) throws(Raised) in try one(c, a) { $0.squareRoot() } }
        function("log2", "The logarithm of x to base 2.") { (c, a) throws(Raised) in
            c.float(try logarithm(c, a[0]) { log2($0) })
        }
        function("log10", "The logarithm of x to base 10.") { (c, a) throws(Raised) in
            c.float(try logarithm(c, a[0]) { log10($0) })
        }
        context.addFunction(
            to: module, "log", "!($module, x, base, /)",
            "log(x, [base=math.e])\nThe logarithm of x to a base, or the natural one.", style: .raw, naturalLogarithm)
        context.addFunction(to: module, "pow", "($module, x, y, /)", "x to the power y, as a float.", power)
        function("erf", "The error function of x.") { (c, a) throws(Raised) in c.float(erf(try c.double(a[0]))) }
        function("erfc", "1 - erf(x), exact also for large x.") { (c, a) throws(Raised) in
            c.float(erfc(try c.double(a[0])))
        }
        function("gamma", "The gamma function of x.") { (c, a) throws(Raised) in
            try one(c, a, overflows: true, orPole: GammaFunction.isPole) { GammaFunction.gamma($0) }
        }
        function("lgamma", "The natural logarithm of the gamma function's magnitude at x.") { (c, a) throws(Raised) in
            try one(c, a, overflows: true, orPole: GammaFunction.isPole) { GammaFunction.logarithm($0) }
        }
    }

    /// As the other, for functions that overflow but have poles as well.
    private static func one(
        _ context: Context, _ arguments: Arguments, overflows: Bool, orPole isPole: (Double) -> Bool,
        _ function: (Double) -> Double
    ) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        if x.isFinite, isPole(x) { throw domainError(context) }
        let result = function(x)
        if result.isNaN, !x.isNaN { throw domainError(context) }
        if result.isInfinite, x.isFinite { throw rangeError(context) }
        return context.float(result)
    }

    /// A logarithm; of an int beyond the range of floats too.
    @inline(__always) private static func logarithm(
        _ context: Context, _ value: Value, _ function: (Double) -> Double
    ) throws(Raised) -> Double {
        if value.isHeapObject, value.isInteger {
            if IntegerObject(value).isNegative || IntegerObject(value).limbCount == 0 { throw domainError(context) }
            let number = context.bigInteger(of: value)
            if let double = try? number.toDouble() { return function(double) }
            let (fraction, exponent) = number.fractionAndExponent
            return function(fraction) + function(2) * Double(exponent)
        }
        let x = try context.double(value)
        if x > 0 { return function(x) }
        if x.isNaN { return x }
        throw domainError(context)
    }

    private static func naturalLogarithm(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "log")
        guard arguments.count == 1 || arguments.count == 2 else {
            throw context.typeError("math.log requires 1 to 2 arguments")
        }
        let numerator = try logarithm(context, arguments[0]) { log($0) }
        if arguments.count == 1 { return context.float(numerator) }
        let denominator = try logarithm(context, arguments[1]) { log($0) }
        if denominator == 0 { throw context.zeroDivisionError("float division by zero") }
        return context.float(numerator / denominator)
    }

    private static func power(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        let y = try context.double(arguments[1])
        let result = pow(x, y)
        if x.isFinite, y.isFinite {
            if result.isNaN { throw domainError(context) }
            if result.isInfinite { throw x == 0 ? domainError(context) : rangeError(context) }
        } else if x == 0, y == -.infinity {
            throw domainError(context)
        }
        return context.float(result)
    }

    // MARK: Parts of numbers

    private static func addParts(_ context: Context, _ module: ModuleObject) {
        context.addFunction(to: module, "fabs", "($module, x, /)", "The magnitude of x, as a float.") {
            (c, a) throws(Raised) in c.float(try c.double(a[0]).magnitude)
        }
        context.addFunction(to: module, "isnan", "($module, x, /)", "Whether x is a NaN (not a number).") {
            (c, a) throws(Raised) in Value(try c.double(a[0]).isNaN)
        }
        context.addFunction(to: module, "isinf", "($module, x, /)", "Whether x is an infinity.") {
            (c, a) throws(Raised) in Value(try c.double(a[0]).isInfinite)
        }
        context.addFunction(to: module, "isfinite", "($module, x, /)", "Whether x is neither infinite nor a NaN.") {
            (c, a) throws(Raised) in Value(try c.double(a[0]).isFinite)
        }
        context.addFunction(
            to: module, "copysign", "($module, x, y, /)",
            "The magnitude of x with the sign of y, which a zero has too."
        ) { (c, a) throws(Raised) in
            let x = try c.double(a[0])
            return c.float(Double(signOf: try c.double(a[1]), magnitudeOf: x))
        }
        context.addFunction(to: module, "floor", "($module, x, /)", "The largest integer that is not above x.") {
            (c, a) throws(Raised) in
            if a[0].isInlineFloat || a[0].isExactly(c.types.float) {
                return try c.integer(truncating: a[0].float.rounded(.down))
            }
            if a[0].isSmallInteger { return a[0] }
            let method = try c.lookupSpecial(a[0], .__floor__)
            if method.isBound { return try c.call(method) }
            return try c.integer(truncating: c.double(a[0]).rounded(.down))
        }
        context.addFunction(to: module, "ceil", "($module, x, /)", "The smallest integer that is not below x.") {
            (c, a) throws(Raised) in
            if a[0].isInlineFloat || a[0].isExactly(c.types.float) {
                return try c.integer(truncating: a[0].float.rounded(.up))
            }
            if a[0].isSmallInteger { return a[0] }
            let method = try c.lookupSpecial(a[0], .__ceil__)
            if method.isBound { return try c.call(method) }
            return try c.integer(truncating: c.double(a[0]).rounded(.up))
        }
        context.addFunction(
            to: module, "trunc", "($module, x, /)", "x without its fraction, as the method __trunc__ tells."
        ) { (c, a) throws(Raised) in
            if a[0].isInlineFloat { return try c.integer(truncating: a[0].inlineFloat) }
            let method = try c.lookupSpecial(a[0], .__trunc__)
            if method.isBound { return try c.call(method) }
            throw c.typeError("type \(c.typeName(of: a[0])) doesn't define __trunc__ method")
        }
        context.addFunction(
            to: module, "fmod", "($module, x, y, /)", "The remainder of x / y with the sign of x, as C has it.",
            remainderOfC)
        context.addFunction(
            to: module, "remainder", "($module, x, y, /)",
            "The distance of x from the nearest multiple of y; of two as near, the even multiple is taken.",
            nearestRemainder)
        context.addFunction(
            to: module, "frexp", "($module, x, /)",
            "The pair (m, e) with x == m * 2**e, where m is 0 or its magnitude lies in 0.5 <= abs(m) < 1."
        ) { (c, a) throws(Raised) in
            let x = try c.double(a[0])
            guard x.isFinite, x != 0 else { return c.tuple(c.float(x), Value(smallInteger: 0)) }
            let (fraction, exponent) = frexp(x)
            return c.tuple(c.float(Double(signOf: x, magnitudeOf: fraction)), Value(smallInteger: Int(exponent)))
        }
        context.addFunction(
            to: module, "ldexp", "($module, x, i, /)", "x * 2**i, the inverse of frexp.", loadExponent)
        context.addFunction(
            to: module, "modf", "($module, x, /)",
            "The pair of the fraction and the integer part, both with the sign of x."
        ) { (c, a) throws(Raised) in
            let x = try c.double(a[0])
            if x.isInfinite { return c.tuple(c.float(Double(signOf: x, magnitudeOf: 0)), c.float(x)) }
            if x.isNaN { return c.tuple(c.float(x), c.float(x)) }
            let whole = x.rounded(.towardZero)
            return c.tuple(c.float(Double(signOf: x, magnitudeOf: x - whole)), c.float(whole))
        }
        context.addFunction(
            to: module, "isclose", "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            """
            Whether two numbers are nearly equal.

            Their distance is to be at most rel_tol times the larger magnitude, or at most abs_tol. An infinity is close to \
            itself alone, a NaN to nothing.
            """, isClose)
    }

    private static func remainderOfC(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        let y = try context.double(arguments[1])
        if y.isInfinite, x.isFinite { return context.float(x) }
        let result = fmod(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(context) }
        return context.float(result)
    }

    private static func nearestRemainder(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        let y = try context.double(arguments[1])
        let result = x.isNaN ? x : y.isNaN ? y : remainder(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(context) }
        return context.float(result)
    }

    private static func loadExponent(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let x = try context.double(arguments[0])
        guard arguments[1].isInteger else { throw context.typeError("Expected an int as second argument to ldexp.") }
        if x == 0 || !x.isFinite { return context.float(x) }
        let exponent =
            context.machineInteger(arguments[1]) ?? (context.isNegativeInteger(arguments[1]) ? Int.min : Int.max)
        let result = ldexp(x, Int32(clamping: exponent))
        if result.isInfinite { throw rangeError(context) }
        return context.float(result)
    }

    private static func isClose(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let a = try context.double(arguments[0])
        let b = try context.double(arguments[1])
        let relative = arguments[2].isUnbound ? 1e-9 : try context.double(arguments[2])
        let absolute = arguments[3].isUnbound ? 0 : try context.double(arguments[3])
        if relative < 0 || absolute < 0 { throw context.valueError("tolerances must be non-negative") }
        if a == b { return .true }
        if a.isInfinite || b.isInfinite { return .false }
        let distance = (b - a).magnitude
        return Value(
            distance <= (relative * b).magnitude || distance <= (relative * a).magnitude || distance <= absolute)
    }
}
