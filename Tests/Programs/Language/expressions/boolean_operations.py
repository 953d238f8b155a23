"""and, or, not: values, short circuits, and truth of every type."""


class Truth:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __bool__(self):
        print('bool', self.name)
        return self.value

    def __repr__(self):
        return self.name


class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print('len', self.length)
        return self.length


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


yes, no = Truth('yes', True), Truth('no', False)
print(yes and no)
print(no and yes)
print(yes or no)
print(no or yes)
print(not yes, not no)
print(yes and yes and no and yes)
print(no or no or yes or no)
print(no and yes or yes)
print(yes and (no or yes))
print('if:', 1 if yes and no else 2)
if not (yes and no):
    print('negated')
while no or no:
    print('never')
print(0 or '' or [] or {} or None or 'last', 1 and 'a' and [0] and 0.0 and 'unreached', None and undefined,
      1 or undefined)
for value in (0, 1, -1, 0.0, -0.0, 0.1, 0j, 1j, '', ' ', b'', b'\0', (), (0,), [], [0], {}, {0: 0}, set(), {0},
              frozenset(), None, ...,
              NotImplemented, range(0), range(1), True, False, float('nan'), object, len, bytearray(), bytearray(1),
              iter([])):
    print(bool(value), end=' ')
print()
print(bool(Length(0)), bool(Length(3)), not Length(0))
print(bool(), bool(no), True + True, True * 5, -True, ~True, True == 1)
attempt(lambda: bool(Truth('odd', 5)))
attempt(lambda: not Truth('text', 'true'))
attempt(lambda: bool(Truth('none', None)))
attempt(lambda: bool(Length(-1)))
attempt(lambda: bool(Length('x')))
attempt(lambda: bool(Length(10 ** 30)))
attempt(lambda: bool(Length(True)))
attempt(lambda: 1 if Truth('bad', 0) else 2)


class Raises:
    def __bool__(self):
        raise ValueError('no truth here')


attempt(lambda: Raises() or 1)
attempt(lambda: [x for x in [1] if Raises()])
attempt(lambda: not Raises())
attempt(lambda: any([0, Raises()]))


class Both:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


class Neither:
    __bool__ = None


print(bool(Both()), type(1 and 2), type(not 1), [] or 'default', (lambda x=None: x or 'none given')())
attempt(lambda: bool(Neither()))
print(any([]), all([]), any([0, '', 1]), all([1, 'a', 0]), sum([True, True, False]), [True, False].index(1),
      {True: 'a', 1: 'b'})
print(True & False, True | False, True ^ True, True & 1, 6 & True, type(True & True), type(True & 1), int(True),
      str(False))
attempt(lambda: bool(1, 2))
attempt(lambda: type('B', (bool,), {}))
