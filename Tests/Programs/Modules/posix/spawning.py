# posix_spawn, posix_spawnp, system: errors, descriptors and environments of children.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.posix_spawn("/nothing", 5, {})
posix.posix_spawn("/nothing", [], {})
posix.posix_spawn("/nothing", [""], {})
posix.posix_spawn("/nothing", ["a"], 5)
posix.posix_spawn("/nothing", ["a"], {})
posix.posix_spawn(b"/nothing", ["a"], {})
posix.posix_spawnp("nothing-there", ["a"], {})
posix.posix_spawn(5, ["a"], {})
posix.posix_spawn("/nothing", ["a"])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=5)
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[5])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[()])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[("x",)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(77,)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(0,)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(0,1,2,3,4)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(1,)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(1,"x")])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(2,)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(2,1)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=[(1,-1)])
posix.posix_spawn("/nothing", ["a"], {}, file_actions=None)
posix.posix_spawn("/nothing", ["a"], {}, setpgroup="x")
posix.posix_spawn("/nothing", ["a"], {}, setpgroup=None)
posix.posix_spawn("/nothing", ["a"], {}, setsigmask=5)
posix.posix_spawn("/nothing", ["a"], {}, setsigmask=[1000])
posix.posix_spawn("/nothing", ["a"], {}, setsigmask=["x"])
posix.posix_spawn("/nothing", ["a"], {}, setsigdef=[0])
posix.posix_spawn("/nothing", ["a"], {}, scheduler=5)
posix.posix_spawn("/nothing", ["a"], {}, scheduler=(1,))
posix.posix_spawn("/nothing", ["a"], {}, scheduler=(None,5))
posix.posix_spawn("/nothing", ["a"], {}, scheduler=(0,5))
posix.posix_spawn("/nothing", ["a"], {}, nothing=5)
posix.system("exit 3")
posix.system(5)
posix.system("a\0b")
""".strip().splitlines():
    show(line)


r, w = posix.pipe()
actions = [(posix.POSIX_SPAWN_DUP2, w, 1), (posix.POSIX_SPAWN_CLOSE, r), (posix.POSIX_SPAWN_OPEN, 0, "/dev/null", posix.O_RDONLY, 0)]
child = posix.posix_spawn("/bin/sh", ("sh", "-c", "echo $A $#; read x; echo [$x]", "me", b"one"), {"A": "value", b"B": b"x"}, file_actions=actions)
print(child > 0, posix.waitpid(child, 0) == (child, 0), posix.read(r, 100))
child = posix.posix_spawnp("sh", ["sh", "-c", "kill -TERM $$"], posix.environ, setsigdef=[15], setsigmask=[], setpgroup=0, resetids=True)
status = posix.waitpid(child, 0)[1]
print(posix.WIFSIGNALED(status), posix.WTERMSIG(status), posix.WIFEXITED(status))
child = posix.posix_spawn("/bin/sh", ["sh", "-c", "exit 9"], {}, scheduler=(posix.SCHED_OTHER, posix.sched_param(0)), setsid=True)
print(posix.WEXITSTATUS(posix.waitpid(child, 0)[1]))
print(posix.WEXITSTATUS(posix.system("exit 4")), posix.WEXITSTATUS(posix.system(b"true")))
