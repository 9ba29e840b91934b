// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/bpf.h"

#include <linux/filter.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr qsizetype DataWords = 16; // struct seccomp_data: number, architecture, address (2), six arguments (2 each)
constexpr quint32 LittleEndianToken = 0x40000000;

using Words = std::array<quint32, DataWords>;

/// struct seccomp_data as a program of that architecture loads it, word by word.
Words dataWords(const Call &call)
{
    const quint32 token = auditToken(call.arch);
    Words words{quint32(call.number), token};
    const bool isLittle = token & LittleEndianToken;
    for (std::size_t i = 0; i < call.args.size(); ++i) {
        const auto low = quint32(call.args[i]);
        const auto high = quint32(call.args[i] >> 32);
        words[4 + 2 * i] = isLittle ? low : high;
        words[5 + 2 * i] = isLittle ? high : low;
    }
    return words;
}

bool isKnownInstruction(quint16 code)
{
    switch (code) {
    case BPF_LD | BPF_W | BPF_ABS:
    case BPF_LD | BPF_W | BPF_LEN:
    case BPF_LDX | BPF_W | BPF_LEN:
    case BPF_LD | BPF_IMM:
    case BPF_LDX | BPF_IMM:
    case BPF_LD | BPF_MEM:
    case BPF_LDX | BPF_MEM:
    case BPF_ST:
    case BPF_STX:
    case BPF_MISC | BPF_TAX:
    case BPF_MISC | BPF_TXA:
    case BPF_RET | BPF_K:
    case BPF_RET | BPF_A:
    case BPF_ALU | BPF_NEG:
    case BPF_JMP | BPF_JA: return true;
    default: break;
    }
    const int operation = BPF_OP(code);
    if (BPF_CLASS(code) == BPF_ALU) {
        constexpr std::array known{BPF_ADD, BPF_SUB, BPF_MUL, BPF_DIV, BPF_AND, BPF_OR, BPF_XOR, BPF_LSH, BPF_RSH};
        return std::ranges::contains(known, operation) && (code & ~(0xf0 | BPF_X | 0x07)) == 0;
    }
    if (BPF_CLASS(code) == BPF_JMP) {
        constexpr std::array known{BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET};
        return std::ranges::contains(known, operation) && (code & ~(0xf0 | BPF_X | 0x07)) == 0;
    }
    return false;
}

/// What is wrong with one instruction; empty where nothing is.
QString fault(const BpfProgram &program, qsizetype at)
{
    const BpfInstruction &instruction = program.at(at);
    const quint16 code = instruction.code;
    if (!isKnownInstruction(code))
        return u"unknown instruction 0x%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
    const qsizetype left = program.size() - at - 1;
    if (code == (BPF_LD | BPF_W | BPF_ABS) && (instruction.k % 4 != 0 || instruction.k >= DataWords * 4))
        return u"a load outside of struct seccomp_data"_s;
    const bool isMemory = code == BPF_ST || code == BPF_STX || code == (BPF_LD | BPF_MEM) || code == (BPF_LDX | BPF_MEM);
    if (isMemory && instruction.k >= BPF_MEMWORDS)
        return u"a memory word beyond the last"_s;
    if (code == (BPF_ALU | BPF_DIV | BPF_K) && instruction.k == 0)
        return u"a division by zero"_s;
    const bool isShift = code == (BPF_ALU | BPF_LSH | BPF_K) || code == (BPF_ALU | BPF_RSH | BPF_K);
    if (isShift && instruction.k >= 32)
        return u"a shift by more than 31 bits"_s;
    if (code == (BPF_JMP | BPF_JA))
        return qsizetype(instruction.k) >= left ? u"a jump beyond the end"_s : QString();
    if (BPF_CLASS(code) == BPF_JMP && std::max(instruction.jumpTrue, instruction.jumpFalse) >= left)
        return u"a jump beyond the end"_s;
    return {};
}

quint32 calculated(quint16 operation, quint32 a, quint32 operand)
{
    switch (operation) {
    case BPF_ADD: return a + operand;
    case BPF_SUB: return a - operand;
    case BPF_MUL: return a * operand;
    case BPF_DIV: return a / operand; // the caller looks for zero
    case BPF_AND: return a & operand;
    case BPF_OR: return a | operand;
    case BPF_XOR: return a ^ operand;
    case BPF_LSH: return operand < 32 ? a << operand : 0;
    case BPF_RSH: return operand < 32 ? a >> operand : 0;
    default: return 0 - a; // BPF_NEG
    }
}

bool comparisonHolds(quint16 operation, quint32 a, quint32 operand)
{
    switch (operation) {
    case BPF_JEQ: return a == operand;
    case BPF_JGT: return a > operand;
    case BPF_JGE: return a >= operand;
    default: return (a & operand) != 0; // BPF_JSET
    }
}

struct Run {
    quint32 answer = 0;
    qsizetype steps = 0;
};

Run run(const BpfProgram &program, const Call &call)
{
    const Words data = dataWords(call);
    std::array<quint32, BPF_MEMWORDS> memory{};
    quint32 a = 0;
    quint32 x = 0;
    qsizetype steps = 0;
    for (qsizetype at = 0; at < program.size(); ++at) {
        ++steps;
        const BpfInstruction &instruction = program.at(at);
        const quint16 code = instruction.code;
        const quint32 k = instruction.k;
        const quint32 operand = BPF_SRC(code) == BPF_X ? x : k;
        switch (BPF_CLASS(code)) {
        case BPF_LD:
        case BPF_LDX: {
            const auto value = [&] {
                switch (BPF_MODE(code)) {
                case BPF_ABS: return data[k / 4];
                case BPF_LEN: return quint32(DataWords * 4);
                case BPF_MEM: return memory[k];
                default: return k; // BPF_IMM
                }
            }();
            (BPF_CLASS(code) == BPF_LD ? a : x) = value;
            break;
        }
        case BPF_ST: memory[k] = a; break;
        case BPF_STX: memory[k] = x; break;
        case BPF_ALU:
            if (BPF_OP(code) == BPF_DIV && operand == 0)
                return {0, steps};
            a = calculated(BPF_OP(code), a, operand);
            break;
        case BPF_JMP:
            if (BPF_OP(code) == BPF_JA)
                at += k;
            else
                at += comparisonHolds(BPF_OP(code), a, operand) ? instruction.jumpTrue : instruction.jumpFalse;
            break;
        case BPF_RET: return {BPF_RVAL(code) == BPF_A ? a : k, steps};
        default: // BPF_MISC
            (BPF_MISCOP(code) == BPF_TAX ? x : a) = BPF_MISCOP(code) == BPF_TAX ? a : x;
        }
    }
    return {0, steps};
}

} // namespace

Result<> checkBpf(const BpfProgram &program)
{
    if (program.isEmpty() || program.size() > LargestBpfProgram)
        return std::unexpected(Error{ErrorKind::Invalid, u"a filter of %1 instructions"_s.arg(program.size()), {}});
    for (qsizetype at = 0; at < program.size(); ++at) {
        if (const QString what = fault(program, at); !what.isEmpty())
            return std::unexpected(Error{ErrorKind::Invalid, what, u"instruction %1"_s.arg(at)});
    }
    if (BPF_CLASS(program.last().code) != BPF_RET)
        return std::unexpected(Error{ErrorKind::Invalid, u"no return at the end"_s, u"instruction %1"_s.arg(program.size() - 1)});
    return {};
}

quint32 runBpf(const BpfProgram &program, const Call &call)
{
    return run(program, call).answer;
}

qsizetype pathLength(const BpfProgram &program, const Call &call)
{
    return run(program, call).steps;
}

qsizetype longestPath(const BpfProgram &program)
{
    QList<qsizetype> longest(program.size());
    for (qsizetype at = program.size() - 1; at >= 0; --at) {
        const BpfInstruction &instruction = program.at(at);
        const auto from = [&](qsizetype skip) { return longest.value(at + 1 + skip); };
        if (BPF_CLASS(instruction.code) == BPF_RET)
            longest[at] = 1;
        else if (instruction.code == (BPF_JMP | BPF_JA))
            longest[at] = 1 + from(instruction.k);
        else if (BPF_CLASS(instruction.code) == BPF_JMP)
            longest[at] = 1 + std::max(from(instruction.jumpTrue), from(instruction.jumpFalse));
        else
            longest[at] = 1 + from(0);
    }
    return longest.value(0);
}

} // namespace bulkhead::seccomp
