# The quantiles of the normal distribution.
from _statistics import _normal_dist_inv_cdf as quantile

for p in [0.5, 0.1, 0.9, 0.075, 0.925, 0.0749999, 0.25, 0.025, 0.975, 0.001, 1e-5, 1e-10, 1e-11, 1e-12, 1e-20, 1e-100, 1e-300, 5e-324,
          0.999999, 1 - 1e-10, 1 - 1e-16]:
    print(p, quantile(p, 0.0, 1.0), quantile(p, 100, 15), quantile(p, -3.5, 0.25))
for call in [lambda: quantile(), lambda: quantile(0.5), lambda: quantile("x", 0, 1), lambda: quantile(0.5, None, 1),
             lambda: quantile(p=0.5, mu=0, sigma=1), lambda: quantile(0.5, 0, 1, 2)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(quantile.__text_signature__, quantile.__module__)
