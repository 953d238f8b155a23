import Testing

/// The command's options, variables and exit statuses.
@Suite struct CommandLineTests {
    /// Runs the command; its own name in what it writes becomes `taipan`.
    private func run(
        _ arguments: String..., environment: [String] = [], input: String = ""
    ) -> (output: String, error: String, status: Int32?) {
        let outcome = Gate.limited {
            ChildProcess.run(arguments, environment: environment, input: Array(input.utf8))
        }
        let error = String(decoding: outcome.error, as: UTF8.self)
            .split(separator: ChildProcess.executable, omittingEmptySubsequences: false).joined(separator: "taipan")
        return (String(decoding: outcome.output, as: UTF8.self), error, outcome.status)
    }

    private let usage = """
        usage: taipan [option] ... [-c cmd | -m mod | file | -] [arg] ...
        Try `python -h' for more information.

        """

    @Test func version() {
        #expect(run("-V") == ("Python 3.8.18\n", "", 0))
        #expect(run("--version") == ("Python 3.8.18\n", "", 0))
        #expect(run("-OV") == ("Python 3.8.18\n", "", 0))
        #expect(run("-VV").output.hasPrefix("Python 3.8.18 (default, "))
    }

    @Test func wrongOptions() {
        #expect(run("-z") == ("", "Unknown option: -z\n" + usage, 2))
        #expect(run("-bfoo") == ("", "Unknown option: -f\n" + usage, 2))
        #expect(run("--foo") == ("", "unknown option --foo\n" + usage, 2))
        #expect(run("-c") == ("", "Argument expected for the -c option\n" + usage, 2))
        #expect(run("-J") == ("", "-J is reserved for Jython\n" + usage, 2))
        #expect(
            run("--check-hash-based-pycs", "foo")
                == ("", "--check-hash-based-pycs must be one of 'default', 'always', or 'never'\n" + usage, 2))
    }

    @Test func commandAndArguments() {
        #expect(run("-c", "import sys; print(sys.argv, sys.path[0])", "a", "-b").output == "['-c', 'a', '-b'] \n")
        #expect(run("-", "x", input: "import sys\nprint(sys.argv)\n").output == "['-', 'x']\n")
        #expect(run(input: "print(__name__)\n").output == "__main__\n")
    }

    @Test func flags() {
        let flags = run("-OO", "-v", "-E", "-s", "-S", "-q", "-u", "-b", "-B", "-c", "import sys; print(sys.flags)")
        #expect(
            flags.output
                == "sys.flags(debug=0, inspect=0, interactive=0, optimize=2, dont_write_bytecode=1, no_user_site=1, "
                + "no_site=1, ignore_environment=1, verbose=1, bytes_warning=1, quiet=1, hash_randomization=1, "
                + "isolated=0, dev_mode=False, utf8_mode=0, int_max_str_digits=-1)\n")
    }

    @Test func missingFile() {
        #expect(
            run("absent.py") == ("", "taipan: can't open file 'absent.py': [Errno 2] No such file or directory\n", 2))
        #expect(run("Sources") == ("", "taipan: can't find '__main__' module in 'Sources'\n", 1))
        #expect(run("-m", "absent_module") == ("", "taipan: No module named absent_module\n", 1))
    }

    @Test func exitStatuses() {
        #expect(run("-c", "import sys; sys.exit(3)").status == 3)
        #expect(run("-c", "raise SystemExit") == ("", "", 0))
        #expect(run("-c", "import sys; sys.exit('why')") == ("", "why\n", 1))
        #expect(run("-c", "import sys; sys.exit(256 + 7)").status == 7)
        #expect(run("-c", "import sys; sys.exit((1, 2))") == ("", "(1, 2)\n", 1))
        #expect(run("-c", "1 / 0").status == 1)
        // As a program that the signal ended, unless the tests' own process has the signal blocked.
        #expect([-2, 130].contains(run("-c", "raise KeyboardInterrupt").status))
    }

    @Test func uncaughtException() {
        #expect(
            run("-c", "1/0").error == """
                Traceback (most recent call last):
                  File "<string>", line 1, in <module>
                ZeroDivisionError: division by zero

                """)
        #expect(
            run("-c", "print(1").error == """
                  File "<string>", line 1
                    print(1
                          ^
                SyntaxError: unexpected EOF while parsing

                """)
    }

    @Test func hashSeed() {
        let message =
            "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range "
            + "[0; 4294967295]\nPython runtime state: preinitialized\n\n"
        #expect(run("-c", "1", environment: ["PYTHONHASHSEED=foo"]) == ("", message, 1))
        #expect(run("-c", "1", environment: ["PYTHONHASHSEED=4294967296"]) == ("", message, 1))
        #expect(run("-c", "print(hash('a'))", environment: ["PYTHONHASHSEED=0"]).output == "-7583489610679606711\n")
        #expect(run("-E", "-c", "1", environment: ["PYTHONHASHSEED=foo"]) == ("", "", 0))
    }

    /// `-R` makes the seed of the environment nothing.
    @Test func randomHashes() {
        let program = "import sys; print(sys.flags.hash_randomization, hash('a') == -7583489610679606711)"
        #expect(run("-R", "-c", program, environment: ["PYTHONHASHSEED=0"]).output == "1 False\n")
        #expect(run("-c", program, environment: ["PYTHONHASHSEED=0"]).output == "0 True\n")
    }

    @Test func digitLimit() {
        func message(_ name: String) -> String {
            "Fatal Python error: config_init_int_max_str_digits: \(name): invalid limit; must be >= 640 or 0 for "
                + "unlimited.\nPython runtime state: preinitialized\n\n"
        }
        let program = "import sys; print(sys.flags.int_max_str_digits, sys.get_int_max_str_digits())"
        #expect(run("-c", program).output == "-1 4300\n")
        #expect(run("-X", "int_max_str_digits=0", "-c", program).output == "0 0\n")
        #expect(run("-X", "int_max_str_digits=800", "-c", program).output == "800 800\n")
        #expect(run("-c", program, environment: ["PYTHONINTMAXSTRDIGITS=+700"]).output == "700 700\n")
        #expect(
            run("-X", "int_max_str_digits= 800", "-c", program, environment: ["PYTHONINTMAXSTRDIGITS=700"]).output
                == "800 800\n")
        for option in ["int_max_str_digits", "int_max_str_digits=639", "int_max_str_digits=7e3"] {
            #expect(run("-X", option, "-c", program) == ("", message("-X int_max_str_digits"), 1))
        }
        #expect(
            run("-c", program, environment: ["PYTHONINTMAXSTRDIGITS=2147483648"])
                == ("", message("PYTHONINTMAXSTRDIGITS"), 1))
    }

    @Test func utf8Mode() {
        let program = "import sys; print(sys.flags.utf8_mode)"
        #expect(run("-X", "utf8", "-c", program).output == "1\n")
        #expect(run("-X", "utf8=0", "-c", program, environment: ["PYTHONUTF8=1"]).output == "0\n")
        #expect(run("-c", program, environment: ["PYTHONUTF8=1"]).output == "1\n")
        #expect(run("-c", program, environment: ["LC_ALL=C"]).output == "1\n")
        #expect(run("-c", program, environment: ["LC_ALL=C.UTF-8"]).output == "0\n")
        let error = "Fatal Python error: preconfig_init_utf8_mode: invalid "
        let state = "\nPython runtime state: preinitializing\n\n"
        #expect(run("-X", "utf8=2", "-c", program) == ("", error + "-X utf8 option value" + state, 1))
        #expect(
            run("-c", program, environment: ["PYTHONUTF8=x"])
                == ("", error + "PYTHONUTF8 environment variable value" + state, 1))
    }

    @Test func warningOptions() {
        #expect(run("-Wfoo", "-c", "pass").error == "Invalid -W option ignored: invalid action: 'foo'\n")
        #expect(
            run("-c", "1 is 1").error
                == "<string>:1: SyntaxWarning: \"is\" with a literal. Did you mean \"==\"?\n")
        #expect(run("-Wignore", "-c", "1 is 1").error == "")
        #expect(run("-Werror", "-c", "1 is 1").status == 1)
        #expect(run("-c", "1 is 1", environment: ["PYTHONWARNINGS=ignore"]).error == "")
    }

    /// A full disk is reported when the output is written at last, and changes the exit status.
    @Test func lostOutput() {
        #if os(Linux)
        let outcome = Gate.limited { ChildProcess.run(["-c", "print('x')"], output: "/dev/full") }
        #expect(outcome.status == 120)
        #expect(
            String(decoding: outcome.error, as: UTF8.self) == """
                Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>
                OSError: [Errno 28] No space left on device

                """)
        #endif
    }

    @Test func exitFunctions() {
        let program = """
            import atexit
            atexit.register(print, "first")
            atexit.register(lambda: 1 / 0)
            atexit.register(print, "last", sep="")
            print("main")
            """
        let result = run("-c", program)
        #expect(result.output == "main\nlast\nfirst\n")
        #expect(result.error.hasPrefix("Error in atexit._run_exitfuncs:\nTraceback (most recent call last):\n"))
        #expect(result.status == 0)
    }

    @Test func standardInput() {
        #expect(run("-c", "print(repr(input('? ')))", input: "line\nnext").output == "? 'line'\n")
        // Line ends of standard input are not translated where the system's own is one character.
        #expect(run("-c", "print(repr(input('? ')))", input: "line\r\nnext").output == "? 'line\\r'\n")
        #expect(run("-c", "input()").error.hasSuffix("EOFError: EOF when reading a line\n"))
        #expect(
            run("-c", "import sys\nfor line in sys.stdin: print(repr(line))", input: "a\nb").output == "'a\\n'\n'b'\n")
    }

    @Test func memoryLimit() {
        let result = run("-c", "x = 'a' * (1 << 28)", environment: ["TAIPAN_MEMORY_LIMIT=64M"])
        #expect(result.error.hasSuffix("MemoryError\n"))
        #expect(run("-c", "1", environment: ["TAIPAN_MEMORY_LIMIT=x"]).status == 2)
    }
}
