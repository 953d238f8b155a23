# BLAKE2: arguments that are refused.
import _blake2
from _blake2 import blake2b, blake2s

for make in [blake2b, blake2s]:
    for arguments in [dict(digest_size=0), dict(digest_size=65), dict(digest_size=33), dict(key=b"x" * 65), dict(key=b"x" * 33),
                      dict(salt=b"x" * 17), dict(salt=b"x" * 9), dict(person=b"x" * 17), dict(fanout=256), dict(fanout=-1),
                      dict(depth=0), dict(depth=256), dict(leaf_size=-1), dict(leaf_size=2**32), dict(leaf_size=2**64),
                      dict(node_offset=-1), dict(node_offset=2**48), dict(node_offset=2**64), dict(node_depth=256),
                      dict(node_depth=-1), dict(inner_size=65), dict(inner_size=-1), dict(key=5), dict(salt="x"),
                      dict(digest_size="x"), dict(leaf_size="x"), dict(node_offset=1.5), dict(foo=1), dict(fanout=2**40),
                      dict(depth=1.0)]:
        try:
            print(sorted(arguments), make(**arguments).hexdigest())
        except Exception as error:
            print(sorted(arguments), type(error).__name__, error)
    for call in [lambda: make(b"", b""), lambda: make("x"), lambda: make(1), lambda: make().update("x"), lambda: make().update(),
                 lambda: make().digest(1), lambda: type("Sub", (make,), {}), lambda: make(data=b"")]:
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
print({name: value for name, value in vars(_blake2).items() if isinstance(value, int)})
