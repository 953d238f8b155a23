# The texts of NameError and UnboundLocalError in every scope.


def attempt(action):
    try:
        action()
        print("no error")
    except NameError as error:
        print(type(error).__name__, "|", error, "|", error.args)


def load():
    absent_global


def store_then_delete():
    local = 1
    del local
    local


def delete_twice():
    local = 1
    del local
    del local


def delete_global():
    global absent_global
    del absent_global


def free():
    def inner():
        return value
    if False:
        value = 1
    return inner()


def free_delete():
    def inner():
        nonlocal value
        del value
    value = 1
    inner()
    inner()


def cell_itself():
    def inner():
        return value
    return value
    value = 1


def cell_delete():
    def inner():
        return value
    del value
    value = 1


def in_class():
    class Body:
        absent_in_class


def class_delete():
    class Body:
        del absent_in_class


def class_free():
    class Body:
        value
    value = 1


def in_comprehension():
    return [absent_in_comprehension for _ in [1]]


def in_comprehension_free():
    result = [value for _ in [1]]
    value = 1
    return result


def in_lambda():
    return (lambda: absent_in_lambda)()


def in_default():
    def f(a=absent_default):
        pass


def in_annotation():
    def f(a: absent_annotation):
        pass


def local_annotation():
    x: absent_is_not_evaluated = 1
    return x


def in_decorator():
    @absent_decorator
    def f():
        pass


def in_base():
    class A(absent_base):
        pass


def in_fstring():
    return f"{absent_in_fstring!r}"


def in_except():
    try:
        raise ValueError
    except absent_exception:
        pass


def after_except():
    try:
        raise ValueError
    except ValueError as error:
        pass
    return error


def swapped():
    a, b = b, a


def in_loop_else():
    for item in ():
        pass
    else:
        item


for function in (load, store_then_delete, delete_twice, delete_global, free, free_delete, cell_itself, cell_delete,
                 in_class,
                 class_delete, class_free, in_comprehension, in_comprehension_free, in_lambda, in_default,
                 in_annotation,
                 local_annotation, in_decorator, in_base, in_fstring, in_except, after_except, swapped, in_loop_else):
    print(function.__name__, end=": ")
    attempt(function)
attempt(lambda: exec("absent_in_exec"))
attempt(lambda: exec("del absent_in_exec"))
attempt(lambda: eval("absent_in_eval"))
try:
    module_annotation: absent_module_annotation = 1
except NameError as error:
    print(error)
try:
    del absent_module_name
except NameError as error:
    print(error)
