"""What copying and pickling streams answers."""
import _io


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return ascii(result)

for thing in (_io.BytesIO(b"abc"), _io.StringIO("abc")):
    thing.seek(1)
    print(thing.__getstate__())
    copy = type(thing).__new__(type(thing))
    copy.__setstate__(thing.__getstate__())
    print(copy.read(), copy.tell())
