// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/compiledfilter.h"

#include <QScopeGuard>
#include <QSet>
#include <QtEndian>

#include <linux/bpf_common.h>

#include <seccomp.h>

#include <array>
#include <cstring>
#include <mutex>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr qsizetype FewNames = 32; // above it runc has libseccomp build a binary tree (runc 1.2)
constexpr quint32 X32Bit = 0x40000000;
constexpr quint32 EnosysAnswer = 0x00050000 | ENOSYS;

std::unexpected<Error> refusedByLibseccomp(const QString &words, int code)
{
    return std::unexpected(
        Error{ErrorKind::EngineRefused, words + u": "_s + QString::fromLocal8Bit(std::strerror(-code)).toLower(), {}});
}

/// Owns libseccomp's context.
class FilterContext
{
public:
    explicit FilterContext(quint32 defaultAction)
        : m_context(seccomp_init(defaultAction))
    {
    }
    ~FilterContext()
    {
        if (m_context)
            seccomp_release(m_context);
    }
    Q_DISABLE_COPY_MOVE(FilterContext)
    [[nodiscard]] scmp_filter_ctx get() const { return m_context; }

private:
    scmp_filter_ctx m_context;
};

scmp_compare libseccompComparison(Comparison comparison)
{
    constexpr std::array known{SCMP_CMP_NE, SCMP_CMP_LT, SCMP_CMP_LE, SCMP_CMP_EQ, SCMP_CMP_GE, SCMP_CMP_GT, SCMP_CMP_MASKED_EQ};
    return known.at(quint8(comparison));
}

/// One libseccomp rule; conditions on different arguments only.
int addRule(scmp_filter_ctx context, quint32 action, int number, const QList<Argument> &conditions)
{
    QVarLengthArray<scmp_arg_cmp, 6> compares;
    for (const Argument &condition : conditions)
        compares << scmp_arg_cmp{condition.index, libseccompComparison(condition.comparison), condition.value,
                                 condition.valueTwo};
    return seccomp_rule_add_array(context, action, number, uint(compares.size()), compares.constData());
}

Result<> addName(scmp_filter_ctx context, const QString &name, const OciRule &rule, quint32 defaultAction)
{
    const quint32 action = rule.action.kernelValue();
    const int number = seccomp_syscall_resolve_name(name.toLatin1().constData());
    if (action == defaultAction || number == __NR_SCMP_ERROR)
        return {};
    std::array<int, 6> count{};
    for (const Argument &argument : rule.args)
        ++count.at(argument.index);
    const bool isApart = std::ranges::any_of(count, [](int n) { return n > 1; });
    const qsizetype rules = isApart ? rule.args.size() : 1;
    for (qsizetype i = 0; i < rules; ++i) {
        const int code = addRule(context, action, number, isApart ? QList<Argument>{rule.args.at(i)} : rule.args);
        if (code != 0)
            return refusedByLibseccomp(u"error adding seccomp rule for syscall %1"_s.arg(name), code);
    }
    return {};
}

/// Through a file in memory: libseccomp before 2.6 exports to a descriptor only.
Result<BpfProgram> exported(scmp_filter_ctx context)
{
    static_assert(sizeof(BpfInstruction) == 8, "struct sock_filter");
    const int file = memfd_create("seccomp", MFD_CLOEXEC);
    if (file < 0)
        return refusedByLibseccomp(u"error exporting the filter"_s, -errno);
    const auto closing = qScopeGuard([file] { ::close(file); });
    if (const int code = seccomp_export_bpf(context, file); code != 0)
        return refusedByLibseccomp(u"error exporting the filter"_s, code);
    const off_t size = ::lseek(file, 0, SEEK_END);
    BpfProgram program(size / qsizetype(sizeof(BpfInstruction)));
    const auto length = ssize_t(program.size() * qsizetype(sizeof(BpfInstruction)));
    if (::pread(file, program.data(), std::size_t(length), 0) != length)
        return refusedByLibseccomp(u"error exporting the filter"_s, -EIO);
    return program;
}

/// A program for the other byte order is written in that order; but libseccomp (2.6.0) turns the returns that it puts between
/// long jumps round twice.
void turnBytes(BpfProgram &program, const OciSeccomp &oci)
{
    QSet<quint32> answers{0, oci.defaultAction.kernelValue()};
    for (const OciRule &rule : oci.rules)
        answers << rule.action.kernelValue();
    for (BpfInstruction &instruction : program) {
        instruction.code = qbswap(instruction.code);
        instruction.k = qbswap(instruction.k);
        if (instruction.code == (BPF_RET | BPF_K) && !answers.contains(instruction.k))
            instruction.k = qbswap(instruction.k);
    }
}

/// The instructions that patchbpf puts in front, one section for each of the kernel's architectures.
BpfProgram enosysStub(const RuntimeFilter &runtime)
{
    constexpr quint16 loadWord = BPF_LD | BPF_W | BPF_ABS;
    constexpr quint16 jumpEqual = BPF_JMP | BPF_JEQ | BPF_K;
    constexpr quint16 jumpGreater = BPF_JMP | BPF_JGT | BPF_K;
    constexpr quint16 jumpSet = BPF_JMP | BPF_JSET | BPF_K;
    constexpr quint16 jump = BPF_JMP | BPF_JA;
    constexpr quint16 answer = BPF_RET | BPF_K;

    struct Section {
        quint32 token;
        BpfProgram code;
    };
    QList<Section> sections;
    for (const Arch arch : runtime.arches()) {
        const auto newest = runtime.newestNumber(arch);
        if (!newest || (arch == Arch::X32 && runtime.newestNumber(Arch::X86_64)))
            continue; // x32 is in the section of x86_64, unless that has none
        BpfProgram code{{loadWord, 0, 0, 0}};
        if (arch == Arch::S390 || arch == Arch::S390x)
            code << BpfInstruction{jumpEqual, 0, 1, 0} << BpfInstruction{answer, 0, 0, EnosysAnswer};
        if (arch == Arch::X32)
            code << BpfInstruction{jumpSet, 0, 2, X32Bit};
        if (arch == Arch::X86_64) {
            const auto x32 = runtime.newestNumber(Arch::X32);
            code << BpfInstruction{jumpSet, quint8(x32 ? 3 : 2), 0, X32Bit};
            code << BpfInstruction{jumpGreater, 0, 1, quint32(*newest)} << BpfInstruction{answer, 0, 0, EnosysAnswer};
            if (x32) {
                code << BpfInstruction{jump, 0, 0, 2};
                code << BpfInstruction{jumpGreater, 0, 1, quint32(*x32)} << BpfInstruction{answer, 0, 0, EnosysAnswer};
            }
        } else {
            code << BpfInstruction{jumpGreater, 0, 1, quint32(*newest)} << BpfInstruction{answer, 0, 0, EnosysAnswer};
        }
        sections << Section{auditToken(arch), code};
    }
    if (sections.isEmpty())
        return {};

    BpfProgram stub{{loadWord, 0, 0, 4}};
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const bool isLast = i + 1 == sections.size();
        const BpfProgram &code = sections.at(i).code;
        // past the section, and past the jump behind it where there is one
        const auto skip = quint8(code.size() + (isLast ? 0 : 1));
        stub << BpfInstruction{jumpEqual, 0, skip, sections.at(i).token} << code;
        if (isLast)
            continue;
        quint32 rest = 0;
        for (qsizetype later = i + 1; later < sections.size(); ++later)
            rest += quint32(sections.at(later).code.size()) + 1 + (later + 1 < sections.size() ? 1 : 0);
        stub << BpfInstruction{jump, 0, 0, rest};
    }
    return stub;
}

Result<BpfProgram> libseccompProgram(const OciSeccomp &oci, const QList<Arch> &arches)
{
    static std::mutex mutex; // libseccomp finds out once, without a lock, what the kernel can do
    const std::scoped_lock lock(mutex);
    const quint32 defaultAction = oci.defaultAction.kernelValue();
    const FilterContext context(defaultAction);
    if (!context.get())
        return refusedByLibseccomp(u"error creating filter"_s, -EINVAL);
    // the context begins with the architecture of this machine, which is not always the target's
    seccomp_arch_remove(context.get(), SCMP_ARCH_NATIVE);
    for (const Arch arch : arches) {
        if (const int code = seccomp_arch_add(context.get(), libseccompToken(arch)); code != 0)
            return refusedByLibseccomp(u"error adding architecture to seccomp filter"_s, code);
    }
    seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_NNP, 0);
    qsizetype names = 0;
    for (const OciRule &rule : oci.rules)
        names += rule.names.size();
    if (names > FewNames)
        seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2); // not fatal for runc either
    for (const OciRule &rule : oci.rules) {
        for (const QString &name : rule.names) {
            if (const auto added = addName(context.get(), name, rule, defaultAction); !added)
                return std::unexpected(added.error());
        }
    }
    auto program = exported(context.get());
    constexpr quint32 littleEndian = 0x40000000; // __AUDIT_ARCH_LE
    const bool isLittle = auditToken(arches.first()) & littleEndian;
    if (program && isLittle != (QSysInfo::ByteOrder == QSysInfo::LittleEndian))
        turnBytes(*program, oci);
    return program;
}

} // namespace

Result<CompiledFilter> compileFilter(const OciSeccomp &oci, const RuntimeFilter &runtime)
{
    auto program = libseccompProgram(oci, runtime.arches());
    if (!program)
        return std::unexpected(program.error());
    CompiledFilter filter;
    filter.program = enosysStub(runtime);
    filter.stubLength = filter.program.size();
    filter.program << *program;
    if (filter.program.size() > LargestBpfProgram)
        return std::unexpected(
            Error{ErrorKind::TooLarge,
                  u"a filter of %1 instructions; the kernel takes %2"_s.arg(filter.program.size()).arg(LargestBpfProgram),
                  {}});
    if (const auto checked = checkBpf(filter.program); !checked)
        return std::unexpected(checked.error());
    filter.longestPath = longestPath(filter.program);
    return filter;
}

Result<BpfProgram> compileForArch(const OciSeccomp &oci, const RuntimeFilter &runtime, Arch arch)
{
    if (!runtime.arches().contains(arch))
        return BpfProgram{{BPF_RET | BPF_K, 0, 0, Action{.kind = ActionKind::KillThread}.kernelValue()}};
    auto program = libseccompProgram(oci, {arch});
    if (!program)
        return program;
    if (const auto checked = checkBpf(*program); !checked)
        return std::unexpected(checked.error());
    return program;
}

} // namespace bulkhead::seccomp
