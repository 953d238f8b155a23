# All functions at all pairs of zeros, infinities, NaN and ordinary numbers.
import cmath

VALUES = [float("-inf"), -2.5, -1.0, -0.0, 0.0, 1.0, 2.5, float("inf"), float("nan")]
for name in ["sqrt", "exp", "log"]:
    function = getattr(cmath, name)
    for x in VALUES:
        for y in VALUES:
            try:
                print(name, x, y, function(complex(x, y)))
            except Exception as error:
                print(name, x, y, type(error).__name__, error)
