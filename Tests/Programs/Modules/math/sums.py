"""fsum, prod, hypot, dist, isclose."""
import math

inf, nan = math.inf, math.nan


def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, repr(function(*arguments, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for items in ([], [0.1] * 10, [1e308, 1e308, -1e308], [inf, -inf], [inf, 1], [nan, inf], [1e16, 1, 1e-16], [-0.0], [1,
    10**400], ["a"], [1e100, 1.0, -1e100, 1e-100],
              [2.0**53, -0.5, -2.0**-54], [2.0**53, 1.0, 2.0**-100], [2.0**53 + 10.0, 1.0, 2.0**-100], [2.0**53 - 4.0,
                  0.5, 2.0**-54],
              [1. / n for n in range(1, 1001)], [(-1.0)**n / n for n in range(1, 1001)],
              [1.7**(i + 1) - 1.7**i for i in range(500)] + [-1.7**500], [1, True, 2**70],
              [1e308, 1e292, -1e308], (n * 0.1 for n in range(100)), range(10), {1.5: 0, 2.5: 0}):
    attempt(math.fsum, items)
attempt(math.fsum), attempt(math.fsum, 5), attempt(math.fsum, [1], [2])
state = 7
for round in range(20):
    values = []
    for _ in range(50):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        values.append((state >> 11) * 2.0 ** ((state >> 3) % 120 - 60) * (1 if state >> 63 else -1))
    exact = math.fsum(values)
    numerator = sum(int(v * 2.0**60) if v * 2.0**60 == int(v * 2.0**60) else 0 for v in values)
    print(exact.hex(), math.fsum(sorted(values)) == exact, math.fsum(values + [-exact]) != exact, numerator % 997)
attempt(math.prod, [1, 2, 3]), attempt(math.prod, []), attempt(math.prod, [2, 3], start=5)
attempt(math.prod, [2.5, 2]), attempt(math.prod, ["a", 3]), attempt(math.prod, 5)
attempt(math.prod, [1], 3), attempt(math.prod, range(1, 30)), attempt(math.prod, [10**20] * 5)
attempt(math.prod, [2, 3.5, 2]), attempt(math.prod, [2**62, 2, 2.0])
attempt(math.prod, [1.5, 10**400]), attempt(math.prod, [2], start=[1]), attempt(math.prod, [None])
attempt(math.prod, [1j, 1j]), attempt(math.prod, [0.1] * 10)
attempt(math.prod, (n for n in range(1, 6))), attempt(math.prod, [True, 2]), attempt(math.prod, [-1] * 7, start=2.5)
attempt(math.prod)
for point in ((), (3, 4), (-3,), (inf, nan), (nan, inf), (nan, 1), (1, 2, 3), ("a",), (1e308, 1e308), (1e-320, 1e-320),
              (1e-200, 1e-200), (10**400,), (0, 0), (-0.0,), (5e-324, 5e-324), (1, True, 2.5)):
    attempt(math.hypot, *point)
attempt(math.hypot, 1, x=2), attempt(math.hypot, *[0.1] * 100), attempt(math.hypot, *range(50))
pairs = (((1, 2), (4, 6)), ([1, 2], [4, 6]), ((1,), (1, 2)), ((), ()), ((nan, inf), (1, 2)), ((1, 2), [1]), (("a",),
    (1,)), ((1.5, 2, 2**60), (0, 0, 0)), ((inf,), (inf,)), (5, (1,)), ((1,), 5))
for p, q in pairs:
    attempt(math.dist, p, q)
for arguments in ((1, 1), (1, 1 + 1e-10), (1, 1 + 1e-8), (inf, inf), (inf, -inf), (nan, nan), (inf, 1e308), (0,
    1e-300), (1e-300, 0), (2**70, 2**70 + 1), (1, "a"), (1,), (-0.0, 0.0)):
    attempt(math.isclose, *arguments)
attempt(math.isclose, 1, 2, rel_tol=0.5), attempt(math.isclose, 1, 2, rel_tol=0.4)
attempt(math.isclose, 1, 1.1, abs_tol=0.2), attempt(math.isclose, 1, 2, rel_tol=-1)
attempt(math.isclose, a=1, b=1), attempt(math.isclose, 1, 2, abs_tol=-1), attempt(math.isclose, 1, 2, abs_tol=inf)
attempt(math.isclose, 1, 1, rel_tol="a")
