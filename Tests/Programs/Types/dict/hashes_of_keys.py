# Hashes that dicts and sets remember: how often __hash__ is called.
class Key(int):
    count = 0

    def __hash__(self):
        Key.count += 1
        return int.__hash__(self)


def counted(function):
    Key.count = 0
    function()
    return Key.count


keys = [Key(number) for number in range(10)]
d = dict.fromkeys(keys)
s = set(keys)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
counted(lambda: dict.fromkeys(keys)), counted(lambda: set(keys)), counted(lambda: dict.fromkeys(d)), counted(lambda: dict.fromkeys(s))
counted(lambda: dict.fromkeys(frozenset(s))), counted(lambda: set(d)), counted(lambda: set(s)), counted(lambda: frozenset(d))
counted(lambda: dict(d)), counted(lambda: d.copy()), counted(lambda: s.copy()), counted(lambda: {**d})
counted(lambda: s.union(d)), counted(lambda: s.difference(d)), counted(lambda: s.intersection(s)), counted(lambda: s ^ s)
counted(lambda: s.symmetric_difference(d)), counted(lambda: s.issubset(s)), counted(lambda: s == set(s))
counted(lambda: {}.update(d)), counted(lambda: set().update(d)), counted(lambda: list(d.items())), counted(lambda: d == dict(d))
counted(lambda: d.keys() & s) >= 0, counted(lambda: sorted(d)), counted(lambda: d.setdefault(keys[0])), counted(lambda: keys[0] in d)
""".strip().splitlines():
    show(line)
