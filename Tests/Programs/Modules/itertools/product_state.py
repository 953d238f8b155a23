from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def resume(iterator):
    parts = iterator.__reduce__()
    new = parts[0](*parts[1])
    if len(parts) > 2:
        new.__setstate__(parts[2])
    return new


for make in (lambda: product("ab", "cd"), lambda: permutations("abc"), lambda: permutations("abcd", 2), lambda: combinations("abcd", 2), lambda: combinations_with_replacement("abc", 2), lambda: product("ab", repeat=3)):
    whole = list(make())
    for steps in range(len(whole) + 2):
        iterator = make()
        taken = list(islice(iterator, steps))
        if steps > len(whole):
            next(iterator, None)
        rest = list(resume(iterator))
        if steps <= len(whole):
            assert taken + rest == whole, (steps, taken, rest)
        else:
            assert rest in ([], [()]), rest
    print(make().__class__.__name__, len(whole), make().__reduce__()[1:])
    iterator = make()
    next(iterator)
    next(iterator)
    print("   ", iterator.__reduce__()[1:])
    list(iterator)
    next(iterator, None)
    print("   ", iterator.__reduce__()[1:])
p = product([], "a")
next(p, None)
print(p.__reduce__()[1:], product("ab", []).__reduce__()[1:], product().__reduce__()[1:])
p = product("abc", "xy")
p.__setstate__((1, 1))
print(list(p))
c = combinations("abcde", 3)
c.__setstate__((0, 2, 4))
print(list(c))
c = combinations_with_replacement("abc", 2)
c.__setstate__((1, 2))
print(list(c))
p = permutations("abc")
p.__setstate__(((1, 0, 2), (2, 2, 1)))
print(list(p))
p = permutations("abc", 1)
p.__setstate__(((2, 0, 1), (3,)))
print(list(p))
