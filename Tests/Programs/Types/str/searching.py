"""find, index, count, startswith and their relatives."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'hello'.find('l'), 'hello'.rfind('l'), 'hello'.find('lo'), 'hello'.rfind('he'), 'hello'.find('x')
'hello'.find(''), 'hello'.rfind(''), 'hello'.find('', 5), 'hello'.find('', 6), 'hello'.rfind('', 2, 3), ''.find('')
'hello'.find('l', -2), 'hello'.find('l', 3, 4), 'hello'.find('l', None, None), 'hello'.find('l', 10), 'hello'.find('h', -100, 100)
'hello'.find('l', 10**30), 'hello'.rfind('l', -10**30, 10**30)
'é€😀é'.find('é'), 'é€😀é'.rfind('é'), 'é€😀é'.find('€😀'), 'éa'.find('€'), 'aé'.find('é')
'hello'.index('l'), 'hello'.rindex('l')
'hello'.index('x')
'hello'.rindex('x')
'hello'.count('l'), 'hello'.count(''), 'aaaa'.count('aa'), 'hello'.count('l', 3), 'hello'.count('', 5), 'hello'.count('', 6), ''.count('')
'éaéaé'.count('é'), 'éaéaé'.count('éa'), '€€€'.count('€'), 'abc'.count('€')
'hello'.startswith('he'), 'hello'.startswith(('x', 'he')), 'hello'.startswith(()), 'hello'.startswith('', 5), 'hello'.startswith('', 6), 'hello'.startswith('l', 2), 'hello'.startswith('lo', 3, 4)
'hello'.endswith('lo'), 'hello'.endswith(('x', 'o')), 'hello'.endswith('', 6), 'hello'.endswith('l', 0, 4), 'hello'.endswith('hello!'), 'é€'.endswith('€')
'a'.find(1)
'a'.find('a', 'x')
'a'.find()
'a'.find('a', 1, 2, 3)
'a'.count(1)
'a'.count()
'a'.startswith(1)
'a'.startswith((1,))
'a'.endswith(('b', 1))
'a'.startswith(('a', 1))
'a'.startswith()
'll' in 'hello', 'x' in 'hello', '' in '', '€' in 'a', 'é' in 'aé', 'a€' in 'é€a€'
1 in 'a'
('ab' * 1000 + 'c').find('abc'), ('ab' * 1000 + 'c').rfind('ba'), ('a' * 5000).find('a' * 2500 + 'b'), ('a' * 5000).rfind('b' + 'a' * 2500), ('a' * 5000 + 'b').find('a' * 2500 + 'b')
('x' * 100 + 'needle' + 'x' * 100).find('needle'), ('xneedl' * 100 + 'needle').find('needle'), ('xneedl' * 100 + 'needle').count('needl'), ('\u1234' * 100 + 'ab').find('ab')
""".strip().split("\n"):
    show(line)


# Needles and haystacks of all kinds against the plain definition.
state = 12345


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % (1 << 31)
    return (state >> 8) % limit


def plain_find(text, part):
    for index in range(len(text) - len(part) + 1):
        if text[index:index + len(part)] == part:
            return index
    return -1


def plain_rfind(text, part):
    for index in range(len(text) - len(part), -1, -1):
        if text[index:index + len(part)] == part:
            return index
    return -1


wrong = 0
for alphabet in ("ab", "abc", "aé", "a\u1234b", "ab\U0001f600"):
    for size in (10, 40, 100):
        text = "".join([alphabet[random(len(alphabet))] for _ in range(size)])
        for length in (1, 2, 3, 5, 8, 20):
            part = "".join([alphabet[random(len(alphabet))] for _ in range(length)])
            start = random(size)
            for wanted in (part, text[start:start + length]):
                if text.find(wanted) != plain_find(text, wanted) or text.rfind(wanted) != plain_rfind(text, wanted):
                    wrong += 1
                if wanted and text.count(wanted) != len(text.split(wanted)) - 1:
                    wrong += 1
print("wrong:", wrong)
