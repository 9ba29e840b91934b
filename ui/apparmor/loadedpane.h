// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agentverbs/apparmorverbs.h"
#include "core/snapshot/host.h"
#include "ui/apparmor/labelmodel.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace bulkhead::agent {
class AgentClient;
}

namespace bulkhead::ui {

class Banner;
class DataTable;

/// Why a change was refused, as a sentence: of a profile the parser's own words with their line, in `text` where it is known.
[[nodiscard]] QString refusalText(const Error &error, const QString &text);

/// The profiles that are loaded on the engine's host, and what changes them there, through the agent.
class LoadedPane : public QWidget
{
    Q_OBJECT
public:
    explicit LoadedPane(QWidget *parent = nullptr);

    void setHost(snapshot::Host *host);
    void setFacts(const QList<LabelFact> &facts);
    /// What "load" takes: the text of the editor and its profile's name; an empty name where it is broken.
    void setDocument(const QString &text, const QString &profile);
    void setLoaded(const LoadedProfiles &loaded); ///< as read; tests and the tour give their own
    [[nodiscard]] const LoadedProfiles &loaded() const { return m_loaded; }
    [[nodiscard]] LoadedModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QList<QAction *> actions() const
    {
        return {m_load, m_loadComplain, m_complain, m_enforce, m_remove, m_refresh};
    }
    [[nodiscard]] QAction *loadAction() const { return m_load; }
    [[nodiscard]] QAction *loadComplainAction() const { return m_loadComplain; }
    /// How the profile of the editor stands on the host, in a sentence's part: "loaded, enforcing".
    [[nodiscard]] QString standing() const;
    /// Why a container cannot be run under the profile of the editor now; empty where it can, or where nobody knows.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    void refresh();

Q_SIGNALS:
    void loadedChanged();
    void notice(const QString &text);

private:
    void enableActions();
    void showLoaded();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] agent::AgentClient *client() const;
    void confirm(agentverbs::ApparmorChangeWish wish, const QString &question, const QString &consequence);
    void change(const agentverbs::ApparmorChangeWish &wish);
    static QCoro::Task<> askLoaded(QPointer<LoadedPane> self);
    static QCoro::Task<> askChange(QPointer<LoadedPane> self, agentverbs::ApparmorChangeWish wish);

    QPointer<snapshot::Host> m_host;
    LoadedProfiles m_loaded;
    QList<LabelFact> m_facts;
    QString m_text, m_profile;
    QHash<QString, QString> m_loadedTexts; ///< of this session, by name
    bool m_isAsking = false;
    bool m_isRefusalShown = false; ///< the banner says why a change was refused
    LoadedModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    Banner *m_banner = nullptr;
    QAction *m_load = nullptr, *m_loadComplain = nullptr, *m_complain = nullptr, *m_enforce = nullptr, *m_remove = nullptr,
            *m_refresh = nullptr;
};

} // namespace bulkhead::ui
