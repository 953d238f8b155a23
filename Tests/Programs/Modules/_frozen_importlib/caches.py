# .pyc files: when they are written, read, refused.
import _frozen_importlib_external as external
import _imp
import marshal
import posix
import sys

folder = f"/tmp/taipan-caches-{posix.getpid()}"
posix.mkdir(folder)
sys.path.insert(0, folder)
sys.dont_write_bytecode = False
tag = sys.implementation.cache_tag
writer = external.SourceFileLoader("writer", "writer")


def show(*values):
    print(*(str(value).replace(folder, "FOLDER").replace(tag, "TAG") for value in values))


def files(path=folder):
    for name in sorted(posix.listdir(path)):
        full = path + "/" + name
        if external._path_isdir(full):
            yield from files(full)
        else:
            yield full


def load(name):
    sys.modules.pop(name, None)
    sys.path_importer_cache.clear()
    try:
        module = __import__(name)
    except Exception as error:
        show("  ", name, type(error).__name__, error, getattr(error, "path", None))
    else:
        show("  ", name, module.value, module.__file__, module.__cached__, module.f.__code__.co_filename)


def source(name, value, seconds=1000000000):
    path = f"{folder}/{name}.py"
    writer.set_data(path, f"value = {value!r}\ndef f(): pass\n".encode())
    posix.utime(path, (seconds, seconds))
    return path


def compiled(value, path):
    return compile(f"value = {value!r}\ndef f(): pass\n", path, "exec")


try:
    path = source("plain", 1)
    load("plain")
    show(list(files()))
    cache = external.cache_from_source(path)
    data = writer.get_data(cache)
    print(data[:16] == external.MAGIC_NUMBER + bytes(4) + (1000000000).to_bytes(4, "little") + posix.stat(path).st_size.to_bytes(4, "little"))
    print(oct(posix.stat(cache).st_mode & 0o777) == oct(posix.stat(path).st_mode & 0o666))

    print("a cache that fits is used")
    writer.set_data(cache, external._code_to_timestamp_pyc(compiled("cached", path), 1000000000, posix.stat(path).st_size))
    load("plain")
    print("another time")
    source("plain", 1, 1000000001)
    load("plain")
    load("plain")
    print("another size")
    source("plain", 12345, 1000000001)
    load("plain")
    print("headers that are wrong")
    good = writer.get_data(cache)
    for data in (b"", b"abc", good[:4], good[:15], b"\0" + good[1:], good[:4] + b"\4" + good[5:]):
        writer.set_data(cache, data)
        load("plain")
        print(writer.get_data(cache) == good)
    print("what follows is wrong")
    for tail in (b"", b"N", b"?", good[16:40], marshal.dumps(compiled("forged", "/other/name.py"))):
        writer.set_data(cache, good[:16] + tail)
        load("plain")
    print("not written")
    posix.unlink(cache)
    sys.dont_write_bytecode = True
    load("plain")
    sys.dont_write_bytecode = False
    show(list(files()))

    print("by hash")
    for checked in (False, True):
        for fits in (False, True):
            for mode in ("default", "always", "never"):
                path = source("hashed", "source")
                text = writer.get_data(path) if fits else b"another"
                code = external._code_to_hash_pyc(compiled("cached", path), _imp.source_hash(external._RAW_MAGIC_NUMBER, text), checked)
                writer.set_data(external.cache_from_source(path), code)
                _imp.check_hash_based_pycs = mode
                print(checked, fits, mode)
                load("hashed")
                print("  ", writer.get_data(external.cache_from_source(path))[:16].hex())
    _imp.check_hash_based_pycs = "default"

    print("no source")
    writer.set_data(folder + "/alone.pyc", external._code_to_timestamp_pyc(compiled("alone", "/gone/alone.py")))
    load("alone")
    show(type(sys.modules["alone"].__loader__).__name__, sys.modules["alone"].__loader__.get_source("alone"))
    for data in (b"", b"abc", good[:10], good[:16], good[:16] + b"N"):
        writer.set_data(folder + "/alone.pyc", data)
        load("alone")

    print("elsewhere")
    sys.pycache_prefix = folder + "/caches/deeper"
    source("prefixed", "prefix")
    load("prefixed")
    show([name for name in files() if "prefixed" in name])
    sys.pycache_prefix = None
    print("nowhere")
    sys.implementation.cache_tag = None
    source("untagged", 1)
    sys.modules.pop("untagged", None)
    import untagged
    print("__cached__" in vars(untagged), [name for name in files() if "untagged" in name] == [untagged.__file__])
    sys.implementation.cache_tag = tag
    print("no folder can be made")
    writer.set_data(folder + "/blocked/m.py", b"value = 1\ndef f(): pass\n")
    writer.set_data(folder + "/blocked/__pycache__", b"a file")
    sys.path.insert(0, folder + "/blocked")
    load("m")
finally:
    def remove(path):
        for name in posix.listdir(path):
            full = path + "/" + name
            remove(full) if external._path_isdir(full) else posix.unlink(full)
        posix.rmdir(path)
    remove(folder)
