"""Characters: a tokenizer and a recursive-descent parser make a tree of an expression, and evaluate it."""
import sys

ROUNDS = 689


class Token:
    def __init__(self, kind, text):
        self.kind = kind
        self.text = text


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            tokens.append(Token("number", text[start:i]))
        elif c.isalpha() or c == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            tokens.append(Token("name", text[start:i]))
        elif text[i:i + 2] == "**":
            tokens.append(Token("operator", "**"))
            i += 2
        elif c in "+-*/%(),=":
            tokens.append(Token("operator", c))
            i += 1
        else:
            raise SyntaxError("what is %r at %d?" % (c, i))
    tokens.append(Token("end", ""))
    return tokens


class Parser:
    """The tree is made of tuples: an operator and its operands."""

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.place = 0

    def peek(self):
        return self.tokens[self.place].text

    def take(self):
        token = self.tokens[self.place]
        self.place += 1
        return token

    def expect(self, text):
        token = self.take()
        if token.text != text:
            raise SyntaxError("expected %r, not %r" % (text, token.text))

    def statement(self):
        if self.tokens[self.place].kind == "name" and self.tokens[self.place + 1].text == "=":
            name = self.take().text
            self.expect("=")
            tree = "=", name, self.sum()
        else:
            tree = self.sum()
        if self.take().kind != "end":
            raise SyntaxError("more than an expression")
        return tree

    def sum(self):
        tree = self.product()
        while self.peek() in ("+", "-"):
            tree = self.take().text, tree, self.product()
        return tree

    def product(self):
        tree = self.signed()
        while self.peek() in ("*", "/", "%"):
            tree = self.take().text, tree, self.signed()
        return tree

    def signed(self):
        if self.peek() == "-":
            self.take()
            return "negative", self.signed()
        return self.power()

    def power(self):
        tree = self.atom()
        if self.peek() == "**":
            self.take()
            return "**", tree, self.signed()
        return tree

    def atom(self):
        token = self.take()
        if token.kind == "number":
            return "number", int(token.text)
        if token.kind == "name":
            if self.peek() != "(":
                return "name", token.text
            self.take()
            arguments = []
            while self.peek() != ")":
                arguments.append(self.sum())
                if self.peek() == ",":
                    self.take()
            self.expect(")")
            return "call", token.text, arguments
        if token.text == "(":
            tree = self.sum()
            self.expect(")")
            return tree
        raise SyntaxError("unexpected %r" % token.text)


FUNCTIONS = {"max": max, "min": min, "abs": abs, "half": lambda x: x // 2}


def evaluate(tree, variables):
    kind = tree[0]
    if kind == "number":
        return tree[1]
    if kind == "name":
        return variables[tree[1]]
    if kind == "=":
        variables[tree[1]] = value = evaluate(tree[2], variables)
        return value
    if kind == "call":
        return FUNCTIONS[tree[1]](*[evaluate(argument, variables) for argument in tree[2]])
    if kind == "negative":
        return -evaluate(tree[1], variables)
    left = evaluate(tree[1], variables)
    right = evaluate(tree[2], variables)
    if kind == "+":
        return left + right
    if kind == "-":
        return left - right
    if kind == "*":
        return left * right
    if kind == "/":
        return left // right
    if kind == "%":
        return left % right
    return left ** right


EXPRESSIONS = [
    ("1 + 2 * 3 - 4 / 2", 5),
    ("x = (7 - 2) * (3 + 4) % 31", 4),
    ("-2 ** 2 + 2 ** 3 ** 2", 508),
    ("total_1 = max(x * 10, min(99, 100), abs(-7)) + half(x)", 101),
    ("((((((((((1 + x)) * 2)) + 3)) * 2)) - 1))", 25),
    ("1 - 2 - 3 - 4 - 5 - 6 - 7 - 8 - 9 - 10 - 11 - 12", -76),
    ("12345678901234567890 * 98765432109876543210 % 1000000007", 774706380),
    ("x * x * x * x + total_1 * (x - total_1) - -x", 4 ** 4 + 101 * (4 - 101) + 4),
]


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        variables = {}
        results = []
        refused = 0
        for _ in range(5):
            for text, expected in EXPRESSIONS:
                value = evaluate(Parser(text).statement(), variables)
                if value != expected:
                    raise AssertionError("%s is not %r" % (text, value))
                results.append(value)
            for text in ("1 +", "(2", "3 $ 4", "f(,)", "5 6"):
                try:
                    Parser(text).statement()
                except SyntaxError:
                    refused += 1
        if refused != 25 or variables != {"x": 4, "total_1": 101}:
            raise AssertionError("wrong: %d, %r" % (refused, variables))
    print("calculator:", results[:8], refused)


main()
