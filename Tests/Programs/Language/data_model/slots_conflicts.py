# What __slots__ refuses, word for word.


def attempt(label, namespace, bases=()):
    try:
        cls = type("Made", bases, namespace)
        print(label, "->", "fine", ascii(sorted(name for name in vars(cls) if name not in ("__module__", "__doc__"))))
    except (TypeError, ValueError, AttributeError) as error:
        print(label, "->", type(error).__name__, error)


class WithDict:
    pass


class WithSlot:
    __slots__ = ("s",)


attempt("value", {"__slots__": ("x",), "x": 1})
attempt("method", {"__slots__": "run", "run": lambda self: 1})
attempt("number", {"__slots__": 5})
attempt("item", {"__slots__": (1,)})
attempt("item None", {"__slots__": ("a", None)})
attempt("bytes", {"__slots__": b"ab"})
attempt("empty name", {"__slots__": ("",)})
attempt("blank", {"__slots__": ("a b",)})
attempt("digit", {"__slots__": ("1a",)})
attempt("keyword", {"__slots__": ("class",)})
attempt("accent", {"__slots__": ("\xe9",)})
attempt("twice", {"__slots__": ("a", "a")})
attempt("dict twice", {"__slots__": ("__dict__", "__dict__")})
attempt("weakref twice", {"__slots__": ("__weakref__", "__weakref__")})
attempt("dict again", {"__slots__": ("__dict__",)}, (WithDict,))
attempt("weakref again", {"__slots__": ("__weakref__",)}, (WithDict,))
attempt("dict below slots", {"__slots__": ("__dict__",)}, (WithSlot,))
attempt("None", {"__slots__": None})
attempt("string", {"__slots__": "abc"})
attempt("int", {"__slots__": ("x",)}, (int,))
attempt("int, dict", {"__slots__": ("__dict__",)}, (int,))
attempt("int, weakref", {"__slots__": ("__weakref__",)}, (int,))
attempt("list, weakref", {"__slots__": ("__weakref__",)}, (list,))
attempt("type", {"__slots__": ("x",)}, (type,))
attempt("bytes", {"__slots__": ("x",)}, (bytes,))
attempt("tuple", {"__slots__": ("x",)}, (tuple,))
attempt("two layouts", {}, (int, str))
attempt("two lists", {}, (list, dict))
attempt("slot and int", {}, (WithSlot, int))
attempt("exceptions", {}, (OSError, SyntaxError))
attempt("exceptions, one layout", {"__slots__": ()}, (ValueError, KeyError))
attempt("iterator fails", {"__slots__": (name for name in ("a", 1 // 1, "b"))})
attempt("qualname", {"__slots__": ("__qualname__",), "__qualname__": "Q"})
attempt("module", {"__slots__": ("__module__",), "__module__": "m"})
attempt("set_name", {"__slots__": ("ok",), "other": 1})
attempt("classcell name", {"__slots__": ("__class__",)})
