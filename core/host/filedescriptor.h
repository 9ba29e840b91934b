// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <utility>

namespace bulkhead::host {

/// Owns a file descriptor: close(2) at the end. QFile costs twice as much a file of /proc.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    /// errno holds the reason where the result is not open.
    [[nodiscard]] static FileDescriptor open(const char *path, int flags = O_RDONLY)
    {
        return FileDescriptor(::open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    }
    [[nodiscard]] static FileDescriptor openAt(const FileDescriptor &directory, const char *path, int flags = O_RDONLY)
    {
        return FileDescriptor(::openat(directory.m_descriptor, path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

    /// As read(2), again after a signal.
    [[nodiscard]] ssize_t read(char *to, std::size_t size) const
    {
        ssize_t count = 0;
        do {
            count = ::read(m_descriptor, to, size);
        } while (count < 0 && errno == EINTR);
        return count;
    }
    /// From the start of the file, wherever it was read before: a kernel file makes its text anew.
    [[nodiscard]] ssize_t readFromStart(char *to, std::size_t size) const
    {
        ssize_t count = 0;
        do {
            count = ::pread(m_descriptor, to, size, 0);
        } while (count < 0 && errno == EINTR);
        return count;
    }

private:
    int m_descriptor = -1;
};

} // namespace bulkhead::host
