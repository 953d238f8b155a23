# __prepare__ gives the mapping in which a class body runs.


class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.log.append(("get", key))
        return super().__getitem__(key)

    def __delitem__(self, key):
        self.log.append(("del", key))
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", meta.__name__, name, [base.__name__ for base in bases], keywords)
        return Recorder()

    def __new__(meta, name, bases, namespace, **keywords):
        print(type(namespace).__name__, namespace.log)
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        pass


class First(metaclass=Meta):
    a = 1
    b = a + 1
    a = b
    print("in the body", len("x"))
    del b


class Second(First, option="yes"):
    def method(self):
        pass


print(type(First.__dict__).__name__, First.a, hasattr(First, "b"))


# A mapping that knows every name.
class Auto(dict):
    def __missing__(self, key):
        if key.startswith("__") or key == "print":
            raise KeyError(key)
        self[key] = len([name for name in self if not name.startswith("__")])
        return self[key]


class Enumeration(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Auto()


class Colours(metaclass=Enumeration):
    red
    green
    blue
    green
    print(red, blue)


print(Colours.red, Colours.green, Colours.blue)


# It may start with names, and need be no dict: any mapping does for the body.
class Start(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return {"given": name * 2}


class Abc(metaclass=Start):
    used = given + "!"


print(Abc.given, Abc.used)


class Mapping:
    def __init__(self):
        self.names = {}

    def __getitem__(self, key):
        return self.names[key]

    def __setitem__(self, key, value):
        self.names[key] = value


class Loose(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Mapping()

    def __new__(meta, name, bases, namespace):
        return super().__new__(meta, name, bases, namespace.names)


class Free(metaclass=Loose):
    value = 5


print(Free.value)
for result in (None, 5, [], "text"):
    class Wrong(type):
        @classmethod
        def __prepare__(meta, name, bases):
            return result

    try:
        class Fails(metaclass=Wrong):
            pass
    except TypeError as error:
        print(error)


def plain(name, bases, namespace):
    return type(namespace).__name__


plain.__prepare__ = lambda name, bases: Recorder()


class Function(metaclass=plain):
    pass


print(Function, type.__prepare__(), type.__prepare__(1, 2, 3, a=4))
