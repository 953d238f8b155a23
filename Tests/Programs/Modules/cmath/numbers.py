# Roots, exponentials and logarithms of ordinary numbers, large and small.
import cmath

NUMBERS = [1, -1, 1j, -1j, 2, -4, 0.5 + 0.25j, -3 + 4j, 1e-5 - 2e-7j, 1e-310 + 1e-320j, 10 - 20j, 700 + 1j, 709.9 + 0.5j, 710.5 + 1j, -800 + 3j,
           1e200 + 1e150j, -1e308 + 1e308j, 1.7e308 + 1.7e308j, 5e-324, -5e-324j, 0.8 + 0.6j, 0.70710678 - 0.70710678j, 1 + 1e-17j, True, 10**30]
for name in ["sqrt", "exp", "log", "log10", "phase", "polar"]:
    for z in NUMBERS:
        try:
            print(name, z, getattr(cmath, name)(z))
        except Exception as error:
            print(name, z, type(error).__name__, error)
for z, base in [(8, 2), (8j, 2), (1 + 1j, 3 - 2j), (5, 1), (5, 0), (0, 5), (-1, -1), (1e300, 1e-300), (2, 1j), (float("nan"), 2), (2, float("inf"))]:
    try:
        print(cmath.log(z, base))
    except Exception as error:
        print(type(error).__name__, error)
for r, phi in [(1, 0), (2, 1), (-2, 1), (0, 5), (1e308, 0.5), (1, 1e22), (1, -0.0), (-0.0, 3)]:
    print(cmath.rect(r, phi))
for a, b, options in [(1, 1, {}), (1, 1 + 1e-10j, {}), (1, 1 + 1e-8j, {}), (0, 1e-10j, {"abs_tol": 1e-9}), (1j, -1j, {"rel_tol": 2}),
                      (float("inf"), float("inf"), {}), (float("inf"), 1, {"rel_tol": 1e9}), (float("nan"), float("nan"), {}),
                      (1, 2, {"rel_tol": -1}), (complex("inf+1j"), complex("inf+1j"), {})]:
    try:
        print(a, b, cmath.isclose(a, b, **options))
    except Exception as error:
        print(type(error).__name__, error)
