#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

import TaipanSyntax

/// Prints what the stages of the pipeline make of source files.
let usage = """
    usage: taipan-stages [--time] STAGE FILE...
           taipan-stages trace -c SOURCE | trace FILE | tables

    STAGE is one of:
      tokens   the tokens, as `python -m tokenize -e` lists them
      tree     the concrete parse tree
      folded   the abstract syntax tree with its constants folded
      symtable the symbol table, as module `symtable` shows it
    Each file becomes one line of JSON: {"file": F, STAGE: ...}, or {"file": F, "error": {...}} where the source is refused.
    --time prints instead the seconds that the stage took for all files together.
    trace prints what the parser does, token by token; tables prints the automata that it runs.

    """

var arguments = Array(CommandLine.arguments.dropFirst())
let isTimed = arguments.first == "--time"
if isTimed { arguments.removeFirst() }
let stageName = arguments.isEmpty ? "" : arguments.removeFirst()
if stageName == "tables" && arguments.isEmpty {
    emit(Array(grammarListing().utf8))
} else if stageName == "trace" {
    exit(printTrace(arguments))
} else if let stage = stages[stageName], !arguments.isEmpty {
    exit(run({ _ in stage }, named: stageName, files: arguments, isTimed: isTimed))
} else if let stage = fileStages[stageName], !arguments.isEmpty {
    exit(run(stage, named: stageName, files: arguments, isTimed: isTimed))
} else {
    emit(Array(usage.utf8))
    exit(2)
}
