# What cannot be written.
import marshal


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments))[:60])
    except Exception as error:
        print(type(error).__name__, error)


class Int(int): pass
class List(list): pass
class Dict(dict): pass
class Str(str): pass
class Tuple(tuple): pass


for value in (object(), len, NotImplemented, int, Int(3), List(), Dict(), Str("x"), Tuple(), [1, (2, {3: object})], range(3), {1, object}):
    attempt(marshal.dumps, value)
attempt(marshal.dumps)
attempt(marshal.dumps, 1, 2, 3)
attempt(marshal.dumps, 1, "x")
attempt(marshal.dumps, 1, 2.5)
attempt(marshal.dump, 1)
attempt(marshal.dump, 1, 2)


class File:
    def write(self, data):
        print("write", type(data), data)
        return "written"


attempt(marshal.dump, None, File())
attempt(marshal.dump, object(), File())
nested = []
for level in range(1999):
    nested = [nested]
print(len(marshal.dumps(nested)) > 1999)
attempt(marshal.dumps, [nested])
nested = {}
for level in range(1999):
    nested = {1: nested}
print(len(marshal.dumps(nested)) > 1999)
attempt(marshal.dumps, {1: nested})
