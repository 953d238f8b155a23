"""Cells and closures: contents, comparison, making, and functions that share, delete or loop over them."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def cell_of(value):
    return (lambda: value).__closure__[0]


Cell = type(cell_of(1))


class Hostile:
    def __eq__(self, other):
        raise KeyError('eq')

    def __lt__(self, other):
        return 'less than'

    def __repr__(self):
        raise ValueError('repr')


def empty():
    def inner():
        return late
    if 0:
        late = 1
    return inner


def shared():
    value = 0

    def get():
        return value

    def add(more=1):
        nonlocal value
        value += more
        return value

    def remove():
        nonlocal value
        del value

    return get, add, remove


def loops():
    functions = []
    for number in range(3):
        functions.append(lambda: number)
    fixed = [lambda number=number: number for number in range(3)]
    inside = [lambda: number for number in range(3)]
    return [function() for function in functions], [function() for function in fixed], [function() for function in inside]


def parameters(first, *rest, key=5, **more):
    def inner():
        nonlocal first, rest, key, more
        first, rest, key, more = more, key, rest, first
        return first, rest, key, more
    return inner(), first, rest, key, more


def deep():
    one = 1

    def second():
        two = 2

        def third():
            nonlocal one
            one += two

            class Body:
                three = one

                def method(self):
                    return one, two, __class__.__name__

                values = [one for _ in range(2)]
            return Body
        return third
    third = second()
    return third().values, third().method(third()) if 0 else third()().method(), one, third.__code__.co_freevars, third.__qualname__


def recursive():
    def factorial(number):
        return 1 if number < 2 else number * factorial(number - 1)
    other = factorial
    cell = factorial.__closure__[0]
    before = other(5)
    cell.cell_contents = lambda number: 100
    return before, other(5), factorial(5), cell.cell_contents is factorial


def exceptional():
    try:
        raise ValueError('v')
    except ValueError as error:
        def inner():
            return error
        inside = inner()
    try:
        return repr(inside), inner()
    except NameError as problem:
        return repr(inside), f'{type(problem).__name__}: {problem}'


def class_cell():
    class Outer:
        def method(self):
            return __class__
        cell = None
    function = Outer.method
    before = function.__closure__[0].cell_contents is Outer
    function.__closure__[0].cell_contents = int
    return before, Outer().method(), function.__code__.co_freevars


def changed(value, contents):
    value.cell_contents = contents
    return value


def emptied(value):
    del value.cell_contents
    return value


get, add, remove = shared()


for line in r"""
Cell().__class__, Cell(5).cell_contents, changed(Cell(), 3).cell_contents, cell_of([1]).cell_contents, Cell(None).cell_contents, Cell(Cell(1)).cell_contents == Cell(1)
Cell(1, 2)
Cell(x=1)
Cell(contents=1)
Cell().cell_contents
emptied(Cell(1)).cell_contents
empty()()
empty().__closure__[0].cell_contents
changed(empty().__closure__[0], 4).cell_contents, [(changed(function.__closure__[0], 'filled') and 0, function()) for function in [empty()]]
Cell(1) == Cell(1), Cell(1) == Cell(2), Cell() == Cell(), Cell() == Cell(1), Cell(1) != Cell(1.0), Cell() < Cell(1), Cell(1) < Cell(), Cell() <= Cell(), Cell(1) < Cell(2), Cell(2) >= Cell(2), Cell() > Cell(), Cell(1) == 1, Cell(1) != 1, Cell('a') < Cell('b'), Cell(Cell(1)) == Cell(Cell(1))
Cell(1) < Cell('a')
Cell(1) < 1
Cell(Hostile()) == Cell(Hostile())
Cell(Hostile()) < Cell(1), Cell(1) == Cell(float('nan')), [Cell(nan) == Cell(nan) for nan in [float('nan')]]
Cell(1).__eq__(5), Cell(1).__lt__(Cell(2)), Cell(1).__ne__(Cell(2)), Cell(1).__ge__(3)
hash(Cell(1))
{Cell(1): 2}
repr(Cell()).split(' at ')[0], repr(Cell(5)).split(' at ')[0], repr(Cell(5)).split(': ')[1].split(' at ')[0], repr(Cell('text')).split(': ')[1].split(' object')[0], repr(Cell(Hostile())).split(': ')[1].split(' at ')[0], repr(Cell()).split(': ')[1]
get(), add(), get(), add(5), get.__closure__[0] is add.__closure__[0], get.__closure__ == add.__closure__, get.__closure__ is get.__closure__
remove(), add.__closure__[0] == Cell()
get()
add()
remove()
changed(get.__closure__[0], 'again').cell_contents, get(), remove(), Cell() == get.__closure__[0]
loops()
parameters(1, 2, 3, key=4, x=5)
deep()
recursive()
exceptional()
class_cell()
sorted(set(dir(Cell)) - set(dir(object))), Cell.__name__, Cell.__module__, Cell.__qualname__, type(Cell.cell_contents).__name__, Cell.__hash__, Cell.__doc__ is None
setattr(Cell(), 'x', 1)
setattr(Cell(), '__class__', int)
type('C', (Cell,), {})
Cell.__new__(Cell, 3).cell_contents, Cell.__new__(Cell) == Cell()
Cell.__new__(int)
Cell.__new__()
Cell(1).__reduce__()
Cell(1).__reduce_ex__(2)[1:]
len(Cell([1]))
Cell([1])[0]
bool(Cell(0)), bool(Cell()), Cell(1).__sizeof__() > 0
[(lambda: value)() for value in range(3)], [function() for function in [lambda: value for value in range(3)]], [*map(lambda function: function(), (lambda: outer for outer in range(2)))]
(lambda x: (lambda y: (lambda z: (x, y, z))))(1)(2)(3), (lambda x: [(x := x + 1) for _ in range(2)])(1) if 0 else 0, (lambda *args: (lambda: args))(1, 2)()
""".strip().splitlines():
    show(line)
