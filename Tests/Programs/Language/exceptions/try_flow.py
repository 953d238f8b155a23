# try, except, else and finally: every way through.


def run(label, function):
    log = []
    try:
        result = function(log)
    except BaseException as error:
        result = f"raised {type(error).__name__}({error})"
    print(label, log, result)


def full(how):
    def body(log):
        try:
            log.append("try")
            if how == "raise":
                raise ValueError("v")
            if how == "other":
                raise KeyError("k")
            if how == "return":
                return "from try"
        except ValueError:
            log.append("except")
            return "from except"
        else:
            log.append("else")
        finally:
            log.append("finally")
        log.append("after")
        return "end"
    return body


for how in ("nothing", "raise", "other", "return"):
    run(how, full(how))


def finally_returns(how):
    def body(log):
        try:
            if how == "raise":
                raise ValueError
            return "from try"
        finally:
            log.append("finally")
            if how != "pass":
                return "from finally"
    return body


for how in ("raise", "return", "pass"):
    run("finally returns, " + how, finally_returns(how))


def loops(kind):
    def body(log):
        for number in range(3):
            try:
                log.append(number)
                if kind == "break in try":
                    break
                if kind == "continue in try":
                    continue
                if kind.startswith("raise"):
                    raise ValueError(number)
            except KeyError:
                log.append("never")
            finally:
                log.append("f")
                if kind == "raise, break in finally":
                    break
                if kind == "raise, continue in finally":
                    continue
            log.append("end")
        else:
            log.append("else")
        return "done"
    return body


for kind in ("plain", "break in try", "continue in try", "raise, break in finally", "raise, continue in finally",
             "raise"):
    run(kind, loops(kind))


def else_raises(log):
    try:
        log.append("try")
    except ValueError:
        log.append("not for else")
    else:
        raise ValueError("in else")
    finally:
        log.append("finally")


def except_raises(log):
    try:
        raise ValueError("first")
    except ValueError:
        log.append("except")
        raise KeyError("second")
    except KeyError:
        log.append("not for a sibling")
    finally:
        log.append("finally")


def nested(log):
    try:
        try:
            raise ValueError("inner")
        finally:
            log.append("inner finally")
    except ValueError:
        log.append("outer except")
        try:
            raise KeyError("in handler")
        except KeyError:
            log.append("handler's handler")
    finally:
        log.append("outer finally")
    return "ok"


def return_value_is_kept(log):
    value = "before"
    try:
        return value
    finally:
        value = "changed"
        log.append(value)


def return_list(log):
    try:
        return log
    finally:
        log.append("added in finally")


def finally_replaces(log):
    try:
        raise ValueError("lost")
    finally:
        log.append("finally")
        raise KeyError("kept")


def deep(log):
    for a in range(2):
        try:
            for b in range(2):
                try:
                    if b == 1:
                        continue
                    if a == 1:
                        return "out"
                finally:
                    log.append((a, b))
        finally:
            log.append(a)


for function in (else_raises, except_raises, nested, return_value_is_kept, return_list, finally_replaces, deep):
    run(function.__name__, function)


def generator(log):
    try:
        yield 1
        yield 2
    except ValueError as error:
        log.append(str(error))
        yield "handled"
    finally:
        log.append("finally")


log = []
g = generator(log)
print(next(g), g.throw(ValueError("thrown")), list(g), log)
log = []
g = generator(log)
next(g)
g.close()
print(log)
