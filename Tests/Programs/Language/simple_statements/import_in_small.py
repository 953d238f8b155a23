"""import statements of sys and builtins in all their forms, and their errors."""
import sys
import sys as system
import builtins, sys as again
from sys import maxsize, version_info as version
from sys import (
    path,
    argv as arguments,
)
from builtins import len as length

print(sys is system is again, builtins.__name__, maxsize == sys.maxsize, version[:2], path is sys.path, len(arguments),
      length is len)


def attempt(source):
    namespace = {'__name__': 'program'}
    try:
        exec(source, namespace)
        print(repr(source), '=>', sorted(n for n in namespace if not n.startswith('__')))
    except Exception as error:
        print(repr(source), '=>', type(error).__name__, error, getattr(error, 'name', None))


attempt('import sys')
attempt('import sys as s, builtins as b')
attempt('from sys import maxsize as big')
attempt('import no_such_module')
attempt('import no_such_module as x')
attempt('import no_such.sub')
attempt('from no_such_module import name')
attempt('from sys import no_such_name')
attempt('from sys import maxsize, no_such_name')
attempt('import sys.path')
attempt('import sys.path as p')
attempt('from sys.path import append')
attempt('from . import x')
attempt('from .x import y')
attempt('from .. import x')
attempt('import builtins; builtins.missing')


def local_import():
    import sys
    from builtins import max as biggest, min
    return sorted(locals()), biggest(1, 2), min is builtins.min


class Body:
    import sys as module
    from builtins import abs

    def method(self):
        return self.module.maxsize == self.abs(-sys.maxsize)


print(local_import(), Body.module is sys, Body.abs(-3), Body().method())


def global_import():
    global imported
    import builtins as imported


global_import()
print(imported is builtins)
for name in ('sys', 'builtins'):
    print(__import__(name) is sys.modules[name], end=' ')
print()
for arguments in ((), (5,), ('',), ('no_such',), ('sys', {}, {}, ['maxsize']), ('sys', None, None, [], -1),
                  ('sys', {}, {}, [], 1)):
    try:
        print(__import__(*arguments).__name__)
    except Exception as error:
        print(arguments, type(error).__name__, error)
print(type(sys).__name__, sys.__name__, repr(builtins), hasattr(sys, '__dict__'), type(sys)('made').__name__,
      repr(type(sys)('made', 'doc')), type(sys)('made', 'doc').__doc__)
try:
    sys.no_such_attribute
except AttributeError as error:
    print(error)
sys.added = 5
from sys import added
print(added)
del sys.added
try:
    from sys import added
except ImportError as error:
    print(error, error.name)
saved = sys.modules.pop('builtins')
sys.modules['builtins'] = None
try:
    import builtins as gone
except ImportError as error:
    print(type(error).__name__, error)
sys.modules['builtins'] = saved
sys.modules['fake'] = 'not even a module'
import fake
from fake import upper
print(fake, upper())
try:
    from fake import no_method
except ImportError as error:
    print(error)
try:
    import fake.sub
except ImportError as error:
    print(error)
for source in ('import', 'from x import', 'import a.b as c.d', 'from x import *, y', 'from x import (a, b',
               'from x import ()', 'import x as', 'from import x', 'import (x)',
               'from x import a.b', 'def f():\n from x import *', 'from x import a,', 'from x import (a,)',
               'from ... import a', 'from .... a import b', 'from .a. b import c'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, '|', error.offset)
