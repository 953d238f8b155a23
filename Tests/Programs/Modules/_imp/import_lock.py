# The import lock may be taken several times, and is held while a finder is asked.
import _imp
import sys

print(_imp.lock_held())
_imp.acquire_lock()
_imp.acquire_lock()
print(_imp.lock_held())
_imp.release_lock()
print(_imp.lock_held())
_imp.release_lock()
print(_imp.lock_held())
try:
    _imp.release_lock()
except RuntimeError as error:
    print(error)


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        print("asked for", name, _imp.lock_held())
        if name == "invented_error":
            raise ValueError("from the finder")


sys.meta_path.insert(0, Finder)
for name in ("invented_name", "invented_error"):
    try:
        __import__(name)
    except Exception as error:
        print(type(error).__name__, error)
    print(_imp.lock_held())
