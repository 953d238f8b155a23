"""Properties of characters: answers and errors of every function, for this version and for 3.2."""
import unicodedata

OLD = unicodedata.ucd_3_2_0
CHARACTERS = ("a", "\xe9", "5", "\xb2", "\xbd", "\u0301", "\u0660", "\u0f33", "\u1369", "\u2044", "\u2160", "\u3007", "\u4e8c",
              "\uac01", "(", "\u2208", "\u200b", "\u202e", "\ufb01", "\uff21", "\uffff", "\ud800", "\ue000", "\U0001f600",
              "\U00016b5d", "\U0002f868", "\U0002ebe1", "\U0010ffff", "\u0378", "\u1e9b", "\u0340", "\u0b72", "\u2132")
for character in CHARACTERS:
    for database in (unicodedata, OLD):
        print("U+%04X" % ord(character), database.category(character), repr(database.bidirectional(character)),
              database.combining(character), database.mirrored(character), database.east_asian_width(character),
              repr(database.decomposition(character)), database.decimal(character, None), database.digit(character, "no"),
              database.numeric(character, -1), database.name(character, "?"))


def show(function, *arguments, **keywords):
    try:
        print(ascii(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


class Text(str):
    pass


for name in ("decimal", "digit", "numeric", "category", "bidirectional", "combining", "mirrored", "east_asian_width",
             "decomposition", "name"):
    print("--", name)
    function = getattr(unicodedata, name)
    for arguments in ((), (5,), ("ab",), ("",), ("x",), (b"x",), (None,), ("x", None), ("x", None, 3), (Text("7"),)):
        show(function, *arguments)
    show(function, "x", default=3)
    show(function, chr=3)
