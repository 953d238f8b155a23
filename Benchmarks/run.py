#!/usr/bin/env python3
"""Times the programs of Benchmarks/Programs, or of Benchmarks/Modules, under CPython 3.8 and under Taipan, and prints the ratios.

    Benchmarks/run.py [--taipan .build/release/taipan] [--reference PYTHON3.8] [--runs 5] [--json FILE] [NAME...]
    Benchmarks/run.py --modules [NAME...]
    Benchmarks/run.py --startup | --memory

The two take turns, run by run, so that whatever else the machine does falls on both; of each the fastest run counts,
in wall-clock time of the whole process, start-up included. Both have to print the same line and to exit with 0; a
program with which Taipan does not is listed as failed, and the exit status is then 1.
"""
import argparse
import json
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent
MEMORY_PROGRAM = "allocation"
STARTUP_RUNS = 20

# Equal seeds give equal dicts and sets to every run of one interpreter, and so a steadier minimum.
ENVIRONMENT = dict(os.environ, PYTHONHASHSEED="0")


class Run:
    """One process that has ended: its status, what it printed, its seconds and its peak resident bytes."""

    def __init__(self, command, timeout):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=ENVIRONMENT)
            # Waited for with wait4, not through subprocess: only so is the memory that of this one child.
            timer = threading.Timer(timeout, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
            timer.cancel()
            self.timed_out = self.seconds >= timeout
            process.returncode = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
            self.status = process.returncode
            # Linux counts in kibibytes, macOS in bytes.
            self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            output.seek(0)
            self.output = output.read().decode(errors="replace")
            errors.seek(0)
            self.errors = errors.read().decode(errors="replace")

    def complaint(self):
        """Why this run is no valid one, or None."""
        if self.timed_out:
            return "takes more than the allowed time"
        if self.status != 0:
            last = self.errors.strip().splitlines()[-1:] or ["nothing on stderr"]
            return "exit status %d: %s" % (self.status, last[0][:100])
        return None


def full_path(interpreter):
    """The interpreter itself, not a script in front of it (as pyenv's are), whose start-up would be measured too."""
    run = subprocess.run(
        [interpreter, "-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True)
    version, _, path = run.stdout.strip().partition(" ")
    return path if run.returncode == 0 and version == "3.8" else None


def reference():
    """CPython 3.8: as TAIPAN_REFERENCE_PYTHON says, else pyenv's, else `python3.8`, else what runs this."""
    named = os.environ.get("TAIPAN_REFERENCE_PYTHON")
    if named:
        return full_path(named)
    candidates = []
    if shutil.which("pyenv"):
        prefix = subprocess.run(["pyenv", "prefix", "3.8.18"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                universal_newlines=True).stdout.strip()
        if prefix:
            candidates.append(prefix + "/bin/python3.8")
    candidates.append(shutil.which("python3.8"))
    candidates.append(sys.executable)
    for candidate in candidates:
        if candidate and os.access(candidate, os.X_OK):
            path = full_path(candidate)
            if path:
                return path
    return None


def measure(commands, runs, timeout, compare_output=True):
    """Runs the two commands in turns. Returns their lists of runs and, where the second fails, why."""
    first, second = [], []
    for _ in range(runs):
        a = Run(commands[0], timeout)
        if a.complaint():
            sys.exit("run.py: the reference fails: %s: %s" % (" ".join(commands[0]), a.complaint()))
        first.append(a)
        b = Run(commands[1], timeout)
        why = b.complaint()
        if why is None and compare_output and a.output != b.output:
            why = "prints %r instead of %r" % (b.output[:60], a.output[:60])
        if why is not None:
            return first, second, why
        second.append(b)
    return first, second, None


def measure_programs(arguments, names):
    width = max(len(name) for name in names)
    print("%-*s  %9s  %9s  %6s" % (width, "program", "CPython s", "Taipan s", "ratio"))
    results, failed = [], []
    for name in names:
        program = str(arguments.folder / (name + ".py"))
        first, second, why = measure(
            ([arguments.reference, program], [arguments.taipan, program]), arguments.runs, arguments.timeout)
        ours = None if why else min(run.seconds for run in second)
        theirs = min(run.seconds for run in first)
        if why:
            failed.append((name, why))
            print("%-*s  %9.3f  %9s  %6s" % (width, name, theirs, "failed", "-"), flush=True)
        else:
            print("%-*s  %9.3f  %9.3f  %6.2f" % (width, name, theirs, ours, ours / theirs), flush=True)
        results.append({"name": name, "cpython": theirs, "taipan": ours,
                        "ratio": None if why else ours / theirs, "failure": why})
    summary = {"programs": results, "failed": [name for name, _ in failed]}
    valid = [result for result in results if result["ratio"] is not None]
    print()
    if valid:
        mean = math.exp(statistics.mean(math.log(result["ratio"]) for result in valid))
        worst = max(valid, key=lambda result: result["ratio"])
        summary["geometric_mean"] = mean
        summary["worst"] = {"name": worst["name"], "ratio": worst["ratio"]}
        print("geometric mean of %d programs: %.3f of CPython's time (%.2f times its speed)"
              % (len(valid), mean, 1 / mean))
        print("worst: %s, %.2f" % (worst["name"], worst["ratio"]))
    for name, why in failed:
        print("FAILED %s: %s" % (name, why))
    return summary, not failed


def measure_startup(arguments):
    first, second, why = measure(
        ([arguments.reference, "-c", "pass"], [arguments.taipan, "-c", "pass"]), STARTUP_RUNS, arguments.timeout)
    if why:
        print("FAILED start-up: " + why)
        return {"failure": why}, False
    summary = {}
    print("%-10s  %12s  %12s" % ("-c pass", "minimum ms", "median ms"))
    for name, runs in (("CPython", first), ("Taipan", second)):
        seconds = [run.seconds for run in runs]
        summary[name.lower()] = {"minimum": min(seconds), "median": statistics.median(seconds)}
        print("%-10s  %12.2f  %12.2f" % (name, min(seconds) * 1000, statistics.median(seconds) * 1000))
    return summary, True


def measure_memory(arguments):
    program = str(FOLDER / "Programs" / (MEMORY_PROGRAM + ".py"))
    first, second, why = measure(
        ([arguments.reference, program], [arguments.taipan, program]), arguments.runs, arguments.timeout)
    if why:
        print("FAILED %s: %s" % (MEMORY_PROGRAM, why))
        return {"failure": why}, False
    # The least of the peaks, as with time: what the program needs, not what a run happened to take.
    theirs = min(run.peak for run in first)
    ours = min(run.peak for run in second)
    print("peak resident memory of %s.py" % MEMORY_PROGRAM)
    print("CPython  %8.1f MB" % (theirs / 1e6))
    print("Taipan   %8.1f MB   ratio %.2f" % (ours / 1e6, ours / theirs))
    return {"cpython": theirs, "taipan": ours, "ratio": ours / theirs}, True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--taipan", default=str(ROOT / ".build" / "release" / "taipan"), metavar="PATH")
    parser.add_argument("--reference", metavar="PATH", help="CPython 3.8 (default: pyenv's or the PATH's)")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("--timeout", type=float, default=120, metavar="SECONDS", help="allowed to one run")
    parser.add_argument("--modules", action="store_true", help="the programs of Benchmarks/Modules: built-in types, modules")
    parser.add_argument("--startup", action="store_true", help="measure `-c pass` instead of the programs")
    parser.add_argument("--memory", action="store_true", help="measure the peak memory of allocation.py instead")
    parser.add_argument("--json", metavar="FILE", help="write what was measured there as well")
    parser.add_argument("names", nargs="*", metavar="NAME", help="programs (default: all)")
    arguments = parser.parse_args()
    if arguments.runs < 1:
        parser.error("--runs needs a positive number")

    arguments.folder = FOLDER / ("Modules" if arguments.modules else "Programs")
    known = sorted(path.stem for path in arguments.folder.glob("*.py"))
    names = [name[:-3] if name.endswith(".py") else name for name in arguments.names]
    unknown = [name for name in names if name not in known]
    if unknown:
        parser.error("no such program: %s (there are: %s)" % (", ".join(unknown), ", ".join(known)))
    # allocation.py is about memory: it counts in the mean only of those who ask for it by name.
    names = names or [name for name in known if name != MEMORY_PROGRAM]

    named = arguments.reference
    arguments.reference = full_path(named) if named else reference()
    if arguments.reference is None:
        sys.exit("run.py: %s" % ("%s is no CPython 3.8" % named if named else
                                 "no CPython 3.8 found; name one with --reference"))
    taipan = shutil.which(arguments.taipan)
    if taipan is None:
        sys.exit("run.py: no executable %s; build it, or name one with --taipan" % arguments.taipan)
    arguments.taipan = taipan

    report = {"platform": platform.platform(), "runs": arguments.runs}
    success = True
    for wanted, key, function in ((arguments.startup, "startup", measure_startup),
                                  (arguments.memory, "memory", measure_memory)):
        if wanted:
            report[key], good = function(arguments)
            success = success and good
    if not (arguments.startup or arguments.memory) or arguments.names:
        summary, good = measure_programs(arguments, names)
        report.update(summary)
        success = success and good
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump(report, file, indent=2)
            file.write("\n")
    return 0 if success else 1


if __name__ == "__main__":
    sys.exit(main())
