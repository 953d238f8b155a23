"""What the module has, and the type of the older database."""
import unicodedata

UCD = unicodedata.UCD
for name, value in vars(unicodedata).items():
    if not name.startswith("__") and name not in ("ucnhash_CAPI", "ucd_3_2_0"):
        print(name, type(value).__name__, getattr(value, "__text_signature__", None))
print([name for name in vars(UCD) if name != "__doc__"])
for name in ("decimal", "category", "lookup", "normalize"):
    print(vars(UCD)[name].__text_signature__, type(vars(UCD)[name]).__name__)
OLD = unicodedata.ucd_3_2_0
print(type(OLD) is UCD, UCD.__name__, UCD.__module__, UCD.__mro__[1:], unicodedata.unidata_version, OLD.unidata_version)
print(UCD.category(OLD, "x"), unicodedata.decimal.__self__ is unicodedata, OLD.decimal.__self__ is OLD)
for action in (lambda: UCD.category(5, "x"), lambda: UCD(), lambda: setattr(OLD, "x", 1),
               lambda: setattr(OLD, "unidata_version", 1), lambda: UCD.category(), lambda: type("Sub", (UCD,), {})):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
print(hash(OLD) == hash(OLD), OLD == OLD, OLD != 5)
