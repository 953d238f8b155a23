#!/usr/bin/env python3
"""Times Taipan's front end against CPython 3.8 over CPython's own standard library, and prints the ratios.

    Benchmarks/front_end.py [--stages .build/release/taipan-stages] [--python PYTHON3.8] [--rounds 5]

Two comparisons, each interleaved round by round, the best round of either side counting:

  ast      source bytes to AST: `taipan-stages --time ast` against ast.parse
  tokens   source bytes to the listing of `python -m tokenize`: `taipan-stages --time tokens` against tokenize.tokenize
  code     source bytes to code objects: `taipan-stages --time code` against compile()

Either side reads the files before its clock starts, and both leave out the files that CPython refuses.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

MEASURE = '''
import ast, gc, io, sys, time, tokenize, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
stage, *files = sys.argv[1:]
sources = [open(f, "rb").read() for f in files]
start = time.perf_counter()
for source in sources:
    if stage == "ast":
        ast.parse(source)
    elif stage == "tokens":
        for token in tokenize.tokenize(io.BytesIO(source).readline):
            pass
    else:
        compile(source, "file", "exec", dont_inherit=True)
print(time.perf_counter() - start)
'''

ACCEPTED = '''
import ast, io, os, pathlib, sys, tokenize, warnings
warnings.simplefilter("ignore")
root = pathlib.Path(os.__file__).parent
for path in sorted(root.rglob("*.py")):
    if "site-packages" in path.parts:
        continue
    source = path.read_bytes()
    try:
        compile(source, "file", "exec", dont_inherit=True)
        list(tokenize.tokenize(io.BytesIO(source).readline))
        print(path)
    except (SyntaxError, ValueError, tokenize.TokenError):
        pass
'''


def reference():
    """CPython 3.8: as TAIPAN_REFERENCE_PYTHON says, else `python3.8`, else pyenv's."""
    named = os.environ.get("TAIPAN_REFERENCE_PYTHON")
    if named:
        return named
    if shutil.which("python3.8") and subprocess.run(["python3.8", "-c", ""], capture_output=True).returncode == 0:
        return "python3.8"
    if shutil.which("pyenv"):
        prefix = subprocess.run(["pyenv", "prefix", "3.8.18"], capture_output=True, text=True).stdout.strip()
        if prefix:
            return prefix + "/bin/python3.8"
    sys.exit("front_end.py: no CPython 3.8 found; name one with --python")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--stages", default=str(pathlib.Path(__file__).parent.parent / ".build/release/taipan-stages"))
    options.add_argument("--python")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("stage", nargs="*", default=["tokens", "ast"])
    chosen = options.parse_args()
    python = chosen.python or reference()
    files = subprocess.run([python, "-c", ACCEPTED], capture_output=True, text=True, check=True).stdout.split()
    for stage in chosen.stage:
        ours, theirs = [], []
        for _ in range(1 if stage == "tokens" else chosen.rounds):
            printed = subprocess.run([chosen.stages, "--time", stage, *files], capture_output=True, text=True, check=True).stdout
            ours.append(float(printed.split()[1]))
            printed = subprocess.run([python, "-c", MEASURE, stage, *files], capture_output=True, text=True, check=True).stdout
            theirs.append(float(printed))
        print(f"{stage}: Taipan {min(ours):.3f} s, CPython 3.8 {min(theirs):.3f} s, ratio {min(ours) / min(theirs):.3f}, "
              f"{len(files)} files")


if __name__ == "__main__":
    main()
