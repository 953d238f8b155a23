# Blocked signals, and waiting for signals.
import _signal
import posix
import _thread


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
_signal.SIG_BLOCK, _signal.SIG_UNBLOCK, _signal.SIG_SETMASK
_signal.pthread_sigmask(0, [])
_signal.pthread_sigmask(0, [1000])
_signal.pthread_sigmask(0, 5)
_signal.pthread_sigmask(0, ["x"])
_signal.pthread_sigmask(99, [1])
_signal.pthread_sigmask("x", [1])
_signal.pthread_sigmask(0, [10]), _signal.pthread_sigmask(2, [])
_signal.sigpending()
_signal.siginterrupt(1000, 0)
_signal.siginterrupt(10, 0)
_signal.siginterrupt(9, 0)
_signal.sigtimedwait([10], 0)
_signal.sigtimedwait([10], -1)
_signal.sigtimedwait([10], "x")
_signal.sigwait([1000])
_signal.struct_siginfo(range(7))
type(_signal.struct_siginfo(range(7))).__mro__
""".strip().splitlines():
    show(line)


USR1, USR2 = _signal.SIGUSR1, _signal.SIGUSR2
arrived = []
_signal.signal(USR1, lambda number, frame: arrived.append(number))
print(_signal.pthread_sigmask(_signal.SIG_BLOCK, {USR1, USR2}) & {USR1, USR2})
posix.kill(posix.getpid(), USR1)
_signal.pthread_kill(_thread.get_ident(), USR2)
print(arrived, _signal.sigpending() & {USR1, USR2} == {USR1, USR2})
print(_signal.sigwait([USR2]), _signal.sigpending() & {USR1, USR2} == {USR1})
found = _signal.sigwaitinfo([USR1])
print(found.si_signo == USR1, found.si_pid == posix.getpid(), found.si_uid == posix.getuid(), found.si_code, arrived)
_signal.raise_signal(USR1)
found = _signal.sigtimedwait({USR1}, 5)
print(found.si_signo == USR1, len(found), type(found).__name__)
print(_signal.sigtimedwait({USR1}, 0.01))
_signal.raise_signal(USR1)
print(arrived)
print(_signal.pthread_sigmask(_signal.SIG_UNBLOCK, [USR1]) >= {USR1, USR2}, arrived)
_signal.pthread_kill(_thread.get_ident(), USR1)
print(arrived)
print(_signal.pthread_sigmask(_signal.SIG_SETMASK, []) & {USR1, USR2} == {USR2})
print(_signal.siginterrupt(USR1, False), _signal.siginterrupt(USR1, 1))
try:
    _signal.pthread_kill("x", USR1)
except TypeError as error:
    print(error)
try:
    _signal.pthread_kill(_thread.get_ident(), 1000)
except OSError as error:
    print(error)
