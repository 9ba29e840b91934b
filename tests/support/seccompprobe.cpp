// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes every call of x86_64 that is safe with arguments of -1 and writes "NUMBER ERRNO" lines; 0 where it did not fail. Needs
// neither a C library nor a file, so that it also runs as the only file of an image. Built with -nostdlib.

namespace {

constexpr long Write = 1;
constexpr long Exit = 231;
constexpr long LastNumber = 511;
constexpr long LargestErrno = 4095;

/// Calls that would end, stop or double the program, or take long; and traps of the kernel's own (uretprobe, uprobe).
constexpr long Unsafe[] = {Write, 15, 34, 57, 58, 60, 162, 219, Exit, 335, 336};

long systemCall(long number, long a, long b, long c, long d, long e, long f)
{
    register long r10 asm("r10") = d;
    register long r8 asm("r8") = e;
    register long r9 asm("r9") = f;
    long result;
    asm volatile("syscall"
                 : "=a"(result)
                 : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                 : "rcx", "r11", "memory");
    return result;
}

bool isUnsafe(long number)
{
    for (const long unsafe : Unsafe) {
        if (number == unsafe)
            return true;
    }
    return false;
}

char *digits(char *end, long value)
{
    do {
        *--end = char('0' + value % 10);
        value /= 10;
    } while (value > 0);
    return end;
}

} // namespace

extern "C" [[noreturn]] void _start()
{
    for (long number = 0; number <= LastNumber; ++number) {
        if (isUnsafe(number))
            continue;
        const long result = systemCall(number, -1, -1, -1, -1, -1, -1);
        const long error = result < 0 && result >= -LargestErrno ? -result : 0;
        char line[32];
        char *end = line + sizeof line;
        *--end = '\n';
        char *begin = digits(end, error);
        *--begin = ' ';
        begin = digits(begin, number);
        systemCall(Write, 1, reinterpret_cast<long>(begin), line + sizeof line - begin, 0, 0, 0);
    }
    systemCall(Exit, 0, 0, 0, 0, 0, 0);
    __builtin_unreachable();
}
