"""What CPython 3.8 prints for each program under Tests/Programs; and which of them another command runs otherwise.

    python3.8 record_programs.py [FOLDER or PROGRAM.py ...]                    records
    python3.8 record_programs.py --check COMMAND [FOLDER or PROGRAM.py ...]    compares, and records nothing

Beside NAME.py lie NAME.out (standard output), NAME.err (standard error, if there is any) and NAME.status (the exit
status, if it is not 0), byte for byte. A program runs in its own folder, named by its file name alone, with empty
standard input. What a program imports lies in files or folders whose names begin with `support_`: those are no programs. Those
in a folder `Hostile` end CPython's process; what they are to print is written by hand, and only compared.

COMMAND is one word to the shell and may hold arguments: --check "build/taipan -X faulthandler".
The exit status of --check is 1 if a program differs.
"""
import argparse
import concurrent.futures
import difflib
import os
import shlex
import shutil
import signal
import subprocess
import sys

PROGRAMS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Tests", "Programs")
ENVIRONMENT = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
KINDS = ("out", "err", "status")


def find_programs(places):
    """Every program in the given folders and files, sorted; a place is taken from here or from Tests/Programs."""
    found = set()
    for place in places:
        if not os.path.exists(place):
            place = os.path.join(PROGRAMS, place)
        if os.path.isfile(place):
            found.add(os.path.abspath(place))
            continue
        if not os.path.isdir(place):
            sys.exit(f"no such file or folder: {place}")
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if not name.startswith(("support_", "__pycache__", "."))]
            found.update(os.path.abspath(os.path.join(folder, name))
                         for name in names if name.endswith(".py") and not name.startswith("support_"))
    return sorted(found)


def run(command, program, extra, seconds):
    """The program's (out, err, status) as bytes, each empty if there is nothing to record; None if it ran too long."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment.update(ENVIRONMENT, **extra)
    folder, name = os.path.split(program)
    process = subprocess.Popen(command + [name], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return None
    status = f"{process.returncode}\n".encode() if process.returncode else b""
    return out, err, status


def recorded(program):
    """What was recorded for the program, in the form of `run`; a missing file is empty."""
    parts = []
    for kind in KINDS:
        try:
            with open(f"{program[:-3]}.{kind}", "rb") as file:
                parts.append(file.read())
        except FileNotFoundError:
            parts.append(b"")
    return tuple(parts)


def suspicions(program, result):
    """Why this output would not be the same elsewhere or tomorrow."""
    for kind, data in zip(KINDS, result):
        if b" at 0x" in data:
            yield f"an address in .{kind}"
        if os.path.dirname(program).encode() in data:
            yield f"the folder's own path in .{kind}"
    if result[2].startswith(b"-"):
        yield f"ended by signal {result[2][1:].decode().strip()}"
    if not result[0] and not result[1]:
        yield "no output at all"


def write_recorded(program, result):
    for kind, data in zip(KINDS, result):
        path = f"{program[:-3]}.{kind}"
        if data or kind == "out":
            with open(path, "wb") as file:
                file.write(data)
        elif os.path.exists(path):
            os.remove(path)


def record(program, arguments):
    result = run([sys.executable], program, arguments.environment, arguments.seconds)
    if result is None:
        return f"runs longer than {arguments.seconds} s: not recorded"
    doubts = list(suspicions(program, result))
    if doubts:
        return "not recorded: " + ", ".join(doubts)
    if recorded(program) == result and os.path.exists(program[:-3] + ".out"):
        return ""
    write_recorded(program, result)
    return "recorded"


def check(program, arguments):
    if not os.path.exists(program[:-3] + ".out"):
        return "nothing is recorded"
    result = run(arguments.check, program, arguments.environment, arguments.seconds)
    if result is None:
        return f"runs longer than {arguments.seconds} s"
    lines = []
    for kind, expected, found in zip(KINDS, recorded(program), result):
        if expected == found:
            continue
        if kind == "status":
            lines.append(f"    status: expected {expected.decode().strip() or 0}, found {found.decode().strip() or 0}")
            continue
        old, new = (data.decode("utf-8", "backslashreplace").splitlines() for data in (expected, found))
        difference = [line for line in difflib.unified_diff(old, new, lineterm="", n=1)][2:]
        if not difference:
            difference = ["the same lines, but other line ends"]
        lines.append(f"    .{kind}:")
        lines += ["        " + line[:200] for line in difference[:arguments.lines]]
        if len(difference) > arguments.lines:
            lines.append(f"        ... {len(difference) - arguments.lines} more lines")
    return "differs\n" + "\n".join(lines) if lines else ""


def key_and_value(text):
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise argparse.ArgumentTypeError("KEY=VALUE is wanted")
    return key, value


def command_words(text):
    """The command's words; a relative path is made absolute, since each program runs in its own folder."""
    words = shlex.split(text)
    if not words:
        raise argparse.ArgumentTypeError("a command is wanted")
    if "/" in words[0]:
        words[0] = os.path.abspath(words[0])
    if not shutil.which(words[0]):
        raise argparse.ArgumentTypeError(f"no command {words[0]}")
    return words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", nargs="*", default=[PROGRAMS], metavar="PLACE", help="folders and programs")
    parser.add_argument("--check", type=command_words, metavar="COMMAND", help="compare what COMMAND does")
    parser.add_argument("--environment", type=key_and_value, action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--parallel", type=int, default=2, metavar="COUNT", help="programs at a time (2)")
    parser.add_argument("--seconds", type=float, default=20, help="for one program (20)")
    parser.add_argument("--lines", type=int, default=8, help="of a difference shown (8)")
    parser.add_argument("--names", action="store_true", help="only name the programs which differ")
    arguments = parser.parse_args()
    arguments.environment = dict(arguments.environment)
    if not arguments.check and sys.version_info[:3] != (3, 8, 18):
        parser.error("record with CPython 3.8.18")

    programs = find_programs(arguments.places)
    if not arguments.check:
        programs = [program for program in programs if os.path.basename(os.path.dirname(program)) != "Hostile"]
    work = check if arguments.check else record
    reported = failed = 0
    with concurrent.futures.ThreadPoolExecutor(arguments.parallel) as executor:
        for program, message in zip(programs, executor.map(lambda program: work(program, arguments), programs)):
            if message:
                reported += 1
                failed += message != "recorded"
                name = os.path.relpath(program, PROGRAMS)
                print(name if arguments.names else f"{name}: {message}", flush=True)
    print(f"{len(programs)} programs, {reported} {'differ' if arguments.check else 'reported'}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
