"""A temporary whose native method was called is finalized at once, wherever the result goes."""
import _io
import _weakref

path = "/tmp/taipan-test-receivers"
_io.open(path, "w")


def content():
    file = _io.open(path)
    text = file.read()
    file.close()
    return text


sizes = [(_io.open(path, "a").write(letter), len(content())) for letter in "abc"]
print(sizes)
count = _io.open(path, "a").write("x" * 3) + len(content())
print(count)
pair = (_io.open(path, "a").write("%s-%s" % ("k", len("ab" + "c"))), content())
print(pair)
pair = (_io.open(path, "a").write("{} {}".format(content()[:2], [1, 2])), content())
print(pair)
first, second = _io.open(path, "a").write(f"{'y':>3}"), content()
print(first, second)


class Stream(_io.BytesIO):
    def __del__(self):
        print("__del__")


values = [Stream(b"abc").read(), print("after")]
values = {Stream(b"abc").getvalue(): print("after")}
stream = Stream(b"kept")
values = [stream.read(), print("not yet")]
other = [stream]
del stream
values = [other[0].read(), print("not yet")]
values = [other.pop().seek(0), print("popped")]


class Items(list):
    def __del__(self):
        print("dropped", len(self))


def made(*items):
    return Items(items)


values = [made(1, 2).index(2), print("after index")]
values = made(3).count(3) if made(1).count(1) else None
values = [made(*[1, 2, 3]).__len__(), print("after __len__")]
values = [made(1).extend([2, 3, 4]), print("after extend")]
values = [len(made(5)), print("after len")]
kept = made(9)
values = [kept.copy(), kept.index(9), print("kept")]
