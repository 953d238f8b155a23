"""upper, lower, title and the questions about characters."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'Hello wOrld'.upper(), 'Hello wOrld'.lower(), 'hello wOrld'.title(), 'hELLO'.capitalize(), 'Hello'.swapcase(), 'HeLLo'.casefold()
'straße'.upper(), 'ﬁn'.upper(), 'ŉ'.upper(), 'İ'.lower(), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'Σ'.lower(), 'ΑΣ.'.lower(), 'straße'.casefold(), 'ǆ'.title(), 'ǆx'.capitalize(), 'µÿ'.upper()
"they're bill's".title(), 'aB1cD'.title(), 'éCOLE'.title(), 'éCOLE'.capitalize(), 'ÉcOLE'.swapcase(), ''.upper(), ''.capitalize(), ''.title(), 'a'.upper(), 'A'.lower(), 'ǅ'.swapcase()
'abc'.isalpha(), 'abc1'.isalpha(), ''.isalpha(), 'é€'.isalpha(), 'éa'.isalpha(), '٣'.isalpha()
'abc1'.isalnum(), 'a b'.isalnum(), '½'.isalnum(), '123'.isdecimal(), '٣'.isdecimal(), '²'.isdecimal(), '²'.isdigit(), '½'.isnumeric(), '一'.isnumeric(), ''.isdigit(), '12a'.isdigit()
' \t\n'.isspace(), '\u2003'.isspace(), '\x1c'.isspace(), ''.isspace(), 'a '.isspace(), '\xa0'.isspace()
'abc'.islower(), 'aBc'.islower(), '123'.islower(), 'a1'.islower(), 'É'.isupper(), 'ÉA1'.isupper(), 'ǅ'.isupper(), 'ǅ'.islower(), ''.isupper(), 'ª'.islower()
'Hello World'.istitle(), 'Hello world'.istitle(), 'HEllo'.istitle(), '1Aa'.istitle(), ''.istitle(), 'ǅa'.istitle(), "They'Re".istitle()
'abc'.isascii(), 'é'.isascii(), ''.isascii(), 'abc'.isprintable(), 'a\n'.isprintable(), ''.isprintable(), 'é '.isprintable(), '\xad'.isprintable(), '\u2028'.isprintable()
'abc'.isidentifier(), '1a'.isidentifier(), '_1'.isidentifier(), ''.isidentifier(), 'é'.isidentifier(), 'a-b'.isidentifier(), 'def'.isidentifier(), '℘'.isidentifier()
'a'.casefold(1)
'a'.isidentifier(1)
""".strip().split("\n"):
    show(line)
