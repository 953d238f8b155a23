# Errors raised inside special methods: which pass through, and which are changed on the way.


class Fails:
    def __init__(self, error):
        self.error = error

    def fail(self, *arguments):
        raise self.error

    __len__ = __iter__ = __getitem__ = __contains__ = __bool__ = __eq__ = __lt__ = __hash__ = __add__ = __call__ = fail
    __repr__ = __str__ = __format__ = __int__ = __float__ = __index__ = __next__ = __enter__ = __getattr__ = fail
    __reversed__ = __missing__ = __neg__ = __dir__ = __round__ = __abs__ = __length_hint__ = fail


def with_statement(value):
    with value:
        pass


def unpack(value):
    a, b = value


def loop(value):
    for _ in value:
        pass


actions = {
    "len": len, "iter": iter, "loop": loop, "item": lambda v: v[0], "in": lambda v: 1 in v, "bool": bool,
    "not": lambda v: not v,
    "eq": lambda v: v == 1, "lt": lambda v: v < 1, "hash": hash, "add": lambda v: v + 1, "call": lambda v: v(),
    "repr": repr, "str": str,
    "format": format, "int": int, "float": float, "index": lambda v: [1][v], "next": next, "with": with_statement,
    "getattr": lambda v: v.x,
    "hasattr": lambda v: hasattr(v, "x"), "getattr default": lambda v: getattr(v, "x", "default"),
    "reversed": reversed, "neg": lambda v: -v,
    "dir": dir, "round": round, "list": list, "unpack": unpack, "dict key": lambda v: {v: 1},
    "sorted": lambda v: sorted([v, v]),
    "next default": lambda v: next(v, "default"), "f-string": lambda v: f"{v}", "star": lambda v: [*v], "print": print,
    "isinstance": lambda v: isinstance(v, int), "callable": callable, "join": lambda v: ",".join(v), "sum": sum,
    "max": max,
}
for error in (ValueError("v"), AttributeError("a"), StopIteration("s"), IndexError("i"), TypeError("t"), KeyError("k")):
    print(type(error).__name__)
    for name, action in actions.items():
        try:
            result = action(Fails(error))
            print("   ", name, "gave", result)
        except Exception as caught:
            if caught is not error:
                print("   ", name, "changed it:", type(caught).__name__, caught)
        error.__traceback__ = None
