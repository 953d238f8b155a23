// In CPython: Include/cpython/initconfig.h

/// What the command line or the embedding program decides.
package struct InterpreterOptions: Sendable {
    package init() {}

    package var optimize = 0
    package var parserDebug = 0
    package var verbose = 0
    package var inspect = 0
    package var interactive = 0
    package var dontWriteBytecode = false
    /// `--check-hash-based-pycs`: default, always or never.
    package var hashBasedCacheChecks = "default"
    /// `sys.pycache_prefix`, if it is not None.
    package var cachePrefix: [UInt8]?
    package var ignoreEnvironment = false
    package var isolated = false
    package var noUserSite = false
    package var noSite = false
    /// Whether module `site` is imported at the start, unless `noSite` says no: the home of a library is known.
    package var importsSite = false
    package var quiet = 0
    package var bytesWarning = 0
    package var hashRandomization = true
    package var hashSeed: UInt32?
    package var devMode = false
    /// Whether streams and names of files are UTF-8 whatever the locale says (`-X utf8`).
    package var utf8Mode = false
    /// How many digits texts of ints may have, if the command line says it; 0: no limit.
    package var maximumIntegerDigits: Int?
    package var unbuffered = false
    package var memoryLimit = Int.max
    /// A collection at every so many safepoints, freed memory overwritten; 0: as usual.
    package var collectorStress = 0
    /// Before and after each of these collections the heap is verified; the process ends if it is not sound.
    package var collectorVerification = false
    /// `sys.argv`.
    package var arguments: [[UInt8]] = []
    /// `-W`, and PYTHONWARNINGS before them.
    package var warnings: [[UInt8]] = []
    /// `-X`.
    package var implementationOptions: [[UInt8]] = []
    /// `sys.path`.
    package var modulePath: [[UInt8]] = []
    package var executable: [UInt8] = []
    package var prefix: [UInt8] = []
    /// The encoding of the standard streams, and the error handler of input and output.
    package var streamEncoding = "utf-8"
    package var streamErrors = "strict"
    /// The encoding of files that are opened without saying one.
    package var localeEncoding = "UTF-8"
}
