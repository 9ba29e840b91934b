// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/findings/codeblock.h"
#include "ui/findings/filefindings.h"
#include "ui/findings/findingdetail.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class tst_FileFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ColorScheme::Light); }
    void init();
    void cleanup() { m_view.reset(); }
    void aDockerfileWithItsLines();
    void aSelectedFindingShowsItsLine();
    void aComposeFile();
    void theContentSaysWhatTheNameDoesNot();
    void aBrokenFileSaysItsLine();
    void whatIsNotThereOrTooLarge();
    void itFollowsTheFile();
    void theModelKeepsItsContract();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] int rowOf(const QString &check) const;
    QTemporaryDir m_folder;
    std::unique_ptr<FileFindings> m_view;
};

void tst_FileFindings::init()
{
    m_view = std::make_unique<FileFindings>();
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString tst_FileFindings::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file cannot be written");
    return path;
}

int tst_FileFindings::rowOf(const QString &check) const
{
    const QAbstractItemModel *model = m_view->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, FileFindingModel::Check).data().toString() == check)
            return row;
    }
    return -1;
}

void tst_FileFindings::aDockerfileWithItsLines()
{
    m_view->openExample();
    QTRY_VERIFY(!m_view->isWorking());
    QVERIFY(m_view->banner()->isHidden());
    const int secret = rowOf(u"DF-SECRET"_s);
    QVERIFY(secret >= 0);
    QCOMPARE(m_view->table()->model()->index(secret, FileFindingModel::Line).data().toString(), u"6"_s);
    QVERIFY2(m_view->suggestion()->code().contains("--cap-drop"_L1), qPrintable(m_view->suggestion()->code()));
    m_view->drafts()->setCurrentIndex(1);
    QVERIFY2(m_view->suggestion()->code().contains("profile docker-"_L1), qPrintable(m_view->suggestion()->code()));
    m_view->drafts()->setCurrentIndex(2);
    QVERIFY(m_view->suggestion()->code().contains("SCMP_ACT_ALLOW"_L1));
    QTemporaryDir directory;
    QSignalSpy notices(m_view.get(), &FileFindings::notice);
    m_view->saveDraft(directory.filePath(u"draft.json"_s));
    QFile saved(directory.filePath(u"draft.json"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(saved.readAll()).isObject());
    m_view->saveDraft(directory.filePath(u"not/there"_s));
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices[1][0].toString().contains("cannot be written"_L1));
}

void tst_FileFindings::aSelectedFindingShowsItsLine()
{
    m_view->openExample();
    QTRY_VERIFY(!m_view->isWorking());
    m_view->table()->selectRow(rowOf(u"DF-SECRET"_s));
    QTRY_COMPARE(m_view->cursorLine(), 6);
    QVERIFY(m_view->detail()->text().contains("line 6"_L1));
    QVERIFY(!m_view->detail()->text().contains("correct-horse"_L1));
}

void tst_FileFindings::aComposeFile()
{
    m_view->open(write(u"compose.yaml"_s, "services:\n  web:\n    image: web:1\n    privileged: true\n"));
    QTRY_VERIFY(!m_view->isWorking());
    const int row = rowOf(u"CIS-5.5"_s);
    QVERIFY(row >= 0);
    QCOMPARE(m_view->table()->model()->index(row, FileFindingModel::Line).data().toString(), u"4"_s);
    QVERIFY(m_view->suggestion()->code().isEmpty());
}

void tst_FileFindings::theContentSaysWhatTheNameDoesNot()
{
    QCOMPARE(judgedFile(write(u"stack"_s, "version: '3'\nservices:\n  a:\n    image: x:1\n")).kind, findings::FileKind::Compose);
    QCOMPARE(judgedFile(write(u"build"_s, "FROM x:1\n")).kind, findings::FileKind::Dockerfile);
}

void tst_FileFindings::aBrokenFileSaysItsLine()
{
    m_view->open(write(u"broken.yaml"_s, "services:\n  web:\n    image: [\n"));
    QTRY_VERIFY(!m_view->isWorking());
    QVERIFY(!m_view->banner()->isHidden());
    QVERIFY2(m_view->banner()->sentence().contains("line"_L1), qPrintable(m_view->banner()->sentence()));
    QCOMPARE(m_view->model()->rowCount(), 0);
}

void tst_FileFindings::whatIsNotThereOrTooLarge()
{
    QCOMPARE(judgedFile(m_folder.filePath(u"none"_s)).error->kind, ErrorKind::NotFound);
    QCOMPARE(judgedFile(write(u"large"_s, QByteArray(1024 * 1024 + 1, '#'))).error->kind, ErrorKind::TooLarge);
}

void tst_FileFindings::itFollowsTheFile()
{
    m_view->open(write(u"Dockerfile"_s, "FROM debian:latest\nUSER 1000\n"));
    QTRY_VERIFY(rowOf(u"DF-LATEST"_s) >= 0 || m_view->model()->rowCount() > 0);
    const int before = m_view->model()->rowCount();
    QVERIFY(before > 0);
    (void)write(u"Dockerfile"_s, "FROM debian:latest\nUSER 1000\nENV DB_PASSWORD=correct-horse\n");
    QTRY_VERIFY(rowOf(u"DF-SECRET"_s) >= 0);
}

void tst_FileFindings::theModelKeepsItsContract()
{
    FileFindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(judgedFile(u":/examples/Dockerfile"_s).evaluation.findings);
    QVERIFY(model.rowCount() > 4);
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

BULKHEAD_TEST(tst_FileFindings)
#include "tst_filefindings.moc"
