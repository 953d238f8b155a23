"""Making lists, and what cannot be made."""


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(list):
    pass


class WithInit(list):
    def __init__(self, *arguments, **keywords):
        print("init", arguments, keywords)
        super().__init__(*arguments)


attempt(list)
attempt(list, ())
attempt(list, "abc")
attempt(list, range(5))
attempt(list, {1: 2, 3: 4})
attempt(list, {1: 2}.items())
attempt(list, {1: 2}.values())
attempt(list, 5)
attempt(list, 1, 2)
attempt(list, x=1)
attempt(Sub, [1], x=1)
attempt(Sub, 1, 2)
attempt(WithInit, [1, 2])
attempt(list.__new__, list, 1, 2, x=3)
attempt(list.__new__, int)

values = [1, 2, 3]
print(values.__init__("xy"), values)
print(values.__init__(), values)
attempt(values.__init__, 3)
print(values)

print(type(Sub("ab").copy()), type(Sub("ab")[:]), type(Sub("ab") + [1]), type(Sub("ab") * 2))
print([1, [2, [3, []]]], [()], [[]] * 3)
same = []
same.append(same)
print(same, [same, same])
print([*range(3), *"ab", *{5: 6}])


class Failing:
    def __iter__(self):
        yield 1
        yield 2
        raise ValueError("no more")


kept = [0]
try:
    kept.extend(Failing())
except ValueError as error:
    print(error, kept)


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter((1, 2))

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 1, 100, -1, "many", NotImplemented, TypeError("none"), KeyError("key"), 1 << 70):
    attempt(list, Hint(hint))
attempt(hash, [])
print(list.__hash__, [].__eq__([]), [].__eq__(()), [].__lt__([1]))
