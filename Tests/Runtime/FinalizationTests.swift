import TaipanHost
import TaipanText
import Testing

@testable import TaipanRuntime

/// Runs a program and answers what it appended to `out`, a list of str.
private func run(
    _ source: String, stress: Int = 0, check: Bool = true
) throws -> [String] {
    let test = try TestInterpreter { $0.collectorStress = stress }
    let context = test.context
    let out = try test.makeRoot()
    let globals = context.makeDict()
    test.heap.pointee.pin(globals.value)
    try context.set(globals, name: StringObject(context.intern("out")), out.value)
    try context.set(globals, name: context[string: .__builtins__], context.interpreter.pointee.builtinsModule)
    do {
        let code = try context.compileSource(Array(source.utf8), CompileRequest(fileName: context.string("test")))
        _ = try context.run(code, globals: globals, locals: globals.value)
    } catch {
        let raised = context.takeRaised()
        Issue.record("raised \(context.typeName(of: raised)): \((try? StringObject(context.text(raised)).text) ?? "")")
    }
    if check { test.check() }
    return (0..<out.count).map { StringObject(out[$0]).text }
}

private let tracked = """
    class T:
        def __init__(self, name, other=None):
            self.name = name
            self.other = other
        def __del__(self):
            out.append('drop ' + self.name)

    """

@Suite struct FinalizationTests {
    @Test func delRunsTheFinalizer() throws {
        #expect(
            try run(tracked + "x = T('a')\nout.append('before')\ndel x\nout.append('after')\n")
                == ["before", "drop a", "after"])
    }

    @Test func rebindingRunsTheFinalizer() throws {
        #expect(
            try run(tracked + "x = T('a')\nx = T('b')\nout.append('now')\nx = None\nout.append('end')\n")
                == ["drop a", "now", "drop b", "end"])
    }

    @Test func leavingAFunctionRunsTheFinalizer() throws {
        #expect(
            try run(
                tracked + "def f():\n    x = T('a')\n    y = T('b')\n    out.append('in')\nf()\nout.append('out')\n")
                == ["in", "drop a", "drop b", "out"])
    }

    @Test func temporariesAreFinalized() throws {
        #expect(try run(tracked + "T('a')\nout.append('after')\n") == ["drop a", "after"])
    }

    @Test func ownersGoBeforeWhatTheyOwn() throws {
        #expect(
            try run(tracked + "c = T('child')\np = T('parent', c)\ndel c\nout.append('x')\ndel p\nout.append('end')\n")
                == ["x", "drop parent", "drop child", "end"])
    }

    @Test func aFinalizerRunsOnce() throws {
        let source = """
            kept = []
            class R:
                def __del__(self):
                    out.append('del')
                    kept.append(self)
            r = R()
            del r
            out.append(str(len(kept)))
            kept.clear()
            r = R()
            out.append('end')

            """
        #expect(try run(source) == ["del", "1", "end"])
    }

    @Test func cyclesAreFoundByCollect() throws {
        let source = """
            import gc
            a = T('a')
            b = T('b', a)
            a.other = b
            del a, b
            gc.collect()
            out.append('end')

            """
        #expect(try run(tracked + source).sorted() == ["drop a", "drop b", "end"])
    }

    @Test func weakReferencesAreCleared() throws {
        let source = """
            import _weakref
            class C: pass
            c = C()
            r = _weakref.ref(c)
            out.append(str(r() is c))
            s = _weakref.ref(c, lambda w: out.append('callback ' + str(w() is None)))
            t = _weakref.ref(c, lambda w: out.append('later'))
            out.append(str(r is _weakref.ref(c)))
            out.append(str(_weakref.getweakrefcount(c)))
            del c
            out.append(str(r()))

            """
        #expect(try run(source) == ["True", "True", "3", "later", "callback True", "None"])
    }

    @Test(arguments: [1, 3, 7]) func programsRunUnderStress(interval: Int) throws {
        let source = """
            def fib(n):
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            d = {}
            for i in range(50):
                d[str(i)] = [i, (i, str(i)), {i: fib(i % 8)}]
            out.append(str(sum(v[2][i] for i, v in enumerate(d.values()))))
            class A:
                def __init__(self, n):
                    self.n = n
                    self.more = [n]
                def get(self):
                    return self.n + self.more[0]
            out.append(str(sum([A(i).get() for i in range(30)])))
            def gen():
                for i in range(20):
                    yield str(i)
            out.append(''.join(gen()))

            """
        #expect(
            try run(source, stress: interval) == ["199", "870", "012345678910111213141516171819"])
    }

    /// Sets among the constants of a code object are made with safepoints: what was made before them stays.
    @Test func constantsSurviveCollections() throws {
        let source = """
            for i in range(3):
                out.append(str((0j, 1 in {1, (2, 'three'), 'four'}, 5j, 'a text', {6: 'seven'}, i in {0, 1})))

            """
        #expect(
            try run(source, stress: 1) == [
                "(0j, True, 5j, 'a text', {6: 'seven'}, True)", "(0j, True, 5j, 'a text', {6: 'seven'}, True)",
                "(0j, True, 5j, 'a text', {6: 'seven'}, False)",
            ])
    }
}
