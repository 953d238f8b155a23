"""What sequence2st refuses."""
import parser

REST = (4, ""), (0, "")


def check(tree):
    try:
        return parser.sequence2st(tree).totuple()
    except Exception as error:
        return type(error).__name__, error.args


def replaced(tree, old, new):
    if tree == old:
        return new
    return [replaced(part, old, new) if isinstance(part, list) else part for part in tree]


for tree in (3, None, "abc", (), (1, "a"), (9999,), (258,), (257,), (256, (0, "")), (257, (0,)), (257, (0, 3)), (257, (0, "", "x")),
             (257, (0, "", 1, 2)), (257, 3), (257, (3.5,)), ("a",), (-1,), (257, (-1,)), (257, (2000,)), (257, (100, "x")),
             (257, (1, "x")), (257, (0, ""), (0, "")), (258, (0, "")), (2 ** 40,), (257, (2 ** 40, "")), (341, (257, (0, ""))),
             (341, (257, (0, "")), 3), (257, (257, (0, "")), (0, "")), (257, (269,), (0, "")), (257, (64, "x")), {}, {257: 1},
             (257, "x"), (257, ()), (257, [[]]), (257, (0, b"")), (257, (62, "x"), (0, "")), (257, (348, (0, "")))):
    print(tree, check(tree))
tree = parser.expr("f(a)").tolist()
for old, new in (([1, "f"], [3, "f"]), ([7, "("], [9, "["]), ([8, ")"], [10, "]"]), ([1, "a"], [300, [1, "a"]]), ([1, "a"], [325, [1, "a"]]),
                 ([4, ""], [5, ""]), ([1, "a"], [8, ")"]), ([1, "f"], [1, "f", 3, 4])):
    print(old, new, check(replaced(tree, old, new)))
tree = parser.suite("if a: b").tolist()
for old, new in (([1, "if"], [1, "while"]), ([1, "if"], [1, "is"]), ([11, ":"], [12, ","]), ([1, "if"], [2, "if"])):
    print(old, new, check(replaced(tree, old, new)) == replaced(tree, old, new), str(check(replaced(tree, old, new)))[:90])
for call in (lambda: parser.sequence2st(), lambda: parser.sequence2st((), 1), lambda: parser.sequence2st(other=1), lambda: parser.tuple2st(3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Failing:
    def __len__(self):
        raise ZeroDivisionError("length")

    def __getitem__(self, index):
        raise ZeroDivisionError("item")


print(check((257, Failing()))[0], parser.ParserError.__mro__, parser.ParserError.__module__)
