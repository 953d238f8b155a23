"""The four normalization forms."""
import unicodedata

OLD = unicodedata.ucd_3_2_0
FORMS = ("NFC", "NFD", "NFKC", "NFKD")
TEXTS = ("", "abc", "\xe9", "e\u0301", "e\u0301\u0323", "e\u0323\u0301", "\u1e9b\u0323", "\ufb01\u2460\xbd", "\u212b\u2126",
         "\uac00\uac01", "\u1100\u1161\u11a8", "\u1100\u1161\u1161", "\uac00\u11a8\u11a8", "\u0f71\u0f72\u0f74\u0f71",
         "a\u0301\u0300\u0353\u0323", "\u0958", "\u2adc", "\U0002f868\U0002f91f", "\u0344", "\ud800\u0301", "\u0340\u0374",
         "\u03d3\u03d4", "\u1fed", "\u0b47\u0b3e", "\u0b47\u0300\u0b3e", "\U0001d15e", "\u0385", "a\u0328\u0301", "\xa0\xaf\xb8",
         "\u3099\u304b", "\u304b\u3099", "\uff76\uff9e", "\u33a1", "\u017f\u0307\u0323", "\ufdfa", "\U000110a7\U000110ba",
         "a" + "\u0301\u0323" * 40)
for text in TEXTS:
    for form in FORMS:
        result = unicodedata.normalize(form, text)
        old = OLD.normalize(form, text)
        print(ascii(text)[:30], form, ascii(result), result is text, unicodedata.is_normalized(form, text),
              OLD.is_normalized(form, text), "" if old == result else ascii(old))
        assert unicodedata.normalize(form, result) == result and unicodedata.is_normalized(form, result)


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


class Text(str):
    pass


for name in ("normalize", "is_normalized"):
    function = getattr(unicodedata, name)
    for arguments in ((), ("NFC",), ("NFX", "a"), ("NFX", ""), ("nfc", "\xe9"), (5, "a"), ("NFC", 5), ("NFC", b"a"),
                      ("NFC", "a", "b"), (Text("NFD"), Text("\xe9")), ("NFC", None)):
        show(function, *arguments)
print(type(unicodedata.normalize("NFC", Text("abc"))).__name__, type(unicodedata.normalize("NFC", Text(""))).__name__,
      type(unicodedata.normalize("NFD", Text("\xe9"))).__name__)
