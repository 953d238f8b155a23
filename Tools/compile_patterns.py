#!/usr/bin/env python3.8
"""Writes the pattern code that a test program needs.

The programs of module _sre cannot import re. They call compiled(pattern, flags) with literals, and this tool, run by
CPython 3.8, puts a table of what sre_compile makes of them between the two marks:

    # Pattern code: begin
    # Pattern code: end

    python3.8 Tools/compile_patterns.py Tests/Programs/Modules/_sre/*.py
"""
import ast
import sre_compile
import sys

BEGIN = "# Pattern code: begin\n"
END = "# Pattern code: end\n"
HELPER = '''import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


'''


class Recorder:
    """Stands for module _sre while a pattern is compiled, and keeps what would be compiled."""

    def __init__(self, module):
        self.module = module

    def __getattr__(self, name):
        return getattr(self.module, name)

    def compile(self, pattern, flags, code, groups, names, order):
        self.record = (int(flags), [int(word) for word in code], groups, dict(names), tuple(order))


def patterns(tree, path):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "compiled":
            arguments = [eval(compile(ast.Expression(argument), path, "eval")) for argument in node.args]
            yield arguments[0], arguments[1] if len(arguments) > 1 else 0


def wrapped(words, width=112):
    line = "       "
    for index, word in enumerate(words):
        text = f" {word}" + ("," if index < len(words) - 1 else "")
        if len(line) + len(text) > width:
            yield line
            line = "       "
        line += text
    yield line


def table(found, recorder):
    lines = [BEGIN, HELPER, "CODES = {\n"]
    for pattern, flags in found:
        sre_compile.compile(pattern, flags)
        number, code, groups, names, order = recorder.record
        lines.append(f"    ({pattern!a}, {flags}): ({number}, [\n")
        lines += [line + "\n" for line in wrapped(code)]
        lines.append(f"    ], {groups}, {names!a}, {order!a}),\n")
    return "".join(lines + ["}\n", END])


def main():
    recorder = Recorder(sre_compile._sre)
    sre_compile._sre = recorder
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        start = text.index(BEGIN)
        end = text.index(END) + len(END)
        found = list(dict.fromkeys(patterns(ast.parse(text[:start] + text[end:]), path)))
        with open(path, "w", encoding="utf-8") as file:
            file.write(text[:start] + table(found, recorder) + text[end:])


main()
