"""The names of characters as python3.8 knows them, aliases and named sequences included, in compressed form."""

import collections
import ctypes
import re
import unicodedata

GROUP = 16
HEX = ""  # The word that stands for the code point itself in hexadecimal.


class NameAPI(ctypes.Structure):
    """The capsule `unicodedata.ucnhash_CAPI`, through which the compiler of CPython looks names up."""
    _fields_ = [("size", ctypes.c_int), ("getname", ctypes.c_void_p), ("getcode", ctypes.c_void_p)]


def private_names():
    """Aliases and named sequences, which CPython keeps as the names of private code points, in their order."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype = ctypes.c_void_p
    pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    api = ctypes.cast(pointer(unicodedata.ucnhash_CAPI, b"unicodedata.ucnhash_CAPI"), ctypes.POINTER(NameAPI)).contents
    get_name = ctypes.PYFUNCTYPE(
        ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(api.getname)
    buffer = ctypes.create_string_buffer(300)
    result = {}
    for c in range(0xF0000, 0x110000):
        if get_name(None, c, buffer, len(buffer), 1):
            result[c] = buffer.value.decode("ascii")
    # `UnicodeDatabase.nameInReplacement` relies on where they stand.
    sequences = [c for c in result if len(unicodedata.lookup(result[c])) > 1]
    assert sequences == list(range(0xF0200, 0xF0200 + len(sequences)))
    assert sorted(result) == list(range(0xF0000, 0xF0000 + len(result) - len(sequences))) + sequences
    return list(result.values())


def words_of(name):
    words = re.findall(" ?-?[^ -]+-?| ?-", name)
    assert "".join(words) == name, name
    return words


def ranges(values):
    result = []
    for value in values:
        if result and result[-1][1] == value - 1:
            result[-1][1] = value
        else:
            result.append([value, value])
    return result


Names = collections.namedtuple("Names", (
    "runs names name_count alias_end alias_targets sequences groups short phrases word_offsets words sorted"
    " ideographs jamo"))


def build():
    code_points, texts, ideographs = [], [], []
    for c in range(0x110000):
        name = unicodedata.name(chr(c), "")
        if name == "CJK UNIFIED IDEOGRAPH-%X" % c:
            ideographs.append(c)
        elif name and not name.startswith("HANGUL SYLLABLE "):
            code_points.append(c)
            texts.append(name)
    name_count = len(texts)
    private = private_names()
    aliases = [name for name in private if len(unicodedata.lookup(name)) == 1]
    sequences = [name for name in private if len(unicodedata.lookup(name)) > 1]
    assert private == aliases + sequences
    texts += private

    runs = []
    for number, c in enumerate(code_points):
        if not runs or c - runs[-1][0] != number - runs[-1][1]:
            runs.append((c, number))

    phrases = []
    for number, text in enumerate(texts):
        words = words_of(text)
        if number < name_count:
            words = [HEX if word == "%04X" % code_points[number] else word for word in words]
        phrases.append(words)
    counts = collections.Counter(word for words in phrases for word in words)
    counts[HEX] = 1 << 30
    vocabulary = sorted(counts, key=lambda word: (-counts[word], word))
    numbers = {word: number for number, word in enumerate(vocabulary)}
    # A first byte from `short` up goes with a second one.
    short = max(s for s in range(128) if s + (128 - s) * 128 >= len(vocabulary))

    def encode(number):
        if number < short:
            return [number]
        number -= short
        return [short + number % (128 - short), number // (128 - short)]

    data, groups = [], []
    for number, words in enumerate(phrases):
        if number % GROUP == 0:
            groups.append(len(data))
        encoded = [byte for word in words for byte in encode(numbers[word])]
        assert len(encoded) < 128
        data.append(len(encoded))
        data += encoded

    offsets, text = [], ""
    for word in vocabulary:
        offsets.append(len(text))
        text += word
    offsets.append(len(text))

    syllable = [unicodedata.name(chr(0xAC00 + 588 * l))[16:-1] for l in range(19)]
    vowels = [unicodedata.name(chr(0xAC00 + 588 * 11 + 28 * v))[16:] for v in range(21)]
    finals = [unicodedata.name(chr(0xAC00 + 588 * 11 + t))[17:] for t in range(28)]
    for number in range(11172):
        expected = syllable[number // 588] + vowels[number // 28 % 21] + finals[number % 28]
        assert unicodedata.name(chr(0xAC00 + number)) == "HANGUL SYLLABLE " + expected

    return Names(
        runs, texts, name_count, name_count + len(aliases),
        [ord(unicodedata.lookup(name)) for name in aliases],
        [[ord(c) for c in unicodedata.lookup(name)] for name in sequences],
        groups, short, data, offsets, text.encode("ascii"),
        sorted(range(len(texts)), key=texts.__getitem__), ranges(ideographs), (syllable, vowels, finals))
