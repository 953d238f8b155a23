# Iterators of arrays.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("i", [1, 2, 3])
iterator = iter(numbers)
print(type(iterator), iter(iterator) is iterator, next(iterator))
print(iterator.__reduce__()[1:], list(iterator), list(iterator), iterator.__reduce__()[1:])
iterator = iter(numbers)
iterator.__setstate__(2)
print(list(iterator))
for state in [-5, 100]:
    iterator = iter(numbers)
    iterator.__setstate__(state)
    print(list(iterator))
attempt(iter(numbers).__setstate__, "a")
attempt(type(iterator))
iterator = iter(numbers)
next(iterator)
numbers.append(4)
print(list(iterator))
iterator = iter(numbers)
next(iterator)
del numbers[1:]
print(list(iterator))
numbers.append(5)
print(list(iterator), list(reversed(Array("d", [1, 2]))), list(Array("u", "ab")), sorted(Array("i", [3, 1, 2])))
for name, value in vars(type(iterator)).items():
    print(name, type(value).__name__, getattr(value, "__text_signature__", None))
print(sum(Array("d", [0.5] * 10)), max(Array("q", [1, 5, 3])), tuple(Array("B", b"ab")), [*Array("h", [1])], dict(enumerate(Array("u", "x"))))
growing = Array("b", [1])
for item in growing:
    if len(growing) < 5:
        growing.append(item + 1)
print(growing)
a, b = Array("i", [1, 2])
print(a, b)
