# Concatenation, repetition, comparison, membership.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


a = Array("i", [1, 2])
for other in [Array("i", [3]), Array("h", [3]), [3], "x", a]:
    attempt(lambda: a + other)
for times in [-1, 0, 1, 3, True, "a", 1.0, 2 ** 62, 2 ** 70]:
    attempt(lambda: a * times)
    attempt(lambda: times * a)
b = Array("i", [1])
b += b
b += Array("i", [5])
b *= 2
print(b)
b *= 1
print(b)
b *= 0
print(b)
attempt(b.__iadd__, [1])
attempt(b.__iadd__, Array("h"))
attempt(a.__imul__, 2 ** 62)
nan = Array("d", [float("nan")])
pairs = [(a, Array("i", [1, 2])), (a, Array("i", [1, 3])), (a, Array("i", [1])), (a, Array("d", [1.0, 2.0])), (a, Array("d", [1.5])), (nan, nan), (nan, Array("d", [1.0])),
         (Array("u", "ab"), Array("u", "b")), (Array("B", [200]), Array("B", [100])), (Array("b", [-1]), Array("B", [255])), (a, [1, 2]), (Array("u", "a"), a)]
for x, y in pairs:
    print(x, y, x == y, x != y, end=" ")
    for name in ["__lt__", "__le__", "__gt__", "__ge__", "__eq__"]:
        try:
            print(getattr(x, name)(y), end=" ")
        except TypeError as error:
            print(error, end=" ")
    print()
attempt(lambda: a < 3)
attempt(hash, a)
print(1 in a, 3 in a, 1.0 in a, "a" in a, None in a, True in a, float("nan") in nan, "b" in Array("u", "ab"))


class Equal:
    def __eq__(self, other):
        print("compared with", other)
        return other == 2


print(Equal() in a, a.index(Equal()), a.count(Equal()))


class Clearing:
    def __eq__(self, other):
        del numbers[:]
        return False


numbers = Array("i", range(5))
print(Clearing() in numbers, numbers)
numbers = Array("i", range(5))
print(numbers.count(Clearing()))
