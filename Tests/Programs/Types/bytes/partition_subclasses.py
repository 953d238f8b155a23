"""What partition() answers for instances of subclasses when the separator is not there: the object itself, except for
bytearrays, which are copied."""


class Text(str):
    pass


class Bytes(bytes):
    pass


class Array(bytearray):
    pass


for value, separator in ((Text('abc'), 'b'), (Text('abc'), 'x'), (Bytes(b'abc'), b'b'), (Bytes(b'abc'), b'x'), (Array(b'abc'), b'b'),
                         (Array(b'abc'), b'x'), ('abc', 'x'), (b'abc', b'x'), (bytearray(b'abc'), b'x')):
    for name in ('partition', 'rpartition'):
        parts = getattr(value, name)(separator)
        print(type(value).__name__, name, parts, [type(part).__name__ for part in parts], [part is value for part in parts])
for kind in (Text, Bytes, Array):
    own = kind('b') if kind is Text else kind(b'b')
    whole = 'abc' if kind is Text else b'abc'
    print(kind.__name__, [type(part).__name__ for part in whole.partition(own)], whole.partition(own)[1] is own)
