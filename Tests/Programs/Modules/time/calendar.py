# gmtime, asctime, ctime and their arguments.
import time

for seconds in [0, 1, -1, 0.9999999999, -0.5, 86399, 951782400, 951868800, 4102444800, 2**31, -2**31, 253402300799,
                -62135596800, -62167219201, 10**12, True, None]:
    if seconds is not None:
        print(seconds, time.gmtime(seconds), time.asctime(time.gmtime(seconds)))
g = time.gmtime(1e9)
print(g.tm_zone, g.tm_gmtoff, tuple(g), len(g), g[0:3], g == tuple(g), hash(g) == hash(tuple(g)))


class Index:
    def __index__(self):
        return 86400


class Hostile:
    def __index__(self):
        raise KeyError("no")


print(time.gmtime(Index()))
for bad in ["x", float("nan"), float("inf"), 1e300, -1e300, 10**30, 2**62, Hostile(), [], 1j]:
    for function in (time.gmtime, time.localtime, time.ctime):
        try:
            print(function(bad))
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
for call in [lambda: time.gmtime(1, 2), lambda: time.gmtime(secs=1), lambda: time.ctime(1, 2), lambda: time.localtime(1, 2),
             lambda: time.asctime(1, 2), lambda: time.asctime(1), lambda: time.mktime(), lambda: time.mktime(1),
             lambda: time.mktime((1,)), lambda: time.tzset(1), lambda: time.time(1), lambda: time.time(x=1)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(time.asctime((2000, 0, 0, 0, 0, 0, 0, 0, 0)), time.asctime((5, 12, 9, 1, 2, 61, 13, 1, 0)))
print(time.gmtime(time.time()) <= time.gmtime(), type(time.gmtime()) is time.struct_time)
now = int(time.time())
print(time.mktime(time.localtime(now)) == now, time.mktime(time.localtime(0)) == 0.0, type(time.mktime(time.localtime(0))))
print(abs(time.mktime((2000, 13, 1, 0, 0, 0, 0, 0, -1)) - time.mktime((2001, 1, 1, 0, 0, 0, 0, 0, -1))))
print(time.ctime(now) == time.asctime(time.localtime(now)))
