# Formats, flags and widths of strftime, with a tuple that needs no clock.
import time

t = (1999, 3, 4, 5, 6, 7, 3, 63, 0)
for letter in "aAbBcCdDeFgGhHIjklmMnpPrRStTuUVwWxXyY%+fQi":
    row = []
    for prefix in ["%", "%-", "%_", "%0", "%^", "%#", "%5", "%010", "%E", "%O"]:
        row.append(time.strftime(prefix + letter, t))
    print(letter, row)
for year in (-5, 0, 5, 999, 1969, 2024, 12345):
    print(repr(time.strftime("%Y %C %y %G %g %F %c", (year, 12, 31, 0, 0, 0, 0, 366, 0))))
print(repr(time.strftime("%")), repr(time.strftime("a%5", t)), repr(time.strftime("%E", t)))
for hour in (0, 1, 11, 12, 13, 23):
    print(time.strftime("%H %I %k %l %p %P %r", (2000, 1, 1, hour, 0, 0, 0, 1, 0)))
for weekday in range(8):
    print(time.strftime("%a %A %u %w %U %V %W %G", (2016, 1, 1, 0, 0, 0, weekday, 1, 0)))
for day in range(1, 367, 13):
    print(day, time.strftime("%j %U %W %V %G %g", (2020, 1, 1, 0, 0, 0, (day + 1) % 7, day, 0)))
print(repr(time.strftime("", t)), repr(time.strftime("é→%Y", t)), time.strftime("%z|%Z", t[:8] + (-1,)) == "|")
zone = time.struct_time(t, {"tm_zone": "Here", "tm_gmtoff": -19800})
print(time.strftime("%z %Z %#Z %^Z", zone), zone.tm_zone, zone.tm_gmtoff)
print(len(time.strftime("%1000d", t)), len(time.strftime("%2000d", t)), len(time.strftime("%99999999999d", t)))
for bad in [1, (1, 2), ("a",) * 9, (2000, 1.5) + (0,) * 7, (2**31,) + (0,) * 8, (-2**31,) + (0,) * 8,
            (2000, 13, 1, 0, 0, 0, 0, 0, 0), (2000, 1, 32, 0, 0, 0, 0, 0, 0), (2000, 1, 1, 24, 0, 0, 0, 0, 0),
            (2000, 1, 1, 0, 60, 0, 0, 0, 0), (2000, 1, 1, 0, 0, 62, 0, 0, 0), (2000, 1, 1, 0, 0, 0, -2, 0, 0),
            (2000, 1, 1, 0, 0, 0, 0, 367, 0), (2000, 1, 1, 0, 0, 0, 0, -1, 0), [2000] * 9]:
    try:
        print(time.strftime("%Y", bad))
    except Exception as error:
        print(type(error).__name__, error)
for call in [lambda: time.strftime(), lambda: time.strftime(1), lambda: time.strftime("a", t, 1),
             lambda: time.strftime("a\0b", t), lambda: time.strftime("\ud800", t), lambda: time.strftime(format="a")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
