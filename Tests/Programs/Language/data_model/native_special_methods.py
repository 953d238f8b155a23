# Special methods of native types called by name: what they check and what they refuse.


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


attempt(int.__add__)
attempt(int.__add__, "a", 1)
attempt(int.__add__, 1)
attempt(int.__add__, 1, 2, 3)
attempt((1).__add__, a=2)
attempt((1).__pow__)
attempt((1).__pow__, 1, 2, 3)
attempt((2).__rpow__, 3)
attempt((2).__rsub__, 3)
attempt((2).__add__, "x")
attempt(int.__bool__, 1, 2)
attempt({}.__contains__)
attempt(iter([]).__next__)
attempt(iter([]).__next__, 1)
attempt([].__len__, 1)
attempt((1).__lt__)
attempt((1).__lt__, "x")
attempt((1).__hash__, 3)
attempt([].__delitem__)
attempt([].__delitem__, 0)
attempt([].__mul__)
attempt([1].__mul__, 2)
attempt([1].__rmul__, 2)
attempt([].__mul__, "x")
attempt([].__setitem__, 1)
attempt([5].__getitem__, -1)
attempt((5, 6).__getitem__, slice(None))
attempt("abc".__getitem__, -1)
attempt(object().__eq__, 1)
attempt(object().__ne__)

attempt(property().__get__)
attempt(property().__get__, None, None)
attempt(property().__get__, 1, 2, 3)
attempt(int.__add__.__get__, None)
attempt(int.__add__.__get__, "a")
attempt(int.__add__.__get__(1), 2)
attempt(int.__add__.__get__, None, int)

attempt(object.__setattr__, int, "a", 1)
attempt(object.__setattr__, 1)
attempt(object.__delattr__, int, "a")
attempt(object.__getattribute__, 1, 2)
attempt(object.__setattr__, 1, 2, 3)
attempt(object.__setattr__, 1, "x", 3)
attempt(object.__setattr__, 1, "real", 3)
attempt(object.__delattr__, 1, "real")
attempt(object.__delattr__, 1, "x")

attempt(object.__new__)
attempt(object.__new__, 1)
attempt(int.__new__, str)
attempt(object.__new__, int)
attempt(object.__new__, list)
attempt(tuple.__new__, list)
attempt(int.__new__, bool)
attempt(type(None).__new__, type(None))
attempt(type(None), 1)
attempt(type(...), 1)
attempt(type(NotImplemented), 1)
attempt(type(iter([])))
attempt(object, 1)
attempt(object.__init__)
attempt(object().__init__, 1)

attempt(int.real.__get__, "a")
attempt(int.real.__set__, 1, 2)
attempt(int.real.__set__, "a", 2)
attempt(int.real.__get__, True)
attempt(setattr, 1, "real", 2)
attempt(delattr, 1, "real")
attempt(list.append.__get__, "a")
attempt(list.append, "a", 1)
attempt(list.append)
fromkeys = dict.__dict__["fromkeys"]
attempt(fromkeys.__get__, 1)
attempt(fromkeys.__get__, None)
attempt(fromkeys.__get__, None, 1)
attempt(fromkeys.__get__, None, int)
attempt(fromkeys)
attempt(fromkeys, 1)
attempt(fromkeys, int)
attempt(fromkeys, dict, "ab")

for each in (int.__add__, list.append, fromkeys, int.real, type.__base__, type.__dict__["__base__"],
             BaseException.__dict__["args"], object.__new__, len, int.__dict__["from_bytes"]):
    print(repr(each).split(" at 0x")[0].replace(" of type object", ""), type(each).__name__,
          getattr(each, "__name__", None), getattr(each, "__qualname__", None), getattr(each, "__objclass__", None))

print((1).__add__ == (1).__add__, (1).__add__ == (2).__add__, [].append == [].append, hash((1).__add__) == hash((1).__add__))
items = []
print(items.append == items.append, items.append.__self__ is items, items.append != items.extend)
print(int.__add__.__text_signature__, list.append.__text_signature__, object.__init__.__text_signature__)

for name in ("__add__", "__radd__", "__hash__", "__len__", "__iter__", "__call__", "__contains__", "__get__", "__index__"):
    print(name, [cls.__name__ for cls in (object, int, str, list, dict, type, property, range) if name in vars(cls)])
print(list.__hash__, [cls.__name__ for cls in (list, dict, set, bytearray, slice, frozenset, tuple) if cls.__hash__ is None])
print(list(vars(object))[:6], list(vars(type(None))), list(vars(type(...)))[-2:])
