// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/linechanges.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace bulkhead::ui {

namespace {

constexpr int MostSteps = 400; ///< of the search: lines that go and lines that come

/// Lines with their ends, so that a last line without one differs from one with it.
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', begin)) {
        lines << text.sliced(begin, end + 1 - begin);
        begin = end + 1;
    }
    lines << text.sliced(begin); // possibly empty: the end of the text is a place, too
    return lines;
}

/// A run of lines in both texts that is to be replaced.
struct Hunk {
    int begin = 0, end = 0;           ///< of the old ones
    int otherBegin = 0, otherEnd = 0; ///< of the new ones
};

class LineDifference
{
public:
    LineDifference(std::vector<int> before, std::vector<int> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    /// Empty where the search was given up.
    [[nodiscard]] std::vector<Hunk> hunks()
    {
        const int n = int(m_before.size()), m = int(m_after.size());
        const int most = std::min(n + m, MostSteps);
        std::vector<int> furthest(size_t(2 * most) + 3, 0); // by diagonal, shifted by most + 1
        for (int d = 0; d <= most; ++d) {
            m_trace.push_back(furthest);
            for (int k = -d; k <= d; k += 2) {
                const auto at = [&](int diagonal) -> int & {
                    const int index = diagonal + most + 1;
                    return furthest[size_t(index)];
                };
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                int y = x - k;
                while (x < n && y < m && m_before[size_t(x)] == m_after[size_t(y)]) {
                    ++x;
                    ++y;
                }
                at(k) = x;
                if (x >= n && y >= m)
                    return wayBack(d, most);
            }
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<Hunk> wayBack(int d, int most) const
    {
        std::vector<Hunk> hunks;
        int x = int(m_before.size()), y = int(m_after.size());
        for (; d > 0; --d) {
            const std::vector<int> &furthest = m_trace[size_t(d)];
            const auto at = [&](int diagonal) {
                const int index = diagonal + most + 1;
                return furthest[size_t(index)];
            };
            const int k = x - y;
            const bool isInsertion = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int previous = isInsertion ? k + 1 : k - 1;
            const int fromX = at(previous), fromY = fromX - previous;
            const Hunk step = isInsertion ? Hunk{fromX, fromX, fromY, fromY + 1} : Hunk{fromX, fromX + 1, fromY, fromY};
            if (!hunks.empty() && hunks.back().begin == step.end && hunks.back().otherBegin == step.otherEnd) {
                hunks.back().begin = step.begin;
                hunks.back().otherBegin = step.otherBegin;
            } else {
                hunks.push_back(step);
            }
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(hunks);
        return hunks;
    }

    std::vector<int> m_before, m_after;
    std::vector<std::vector<int>> m_trace;
};

std::vector<int> numbered(const QList<QStringView> &lines, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(size_t(lines.size()));
    for (const QStringView line : lines) {
        const int next = int(numbers.size());
        const auto known = numbers.constFind(line);
        result.push_back(known != numbers.cend() ? *known : *numbers.insert(line, next));
    }
    return result;
}

} // namespace

QList<TextChange> lineChanges(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const QList<QStringView> old = linesOf(before), now = linesOf(after);
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < now.size() - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const QList<QStringView> oldMiddle = old.sliced(head, old.size() - head - tail);
    const QList<QStringView> newMiddle = now.sliced(head, now.size() - head - tail);
    QHash<QStringView, int> numbers;
    std::vector<int> oldNumbers = numbered(oldMiddle, numbers);
    std::vector<int> newNumbers = numbered(newMiddle, numbers);
    std::vector<Hunk> hunks = LineDifference(std::move(oldNumbers), std::move(newNumbers)).hunks();
    if (hunks.empty())
        hunks = {Hunk{0, int(oldMiddle.size()), 0, int(newMiddle.size())}};

    QList<TextChange> changes;
    for (const Hunk &hunk : hunks) {
        const auto place = [&](int line) {
            const qsizetype at = head + line;
            return at < old.size() ? TextPosition{int(at), 0} : TextPosition{int(old.size()) - 1, int(old.last().size())};
        };
        TextChange change{.range = {place(hunk.begin), place(hunk.end)}, .text = {}};
        for (int line = hunk.otherBegin; line < hunk.otherEnd; ++line)
            change.text += newMiddle[line];
        changes << change;
    }
    return changes;
}

QString lineOfText(const QString &text, int line)
{
    qsizetype begin = 0;
    for (; line > 0; --line) {
        begin = text.indexOf(u'\n', begin) + 1;
        if (begin == 0)
            return {};
    }
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

} // namespace bulkhead::ui
