"""str.format and format_map."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


class Node:
    b = None

    def __init__(self):
        self.c = {"x": [42]}


Node.b = property(lambda self: self)


class Missing(dict):
    def __missing__(self, key):
        return "<" + key + ">"


for line in r"""
'{} {}'.format(1, 'a'), '{1} {0}'.format(1, 2), '{a} {b}'.format(a=1, b=2), '{0} {a}'.format(1, a=2), '{{}}'.format(), '{{{}}}'.format(1), ''.format(), 'plain'.format(1, 2)
'{0[0]} {0[1]}'.format([1, 2]), '{0[a]}'.format({'a': 1}), '{0[-1]}'.format({'-1': 5}), '{0.real} {0.imag}'.format(5), '{a.b.c[x][0]}'.format(a=Node()), '{0[a b]}'.format({'a b': 1}), '{[0]} {.real}'.format([9], 8)
'{!r} {!s} {!a}'.format('é', 'é', 'é'), '{0!r:>6}|{0!s:<6}|{0!a:^8}'.format('é'), '{:>5} {:<5}| {:^5}'.format(1, 2, 3), '{:{}}'.format('a', 5), '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{0:{1}{2}}'.format('a', '>', 5)
'{:{}{}}|{}'.format('a', '>', 5, 'next'), '{:,} {:x} {:%}'.format(1234567, 255, 0.5), '{:s} {:10s}|{:.2s}'.format('abc', 'abc', 'abc'), '{:}'.format(None), '{}{}'.format('é', '€')
'{x}'.format_map({'x': 1}), '{x} {y}'.format_map(Missing()), '{a[0]}'.format_map({'a': 'xyz'}), '{:d}'.format(True), '{}'.format(True)
'{!}'.format(1)
'{!x}'.format(1)
'{!r'.format(1)
'{!ra}'.format(1)
'{!é}'.format(1)
'{'.format(1)
'}'.format(1)
'a{'.format(1)
'{}}'.format(1)
'{0'.format(1)
'{0!'.format(1)
'{0!r'.format(1)
'{0:'.format(1)
'{0[}'.format(1)
'{0[a'.format(1)
'{0.}'.format(1)
'{0[]}'.format(1)
'{0..a}'.format(1)
'{0[a]b}'.format({'a': 1})
'{0{1}}'.format(1, 2)
'{} {1}'.format(1, 2)
'{1} {}'.format(1, 2)
'{2}'.format(1)
'{}'.format()
'{a}'.format(1)
'{a}'.format(b=1)
'{:{:{}}}'.format('a', 5, 3)
'{:{{}'.format('a')
'{0:{1}}'.format(5)
'{99999999999999999999}'.format(5)
'{0[99999999999999999999]}'.format([5])
'{0[5]}'.format([5])
'{0[x]}'.format([5])
'{0[0]}'.format(5)
'{a.b}'.format(a=1)
'{:x}'.format('a')
'{:d}'.format('a')
'{:>5}'.format(None)
'{:>5}'.format([])
'{0}'.format_map([1])
'{}'.format_map({})
'{a}'.format_map(1)
'{a}'.format_map({})
'x'.format_map()
'{0.__class__.__name__}'.format(5), '{٣}'.format(0, 1, 2, 'three'), '{-1}'.format(**{'-1': 'minus'}), '{ 0}'.format(**{' 0': 'space'})
""".strip().split("\n"):
    show(line)
