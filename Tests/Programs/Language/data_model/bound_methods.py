# Method objects: what binds, what they compare to, what they pass on.


class Sample:
    def __init__(self, value):
        self.value = value

    def method(self, *arguments):
        """Doc of the method."""
        return (self.value, arguments)

    def __eq__(self, other):
        return isinstance(other, Sample)

    __hash__ = object.__hash__


s, t = Sample(1), Sample(1)
m = s.method
print(m(2, 3), m.__self__ is s, m.__func__ is Sample.method, m.__name__, m.__qualname__, m.__doc__, m.__module__)
print(s.method is s.method, s.method == s.method, s.method == t.method, hash(s.method) == hash(s.method))
print(s == t, {s.method: "found"}[s.method], m != s.method)
print(repr(m).split(" of <")[0], type(m).__name__, m.__code__.co_name, m.__defaults__)

# Attributes are read from the function, and cannot be set on the method.
Sample.method.note = "on the function"
print(m.note)
Method = type(m)
for action in (
    lambda: setattr(m, "note", 1),
    lambda: delattr(m, "note"),
    lambda: setattr(m, "__self__", 1),
    lambda: setattr(m, "__doc__", 1),
    lambda: m.absent,
    lambda: Method(),
    lambda: Method(Sample.method),
    lambda: Method(5, s),
    lambda: Method(Sample.method, None),
    lambda: Method(Sample.method, s, 1),
    lambda: Method(Sample.method, s)(7),
    lambda: Method(len, [1, 2])(),
    lambda: Method(print, "printed")("by a method"),
    lambda: repr(Method(len, [1, 2])),
    lambda: repr(Method(lambda x: x, 5)).replace("'", ""),
    lambda: Method(function=len, instance=[]),
    lambda: m < m,
    lambda: Sample.method(),
    lambda: Sample.method(5),
    lambda: m.__func__(s, 1),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

# A method of a method, and a method put into an instance or another class.
nested = Method(m, 99)
print(nested(5), nested.__func__ is m)
t.own = s.method
t.plain = Sample.method
print(t.own(), t.plain(t, "by hand"))


class Borrower:
    borrowed = s.method
    function = Sample.method


b = Borrower()
b.value = "borrower's"
print(b.borrowed(), b.function(1))
print(m.__get__(t).__self__ is s, m.__get__(None, int) is m)

# Built-in methods.
items = [3, 1]
append = items.append
print(append.__self__ is items, append.__name__, append.__qualname__, type(append).__name__, type(list.append).__name__)
print(items.append == items.append, items.append is items.append, items.append == [3, 1].append)
append(2)
print(items, type(items.__len__).__name__, items.__len__.__self__ is items, items.__len__.__name__,
      len.__self__.__name__)
print(list.append, list.__len__, repr(str.maketrans).split(" at ")[0], int.__add__ == int.__add__,
      (5).__add__ == (5).__add__)
print(type(dict.fromkeys).__name__, dict.fromkeys.__self__, dict.__dict__["fromkeys"],
      type(dict.__dict__["fromkeys"]).__name__)
