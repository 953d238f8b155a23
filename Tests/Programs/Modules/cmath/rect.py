# All functions at all pairs of zeros, infinities, NaN and ordinary numbers.
import cmath

VALUES = [float("-inf"), -2.5, -1.0, -0.0, 0.0, 1.0, 2.5, float("inf"), float("nan")]
for r in VALUES:
    for phi in VALUES:
        try:
            print(r, phi, cmath.rect(r, phi))
        except Exception as error:
            print(r, phi, type(error).__name__, error)
