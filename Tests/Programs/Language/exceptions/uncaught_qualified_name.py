# The module and qualified name of an exception's class in the traceback's last line.


class Outer:
    class Inner(Exception):
        pass


class Moved(Exception):
    pass


class NoModule(Exception):
    pass


class Builtin(Exception):
    pass


class Empty(Exception):
    pass


Moved.__module__ = "some.package"
Moved.__qualname__ = "Renamed.Class"
NoModule.__module__ = None
Builtin.__module__ = "builtins"


def chain():
    try:
        raise Outer.Inner("nested class")
    except Outer.Inner:
        try:
            raise Moved("moved class")
        except Moved:
            try:
                raise Builtin("as if built in")
            except Builtin:
                try:
                    raise Empty
                except Empty:
                    raise NoModule("two lines\nof text")


chain()
