// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/fileaccess.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

using Transition = ExecMode::Transition;
using Fallback = ExecMode::Fallback;

namespace {

struct Spelling {
    QLatin1StringView text;
    ExecMode mode;
};
// the longest first, so that "pix" is not read as something before "ix"
constexpr std::array Spellings{
    Spelling{"pix"_L1, {Transition::Profile, Fallback::Inherit, false}},
    Spelling{"Pix"_L1, {Transition::Profile, Fallback::Inherit, true}},
    Spelling{"cix"_L1, {Transition::Child, Fallback::Inherit, false}},
    Spelling{"Cix"_L1, {Transition::Child, Fallback::Inherit, true}},
    Spelling{"pux"_L1, {Transition::Profile, Fallback::Unconfined, false}},
    Spelling{"PUx"_L1, {Transition::Profile, Fallback::Unconfined, true}},
    Spelling{"cux"_L1, {Transition::Child, Fallback::Unconfined, false}},
    Spelling{"CUx"_L1, {Transition::Child, Fallback::Unconfined, true}},
    // the parser takes these too; the first letter decides
    Spelling{"pUx"_L1, {Transition::Profile, Fallback::Unconfined, false}},
    Spelling{"Pux"_L1, {Transition::Profile, Fallback::Unconfined, true}},
    Spelling{"cUx"_L1, {Transition::Child, Fallback::Unconfined, false}},
    Spelling{"Cux"_L1, {Transition::Child, Fallback::Unconfined, true}},
    Spelling{"ix"_L1, {Transition::Inherit, Fallback::None, false}},
    Spelling{"px"_L1, {Transition::Profile, Fallback::None, false}},
    Spelling{"Px"_L1, {Transition::Profile, Fallback::None, true}},
    Spelling{"cx"_L1, {Transition::Child, Fallback::None, false}},
    Spelling{"Cx"_L1, {Transition::Child, Fallback::None, true}},
    Spelling{"ux"_L1, {Transition::Unconfined, Fallback::None, false}},
    Spelling{"Ux"_L1, {Transition::Unconfined, Fallback::None, true}},
    Spelling{"x"_L1, {Transition::Bare, Fallback::None, false}},
};

bool *letterOf(FileAccess &access, QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'r': return &access.read;
    case u'w': return &access.write;
    case u'a': return &access.append;
    case u'k': return &access.lock;
    case u'l': return &access.link;
    case u'm': return &access.map;
    default: return nullptr;
    }
}

} // namespace

std::optional<FileAccess> parseFileAccess(QStringView text)
{
    FileAccess access;
    if (text.isEmpty())
        return std::nullopt;
    while (!text.isEmpty()) {
        const auto exec = std::ranges::find_if(Spellings, [text](const Spelling &s) { return text.startsWith(s.text); });
        if (exec != Spellings.end()) {
            if (access.exec.isExec() && access.exec != exec->mode)
                return std::nullopt;
            access.exec = exec->mode;
            text = text.sliced(exec->text.size());
            continue;
        }
        bool *const letter = letterOf(access, text.front());
        if (!letter)
            return std::nullopt;
        *letter = true;
        text = text.sliced(1);
    }
    return access;
}

QString execModeText(const ExecMode &mode)
{
    const auto found = std::ranges::find(Spellings, mode, &Spelling::mode);
    return found == Spellings.end() ? QString() : QString(found->text);
}

QString fileAccessText(const FileAccess &access)
{
    QString text;
    const std::array letters{std::pair{access.map, u'm'},    std::pair{access.read, u'r'}, std::pair{access.write, u'w'},
                             std::pair{access.append, u'a'}, std::pair{access.link, u'l'}, std::pair{access.lock, u'k'}};
    for (const auto &[has, letter] : letters) {
        if (has)
            text += letter;
    }
    return text + execModeText(access.exec);
}

} // namespace bulkhead::apparmor
