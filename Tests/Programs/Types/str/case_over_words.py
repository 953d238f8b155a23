"""Case in context: final sigma, title case, letters that become several."""
WORDS = ("\u03a3", "\u0391\u03a3", "\u0391\u03a3\u0391", "\u0391\u03a3.", "\u0391.\u03a3", "\u0391\u03a3 \u0391", "\u0391\u0301\u03a3\u0301",
         "\u03a3\u0391\u03a3", "A\u03a3'", "A\u03a3'B", "stra\xdfe", "\ufb01ne \ufb02ower", "\u01c4\u01c5\u01c6", "\u0149n", "\u1f88\u1f80\u1fb3",
         "\u0130I\u0131i", "they're bill's", "x1y2 3z", "HELLO wORLD", "\u10d0\u10d1 \u1c90\u1c91", "\U00010400\U00010428", "\xaa\xba",
         "\u2160\u2170", "\u24b6\u24d0", "a\u0345", "\u1e9e\u0587", "\ua64b\u1c88", "\u1fb7\u1ff7", "\u02b0a", "\u13a0\uab70", "")
for word in WORDS:
    print(ascii(word), ascii(word.upper()), ascii(word.lower()), ascii(word.title()), ascii(word.capitalize()),
          ascii(word.swapcase()), ascii(word.casefold()), word.istitle(), word.isupper(), word.islower())
for word in WORDS:
    for other in ("x", "\xe9", "\u0416", "\U0001f600"):
        text = other + word + other
        print(ascii(text.title()), ascii(text.lower()), text.istitle(), text.isidentifier(), text.isprintable())
text = "\u0130" * 50
print(len(text.lower()), len(text.casefold()), len(("\ufb03" * 40).upper()), len(("\xdf" * 40).upper()), len("\u0390".upper()))
