# Containers compare their items by identity first, then by ==.


class NeverEqual:
    def __eq__(self, other):
        return False

    def __repr__(self):
        return "N"


class Noisy:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"  {self.value} == {other.value}")
        return self.value == other.value

    def __lt__(self, other):
        print(f"  {self.value} < {other.value}")
        return self.value < other.value


never = NeverEqual()
nan = float("nan")
print(never == never, [never] == [never], (never,) == (never,), never in [never], {1: never} == {1: never})
print(nan == nan, [nan] == [nan], nan in (nan,), [nan].count(nan), [nan].index(nan), float("nan") in [nan])
print([never] == [NeverEqual()], [never, never].count(never))

print("lists stop at the first difference")
print([Noisy(1), Noisy(2), Noisy(3)] == [Noisy(1), Noisy(5), Noisy(3)])
print("different lengths are not looked into for ==")
print([Noisy(1)] == [Noisy(1), Noisy(2)])
print("but they are for <")
print([Noisy(1)] < [Noisy(1), Noisy(2)])
print([Noisy(2), Noisy(0)] < [Noisy(3), Noisy(0)])
print("tuples look at the items in any case")
print((Noisy(1),) == (Noisy(1), Noisy(2)))
print((Noisy(1), Noisy(2)) >= (Noisy(1), Noisy(2)))
print("in, index, count, remove")
items = [Noisy(1), Noisy(2), Noisy(3)]
print(Noisy(2) in items)
print(items.index(Noisy(3)))
print(items.count(Noisy(1)))
items.remove(Noisy(2))
print(len(items))


class Fails:
    def __eq__(self, other):
        raise ValueError("do not compare me")


for action in (lambda: [Fails()] == [1], lambda: 1 in [Fails()], lambda: (Fails(),) != (2,),
               lambda: [1].index(Fails())):
    try:
        print(action())
    except ValueError as error:
        print(error)


class Shrink:
    def __eq__(self, other):
        target.clear()
        return False


target = [Shrink(), Shrink(), Shrink()]
print(5 in target, target)
target = [Shrink(), 1]
print(target == [2, 1], target)
for action in (lambda: [1].index(2), lambda: [1].remove(2), lambda: (1,).index(2)):
    try:
        action()
    except ValueError as error:
        print(error)
