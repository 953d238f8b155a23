# Comparison methods: inheritance, __hash__, NotImplemented, properties.
class Equal:
    def __eq__(self, other):
        return "equal"


class Less(Equal):
    def __lt__(self, other):
        return NotImplemented

    __hash__ = object.__hash__


class Property:
    @property
    def __eq__(self):
        raise AttributeError("no __eq__")

    @property
    def __lt__(self):
        raise KeyError("no __lt__")


class Static:
    __eq__ = staticmethod(lambda other: ("static", other))
    __gt__ = None


class Text:
    __lt__ = "not callable"

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
Equal() == 1, 1 == Equal(), Equal() != 1, Equal.__hash__
hash(Equal())
Less() == 5
Less() < 1
Less() < Less()
Less() > 1
Property() == Property(), Property() == 1, Property() != 1
Property() < 1
Static() == 5
Static() > 5
Text() < 1
Equal().__ne__(5), object().__ne__(5), (5).__lt__(1.5), (1.5).__lt__(5), "a".__lt__(5)
int.__eq__(1, 1.0), float.__eq__(1.0, 1), [].__eq__(()), {}.__ne__({}), {1}.__lt__({1, 2}), {1}.__le__([1])
""".strip().splitlines():
    show(line)
