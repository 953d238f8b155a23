# ImportError and ModuleNotFoundError: texts and attributes.
import sys
import support_plain


def attempt(source, space=None):
    try:
        exec(source, {"__name__": "test"} if space is None else space)
        print(source, "-> fine")
    except Exception as error:
        text = str(error)
        if " (/" in text:
            text = text[:text.index(" (/")] + " (...)"
        print(source, "->", type(error).__name__, text, "|", getattr(error, "name", ""), "|",
              bool(getattr(error, "path", None)))


attempt("import absent_module")
attempt("import absent_module.sub")
attempt("import support_plain.sub")
attempt("import support_package.absent")
attempt("import support_package.first.absent")
attempt("import sys.absent")
attempt("from absent_module import a")
attempt("from support_plain import absent")
attempt("from support_package import absent")
attempt("from support_package.absent import a")
attempt("from sys import absent")
attempt("from . import a")
attempt("from .a import b")
attempt("from . import a", {"__name__": "test", "__package__": ""})
attempt("from . import a", {"__name__": "test", "__package__": None})
attempt("from . import a", {"__name__": "__main__"})
attempt("from . import a", {"__name__": "x.y", "__package__": "absent_package"})
attempt("from .. import a", {"__name__": "x.y", "__package__": "support_package"})
attempt("from ... import a", {"__name__": "support_package.inner.x", "__package__": "support_package.inner"})
attempt("from . import first", {"__name__": "support_package.made_up", "__package__": "support_package"})
attempt("from .inner import value", {"__name__": "support_package", "__path__": []})
attempt("from . import a", {"__package__": 5})
attempt("from . import a", {"__name__": 5})
attempt("from . import a", {})
sys.modules["blocked"] = None
attempt("import blocked")
attempt("import blocked.sub")
attempt("from blocked import a")
sys.modules["number"] = 5
attempt("import number")
attempt("import number.sub")
attempt("from number import real")
attempt("from number import absent")
attempt("import support_plain as a, absent_module as b")
for arguments in (("",), (5,), ("a", {}, {}, (), -1), ("sys", None, None, (), 1),
                  ("", {"__package__": "support_package"}, {}, (), 1), ()):
    try:
        print(__import__(*arguments).__name__)
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(ModuleNotFoundError, ImportError), ModuleNotFoundError("m", name="n", path="p").path)
try:
    import absent_module
except ImportError as error:
    print(repr(error), error.args, error.msg, error.name, error.path)
