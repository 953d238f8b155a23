"""The float functions of math: values, domains, overflows."""
import math

inf, nan = math.inf, math.nan
values = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1.5, 2.0, -2.0, 3.7, 10.0, 100.5, -7.25, 1e-10, 1e10, 709.5, 710.5, -745.5,
          1e300, 5e-324, inf, -inf, nan, 3, 2**70, True]
names = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cos", "cosh", "degrees", "erf", "erfc", "exp",
         "expm1", "fabs", "floor", "frexp", "gamma", "isfinite", "isinf",
         "isnan", "lgamma", "log", "log10", "log1p", "log2", "modf", "radians", "sin", "sinh", "sqrt", "tan", "tanh",
         "trunc"]


def attempt(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


for name in names:
    function = getattr(math, name)
    print(name, [attempt(function, x) for x in values])
    print(name, attempt(function, "a"), attempt(function), attempt(function, 1, 2, 3), attempt(function, None),
          attempt(function, 10**400))
pairs = [(a, b) for a in values[:10] + values[-8:] for b in (0.0, -0.0, 1, -1, 2.5, -3, inf, -inf, nan, 1e300)]
for name in ("atan2", "copysign", "fmod", "pow", "remainder"):
    function = getattr(math, name)
    total = 0
    for a, b in pairs:
        for character in attempt(function, a, b):
            total = (total * 131 + ord(character)) % (2**61 - 1)
    print(name, total, attempt(function, 1), attempt(function, 1, "a"), attempt(function, "a", 1), attempt(function, 1,
        2, 3))
for arguments in ((5, 3), (-5, 3), (5, 0), (inf, 3), (3, inf), (7.5, -2)):
    print(arguments,
          [attempt(getattr(math, name), *arguments) for name in ("atan2", "copysign", "fmod", "pow", "remainder")])
print(math.pi, math.e, math.tau, math.inf, math.nan, math.__name__, math.sin.__name__, math.sin.__text_signature__,
      math.isclose.__text_signature__, math.log.__text_signature__)
for arguments in ((8, 2), (1000, 10), (2, 0), (2, 1), (0, 2), (10**400,), (10, 10**400), (2**2000, 2), (-10**400,),
                  (2**60 + 1, 2), (1, 2, 3), (), (inf, 2), (nan,), (1, nan), (0.5, 0.25)):
    print("log", [str(a)[:9] for a in arguments], attempt(math.log, *arguments))
print([math.log2(2**n) == n for n in (1, 10, 62, 63, 64, 1023, 1024, 5000)], math.log10(10**300), math.log10(10**500),
      math.log2(3**2000), math.log(7**3000))
for arguments in ((1, 2), (1.5, -3), (1, 2000), (1, -2000), (0, 10**30), (1, 10**30), (1, -10**30), (-1, -10**30),
                  (inf, 5), (nan, 5), (5e-324, 1100), (1, 2.0), (1, "a"), ("a", 1), (1, True)):
    print("ldexp", [str(a)[:9] for a in arguments], attempt(math.ldexp, *arguments))
for x in values:
    if isinstance(x, float) and math.isfinite(x):
        fraction, exponent = math.frexp(x)
        if math.ldexp(fraction, exponent) != x or sum(math.modf(x)) != x:
            print("wrong", x)
