"""What the module has, and its exceptions."""
import binascii

for name, value in vars(binascii).items():
    if not name.startswith("__"):
        print(name, type(value).__name__, getattr(value, "__text_signature__", None))
for error in (binascii.Error, binascii.Incomplete):
    print(error, error.__mro__, error.__module__, error.__qualname__, sorted(vars(error)), repr(error("x", 1)))
try:
    binascii.unhexlify("x")
except ValueError as error:
    print(type(error), error.args, isinstance(error, binascii.Error))


class Mine(binascii.Error):
    pass


error = Mine("a")
error.attribute = 5
print(error.attribute, error, error.__dict__, binascii.Error.__doc__)
