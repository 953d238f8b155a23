"""Holds Taipan's errors against CPython's on broken sources.

    python3.8 Tools/compare_errors.py [--vm .build/release/taipan-stages] [--seed N] [--count N] [--show N] [--trees] [FILE | FOLDER]...

Damages extracts of the named files (of CPython's standard library without a name) as `broken_sources.py` says, gives each source to both
sides, and compares class, message, line, offset and text of the error, or that there is none; with --trees the
syntax trees of accepted sources as well. Prints how many are equal, and the
differences grouped by CPython's message. The exit status is 1 where fewer than 99.5 % are equal.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import broken_sources


def ours(vm, sources, trees):
    """Our outcome of each source, in the form of `broken_sources.outcome`; "no answer" from the one on which the program stopped."""
    given = "".join(source.hex() + "\n" for source in sources).encode()
    command = [vm, "batch", "ast"] if trees else [vm, "batch", "--errors", "ast"]
    answers = subprocess.run(command, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    found = []
    for line in answers.splitlines():
        answer = json.loads(line)
        error = answer.get("error")
        if error:
            found.append([error["type"], error["message"], error.get("line"), error.get("offset"), error.get("text")])
        else:
            found.append(answer.get("ast"))
    return found + ["no answer"] * (len(sources) - len(found))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--vm", default=".build/release/taipan-stages")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=5000)
    options.add_argument("--lines", type=int, default=60, help="longest extract (default 60)")
    options.add_argument("--show", type=int, default=3, metavar="N", help="differences to print of each message (default 3)")
    options.add_argument("--trees", action="store_true", help="compare the trees of accepted sources too")
    options.add_argument("paths", nargs="*")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    paths = []
    for path in chosen.paths or [os.path.dirname(os.__file__)]:
        path = pathlib.Path(path)
        paths += sorted(str(p) for p in path.rglob("*.py") if "site-packages" not in p.parts) if path.is_dir() else [str(path)]
    sources = [broken for _, _, _, broken in broken_sources.broken_sources(paths, chosen.seed, chosen.count, chosen.lines)]
    with tempfile.TemporaryDirectory() as folder:
        filename = os.path.join(folder, "broken.py")
        theirs = [broken_sources.outcome(source, filename, chosen.trees) for source in sources]
    differences = collections.defaultdict(list)
    kinds = collections.Counter()
    for source, expected, found in zip(sources, theirs, ours(chosen.vm, sources, chosen.trees)):
        accepted = not isinstance(expected, list)
        kinds["accepted" if accepted else expected[0]] += 1
        # Through JSON, as ours came.
        expected = json.loads(json.dumps(expected))
        if found != expected:
            differences["accepted" if accepted else expected[1]].append((source, expected, found))
    unequal = sum(map(len, differences.values()))
    equal = len(sources) - unequal
    print(f"{equal} of {len(sources)} equal ({', '.join(f'{count} {kind}' for kind, count in kinds.most_common())})")
    for message, cases in sorted(differences.items(), key=lambda item: -len(item[1])):
        print(f"{len(cases)} times {message!r}")
        for source, expected, found in sorted(cases, key=lambda case: len(case[0]))[:chosen.show]:
            print(f"    {source[-300:]!r}\n        theirs {str(expected)[:2000]}\n        ours   {str(found)[:2000]}")
    return 1 if equal < 0.995 * len(sources) else 0


if __name__ == "__main__":
    sys.exit(main())
