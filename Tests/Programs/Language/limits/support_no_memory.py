"""Makes many objects in one native call after the other, until there is no memory or there are enough."""
import _struct
import array
import posix
import sys

TEXT = "ab " * 400000
NUMBERS = array.array("Q", [2 ** 63]) * 400000
CALLS = {
    "str.split": lambda: TEXT.split(" "), "str.rsplit": lambda: TEXT.rsplit(), "bytes.split": lambda: TEXT.encode().split(),
    "array.tolist": lambda: NUMBERS.tolist(), "memoryview.tolist": lambda: memoryview(NUMBERS).tolist(),
    "unpack": lambda: _struct.unpack("400000Q", NUMBERS.tobytes()),
}
kept = []
try:
    for _ in range(30):
        kept.append(CALLS[sys.argv[1]]())
except MemoryError:
    pass
posix.write(1, sys.argv[1].encode() + b" did not crash\n")
posix._exit(0)
