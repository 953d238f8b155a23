# __reduce__, __setstate__ and __length_hint__ of iterators.
def advanced(iterator, steps=1):
    for _ in range(steps):
        next(iterator, None)
    return iterator


def remade(iterator):
    function, arguments, *state = iterator.__reduce__()
    made = function(*arguments)
    if state:
        made.__setstate__(state[0])
    return function.__name__, arguments, state, list(made)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
remade(advanced(iter([1, 2, 3]), 0))
remade(advanced(iter([1, 2, 3]), 1))
remade(advanced(iter([1, 2, 3]), 5))
remade(advanced(iter((1, 2, 3)), 0))
remade(advanced(iter((1, 2, 3)), 1))
remade(advanced(iter((1, 2, 3)), 5))
remade(advanced(iter("abc"), 0))
remade(advanced(iter("abc"), 1))
remade(advanced(iter("abc"), 5))
remade(advanced(iter(b"abc"), 0))
remade(advanced(iter(b"abc"), 1))
remade(advanced(iter(b"abc"), 5))
remade(advanced(iter(bytearray(b"abc")), 0))
remade(advanced(iter(bytearray(b"abc")), 1))
remade(advanced(iter(bytearray(b"abc")), 5))
remade(advanced(iter(range(3)), 0))
remade(advanced(iter(range(3)), 1))
remade(advanced(iter(range(3)), 5))
remade(advanced(iter({1: 2, 3: 4}), 0))
remade(advanced(iter({1: 2, 3: 4}), 1))
remade(advanced(iter({1: 2, 3: 4}), 5))
remade(advanced(iter({1: 2, 3: 4}.items()), 0))
remade(advanced(iter({1: 2, 3: 4}.items()), 1))
remade(advanced(iter({1: 2, 3: 4}.items()), 5))
remade(advanced(iter({1}), 0))
remade(advanced(iter({1}), 1))
remade(advanced(iter({1}), 5))
remade(reversed([1, 2, 3])), remade(advanced(reversed([1, 2, 3]), 9))
remade(reversed((1, 2, 3)))[0], list(reversed((1, 2, 3)))
remade(iter(range(2 ** 70, 2 ** 70 + 3)))
[advanced(iter(x), 1).__length_hint__() for x in ([1, 2], (1, 2), "ab", b"ab", range(2), {1: 1, 2: 2}, {1, 2})]
iter([1]).__setstate__("x")
iter((1,)).__setstate__(None)
[advanced(x, 0).__setstate__(-5) for x in (iter([1, 2]), iter((1, 2)), iter("ab"), iter(b"ab"))]
iter({}.keys()).__setstate__
""".strip().splitlines():
    show(line)
