"""Runaway recursion through special methods ends in RecursionError."""


def attempt(label, call):
    try:
        call()
        print(label, 'ended by itself')
    except RecursionError as error:
        print(label, type(error).__name__)


class Runaway:
    def __getattr__(self, name):
        return getattr(self, name + 'x')

    def __repr__(self):
        return repr(self)

    def __str__(self):
        return str(self)

    def __format__(self, spec):
        return format(self, spec)

    def __eq__(self, other):
        return self == other

    def __lt__(self, other):
        return self < other

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __bool__(self):
        return bool(self)

    def __iter__(self):
        return iter(self)

    def __next__(self):
        return next(self)

    def __contains__(self, item):
        return item in self

    def __getitem__(self, key):
        return self[key]

    def __setitem__(self, key, value):
        self[key] = value

    def __delitem__(self, key):
        del self[key]

    def __setattr__(self, name, value):
        self.name = value

    def __delattr__(self, name):
        del self.name

    def __add__(self, other):
        return self + other

    def __radd__(self, other):
        return other + self

    def __iadd__(self, other):
        self += other
        return self

    def __neg__(self):
        return -self

    def __call__(self):
        return self()

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *details):
        return True

    def __int__(self):
        return int(self)

    def __index__(self):
        return [1][self]

    def __dir__(self):
        return dir(self)

    def __reversed__(self):
        return reversed(self)

    def __bytes__(self):
        return bytes(self)

    def __round__(self):
        return round(self)


class Attribute:
    def __getattribute__(self, name):
        return self.name


class Descriptor:
    def __get__(self, instance, owner):
        return instance.described

    def __set__(self, instance, value):
        instance.described = value


class WithDescriptor:
    described = Descriptor()


class Meta(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, cls)

    def __getattr__(cls, name):
        return getattr(cls, name)


class WithMeta(metaclass=Meta):
    pass


class Missing(dict):
    def __missing__(self, key):
        return self[key]


def augment(value):
    value += 1


def use(manager):
    with manager:
        pass


r = Runaway()
for label, call in (('getattr', lambda: r.missing), ('repr', lambda: repr(r)), ('str', lambda: str(r)),
                    ('format', lambda: f'{r}'), ('eq', lambda: r == 1), ('lt', lambda: r < 1),
                    ('hash', lambda: hash(r)),
                    ('len', lambda: len(r)), ('bool', lambda: not r), ('iter', lambda: iter(r)),
                    ('next', lambda: next(r)), ('contains', lambda: 1 in r), ('getitem', lambda: r[0]),
                    ('setitem', lambda: r.__setitem__(0, 1)), ('delitem', lambda: r.__delitem__(0)),
                    ('setattr', lambda: setattr(r, 'a', 1)), ('delattr', lambda: delattr(r, 'a')),
                    ('add', lambda: r + 1), ('radd', lambda: 1 + r),
                    ('iadd', lambda: augment(r)), ('neg', lambda: -r), ('call', lambda: r()), ('with', lambda: use(r)),
                    ('int', lambda: int(r)), ('index', lambda: [1][r]), ('dir', lambda: dir(r)),
                    ('reversed', lambda: reversed(r)),
                    ('bytes', lambda: bytes(r)), ('round', lambda: round(r)), ('getattribute', lambda: Attribute().x),
                    ('get', lambda: WithDescriptor().described),
                    ('set', lambda: setattr(WithDescriptor(), 'described', 1)),
                    ('instancecheck', lambda: isinstance(1, WithMeta)), ('metaclass getattr', lambda: WithMeta.missing),
                    ('missing', lambda: Missing()['k']), ('dict key', lambda: {r: 1}),
                    ('list of itself', lambda: [r] == [1]), ('sorted', lambda: sorted([r, r])),
                    ('print', lambda: print(r)), ('join', lambda: ' '.join(map(str, [r]))),
                    ('in list', lambda: [1].index(r))):
    attempt(label, call)
print('still alive')
