# del of names in modules, functions, classes and closures.


a = b = c = 1
del a
print("a" in globals(), b)
del (b, c)
print([name for name in "abc" if name in globals()])
del ()
x = [1, 2, 3]
y = x
del x
print(y)
x, (z, w) = 1, (2, 3)
del x, (z, [w])
print([name for name in "xzw" if name in globals()])


def function(argument, *rest, **more):
    del argument
    del rest, more
    try:
        argument
    except UnboundLocalError as error:
        print(error)
    argument = "bound again"
    return argument


print(function(1, 2, k=3))


def loop():
    for i in range(3):
        value = i * 10
        print(value, end=" ")
        del value, i
    try:
        i
    except UnboundLocalError as error:
        print(error)


loop()


def captured():
    value = "captured"

    def get():
        return value

    def remove():
        nonlocal value
        del value
    print(get())
    remove()
    for action in (get, remove):
        try:
            action()
        except NameError as error:
            print(error)
    value = "new"
    print(get())


captured()


class Body:
    first = 1
    second = 2
    del first
    items = [1, 2, 3]
    del items[0], items[-1:]


print(hasattr(Body, "first"), Body.items)
del Body.second
try:
    del Body.second
except AttributeError as error:
    print(error)


def shadowed():
    global print_
    print_ = 1
    del print_
    return "print_" in globals()


print(shadowed())


# After `except ... as name` the name is deleted, even if it was bound before.
error = "bound before"
try:
    raise ValueError
except ValueError as error:
    print("inside", type(error).__name__)
print("error" in globals())
try:
    raise ValueError
except ValueError as error:
    del error
print("no problem with an explicit del")
for source in ("del 1", "del f()", "del a + b", "del (a := 1)", "del [a, 5]", "del *a", "del a.b, c[d]", "del None",
               "del (yield)",
               "del", "del lambda: 0", "del {}", "del a if b else c", "del f(x).y", "del 'text'", "del __debug__",
               "del (a)", "del [a]"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
