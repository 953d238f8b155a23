# object.__reduce_ex__ for the protocols 0 to 4.
class Plain:
    pass


class Slots:
    __slots__ = "p", "q"


class List(list):
    pass


class Dict(dict):
    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class Arguments:
    def __getnewargs__(self):
        return 1, 2


class State:
    def __getstate__(self):
        return "state"


class Wrong:
    def __getnewargs__(self):
        return [1]


class WrongToo:
    def __getnewargs_ex__(self):
        return 1, 2


plain = Plain()
plain.x = 1
slots = Slots()
slots.p = 1
items = List([1, 2])
items.y = 3


def reduce(object, protocol):
    answer = object.__reduce_ex__(protocol)
    if isinstance(answer, str):
        return answer
    parts = [list(part) if hasattr(part, "__next__") else part for part in answer[1:]]
    return answer[0].__qualname__, *parts

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
reduce(plain, 0)
reduce(plain, 1)
reduce(plain, 2)
reduce(plain, 4)
reduce(Plain(), 0)
reduce(Plain(), 1)
reduce(Plain(), 2)
reduce(Plain(), 4)
reduce(slots, 0)
reduce(slots, 1)
reduce(slots, 2)
reduce(slots, 4)
reduce(items, 0)
reduce(items, 1)
reduce(items, 2)
reduce(items, 4)
reduce(Dict(a=1), 0)
reduce(Dict(a=1), 1)
reduce(Dict(a=1), 2)
reduce(Dict(a=1), 4)
reduce(Arguments(), 0)
reduce(Arguments(), 1)
reduce(Arguments(), 2)
reduce(Arguments(), 4)
reduce(State(), 0)
reduce(State(), 1)
reduce(State(), 2)
reduce(State(), 4)
reduce(Wrong(), 2)
reduce(WrongToo(), 2)
reduce(3, 0)
reduce(3, 2)
reduce((1,), 2)
reduce("s", 1)
reduce(iter([1]), 2)
reduce(len, 2)
reduce(Plain.__init__, 2)
reduce(lambda: 1, 2)
reduce(x for x in "a")
reduce(memoryview(b""), 2)
reduce({}.keys(), 2)
plain.__reduce_ex__()
plain.__reduce_ex__(2)[2]
""".strip().splitlines():
    show(line)

function, arguments, *rest = plain.__reduce_ex__(2)
made = function(*arguments)
print(type(made).__name__, made.__dict__)
function, arguments, *rest = items.__reduce_ex__(0)
print(function(*arguments), rest)


class Reducing:
    def __reduce__(self):
        return "name"


print(Reducing().__reduce_ex__(4))
