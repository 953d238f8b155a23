# Errors of starting threads, the stack's size, the hook for exceptions, interrupting.
import _thread as t


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


p(t.start_new_thread); p(t.start_new_thread,1,2); p(t.start_new_thread,print,2); p(t.start_new_thread,print,(),2); p(t.start_new_thread,print,(),{},4)
p(t.stack_size); p(t.stack_size,-1); p(t.stack_size,5); p(t.stack_size,65536);p(t.stack_size,0);p(t.stack_size,"x");p(t.stack_size,1,2)
p(t.exit); p(t.exit,1); p(t._count); p(t._excepthook); p(t._excepthook,1); p(t.get_ident,1); print(t.TIMEOUT_MAX,t.error); print(str(t._set_sentinel()).split(" at ")[0])
E_=t._ExceptHookArgs; print(E_, E_.n_fields)
import sys
try: 1/0
except Exception: a=E_((*sys.exc_info(),None))
sys.stderr=sys.stdout
class FakeT: name="Th"
t._excepthook(E_((a[0],a[1],None,FakeT())))
t._excepthook(E_((a[0],a[1],None,None))) if 0 else 0
t._excepthook(E_((SystemExit,SystemExit(),None,None)))
p(t.interrupt_main,1)
try: t.interrupt_main(); [i for i in range(100)]
except KeyboardInterrupt as e: print(repr(e))
