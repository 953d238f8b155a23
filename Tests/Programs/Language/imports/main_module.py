# The program itself is the module __main__.
import sys
import support_main_like

print(__name__, support_main_like.result, support_main_like.main())
me = sys.modules["__main__"]
print(me.__name__, me.__dict__ is globals(), me.support_main_like is support_main_like)
import __main__
print(__main__ is me)
from __main__ import support_main_like as again
print(again is support_main_like)
try:
    from __main__ import defined_below
except ImportError as error:
    print(str(error).split(" (")[0])
defined_below = "now it is"
from __main__ import defined_below as found
print(found)
__main__.by_attribute = 5
print(globals().get("by_attribute"))


class Here:
    pass


print(Here, Here.__module__, Here().__module__, (lambda: 0).__module__)

# Importing the program by its own name runs it a second time under that name.
if __name__ == "__main__":
    sys.argv.append("once")
    import main_module
    print("back:", main_module.__name__, main_module.Here is Here, main_module.defined_below)
else:
    print("second run as", __name__, sys.argv[1:])
print("end of", __name__)
