"""Random programs with valid syntax and wild semantics, the same for the same seed; `compare_wild.py` runs them.

Each program makes a few values of random built-in types, among them objects of classes whose special methods answer nonsense, raise, or
change the containers that are being worked on; then it applies operators, built-in functions and methods to them and shows what becomes
of each. Sizes are bounded, so that no program takes long, and nothing shows an address, a size or a documentation string.
"""
import os
import random

with open(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                       "Tests", "Programs", "Types", "random", "support_wild.py")) as file:
    PRELUDE = file.read()

# Each class has a few of the special methods; the answers that would be sensible stand beside them.
SPECIAL_METHODS = {
    "__eq__": ("self, other", "self is other"),
    "__hash__": ("self", "self.number"),
    "__lt__": ("self, other", "True"),
    "__le__": ("self, other", "False"),
    "__index__": ("self", "self.number"),
    "__int__": ("self", "self.number"),
    "__float__": ("self", "self.number + 0.5"),
    "__complex__": ("self", "1j"),
    "__bool__": ("self", "True"),
    "__len__": ("self", "self.number % 5"),
    "__iter__": ("self", "iter([self.number, 1, 2])"),
    "__next__": ("self", "self.number if self.calls < 6 else next(iter(()))"),
    "__getitem__": ("self, key", "self.number if self.calls < 7 else [][0]"),
    "__setitem__": ("self, key, value", "None"),
    "__delitem__": ("self, key", "None"),
    "__contains__": ("self, item", "False"),
    "__call__": ("self, *rest, **more", "len(rest)"),
    "__getattr__": ("self, name", "name"),
    "__add__": ("self, other", "self"),
    "__radd__": ("self, other", "other"),
    "__iadd__": ("self, other", "self"),
    "__mul__": ("self, other", "7"),
    "__rmul__": ("self, other", "8"),
    "__sub__": ("self, other", "9"),
    "__rsub__": ("self, other", "10"),
    "__mod__": ("self, other", "'m'"),
    "__rmod__": ("self, other", "'r'"),
    "__divmod__": ("self, other", "(1, 2)"),
    "__pow__": ("self, other, modulus=None", "11"),
    "__and__": ("self, other", "{1}"),
    "__ror__": ("self, other", "set()"),
    "__neg__": ("self", "-1"),
    "__invert__": ("self", "5"),
    "__abs__": ("self", "6"),
    "__round__": ("self, digits=None", "12"),
    "__trunc__": ("self", "13"),
    "__reversed__": ("self", "iter('ab')"),
    "__format__": ("self, spec", "'f' + spec"),
    "__str__": ("self", "'wild'"),
    "__bytes__": ("self", "b'wild'"),
    "__enter__": ("self", "self"),
    "__exit__": ("self, kind, value, trace", "False"),
    "__length_hint__": ("self", "3"),
    "__missing__": ("self, key", "None"),
    "keys": ("self", "['a', 'b']"),
}

INTEGERS = ["0", "1", "-1", "2", "3", "-7", "10", "64", "255", "256", "-128", "True", "False", "2**31", "2**62", "2**63",
            "-2**63", "2**64", "2**70", "-3**50", "10**30"]
FLOATS = ["0.0", "-0.0", "1.5", "-2.25", "1e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "0.1", "1e16", "123456.789"]
COMPLEXES = ["0j", "1+2j", "-1.5j", "complex('inf')", "complex(0.0, -0.0)"]
TEXTS = ["''", "'a'", "'abc'", "'Hello World'", "' pad '", "'123'", "'a,b,,c'", "'\\xe9t\\xe9'", "'\\u0142\\u03a9'", "'\\U0001f600x'",
         "'\\ud800'", "'%s %d'", "'{} {0}'", "'{a}'", "'line\\nline\\r\\n'", "'\\x00\\x01'", "'\\xdf\\u0130'", "'ABCabc' * 5", "'__len__'"]
BYTES = ["b''", "b'a'", "b'abc'", "b' x '", "b'12'", "b'\\xff\\x00'", "b'a,b'", "b'%s'", "b'hello\\n' * 4"]
# (None and Ellipsis are hashed by their addresses, as ranges of at most one item are, which contain None for their hash.)
HASHABLE = INTEGERS + FLOATS + TEXTS + BYTES + ["()", "(1, 2)", "frozenset({1, 2})"]

FUNCTIONS = ["abs", "all", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "complex", "dict", "divmod", "enumerate",
             "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "int", "isinstance", "issubclass", "len",
             "list", "map", "max", "memoryview", "min", "next", "object", "oct", "ord", "pow", "property", "range", "repr", "reversed",
             "round", "set", "slice", "sorted", "str", "sum", "tuple", "type", "vars", "zip", "delattr", "setattr", "staticmethod",
             "str.join", "str.format", "bytes.fromhex", "dict.fromkeys", "int.from_bytes", "float.fromhex", "str.maketrans",
             "bytes.maketrans", "float.hex", "iter"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "==", "!=", "<", "<=", ">", ">=", "in", "not in",
             "is", "is not", "and", "or"]
SPECIFICATIONS = ["''", "'d'", "'x'", "'#b'", "'.3f'", "'e'", "'g'", "'%'", "'10'", "'<10'", "'^12s'", "'+,d'", "'_x'", "'010.2f'", "'n'",
                  "'c'", "'=5'", "'é>4'", "'.2'", "'!'", "'10.3s'"]
CODECS = ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-32-le'", "'unicode_escape'", "'nonsense'", "'utf8'", "'raw_unicode_escape'"]
HANDLERS = ["'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'xmlcharrefreplace'", "'surrogateescape'", "'surrogatepass'", "'what'"]

# What shows sizes, addresses, documentation or the version, or does nothing that is to be seen.
HIDDEN = {"__sizeof__", "__doc__", "__dir__", "__subclasshook__", "__init_subclass__", "__class__", "__reduce__", "__reduce_ex__",
          "__new__", "__init__", "__getattribute__", "__setattr__", "__delattr__", "__setstate__", "__del__", "hex", "__text_signature__",
          "__subclasses__"}
KINDS = {
    "int": int, "float": float, "complex": complex, "str": str, "bytes": bytes, "bytearray": bytearray, "list": list, "tuple": tuple,
    "dict": dict, "set": set, "frozenset": frozenset, "range": range, "slice": slice, "memoryview": memoryview,
    "list_iterator": type(iter([])), "dict_keys": type({}.keys()), "dict_items": type({}.items()), "generator": type((x for x in ())),
    "enumerate": enumerate, "zip": zip, "map": map, "reversed": reversed, "str_iterator": type(iter("")), "function": type(lambda: 0),
    "exception": ValueError, "oserror": OSError, "unicodeerror": UnicodeDecodeError, "dict_iterator": type(iter({})),
    "set_iterator": type(iter(set())), "range_iterator": type(iter(range(1))), "type": type, "method": type([].append),
}
# What is equal by value, and so has a hash that is the same in every run.
VALUE_KINDS = {"int", "float", "complex", "str", "bytes", "frozenset"}
METHODS = {kind: [name for name in sorted(dir(of)) if name not in HIDDEN and (name != "__hash__" or kind in VALUE_KINDS)]
           for kind, of in KINDS.items()}


class Program:
    """One random program."""

    def __init__(self, number):
        self.random = random.Random(number)
        self.lines = []
        self.kinds = {}
        self.classes = 0

    def pick(self, things):
        return things[self.random.randrange(len(things))]

    # Values

    def hashable(self):
        if self.random.random() < 0.12:
            return self.wild()
        names = [name for name in sorted(self.kinds) if self.kinds[name] in VALUE_KINDS]
        if self.random.random() < 0.2 and names:
            return self.pick(names)
        return self.pick(HASHABLE)

    def wild(self):
        if not self.classes:
            return self.pick(INTEGERS)
        return "C%d(%d)" % (self.random.randrange(self.classes), self.random.randrange(40))

    def variable(self):
        return self.pick(sorted(self.kinds))

    def items(self, most=6):
        return [self.value() if self.random.random() < 0.3 else self.hashable() for _ in range(self.random.randrange(most))]

    def value(self):
        """Any expression without an effect."""
        if self.kinds and self.random.random() < 0.55:
            return self.variable()
        if self.random.random() < 0.1:
            return self.wild()
        return self.made(self.pick(sorted(KINDS)))

    def made(self, kind):
        """An expression for an object of a kind."""
        pick = self.pick
        if kind == "int": return pick(INTEGERS)
        if kind == "float": return pick(FLOATS)
        if kind == "complex": return pick(COMPLEXES)
        if kind == "str": return pick(TEXTS)
        if kind == "bytes": return pick(BYTES)
        if kind == "bytearray": return "bytearray(%s)" % pick(BYTES)
        if kind == "memoryview": return "memoryview(%s)" % (pick(BYTES) if self.random.random() < 0.5 else "bytearray(%s)" % pick(BYTES))
        if kind == "list": return "[" + ", ".join(self.items()) + "]"
        if kind == "tuple": return "(" + "".join(item + ", " for item in self.items()) + ")"
        if kind == "dict": return "{" + ", ".join("%s: %s" % (self.hashable(), self.hashable()) for _ in range(self.random.randrange(5))) + "}"
        if kind == "set": return "{" + ", ".join(self.hashable() for _ in range(1 + self.random.randrange(5))) + "}"
        if kind == "frozenset": return "frozenset([" + ", ".join(self.hashable() for _ in range(self.random.randrange(5))) + "])"
        if kind == "range": return "range(%d, %d, %d)" % (self.random.randrange(-9, 9), self.random.randrange(-9, 30), self.pick([1, 1, 2, -1, 3]))
        if kind == "slice": return "slice(%s, %s, %s)" % tuple(self.pick(["None", "0", "1", "-1", "2", "5", "-3", "2**70"]) for _ in range(3))
        if kind == "list_iterator": return "iter([" + ", ".join(self.items()) + "])"
        if kind == "dict_keys": return self.made("dict") + ".keys()"
        if kind == "dict_items": return self.made("dict") + ".items()"
        if kind == "dict_iterator": return "iter(%s)" % self.made("dict")
        if kind == "set_iterator": return "iter(%s)" % self.made("set")
        if kind == "range_iterator": return "iter(%s)" % self.made("range")
        if kind == "str_iterator": return "iter(%s)" % pick(TEXTS)
        if kind == "generator": return "(x for x in %s)" % self.made(pick(["list", "tuple", "str", "range"]))
        if kind == "enumerate": return "enumerate(%s)" % self.made("list")
        if kind == "zip": return "zip(%s, %s)" % (self.made("list"), self.made("str"))
        if kind == "map": return "map(%s, %s)" % (pick(["len", "abs", "lambda x: x", "bool"]), self.made("list"))
        if kind == "reversed": return "reversed(%s)" % self.made("list")
        if kind == "function": return pick(["lambda: 1", "lambda x: x", "lambda *a, **k: (a, k)", "lambda x, y=2: (x, y)", "len", "sorted"])
        if kind == "exception": return "ValueError(%s)" % ", ".join(self.items(3))
        if kind == "oserror": return "OSError(%s)" % ", ".join(self.items(4))
        if kind == "unicodeerror": return "UnicodeDecodeError('utf-8', %s, %d, %d, 'why')" % (pick(BYTES), self.random.randrange(4), self.random.randrange(5))
        if kind == "type": return pick(["int", "str", "list", "dict", "object", "type", "ValueError", "bool", "float"])
        return "[].append"

    def arguments(self, most=3):
        given = []
        for _ in range(self.random.randrange(most + 1)):
            chance = self.random.random()
            if chance < 0.05: given.append(self.pick(SPECIFICATIONS))
            elif chance < 0.1: given.append(self.pick(CODECS + HANDLERS))
            else: given.append(self.value())
        if self.random.random() < 0.06:
            given.append("%s=%s" % (self.pick(["key", "reverse", "default", "sep", "end", "start", "encoding", "errors", "maxsplit", "x"]), self.value()))
        elif self.random.random() < 0.03:
            given.append(self.pick(["*", "**"]) + self.value())
        return ", ".join(given)

    # Statements

    def expression(self):
        chance = self.random.random()
        if chance < 0.3:
            operator = self.pick(OPERATORS)
            left, right = self.value(), self.value()
            if operator in ("*", "**", "<<", "%"):
                return "small(%s) %s small(%s)" % (left, operator, right)
            return "%s %s %s" % (self.enclosed(left), operator, self.enclosed(right))
        if chance < 0.55:
            return "%s(%s)" % (self.pick(FUNCTIONS), self.arguments())
        if chance < 0.8 and self.kinds:
            name = self.variable()
            return "%s.%s(%s)" % (name, self.pick(METHODS[self.kinds[name]]), self.arguments())
        if chance < 0.85:
            kind = self.pick(sorted(KINDS))
            return "(%s).%s(%s)" % (self.made(kind), self.pick(METHODS[kind]), self.arguments())
        if chance < 0.9:
            return "%s[%s]" % (self.enclosed(self.value()), self.index())
        if chance < 0.92:
            return "%s%s" % (self.pick(["-", "+", "~", "not "]), self.enclosed(self.value()))
        if chance < 0.94:
            return "f'{%s:%s}'" % (self.variable() if self.kinds else "1", self.pick(SPECIFICATIONS).strip("'"))
        if chance < 0.96:
            return "%s %% %s" % (self.pick(["'%s'", "'%d %r'", "'%5.2f'", "'%(a)s'", "'%x'", "'%c'", "'%'", "b'%b'", "'%*d'"]), self.enclosed(self.value()))
        if chance < 0.98:
            return "[x for x in %s if x]" % self.enclosed(self.value())
        return "(lambda a, *b, c=1: (a, b, c))(%s)" % self.arguments()

    def enclosed(self, expression):
        return "(%s)" % expression

    def index(self):
        if self.random.random() < 0.4:
            return ":".join(self.pick(["", "0", "1", "-1", "3", "-2", "2**65", self.value()]) for _ in range(self.pick([2, 2, 3])))
        return self.value()

    def statement(self, number):
        chance = self.random.random()
        if chance < 0.72:
            self.lines.append("show(%d, lambda: %s)" % (number, self.expression()))
            return
        body = []
        if chance < 0.78 and self.kinds:
            body.append("global %s" % ", ".join(sorted(self.kinds)))
            operator = self.pick(["+", "-", "|", "&", "^", "/", "//", ">>"])
            body.append("%s %s= %s" % (self.variable(), operator, self.value()))
        elif chance < 0.84:
            body.append("(%s)[%s] = %s" % (self.value(), self.index(), self.value()))
        elif chance < 0.88:
            body.append("del (%s)[%s]" % (self.value(), self.index()))
        elif chance < 0.93:
            body += ["for n, x in enumerate(%s):" % self.value(), "    if n > 12: break",
                     "    %s" % self.expression(), "    print(n, text(x))"]
        elif chance < 0.95:
            body.append("%s = %s" % (self.pick(["a, b", "a, *b", "[a]", "a, (b, c)"]), self.value()))
            body.append("return a")
        elif chance < 0.97:
            body += ["with %s as x:" % self.enclosed(self.value()), "    return %s" % self.expression()]
        else:
            body += ["try:", "    raise %s" % self.value(), "except %s as error:" % self.pick(["ValueError", "TypeError", "(KeyError, OSError)", self.value()]),
                     "    return text(error)", "finally:", "    print('finally')"]
        self.lines.append("def f():")
        self.lines += ["    " + line for line in body]
        self.lines.append("show(%d, f)" % number)

    def source(self):
        for number in range(self.random.randrange(3)):
            self.lines.append("class C%d(Wild%s):" % (number, self.pick(["", "", "", ", list", ", dict", ", Exception"])))
            for name in self.random.sample(sorted(SPECIAL_METHODS), 1 + self.random.randrange(7)):
                parameters, answer = SPECIAL_METHODS[name]
                self.lines.append("    def %s(%s): return self.act(%s)" % (name, parameters, answer))
            if "__eq__" in self.lines[-1] or self.random.random() < 0.3:
                self.lines.append("    __hash__ = Wild.__hash__")
            self.classes = number + 1
        for number in range(2 + self.random.randrange(4)):
            kind = self.pick(sorted(KINDS))
            made = self.made(kind)
            name = "v%d" % number
            self.lines.append("try: %s = %s\nexcept Exception as error: %s = 1" % (name, made, name))
            self.kinds[name] = kind
        self.lines.append("Wild.victims[:] = [%s]" % ", ".join(name for name in sorted(self.kinds) if self.kinds[name] in ("list", "dict", "set", "bytearray")))
        for number in range(3 + self.random.randrange(6)):
            self.statement(number)
        return "\n".join(self.lines) + "\n"


def program(number):
    """The source of the program of this number."""
    return Program(number).source()


def batch(numbers):
    """One program that runs those of all these numbers, one after another."""
    sources = "".join("(%d, %r),\n" % (number, program(number)) for number in numbers)
    return PRELUDE + "\n\nrun([\n" + sources + "])\nprint('#', 'end')\n"
