"""What CPython 3.8 says of bytecode and marshal data; run with PYTHONHASHSEED=0.

    python3.8 bytecode_reference.py expected [PROGRAM.py...]   writes Tests/Bytecode/Expected anew
    python3.8 bytecode_reference.py print opcodes              prints one of the tables there
    python3.8 bytecode_reference.py library FOLDER             compiles Lib into FOLDER/*.pyc, with listings for some
    python3.8 bytecode_reference.py same FOLDER                compares each *.pyc there with its *.out
    python3.8 bytecode_reference.py results FILE               checks lines of marshal data and what it should give
"""
import dis
import glob
import importlib._bootstrap_external as external
import io
import marshal
import opcode
import os
import re
import resource
import struct
import sys
import warnings

EXPECTED = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Tests", "Bytecode", "Expected")

FORMS = '''import os
from m import *
def f(a, b=1, *c, d=2, e: int=3, **g) -> str:
    """Doc"""
    x = lambda y: (a, y)
    try:
        with a as h, b:
            return f"{a!r:>{b}} {c!s} {d}"
    except (ValueError, OSError) as error:
        raise RuntimeError(a) from error
    finally:
        del h
    while a < b <= 3:
        if a in {1, 2.0, "three", b"four", (1, "a")}: continue
        a, *b = [i for i in c if i is not e]
    else:
        print({**g, 'k': 1}, *c, sep='', **g)
    return {i: 1j for i in range(0x1_0000_0000_0000_0000_0000)}

class C(metaclass=type):
    z: int = -0.0
    def g(self):
        nonlocal_ = super().g
        yield from self.h(1e300, ..., "\\u00e9\\ud800", "'", (1, (2.5, None, True), ()))
    async def h(self):
        async with self as s:
            async for i in s:
                await i
                yield {j async for j in i}
'''
# More than 256 names, jumps over more than 255 bytes, increments of more than 127 lines, and lines above 999.
LONG = "x = [\n" + "".join(f"  a{i},\n" for i in range(300)) + "]\nif x:\n"
LONG += "".join(f"  f({i}, g{i})\n" for i in range(300)) + "\n" * 800 + "h()\n" + "k\n" * 10


def listing(code):
    text = io.StringIO()
    dis.dis(code, file=text)
    return masked(text.getvalue())


def masked(text):
    return re.sub(r" at 0x[0-9a-f]+", " at 0x0", text)


def write(name, text):
    with open(os.path.join(EXPECTED, name), "w", encoding="utf-8", errors="surrogatepass") as file:
        file.write(text)


def opcodes():
    """Number, name, operand and stack effects (without jump / with jump / greater) for some arguments."""
    kinds = dict(hasconst="constant", hasname="name", haslocal="local", hasfree="cell", hasjrel="relative", hasjabs="absolute",
                 hascompare="compare")
    for number, name in enumerate(opcode.opname):
        if name.startswith("<"):
            continue
        kind = next((kind for table, kind in kinds.items() if number in getattr(opcode, table)), "-")
        arguments = (0, 1, 2, 3, 4, 5, 8, 15, 16, 255, 256, 515, 65536) if number >= opcode.HAVE_ARGUMENT else (None,)
        effects = ("/".join(str(dis.stack_effect(number, a, jump=j)) for j in (False, True, None)) for a in arguments)
        yield " ".join([str(number), name, kind, *effects])


VALUES = """
None; True; False; ...; StopIteration; 0; 1; -1; 2147483647; -2147483648; 2147483648; -2147483649; 32767; 32768; 2**30; 2**45
2**60-1; 2**60; 2**64; -2**64; 2**75; 10**40; -10**100; 0.0; -0.0; 1.5; 0.1; -1e300; 5e-324; float("inf"); float("-inf")
float("nan"); 1e16; 123456789012345678.0; 1j; -0.0+0j; complex(1.5,-2.5); complex("nan+infj"); ""; "a"; "abc def"; "\\xe9"
"\\u20ac\\ud800\\U0001f40d"; "x"*255; "x"*256; "\\xe9"*300; b""; b"a\\x00\\xff"; b"x"*300; (); (1,); (1,2,"a",None)
((),((),),((1.0,),)); tuple(range(255)); tuple(range(256)); []; [1,[2,[]],()]; {}; {1:2,"a":[3],(1,2):{}}; set(); {1}
frozenset(); frozenset({1,2,3}); {10,3,200,8,16}; frozenset({frozenset({1}),(1,2),"a","b","c","d","e",b"f",2.5})
{"k%d"%i for i in range(70)}; {0,8,16,24,32,40,48,56,64,72,1,9,17}; {(1,2),(3,(4,5)),(),(1.5,"a"),("\\xe9",b"")}
{"\\u20ac%d"%i for i in range(9)}|{"\\U0001f40d","\\xe9","\\xff\\xe0"}; {float(i)/7 for i in range(40)}
frozenset(frozenset(range(i)) for i in range(12))
"""


def values():
    """Version, data, what the value read from it is written as, and its representation; nothing is shared."""
    for expression in re.split(r"[;\n] *", VALUES.strip()):
        for version in range(5):
            value = marshal.loads(marshal.dumps(eval(expression), 2))
            data = marshal.dumps(value, version)
            # Reading a set can change its order.
            value = marshal.loads(data)
            yield f"{version} {data.hex()} {marshal.dumps(value, version).hex()} {ascii(value)}"


def code(a=0, p=0, k=0, n=0, s=1, f=64, code=b"s\4\0\0\0d\0S\0", consts=b")\1N", names=b")\0", varnames=b")\0", free=b")\0",
         cell=b")\0", filename=b"z\1f", name=b"z\1n", line=1, table=b"s\0\0\0\0"):
    parts = code, consts, names, varnames, free, cell, filename, name, struct.pack("<i", line), table
    return b"c" + struct.pack("<6i", a, p, k, n, s, f) + b"".join(parts)


CASES = [
    code(), code(code=b"N"), code(a=1), code(p=1), code(n=-1), code(table=b"N"), code(names=b"N"), code(code=b"0"),
    b")\1" + code(code=b"0"), code(line=-1), code(a=2**31-1, varnames=b")\1z\1a"), code(f=-1), code(code=b"s\3\0\0\0d\0S"),
    code(filename=b")\0"), code(f=4), code(f=4, varnames=b")\1z\1a"), code(cell=b")\1z\1a"), code(cell=b"N"), code(name=b"N"),
    code(s=-5), code(p=-1), code(a=-1), code(k=-1), code(f=0), code(consts=b"[\0\0\0\0"), b")\2" + code(code=b"0") + b"N",
    code(a=1, p=1, k=1, n=9, f=12, varnames=b")\4z\1az\1bz\1cz\1d"),
    b"", b"i", b"i\0\0", b"s\5\0\0\0a", b"z", b"z\5a", b")", b")\2N", b"(\xff\xff\xff\xff", b"[\xff\xff\xff\xff",
    b"<\xff\xff\xff\xff", b">\xff\xff\xff\xff", b"s\xff\xff\xff\xff", b"u\xff\xff\xff\xff", b"t\xff\xff\xff\xff",
    b"a\xff\xff\xff\xff", b"A\xff\xff\xff\xff", b"l\1\0\0\0\0\0", b"l\1\0\0\0\0\x80", b"l\2\0\0\0\1\0", b"l\0\0\0\0",
    b"l\0\0\0\x80", b"l\1\0\0\0\xff\x7f", b"l\xff\xff\xff\xff\1\0", b"l\3\0\0\0\0\0\0\0\1\0", b"l\xfe\xff\xff\x7f\1\0",
    b"l\4\0\0\0\1\0\2\0\3\0\4\0", b"l\xfb\xff\xff\xff" + b"\xff\x7f" * 5, b"(\xff\xff\xff\x0f\1\0",
    b"r\0\0\0\0", b"r", b"r\xff\xff\xff\xff", b")\2\xe9\1\0\0\0r\1\0\0\0", b")\2\xe9\1\0\0\0r\0\0\0\0",
    b"\xbe\1\0\0\0r\0\0\0\0", b"\xce" + b"r\0\0\0\0", b")\2\xcer\0\0\0\0", b"\xdaN",
    b"?", b"0", b")\1" + b"0", b"[\1\0\0\0" + b"0", b"<\1\0\0\0" + b"0", b">\1\0\0\0" + b"0", b"{" + b"0", b"{N" + b"0", b"{NN",
    b"{[\0\0\0\0NN0", b"<\1\0\0\0[\0\0\0\0", b"<\1\0\0\0{0", b"<\1\0\0\0<\0\0\0\0", b"<\1\0\0\0)\1{0",
    b"{i\1\0\0\0g\0\0\0\0\0\0\xf0\x3fTFN0", b"<\3\0\0\0i\1\0\0\0g\0\0\0\0\0\0\xf0\x3fT", b"NNN",
    b"f\3abc", b"f\0", b"f", b"f\x041.5 ", b"f\x041.5\0", b"f\5 1.50", b"f\3inf", b"f\4-nan", b"f\x051e999", b"f\x051_0.0",
    b"f\3\xff\xfe1", b"g\0\0", b"x\x011", b"x\x011\x012", b"I\0\0\0\0\0\0\0\x80", b"I\0", b"y" + b"\0" * 15,
    b"u\3\0\0\0\xed\xa0\x80", b"u\2\0\0\0\xed\xa0", b"u\1\0\0\0\xff", b"u\4\0\0\0ab\xe2\x28", b"u\3\0\0\0a\xe2\x82",
    b"u\4\0\0\0\xf4\x90\x80\x80", b"u\4\0\0\0\xf0\x9f\x98a", b"u\2\0\0\0\xc0\x80", b"Z\2\xe9a", b"a\1\0\0\0\xff", b"S",
    b")\1" * 2000 + b"N", b")\1" * 2000, b"[\1\0\0\0" * 2000 + b"N",
]


def cases():
    """Data, and its value or the exception."""
    for data in CASES:
        try:
            result = "value " + masked(ascii(marshal.loads(data)))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        yield f"{data.hex() or '-'} {result}"


def headers():
    """The header of a .pyc file, and what importlib says of it."""
    magic = b"U\r\r\n"
    for data in (b"", b"U\r", b"U\r\r", b"T\r\r\n" + b"\0" * 12, magic, magic + b"\0" * 11, magic + b"\0" * 12,
                 magic + b"\4\0\0\0" + b"\0" * 8, magic + b"\xff" * 12, magic + b"\1\0\0\0abcdefgh", magic + b"\3\0\0\0abcdefgh",
                 magic + b"\2\0\0\0abcdefgh", b"\xe9'\0\n"):
        try:
            result = "flags " + str(external._classify_pyc(data, "na'me", {}))
        except (ImportError, EOFError) as error:
            result = f"{type(error).__name__}: {error}"
        yield f"{data.hex() or '-'} {result}"


def hashes():
    import _imp
    for data in [bytes(range(n)) for n in (0, 1, 7, 8, 9, 15, 16, 63, 200)]:
        yield f"{data.hex() or '-'} {_imp.source_hash(external._RAW_MAGIC_NUMBER, data).hex()}"


TABLES = {"opcodes": opcodes, "marshal-values": values, "marshal-cases": cases, "headers": headers, "hashes": hashes}


def print_(name):
    for line in TABLES[name]():
        print(line)


def expected(*programs):
    for name, lines in TABLES.items():
        write(name + ".txt", "".join(line + "\n" for line in lines()))
    sources = {"forms": FORMS, "long": LONG}
    for program in programs:
        with open(program) as file:
            sources[os.path.basename(program)[:-3]] = file.read()
    for name, source in sources.items():
        code = compile(source, name + ".py", "exec")
        digits = external._code_to_timestamp_pyc(code, 0x5e000000, len(source)).hex()
        write(f"Programs/{name}.hex", "".join(digits[i:i + 120] + "\n" for i in range(0, len(digits), 120)))
        write(f"Programs/{name}.dis", listing(code))


def library(folder):
    warnings.simplefilter("ignore")
    files = sorted(glob.glob(os.path.join(os.path.dirname(os.__file__), "**", "*.py"), recursive=True))
    for number, path in enumerate(files):
        try:
            with open(path, "rb") as file:
                code = compile(file.read(), path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            continue
        data = external._code_to_timestamp_pyc(code, 1, 2)
        with open(os.path.join(folder, f"{number}.pyc"), "wb") as file:
            file.write(data)
        if number % 8 == 0:
            with open(os.path.join(folder, f"{number}.dis"), "w", encoding="utf-8", errors="surrogatepass") as file:
                # Reading a frozenset can change its order.
                file.write(listing(marshal.loads(data[16:])))


def same(folder):
    """Data without references is the same where the objects are."""
    different = 0
    for path in glob.glob(os.path.join(folder, "*.pyc")):
        with open(path, "rb") as one, open(path[:-3] + "out", "rb") as other:
            one, other = one.read(), other.read()
        # Reading a frozenset can change its order, so both are read, written and read.
        copy = marshal.loads(marshal.dumps(marshal.loads(one[16:])))
        if one[:16] != other[:16] or marshal.dumps(copy, 2) != marshal.dumps(marshal.loads(other[16:]), 2):
            print("different", path)
            different += 1
    print("different:", different)


def results(path):
    """Lines of data and result: data in version 2 of what it holds, or the exception."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    different = 0
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            data, result = line.rstrip("\n").split(" ", 1)
            try:
                found = marshal.dumps(marshal.loads(bytes.fromhex(data)), 2).hex()
            except (MemoryError, RecursionError):
                continue
            except Exception as error:
                found = f"{type(error).__name__}: {error}"
            if found != result and different < 10:
                print(data, "ours", result, "theirs", found)
            different += found != result
    print("different:", different)


if __name__ == "__main__":
    commands = {"expected": expected, "print": print_, "library": library, "same": same, "results": results}
    commands[sys.argv[1]](*sys.argv[2:])
