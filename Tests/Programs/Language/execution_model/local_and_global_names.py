# Whether a name is local is decided for a whole function, by its binding operations.

x = "global x"


def reads():
    return x


def binds():
    x = "local x"
    return x


def declares():
    global x
    x = "changed by declares"
    return x


def late():
    try:
        print(x)
    except UnboundLocalError as error:
        print(type(error).__name__, error)
    x = "bound afterwards"
    return x


def never_bound():
    if False:
        x = 1
    return x


def augmented():
    x += "more"


def loop():
    for x in ():
        pass
    return x


def handler():
    try:
        pass
    except ValueError as x:
        pass
    return x


def imports():
    if not True:
        import sys as x
    return x


def with_as():
    if not True:
        with None as x:
            pass
    return x


def deletes():
    del x


def defines():
    if not True:
        def x():
            pass
    return x


def walrus():
    if False and (x := 1):
        pass
    return x


def annotated():
    x: int
    return x


def class_statement():
    if not True:
        class x:
            pass
    return x


print(reads(), binds(), x)
print(declares(), x)
print(late(), x)
for function in (never_bound, augmented, loop, handler, imports, with_as, deletes, defines, walrus, annotated,
                 class_statement):
    try:
        print(function.__name__, function())
    except UnboundLocalError as error:
        print(function.__name__, error)


def absent():
    return no_such_name


def makes_global():
    global made
    made = "made here"


for _ in range(2):
    try:
        print(absent())
    except NameError as error:
        print(type(error).__name__, error)
    no_such_name = "now it exists"
del no_such_name
try:
    print(made)
except NameError as error:
    print(error)
makes_global()
print(made, "made" in globals())
print(UnboundLocalError.__mro__[1].__name__)


def shadows_builtin():
    len = lambda value: "my len"
    return len([1, 2])


print(shadows_builtin(), len([1, 2]))
len = lambda value: "global len"
print(len([]))
del len
print(len([]))
try:
    del len
except NameError as error:
    print(error)
