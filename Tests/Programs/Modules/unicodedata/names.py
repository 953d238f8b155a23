"""Names of characters, both ways."""
import unicodedata

OLD = unicodedata.ucd_3_2_0


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(error.args))


for code in (0x20, 0x41, 0xE9, 0x3A9, 0x20AC, 0x4E00, 0x9FEF, 0x9FF0, 0x20000, 0x2A6D6, 0x2A6D7, 0xAC00, 0xAC01, 0xD7A3, 0xF900,
             0x2F800, 0x1F600, 0x1D11E, 0xE0100, 0x1F1E6, 0x10FFFD, 0, 10, 0x80, 0xFFFE, 0xF0000, 0xF0200, 0xD800, 0x17000):
    show(unicodedata.name, chr(code))
    show(OLD.name, chr(code))
NAMES = ("SPACE", "space", "LATIN SMALL LETTER E WITH ACUTE", "Latin Small Letter e With Acute", "GREEK CAPITAL LETTER OMEGA",
         "EURO SIGN", "CJK UNIFIED IDEOGRAPH-4E00", "cjk unified ideograph-4e00", "CJK UNIFIED IDEOGRAPH-4e00",
         "CJK UNIFIED IDEOGRAPH-04E00", "CJK UNIFIED IDEOGRAPH-20000", "CJK UNIFIED IDEOGRAPH-9FF0", "CJK UNIFIED IDEOGRAPH-",
         "CJK UNIFIED IDEOGRAPH-9FD0", "HANGUL SYLLABLE GA", "HANGUL SYLLABLE HIH", "HANGUL SYLLABLE GAG",
         "hangul syllable ga", "HANGUL SYLLABLE ", "HANGUL SYLLABLE GAGX", "HANGUL SYLLABLE A", "GRINNING FACE", "LINE FEED",
         "LF", "NULL", "ESC", "LATIN SMALL LETTER GHA", "LATIN SMALL LETTER OI", "KEYCAP DIGIT ONE",
         "LATIN SMALL LETTER E WITH VERTICAL LINE BELOW AND GRAVE", "KATAKANA LETTER AINU P", "", " SPACE", "SPACE ",
         "no such name", "x" * 256, "x" * 257, "\u20ac", "SPACE\0", "TANGUT IDEOGRAPH-17000", "<control>",
         "VARIATION SELECTOR-17", "REGIONAL INDICATOR SYMBOL LETTER A")
for name in NAMES:
    print(ascii(name[:40]))
    show(unicodedata.lookup, name)
    show(OLD.lookup, name)
show(unicodedata.lookup, 5)
show(unicodedata.lookup)
show(unicodedata.lookup, b"SPACE")
show(unicodedata.lookup, bytearray(b"EURO SIGN"))
show(unicodedata.lookup, "\udc80")
print(ascii("\N{EURO SIGN}\N{latin small letter gha}\N{HANGUL SYLLABLE GA}\N{CJK UNIFIED IDEOGRAPH-4E00}"))
wrong = [code for code in range(0x3000) if unicodedata.name(chr(code), "") and
         unicodedata.lookup(unicodedata.name(chr(code))) != chr(code)]
print(wrong)
