import TaipanCompiler
import Testing

@Test func `symbol bits are those of CPython's _symtable`() {
    #expect(SymbolFlags.bound.rawValue == 134)
    #expect(SymbolFlags.used.rawValue == 16)
    #expect(SymbolFlags.annotated.rawValue == 256)
    #expect(Symbol.resolutionShift == 11)
    #expect(Resolution.cell.rawValue == 5)
}
