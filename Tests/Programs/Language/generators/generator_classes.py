"""Iterator and generator protocol classes written by hand, and generators as methods."""


class Grid:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def __iter__(self):
        for y in range(self.height):
            for x in range(self.width):
                yield x, y

    def rows(self):
        for y in range(self.height):
            yield ((x, y) for x in range(self.width))

    @property
    def diagonal(self):
        for i in range(min(self.width, self.height)):
            yield i, i

    @classmethod
    def square(cls, n):
        yield from cls(n, n)

    @staticmethod
    def corners(width, height):
        yield from ((0, 0), (width - 1, height - 1))

    def __reversed__(self):
        for x, y in list(self)[::-1]:
            yield x, y

    def __contains__(self, point):
        return any(point == p for p in self)

    def __getitem__(self, index):
        for i, point in enumerate(self):
            if i == index:
                return point
        raise IndexError(index)

    __call__ = rows


grid = Grid(2, 2)
print(list(grid), [list(row) for row in grid.rows()], list(grid.diagonal), list(Grid.square(2)),
      list(grid.corners(3, 4)), list(reversed(grid)), (1, 1) in grid, (5, 5) in grid, grid[2], len([*grid()]))


class LinkedList:
    def __init__(self, *values):
        self.head = None
        for value in reversed(values):
            self.head = (value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            value, node = node
            yield value

    def __add__(self, other):
        return LinkedList(*self, *other)

    def map(self, function):
        return LinkedList(*(function(v) for v in self))


numbers = LinkedList(1, 2, 3)
print(list(numbers), list(numbers + LinkedList(4)), list(numbers.map(lambda v: v * v)), sum(numbers),
      [(a, b) for a in numbers for b in numbers if a < b])
a, *rest = numbers
print(a, rest, max(numbers), sorted(numbers, reverse=True), list(zip(numbers, numbers)))


class Peekable:
    def __init__(self, iterable):
        self.iterator, self.cache = iter(iterable), []

    def __iter__(self):
        return self

    def __next__(self):
        if self.cache:
            return self.cache.pop(0)
        return next(self.iterator)

    def peek(self, default=None):
        if not self.cache:
            try:
                self.cache.append(next(self.iterator))
            except StopIteration:
                return default
        return self.cache[0]


def tokens(text):
    characters = Peekable(text)
    for character in characters:
        if character.isdigit():
            number = character
            while (characters.peek() or '').isdigit():
                number += next(characters)
            yield int(number)
        elif not character.isspace():
            yield character


def evaluate(text):
    stream = Peekable(tokens(text))

    def factor():
        token = next(stream)
        if token == '(':
            value = total()
            next(stream)
            return value
        return -factor() if token == '-' else token

    def product():
        value = factor()
        while stream.peek() in ('*', '/'):
            value = value * factor() if next(stream) == '*' else value // factor()
        return value

    def total():
        value = product()
        while stream.peek() in ('+', '-'):
            value = value + product() if next(stream) == '+' else value - product()
        return value
    return total()


print(list(tokens('12+(3 * 45)')), evaluate('1 + 2 * 3'), evaluate('(1 + 2) * 3 - -4'), evaluate('2*(3+4)*(10-5)/7'))


class FakeGenerator:
    """Everything a generator does, written out."""

    def __init__(self, limit):
        self.current, self.limit = 0, limit

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if value is not None:
            self.current = value
        if self.current >= self.limit:
            raise StopIteration(f'stopped at {self.current}')
        self.current += 1
        return self.current

    def throw(self, kind, value=None, trace=None):
        self.current = self.limit
        raise value if value is not None else kind

    def close(self):
        print('closed at', self.current)


def delegate(fake):
    result = yield from fake
    return result


g = delegate(FakeGenerator(10))
print(next(g), next(g), g.send(7), next(g))
try:
    g.send(50)
except StopIteration as stop:
    print(stop.value)
g = delegate(FakeGenerator(10))
next(g)
g.close()
g = delegate(FakeGenerator(10))
next(g)
try:
    g.throw(ValueError('thrown'))
except ValueError as error:
    print(error)
try:
    grid[99]
except IndexError as error:
    print('IndexError', error)


class NotIterator:
    def __iter__(self):
        return [1, 2]


class GeneratorMethods:
    def __iter__(self):
        return (yield_ for yield_ in 'abc')

    def __enter__(self):
        self.log = []
        return self.writer()

    def writer(self):
        while True:
            self.log.append((yield))

    def __exit__(self, *details):
        print('log', self.log)


try:
    list(NotIterator())
except TypeError as error:
    print(error)
with GeneratorMethods() as writer:
    next(writer)
    for letter in GeneratorMethods():
        writer.send(letter)
