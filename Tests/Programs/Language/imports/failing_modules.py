# A module whose import fails is forgotten, what it had imported stays.
import sys


def attempt(name):
    try:
        __import__(name)
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, SyntaxError) else error.msg, "|",
              repr(error.__context__))
        traceback, names = error.__traceback__, []
        while traceback:
            names.append(traceback.tb_frame.f_code.co_name)
            traceback = traceback.tb_next
        print(names[0], names[-1])


attempt("support_failing")
print("support_failing" in sys.modules, "support_plain" in sys.modules)
attempt("support_failing")
attempt("support_failing_package")
print(sorted(name for name in sys.modules if name.startswith("support_failing")))
attempt("support_failing_package.works")
attempt("support_syntax")
print("support_syntax" in sys.modules)
try:
    import support_syntax
except SyntaxError as error:
    print(error.filename.endswith("imports/support_syntax.py"), error.lineno, error.offset, repr(error.text))
try:
    import support_failing
except ValueError:
    try:
        support_failing
    except NameError as error:
        print(error)
support_failing = "bound before"
try:
    import support_failing
except ValueError:
    print(support_failing)
