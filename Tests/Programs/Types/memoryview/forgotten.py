"""Views that nobody has any more hold nothing: their objects can be resized again, without `release`."""
import _io
import _sre
import _struct
import array


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def deleted():
    owner = bytearray(b'abcdef')
    view = memoryview(owner)
    yield attempt(owner.append, 1)
    del view
    yield attempt(owner.append, 1), owner


def rebound():
    owner = bytearray(b'abcdef')
    view = memoryview(owner)
    view = view[1:4]
    view = view.cast('b')
    yield attempt(owner.clear), view.tolist()
    view = None
    yield attempt(owner.clear), owner


def temporary():
    owner = bytearray(b'abcdef')
    total = sum(memoryview(owner)[1:3])
    owner += b'gh'
    owner[1:3] = b'-----'
    del owner[:2]
    owner.extend(memoryview(bytes(owner))[:2])
    yield total, owner, memoryview(owner)[2], attempt(owner.pop), len(owner)


def consumed():
    """A reader that fills a buffer through views and then drops what was read."""
    source = _io.BytesIO(bytes(range(200)))
    owner = bytearray()
    totals = []
    while True:
        used = len(owner)
        owner.extend(bytes(16))
        view = memoryview(owner)
        count = source.readinto(view[used:])
        if not count:
            break
        totals.append(sum(view[:used + count]))
        del view
        del owner[:8]
        del owner[len(owner) - 3:]
    yield totals
    yield attempt(owner.append, 1)
    del view
    yield attempt(owner.append, 1), len(owner)


def returned():
    def inside(owner):
        view = memoryview(owner)
        return view[0] + len(view[1:])
    owner = bytearray(b'abc')
    yield inside(owner), attempt(owner.insert, 0, 5), owner


def in_lists():
    owner = bytearray(b'abcdef')
    views = [memoryview(owner)[index:] for index in range(5)]
    yield [view[0] for view in views], attempt(owner.reverse), attempt(owner.pop)
    views.pop()
    yield attempt(owner.pop)
    views.clear()
    yield attempt(owner.pop), owner


def nested():
    owner = bytearray(b'abcdef')
    outer = memoryview(owner)
    inner = memoryview(outer)
    yield inner.tolist(), attempt(owner.pop)
    del inner
    yield attempt(outer.release), attempt(owner.pop), owner


def arrays():
    owner = array.array('i', range(5))
    view = memoryview(owner)
    yield attempt(owner.append, 5), attempt(owner.pop), view[4]
    del view
    yield attempt(owner.append, 5), attempt(owner.pop, 0), owner
    owner += array.array('i', memoryview(owner)[1:3].tolist())
    owner *= 2
    del owner[::2]
    yield owner


def streams():
    stream = _io.BytesIO(b'abcdef')
    view = stream.getbuffer()
    view[1] = 66
    yield attempt(stream.write, b'x'), attempt(stream.truncate, 1), attempt(stream.close)
    del view
    yield attempt(stream.write, b'x'), attempt(stream.truncate), stream.getvalue(), attempt(stream.close)


def others():
    owner = bytearray(b'abcdefgh')
    records = _struct.iter_unpack('<H', owner)
    yield next(records), attempt(owner.append, 1)
    del records
    yield attempt(owner.append, 1), len(owner)
    matches = _sre.compile(b'.', 0, [15, 4, 0, 1, 1, 2, 1], 0, {}, (None,)).finditer(owner)
    yield next(matches).start(), attempt(owner.append, 1)
    del matches
    yield attempt(owner.append, 1), len(owner)


def awaited():
    """The owner of the memory dies with its last view."""
    class Owner(bytearray):
        def __del__(self):
            print('the owner is gone')
    view = memoryview(Owner(b'xyz'))
    print(view.tolist())
    part = view[1:]
    del view
    print(part.tolist())
    del part
    yield 'after'


for scene in (deleted, rebound, temporary, consumed, returned, in_lists, nested, arrays, streams, others, awaited):
    print(scene.__name__)
    for line in scene():
        print('  ', line)

owner = bytearray(b'global')
view = memoryview(owner)
print(attempt(owner.append, 1))
del view
owner.append(33)
print(owner)
for _ in range(3):
    for part in (memoryview(owner)[start:start + 2] for start in range(0, len(owner), 2)):
        pass
    print(attempt(owner.append, 33), bytes(part))
    part = None
    owner += b'.'
print(owner)
