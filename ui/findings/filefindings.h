// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/filechecks.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTabBar;

namespace bulkhead::ui {

class Banner;
class CodeBlock;
class CodeEditor;
class DataSortProxy;
class DataTable;
class FindingDetail;
class FillingStack;
class SideSplitter;
class StateView;

/// A Dockerfile or compose file as it was read and judged; made in a worker.
struct JudgedFile {
    QString path;
    QString text;
    findings::FileKind kind = findings::FileKind::Dockerfile;
    findings::Evaluation evaluation;
    QString suggestion{}, appArmor{}, seccomp{}; ///< of a Dockerfile: the line to start with, and drafts of profiles
    std::optional<Error> error;                  ///< it cannot be read, or is no such file
};
/// At most a mebibyte. What the name does not say the content does: "services:" is a compose file's.
[[nodiscard]] JudgedFile judgedFile(const QString &path);

/// The findings of a file, by line.
class FileFindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Line, Severity, Title, Check };
    static constexpr int Columns = 4;

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(const QList<findings::Finding> &findings);
    [[nodiscard]] const findings::Finding &finding(int row) const { return m_findings.at(row); }
    [[nodiscard]] static int lineOf(const findings::Finding &finding); ///< from 1; 0 = the whole file

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<findings::Finding> m_findings;
};

/// A Dockerfile or compose file with its findings on their lines, and what to start with instead. Follows the file as it changes.
class FileFindings : public QWidget
{
    Q_OBJECT
public:
    explicit FileFindings(QWidget *parent = nullptr);

    void open(const QString &path);
    void openExample(); ///< a Dockerfile with what is often wrong
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] FileFindingModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FindingDetail *detail() const { return m_detail; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] CodeBlock *suggestion() const { return m_suggestion; }
    [[nodiscard]] QTabBar *drafts() const { return m_drafts; }
    /// Writes the draft that is shown. Says how it went.
    void saveDraft(const QString &path);
    [[nodiscard]] QString path() const { return m_file.path; }
    [[nodiscard]] const findings::Evaluation &evaluation() const { return m_file.evaluation; }
    [[nodiscard]] int cursorLine() const; ///< from 1
    [[nodiscard]] bool isWorking() const { return m_working > 0; }

Q_SIGNALS:
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void makeDrafts();
    void showDraft();
    void askWhereToSave();
    void judge();
    void take(const JudgedFile &file);
    void showText();
    void showSelection();
    void applyLook();

    JudgedFile m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_later; ///< a file that is being written is read when it is whole
    QAction *m_open = nullptr, *m_example = nullptr;
    QLabel *m_path = nullptr;
    Banner *m_banner = nullptr;
    FillingStack *m_stack = nullptr;
    StateView *m_state = nullptr;
    SideSplitter *m_splitter = nullptr;
    QWidget *m_textPlace = nullptr;
    CodeEditor *m_view = nullptr; ///< made when first shown: loads the editor library
    FileFindingModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    FindingDetail *m_detail = nullptr;
    QWidget *m_draftPane = nullptr;
    QTabBar *m_drafts = nullptr;
    CodeBlock *m_suggestion = nullptr;
    QScrollArea *m_draftArea = nullptr;
    int m_working = 0, m_newest = 0;
};

} // namespace bulkhead::ui
