// In CPython: Objects/abstract.c

extension Reference where Fields == TypeFields {
    /// Whether CPython's type would have `tp_as_sequence`: some messages and fallbacks of operators depend on it. A
    /// class written in Python always has it.
    var isSequenceLike: Bool {
        has(.heapType) || slots.sequenceLength != nil || slots.concatenate != nil || slots.repeat != nil
            || slots.item != nil || slots.assignItem != nil || slots.contains != nil
    }
}
