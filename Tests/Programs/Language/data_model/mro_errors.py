# Bases for which there is no consistent order, and what is said.


def attempt(label, bases):
    try:
        cls = type("New", bases, {})
        print(label, "->", [each.__name__ for each in cls.__mro__])
    except TypeError as error:
        print(label, "->", str(error).replace("\n", "\\n"))


class A:
    pass


class B(A):
    pass


class C:
    pass


class AC(A, C):
    pass


class CA(C, A):
    pass


attempt("A, B", (A, B))
attempt("B, A", (B, A))
attempt("object, A", (object, A))
attempt("A, object", (A, object))
attempt("AC, CA", (AC, CA))
attempt("A, A", (A, A))
attempt("A, C, A", (A, C, A))
attempt("int, bool", (int, bool))
attempt("Exception, ValueError", (Exception, ValueError))
attempt("ValueError, Exception", (ValueError, Exception))
attempt("A, AC, B", (A, AC, B))
attempt("B, AC", (B, AC))
attempt("AC, B", (AC, B))
attempt("CA, B", (CA, B))
attempt("no bases", ())


class Long1:
    pass


class Long2(Long1):
    pass


class Long3(Long2):
    pass


class X(Long1, C):
    pass


attempt("three", (Long1, Long2, Long3))
attempt("rising", (Long3, Long2, Long1))
attempt("X, Long3", (X, Long3))
attempt("Long3, X", (Long3, X))

try:
    class Statement(A, B):
        pass
except TypeError as error:
    print(error)
print("Statement" in globals())
