# Handlers of signals, timers, and the errors of their functions.
import _signal as s


def p(f,*a,**k):
    try: print(getattr(f,'__name__',f),f(*a,**k))
    except BaseException as e: print(type(e).__name__,e)
p(s.signal,1);p(s.signal,0,0);p(s.signal,65,0);p(s.signal,9,0);p(s.signal,2,"x");p(s.signal,"a",0);p(s.signal,2.0,0);p(s.signal,10,s.SIG_IGN);p(s.signal,10,True);p(s.signal,10,lambda *a: print("got",a[0],type(a[1]).__name__))
p(s.raise_signal,10);p(s.raise_signal,99);p(s.raise_signal,0); print(type(s.getsignal(10)).__name__);p(s.getsignal,2);p(s.getsignal,0);p(s.getsignal,12);p(s.getsignal,99);p(s.getsignal,"x")
for n in range(-1,67): p(s.strsignal,n)
p(s.default_int_handler);p(s.default_int_handler,1,2,3)
p(s.set_wakeup_fd,-1);p(s.set_wakeup_fd);p(s.set_wakeup_fd,99);p(s.set_wakeup_fd,"x");p(s.set_wakeup_fd,0);p(s.set_wakeup_fd,-1,warn_on_full_buffer=False); p(s.set_wakeup_fd,-1,False)
print(s.valid_signals()==set(range(1,65))-{32,33})
p(s.alarm,0);p(s.alarm,"x");p(s.alarm,1.5);p(s.setitimer,0,0);p(s.setitimer,9,1);p(s.setitimer,0,-1);p(s.setitimer,0,"a");p(s.getitimer,0);p(s.getitimer,9);p(s.setitimer,0,100,0.5);x=s.setitimer(0,0); print(99<x[0]<=100,x[1])
s.signal(14,lambda *a: print("alarm")); s.setitimer(0,0.01); p(s.pause)
try:
    s.raise_signal(2)
except KeyboardInterrupt as e: print(repr(e))
def h(n,f): raise ValueError(n)
p(s.signal,2,h)
p(s.raise_signal,2)
print(s.signal(2,s.default_int_handler).__name__); 
print(s.ItimerError,s.ItimerError.__bases__)
p(s.signal,2,None)

