# Arguments that are no single character, subclasses of str, long texts, and what is said about them.
import unicodedata


def told(function, *arguments):
    try:
        print(function.__name__, ascii(function(*arguments)))
    except Exception as error:
        print(function.__name__, type(error).__name__, ascii(str(error)))


class Text(str):
    def __len__(self):
        return 5

    def __getitem__(self, index):
        return "x"


FUNCTIONS = [unicodedata.name, unicodedata.category, unicodedata.bidirectional, unicodedata.combining,
             unicodedata.decomposition, unicodedata.decimal, unicodedata.digit, unicodedata.numeric,
             unicodedata.mirrored, unicodedata.east_asian_width]
for function in FUNCTIONS:
    for arguments in [("\u00bd",), (Text("7"),), ("",), ("ab",), (b"a",), (5,), (None,), (), ("\ud800",),
                      ("\U0010ffff",), ("\uf900",), ("\uac00",), ("\x00",), ("a", "b"), ("a", "b", "c")]:
        told(function, *arguments)

for name in ["LATIN SMALL LETTER A", "latin small letter a", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E00",
             "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-3400", "CJK UNIFIED IDEOGRAPH-110000",
             "CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ", "HANGUL SYLLABLE GAGX", "", " ", "NULL", "LINE FEED",
             "BEL", "KEYCAP DIGIT ONE", "LATIN SMALL LETTER A WITH MACRON AND GRAVE", "LATIN SMALL LETTER A\0",
             "LATIN SMALL LETTER A ", "x" * 300, "\xe9", "\u2028", b"SPACE", bytearray(b"SPACE"), 5, None, Text("SPACE")]:
    told(unicodedata.lookup, name)

for form in ["NFC", "NFD", "NFKC", "NFKD", "nfc", "", "NF", "NFCX", 5, None, Text("NFC")]:
    told(unicodedata.normalize, form, "e\u0301\ufb01")
    told(unicodedata.is_normalized, form, "e\u0301\ufb01")
for text in [5, None, b"a", Text("e\u0301")]:
    told(unicodedata.normalize, "NFC", text)
    told(unicodedata.is_normalized, "NFC", text)
plain = "plain ascii"
print(unicodedata.normalize("NFC", plain) is plain, type(unicodedata.normalize("NFC", Text("ab"))).__name__)

# Long runs of marks are put into order, and Hangul is put together.
marks = "".join(chr(0x0300 + (index * 37) % 0x30) for index in range(300))
for form in "NFC", "NFD", "NFKC", "NFKD":
    done = unicodedata.normalize(form, "a" + marks + "b")
    print(form, len(done), [unicodedata.combining(mark) for mark in done[1:-1]] ==
          sorted(unicodedata.combining(mark) for mark in done[1:-1]), unicodedata.is_normalized(form, done),
          unicodedata.normalize(form, done) == done)
jamo = "\u1100\u1161\u11a8" * 100
print(len(unicodedata.normalize("NFC", jamo)), len(unicodedata.normalize("NFD", "\uac01" * 100)))
print(len(unicodedata.normalize("NFKD", "\ufdfa" * 50)), len(unicodedata.normalize("NFC", "\U0001d15e" * 50)))
old = unicodedata.ucd_3_2_0
print(type(old).__name__, old.unidata_version, unicodedata.unidata_version)
for character in "\u0221", "\u20bd", "\U0001f600", "a", "\u4e00":
    print(ascii(character), old.category(character), unicodedata.category(character), old.name(character, "none"))
told(old.lookup, "RUBLE SIGN")
told(old.normalize, "NFC", "\ufa10\u0221")
told(type(old))
