"""Items, slices, facts of memoryviews."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


m = memoryview(b"abcdef")
w = memoryview(bytearray(b"abcdef"))


def released():
    view = memoryview(bytearray(b"abc"))
    view.release()
    return view


for line in r"""
m[0], m[-1], m[1:3].tobytes(), m[::2].tobytes(), m[::-1].tolist(), m[10:].tolist(), m[::2].strides, m[::2].shape, m[::2].contiguous, m[::-2].strides, m[1:][::2].tolist(), m[0:1].c_contiguous
m[10]
m['a']
m[1.5]
m[0, 0]
m[...]
m[()]
m[10**30]
len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous
m.obj, w.obj, memoryview(w).obj, w.readonly
m == b'abcdef', m == 'abcdef', m != b'x', m == bytearray(b'abcdef'), m[::2] == b'ace', m == m, b'abcdef' == m, m == 5, m == w
m < m
hash(m) == hash(b'abcdef'), hash(m[1:3]) == hash(b'bc')
hash(w)
hash(memoryview(bytearray(b'a')).toreadonly())
m.tolist(), list(m), 97 in m, b'a' in m, m.hex(), m.hex('-'), m[::2].hex(), [x for x in m[:2]]
m.tobytes('C'), m.tobytes(None), m.tobytes('F'), m.tobytes('A'), m[::-1].tobytes()
m.tobytes('x')
m.tobytes(1)
bytes(m), bytearray(m), b''.join([m]), b'x' + m, bytes(m[::2])
repr(m)[:11], str(m)[:11], m.toreadonly().readonly, w.toreadonly().readonly, m.__enter__() is m, memoryview(m) == m, m.__sizeof__()
memoryview(b'').tolist(), memoryview(b'').shape, memoryview(b'').c_contiguous, len(memoryview(b'')), memoryview(b'') == b''
memoryview(1)
memoryview('a')
memoryview()
memoryview(b'a', 1)
memoryview(object=b'a').tolist()
m.cast('H').tolist(), m.cast('H').format, m.cast('H').itemsize, m.cast('@H').tolist(), m.cast('@H').format, m.cast('H').strides, m.cast('c').tolist(), m.cast('H').cast('B').tolist(), m.cast('b').tolist()
m.cast('b', [2, 3]).tolist(), m.cast('b', [2, 3]).shape, m.cast('b', [2, 3]).strides, m.cast('b', [2, 3])[1, 2], m.cast('B', (2, 3)).cast('B').tolist(), m.cast('B', (6,)).cast('B', (3, 2)).tolist(), len(m.cast('B', (2, 3))), m.cast('B', (2, 3))[1:].tolist(), m.cast('B', (2, 3)).nbytes
m.cast('B', (2, 3)).tobytes('F'), m.cast('B', (2, 3))[::-1].tobytes('F'), m.cast('B', (1, 2, 3)).tobytes('F'), m.cast('B', (2, 3)).f_contiguous, m.cast('B', (1, 6)).f_contiguous, m.cast('B', (2, 3))[::-1].tolist(), m.cast('H', (3, 1)).tolist()
m.cast('B', (2, 3)) == m, m.cast('B', (2, 3)) == m.cast('B', [2, 3]), m.cast('c') == m, m.cast('b') == m
memoryview(b'a').cast('B', ()).tolist(), memoryview(b'a').cast('B', ())[()], memoryview(b'a').cast('B', ()).shape, len(memoryview(b'a').cast('B', ()))
m.cast('I')
m.cast('<H')
m.cast('x')
m.cast('b', [2, 3])[0]
m.cast('b', [2, 4])
m.cast('b', [0])
m.cast('b', 3)
m.cast('b', ['x'])
m.cast('H').cast('I')
m[::2].cast('b')
m.cast(1)
m.cast('B', (1,) * 65)
m.cast('B', ())
m.cast('B', (2, 3))[1, 5]
m.cast('B', (2, 3))[1, 'x']
m.cast('B', (2, 3))[1, 2, 3]
m.cast('B', (2, 3))[0:1, 0:1]
m.cast('B', (2, 3)).cast('B', (3, 2))
memoryview(b'a').cast('B', ())[0]
memoryview(bytes(8)).cast('d').tolist(), memoryview(b'\xff' * 8).cast('Q').tolist(), memoryview(b'\xff' * 8).cast('q').tolist(), memoryview(b'\1' * 4).cast('?').tolist(), memoryview(b'\0\0\xc0?').cast('f').tolist(), memoryview(b'\xff' * 8).cast('n').tolist(), memoryview(b'\xff' * 8).cast('P').tolist(), memoryview(b'\xff' * 4).cast('i').tolist(), memoryview(b'\xff' * 4).cast('I').tolist(), memoryview(b'\xfe').cast('b').tolist()
released().tobytes()
released()[0]
len(released())
released().release()
released() == released()
released().obj
repr(released())[:20]
""".strip().split("\n"):
    show(line)
