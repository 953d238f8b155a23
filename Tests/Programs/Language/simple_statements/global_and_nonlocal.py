"""global and nonlocal statements."""

x = 'module'


def reads():
    return x


def assigns_local():
    x = 'local'
    return x, globals()['x']


def assigns_global():
    global x, made_here
    x = 'changed'
    made_here = 'new global'


def nested():
    x = 'enclosing'

    def reader():
        return x

    def writer():
        nonlocal x
        x = 'rewritten'

    def to_module():
        global x
        return x

    before = reader(), to_module()
    writer()
    return before, reader(), x


print(reads(), assigns_local())
assigns_global()
print(x, made_here, nested())


def levels():
    value = 0

    def middle():
        def inner():
            nonlocal value
            value += 1
            return value
        return inner

    first, second = middle(), middle()
    return first(), second(), first(), value


def shadowing():
    value = 'outer'

    def middle():
        value = 'middle'

        def inner():
            nonlocal value
            value = 'inner changed middle'
        inner()
        return value

    return middle(), value


def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = 0

    return increment, reset


print(levels(), shadowing())
increment, reset = counter()
print(increment(), increment(5), reset(), increment())


class Body:
    global from_class
    from_class = 'a global made in a class body'
    x = 'class attribute'

    def method(self):
        return x


def class_nonlocal():
    value = 1

    class Inner:
        nonlocal value
        value = 2
        other = value

    return value, Inner.other, hasattr(Inner, 'value')


print(from_class, Body().method(), hasattr(Body, 'from_class'), class_nonlocal())


def global_targets():
    global g1, g2, g3, g4, g5, GlobalClass, global_function
    for g1 in range(3):
        pass
    with Manager() as g2:
        pass
    import sys as g3
    try:
        1 / 0
    except ZeroDivisionError as g4:
        print('g4' in globals())
    [g5 := i for i in range(4)]

    class GlobalClass:
        pass

    def global_function():
        return 'global function'


class Manager:
    def __enter__(self):
        return 'managed'

    def __exit__(self, *details):
        pass


global_targets()
print(g1, g2, g3.__name__, 'g4' in globals(), g5, GlobalClass.__qualname__, global_function.__qualname__,
      global_function())


def global_in_branch():
    if False:
        global branch
    branch = 'still global'


def deletes():
    global made_here
    del made_here


global_in_branch()
deletes()
print(branch, 'made_here' in globals())
exec('global e\ne = 1', scope := {}, local := {})
print('e' in scope, 'e' in local)
for source in ('def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x):\n global x', 'nonlocal x',
               'def f():\n nonlocal x', 'def f(x):\n nonlocal x',
               'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x', 'def f():\n global x\n nonlocal x',
               'def f():\n global x\n def g():\n  nonlocal x', 'global x\nx = 1',
               'def f():\n x: int\n global x', 'def f():\n global x\n x: int = 1',
               'class A:\n x = 1\n def f(self):\n  nonlocal x', 'def f():\n for x in y: pass\n global x',
               'def f():\n import x\n global x', 'def f():\n def x(): pass\n global x', 'def f():\n global x, x',
               'lambda: (global x)', 'x = 1\nglobal x', 'def f():\n nonlocal __class__'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, '|', error.lineno, error.offset)
