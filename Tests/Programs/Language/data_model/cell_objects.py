# Cells hold the variables that functions share.


def counter():
    count = 0

    def increase():
        nonlocal count
        count += 1
        return count

    def read():
        return count
    return increase, read


increase, read = counter()
increase()
cell = read.__closure__[0]
print(type(cell).__name__, cell.cell_contents, cell is increase.__closure__[0], read.__code__.co_freevars)
increase()
print(cell.cell_contents, read())
cell.cell_contents = 100
print(read(), increase())
del cell.cell_contents
for action in (read, increase, lambda: cell.cell_contents):
    try:
        print(action())
    except (NameError, ValueError) as error:
        print(type(error).__name__, error)
print(repr(cell).split(" at ")[0], repr(cell).endswith(": empty>"))
del cell.cell_contents
cell.cell_contents = "back"
print(read())

Cell = type(cell)
one, two = Cell(1), Cell(2)
print(one < two, one == Cell(1), one != two, one >= Cell(1), Cell() == Cell(), Cell() < one, one < Cell(),
      Cell(5).cell_contents)
print(repr(Cell(5)).split(" at ")[0], "int object" in repr(Cell(5)))
for action in (
    lambda: Cell(1, 2),
    lambda: Cell(value=1),
    lambda: hash(one),
    lambda: one == 1,
    lambda: one < 1,
    lambda: Cell(1) < Cell("a"),
    lambda: setattr(one, "extra", 1),
    lambda: one.absent,
    lambda: type("Sub", (Cell,), {}),
):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


# Each call has its own cells; a loop variable is one cell for all.
def adders():
    made = []
    for n in range(3):
        made.append(lambda x: x + n)
    return made


print([add(10) for add in adders()], len({id(add.__closure__[0]) for add in adders()[:1]}))
print([add(10) for add in [(lambda n: lambda x: x + n)(n) for n in range(3)]])


# An argument that is shared is a cell too; so is a name that is deleted.
def argument(a, b):
    def inner():
        return a
    a = a + b
    return inner


def deleted(a):
    def inner():
        return a
    del a
    return inner


print(argument(1, 2)(), argument.__code__.co_cellvars)
try:
    deleted(1)()
except NameError as error:
    print(error)


def deep():
    x = "deep"

    def one():
        def two():
            def three():
                return x
            return three
        return two
    return one


print(deep()()()(), deep().__code__.co_freevars)


def late():
    def use():
        return value
    try:
        use()
    except NameError as error:
        print(error)
    value = 5
    return use()


print(late())
