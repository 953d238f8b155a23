"""Memoryviews that were released, what their buffers refuse meanwhile, and slices that overlap."""
def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def fresh(format='B'):
    return memoryview(bytearray(8)).cast(format)


view = fresh()
owner = view.obj
print(attempt(view.tobytes), attempt(owner.append, 1))
view.release()
print(attempt(owner.append, 1), len(owner), attempt(view.release))
for name in ('obj', 'nbytes', 'readonly', 'itemsize', 'format', 'ndim', 'shape', 'strides', 'suboffsets', 'c_contiguous',
             'f_contiguous', 'contiguous'):
    print(name, attempt(getattr, view, name), attempt(setattr, view, name, 1), attempt(delattr, view, name))
for name, *arguments in (('tobytes',), ('tolist',), ('hex',), ('cast', 'B'), ('toreadonly',), ('__enter__',), ('__len__',), ('__getitem__', 0),
                         ('__setitem__', 0, 0), ('__delitem__', 0), ('__hash__',), ('__eq__', b''), ('__exit__', None, None, None), ('__exit__',),
                         ('__ne__', b'')):
    print(name, attempt(lambda: getattr(view, name)(*arguments)))
print(attempt(bytes, view), attempt(memoryview, view), attempt(b''.join, [view]), attempt(bytearray, view), attempt(list, view))
print(repr(view).split(' at ')[0], repr(fresh()).split(' at ')[0])

print('exports')
owner = bytearray(b'abcdef')
views = [memoryview(owner)]
views.append(views[0][1:4])
views.append(views[1].cast('b'))
views.append(views[2].toreadonly())
views.append(memoryview(views[3]))
for view in views:
    print(attempt(owner.clear), view.tolist(), view.obj is owner, view.readonly)
    view.release()
print(attempt(owner.clear), owner)
owner = bytearray(b'abc')
with memoryview(owner) as outer, memoryview(outer) as inner:
    print(inner.tolist(), attempt(owner.extend, b'x'))
    print(attempt(outer.release), attempt(lambda: outer[0]), inner[0])
print(attempt(owner.extend, b'x'), owner)
with memoryview(b'x') as view:
    view.release()
print('left with a released view')
try:
    with memoryview(b'x') as view:
        raise KeyError('inside')
except KeyError as error:
    print(repr(error), attempt(len, view))


def shifting():
    owner = bytearray(range(10))
    view = memoryview(owner)
    view[2:8] = view[0:6]
    yield list(owner)
    view[0:6] = view[4:10]
    yield list(owner)
    view[::2] = view[1::2]
    yield list(owner)
    view[::-1] = view
    yield list(owner)
    view[1::3] = view[::3][:3]
    yield list(owner)


for state in shifting():
    print(state)
view = memoryview(bytearray(4))
for value in (b'ab', b'abc', bytearray(b'xy'), memoryview(b'pq'), memoryview(b'pqrs')[::2], memoryview(b'pq').cast('b'), memoryview(b'pq').cast('c'),
              [1, 2], 'ab', 5, None, memoryview(b'pq').cast('H')):
    print(attempt(view.__setitem__, slice(1, 3), value), view.tolist())
print(attempt(view.__setitem__, slice(3, 1), b''), attempt(view.__setitem__, slice(3, 1), b'a'), attempt(view.__delitem__, slice(1)))
print(attempt(type, 'Sub', (memoryview,), {}), attempt(memoryview.__new__, memoryview), attempt(memoryview.__new__, memoryview, b'q', 3), attempt(memoryview.__new__, int, b''))
print(attempt(lambda: memoryview(b'a') + b'b'), attempt(lambda: memoryview(b'a') * 2), attempt(lambda: memoryview(b'a') < memoryview(b'b')), attempt(lambda: memoryview(b'a') == memoryview(b'a')))
print(attempt(view.__reduce__), attempt(view.__reduce_ex__, 2), attempt(view.__reduce_ex__, 4))
