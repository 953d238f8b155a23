"""Encodings by all kinds of names, without any package of encodings."""
NAMES = ("utf8", "UTF-8", "utf_8", "U8", "cp65001", "utf-8-sig", "utf_8_sig", "ascii", "US-ASCII", "646", "ansi_x3.4_1968", "latin1",
         "Latin-1", "iso-8859-1", "ISO8859_1", "l1", "8859", "cp819", "utf-16", "U16", "utf-16-le", "UnicodeLittleUnmarked", "utf-16be",
         "utf-32", "utf_32_le", "UTF-32BE", "utf7", "U7", "cp1252", "windows-1252", "1252", "koi8-r", "koi8_r", "iso8859-15", "latin9",
         "l9", "cp437", "IBM437", "mac-roman", "macintosh", "iso-8859-5", "cyrillic", "greek8", "hebrew", "cp1251", "tis-620", "hp_roman8",
         "ptcp154", "unicode_escape", "raw-unicode-escape", "  utf 8  ", "utf---8", "cp1252 ")
for name in NAMES:
    try:
        data = "a\xe9".encode(name, "replace")
        print(name, data, ascii(data.decode(name)))
    except Exception as error:
        print(name, type(error).__name__, error)
for name in ("utf-9", "x-none", "", "cp9999", "utf8.x", ".", "-"):
    for function in ("abc".encode, b"abc".decode):
        try:
            print(name, function(name))
        except Exception as error:
            print(name, type(error).__name__, error)
every = bytes(range(256))
for name in ("cp1252", "koi8-r", "cp437", "iso8859-15", "cp1251", "mac-roman", "iso8859-8", "cp037", "cp1140", "hp-roman8", "kz1048"):
    text = every.decode(name, "replace")
    back = text.replace("\ufffd", "").encode(name)
    print(name, ascii(text[128:160]), len(back), text.encode(name, "ignore") == back)
    print(ascii("\u20ac\xe9\u0416".encode(name, "xmlcharrefreplace")))
