# Functions about paths: joining, splitting, and where caches lie.
import _frozen_importlib_external as external
import sys

tag = sys.implementation.cache_tag


def attempt(label, function, *arguments, **keywords):
    try:
        answer = repr(function(*arguments, **keywords))
    except Exception as error:
        answer = f"{type(error).__name__}: {error}"
    print(label, arguments, keywords, answer.replace(tag, "TAG"))


for path in ("a.py", "/x/a.py", "/x/a", "a.b.py", ".py", "", "/x/.a", "/x/y/", "\u20ac/\xe9.py"):
    attempt("cache", external.cache_from_source, path)
for optimization in (0, 1, 2, "", "fast", "a-b", None):
    attempt("cache", external.cache_from_source, "/x/a.py", optimization=optimization)
attempt("cache", external.cache_from_source, "/x/a.py", True, optimization=1)
attempt("cache", external.cache_from_source, 1)
attempt("cache", external.cache_from_source)
attempt("cache", external.cache_from_source, 1, 2, 3)


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


print(external.cache_from_source(Path("/x/a.py")).replace(tag, "TAG"))
try:
    external.cache_from_source(Path(1))
except TypeError as error:
    print(error)
for path in ("/x/__pycache__/a.TAG.pyc", "/x/a.pyc", "/x/__pycache__/a.pyc", "/x/__pycache__/a.TAG.opt-1.pyc", "__pycache__/a.TAG.pyc",
             "/x/__pycache__/a.TAG.foo-1.pyc", "/x/__pycache__/a.TAG.opt-!.pyc", "/x/__pycache__/a.b.c.d.e.pyc", ""):
    attempt("source", external.source_from_cache, path)
sys.pycache_prefix = "/caches/"
attempt("cache", external.cache_from_source, "/x/a.py")
attempt("source", external.source_from_cache, "/caches/x/a.TAG.pyc")
attempt("source", external.source_from_cache, "/x/__pycache__/a.TAG.pyc")
sys.pycache_prefix = None
sys.implementation.cache_tag = None
attempt("cache", external.cache_from_source, "/x/a.py")
attempt("source", external.source_from_cache, "/x/__pycache__/a.TAG.pyc")
attempt("cached", external._get_cached, "/x/a.py")
sys.implementation.cache_tag = tag
for path in ("/x/a.py", "/x/a.pyc", "/x/a", ""):
    attempt("cached", external._get_cached, path)
    attempt("sourcefile", external._get_sourcefile, path)
for parts in ((), ("",), ("a",), ("a", "b"), ("a/", "b/"), ("/", "a"), ("", "a"), ("a", "", "/b")):
    attempt("join", external._path_join, *parts)
for path in ("", "a", "/a", "a/b", "/a/b/", "//"):
    attempt("split", external._path_split, path)
    attempt("absolute", external._path_isabs, path)
print(external._path_isfile(__file__), external._path_isdir(__file__), external._path_isdir(""), external._path_isfile("/surely/not/there"))
print(oct(external._calc_mode("/surely/not/there")))
print(external._pack_uint32(2**33 + 258), external._unpack_uint32(b"\1\2\3\4"), external._unpack_uint16(b"\1\2"))
print(external.MAGIC_NUMBER, external._RAW_MAGIC_NUMBER, external.SOURCE_SUFFIXES, external.BYTECODE_SUFFIXES)
