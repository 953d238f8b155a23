"""Times reading, writing and listing all .pyc files of python3.8's library against Taipan, in the same run.

    python3.8 compare.py PATH/TO/bytecode-benchmark
"""
import contextlib
import dis
import glob
import io
import marshal
import os
import subprocess
import sys
import tempfile
import time
import warnings


def best(task):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times)


def listing(code):
    with io.StringIO() as text:
        dis.dis(code, file=text)
        return len(text.getvalue())


def main(benchmark):
    warnings.simplefilter("ignore")
    codes = []
    for path in glob.glob(os.path.join(os.path.dirname(os.__file__), "**", "*.py"), recursive=True):
        with contextlib.suppress(SyntaxError, ValueError), open(path, "rb") as file:
            codes.append(compile(file.read(), path, "exec", dont_inherit=True))
    data = [marshal.dumps(code) for code in codes]
    del codes
    codes = [marshal.loads(item) for item in data]
    theirs = {
        "read": best(lambda: [marshal.loads(item) for item in data]),
        "write": best(lambda: [marshal.dumps(code) for code in codes]),
    }
    start = time.perf_counter()
    for code in codes:
        listing(code)
    theirs["list"] = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, item in enumerate(data):
            paths.append(os.path.join(folder, f"{number}.pyc"))
            with open(paths[-1], "wb") as file:
                file.write(b"U\r\r\n" + bytes(12) + item)
        output = subprocess.run([benchmark, *paths], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    print(f"{len(data)} files, {sum(map(len, data))} bytes")
    for line in output.splitlines():
        name, ours = line.split()
        ratio = f", CPython {theirs[name]:.3f} s, ratio {float(ours) / theirs[name]:.2f}" if name in theirs else ""
        print(f"{name}: {float(ours):.3f} s{ratio}")


main(*sys.argv[1:])
