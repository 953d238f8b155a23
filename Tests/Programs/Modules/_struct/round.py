# What is packed is unpacked again, in every order.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


state = [99]


def random(limit):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return (state[0] >> 20) % limit


ranges = {"b": (-128, 127), "B": (0, 255), "h": (-2 ** 15, 2 ** 15 - 1), "H": (0, 2 ** 16 - 1), "i": (-2 ** 31, 2 ** 31 - 1), "I": (0, 2 ** 32 - 1),
          "q": (-2 ** 63, 2 ** 63 - 1), "Q": (0, 2 ** 64 - 1), "l": (-2 ** 31, 2 ** 31 - 1), "L": (0, 2 ** 32 - 1)}
total = 0
for _ in range(400):
    text = "@=<>!"[random(5)]
    values = []
    for _ in range(random(8)):
        letter = "bBhHiIqQlLdfs?cx"[random(16)]
        count = 1 + random(3)
        text += (str(count) if random(2) or count > 1 else "") + letter
        if letter == "x":
            continue
        if letter == "s":
            values.append(bytes(random(256) for _ in range(count)))
            continue
        for _ in range(count):
            if letter in "df":
                values.append(random(1000) / 8 - 50)
            elif letter == "?":
                values.append(random(2) == 1)
            elif letter == "c":
                values.append(bytes([random(256)]))
            else:
                low, high = ranges[letter]
                values.append([low, high, low + random(high - low + 1), min(high, random(100))][random(4)])
    packed = pack(text, *values)
    assert len(packed) == calcsize(text), text
    assert unpack(text, packed) == tuple(values), (text, values)
    total = (total * 31 + sum(packed)) % 1000003
    if _ < 30:
        print(text, packed)
print(total)
