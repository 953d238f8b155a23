"""ResourceWarning for files that nobody closed."""
import _io


import _warnings
_warnings.filters.insert(0, ("error", None, ResourceWarning, None, 0))
_warnings._filters_mutated()
path = "/tmp/taipan-test-resource-warnings"
open(path, "w").write("x")
file = open(path)
file = None
file = open(path, "rb")
del file
file = _io.FileIO(path)
del file
file = _io.BufferedReader(_io.FileIO(path))
del file
file = open(path)
file.close()
del file
with open(path) as file:
    pass
del file
file = open(0, closefd=False)
del file
file = open(path).buffer.raw
print(file.closed)
stream = _io.BytesIO()
del stream
