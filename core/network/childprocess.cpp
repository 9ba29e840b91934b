// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/childprocess.h"

#include "core/network/descriptor.h"
#include "core/network/netlinksocket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/close_range.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array Environment{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/", "TERM=dumb",
                                 "LC_ALL=C.UTF-8"};

/// Where a child that never became its program got stuck.
struct Failure {
    enum class Step : int { Prepare, Enter, Fork, Capabilities, Start };
    Step step = Step::Prepare;
    int number = 0;
};

/// All that the child needs, made before the fork: after it only async-signal-safe functions may be called (signal-safety(7)).
struct Plan {
    std::vector<char *> arguments, environment;
    const QList<EnteredNamespace> &namespaces;
    quint64 dropped = 0; ///< capabilities taken from the bounding set
    int input = -1, output = -1, errors = -1, report = -1;
};

struct Pipe {
    Descriptor read, write;
};

std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

[[noreturn]] void giveUp(const Plan &plan, Failure::Step step)
{
    const Failure failure{step, errno};
    [[maybe_unused]] const auto written = ::write(plan.report, &failure, sizeof failure);
    ::_exit(127);
}

// A pid namespace takes effect for the children only (setns(2)): the program is a grandchild, and this process waits for it.
void becomeGrandchild(const Plan &plan)
{
    const pid_t child = ::fork();
    if (child < 0)
        giveUp(plan, Failure::Step::Fork);
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        return;
    }
    ::close(plan.report);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

// What is inheritable passes the bounding set by (capabilities(7), the transformation during execve).
void clearInheritable(const Plan &plan)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    bool isCleared = ::syscall(SYS_capget, &header, sets.data()) == 0;
    for (__user_cap_data_struct &half : sets)
        half.inheritable = 0;
    isCleared = isCleared && ::syscall(SYS_capset, &header, sets.data()) == 0; // takes them from the ambient set too
    if (!isCleared)
        giveUp(plan, Failure::Step::Capabilities);
}

[[noreturn]] void runChild(const Plan &plan)
{
    ::setsid();                         // so that the whole group can be ended
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // an agent that ends leaves no command behind
    ::signal(SIGPIPE, SIG_DFL);
    if (::dup2(plan.input, 0) < 0 || ::dup2(plan.output, 1) < 0 || ::dup2(plan.errors, 2) < 0
        || ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
        giveUp(plan, Failure::Step::Prepare);
    bool entersPids = false, entersMounts = false;
    for (const EnteredNamespace &entered : plan.namespaces) {
        if (::setns(entered.descriptor, entered.type) != 0)
            giveUp(plan, Failure::Step::Enter);
        entersPids |= entered.type == CLONE_NEWPID;
        entersMounts |= entered.type == CLONE_NEWNS;
    }
    if (entersPids)
        becomeGrandchild(plan);
    if (entersMounts && ::chdir("/") != 0)
        giveUp(plan, Failure::Step::Prepare);
    if (plan.dropped)
        clearInheritable(plan);
    // A reading agent has no CAP_SETPCAP to limit the bounding set with. It needs none: as no root user under no_new_privs
    // nothing but the ambient set, empty by now, reaches the command (capabilities(7)).
    const bool gainsNothing = ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 && ::getuid() != 0 && ::geteuid() != 0;
    for (int capability = 0; capability < 64; ++capability) {
        if ((plan.dropped >> capability & 1) && ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0 && errno != EINVAL
            && !(errno == EPERM && gainsNothing))
            giveUp(plan, Failure::Step::Capabilities);
    }
    ::execvpe(plan.arguments.front(), plan.arguments.data(), plan.environment.data());
    giveUp(plan, Failure::Step::Start);
}

Error errorOf(const Failure &failure, const QString &program)
{
    Error error = systemError(failure.number);
    switch (failure.step) {
    case Failure::Step::Enter: error.what = u"the namespace cannot be entered: %1"_s.arg(error.what); break;
    case Failure::Step::Capabilities:
        error.what = u"the capabilities of the command cannot be limited: %1"_s.arg(error.what);
        break;
    case Failure::Step::Start: error.what = u"%1: %2"_s.arg(program, error.what); break;
    case Failure::Step::Prepare:
    case Failure::Step::Fork: break;
    }
    return error;
}

/// The parent's side: reads both pipes until the child has ended or a limit is reached.
class Watch
{
public:
    Watch(pid_t child, Descriptor ended, Descriptor output, Descriptor errors, const CommandLimits &limits)
        : m_child(child)
        , m_ended(std::move(ended))
        , m_output(std::move(output))
        , m_errors(std::move(errors))
        , m_limits(limits)
    {
        ::fcntl(m_output.get(), F_SETFL, O_NONBLOCK);
        ::fcntl(m_errors.get(), F_SETFL, O_NONBLOCK);
    }

    CommandOutcome run()
    {
        const auto deadline = Clock::now() + m_limits.time;
        bool hasEnded = false;
        while (!hasEnded && !m_outcome.truncated && !m_outcome.timedOut) {
            std::array polled{pollfd{m_output.get(), POLLIN, 0}, pollfd{m_errors.get(), POLLIN, 0},
                              pollfd{m_ended.get(), POLLIN, 0}};
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
            m_outcome.timedOut = left <= 0 || ::poll(polled.data(), polled.size(), int(std::min<qint64>(left, 1 << 30))) == 0;
            hasEnded = polled[2].revents != 0;
            drain(m_output, m_outcome.output);
            drain(m_errors, m_outcome.errorOutput);
        }
        if (!hasEnded)
            ::kill(-m_child, SIGKILL);
        int status = 0;
        while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        if (hasEnded)
            m_outcome.timedOut = false;
        m_outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return m_outcome;
    }

private:
    // A pipe at its end is closed, or poll would return at once for ever.
    void drain(Descriptor &from, QByteArray &to)
    {
        std::array<char, 16384> buffer{};
        while (from.isOpen() && !m_outcome.truncated) {
            const ssize_t count = ::read(from.get(), buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0 && errno == EAGAIN)
                return;
            if (count <= 0) {
                from = Descriptor();
                return;
            }
            const qsizetype room = m_limits.output - m_outcome.output.size() - m_outcome.errorOutput.size();
            to.append(buffer.data(), std::min<qsizetype>(count, room));
            m_outcome.truncated = count > room;
        }
    }

    pid_t m_child;
    Descriptor m_ended, m_output, m_errors;
    CommandLimits m_limits;
    CommandOutcome m_outcome;
};

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Result<CommandOutcome> runCommand(const QStringList &arguments, const QList<EnteredNamespace> &namespaces,
                                  const CommandLimits &limits, std::optional<capability::CapabilitySet> most)
{
    if (arguments.isEmpty() || arguments.first().isEmpty())
        return std::unexpected(Error{ErrorKind::Invalid, u"there is no command to run"_s, {}});
    std::vector<QByteArray> words, environment(Environment.begin(), Environment.end());
    for (const QString &argument : arguments) {
        if (argument.contains(QChar(u'\0')))
            return std::unexpected(Error{ErrorKind::Invalid, u"an argument cannot hold a zero character"_s, {}});
        words.push_back(argument.toUtf8());
    }
    auto output = makePipe(), errors = makePipe(), report = makePipe();
    const Descriptor input(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!output || !errors || !report || !input.isOpen())
        return std::unexpected(systemError(errno));
    const Plan plan{pointersTo(words), pointersTo(environment), namespaces,          most ? ~most->mask() : 0,
                    input.get(),       output->write.get(),     errors->write.get(), report->write.get()};
    const pid_t child = ::fork();
    if (child == 0)
        runChild(plan);
    if (child < 0)
        return std::unexpected(systemError(errno));
    Descriptor ended(int(::syscall(SYS_pidfd_open, child, 0))); // since Linux 5.3
    for (auto *pipe : {&*output, &*errors, &*report})
        pipe->write = Descriptor();
    if (!ended.isOpen()) {
        const int number = errno;
        ::kill(-child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        return std::unexpected(systemError(number));
    }
    CommandOutcome outcome = Watch(child, std::move(ended), std::move(output->read), std::move(errors->read), limits).run();
    ::fcntl(report->read.get(), F_SETFL, O_NONBLOCK); // an escaped grandchild may hold it
    Failure failure;
    if (::read(report->read.get(), &failure, sizeof failure) == sizeof failure)
        return std::unexpected(errorOf(failure, arguments.first()));
    return outcome;
}

} // namespace bulkhead::network
