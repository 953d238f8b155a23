# Which line a traceback shows for statements over several lines, in lambdas, comprehensions and class bodies.


def fail(value=None):
    raise ValueError(value)


def long_call():
    return max(
        1,
        2,
        fail("in the middle"),
        3,
    )


def long_expression():
    return (1 +
            2 +
            fail())


def in_list():
    return [
        1,
        [fail(x)
         for x in range(3)],
    ]


def in_lambda():
    f = lambda: \
        fail("lambda")
    return f()


def in_string():
    return """first
    second""" + fail()


def in_dict():
    return {
        "a": 1,
        "b": fail("value"),
    }


def decorated():
    @fail
    def inner():
        pass


def in_class():
    class Body:
        value = 1
        other = fail("class body")


def in_default():
    def f(a=1,
          b=fail("default")):
        pass


def lines(function):
    try:
        function()
    except ValueError as error:
        traceback, found = error.__traceback__.tb_next, []
        while traceback:
            code = traceback.tb_frame.f_code
            found.append((code.co_name, traceback.tb_lineno - code.co_firstlineno))
            traceback = traceback.tb_next
        return found


for function in (long_call, long_expression, in_list, in_lambda, in_string, in_dict, decorated, in_class, in_default):
    print(function.__name__, lines(function))
in_list()
