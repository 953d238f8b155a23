"""What a function of cmath makes of all special numbers, and of some others."""
import cmath

VALUES = [float("-inf"), -2.5, -1.0, -0.0, 0.0, 1.0, 2.5, float("inf"), float("nan")]
NUMBERS = [0.5 + 0.25j, -3 + 4j, 1e-5 - 2e-7j, 1e-310 + 1e-320j, 10 - 20j, 700 + 1j, -709.5 + 2j, 1 + 710j, 1e200 + 1e150j, -1e308 + 1e308j,
           1.7e308j, 1 + 1e-200j, -1 - 1e-160j, 1e160 + 0j, 1e-170j, 5e-324, -5e-324j, 0.999999999 + 1e-9j]


def show(name):
    function = getattr(cmath, name)
    for z in [complex(x, y) for x in VALUES for y in VALUES] + NUMBERS:
        try:
            print(name, z, function(z))
        except Exception as error:
            print(name, z, type(error).__name__, error)
