"""Comparisons, hashes and containers of objects that refer to each other."""


def attempt(label, call):
    try:
        print(label, call())
    except (RecursionError, TypeError) as error:
        print(label, type(error).__name__)


def nested(make, depth, bottom):
    value = bottom
    for _ in range(depth):
        value = make(value)
    return value


list_of = lambda inner: [inner]
tuple_of = lambda inner: (inner,)
dict_of = lambda inner: {0: inner}
for name, make in (('list', list_of), ('tuple', tuple_of), ('dict', dict_of)):
    for depth in (10, 100, 3000):
        one, two, three = nested(make, depth, 1), nested(make, depth, 1), nested(make, depth, 2)
        attempt(f'{name} {depth} ==', lambda: one == two)
        attempt(f'{name} {depth} !=', lambda: one != three)
        attempt(f'{name} {depth} in', lambda: two in [one])
        attempt(f'{name} {depth} itself in', lambda: one in [one])
        attempt(f'{name} {depth} index', lambda: [three, one].index(two))
        if name != 'dict':
            attempt(f'{name} {depth} <', lambda: one < three)
            attempt(f'{name} {depth} sorted', lambda: len(sorted([three, one, two])))
            attempt(f'{name} {depth} max', lambda: max(one, three) is three)
attempt('different lengths', lambda: nested(list_of, 5000, 1) == [1, 2])
attempt('dicts of different size', lambda: {1: nested(list_of, 5000, 1)} == {})
attempt('shallow difference first', lambda: [1, nested(list_of, 5000, 1)] == [2, nested(list_of, 5000, 1)])
attempt('hash of a tuple', lambda: isinstance(hash(nested(tuple_of, 500, 1)), int))
attempt('key', lambda: {nested(tuple_of, 100, 1): 'found'}[nested(tuple_of, 100, 1)])


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def __eq__(self, other):
        return isinstance(other, Wrapper) and self.inner == other.inner

    def __lt__(self, other):
        return self.inner < other.inner

    def __hash__(self):
        return hash(self.inner)

    def __len__(self):
        return len(self.inner)

    def __iter__(self):
        return iter(self.inner)

    def __contains__(self, item):
        return item in self.inner

    def __getitem__(self, key):
        return self.inner[key]

    def __bool__(self):
        return bool(self.inner)

    def __add__(self, other):
        return self.inner + other


for depth in (100, 3000):
    one, two = nested(Wrapper, depth, [5, 6]), nested(Wrapper, depth, [5, 7])
    hashable = nested(Wrapper, depth, (5, 6))
    attempt(f'wrapper {depth} ==', lambda: one == two)
    attempt(f'wrapper {depth} <', lambda: one < two)
    attempt(f'wrapper {depth} hash', lambda: isinstance(hash(hashable), int))
    attempt(f'wrapper {depth} len', lambda: len(one))
    attempt(f'wrapper {depth} list', lambda: list(one))
    attempt(f'wrapper {depth} in', lambda: 6 in one)
    attempt(f'wrapper {depth} [0]', lambda: one[0])
    attempt(f'wrapper {depth} bool', lambda: bool(one))
    attempt(f'wrapper {depth} +', lambda: one + [7])
left, right = [], []
left.append(right)
right.append(left)
attempt('mutual lists', lambda: left == right)
attempt('mutual lists contain', lambda: left in right)
first, second = {}, {}
first['x'], second['x'] = second, first
attempt('mutual dicts', lambda: first == second)
attempt('isinstance of nested tuples', lambda: isinstance(1, nested(tuple_of, 50, int)))
attempt('isinstance of deep tuples', lambda: isinstance(1, nested(tuple_of, 5000, int)))
attempt('issubclass of deep tuples', lambda: issubclass(int, nested(tuple_of, 5000, int)))
attempt('except with deep tuples',
        lambda: exec('try:\n    raise KeyError\nexcept kinds:\n    print("caught")',
                     {'kinds': nested(tuple_of, 20, KeyError)}))
attempt('startswith', lambda: 'abc'.startswith(('x', 'a')))
attempt('print', lambda: print(nested(list_of, 30, 'deep')))
