"""Numbers that answer nonsense when formatted; items of what has none."""
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class I:
    def __init__(s,r): s.r=r
    def __int__(s): return s.r
for r in (None,'x',1.5,NotImplemented):
    t(lambda: '%d' % I(r)); t(lambda: '%x' % I(r)); t(lambda: b'%d' % I(r)); t(lambda: int(I(r)))
for o in ('a', 1, 1.5, b'x', [], True, 1j, ()): t(lambda: o.__format__(1,2)); t(lambda: o.__format__())
t(lambda: memoryview(b'').tobytes(1,2)); t(lambda: memoryview(b'').tobytes(1,2,x=3))
t(lambda: ().index(1,2,3,4,5)); t(lambda: [].index(1,'a')); t(lambda: 'abc'.find('a', 'b')); t(lambda: 'abc'.startswith(5,'b'));
def setit(a,k,v): a[k]=v
def delit(a,k): del a[k]
for o in ('a',b'x',(),range(3),frozenset(),{}.keys(),1,None,object(),{1},iter([]),memoryview(b'a'), {}.items(), {}.values(), slice(1), (lambda:1), Exception(), enumerate([]), type, reversed([1]),iter({})):
    for k in (2**70, 0, 'x', None, slice(1)):
        t(lambda: setit(o,k,1)); t(lambda: delit(o,k)); t(lambda: isinstance(o, memoryview) or o[k])
