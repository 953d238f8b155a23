# Locks in one thread: taking, giving back, waiting in vain, and errors.
import _thread as t


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


L = t.allocate_lock
p(t.LockType); print(t.LockType.__name__,t.LockType.__module__,sorted(vars(t.LockType)),t.LockType.__flags__&(1<<10))
l=L(); print(str(l).split(" at ")[0])
p(l.acquire); print(str(l).split(" at ")[0]); p(l.acquire,False); p(l.acquire,0); p(l.acquire,True,0.01); p(l.acquire,True,-2); p(l.acquire,False,1); p(l.acquire,True,1e12); p(l.acquire,timeout=0); p(l.acquire,1,2,3); p(l.acquire,x=1); p(l.acquire,"a"); p(l.acquire,True,"x"); p(l.locked); p(l.release); p(l.release); p(l.locked_lock); p(l.__enter__); p(l.__exit__,1,2); p(l.__exit__); p(l.locked,1); p(l.acquire,True,-1);p(l.acquire,False,-1);p(l.acquire,False,-1.0); p(l.acquire,True,None); p(l.acquire,True,float('nan'))
p(t.LockType,1); p(l.__class__)
import _weakref
w = _weakref.ref(l)
print(w() is l)
