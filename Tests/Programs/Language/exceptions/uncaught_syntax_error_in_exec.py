# A SyntaxError of compiled text shows the text and a caret below it.


def compile_it(text, name):
    try:
        compile(text, name, "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.filename, error.lineno, error.offset, repr(error.text), error.msg)


compile_it("x = = 1", "<first>")
compile_it("def f(:\n    pass", "<second>")
compile_it("if x:\npass", "<third>")
compile_it("  x = 1", "<fourth>")
compile_it("'unterminated", "<fifth>")
compile_it("f(a for a in b, c)", "<sixth>")
compile_it("x = (1,\n     2,\n", "<seventh>")
compile_it("a\n  b", "<eighth>")
compile_it("if 1:\n    a\n  b", "<ninth>")
compile_it("if 1:\n\ta\n        b", "<tenth>")
compile_it("return 5", "<eleventh>")
exec("good = 1\nfor i in range(3)\n    print(i)\n")
