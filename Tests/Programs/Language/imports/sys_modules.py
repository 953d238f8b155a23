# sys.modules: what is found there is taken as it is.
import sys


class Fake:
    attribute = "of a fake"
    __path__ = []
    __name__ = "fake"

    def __repr__(self):
        return "<Fake>"


sys.modules["fake"] = Fake()
import fake
from fake import attribute
print(fake, attribute)
sys.modules["fake.sub"] = "a string as submodule"
import fake.sub
print(hasattr(fake, "sub"))
try:
    from fake import sub
    print(sub)
except ImportError as error:
    print(error)
import fake.sub as alias
print(alias)
module = type(sys)("made_by_hand")
exec("def double(x):\n    return x * 2", vars(module))
sys.modules["made_by_hand"] = module
from made_by_hand import double
print(double(4), double.__module__)
sys.modules["one"] = sys.modules["two"] = module
import one, two
print(one is two, one.__name__)

# A module may replace itself while it is imported.
import support_replaces
print(support_replaces, type(support_replaces).__name__)
try:
    import support_removes
except KeyError as error:
    print("KeyError", error)
print("support_removes" in sys.modules, sys.modules["support_removes_kept"].__name__)
