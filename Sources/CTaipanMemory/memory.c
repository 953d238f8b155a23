#define _GNU_SOURCE
#include "CTaipanMemory.h"

#include <pthread.h>
#include <setjmp.h>
#include <string.h>
#include <sys/mman.h>

void *taipan_map_pages(size_t size, size_t alignment) {
    // Pages are aligned by themselves; for more, a run that is longer by the alignment holds an aligned one; what lies before and behind it is given back.
    size_t whole = alignment <= 4096 ? size : size + alignment;
    if (whole < size) return NULL;
    char *start = mmap(NULL, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED) return NULL;
    char *aligned = (char *)(((uintptr_t)start + alignment - 1) & ~(uintptr_t)(alignment - 1));
    if (aligned > start) munmap(start, (size_t)(aligned - start));
    char *end = start + whole;
    if (end > aligned + size) munmap(aligned + size, (size_t)(end - (aligned + size)));
    return aligned;
}

void taipan_unmap_pages(void *pages, size_t size) { munmap(pages, size); }

void *taipan_move_pages(void *pages, size_t size, size_t new_size) {
#if defined(__linux__)
    void *moved = mremap(pages, size, new_size, MREMAP_MAYMOVE);
    return moved == MAP_FAILED ? NULL : moved;
#else
    return NULL;
#endif
}

int taipan_stack_bounds(uintptr_t *low, uintptr_t *high) {
#if defined(__APPLE__)
    pthread_t self = pthread_self();
    *high = (uintptr_t)pthread_get_stackaddr_np(self);
    *low = *high - pthread_get_stacksize_np(self);
    return 1;
#elif defined(__linux__)
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    void *start = NULL;
    size_t size = 0;
    int failed = pthread_attr_getstack(&attributes, &start, &size);
    pthread_attr_destroy(&attributes);
    if (failed) return 0;
    *low = (uintptr_t)start;
    *high = (uintptr_t)start + size;
    return 1;
#else
    return 0;
#endif
}

uintptr_t taipan_thread_identity(void) { return (uintptr_t)pthread_self(); }

__attribute__((noinline)) void taipan_save_registers(uintptr_t *words) {
#if defined(__x86_64__)
    __asm__ volatile(
        "movq %%rbx, 0(%0)\n\t"
        "movq %%rbp, 8(%0)\n\t"
        "movq %%r12, 16(%0)\n\t"
        "movq %%r13, 24(%0)\n\t"
        "movq %%r14, 32(%0)\n\t"
        "movq %%r15, 40(%0)\n\t"
        :
        : "D"(words)
        : "memory");
    words[6] = 0;
    words[7] = 0;
#elif defined(__aarch64__)

    __asm__ volatile(
        "stp x19, x20, [%0, #0]\n\t"
        "stp x21, x22, [%0, #16]\n\t"
        "stp x23, x24, [%0, #32]\n\t"
        "stp x25, x26, [%0, #48]\n\t"
        "stp x27, x28, [%0, #64]\n\t"
        :
        : "r"(words)
        : "memory");
#else
    jmp_buf registers;
    setjmp(registers);
    memcpy(words, &registers, sizeof registers < 80 ? sizeof registers : 80);
#endif
}

__attribute__((noinline)) void taipan_with_registers_on_stack(
    void (*function)(void *argument, uintptr_t stack_pointer), void *argument) {
    // volatile, so that the array is in memory and lies below everything that the callers hold.
    volatile uintptr_t registers[16];
    memset((void *)registers, 0, sizeof registers);
    taipan_save_registers((uintptr_t *)registers);
    function(argument, (uintptr_t)registers);
    __asm__ volatile("" : : "r"(registers) : "memory");
}

__attribute__((noinline)) void taipan_clear_stack_below(size_t size) {
    volatile char *bytes = __builtin_alloca(size > 65536 ? 65536 : size);
    memset((void *)bytes, 0, size > 65536 ? 65536 : size);
    __asm__ volatile("" : : "r"(bytes) : "memory");
}
