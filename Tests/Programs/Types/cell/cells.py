# Cells: contents, comparison, the constructor.
def closure(value):
    return (lambda: value).__closure__[0]


def unset():
    if 0:
        value = 1
    return (lambda: value).__closure__[0]


cell = type(closure(1))

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
closure(5).cell_contents, cell(6).cell_contents, cell().cell_contents if 0 else None
cell().cell_contents
unset().cell_contents
closure(1) == closure(1), closure(1) < closure(2), closure(1) != closure(2), unset() == unset(), unset() < closure(1)
closure(1) < closure("a")
closure(1) == 5, closure(1) < 5 if 0 else None
hash(closure(1))
cell(1, 2)
cell(x=1)
repr(closure(1))[:9], repr(unset())[-6:], repr(closure(1)).split(":")[1][:12]
setattr(closure(1), "cell_contents", 2)
delattr(closure(1), "cell_contents")
setattr(closure(1), "x", 2)
""".strip().splitlines():
    show(line)

one = cell(1)
one.cell_contents = 2
print(one.cell_contents)
del one.cell_contents
show("one.cell_contents")
