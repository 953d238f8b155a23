import TaipanSyntax

/// Prints what the stages of the pipeline make of source files.
private let usage = """
    usage: taipan-stages [--time] STAGE FILE...
           taipan-stages batch [--errors] STAGE
           taipan-stages trace -c SOURCE | trace FILE | tables

    STAGE is one of:
      tokens   the tokens, as `python -m tokenize -e` lists them
      tree     the concrete parse tree
      ast      the abstract syntax tree, as `ast.dump` with attributes
      folded   the abstract syntax tree with its constants folded
      symtable the symbol table, as module `symtable` shows it
      code     the code object, field by field; code-O and code-OO at the optimization levels 1 and 2
    Each file becomes one line of JSON: {"file": F, STAGE: ...}, or {"file": F, "error": {...}} where the source is refused.
    --time prints instead the seconds that the stage took for all files together.
    batch reads sources from standard input, one a line in hexadecimal digits; --errors prints {} for one that is not refused.
    cfg prints the flow graph of each code object, --dot in Graphviz's language; dis what `python -m dis` prints.
    pyc writes the .pyc file of a source; unpyc prints the listing of what such a file holds.
    trace prints what the parser does, token by token; tables prints the automata that it runs.

    """

/// What is not a stage of many files.
private let commands: [String: @Sendable ([String]) -> Int32] = [
    "cfg": printFlowGraphs, "dis": printListing, "pyc": writeCacheFile, "unpyc": printCacheFile,
]

/// Does what the command line asks for; the result is the exit status.
func runCommandLine() -> Int32 {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isTimed = arguments.first == "--time"
    if isTimed { arguments.removeFirst() }
    let name = arguments.isEmpty ? "" : arguments.removeFirst()
    if name == "tables" && arguments.isEmpty {
        emit(Array(grammarListing().utf8))
        return 0
    }
    if name == "trace" { return printTrace(arguments) }
    if let command = commands[name] {
        let status = command(arguments)
        if status == 2 { emit(Array(usage.utf8)) }
        return status
    }
    if name == "batch", let name = arguments.last, let stage = stages[name] ?? fileStages[name]?("<string>") {
        return runBatch(stage, named: name, errorsOnly: arguments.dropLast() == ["--errors"])
    }
    if let stage = stages[name], !arguments.isEmpty {
        return run({ _ in stage }, named: name, files: arguments, isTimed: isTimed)
    }
    if let stage = fileStages[name], !arguments.isEmpty {
        return run(stage, named: name, files: arguments, isTimed: isTimed)
    }
    emit(Array(usage.utf8))
    return 2
}
