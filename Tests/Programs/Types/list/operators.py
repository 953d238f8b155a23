"""Operators on lists: +, *, +=, *=, comparisons, in."""


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "[1] + [2]", "[] + []", "[1] + (2,)", "[1] + 1", "1 + [1]", "[1, 2] * 3", "3 * [1, 2]", "[1] * 0", "[1] * -5",
    "[] * 10", "[1] * 1.5", "[1] * 'a'", "[1] * None", "[1] * True", "[1] * (1 << 70)", "[1] * (1 << 62)",
    "[[]] * 2", "[1].__add__((1,))", "[1].__mul__('a')", "[1].__rmul__(2)", "[1].__imul__('a')", "[1] - [1]",
    "[1].__iadd__(5)", "-[1]", "[1] @ [2]",
    "[1, 2] == [1, 2]", "[1, 2] != [1, 3]", "[1, 2] < [1, 3]", "[1, 2] < [1]", "[1] <= [1]", "[] < [0]", "[2] > [1, 9]",
    "[1] >= [1, 0]", "[1, 'a'] < [1, 2]", "[1, 'a'] == [1, 2]", "[1] < (1,)", "[1] == (1,)", "[float('nan')] == [float('nan')]",
    "1 in [1.0]", "None in [0]", "'a' in ['a', 'b']", "[] in [[]]",
):
    attempt(text)

nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].count(nan))

values = alias = [1, 2]
values += "ab"
print(values, values is alias)
values += values
print(values, values is alias)
values *= 2
print(values, values is alias)
values *= 0
print(values, values is alias)
values += {1: 2}
values += (x * x for x in range(3))
print(values)
try:
    values += 5
except TypeError as error:
    print(error, values)
values *= True
print(values)


class Sub(list):
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "radded"

    def __eq__(self, other):
        return "equal"

    __hash__ = None


print(Sub([1]) + [2], [1] + Sub([2]), Sub() == [], [] == Sub(), [1] != Sub([1]))


class Evil:
    """Shortens the other list while it is compared."""

    def __init__(self, victim):
        self.victim = victim

    def __eq__(self, other):
        del self.victim[:]
        return True


victim = [1, 2, 3]
print([1, Evil(victim), 3] == victim, [1, 2] == victim, victim)
deep = []
for _ in range(100000):
    deep = [deep]
try:
    deep == [deep]
    print("equal?")
except RecursionError as error:
    print(error)
try:
    repr(deep)
except RecursionError as error:
    print(error)
recursive = []
recursive.append(recursive)
other = [recursive]
try:
    print(recursive == [other])
except RecursionError as error:
    print(error)
while deep:
    deep = deep[0]
