# What counts as a complex number, and what is refused.
import cmath


class Complex:
    def __complex__(self):
        return 3 + 4j


class Wrong:
    def __complex__(self):
        return "x"


class Fails:
    def __complex__(self):
        raise KeyError("no")


class Float:
    def __float__(self):
        return 9.0


class Index:
    def __index__(self):
        return 16


class Sub(complex):
    def __complex__(self):
        return 1j


for value in [Complex(), Wrong(), Fails(), Float(), Index(), Sub(4), "1", None, [], 10**400, b"1"]:
    for function in [cmath.sqrt, cmath.polar, cmath.isnan]:
        try:
            print(type(value).__name__, function(value))
        except Exception as error:
            print(type(value).__name__, type(error).__name__, error)
for call in [lambda: cmath.sqrt(), lambda: cmath.sqrt(1, 2), lambda: cmath.sqrt(z=1), lambda: cmath.log(1, 2, 3), lambda: cmath.rect(1),
             lambda: cmath.rect(1j, 2), lambda: cmath.rect("x", 2), lambda: cmath.isclose(1), lambda: cmath.isclose(1, 2, 3),
             lambda: cmath.isclose(a=1, b=1), lambda: cmath.isclose(1, 1, rel_tol="x"), lambda: cmath.log("x"), lambda: cmath.log(1, "x")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print([(name, getattr(cmath, name).__text_signature__) for name in dir(cmath) if name[0] != '_'
       and callable(getattr(cmath, name))])
