import TaipanSyntax

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// Code objects nest as deep as functions do, and are printed by recursion.
exit(withNativeStack(bytes: 64 << 20, runCommandLine) ?? runCommandLine())
