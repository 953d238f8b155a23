// In CPython: Include/ceval.h (Py_BEGIN_ALLOW_THREADS)
import TaipanHost

extension Context {
    /// Calls something that may wait for long and touches no objects.
    @inline(__always) func blocking<Result>(
        _ body: () throws(HostError) -> Result
    ) throws(HostError) -> Result {
        try body()
    }
}
