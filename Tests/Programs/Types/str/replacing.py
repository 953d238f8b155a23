"""replace, translate, maketrans, expandtabs."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'aaa'.replace('a', 'b'), 'aaa'.replace('a', 'bb'), 'aaa'.replace('aa', 'b'), 'aaa'.replace('a', ''), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', 0), 'abc'.replace('x', 'y')
'abc'.replace('', '-'), 'abc'.replace('', '-', 2), 'abc'.replace('', '-', 10), ''.replace('', '-'), ''.replace('a', 'b'), ''.replace('', ''), 'é'.replace('', '€')
'aéa'.replace('é', 'e'), 'aéa'.replace('é', '€'), 'a€a'.replace('€', 'e'), 'a€a'.replace('€', 'é'), 'a😀a'.replace('😀', '€'), 'aba'.replace('b', '😀'), 'a€b€'.replace('€', 'xx', 1), 'aéa'.replace('é', 'e').isascii()
'hello world'.replace('world', 'there'), 'x' * 3 + 'abab'.replace('ab', 'abc'), 'ab'.replace('ab', ''), 'ab'.replace('a', 'a'), 'aXbXc'.replace('X', '---', -1)
'a'.replace(1, 2)
'a'.replace('a', 2)
'a'.replace('a', 'b', 'x')
'a'.replace('a', 'b', None)
'abc'.translate({97: 'X', 98: None, 99: 0x20AC}), 'abc'.translate({}), 'abcé'.translate({233: 'e', 97: 'longer'}), ''.translate({1: 2}), 'aaa'.translate({97: 98})
'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'abc'.translate(str.maketrans({'a': 'AA', 98: None}))
'a'.translate(1)
'a'.translate({97: -1})
'a'.translate({97: 1.5})
'a'.translate({97: 10**30})
'a'.translate({97: 0x110000})
'a'.translate('xyz'), 'a'.translate([1] * 97 + ['q'])
str.maketrans(1)
str.maketrans('a', 1)
str.maketrans(1, 'a')
str.maketrans('ab', 'a')
str.maketrans({'ab': 1})
str.maketrans({1.5: 1})
str.maketrans('ab', 'cd', 'e'), str.maketrans({'a': 1, 2: 'b'}), str.maketrans('', '')
str.maketrans('ab', 'cd', 5)
'a\tb'.expandtabs(), 'a\tb\n\tc'.expandtabs(4), '\t'.expandtabs(0), 'é\t'.expandtabs(3), 'ab\tc'.expandtabs(tabsize=2), 'abc'.expandtabs(), 'a\rb\tc'.expandtabs(4), 'a\tb'.expandtabs(-1)
'a'.expandtabs('x')
'a'.expandtabs(1.0)
'a'.expandtabs(10**30)
""".strip().split("\n"):
    show(line)
