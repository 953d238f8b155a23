"""Which of several wrong things about a call is told: bytes, bytearray, memoryview, str, sum."""
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class C0:
    def __iter__(self): return iter([1])
    def __int__(self): return 3
class C1:
    def __index__(self): return 3
class C2: pass
class C3:
    def __float__(self): return 3.0
def s(v):
    b=bytearray(b'abc'); b[0:1]=v; return b
for v in (1.5, 1j, C0(), C1(), C2(), C3(), [1], None, 'x', len, {1:2}, range(3), (300,), ['a'],memoryview(b'z')): t(lambda: s(v))
for v in (memoryview(b'a'), bytearray(b'x'), b'q'):
    t(lambda: int(v))
    t(lambda: int(v, 5))
    t(lambda: isinstance(v, memoryview) or float(v))
t(lambda: memoryview(b'').__exit__(1,2,3,4)); t(lambda: memoryview(b'').__exit__(x=3)); t(lambda: memoryview()); t(lambda: memoryview(x=3)); t(lambda: memoryview(1,2)); t(lambda: memoryview(object=3))
m=memoryview(b'ab')
t(lambda: m.tobytes(1,2)); t(lambda: m.tobytes(x=1)); t(lambda: m.tobytes(order=3)); t(lambda: m.tobytes('C', order=3)); t(lambda: m.hex(1,2,3)); t(lambda: m.cast()); t(lambda:m.cast(1,2,3,4)); t(lambda:m.cast(encoding=3)); t(lambda: m.cast(x=1,format='B'));
for f in (bytes, bytearray, str):
    t(lambda: f(b'a', 5, sep=3)); t(lambda: f(b'a','utf8',encoding='x')); t(lambda: f(b'a',5,encoding='x')); t(lambda: f(b'a','utf8',sep=3)); t(lambda: f(b'a', 'utf-8', 5)); t(lambda: f(1,2,3,4)); t(lambda: f(errors='\ud800')); t(lambda: f(x=1)); t(lambda: f(encoding=3)); t(lambda: f(encoding='a',errors=3))
t(lambda: sum(1,'a')); t(lambda: sum([1],'a')); t(lambda: 'a'.find(1,'b')); t(lambda: 'a'.count(1,'b')); t(lambda: b'a'.find([],'b')); t(lambda: b'a'.count([],'b')); t(lambda: b'a'.startswith([],'b')); t(lambda: 'a'.startswith([],'b')); t(lambda: b''.decode('xx')); t(lambda: bytearray().decode('xx')); t(lambda: ''.encode('xx')); t(lambda: str(b'','xx'))
