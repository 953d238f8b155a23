// What the options `-h` and a wrong option show.

func usageLine(_ program: String) -> String {
    "usage: \(program) [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
}

let usageHint = "Try `python -h' for more information.\n"

func usageText(_ program: String) -> String {
    usageLine(program) + """
        Options, and the environment variables that do the same:
        -b     : warn when str() is called with bytes, or bytes are compared with str (-bb: raise)
        -B     : write no .pyc files; PYTHONDONTWRITEBYTECODE=x
        -c cmd : run the text that follows as a program (ends the options)
        -d     : trace the parser; PYTHONDEBUG=x
        -E     : ignore the variables PYTHON*
        -h     : show this text; also --help
        -i     : go on interactively after the program; PYTHONINSPECT=x
        -I     : isolate the program from the user's environment (-E and -s)
        -m mod : run a module as a program (ends the options)
        -O     : leave out assertions and what depends on __debug__; PYTHONOPTIMIZE=x
        -OO    : leave out documentation strings as well
        -q     : do not show version and copyright before interactive use
        -s     : leave the user's own folder out of sys.path; PYTHONNOUSERSITE=x
        -S     : do not import site
        -u     : write standard output and error without delay; PYTHONUNBUFFERED=x
        -v     : trace imports; PYTHONVERBOSE=x
        -V     : show the version (-VV: in full); also --version
        -W arg : what to do with warnings, action:message:category:module:line; PYTHONWARNINGS=arg
        -x     : skip the first line of the source
        -X opt : an option of the implementation
        --check-hash-based-pycs always|default|never:
                 how .pyc files that hold a hash are checked
        file   : run the program in a file, or in the __main__.py of a folder
        -      : run the program that standard input holds, which is the default
        arg ...: what the program finds in sys.argv[1:]

        Further variables:
        PYTHONPATH          : folders with modules, separated by colons
        PYTHONHOME          : where the standard library is
        PYTHONIOENCODING    : encoding[:errors] of the standard streams
        PYTHONHASHSEED      : random, or the seed of the hashes of str and bytes
        TAIPAN_MEMORY_LIMIT : bytes that objects may take, with K, M or G
        TAIPAN_GC_STRESS    : collect at every so many safepoints
        TAIPAN_GC_VERIFY    : and verify the heap each time

        """
}
