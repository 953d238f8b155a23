"""What copying and pickling streams answers."""
import _io

from support_raw import attempt


for thing in (_io.BytesIO(b"abc"), _io.StringIO("abc")):
    thing.seek(1)
    print(thing.__getstate__())
    copy = type(thing).__new__(type(thing))
    copy.__setstate__(thing.__getstate__())
    print(copy.read(), copy.tell())
