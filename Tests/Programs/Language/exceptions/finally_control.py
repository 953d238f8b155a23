# return, break and continue in finally discard what was on its way.


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def override():
    for value in (1, 2, 3):
        try:
            return value
        finally:
            if value < 3:
                continue
            return ("last", value)


def break_out():
    while True:
        try:
            return "never"
        finally:
            break
    return "after the loop"


def nested_finally():
    log = []
    try:
        try:
            try:
                log.append("body")
                return log
            finally:
                log.append("inner")
        finally:
            log.append("middle")
            try:
                raise ValueError
            except ValueError:
                log.append("handled in finally")
    finally:
        log.append("outer")


def exception_in_finally():
    try:
        return "lost"
    finally:
        raise KeyError("from finally")


def loop_else():
    for _ in range(2):
        try:
            continue
        finally:
            pass
    else:
        return "else after continue"


def loop_break_else():
    for _ in range(2):
        try:
            break
        finally:
            pass
    else:
        return "never"
    return "no else after break"


def generator():
    try:
        yield 1
    finally:
        return "returned in finally"


def with_inside():
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, *arguments):
            log.append(arguments[0] and arguments[0].__name__)

    log = []
    for number in range(3):
        with Manager():
            try:
                if number == 0:
                    continue
                if number == 1:
                    raise ValueError
                return log
            except ValueError:
                log.append("except")
            finally:
                log.append(number)


def deep_return():
    for a in (1, 2):
        for b in (3, 4):
            try:
                try:
                    if b == 3:
                        break
                finally:
                    if a == 1:
                        continue
            finally:
                if a == 2:
                    return (a, b)


def while_condition():
    n = 0
    while n < 5:
        try:
            n += 1
            if n % 2:
                continue
            if n == 4:
                break
        finally:
            n += 10 if n == 4 else 0
    else:
        return "else"
    return n


def rebinding():
    try:
        x = 1
        return x
    finally:
        x = 2
        del x


for function in (swallow, override, break_out, nested_finally, exception_in_finally, loop_else, loop_break_else,
                 with_inside,
                 deep_return, while_condition, rebinding):
    try:
        print(function.__name__, function())
    except Exception as error:
        print(function.__name__, "raised", repr(error), repr(error.__context__))
g = generator()
next(g)
try:
    g.throw(ValueError("lost in the generator"))
except StopIteration as error:
    print(error.value)
for source in ("for x in y:\n    try: pass\n    finally: continue", "def f():\n    try: pass\n    finally: return",
               "try: pass\nfinally: return",
               "try: pass\nfinally: break", "try: pass\nfinally: continue", "while 1:\n    def f():\n        break",
               "for x in y:\n    class A:\n        continue", "while 1: pass\nelse: break", "if 1: continue",
               "class A: return", "return"):
    try:
        compile(source, "<text>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
