"""format, % and f-strings over texts of all widths, and fills of all widths."""
TEXTS = ("", "a", "abc", "\xe9t\xe9", "\u0416\u0443\u043a", "\U0001f600x")
for text in TEXTS:
    for fill in ("", "*", "\xe9", "\u20ac", "\U0001f600"):
        for align in "<>^":
            specification = (fill + align if fill else align) + "7"
            print(ascii(format(text, specification)), ascii(f"{text:{specification}}"), ascii(("{:" + specification + "}").format(text)))
    print(ascii("%s|%5s|%-5s|%.2s|%5.1s|%r|%a" % ((text,) * 7)))
    print(ascii("\u20ac%s%%" % text), ascii("{0}{0!r}{0!a:>9}".format(text)), ascii(f"{text}{text!r:.3}\u20ac"))
    print(ascii(text.center(8, "\u20ac")), ascii(text.ljust(6, "\xe9")), ascii(text.rjust(6, "\U0001f600")), ascii(text.zfill(5)))
    print(ascii(text.join(["1", "\u20ac", "3"])), ascii(text * 3), ascii(text + "\xe9"), ascii("\u20ac" + text))
    print(ascii(text.expandtabs()), ascii((text + "\t\u20ac\tx").expandtabs(4)), ascii(text.replace("", "-")))
    for other in TEXTS:
        print(text < other, text == other, text in other, text.find(other), text.rfind(other), text.count(other), text.startswith(other),
              text.endswith(other), text.split(other) if other else None, text.partition(other) if other else None)
for value in (0, -5, 123456789, 1 << 70, 3.25, -0.0, 1e100, True, None, 2 + 1j):
    print("{}".format(value), "%s" % value, f"{value}", f"{value!r:>12}")
