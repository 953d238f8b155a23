import _abc

from support_abstract import ABCMeta, attempt


class Namespace(dict):
    pass


class Owner:
    """Not a class, but looks like one."""

    def __init__(self, namespace, bases=()):
        self.namespace = namespace
        self.bases = bases

    def __getattribute__(self, name):
        if name == "__dict__":
            return object.__getattribute__(self, "namespace")
        if name == "__bases__":
            return object.__getattribute__(self, "bases")
        return object.__getattribute__(self, name)


class Items:
    def __init__(self, items):
        self.list = items

    def items(self):
        return self.list


class Abstract:
    __isabstractmethod__ = True


class Unclear:
    @property
    def __isabstractmethod__(self):
        raise ValueError("unclear")


class NoTruth:
    class __isabstractmethod__:
        def __bool__(self):
            raise ValueError("no truth")

    __isabstractmethod__ = __isabstractmethod__()


def initialize(namespace, bases=()):
    owner = Owner(namespace, bases)
    _abc._abc_init(owner)
    return sorted(owner.__abstractmethods__)


attempt(initialize, {"a": Abstract(), "b": 3, "c": Abstract()})
attempt(initialize, Items([("a", Abstract()), ["b", Abstract()], ("c", 1)]))
attempt(initialize, Items([("a", Abstract(), 3)]))
attempt(initialize, Items([3]))
attempt(initialize, Items(3))
attempt(initialize, Items(["ab"]))
attempt(initialize, {"a": Unclear()})
attempt(initialize, {"a": NoTruth()})
attempt(initialize, {}, [])
attempt(initialize, {}, (3,))


class Base:
    __abstractmethods__ = ["namespace", "bases", "missing"]
    namespace = Abstract()


attempt(initialize, {}, (Base,))
attempt(initialize, {"x": 1}, (Base(),))
Base.__abstractmethods__ = [3]
attempt(initialize, {}, (Base,))


class Registered(metaclass=ABCMeta):
    pass


# Many classes come and go; the sets of weak references forget the dead.
for number in range(60):
    cls = type("C%d" % number, (), {})
    assert not isinstance(cls(), Registered)
    if number % 3 == 0:
        Registered.register(cls)
        assert isinstance(cls(), Registered)
        assert issubclass(type("D", (cls,), {}), Registered)
print(isinstance(cls(), Registered), len(_abc._get_dump(Registered)[0]) <= 20)


# A metaclass whose hash and equality run code meanwhile.
class Hostile(type):
    def __hash__(cls):
        _abc._reset_caches(Registered)
        return 7

    def __eq__(cls, other):
        _abc._reset_registry(Registered)
        _abc._reset_caches(Registered)
        return cls is other


hostiles = [Hostile("H%d" % number, (), {}) for number in range(20)]
for hostile in hostiles:
    Registered.register(hostile)
    isinstance(hostile(), Registered)
    issubclass(hostile, Registered)
print("alive")
