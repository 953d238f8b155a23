# fork, exec, and waiting for children.
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
posix.register_at_fork()
posix.register_at_fork(before=5)
posix.register_at_fork(after_in_child=5)
posix.register_at_fork(after_in_parent=None)
posix.register_at_fork(1)
posix.register_at_fork(x=1)
posix.execv("/nothing", 5)
posix.execv("/nothing", [])
posix.execv("/nothing", [""])
posix.execv("/nothing", [5])
posix.execv("/nothing", ["a\0"])
posix.execv("/nothing", ["a"])
posix.execv(5, ["a"])
posix.execve("/nothing", 5, {})
posix.execve("/nothing", [], {})
posix.execve("/nothing", [""], {})
posix.execve("/nothing", ["a"], 5)
posix.execve("/nothing", ["a"], {1:2})
posix.execve("/nothing", ["a"], {"a=":"b"})
posix.execve("/nothing", ["a"], {"":"b"})
posix.execve("/nothing", ["a"], {"a":5})
posix.execve("/nothing", ["a"], {"a":"5"})
posix.execve(77, ["a"], {"a":"5"})
posix.waitid_result(range(5))
posix.wait()
posix.waitpid(-1, 0)
posix.waitpid(0, 99999)
posix.waitid(0, 0, 4)
posix.waitid(99, 0, 4)
""".strip().splitlines():
    show(line)


def run(body):
    """What a copy of the process writes, and the status with which it ends."""
    r, w = posix.pipe()
    child = posix.fork()
    if child == 0:
        try:
            body(w)
        except SystemExit as error:
            posix._exit(error.code)
        except BaseException as error:
            posix.write(w, repr(error).encode())
        posix._exit(3)
    posix.close(w)
    text = b""
    while True:
        more = posix.read(r, 1000)
        if not more:
            break
        text += more
    posix.close(r)
    pid, status = posix.waitpid(child, 0)
    print(pid == child, text, posix.WEXITSTATUS(status) if posix.WIFEXITED(status) else -posix.WTERMSIG(status))


def ends(w):
    raise SystemExit(7)


def executes(w):
    posix.dup2(w, 1)
    posix.execv("/bin/sh", ["sh", "-c", "echo executed"])


def executes_with(w):
    posix.dup2(w, 1)
    posix.execve("/bin/sh", ("sh", "-c", "echo $A-$B"), {"A": "a", "B": b"b"})


def threads(w):
    lock = _thread.allocate_lock()
    lock.acquire()
    _thread.start_new_thread(lambda: (posix.write(w, b"thread "), lock.release()), ())
    lock.acquire()
    posix.write(w, b"main")


def killed(w):
    posix.kill(posix.getpid(), 9)


held = _thread.allocate_lock()
ready = _thread.allocate_lock()
ready.acquire()
held.acquire()


def other():
    ready.release()
    held.acquire()


_thread.start_new_thread(other, ())
ready.acquire()
for body in (ends, executes, executes_with, threads, killed):
    run(body)
held.release()

child = posix.fork()
if child == 0:
    posix._exit(5)
found = posix.waitid(posix.P_PID, child, posix.WEXITED | posix.WNOWAIT)
print(found.si_pid == child, found.si_signo, found.si_status, found.si_code == posix.CLD_EXITED, found.si_uid == posix.getuid())
pid, status = posix.wait()
print(pid == child, posix.WEXITSTATUS(status))
child = posix.fork()
if child == 0:
    posix.read(posix.pipe()[0], 1)
print(posix.waitpid(child, posix.WNOHANG), posix.waitid(posix.P_PID, child, posix.WEXITED | posix.WNOHANG))
posix.kill(child, 9)
print(posix.WTERMSIG(posix.waitpid(-1, 0)[1]))


def hook(text):
    return lambda: posix.write(1, text)


def parent():
    # The child is to write first.
    posix.read(r, 1)
    posix.write(1, b"parent 1\n")


posix.register_at_fork(before=hook(b"before 1\n"), after_in_child=hook(b"child 1\n"), after_in_parent=parent)
posix.register_at_fork(before=hook(b"before 2\n"), after_in_child=hook(b"child 2\n"))
r, w = posix.pipe()
import sys
sys.stdout.flush()
child = posix.fork()
if child == 0:
    posix.write(w, b"xy")
    posix._exit(0)
posix.waitpid(child, 0)
print(posix.read(r, 5))
