"""The locale "C": conventions, comparison, information."""
import _locale


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


print(_locale.setlocale(_locale.LC_ALL, "C"), _locale.setlocale(_locale.LC_ALL), _locale.setlocale(_locale.LC_CTYPE, None))
print(list(_locale.localeconv().items()))
for arguments in ((0,), (6,), (99,), (-1,), (0, "no-such-locale"), (), ("x",), (0, 5), (6, "POSIX"), (1.5,), (0, "a\0b"), (0, "C", 1)):
    show(_locale.setlocale, *arguments)
show(lambda: _locale.setlocale(category=0))
for arguments in (("a", "b"), ("b", "a"), ("a", "a"), ("a", "aa"), ("", ""), (5, "a"), ("a", 5), ("a\0b", "a"), ("\xe9", "z"), ("a",),
                  ("a", "b", "c"), ("\U0001f600", "\uffff"), ("Z", "a")):
    show(_locale.strcoll, *arguments)
for arguments in (("abc",), ("\xe9\u20ac",), (5,), ("a\0b",), ("",), (), ("a", "b")):
    show(_locale.strxfrm, *arguments)
for name in sorted(vars(_locale)):
    value = getattr(_locale, name)
    if isinstance(value, int) and not name.startswith("LC_") and name != "CHAR_MAX":
        print(name, value, ascii(_locale.nl_langinfo(value)))
for arguments in ((12345,), ("x",), (), (1, 2), (1.5,)):
    show(_locale.nl_langinfo, *arguments)
show(_locale.localeconv, 1)
print(_locale.Error, _locale.Error.__mro__, _locale.Error.__module__)
for number in (1234567, -1234567, 1234567.5, 10**20, 1.5e300, True, 1 + 2j, 0.1, float("inf")):
    print(format(number, "n"), "{:15n}|".format(number) if not isinstance(number, complex) else "")
