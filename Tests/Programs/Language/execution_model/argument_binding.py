# How arguments find their parameters, and every complaint there is.


def f(a, b=2, /, c=3, *d, e, g=6, **h):
    return a, b, c, d, e, g, h


def plain(a, b):
    return a, b


def three(a, b, c):
    pass


def keyword_only(*, a, b, c=3):
    pass


def positional_only(a, b, /):
    pass


def mixed(a, *, k):
    pass


def defaults(a, b=1, c=2):
    pass


def nothing():
    pass


print(f(1, e=5), f(1, 20, 30, 40, 50, e=60, a=70), f(1, c=30, e=0, b=99))
print(plain(b=1, a=2), plain(*[1, 2]), plain(**{"a": 1, "b": 2}), plain(1, *(2,)), plain(*[1], **{"b": 3}),
      plain(*[], 1, *[2]))
for action in (
    lambda: plain(),
    lambda: plain(1),
    lambda: plain(b=1),
    lambda: plain(1, 2, 3),
    lambda: plain(1, 2, 3, 4),
    lambda: plain(1, a=2),
    lambda: plain(1, 2, c=3),
    lambda: plain(c=3),
    lambda: plain(1, 2, b=3),
    lambda: three(),
    lambda: three(1),
    lambda: nothing(1),
    lambda: nothing(1, 2),
    lambda: nothing(k=1),
    lambda: keyword_only(),
    lambda: keyword_only(a=1),
    lambda: keyword_only(1),
    lambda: keyword_only(1, 2, a=1, b=2),
    lambda: keyword_only(a=1, b=2, d=3),
    lambda: positional_only(a=1, b=2),
    lambda: positional_only(1),
    lambda: positional_only(1, b=2),
    lambda: positional_only(1, 2, c=3),
    lambda: mixed(1, 2),
    lambda: mixed(1, 2, k=3),
    lambda: mixed(1),
    lambda: mixed(k=1),
    lambda: defaults(),
    lambda: defaults(1, 2, 3, 4),
    lambda: defaults(1, 2, 3, 4, z=1),
    lambda: f(),
    lambda: f(1),
    lambda: f(a=1, e=2),
    lambda: f(1, e=2, **{"e": 3}),
    lambda: plain(**{"a": 1}, **{"a": 2}),
    lambda: plain(1, *5),
    lambda: plain(1, **5),
    lambda: plain(**{1: 2}),
    lambda: plain(*None),
    lambda: plain(**[("a", 1)]),
    lambda: plain(1, 2, **{"not an identifier": 3}),
    lambda: f(1, e=2, **{"not an identifier": 3}),
    lambda: (lambda: 0)(1),
    lambda: (lambda x: x)(),
    lambda: (lambda *, x: x)(),
):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key.upper()


print(plain(**Mapping()))


def arguments(*positional, **keywords):
    return positional, keywords


print(arguments(*"ab", *range(2), x=1, **{"y": 2}, z=3, **{"w": 4}), list(arguments(b=1, a=2)[1]))
given = {"k": [1]}
received = arguments(**given)[1]
print(received == given, received is given, received["k"] is given["k"])
items = [1, 2]
print(arguments(*items)[0] == (1, 2), arguments(*(1, 2))[0])


# Arguments are evaluated from left to right.
def show(value):
    print(value, end=" ")
    return value


print(arguments(show(1), *[show(2)], k=show(3), **{"l": show(4)}))
