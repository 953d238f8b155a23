# Locks that their holder can take again.
import _thread as t


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


R=t.RLock; print(R,sorted(vars(R)),R.__flags__&(1<<10)); r=R(1,2,x=3); print(str(r).split(" at ")[0])
p(r.acquire); p(r.acquire,blocking=False); print(str(r).replace(str(t.get_ident()),"ID").split(" at ")[0]); p(r._is_owned); p(r._release_save.__name__); s=r._release_save(); print(s[0],s[1]==t.get_ident()); p(r._is_owned); p(r._acquire_restore,s); p(r.release);p(r.release);p(r.release);p(r._release_save); p(r.acquire,False,1); p(r.acquire,True,-5); p(r._acquire_restore,1); p(r._acquire_restore,(1,)); p(r.__exit__,None,None,None); p(r._acquire_restore,(0,0))
with R() as x: print(x)
class S(R):
    def __init__(self,a): self.a=a
print(S(3).a)
