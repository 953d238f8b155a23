# How names of submodules and names bound in a package meet.
import sys
import support_names

print(support_names.reports_is_bound, support_names.report_name)
print(support_names.reports.__name__, support_names.report.__module__)
from support_names.same import same
print(same, support_names.same.__name__)
from support_names import same
print(type(same).__name__)
support_names.same = "bound by hand"
from support_names import same
print(same)
import support_names.same
print(support_names.same)
from support_names.same import same
print(same)
print(support_names.__dict__.get("support_names", "a package does not hold itself"))
import support_names as s, support_names.reports as r
print(s is support_names, r is s.reports)


def local():
    import support_names.reports
    return sorted(locals()), support_names.reports is r


print(local())
print("support_names.__main__" in sys.modules, sorted(name for name in sys.modules if name.startswith("support_names")))
del sys.modules["support_names.reports"]
import support_names.reports as fresh
print(fresh is r, support_names.reports is fresh)
saved = sys.modules.pop("support_names")
import support_names
print(support_names is saved, support_names.reports_is_bound, hasattr(support_names, "reports"))
