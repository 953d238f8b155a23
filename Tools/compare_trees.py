"""Compares the trees that module ast makes of files, and the code made of trees, with those of the Python that runs this.

    python3.8 compare_trees.py COMMAND [--count N] [--seed N] FILE_OR_FOLDER ...

COMMAND runs Taipan; both need a library with ast.py, which is that of the Python that runs this. For each file the dump of its tree with
attributes is compared by hash, and within each interpreter the code of the tree with the code of the source.
"""
import argparse
import os
import random
import shlex
import subprocess
import sys
import tempfile

CHILD = '''
import sys
sys.setrecursionlimit(3000)
import ast
from sources import data


def difference(one, other):
    for name in ("argcount", "posonlyargcount", "kwonlyargcount", "nlocals", "stacksize", "flags", "code", "names", "varnames", "freevars",
                 "cellvars", "name", "filename", "firstlineno", "lnotab"):
        if getattr(one, "co_" + name) != getattr(other, "co_" + name):
            return name + " of " + one.co_name
    if len(one.co_consts) != len(other.co_consts):
        return "constants of " + one.co_name
    for left, right in zip(one.co_consts, other.co_consts):
        if type(left) is type(one):
            found = difference(left, right)
            if found:
                return found
        elif repr(left) != repr(right):
            return "constants of " + one.co_name


for name, source in data:
    tree = ast.parse(source)
    dump = ast.dump(tree, include_attributes=True)
    print(name, hash(dump), len(dump), difference(compile(source, name, "exec"), compile(tree, name, "exec")))
'''


def run(command, folder, library):
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONPATH=os.pathsep.join([folder, library]))
    process = subprocess.run(command + ["-W", "ignore", os.path.join(folder, "child.py")], env=environment,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
    return process.stdout.splitlines(), process.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", type=shlex.split)
    parser.add_argument("places", nargs="+")
    parser.add_argument("--count", type=int, default=0, help="compare only so many files, chosen by the seed")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    files = []
    for place in arguments.places:
        if os.path.isfile(place):
            files.append(place)
        for folder, folders, names in os.walk(place):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            files += [os.path.join(folder, name) for name in sorted(names) if name.endswith(".py")]
    if arguments.count:
        files = random.Random(arguments.seed).sample(files, min(arguments.count, len(files)))
    differing = 0
    for start in range(0, len(files), 20):
        data = []
        for path in files[start:start + 20]:
            with open(path, "rb") as file:
                source = file.read()
            try:
                compile(source, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError):
                continue
            data.append((path, source))
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("sources.py", "data = " + repr(data)), ("child.py", CHILD)):
                with open(os.path.join(folder, name), "w") as file:
                    file.write(text)
            expected, _ = run([sys.executable], folder, os.path.dirname(os.__file__))
            found, errors = run(arguments.command, folder, os.path.dirname(os.__file__))
        for line in expected:
            if line not in found:
                differing += 1
                print("differs:", line, errors[-300:])
    print(f"{len(files)} files, {differing} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
