"""What the module has: names, kinds, signatures."""
import _codecs

for name, value in vars(_codecs).items():
    if not name.startswith("__"):
        print(name, type(value).__name__, value.__text_signature__, value.__module__, value.__qualname__)
print(_codecs.__name__, hasattr(_codecs, "mbcs_encode"), hasattr(_codecs, "unicode_internal_encode"))
