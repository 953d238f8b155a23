"""Rich comparison methods: reflection, NotImplemented, subclasses, identity shortcuts and containers."""


class Left:
    def __eq__(self, other):
        print('Left.__eq__')
        return NotImplemented

    def __lt__(self, other):
        print('Left.__lt__')
        return NotImplemented


class Right:
    def __eq__(self, other):
        print('Right.__eq__')
        return 'right decided'

    def __gt__(self, other):
        print('Right.__gt__')
        return 'right is greater'


class Child(Left):
    def __eq__(self, other):
        print('Child.__eq__')
        return NotImplemented

    def __gt__(self, other):
        print('Child.__gt__')
        return NotImplemented

    __hash__ = None


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


left, right, child = Left(), Right(), Child()
print(left == right)
print(left != right)
print(left == left, left == Left())
print(left < right)
attempt(lambda: left < left)
attempt(lambda: left > left)
attempt(lambda: left < child)
attempt(lambda: right < right)
print(left == child)
attempt(lambda: left <= right)
attempt(lambda: hash(left))
attempt(lambda: hash(child))
attempt(lambda: {left: 1})


class Always:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return True


class Strange:
    def __eq__(self, other):
        return []

    def __lt__(self, other):
        return 'not a bool'

    def __hash__(self):
        return 1


always, strange = Always(), Strange()
print(always == 5, 5 == always, always != 5, 5 != always, always in [1], [1].index(always), [1, 2].count(always))
print(strange == 1, strange != 1, strange < 1, 1 > strange, strange in [strange], strange in [1],
      [strange] == [strange])
print(strange == strange, not strange == strange, {strange: 'found'}[strange], bool(strange < 2 < 3))


class Failing:
    def __eq__(self, other):
        raise ValueError('comparison failed')

    def __hash__(self):
        return 5


failing = Failing()
print(failing in [failing], [failing] == [failing], failing in {failing: 1})
attempt(lambda: failing in [1])
attempt(lambda: [failing] == [Failing()])
attempt(lambda: {failing: 1, 5: 2})
attempt(lambda: failing != 1)


class Ordered:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'O{self.n}'


items = [Ordered(n) for n in (3, 1, 2)]
print(sorted(items), min(items), max(items), sorted(items, reverse=True), items[0] > items[1])
attempt(lambda: items[0] <= items[1])
attempt(lambda: Ordered(1) < 5)
attempt(lambda: 5 > Ordered(1))
