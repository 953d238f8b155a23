# Priorities, scheduling policies, processors.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.sched_param()
posix.sched_param(5), posix.sched_param(sched_priority=3), posix.sched_param((1,)), posix.sched_param("x").sched_priority
posix.sched_param(1,2)
posix.getpriority(77,0)
posix.setpriority(0,"x",0)
posix.getpriority(0)
posix.nice("x")
posix.sched_get_priority_max(1), posix.sched_get_priority_min(1), posix.sched_get_priority_max(0)
posix.sched_get_priority_max(99)
posix.sched_setparam(0, 5)
posix.sched_setparam(0, posix.sched_param("x"))
posix.sched_setparam(0, posix.sched_param(2**40))
posix.sched_setscheduler(0, 99, posix.sched_param(0))
posix.sched_setaffinity(0, 5)
posix.sched_setaffinity(0, ["x"])
posix.sched_setaffinity(0, [-1])
posix.sched_setaffinity(0, [2**80])
posix.sched_setaffinity(0, [])
posix.sched_setaffinity(0, [2**31])
posix.sched_getaffinity(-1)
type(posix.sched_getaffinity(0))
posix.sched_yield()
posix.getloadavg().__class__, len(posix.getloadavg())
""".strip().splitlines():
    show(line)


print(len(posix.sched_getaffinity(0)) >= 1, posix.sched_setaffinity(0, posix.sched_getaffinity(0)))
print(posix.sched_getscheduler(0) in (posix.SCHED_OTHER, posix.SCHED_BATCH), posix.sched_getparam(0).sched_priority)
print(type(posix.sched_rr_get_interval(0)), posix.getpriority(posix.PRIO_PROCESS, 0) == posix.nice(0))
print(posix.sched_param.__mro__[1:], posix.sched_param(3).__reduce__()[1])
