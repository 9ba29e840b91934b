/* SPDX-FileCopyrightText: 2026 The Bulkhead authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded by `./run --vnc`. Qt's VNC platform has no option for its address (6.8: only port, size and depth) and listens on all
 * of them. With this, a socket that asks for every address gets 127.0.0.1, and nobody else on the network can reach the window.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

/* What the program starts, ssh above all, keeps its own sockets. */
__attribute__((constructor)) static void forget_preload(void)
{
    unsetenv("LD_PRELOAD");
}

int bind(int fd, const struct sockaddr *address, socklen_t length)
{
    int (*real_bind)(int, const struct sockaddr *, socklen_t) = NULL;
    *(void **)&real_bind = dlsym(RTLD_NEXT, "bind");
    if (!real_bind) {
        errno = ENOSYS;
        return -1;
    }
    if (address && address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in v4;
        memcpy(&v4, address, sizeof v4);
        if (v4.sin_addr.s_addr == htonl(INADDR_ANY))
            v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return real_bind(fd, (const struct sockaddr *)&v4, sizeof v4);
    }
    if (address && address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 v6;
        memcpy(&v6, address, sizeof v6);
        /* Qt's QHostAddress::Any is a dual-stack socket on ::; its IPv4 half on loopback is ::ffff:127.0.0.1 */
        if (IN6_IS_ADDR_UNSPECIFIED(&v6.sin6_addr)) {
            static const unsigned char mapped_loopback[16] = {[10] = 0xff, [11] = 0xff, [12] = 127, [15] = 1};
            memcpy(&v6.sin6_addr, mapped_loopback, sizeof mapped_loopback);
        }
        return real_bind(fd, (const struct sockaddr *)&v6, sizeof v6);
    }
    return real_bind(fd, address, length);
}
