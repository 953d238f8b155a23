// What the command wants of the C library that Swift does not show.
#ifndef CTAIPANCOMMAND_H
#define CTAIPANCOMMAND_H

/// Has the C library keep freed memory for what is made next.
///
/// Objects of some kilobytes lie in memory of the C library, and the collector frees those that died in bursts of some
/// megabytes. glibc would give them back to the system each time, to take them again page by page, which made reading
/// a file in pieces of 64 KiB fifteen times slower. It concerns the whole process, so it is for the command to decide,
/// not for the runtime.
void taipan_keep_freed_memory(void);

#endif
