"""What python3.8 answers to requests about text, for the tests of Sources/Text.

    python3.8 Tools/text_reference.py SEED COUNT

prints COUNT random requests with their answers. A line holds an operation, its arguments and the answer between tabs.
Text and bytes are in hexadecimal, text as UTF-8 with surrogates.
"""

import codecs
import random
import sys
import unicodedata

import encoding_facts

CASE_METHODS = ["upper", "lower", "title", "capitalize", "swapcase", "casefold"]
FORMS = ["NFC", "NFD", "NFKC", "NFKD"]
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]
ENCODE_ERRORS = ERRORS + ["xmlcharrefreplace", "namereplace"]
STATEFUL = {
    "utf-8": codecs.utf_8_decode, "utf-16": codecs.utf_16_decode, "utf-16-le": codecs.utf_16_le_decode,
    "utf-16-be": codecs.utf_16_be_decode, "utf-32": codecs.utf_32_decode, "utf-32-le": codecs.utf_32_le_decode,
    "utf-32-be": codecs.utf_32_be_decode, "utf-7": codecs.utf_7_decode}


def pack(text):
    return text.encode("utf-8", "surrogatepass").hex()


def unpack(field):
    return bytes.fromhex(field).decode("utf-8", "surrogatepass")


def answer(operation, *fields):
    try:
        return {
            "decode": decode, "encode": encode, "partial": partial, "normalize": normalize, "repr": representation,
            "bytes": bytes_representation, "case": case, "lookup": lookup, "escape": escape, "codec": codec,
        }[operation](*fields)
    except (UnicodeDecodeError, UnicodeEncodeError) as error:
        return "%d-%d %s" % (error.start, error.end, error)
    except LookupError as error:
        return "%s" % error


def decode(name, errors, data):
    return "=" + pack(bytes.fromhex(data).decode(name, errors))


def encode(name, errors, text):
    return "=" + unpack(text).encode(name, errors).hex()


def partial(name, errors, data):
    text, consumed = STATEFUL[name](bytes.fromhex(data), errors, False)
    return "=%s %d" % (pack(text), consumed)


def normalize(form, text):
    text = unpack(text)
    return "%s %d" % (pack(unicodedata.normalize(form, text)), unicodedata.is_normalized(form, text))


def representation(text):
    return "%s %s" % (pack(repr(unpack(text))), pack(ascii(unpack(text))))


def bytes_representation(data):
    return repr(bytes.fromhex(data)).encode().hex()


def case(method, text):
    return pack(getattr(unpack(text), method)())


def lookup(name):
    """What `unicodedata.lookup` finds, or nothing."""
    try:
        return pack(unicodedata.lookup(unpack(name)))
    except KeyError:
        return ""


def escape(name):
    """What a literal makes of the name between braces, or nothing."""
    try:
        return pack(("\\N{%s}" % unpack(name)).encode().decode("unicode_escape"))
    except UnicodeDecodeError:
        return ""


def codec(name):
    """What `codecs.lookup` finds, and whether `str.encode` finds something too."""
    name = unpack(name)
    try:
        info = codecs.lookup(name)
        registered = "%s %d" % (info.name, info._is_text_encoding)
    except LookupError as error:
        registered = str(error)
    try:
        "".encode(name)
        found = "found"
    except LookupError as error:
        found = str(error)
    except UnicodeError:
        found = "found"
    return "%s; %s" % (registered, found)


# Random requests

_found, _modules, _charmaps = encoding_facts.build()
CHARMAPS = [name for name, kind, _ in _modules if kind >= encoding_facts.FIRST_CHARMAP]
CODECS = [name for name, kind, _ in _modules if kind < encoding_facts.UNSUPPORTED]
NAMES = [name for name, _ in _found]
MARKS = [c for c in range(0x110000) if unicodedata.combining(chr(c))]
DECOMPOSING = [c for c in range(0x110000) if unicodedata.decomposition(chr(c))]
CASED = [c for c in range(0x20000) if chr(c).upper() != chr(c) or chr(c).lower() != chr(c)]
NAMED = [c for c in range(0x110000) if unicodedata.name(chr(c), "")]


def random_text(r, length):
    kind = r.randrange(7)
    result = []
    for _ in range(length):
        choice = kind or r.randrange(1, 7)
        if choice == 1:
            c = r.randrange(128)
        elif choice == 2:
            c = r.randrange(0x100)
        elif choice == 3:
            c = r.choice((0xD800, 0xDC80, 0xDFFF, 0x10000, 0x10FFFF, 0xFFFE, 0xFEFF, 0x2B, 0x2D, 0x7E, 0xE9, 0x20AC,
                          r.randrange(0xF0000, 0xF0400)))
        elif choice == 4:
            c = r.randrange(0x110000)
        elif choice == 5:
            c = r.choice(r.choice((MARKS, DECOMPOSING, range(0x1100, 0x1200), range(0xAC00, 0xD7A4), b"aeKS")))
        else:
            c = r.choice(r.choice((CASED, CASED, b" '.", (0x3A3, 0x3A3, 0x345, 0xAD, 0x2B0))))
        result.append(chr(c))
    return "".join(result)


def random_bytes(r, name):
    length = r.choice((0, 1, 2, 3, 4, 5, 8, 12, 20, 40))
    kind = r.randrange(5)
    if kind == 0:
        return bytes(r.randrange(256) for _ in range(length))
    if kind == 1:
        # What the decoders of UTF look at.
        special = b"\x00\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc2\xd8\xdc\xdf\xe0\xed\xef\xf0\xf4\xf5\xfe\xff+-/Az9\\~"
        return bytes(r.choice(special) for _ in range(length))
    data = bytearray(random_text(r, length).encode(name, "ignore"))
    for _ in range(r.randrange(3)):
        position = r.randrange(len(data) + 1)
        change = r.randrange(3)
        if change == 0:
            data[position:position + 1] = b""
        elif change == 1:
            data[position:position] = bytes([r.randrange(256)])
        else:
            del data[position:]
    return bytes(data)


def random_name(r):
    kind = r.randrange(10)
    if kind == 0:
        return r.choice(("CJK UNIFIED IDEOGRAPH-%X", "CJK UNIFIED IDEOGRAPH-%05X", "cjk unified ideograph-%x")) % r.choice(
            (0x3400, 0x4DB5, 0x4DB6, 0x4E00, 0x9FEF, 0x9FF0, 0x20000, 0x2A6D6, 0x2A6D7, r.randrange(0x30000)))
    if kind == 1:
        name = "HANGUL SYLLABLE " + "".join(r.choice(("G", "GG", "A", "AE", "YA", "S", "SS", "LG", "H", "WEO", "NG", ""))
                                            for _ in range(r.randrange(1, 4)))
    else:
        name = unicodedata.name(chr(r.choice(NAMED)))
    if kind == 2:
        position = r.randrange(len(name))
        return name[:position] + r.choice(("", "A", " ", "-", "_", "é", "0")) + name[position + 1:]
    if kind == 3:
        return "".join(r.choice((c.lower(), c)) for c in name)
    return name


def random_encoding_name(r):
    name = r.choice(NAMES + ["aliases", "mbcs", "oem", "tactis", "nothing", "utf.8", "iso8859.1", "ansi.x3.4.1968", ""])
    if r.randrange(3) == 0:
        name = name.upper()
    name = "".join(r.choice("_- .é‑/") if c == "_" and r.randrange(2) else c for c in name)
    if r.randrange(4) == 0:
        position = r.randrange(len(name) + 1)
        name = name[:position] + r.choice(("_", "-", " ", ".", "é", "ß", "x", "1", "\u2011", "__")) + name[position:]
    return name


def random_request(r):
    kind = r.randrange(12)
    length = r.choice((0, 1, 2, 3, 5, 8, 13))
    if kind < 5:
        name = r.choice(r.choice((CHARMAPS, CODECS, CODECS)))
        if kind < 3:
            return "decode", name, r.choice(ERRORS), random_bytes(r, name).hex()
        return "encode", name, r.choice(ENCODE_ERRORS), pack(random_text(r, length))
    if kind == 5:
        name = r.choice(list(STATEFUL))
        return "partial", name, r.choice(ERRORS), random_bytes(r, name).hex()
    if kind == 6:
        return "normalize", r.choice(FORMS), pack(random_text(r, r.choice((length, length, 60))))
    if kind == 7:
        return ("repr", pack(random_text(r, length))) if r.randrange(3) else ("bytes", random_bytes(r, "latin-1").hex())
    if kind == 8:
        return "case", r.choice(CASE_METHODS), pack(random_text(r, length))
    if kind == 9:
        return "codec", pack(random_encoding_name(r))
    return r.choice(("lookup", "escape")), pack(random_name(r))


def all_names():
    """A request for every alias and named sequence, and for every name of an encoding."""
    import unicode_names
    for name in unicode_names.private_names():
        yield "lookup", pack(name)
        yield "escape", pack(name)
    for name in NAMES:
        yield "codec", pack(name)


def lines(requests):
    return "".join("\t".join(request + (answer(*request),)) + "\n" for request in requests)


def random_requests(seed, count):
    r = random.Random(seed)
    return (random_request(r) for _ in range(count))


if __name__ == "__main__":
    sys.stdout.buffer.write(lines(random_requests(int(sys.argv[1]), int(sys.argv[2]))).encode("utf-8", "surrogatepass"))
