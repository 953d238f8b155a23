# What the bits of a mode mean.
import _stat

for f in (_stat.S_ISDIR, _stat.S_IMODE, _stat.S_IFMT, _stat.filemode):
    for a in ((), (1, 2), ("x",), (1.5,), (-1,), (2**32,), (2**63,), (2**64,), (2**70,), (True,), (-(2**70),)):
        try:
            print(f.__name__, a, f(*a))
        except Exception as e:
            print(f.__name__, a, repr(e))
    try:
        f(mode=1)
    except Exception as e:
        print(repr(e))


class Mode(int):
    pass


for m in (0o100644, 0o40755, 0o120777, 0o4755, 0o102644, 0o41777, 0o1000, 0o60000, 0o20000, 0o10000, 0o140000, 0,
          Mode(0o107777), 0o2010, 0o101111):
    print(_stat.filemode(m), _stat.S_IMODE(m), oct(_stat.S_IFMT(m)), [name for name in dir(_stat)
          if name.startswith("S_IS") and name[4:] not in ("UID", "GID", "VTX") and getattr(_stat, name)(m)])
print(sorted((name, value) for name, value in vars(_stat).items() if isinstance(value, int)))
