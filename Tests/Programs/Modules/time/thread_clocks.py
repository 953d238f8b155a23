# The clock of a thread's processor time.
import time
import _thread


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
time.pthread_getcpuclockid()
time.pthread_getcpuclockid('x')
time.pthread_getcpuclockid(1.5)
time.pthread_getcpuclockid(x=1)
time.pthread_getcpuclockid(1, 2)
""".strip().splitlines():
    show(line)


clock = time.pthread_getcpuclockid(_thread.get_ident())
first = time.clock_gettime(clock)
sum(range(100000))
print(type(clock), first >= 0, time.clock_gettime(clock) > first, abs(time.thread_time() - time.clock_gettime(clock)) < 1)
