"""Random Python 3.8 programs, and whether Taipan compiles them to CPython's code objects.

    python3.8 random_programs.py [--count N] [--seed S] [--optimize LEVEL] [--vm taipan-stages] [--keep FOLDER]
    python3.8 random_programs.py --print --seed S
    python3.8 random_programs.py --facts [--count N] [--seed S]

Program number S is the same whenever it is made. Every statement and expression form occurs, nested in one another; most programs
are right, some break a rule of the compiler, so that errors are compared too. Prints the seeds whose programs differ, with the first
difference, and exits 1 where there are any. --facts prints the programs with CPython's results instead, as Tools/code_facts.py does.
Run it with the CPython 3.8 that is the reference.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import types
import warnings

NAMES = ["a", "b", "c", "d", "e", "f", "x", "y", "_p", "__q", "__r__", "self", "\u00e9t\u00e9"]
MODULES = ["os", "a.b", "a.b.c", "p.q.r.s", "__future", "_m", "m.__n"]
BINARY = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"]
COMPARISONS = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"]
STRINGS = ["''", "'s'", "'it\\'s'", '"q"', "'\u00e9'", "'\\ud800'", "'''two\nlines'''", "r'\\d'", "u'u'", "'a' 'b'", "'" + "z" * 40 + "'"]
BYTES = ["b''", "b'x'", "b'\\xff\\0'", "rb'\\x'"]
NUMBERS = ["0", "1", "2", "3", "255", "256", "-1", "10**20", "0xffffffffffffffff", "12345678901234567890", "1.0", "0.0", "-0.0",
           "1e309", "1.5e-7", "2j", "0j", "-0j", "1_000", "0o17", "0b1", "7"]
CONSTANTS = ["None", "True", "False", "...", "__debug__"]


class Scope:
    """What statements may do where they stand."""

    def __init__(self, kind, is_async=False, outer=None):
        self.kind = kind
        self.is_async = is_async
        self.outer = outer
        self.loops = 0
        self.blocks = 0
        self.yields = False

    @property
    def is_function(self):
        return self.kind in ("function", "lambda")


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.depth = 0
        self.scope = Scope("module")
        self.is_mistaken = self.random.random() < 0.06
        self.future_annotations = self.random.random() < 0.15
        self.in_annotation = False
        self.in_comprehension = 0
        self.in_iterable = 0
        self.budget = self.random.choice([5, 15, 40, 80])
        self.maximum_depth = self.random.choice([2, 3, 4, 5])

    # Choices

    def chance(self, probability):
        return self.random.random() < probability

    def choose(self, *options):
        return self.random.choice(options)

    def weighted(self, table):
        return self.random.choices([entry[1] for entry in table], [entry[0] for entry in table])[0]

    def several(self, make, low=0, high=3):
        return [make() for _ in range(self.random.randint(low, high))]

    def mistake(self, probability=0.03):
        return self.is_mistaken and self.chance(probability)

    def name(self):
        return self.random.choice(NAMES)

    # Programs

    def program(self):
        if self.chance(0.2):
            self.lines.append(self.choose('"""A docstring."""', "'doc'", "'two' ' parts'", "f'no docstring'", "'''many\n\nlines'''"))
        if self.future_annotations:
            self.lines.append("from __future__ import annotations")
        if self.chance(0.1):
            self.lines.append("from __future__ import " + self.choose("division", "generator_stop, print_function", "nested_scopes"))
        if self.chance(0.3):
            self.lines += [""] * self.choose(1, 2, 3, 130, 300)
        for _ in range(self.random.randint(1, 6)):
            self.statement(0)
        if self.mistake(0.2):
            self.lines.append("from __future__ import division")
        return "\n".join(self.lines) + self.choose("\n", "\n", "")

    def put(self, indent, text):
        self.lines.append("    " * indent + text)

    def block(self, indent, prelude=()):
        for line in prelude:
            self.put(indent, line)
        for _ in range(self.choose(1, 1, 2, 3)):
            self.statement(indent)

    # Statements

    def statement(self, indent):
        self.budget -= 1
        compound = indent < self.maximum_depth and self.budget > 0
        table = [
            (12, self.expression_statement), (12, self.assignment), (6, self.augmented), (4, self.annotated), (2, self.pass_),
            (3, self.delete), (4, self.assert_), (3, self.raise_), (3, self.import_), (3, self.from_import), (1, self.constant_statement),
        ]
        if self.scope.is_function or self.mistake():
            table.append((7, self.return_))
        if self.scope.loops or self.mistake():
            table += [(5, self.break_), (5, self.continue_)]
        if compound:
            table += [
                (9, self.if_), (5, self.while_), (6, self.for_), (9, self.try_), (6, self.with_), (7, self.function), (4, self.class_),
                (2, self.constant_if),
            ]
            if self.scope.is_async or self.mistake():
                table += [(6, self.async_for), (6, self.async_with)]
        if self.chance(0.03):
            self.put(indent, "")
        self.weighted(table)(indent)

    def simple(self, indent, text):
        if self.chance(0.04):
            text += "; " + self.choose("pass", "x", "y = 1", "a; b")
        self.put(indent, text)

    def expression_statement(self, indent):
        if self.scope.is_function and self.scope.yields and self.chance(0.4):
            return self.simple(indent, self.yield_expression())
        text = self.expression(0)
        if self.chance(0.06):
            text = f"*{self.atom(1)}, {text}"
        self.simple(indent, text)

    def constant_statement(self, indent):
        self.simple(indent, self.constant())

    def assignment(self, indent):
        targets = "".join(self.target_list() + " = " for _ in range(self.choose(1, 1, 1, 2, 3)))
        value = self.expression(0)
        if self.chance(0.15):
            value = ", ".join([value] + self.several(lambda: self.maybe_starred(1), 1, 3))
        if self.scope.is_function and self.scope.yields and self.chance(0.15):
            value = self.choose("yield", "yield " + self.expression(1))
        self.simple(indent, targets + value)

    def target_list(self):
        if self.chance(0.75):
            return self.target(0)
        targets = self.several(lambda: self.target(1), 1, 4)
        if self.chance(0.4):
            place = self.random.randrange(len(targets))
            targets[place] = "*" + targets[place]
            if self.mistake(0.3):
                targets.append("*" + self.target(1))
        return self.choose("{}", "({})", "[{}]").format(", ".join(targets) + ("," if len(targets) == 1 else ""))

    def target(self, depth):
        return self.weighted([
            (12, self.name), (3, lambda: self.primary(depth + 1) + "." + self.name()),
            (3, lambda: self.primary(depth + 1) + self.subscript(depth + 1)),
            (1, lambda: "(" + self.name() + ", " + self.name() + ")" if depth < 2 else self.name()),
        ])()

    def augmented(self, indent):
        target = self.weighted([
            (3, self.name), (2, lambda: self.primary(1) + "." + self.name()), (2, lambda: self.primary(1) + self.subscript(1))])()
        self.simple(indent, f"{target} {self.random.choice(BINARY)}= {self.expression(1)}")

    def annotated(self, indent):
        target = self.weighted([
            (4, self.name), (1, lambda: f"({self.name()})"), (1, lambda: self.primary(1) + "." + self.name()),
            (1, lambda: self.primary(1) + self.subscript(1))])()
        self.simple(indent, f"{target}: {self.annotation()}" + (f" = {self.expression(1)}" if self.chance(0.5) else ""))

    def annotation(self):
        self.in_annotation = True
        text = self.expression(1)
        self.in_annotation = False
        return text

    def pass_(self, indent):
        self.simple(indent, "pass")

    def delete(self, indent):
        targets = self.several(lambda: self.target(0), 1, 3)
        self.simple(indent, "del " + self.choose("{}", "({})", "[{}]").format(", ".join(targets)))

    def assert_(self, indent):
        test = self.choose(self.expression(0), self.expression(0), f"({self.expression(1)}, {self.expression(1)})")
        self.simple(indent, f"assert {test}" + (f", {self.expression(1)}" if self.chance(0.4) else ""))

    def raise_(self, indent):
        self.simple(indent, self.choose("raise", f"raise {self.expression(1)}", f"raise {self.expression(1)} from {self.expression(1)}"))

    def import_(self, indent):
        self.simple(indent, "import " + ", ".join(self.several(self.module_alias, 1, 3)))

    def module_alias(self):
        return self.random.choice(MODULES) + (" as " + self.name() if self.chance(0.5) else "")

    def from_import(self, indent):
        source = self.choose("", ".", "..", "...", "....") + self.random.choice(MODULES)
        if self.chance(0.2):
            source = self.choose(".", "..")
        if self.scope.kind == "module" and self.chance(0.15):
            return self.simple(indent, f"from {source} import *")
        aliases = self.several(lambda: self.name() + (" as " + self.name() if self.chance(0.3) else ""), 1, 3)
        self.simple(indent, f"from {source} import " + self.choose("{}", "({})").format(", ".join(aliases)))

    def return_(self, indent):
        if self.chance(0.3):
            return self.simple(indent, "return")
        value = self.choose(self.expression(0), self.expression(0), self.constant(), f"*{self.atom(1)}, {self.atom(1)}")
        if self.scope.yields and self.scope.is_async and not self.mistake(0.5):
            return self.simple(indent, "return")
        self.simple(indent, "return " + value)

    def break_(self, indent):
        self.simple(indent, "break")

    def continue_(self, indent):
        self.simple(indent, "continue")

    def constant_if(self, indent):
        self.if_(indent, self.choose("0", "1", "__debug__", "not __debug__", "''", "'x'", "None", "()", "(1,)", "1.0", "0.0", "...", "b''"))

    def if_(self, indent, test=None):
        self.put(indent, f"if {test or self.condition()}:")
        self.block(indent + 1)
        while self.chance(0.25):
            self.put(indent, f"elif {self.condition()}:")
            self.block(indent + 1)
        if self.chance(0.4):
            self.put(indent, "else:")
            self.block(indent + 1)

    def loop(self, indent, head):
        self.put(indent, head)
        self.scope.loops += 1
        self.block(indent + 1)
        self.scope.loops -= 1
        if self.chance(0.3):
            self.put(indent, "else:")
            self.block(indent + 1)

    def while_(self, indent):
        self.loop(indent, f"while {self.choose(self.condition(), self.condition(), '1', '0', 'True')}:")

    def for_(self, indent):
        self.loop(indent, f"for {self.for_targets()} in {self.expression(0)}:")

    def async_for(self, indent):
        self.loop(indent, f"async for {self.for_targets()} in {self.expression(0)}:")

    def for_targets(self):
        return self.choose(self.name(), self.target(1), self.name() + ", " + self.name(), self.name() + ", *" + self.name(),
                           f"({self.name()}, [{self.name()}, {self.name()}])")

    def try_(self, indent):
        self.put(indent, "try:")
        self.block(indent + 1)
        form = self.choose("except", "except", "finally", "both", "both")
        if form != "finally":
            for _ in range(self.choose(0, 1, 1, 2)):
                head = f"except {self.expression(1)}" + (f" as {self.name()}" if self.chance(0.6) else "")
                self.put(indent, head + ":")
                self.block(indent + 1)
            if self.chance(0.4) or not self.lines[-1].strip() or True and self.needs_handler(indent):
                self.put(indent, "except:")
                self.block(indent + 1)
                if self.mistake(0.3):
                    self.put(indent, "except e:")
                    self.block(indent + 1)
            if self.chance(0.3):
                self.put(indent, "else:")
                self.block(indent + 1)
        if form != "except":
            self.put(indent, "finally:")
            self.block(indent + 1)

    def needs_handler(self, indent):
        """Whether the `try` that was begun last at this indentation has no handler yet."""
        prefix = "    " * indent
        for line in reversed(self.lines):
            if line.startswith(prefix + "except"):
                return False
            if line.startswith(prefix + "try:"):
                return True
        return True

    def with_items(self):
        def item():
            text = self.expression(1)
            return text + (" as " + self.choose(self.target(1), self.name(), f"({self.name()}, *{self.name()})") if self.chance(0.6) else "")
        return ", ".join(self.several(item, 1, 3))

    def with_(self, indent):
        self.put(indent, f"with {self.with_items()}:")
        self.block(indent + 1)

    def async_with(self, indent):
        self.put(indent, f"async with {self.with_items()}:")
        self.block(indent + 1)

    def decorators(self, indent):
        while self.chance(0.2):
            self.put(indent, "@" + self.choose("a", "a.b", "a.b(c)", "x()", "d(e, *f, g=1)", "y(\n" + "    " * indent + "1)"))

    def inside(self, scope, action):
        outer, self.scope = self.scope, scope
        action()
        self.scope = outer

    def function(self, indent):
        self.decorators(indent)
        is_async = self.chance(0.3)
        head = f"{'async ' if is_async else ''}def {self.name()}({self.parameters(True)})"
        if self.chance(0.2):
            head += f" -> {self.annotation()}"
        self.put(indent, head + ":")
        scope = Scope("function", is_async, self.scope)
        scope.yields = self.chance(0.3)
        prelude = []
        if self.chance(0.15):
            prelude.append(self.choose("'doc'", "'''doc\n    more'''", "b'no doc'", "1"))
        if self.chance(0.12):
            prelude.append("global " + ", ".join({self.choose("g", "h", "G"), self.choose("g", "h", "k")}))
        if self.chance(0.1) and self.scope.is_function:
            prelude.append("nonlocal " + self.name())
        if scope.yields:
            prelude.append(self.choose("yield", "yield 1", "x = yield x" if is_async else "x = yield from x"))
        self.inside(scope, lambda: self.block(indent + 1, prelude))

    def class_(self, indent):
        self.decorators(indent)
        arguments = ""
        if self.chance(0.5):
            arguments = f"({self.arguments(1)})"
        self.put(indent, f"class {self.choose(self.name(), 'C', '_C', '__C')}{arguments}:")
        prelude = []
        if self.chance(0.2):
            prelude.append("'doc of a class'")
        if self.chance(0.1):
            prelude.append("def m(self): return super().m(__class__)")
        if self.chance(0.06):
            prelude.append("nonlocal x" if self.scope.is_function else "global x")
        self.inside(Scope("class", False, self.scope), lambda: self.block(indent + 1, prelude))

    def parameters(self, annotated):
        names = self.random.sample(["a", "b", "c", "d", "e", "f", "g", "__h", "self"], 9)
        parts = []

        def parameter(default):
            text = names.pop()
            if annotated and self.chance(0.2):
                text += ": " + self.annotation()
            return text + (f"={self.choose(self.constant(), self.expression(2))}" if default else "")

        defaults = False
        for kind in ("only", "plain"):
            count = self.choose(0, 0, 1, 2) if kind == "only" else self.choose(0, 1, 1, 2)
            for _ in range(count):
                defaults = defaults or self.chance(0.3)
                parts.append(parameter(defaults))
            if kind == "only" and count:
                parts.append("/")
        star = self.choose("", "", "", "*", "bare")
        if star:
            name = names.pop() if star == "*" else ""
            if name and annotated and self.chance(0.2):
                name += ": " + self.annotation()
            parts.append("*" + name)
            for _ in range(self.choose(1, 1, 2) if star == "bare" else self.choose(0, 1)):
                parts.append(parameter(self.chance(0.5)))
        if self.chance(0.15):
            parts.append("**" + names.pop())
        return ", ".join(parts)

    # Expressions

    def condition(self):
        return self.weighted([
            (3, lambda: self.expression(0)), (3, lambda: self.boolean(1)), (2, lambda: "not " + self.operand(1)), (2, lambda: self.comparison(1))])()

    def expression(self, depth):
        """Anything that may stand where the grammar says `test`."""
        if depth > 4 or self.budget < -40:
            return self.atom(depth)
        self.budget -= 0.3
        table = [
            (14, lambda: self.atom(depth)), (8, lambda: self.primary(depth + 1)), (7, lambda: self.binary(depth + 1)),
            (4, lambda: self.unary(depth + 1)), (4, lambda: self.boolean(depth + 1)), (4, lambda: self.comparison(depth + 1)),
            (3, lambda: self.conditional(depth + 1)), (2, lambda: self.lambda_(depth + 1)), (4, lambda: self.display(depth + 1)),
            (4, lambda: self.comprehension(depth + 1)), (4, lambda: self.formatted(depth + 1)),
        ]
        if not self.in_iterable and (self.scope.kind != "class" or not self.in_comprehension):
            table.append((2, lambda: f"({self.choose('w', 'x', 'a')} := {self.expression(depth + 1)})"))
        if self.scope.is_function and self.scope.yields and not self.in_comprehension and not self.in_annotation:
            table.append((1, lambda: "(" + self.yield_expression() + ")"))
        if (self.scope.is_async or self.mistake()) and not self.in_annotation:
            table.append((5, lambda: f"(await {self.primary(depth + 1)})"))
        text = self.weighted(table)()
        if self.chance(0.1):
            text = self.choose("({})", "(\n{})", "({}\n)").format(text)
        return text

    def operand(self, depth):
        text = self.expression(depth)
        return text if self.is_closed(text) else f"({text})"

    @staticmethod
    def is_closed(text):
        return text.isidentifier() and text not in ("not", "lambda") or text[:1] in "0123456789" and text.isalnum()

    def constant(self):
        table = [(6, NUMBERS), (4, STRINGS), (1, BYTES), (2, CONSTANTS)]
        text = self.random.choice(self.weighted(table))
        if self.chance(0.08):
            items = [self.constant() for _ in range(self.choose(0, 1, 2, 3))]
            text = "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
        return text

    def atom(self, depth):
        if self.chance(0.3):
            text = self.constant()
            return f"({text})" if "\n" in text or text[0] == "-" or "**" in text or "'" in text else text
        return self.name()

    def primary(self, depth):
        text = self.weighted([(8, self.name), (1, lambda: self.operand(depth + 1)), (1, lambda: self.display(depth + 1)), (1, lambda: f"({self.constant()})")])()
        if depth > 5:
            return text
        for _ in range(self.choose(0, 1, 1, 2, 3)):
            text += self.weighted([
                (3, lambda: "." + self.name()), (3, lambda: f"({self.arguments(depth + 1)})"), (2, lambda: self.subscript(depth + 1))])()
        return text

    def arguments(self, depth):
        if self.chance(0.06) and depth > 1:
            return self.element_of(depth) + self.for_clauses(depth)
        arguments = self.several(lambda: self.expression(depth + 1), 0, 3)
        names = self.random.sample(["k", "l", "m", "n", "__o"], 5)
        if self.chance(0.2):
            arguments.append("*" + self.operand(depth + 1))
            if self.chance(0.5):
                arguments.append(self.expression(depth + 1))
        for _ in range(self.choose(0, 0, 0, 1, 2)):
            arguments.append(f"{names.pop()}={self.expression(depth + 1)}")
        if self.chance(0.15):
            arguments.append("**" + self.operand(depth + 1))
            if self.chance(0.4):
                arguments.append(f"{names.pop()}={self.expression(depth + 1)}")
            if self.chance(0.3):
                arguments += [f"{names.pop()}={self.name()}", "**" + self.name()]
        return self.choose(", ", ", ", ",\n").join(arguments)

    def subscript(self, depth):
        def piece():
            return self.expression(depth + 1) if self.chance(0.6) else ""

        def item():
            return self.choose(self.expression(depth + 1), self.expression(depth + 1), f"{piece()}:{piece()}", f"{piece()}:{piece()}:{piece()}")
        items = self.several(item, 1, self.choose(1, 1, 1, 3))
        return "[" + ", ".join(items) + ("," if len(items) == 1 and self.chance(0.1) else "") + "]"

    def binary(self, depth):
        return f"{self.operand(depth)} {self.random.choice(BINARY)} {self.operand(depth)}"

    def unary(self, depth):
        return self.choose("-", "+", "~", "not ") + self.operand(depth)

    def boolean(self, depth):
        word = self.choose(" and ", " or ")
        return word.join(self.several(lambda: self.choose(self.operand(depth), "not " + self.operand(depth)), 2, 4))

    def comparison(self, depth):
        text = self.operand(depth)
        for _ in range(self.choose(1, 1, 1, 2, 3)):
            op = self.random.choice(COMPARISONS)
            right = self.operand(depth)
            if op in ("in", "not in") and self.chance(0.4) and not self.in_annotation:
                right = self.choose("[{}]", "{{{}}}", "({},)").format(", ".join([self.constant() for _ in range(self.choose(1, 2, 3))]))
            text += f" {op} {right}"
        return text

    def conditional(self, depth):
        return f"{self.operand(depth)} if {self.choose(self.operand(depth), self.boolean(depth), self.comparison(depth))} else {self.operand(depth)}"

    def lambda_(self, depth):
        parameters = self.parameters(False)
        scope = Scope("lambda", False, self.scope)
        result = []
        annotated, self.in_annotation = self.in_annotation, self.in_annotation
        self.inside(scope, lambda: result.append(self.expression(depth + 1)))
        self.in_annotation = annotated
        return f"(lambda {parameters}: {result[0]})"

    def maybe_starred(self, depth):
        return "*" + self.operand(depth + 1) if self.chance(0.15) else self.expression(depth + 1)

    def display(self, depth):
        kind = self.choose("list", "tuple", "set", "dict", "dict", "constants")
        if kind == "dict":
            items = []
            for _ in range(self.choose(0, 1, 2, 3)):
                key = self.choose(self.constant(), self.constant(), self.expression(depth + 1))
                items.append("**" + self.operand(depth + 1) if self.chance(0.15) else f"{key}: {self.expression(depth + 1)}")
            return "{" + self.choose(", ", ",\n").join(items) + "}"
        if kind == "constants":
            return "(" + ", ".join(self.constant() for _ in range(self.choose(2, 3))) + ")"
        items = self.several(lambda: self.maybe_starred(depth), 1 if kind == "set" else 0, 3)
        text = self.choose(", ", ", ", ",\n").join(items)
        if kind == "tuple":
            return "(" + text + ("," if len(items) == 1 else "") + ")"
        return ("[{}]" if kind == "list" else "{{{}}}").format(text)

    def element_of(self, depth):
        self.in_comprehension += 1
        text = self.expression(depth + 1)
        self.in_comprehension -= 1
        return text

    def for_clauses(self, depth):
        text = ""
        for _ in range(self.choose(1, 1, 1, 2, 3)):
            keyword = " async for " if self.scope.is_async and self.chance(0.3) else " for "
            self.in_comprehension += 1
            self.in_iterable += 1
            iterable = self.operand(depth + 1)
            self.in_iterable -= 1
            text += self.choose(keyword, "\n" + keyword) + self.choose(self.name(), self.name() + ", " + self.name()) + " in " + iterable
            while self.chance(0.3):
                text += " if " + self.choose(self.operand(depth + 1), self.boolean(depth + 1), self.comparison(depth + 1))
            self.in_comprehension -= 1
        return text

    def comprehension(self, depth):
        kind = self.choose("list", "list", "set", "dict", "generator")
        element = self.element_of(depth)
        if kind == "dict":
            element += ": " + self.element_of(depth)
        return {"list": "[{}]", "set": "{{{}}}", "dict": "{{{}}}", "generator": "({})"}[kind].format(element + self.for_clauses(depth))

    def formatted(self, depth):
        quote = self.choose("'", '"')

        def field(level):
            text = self.choose(self.name(), self.name() + "." + self.name(), self.name() + "[0]", "1 + a", "a, b", "(lambda: 1)", "{1: 2}", "a if b else c")
            if text[0] == "{":
                text = " " + text
            if level == 0 and self.chance(0.1):
                text += self.choose("=", " = ")
            text += self.choose("", "", "!r", "!s", "!a")
            if self.chance(0.3):
                text += ":" + self.choose(">10", "", "x", "{w}" if level == 0 else "d", "0{n}d" if level == 0 else "")
            return "{" + text + "}"
        parts = [self.choose("text", "{{", "}}", "\\n", "\u00e9", field(0), field(0)) for _ in range(self.choose(0, 1, 2, 3))]
        text = self.choose("f", "F", "rf") + quote + "".join(parts) + quote
        if self.chance(0.1):
            text += " 'joined'"
        return f"({text})"

    def yield_expression(self):
        if self.scope.is_async:
            return self.choose("yield", "yield " + self.expression(2))
        return self.choose("yield", "yield " + self.expression(2), "yield from " + self.expression(2), f"yield {self.expression(2)}, {self.name()}")


def program(seed):
    return Generator(seed).program()


# Comparison

FIELDS = ("co_name", "co_filename", "co_firstlineno", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals",
          "co_stacksize", "co_flags", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_code", "co_lnotab", "co_consts")


def constant(value):
    if isinstance(value, types.CodeType):
        fields = {name: getattr(value, name) for name in FIELDS}
        for name, field in fields.items():
            if name == "co_consts":
                fields[name] = [constant(item) for item in field]
            elif isinstance(field, bytes):
                fields[name] = field.hex()
            elif isinstance(field, tuple):
                fields[name] = list(field)
        return fields
    if isinstance(value, tuple):
        return ["tuple", [constant(item) for item in value]]
    if isinstance(value, frozenset):
        return ["frozenset", sorted((constant(item) for item in value), key=json.dumps)]
    if isinstance(value, str):
        return ["str", value.encode("utf-8", "surrogatepass").hex()]
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    return [type(value).__name__, repr(value)]


def describe(stage, filename):
    with open(filename, "rb") as file:
        source = file.read()
    level = {"code": 0, "code-O": 1, "code-OO": 2}[stage]
    try:
        return {"file": filename, stage: constant(compile(source, filename, "exec", dont_inherit=True, optimize=level))}
    except (SyntaxError, ValueError, RecursionError, OverflowError) as error:
        found = {"type": type(error).__name__, "message": str(getattr(error, "msg", error))}
        if isinstance(error, SyntaxError):
            found.update(line=error.lineno, offset=error.offset, text=error.text)
        return {"file": filename, "error": found}


def difference(ours, theirs, path=""):
    if type(ours) is type(theirs) is dict:
        for key in theirs.keys() | ours.keys():
            if ours.get(key) != theirs.get(key):
                return difference(ours.get(key), theirs.get(key), f"{path}.{key}")
    if type(ours) is type(theirs) is list and len(ours) == len(theirs):
        for index, (a, b) in enumerate(zip(ours, theirs)):
            if a != b:
                return difference(a, b, f"{path}[{index}]")
    return f"{path}\n    ours   {str(ours)[:300]}\n    theirs {str(theirs)[:300]}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--count", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1, help="the first program's seed")
    options.add_argument("--optimize", type=int, default=0, choices=(0, 1, 2))
    options.add_argument("--vm", default=".build/release/taipan-stages")
    options.add_argument("--keep", metavar="FOLDER", help="where to leave the programs")
    options.add_argument("--facts", action="store_true", help="print rows of facts")
    options.add_argument("--print", action="store_true", help="print the program of a seed")
    chosen = options.parse_args()
    if chosen.print:
        sys.stdout.buffer.write(program(chosen.seed).encode())
        return 0
    if chosen.facts:
        sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../Tools"))
        import code_facts
        sources = [program(seed) for seed in range(chosen.seed, chosen.seed + chosen.count)]
        json.dump([code_facts.row(source, "exec", chosen.optimize) for source in sources], sys.stdout)
        return 0
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    stage = ("code", "code-O", "code-OO")[chosen.optimize]
    folder = chosen.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    files = []
    for seed in range(chosen.seed, chosen.seed + chosen.count):
        files.append(os.path.join(folder, f"program{seed}.py"))
        with open(files[-1], "w", encoding="utf-8") as file:
            file.write(program(seed))
    unequal = errors = 0
    messages = {}
    for start in range(0, len(files), 200):
        output = subprocess.run([chosen.vm, stage, *files[start:start + 200]], stdout=subprocess.PIPE).stdout
        ours = {found["file"]: found for found in map(json.loads, output.splitlines())}
        for name in files[start:start + 200]:
            theirs = describe(stage, name)
            if "error" in theirs:
                errors += 1
                messages[theirs["error"]["message"]] = messages.get(theirs["error"]["message"], 0) + 1
            if ours.get(name) != theirs:
                unequal += 1
                if unequal <= 20:
                    print(f"{name}{difference(ours.get(name), theirs)}")
    print(f"{stage}: {len(files) - unequal} of {len(files)} programs equal, {errors} of them refused")
    if os.environ.get("SHOW_ERRORS"):
        for message, count in sorted(messages.items(), key=lambda pair: -pair[1]):
            print(f"{count:6} {message}")
    return 1 if unequal else 0


if __name__ == "__main__":
    sys.exit(main())
