"""Looks at the machine code of the evaluation loop and checks what its speed rests on.

The dispatch must be replicated behind (nearly) every operation, `pc` and `sp` must stay in registers, and no operation
may have been left out of line. Run after a release build:  python3 Benchmarks/check_loop.py [.build/release/taipan]
Exit status 1 if something is not as it should be, 77 if there is no `objdump`.
"""

import re
import shutil
import subprocess
import sys


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/taipan"
    if shutil.which("objdump") is None:
        print("skipped: no objdump on this machine")
        return 77
    listing = subprocess.run(
        ["objdump", "-d", "--no-show-raw-insn", binary], stdout=subprocess.PIPE, check=True
    ).stdout.decode()
    loop = []
    outlined = set()
    inside = False
    for line in listing.splitlines():
        match = re.match(r"^[0-9a-f]+ <(.+)>:$", line)
        if match:
            inside = "13TaipanRuntime7ContextV7runLoop7raising" in match.group(1)
            name = match.group(1)
            if "13TaipanRuntime7MachineV" in name and name.startswith("$s13TaipanRuntime7MachineV"):
                outlined.add(name)
        elif inside:
            loop.append(line)
    if not loop:
        print("the evaluation loop was not found in", binary)
        return 1
    dispatches = sum(1 for line in loop if re.search(r"\bjmp\s+\*", line))
    frame = sum(1 for line in loop if re.search(r"\(%rbp\)|\(%rsp\)", line))
    fetches = [line for line in loop if re.search(r"\bjmp\s+\*%", line)]
    # The word that the dispatch decodes is read through `pc`: from a register, not from one that was just reloaded.
    reloads = 0
    for number, line in enumerate(loop):
        if re.search(r"\bjmp\s+\*%", line):
            window = loop[max(0, number - 9) : number]
            reads = [w for w in window if re.search(r"mov\s+\(%r\w+\),%r\w+", w)]
            if reads:
                base = re.search(r"\((%r\w+)\)", reads[-1]).group(1)
                before = window[: window.index(reads[-1])]
                if any(re.search(r"mov\s+-?0x[0-9a-f]+\(%rbp\)," + base + r"$", w) for w in before[-2:]):
                    reloads += 1
    print("instructions          %6d" % len(loop))
    print("replicated dispatches %6d" % dispatches)
    print("references to memory of the native frame %d (%.3f an instruction)" % (frame, frame / len(loop)))
    print("dispatches that reload pc from memory %d of %d" % (reloads, len(fetches)))
    print("operations out of line %d" % len(outlined))
    for name in sorted(outlined):
        print("   ", name)
    good = dispatches >= 120 and frame / len(loop) < 0.2 and reloads <= dispatches // 4 and not outlined
    print("as it should be" if good else "NOT as it should be")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
