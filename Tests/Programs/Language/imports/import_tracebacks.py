# Tracebacks show the program's frames, and none of the import system.
import sys


def frames():
    traceback = sys.exc_info()[2]
    while traceback:
        code = traceback.tb_frame.f_code
        print("   ", code.co_filename.rpartition("/")[2], code.co_name, traceback.tb_lineno)
        traceback = traceback.tb_next


class Loader:
    def create_module(self, spec):
        if spec.name == "fails_created":
            raise KeyError("in create_module")
        return None

    def exec_module(self, module):
        raise KeyError("in exec_module")


class Finder:
    def find_spec(self, name, path, target=None):
        if name == "fails_found":
            raise KeyError("in find_spec")
        if name.startswith("fails_"):
            return type(sys.__spec__)(name, Loader())


sys.meta_path.append(Finder())


def from_function(name):
    __import__(name)


for name in ("fails_found", "fails_created", "fails_executed", "surely_not_there", "support_syntax", "support_failing"):
    try:
        from_function(name)
    except Exception as error:
        print(name, type(error).__name__)
        frames()
try:
    import surely_not_there.below
except ImportError:
    frames()
try:
    from support_package import surely_not_there
except ImportError:
    frames()
