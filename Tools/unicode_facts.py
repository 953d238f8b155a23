"""What python3.8 knows of every code point, asked of `unicodedata`, the methods of `str` and `_sre`."""

import _sre
import functools
import unicodedata
from fractions import Fraction
from unicodedata import normalize

UNICODE_VERSION = unicodedata.unidata_version
ALL = range(0x110000)


# Binary properties, in the order of their bits.

def cased(c):
    # `title` lowers a letter that follows a cased character.
    return (chr(c) + "a").title()[-1] == "a"


def case_ignorable(c):
    # Final sigma looks through case-ignorable characters, but never says whether it saw a cased one or looked through it.
    text = chr(c)
    seen_as_cased = (text + "\u03a3").lower()[-1] == "\u03c2"
    return not seen_as_cased and ("A" + text + "\u03a3").lower()[-1] == "\u03c2"


FLAGS = {
    "isAlphabetic": lambda c: chr(c).isalpha(),
    "isDecimal": lambda c: chr(c).isdecimal(),
    "isDigit": lambda c: chr(c).isdigit(),
    "isNumeric": lambda c: chr(c).isnumeric(),
    "isSpace": lambda c: chr(c).isspace(),
    "isLowercase": lambda c: chr(c).islower(),
    "isUppercase": lambda c: chr(c).isupper(),
    "isTitlecase": lambda c: chr(c).istitle() and not chr(c).isupper(),
    "isLineBreak": lambda c: len(("a" + chr(c) + "a").splitlines()) > 1,
    "isPrintable": lambda c: chr(c).isprintable(),
    "isIdentifierStart": lambda c: chr(c).isidentifier(),
    "isIdentifierContinue": lambda c: ("a" + chr(c)).isidentifier(),
    "isCased": cased,
    "isCaseIgnorable": case_ignorable,
}


# Other properties.

def category(c):
    return unicodedata.category(chr(c))


def bidirectional(c):
    return unicodedata.bidirectional(chr(c))


def east_asian_width(c):
    return unicodedata.east_asian_width(chr(c))


def mirrored(c):
    return unicodedata.mirrored(chr(c))


def combining(c):
    return unicodedata.combining(chr(c))


def decomposition(c):
    return unicodedata.decomposition(chr(c))


def name(c):
    return unicodedata.name(chr(c), "")


def numeric_record(c):
    """Numerator, denominator and 2 for a decimal digit, 1 for another digit, 0 for other numbers; or none."""
    value = unicodedata.numeric(chr(c), None)
    if value is None:
        return None
    fraction = Fraction(value).limit_denominator(10000)
    assert fraction.numerator / fraction.denominator == value
    digit = unicodedata.digit(chr(c), None)
    decimal = unicodedata.decimal(chr(c), None)
    assert digit is None or digit == value
    assert decimal is None or decimal == digit
    return fraction.numerator, fraction.denominator, (digit is not None) + (decimal is not None)


def numeric(c):
    record = numeric_record(c)
    return "%d/%d %s" % (record[0], record[1], ["numeric", "digit", "decimal"][record[2]]) if record else ""


def has_simple_case(c):
    return _sre.unicode_iscased(c)


def composition_pairs():
    """The code point that each pair composes to."""
    pairs = {}
    for c in ALL:
        parts = decomposition(c).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            first, second = (int(part, 16) for part in parts)
            if normalize("NFC", chr(first) + chr(second)) == chr(c):
                pairs[first, second] = c
    return pairs


OLD = unicodedata.ucd_3_2_0
UNCHANGED = 127


def old_record(c, names):
    """The six numbers of a record of `OldVersionTable`, where `names` has the names of three of the properties."""
    c = chr(c)
    record = []
    for property in ("category", "bidirectional", "east_asian_width"):
        old = getattr(OLD, property)(c)
        record.append(UNCHANGED if old == getattr(unicodedata, property)(c) else names[property].index(old))
    record.append(UNCHANGED if OLD.mirrored(c) == unicodedata.mirrored(c) else OLD.mirrored(c))
    old = OLD.decimal(c, -1)
    record.append(UNCHANGED if old == unicodedata.decimal(c, -1) else old + 1)
    old = OLD.numeric(c, None)
    record.append(UNCHANGED if old == unicodedata.numeric(c, None) else 0)
    assert old is None or record[-1] == UNCHANGED
    assert OLD.digit(c, -1) == unicodedata.digit(c, -1)
    if record[0] == 0:
        assert not OLD.decomposition(c) and not OLD.combining(c) and OLD.name(c, None) is None
    else:
        assert OLD.decomposition(c) == unicodedata.decomposition(c) and OLD.name(c, "") == unicodedata.name(c, "")
    return tuple(record)


def old_decompositions():
    """The code points that Unicode 3.2 decomposed to others, and those."""
    return [(c, ord(OLD.normalize("NFD", chr(c)))) for c in ALL
            if OLD.category(chr(c)) != "Cn" and OLD.normalize("NFD", chr(c)) != unicodedata.normalize("NFD", chr(c))]


CHUNK = 1024


class Mapping:
    """What each code point becomes, in hexadecimal; nothing if it stays what it is."""

    def __init__(self, function):
        self.function = function

    def values(self):
        result = []
        for start in range(0, len(ALL), CHUNK):
            # Most code points stay what they are: ask for many at once, apart so that they do not see each other.
            chunk = [chr(c) for c in range(start, start + CHUNK)]
            text = "\n".join(chunk)
            if self.function(text) == text:
                result += [""] * CHUNK
            else:
                result += [self.one(c) for c in chunk]
        return result

    def one(self, c):
        text = self.function(c)
        return "" if text == c else " ".join("%X" % ord(part) for part in text)


def form(name):
    return Mapping(lambda text: normalize(name, text))


PROPERTIES = dict(FLAGS)
PROPERTIES.update({
    "category": category,
    "bidirectional": bidirectional,
    "eastAsianWidth": east_asian_width,
    "isMirrored": mirrored,
    "combiningClass": combining,
    "decomposition": decomposition,
    "numeric": numeric,
    "uppercase": Mapping(str.upper),
    "lowercase": Mapping(str.lower),
    "titlecase": Mapping(str.title),
    "casefold": Mapping(str.casefold),
    "simpleLowercase": Mapping(lambda text: "".join(chr(_sre.unicode_tolower(ord(c))) for c in text)),
    "hasSimpleCase": has_simple_case,
    "NFC": form("NFC"),
    "NFD": form("NFD"),
    "NFKC": form("NFKC"),
    "NFKD": form("NFKD"),
    "name": name,
})


@functools.lru_cache(maxsize=None)
def values(property):
    """The value for every code point."""
    function = PROPERTIES[property]
    return function.values() if isinstance(function, Mapping) else [function(c) for c in ALL]


def dump(property):
    """The value for every code point, a line each; truth as 1 and 0."""
    lines = values(property)
    if not isinstance(lines[0], str):
        lines = map(str, map(int, lines))
    return "\n".join(lines) + "\n"
