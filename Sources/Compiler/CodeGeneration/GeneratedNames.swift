import TaipanSyntax

/// The names that the compiler itself brings into code objects.
struct GeneratedNames {
    let module, lambda, listComp, setComp, dictComp, genExpr: Identifier
    let name, moduleAttribute, qualname, doc, annotations, classCell, classCellAttribute: Identifier
    let assertionError, `return`, future, empty, outermostIterable: Identifier

    init(_ identifiers: IdentifierTable) {
        module = identifiers.intern("<module>")
        lambda = identifiers.intern("<lambda>")
        listComp = identifiers.intern("<listcomp>")
        setComp = identifiers.intern("<setcomp>")
        dictComp = identifiers.intern("<dictcomp>")
        genExpr = identifiers.intern("<genexpr>")
        name = identifiers.intern("__name__")
        moduleAttribute = identifiers.intern("__module__")
        qualname = identifiers.intern("__qualname__")
        doc = identifiers.intern("__doc__")
        annotations = identifiers.intern("__annotations__")
        classCell = identifiers.intern("__class__")
        classCellAttribute = identifiers.intern("__classcell__")
        assertionError = identifiers.intern("AssertionError")
        `return` = identifiers.intern("return")
        future = identifiers.intern("__future__")
        empty = identifiers.intern("")
        outermostIterable = identifiers.intern(".0")
    }
}
