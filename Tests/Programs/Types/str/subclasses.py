"""Subclasses of str, iterators, long appends."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


class Text(str):
    extra = property(lambda self: self * 2)


class Shown:
    def __str__(self):
        return Text("shown")

    def __repr__(self):
        return "<Shown>"


class Wrong:
    def __str__(self):
        return 1

    def __repr__(self):
        return b"x"


class Pair(str):
    def __new__(cls, text, number):
        self = super().__new__(cls, text + str(number))
        self.number = number
        return self


def advanced():
    iterator = iter("abc")
    next(iterator)
    return iterator


def exhausted():
    iterator = iter("abc")
    list(iterator)
    return iterator


def moved(index):
    iterator = iter("abc")
    iterator.__setstate__(index)
    return list(iterator)


for line in r"""
Text('abc'), type(Text('abc')), Text('abc') == 'abc', Text('abc').upper(), type(Text('abc').upper()), type(Text('abc')[:]), type(str(Text('x')))
Text(b'abc', 'ascii'), Text(), Text('é€'), len(Text('é€')), Text('a') + Text('b'), type(Text('a') * 1), type(Text('abc').strip()), type(Text('abc').replace('x', 'y'))
Text('abc').extra
hash(Text('abc')) == hash('abc'), {Text('k'): 1}['k'], 'b' in Text('abc'), Text('a') < 'b', ''.join([Text('a'), 'b']), type(''.join([Text('a')]))
str(Shown()), '%s' % Shown(), f'{Shown()}', repr(Shown()), '{!r}'.format(Shown()), '{}'.format(Shown())
str(Wrong())
repr(Wrong())
Pair('a', 5), Pair('a', 5).number
iter('abc').__length_hint__(), list(iter('abc')), next(iter('é'))
advanced().__reduce__()[1:], exhausted().__reduce__()[1:], exhausted().__length_hint__()
moved(1), moved(-5), moved(100)
moved('x')
""".strip().split("\n"):
    show(line)

# Appending shares storage: the strings made on the way must stay what they were.
text = ""
kept = []
for number in range(2000):
    text += str(number)
    if number % 500 == 0:
        kept.append(text)
for one in kept:
    print(len(one), one[-5:], text.startswith(one))
base = "x" * 300 + "y"
base += "z"
first = base + "1"
second = base + "2"
third = first + "é"
fourth = first + "3"
fifth = first + "€"
print(base[-2:], first[-2:], second[-2:], third[-2:], fourth[-2:], fifth[-2:], len(fifth), third.isascii(), fourth.isascii())
wide = "€" * 200 + "a"
wide += "b"
wide += "c"
print(wide[-3:], len(wide), (wide + "é")[-2:], (wide + "😀")[-2:], wide.count("€"))
print(hash(first) == hash("".join(list(first))), first == "".join(list(first)), first in {"".join(list(first))})
