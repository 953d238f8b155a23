# Clocks: what holds of their readings, sleeping, and the errors of their functions.
import time

for name in ["time", "monotonic", "perf_counter", "process_time", "thread_time"]:
    info = time.get_clock_info(name)
    print(name, type(info).__name__, sorted(vars(info)), info.monotonic, info.adjustable, type(info.resolution))
    read, read_ns = getattr(time, name), getattr(time, name + "_ns")
    a, b, c = read(), read_ns(), read()
    print(type(a), type(b), a <= b / 1e9 + 0.001 if name == "time" else a - 1e-6 <= b / 1e9, c >= a - 0.001)
start = time.monotonic()
for duration in [0, 0.0, 0.001, 0.01, True, 0.0000000001]:
    print(time.sleep(duration) if duration is not True else None)
print(0.01 < time.monotonic() - start < 5)
for bad in [-1, -0.5, "x", None, float("nan"), float("inf"), 1e300, 10**30, 2**62, []]:
    try:
        print(time.sleep(bad))
    except Exception as error:
        print(type(error).__name__, error)
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 1)
print(time.clock_gettime_ns(time.CLOCK_MONOTONIC) <= time.monotonic_ns(), time.clock_getres(time.CLOCK_MONOTONIC) < 1)
for call in [lambda: time.clock_gettime(99), lambda: time.clock_gettime("a"), lambda: time.clock_gettime(1.0),
             lambda: time.clock_gettime(2**40), lambda: time.clock_gettime(-2**40), lambda: time.clock_gettime(2**80),
             lambda: time.clock_gettime(), lambda: time.clock_getres(99), lambda: time.clock_settime(1),
             lambda: time.clock_settime_ns(1, 1.5), lambda: time.clock_settime(1, "x"), lambda: time.get_clock_info("x"),
             lambda: time.get_clock_info(1), lambda: time.get_clock_info(), lambda: time.monotonic(1), lambda: time.sleep(),
             lambda: time.clock_settime_ns(0, 2**70)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(type(time.timezone), type(time.altzone), time.daylight in (0, 1), len(time.tzname), time.tzset())
print(time.sleep.__text_signature__, time.time.__module__, time.__name__, time.__package__ == "")
