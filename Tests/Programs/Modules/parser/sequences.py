"""Trees made of tuples and lists."""
import parser

SOURCES = ("a", "f(a)[b].c + d", "lambda a, *b: c if d else e", "[x for x in y]", "{a: b}", "'s' 't'", "a, b", "not a in b")
for source in SOURCES:
    st = parser.expr(source)
    for copy in (parser.sequence2st(st.totuple()), parser.tuple2st(st.tolist()), parser.sequence2st(st.totuple(True)),
                 parser.sequence2st(sequence=st.tolist(True))):
        print(copy == st, copy.totuple() == st.totuple(), copy.isexpr(), end=" ")
    print(source)
for source in ("a = 1\nb", "if a:\n b\nelse:\n c", "def f(a, b=1, *c, **d) -> e:\n 'doc'\n return a", "class A: pass",
               "@a\nasync def f(): await b", "try: a\nexcept: b", "with a: b", "", "x: int = 3", "import a.b as c", "a <> b" if False else "a != b"):
    st = parser.suite(source)
    copy = parser.sequence2st(st.totuple())
    print(copy == st, copy.issuite(), parser.sequence2st(copy.tolist()) == copy, repr(source))
tree = parser.sequence2st((257, [4, ""], (4, "", 7), [0, "", 9]))
print(tree.totuple(True), tree.totuple(True, True))
print(parser.sequence2st((341, (257, (0, "")), "latin1")).totuple())
print(parser.sequence2st(parser.suite("if a: b\nc").totuple()).totuple(True, True))


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


print(parser.sequence2st(Sequence(257, Sequence(0, ""))).totuple())
