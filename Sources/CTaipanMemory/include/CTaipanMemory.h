// The few things that the collector needs and Swift cannot say: pages, registers, the bounds of a stack, prefetching.
#ifndef CTAIPANMEMORY_H
#define CTAIPANMEMORY_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Fresh pages of zeros at an address that is a multiple of `alignment` (a power of two, at least a page); NULL if the
/// system refuses.
void *_Nullable taipan_map_pages(size_t size, size_t alignment);

/// Gives back pages that `taipan_map_pages` answered.
void taipan_unmap_pages(void *_Nonnull pages, size_t size);

/// Makes a run of pages longer, without copying: the same pages, maybe at another address, and pages of zeros behind them.
/// NULL, and all is as it was, if the system cannot.
void *_Nullable taipan_move_pages(void *_Nonnull pages, size_t size, size_t new_size);

/// The lowest and the highest address of the stack of the thread that asks. Answers 0 if they are unknown.
int taipan_stack_bounds(uintptr_t *_Nonnull low, uintptr_t *_Nonnull high);

/// A number that tells the threads of the process apart.
uintptr_t taipan_thread_identity(void);

/// Puts the registers that a called function preserves into memory of this call, and calls `function` with `argument`
/// and the address from which the stack, those registers included, extends upwards.
void taipan_with_registers_on_stack(
    void (*_Nonnull function)(void *_Nonnull argument, uintptr_t stack_pointer), void *_Nonnull argument);

/// Puts the registers that a called function preserves into ten words.
void taipan_save_registers(uintptr_t *_Nonnull words);

/// Overwrites `size` bytes (at most 64 KiB) of the stack below the caller with zeros, lest old pointers lie there.
void taipan_clear_stack_below(size_t size);

/// Asks for the memory at an address to be brought near.
static inline void taipan_prefetch(uintptr_t address) { __builtin_prefetch((const void *)address, 1, 3); }

/// Whether two runs of bytes are equal. (The system's library uses what vectors the processor has.)
static inline int taipan_equal_bytes(const void *_Nonnull left, const void *_Nonnull right, size_t count) {
    return memcmp(left, right, count) == 0;
}

/// Where a byte occurs first, or -1.
static inline ptrdiff_t taipan_find_byte(const void *_Nonnull bytes, uint8_t byte, size_t count) {
    const char *found = (const char *)memchr(bytes, byte, count);
    return found ? found - (const char *)bytes : -1;
}

#endif
