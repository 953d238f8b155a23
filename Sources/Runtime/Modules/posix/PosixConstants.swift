// In CPython: Modules/posixmodule.c (all_ins)

extension PosixModule {
    /// Numbers of Linux's headers.
    static let systemConstants: [(StaticString, Int)] = [
        ("CLD_CONTINUED", 6), ("CLD_DUMPED", 3), ("CLD_EXITED", 1), ("CLD_TRAPPED", 4), ("F_LOCK", 1), ("F_TEST", 3),
        ("F_TLOCK", 2), ("F_ULOCK", 0), ("MFD_ALLOW_SEALING", 2), ("MFD_CLOEXEC", 1), ("MFD_HUGETLB", 4),
        ("MFD_HUGE_16GB", 2_281_701_376), ("MFD_HUGE_16MB", 1_610_612_736), ("MFD_HUGE_1GB", 2_013_265_920),
        ("MFD_HUGE_1MB", 1_342_177_280), ("MFD_HUGE_256MB", 1_879_048_192), ("MFD_HUGE_2GB", 2_080_374_784),
        ("MFD_HUGE_2MB", 1_409_286_144), ("MFD_HUGE_32MB", 1_677_721_600), ("MFD_HUGE_512KB", 1_275_068_416),
        ("MFD_HUGE_512MB", 1_946_157_056), ("MFD_HUGE_64KB", 1_073_741_824), ("MFD_HUGE_8MB", 1_543_503_872),
        ("MFD_HUGE_MASK", 63), ("MFD_HUGE_SHIFT", 26), ("POSIX_FADV_DONTNEED", 4), ("POSIX_FADV_NOREUSE", 5),
        ("POSIX_FADV_NORMAL", 0), ("POSIX_FADV_RANDOM", 1), ("POSIX_FADV_SEQUENTIAL", 2), ("POSIX_FADV_WILLNEED", 3),
        ("POSIX_SPAWN_CLOSE", 1), ("POSIX_SPAWN_DUP2", 2), ("POSIX_SPAWN_OPEN", 0), ("PRIO_PGRP", 1),
        ("PRIO_PROCESS", 0), ("PRIO_USER", 2), ("P_ALL", 0), ("P_PGID", 2), ("P_PID", 1), ("RTLD_DEEPBIND", 8),
        ("RTLD_GLOBAL", 256), ("RTLD_LAZY", 1), ("RTLD_LOCAL", 0), ("RTLD_NODELETE", 4096), ("RTLD_NOLOAD", 4),
        ("RTLD_NOW", 2), ("RWF_DSYNC", 2), ("RWF_HIPRI", 1), ("RWF_NOWAIT", 8), ("RWF_SYNC", 4), ("SCHED_BATCH", 3),
        ("SCHED_FIFO", 1), ("SCHED_IDLE", 5), ("SCHED_OTHER", 0), ("SCHED_RESET_ON_FORK", 1_073_741_824),
        ("SCHED_RR", 2), ("ST_APPEND", 256), ("ST_MANDLOCK", 64), ("ST_NOATIME", 1024), ("ST_NODEV", 4),
        ("ST_NODIRATIME", 2048), ("ST_NOEXEC", 8), ("ST_NOSUID", 2), ("ST_RDONLY", 1), ("ST_RELATIME", 4096),
        ("ST_SYNCHRONOUS", 16), ("ST_WRITE", 128), ("WEXITED", 4), ("WNOWAIT", 16_777_216), ("WSTOPPED", 2),
        ("XATTR_CREATE", 1), ("XATTR_REPLACE", 2), ("XATTR_SIZE_MAX", 65536),
    ]
}
