from _collections import deque, defaultdict, OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def rebuild(thing):
    """What copy and pickle do with an object."""
    parts = thing.__reduce_ex__(4)
    constructor, arguments = parts[:2]
    new = constructor(*arguments)
    state = parts[2] if len(parts) > 2 else None
    if state:
        new.__dict__.update(state)
    if len(parts) > 3 and parts[3]:
        new.extend(parts[3])
    if len(parts) > 4 and parts[4]:
        for key, value in parts[4]:
            new[key] = value
    return new


class Deque(deque):
    pass


class Ordered(OrderedDict):
    pass


class Default(defaultdict):
    pass


marked = [Deque([1, 2]), Ordered(a=1), Default(list, a=[1])]
for thing in marked:
    thing.mark = "m"
for thing in [deque("abc"), deque("abc", 2), deque(), OrderedDict(b=1, a=2), OrderedDict(), defaultdict(int, a=1), defaultdict(None), defaultdict()] + marked:
    new = rebuild(thing)
    print(new, new == thing, type(new) is type(thing), getattr(new, "mark", "no mark"), getattr(new, "maxlen", None), getattr(new, "default_factory", None))
    again = thing.__copy__() if hasattr(thing, "__copy__") else thing.copy()
    print("   ", again, again == thing, again is thing, getattr(again, "mark", "no mark"))
inner = [1]
for thing in (deque([inner]), OrderedDict(k=inner), defaultdict(list, k=inner)):
    copied = thing.copy()
    print(list(copied.values())[0] is inner if hasattr(copied, "values") else copied[0] is inner)
it = iter(deque([1, 2, 3]))
next(it)
kind, arguments = it.__reduce__()
print(list(kind(*arguments)), list(it))
it = reversed(deque([1, 2, 3]))
next(it)
kind, arguments = it.__reduce__()
print(list(kind(*arguments)), list(it))
it = iter(OrderedDict(a=1, b=2).items())
next(it)
function, arguments = it.__reduce__()
print(list(function(*arguments)), list(it))


class Ex(deque):
    def __reduce__(self):
        return "own reduce"


print(Ex().__reduce_ex__(2))
