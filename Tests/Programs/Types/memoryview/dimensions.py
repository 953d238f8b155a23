"""Memoryviews of several dimensions: shapes, strides, items, slices of the first, equality, bytes in each order."""
data = bytearray(range(24))
base = memoryview(data)


def show(source, **names):
    try:
        print(source, '->', repr(eval(source, globals(), names)).split(' at 0x')[0])
    except Exception as error:
        print(source, '->', f'{type(error).__name__}: {error}')


def facts(view):
    return (view.ndim, view.shape, view.strides, view.suboffsets, view.nbytes, view.itemsize, view.format,
            view.c_contiguous, view.f_contiguous, view.contiguous)


class Index:
    def __index__(self):
        return 1


for shape in ([24], [1, 24], [24, 1], [2, 12], [4, 6], [2, 3, 4], [1, 1, 24], [2, 2, 2, 3], [1] * 10 + [24], (4, 6)):
    view = base.cast('B', shape)
    print(shape, facts(view), len(view), view == base, view == base.cast('B', shape))
    print('  ', view.tolist())
    for order in (None, 'C', 'F', 'A'):
        print('  ', order, view.tobytes(order).hex())
two = base.cast('B', [4, 6])
three = base.cast('H', [2, 3, 2])
zero = base[:1].cast('B', [])
for source in (
    'two[0, 0]', 'two[3, 5]', 'two[-1, -1]', 'two[4, 0]', 'two[0, 6]', 'two[-5, 0]', 'two[0, -7]', 'two[Index(), Index()]', 'two[True, False]',
    'two[0]', 'two[0,]', 'two[()]', 'two[...]', 'two[..., 0]', 'two[0, 0, 0]', 'two[0, "a"]', 'two["a", 0]', 'two[None, 0]', 'two[0, slice(1)]',
    'two[0:1, 0:1]', 'two[0, 10 ** 30]', 'two[1.0, 0]', 'two[:]', 'two[1:3].tolist()', 'two[::2].tolist()', 'two[::-1].tolist()', 'facts(two[::-1])',
    'facts(two[::2])', 'facts(two[3:1])', 'two[3:1].tolist()', 'two[1:3].tobytes()', 'two[::-1].tobytes("F").hex()', 'two[::-2].tobytes().hex()',
    'len(two[1:3])', 'list(two)', 'iter(two)', '0 in two', 'two.hex()', 'two[::2].hex()', 'bytes(two)', 'bytes(two[::-1])', 'bytearray(two[::3])', 'two == two[::-1]',
    'two[::-1] == two[::-1]', 'two[0:2] == base[:12].cast("B", [2, 6])', 'two == 5', 'two == data', 'hash(two.toreadonly())', 'hash(memoryview(bytes(24)).cast("B", [4, 6])) == hash(bytes(24))',
    'hash(memoryview(bytes(24)).cast("B", [4, 6])[::2]) == hash(bytes(12))', 'memoryview(two).shape', 'memoryview(two[::2]).strides', 'two.toreadonly().shape', 'two.obj is data',
    'two.cast("B")', 'two.cast("B", [6, 4])', 'two.cast("H")', 'two.cast("B").cast("B", [6, 4]).tolist()', 'two[::2].cast("B")', 'three.tolist()', 'facts(three)', 'three[1, 2, 1]',
    'three[1, 2]', 'three[1]', 'three[1:].tolist()', 'three.cast("B").shape', 'three.cast("b").shape', 'three.cast("c").shape', 'three.cast("I")', 'three.tobytes("F").hex()', 'three == two', 'three == base.cast("H")',
    'zero.tolist()', 'zero[()]', 'zero[...]', 'zero[0]', 'zero[:]', 'facts(zero)', 'len(zero)', 'list(zero)', 'zero.tobytes()', 'zero == zero', 'zero == base[:1]', 'zero == base[1:2].cast("B", [])', 'zero.cast("B")', 'zero.cast("B").shape',
    'zero.cast("b", [1]).tolist()', 'zero.cast("b", [])', 'base.cast("B", shape=[])', 'base.cast("B", shape=[24])[23]', 'base.cast(format="B", shape=[24])[22]', 'base.cast()', 'base.cast("B", None)', 'base.cast("B", "ab")', 'base.cast("B", iter([24]))',
    'base.cast("B", [0, 24])', 'base.cast("B", [-1, -24])', 'base.cast("B", [1 << 62, 4])', 'base.cast("B", [1 << 64])', 'base.cast("B", [24.0])', 'base.cast("B", [True] * 3)', 'base.cast("B", [Index(), 24])', 'base.cast("B", [1] * 63 + [24]).ndim',
    'base.cast("B", [1] * 64 + [24])', 'base.cast("B", [1] * 64)', 'base.cast("B", [5, 5])', 'base.cast("B", (12, 1))', 'base[:0].cast("B", [0])', 'base[:0].cast("B", [1])', 'base[:0].cast("H").shape', 'base[1:].cast("H")',
    'base[1:3].cast("H").tolist()', 'memoryview(bytes()).cast("d").tolist()',
):
    show(source)
print('writing')
for source in ('two.__setitem__((1, 1), 99)', 'two.__setitem__((-1, -1), 98)', 'two.__setitem__((9, 9), 1)', 'two.__setitem__(0, 1)', 'two.__setitem__(slice(None), base)', 'two.__setitem__(slice(None), two)',
               'two.__setitem__((slice(1), slice(1)), b"a")', 'two.__setitem__((1, 1, 1), 1)', 'two.__setitem__((0, 0), 256)', 'two.__setitem__((0, 0), None)', 'two.__delitem__((0, 0))', 'zero.__setitem__((), 77)', 'zero.__setitem__(..., 78)',
               'zero.__setitem__(0, 1)', 'zero.__setitem__(slice(None), b"a")', 'three.__setitem__((0, 0, 0), 513)', 'zero.__delitem__(())', 'base.__setitem__((), 1)', 'base.__setitem__(..., b"a")', 'base.__setitem__((0,), 9)', 'base.__getitem__((3,))',
               'base.__setitem__((0, 1), 9)'):
    show(source)
    print('  ', data.hex())
