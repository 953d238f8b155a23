"""gamma and lgamma to the last digit."""
import math

total = 0
for step in range(-3440, 3440):
    x = step / 20 + 0.0125
    for function in (math.gamma, math.lgamma):
        try:
            text = function(x).hex()
        except Exception as error:
            text = str(error)
        for character in text:
            total = (total * 131 + ord(character)) % (2**61 - 1)
print(total)
for x in (0.5, 1.5, 2.5, 3.7, -0.5, -1.5, -171.5, -200.5, 1e-300, 1e-20, 1e-21, 1e-320, 170.6, 171, 171.6243, 171.7,
          172, 200, 201, 1e10, 1e100, 1e300, 1e306, 1e308):
    for function in (math.gamma, math.lgamma):
        try:
            print(function.__name__, x, function(x))
        except Exception as error:
            print(function.__name__, x, type(error).__name__, error)
print([math.gamma(n) for n in range(1, 30)])
print([math.lgamma(n) for n in range(1, 30)], math.lgamma(-1e-25), math.lgamma(1 + 1e-10), math.lgamma(2 - 1e-10))
