"""The encodings that python3.8 ships: their names and, for those of one byte a character, their tables."""

import codecs
import encodings
import encodings.aliases
import functools
import importlib
import pkgutil

# Codecs that are Swift code, in the order of `TextCodec.Kind`.
WRITTEN = [
    "utf_8", "utf_8_sig", "ascii", "latin_1", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be",
    "utf_7", "charmap"]
UNSUPPORTED = len(WRITTEN)
NOT_TEXT = UNSUPPORTED + 1
FIRST_CHARMAP = NOT_TEXT + 1
UNDEFINED = 0xFFFE
EVERYTHING = "".join(map(chr, range(0x110000)))


def module_names():
    """The modules of `encodings` that hold a codec on this system."""
    result = []
    for module in pkgutil.iter_modules(encodings.__path__):
        name = module.name
        target = encodings.aliases.aliases.get(name, name)
        try:
            codecs.lookup(name)
        except LookupError:
            continue
        if target == name:
            result.append(name)
    return result


def charmap(name):
    """The code point of each byte, and the bytes that encode one, in the order of the code points; or none."""
    module = importlib.import_module("encodings." + name)
    if not hasattr(module, "decoding_table") and not hasattr(module, "decoding_map"):
        return None
    decoding = []
    for byte in range(256):
        text = bytes([byte]).decode(name, "ignore")
        decoding.append(ord(text) if text else UNDEFINED)
    encoding = {}
    for code_point in set(decoding) - {UNDEFINED}:
        byte, = chr(code_point).encode(name)
        assert decoding[byte] == code_point
        encoding[code_point] = byte
    assert len(EVERYTHING.encode(name, "ignore")) == len(encoding), name
    return decoding, [encoding[code_point] for code_point in sorted(encoding)]


@functools.lru_cache(maxsize=None)
def build():
    """Every name a lookup finds, in order, with the number of its codec; each codec's kind and name; the charmaps."""
    modules, charmaps = [], []
    for name in module_names():
        info = codecs.lookup(name)
        if name in WRITTEN:
            kind = WRITTEN.index(name)
        elif not info._is_text_encoding:
            kind = NOT_TEXT
        else:
            table = charmap(name)
            kind = UNSUPPORTED
            if table:
                kind = FIRST_CHARMAP + len(charmaps)
                charmaps.append(table)
        modules.append((name, kind, info.name))
    numbers = {name: number for number, (name, _, _) in enumerate(modules)}
    found = dict(numbers)
    for alias, target in encodings.aliases.aliases.items():
        if target in numbers:
            found[alias] = numbers[target]
        else:
            # The target is missing on this system; the module of the alias's own name would be tried next.
            assert alias not in numbers
    return sorted(found.items()), modules, charmaps
