// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/picture.h"

#include "core/network/pictureplan.h"

#include <algorithm>
#include <cmath>

namespace bulkhead::network {

namespace {

constexpr double WantedAspect = 2.2; ///< of a window, without the tables below
constexpr int MostRows = 40;
constexpr int ShelfWidths = 12; ///< tried for each number of rows

// How far from the wanted shape; shelves cost a little, because one band is easier to read than two.
double penaltyOf(const PicturePlan &plan)
{
    const QSizeF size = plan.size();
    const double aspect = size.width() / std::max(1.0, size.height());
    return std::abs(std::log(aspect / WantedAspect)) + 0.35 * (plan.shelves() - 1);
}

} // namespace

QString elidedInMiddle(const QString &text, double width, const std::function<double(const QString &)> &measure)
{
    if (measure(text) <= width)
        return text;
    for (qsizetype kept = text.size() - 1; kept > 0; --kept) {
        const QString shorter = text.left((kept + 1) / 2) + QChar(0x2026) + text.right(kept / 2);
        if (measure(shorter) <= width)
            return shorter;
    }
    return {};
}

NetworkPicture layOutPicture(const HostNetworks &networks, const PictureFonts &fonts)
{
    const auto groups = groupNamespaces(networks);
    const auto edges = edgesOf(networks, groups);
    qsizetype most = 1;
    for (const NamespaceGroup &group : groups)
        most = std::max(most, group.members.size());
    PicturePlan plan(networks, groups, edges, fonts);
    double bestPenalty = std::numeric_limits<double>::infinity(), bestWidth = 0;
    int bestRows = 1;
    for (int rows = 1; rows <= int(std::min<qsizetype>(most, MostRows)); ++rows) {
        plan.place(rows, std::numeric_limits<double>::infinity());
        const double widest = plan.widestGroup(), all = plan.allGroups();
        for (int step = 0; step <= ShelfWidths; ++step) {
            const double width = all + 100 - (all - widest) * step / ShelfWidths;
            plan.place(rows, width);
            const double penalty = penaltyOf(plan);
            if (penalty < bestPenalty - 1e-9) {
                bestPenalty = penalty;
                bestRows = rows;
                bestWidth = width;
            }
        }
    }
    plan.place(bestRows, bestWidth);
    return plan.picture();
}

} // namespace bulkhead::network
