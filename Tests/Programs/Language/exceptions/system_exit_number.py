# SystemExit with a number: that is the status, and nothing is shown.
import sys

print("before")
try:
    sys.exit(3)
except SystemExit as error:
    print("caught", error.code, repr(error), isinstance(error, Exception))
for arguments in ((), (None,), (0,), ("text",), (1.5,), ((1, 2),), (True,)):
    try:
        sys.exit(*arguments)
    except SystemExit as error:
        print(repr(error.code), error.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
try:
    raise SystemExit(42)
finally:
    print("finally")
print("never")
