import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Modules, caches and compiled files as the command runs them.
@Suite struct ImportCommandTests {
    /// A folder that is empty at first and removed at the end.
    private final class Folder {
        let path: String

        init() {
            var template = Array("/tmp/taipan-import-XXXXXX".utf8CString)
            path = template.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
            }
        }

        deinit {
            // Through the command itself, which knows how to look into folders.
            _ = ChildProcess.run([
                "-c",
                """
                import posix, sys
                def remove(path):
                    for name in posix.listdir(path):
                        full = path + "/" + name
                        try:
                            posix.unlink(full)
                        except OSError:
                            remove(full)
                    posix.rmdir(path)
                if sys.argv[1].startswith("/tmp/taipan-import-"):
                    remove(sys.argv[1])
                """, path,
            ])
        }

        func write(_ name: String, _ text: String) { ChildProcess.write(Array(text.utf8), to: path + "/" + name) }
        func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }
        func has(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

        func run(_ arguments: String..., environment: [String] = []) -> (output: String, error: String, status: Int32?)
        {
            let outcome = ChildProcess.run(arguments, in: path, environment: environment)
            return (
                String(decoding: outcome.output, as: UTF8.self), String(decoding: outcome.error, as: UTF8.self),
                outcome.status
            )
        }
    }

    @Test func cachesAreWrittenUnlessForbidden() {
        let folder = Folder()
        folder.write("m.py", "print(__cached__ is not None)\n")
        #expect(folder.run("-B", "-c", "import m").output == "True\n")
        #expect(folder.run("-c", "import m", environment: ["PYTHONDONTWRITEBYTECODE=1"]).output == "True\n")
        #expect(!folder.has("__pycache__"))
        #expect(folder.run("-c", "import m").output == "True\n")
        #expect(folder.has("__pycache__/m.taipan-38.pyc"))
        _ = folder.run("-O", "-c", "import m")
        #expect(folder.has("__pycache__/m.taipan-38.opt-1.pyc"))
        _ = folder.run("-X", "pycache_prefix=\(folder.path)/elsewhere", "-c", "import m")
        #expect(folder.has("elsewhere\(folder.path)/m.taipan-38.pyc"))
        _ = folder.run("-c", "import m", environment: ["PYTHONPYCACHEPREFIX=\(folder.path)/variable"])
        #expect(folder.has("variable\(folder.path)/m.taipan-38.pyc"))
        let none = folder.run(
            "-X", "pycache_prefix", "-c", "import sys; print(sys.pycache_prefix)",
            environment: ["PYTHONPYCACHEPREFIX=/q"])
        #expect(none.output == "None\n")
    }

    @Test func compiledPrograms() {
        let folder = Folder()
        folder.write("m.py", "print(__name__, __file__, __spec__ is None, type(globals()['__loader__']).__name__)\n")
        #expect(folder.run("m.py").output == "__main__ m.py True SourceFileLoader\n")
        _ = folder.run("-c", "import m")
        let compiled = "__pycache__/m.taipan-38.pyc"
        #expect(folder.run(compiled).output == "__main__ \(compiled) True SourcelessFileLoader\n")
        folder.write("bad.pyc", "nonsense")
        let bad = folder.run("bad.pyc")
        #expect(bad == ("", "RuntimeError: Bad magic number in .pyc file\n", 1))
        ChildProcess.write(
            [0x55, 0x0D, 0x0D, 0x0A] + [UInt8](repeating: 0, count: 12) + [0x4E], to: folder.path + "/none")
        #expect(folder.run("none") == ("", "RuntimeError: Bad code object in .pyc file\n", 1))
    }

    @Test func modulesAsPrograms() {
        let folder = Folder()
        folder.write(
            "m.py",
            "import sys\nprint(__name__, __spec__.name, repr(__package__), len(sys.argv), __file__ == sys.argv[0])\n")
        folder.makeFolder("p")
        folder.write("p/__init__.py", "print('package')\n")
        folder.write("p/__main__.py", "print(__name__, __spec__.name, __package__)\n")
        folder.write("p/child.py", "print(__name__, __spec__.name, __package__)\n")
        #expect(folder.run("-B", "-m", "m", "a").output == "__main__ m '' 2 True\n")
        #expect(folder.run("-B", "-m", "p").output == "package\n__main__ p.__main__ p\n")
        #expect(folder.run("-B", "-m", "p.child").output == "package\n__main__ p.child p\n")
        #expect(folder.run("-m", "absent").error.hasSuffix(": No module named absent\n"))
    }

    @Test func verboseLines() {
        let folder = Folder()
        folder.write("m.py", "")
        let lines = folder.run("-v", "-c", "import m, marshal").error
        #expect(lines.contains("# code object from \(folder.path)/m.py\n"))
        #expect(lines.contains("# created '\(folder.path)/__pycache__/m.taipan-38.pyc'\n"))
        #expect(lines.contains("import 'm' # <_frozen_importlib_external.SourceFileLoader object at 0x"))
        #expect(lines.contains("import 'marshal' # <class '_frozen_importlib.BuiltinImporter'>\n"))
        let again = folder.run("-v", "-c", "import m").error
        #expect(again.contains("/m.taipan-38.pyc matches \(folder.path)/m.py\n"))
        #expect(again.contains("# code object from '\(folder.path)/__pycache__/m.taipan-38.pyc'\n"))
    }

    /// A forged cache raises an exception, whatever it holds.
    @Test func forgedCaches() {
        let folder = Folder()
        folder.write("m.py", "def f(a, *b):\n    return [a, b]\nclass A:\n    x = 1\nprint(f(A.x))\n")
        _ = folder.run("-c", "import m")
        let good = ChildProcess.read(folder.path + "/__pycache__/m.taipan-38.pyc")
        #expect(good.count > 100)
        for index in stride(from: 16, to: good.count, by: 7) {
            var bytes = good
            bytes[index] ^= 0x55
            ChildProcess.write(bytes, to: folder.path + "/__pycache__/m.taipan-38.pyc")
            let outcome = folder.run("-B", "-c", "import m")
            #expect(outcome.status.map { $0 >= 0 } ?? true, "byte \(index)")
        }
    }

    /// The hook for archives comes back when a program has put back the hooks that it found before.
    @Test func archiveHook() {
        let folder = Folder()
        folder.write("archive", "")
        folder.write(
            "program.py",
            """
            import sys
            fake = type(sys)("zipimport")
            class zipimporter:
                def __init__(self, path):
                    if not path.endswith("archive"):
                        raise ImportError
                def find_spec(self, name, target=None):
                    if name.startswith("inside"):
                        return type(sys.__spec__)(name, self)
                def create_module(self, spec):
                    return None
                def exec_module(self, module):
                    module.x = 1
            fake.zipimporter = zipimporter
            sys.modules["zipimport"] = fake
            kept = sys.path_hooks[:]
            sys.path.insert(0, "archive")
            import inside1
            sys.path_hooks[:] = kept
            sys.path_importer_cache.clear()
            import inside2
            print(inside1.x, inside2.x, sys.path_hooks[0] is zipimporter, len(sys.path_hooks))
            """)
        #expect(folder.run("program.py") == ("1 1 True 2\n", "", 0))
    }
}
