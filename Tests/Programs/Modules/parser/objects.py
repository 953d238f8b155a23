"""Parse trees as objects: type, comparison, functions of the module."""
import parser

print(parser.STType, parser.STType.__module__, parser.STType is type(parser.expr("a")))
print([name for name in dir(parser) if not name.startswith("__")], parser.__version__)
print([(name, type(value).__name__) for name, value in vars(parser.STType).items()], parser.STType.__hash__)
a, b = parser.expr("a"), parser.expr("b")
print(a == parser.expr("a"), a != b, a < b, a <= a, b > a, a >= b, a == parser.suite("a"), a < parser.suite("a"), a == 3, a != "a")
print(parser.expr("a + b") < parser.expr("a - b"), parser.expr("a") < parser.expr("a.b"), parser.expr("f()") > parser.expr("f(x)"))
for call in (lambda: a < 3, lambda: parser.STType(), lambda: type("Derived", (parser.STType,), {}), lambda: setattr(a, "x", 1), lambda: a.other,
             lambda: parser.suite(), lambda: parser.suite(3), lambda: parser.suite("a", "b"), lambda: parser.expr(b"a"), lambda: parser.suite("a\0"),
             lambda: parser.isexpr(), lambda: parser.isexpr(3), lambda: parser.issuite(a, b), lambda: parser.isexpr(a),
             lambda: parser.issuite(st=a), lambda: parser.expr(source="a").isexpr(), lambda: parser.suite(text="a")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace("parser.st", "st"))
function, arguments = parser._pickler(parser.expr("f(a)"))
print(function, arguments, function(*arguments) == parser.expr("f(a)"))
try:
    {a: 1}
except TypeError as error:
    print(str(error).replace("parser.st", "st"))
print(a.__sizeof__() > 0, bool(a))
