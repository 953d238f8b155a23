"""list.sort: stability, keys and comparisons that raise, change the list or lie; reverse; mixed types; partly sorted input; identity of items."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Item:
    """Compares by its number and counts."""
    compared = 0

    def __init__(self, number, tag=''):
        self.number, self.tag = number, tag

    def __lt__(self, other):
        Item.compared += 1
        return self.number < other.number

    def __repr__(self):
        return f'{self.number}{self.tag}'


class Raises:
    left = 0

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        Raises.left -= 1
        if Raises.left < 0:
            raise KeyError('compared too often')
        return self.number < other.number

    def __repr__(self):
        return str(self.number)


class Answers:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer

    def __repr__(self):
        return f'A({self.answer!r})'


class OnlyGreater:
    def __init__(self, number):
        self.number = number

    def __gt__(self, other):
        return self.number > other.number

    def __repr__(self):
        return str(self.number)


class Int(int):
    def __lt__(self, other):
        return int(self) > int(other)


class Text(str):
    def __lt__(self, other):
        return len(self) < len(other)


class Bad:
    def __bool__(self):
        raise ValueError('truth')


def random_numbers(count, seed=1, limit=1000):
    result = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % (1 << 31)
        result.append(seed // 7 % limit)
    return result


def check(numbers, **keywords):
    """Whether the sort is right and stable, and how many comparisons it took."""
    items = [Item(number, position) for position, number in enumerate(numbers)]
    Item.compared = 0
    items.sort(**keywords)
    compared = Item.compared
    pairs = [(item.number, item.tag) for item in items]
    sign = -1 if keywords.get('reverse') else 1
    expected = sorted(((number * sign, position) for position, number in enumerate(numbers)))
    return pairs == [(number * sign, position) for number, position in expected], compared


def raising(numbers, limit):
    items = [Raises(number) for number in numbers]
    Raises.left = limit
    try:
        items.sort()
    except KeyError as error:
        return str(error), sorted(item.number for item in items) == sorted(numbers), items[:12]
    return items[:12]


def sorted_or_error(values, **keywords):
    values = list(values)
    try:
        values.sort(**keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}', values
    return values


def changing(action, values=(3, 1, 2), use='key'):
    values = list(values)

    class Changes:
        def __init__(self, number):
            self.number = number

        def __lt__(self, other):
            action(values)
            return self.number < other.number

        def __repr__(self):
            return f'C{self.number}'
    if use == 'key':
        function = lambda item: action(values) or item
        return sorted_or_error_in_place(values, key=function)
    values[:] = [Changes(number) for number in values]
    return sorted_or_error_in_place(values)


def sorted_or_error_in_place(values, **keywords):
    try:
        values.sort(**keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}', values
    return values


for count in (0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 500, 1000):
    numbers = random_numbers(count)
    print(count, check(numbers), check(numbers, reverse=True), check(sorted(numbers)), check(sorted(numbers, reverse=True)), check(numbers[:count // 2] + sorted(numbers[count // 2:])), check([5] * count), check([number % 3 for number in numbers]), check(list(range(count)) + [-1]), check([*range(count // 2), *range(count // 2)]))
    print('   ', check(numbers, key=lambda item: item), sorted(numbers) == sorted(map(float, numbers)), sorted(map(str, numbers)) == [str(text) for text in sorted(Item(str(number)) for number in numbers)] or count)


for line in r"""
[raising(random_numbers(40), limit) for limit in (0, 1, 10, 50, 1000)]
sorted_or_error([3, 'a', 1]), sorted_or_error([1, None]), sorted_or_error([1, 2.5, True, 0]), sorted_or_error([1j, 2j]), sorted_or_error(['b', 'a', b'c']), sorted_or_error([(1, 'a'), (1, 2)]), sorted_or_error([(1, 'b'), (1, 'a'), (0,)]), sorted_or_error([[2], [1, 5], []]), sorted_or_error([{1}, {2}, {1, 2}]), sorted_or_error([{}, {}]), sorted_or_error([float('nan'), 1, 0, float('nan'), -1]), sorted_or_error([None]), sorted_or_error([None, None])
sorted_or_error([Answers(1), Answers(0), Answers('x')]), sorted_or_error([Answers([]), Answers(None)]), sorted_or_error([Answers(NotImplemented), Answers(NotImplemented)]), sorted_or_error([Answers(Bad()), Answers(Bad())])[0], sorted_or_error([OnlyGreater(2), OnlyGreater(1)]), sorted_or_error([Int(1), Int(3), Int(2)]), sorted_or_error([1, Int(3), 2]), sorted_or_error([Text('ccc'), Text('bb'), Text('a')]), sorted_or_error(['ccc', Text('bb'), 'a'])
sorted_or_error([2, 1], key=5), sorted_or_error([2, 1], key=lambda: 1), sorted_or_error([2, 1], key=lambda a, b: 1), sorted_or_error([2, 0, 1], key=lambda item: 1 / item), sorted_or_error([2, 1], key=len), sorted_or_error(['bb', 'a'], key=len), sorted_or_error([], key=5), sorted_or_error([2, 1], key=None, reverse=1), sorted_or_error([1, 2, 3], reverse=True, key=lambda item: item % 2), sorted_or_error('bca', key=ord), sorted_or_error([3, 1], key=str), sorted_or_error([2, 1], reverse=None), sorted_or_error([2, 1], reverse='x'), sorted_or_error([2, 1], reverse=1 << 70), sorted_or_error([2, 1], other=1), sorted_or_error([2, 1], key=lambda item: None), sorted_or_error([2, 1], key=[].append)
[2, 1].sort(1)
[2, 1].sort(None, True)
[changing(action) for action in (lambda values: values.append(9), lambda values: values.clear(), lambda values: values.extend([7, 8]), lambda values: values.__init__([1]), lambda values: values.insert(0, 5), lambda values: None)]
[changing(action, use='compare') for action in (lambda values: values.append(9), lambda values: values.clear(), lambda values: values.extend([7, 8]), lambda values: values.sort(), lambda values: None)]
[changing(lambda values: seen.append((len(values), values[:])), use=use) for use in ('key', 'compare') for seen in [[]]], [changing(lambda values: values.pop() if values else None, use=use) for use in ('key', 'compare')]
[changing(lambda values: values.append(1) or values.pop(), use=use) for use in ('key', 'compare')], [changing(lambda values: 1 / 0, use=use) for use in ('key', 'compare')]
sorted([1, 2, 3], key=lambda item: -item), sorted({'b': 1, 'a': 2}), sorted('hello'), sorted((3, 1, 2), reverse=True), sorted(iter([2, 1])), sorted([]), sorted([(2, 'a'), (1, 'b')], key=lambda pair: pair[1]), sorted([[1, 2], [1]]), sorted([True, False, 2, 1.5]), sorted(['\u20ac', 'a', '\U0001f600', '\xe9']), sorted([b'b', b'a']), sorted([1 << 70, -1 << 70, 0]), sorted([1 << 62, 1 << 61, -1]), sorted([1e300, 10 ** 300, 10 ** 299]), sorted([0.0, -0.0]), sorted([-0.0, 0.0]), sorted([1, True, 1.0])
sorted()
sorted(5)
sorted([1], key=1)
sorted([1], [2])
sorted(iterable=[1])
sorted([1], reverse=Bad())
[value.sort(key=lambda item: seen.append(item) or -item) or (value, seen) for value in [[1, 2, 3]] for seen in [[]]], [value.sort(reverse=True) or value for value in [[1, 1.0, True, 2]]], [one is two for value in [[Item(1), Item(0)]] for one, two in zip(value[::-1], sorted(value))]
""".strip().splitlines():
    show(line)
