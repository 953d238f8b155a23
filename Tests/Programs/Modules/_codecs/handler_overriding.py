"""Handlers of the standard names can be replaced; some codecs do not ask for them, some do."""
import _codecs

old = {name: _codecs.lookup_error(name) for name in ("replace", "ignore", "strict", "backslashreplace", "surrogateescape")}
for name in old:
    _codecs.register_error(name, lambda error, name=name: ("[%s]" % name[:3], error.end))
for encoding in ("ascii", "latin-1", "utf-8", "utf-16", "utf-32-be", "cp1252", "koi8-r"):
    for name in old:
        try:
            print(encoding, name, "a\ud800b".encode(encoding, name))
        except Exception as error:
            print(encoding, name, type(error).__name__, error)
for encoding, data in (("ascii", b"a\xffb"), ("utf-8", b"a\xffb"), ("utf-16-le", b"\0\xdca\0"), ("cp1252", b"a\x81b"),
                       ("utf-32", b"\xff\xff\xff\xff"), ("unicode_escape", b"\\x")):
    for name in old:
        try:
            print(encoding, name, ascii(data.decode(encoding, name)))
        except Exception as error:
            print(encoding, name, type(error).__name__, error)
for name, handler in old.items():
    _codecs.register_error(name, handler)
print("a\ud800b".encode("utf-16-le", "replace"), b"\0\xdca\0".decode("utf-16-le", "ignore"))
