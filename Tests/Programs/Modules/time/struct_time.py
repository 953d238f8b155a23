# The type struct_time: a tuple with names, two of them hidden.
import time

T = time.struct_time
print(T, T.__module__, T.__qualname__, T.__bases__, T.n_fields, T.n_sequence_fields, T.n_unnamed_fields)
print(sorted(name for name in vars(T)))
print(T.tm_zone, T.tm_year, type(T.tm_year).__name__)
s = T(range(9))
print(s, s.tm_zone, s.tm_gmtoff, len(s), s[-1], s + (1,), s * 2 == tuple(s) * 2)
s = T(range(11))
print(s, s.tm_zone, s.tm_gmtoff, s.__reduce__())
s = T(range(10))
print(s.tm_zone, s.tm_gmtoff)
s = T((0,) * 9, {"tm_zone": "x", "other": 1, "tm_year": 5})
print(s.tm_year, s.tm_zone, s.tm_gmtoff)
s = T(sequence=[1] * 9, dict={"tm_gmtoff": [1]})
print(s, s.tm_gmtoff, s.__reduce__())
print(T(*s.__reduce__()[1]).tm_gmtoff, T(s) == s, T(s).tm_gmtoff)
print(type(s[:3]), isinstance(s, tuple), s == (1,) * 9, s < (2,), s.count(1), s.index(1), 1 in s, [x for x in s])
for call in [lambda: T(), lambda: T((1,)), lambda: T(range(12)), lambda: T(5), lambda: T((0,) * 9, 3),
             lambda: T((0,) * 9, {}, 1), lambda: T(seq=1), lambda: setattr(s, "tm_year", 1), lambda: setattr(s, "x", 1),
             lambda: type("Sub", (T,), {}), lambda: s.tm_nothing, lambda: T.__new__(int)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lists:
    def __iter__(self):
        yield from "abcdefghi"


print(T(Lists()))


class Fails:
    def __iter__(self):
        raise KeyError("x")


try:
    T(Fails())
except KeyError as error:
    print(repr(error))
kept = [T(range(9), {"tm_zone": [index]}) for index in range(50)]
garbage = [[index] for index in range(500)]
print(all(item.tm_zone == [index] for index, item in enumerate(kept)))
