"""Every special case of float powers."""
inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 1.5, inf, -inf, nan, 1e300, -1e300, 1e-300, 2.0**53,
          2.0**53 + 1, 1e308]
for base in values:
    line = []
    for exponent in values:
        try:
            line.append(repr(base ** exponent))
        except Exception as error:
            line.append(type(error).__name__[:4] + repr(error.args))
    print(base, line)
for arguments in ((2.0, 3, None), (2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), (0.0, -1), (-0.0, -3), (-8.0, 1 / 3), (-1.0,
    0.5), (10.0, 400), (10, 400.0),
                  (2, 0.5), (4, -0.5), (True, 2.5), (-2, 3.0), (-2, -3.0), (2.0, 10**400), (0, -1.0), (0, 0.0)):
    try:
        print(arguments[:2], pow(*arguments))
    except Exception as error:
        print(type(error).__name__, error, error.args)
print(sum(repr(b ** (e / 7)).__len__() for b in range(1, 60) for e in range(-50, 50)))
print(1.1 ** 100, 0.9 ** 1000, 1.0000001 ** 10000000, 2.0 ** -1074, 2.0 ** -1075, 2.0 ** 1023, 10.0 ** -323,
      10.0 ** 308)
