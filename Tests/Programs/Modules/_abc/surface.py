import _abc

print([name for name in dir(_abc) if not name.startswith("__")])
for name in dir(_abc):
    if not name.startswith("__"):
        print(name, type(getattr(_abc, name)).__name__, getattr(_abc, name).__text_signature__, bool(getattr(_abc, name).__doc__))
print(_abc.__name__, _abc.__package__ == "", _abc.get_cache_token.__module__, _abc.get_cache_token.__self__ is _abc)
for call in (
    lambda: _abc._abc_init(), lambda: _abc._abc_init(1, 2), lambda: _abc._abc_init(self=int),
    lambda: _abc._get_dump(), lambda: _abc._reset_caches(1, 2), lambda: _abc._abc_subclasscheck(int),
    lambda: _abc._abc_register(int, int, int), lambda: _abc.get_cache_token(1),
):
    try:
        call()
    except TypeError as error:
        print(error)
