"""Widths and sizes at the ends of what a machine integer holds."""


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


for width in (-2 ** 63, -2 ** 63 + 1, -1, 2 ** 63, -2 ** 64):
    for text in ("a", b"a", bytearray(b"a")):
        for name in ("center", "ljust", "rjust", "zfill"):
            attempt(lambda: getattr(text, name)(width))
for width in (2 ** 63 - 1, 2 ** 63 - 2, 2 ** 62):
    attempt(lambda: "a".zfill(width))
    attempt(lambda: bytearray(width))
    attempt(lambda: bytes(width))
    attempt(lambda: "%*d" % (width, 1))
attempt(lambda: "%*d" % (-2 ** 64, 3))
attempt(lambda: len("%*d" % (-2 ** 5, 3)))
