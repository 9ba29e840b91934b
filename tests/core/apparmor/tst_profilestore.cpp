// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profilestore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestProfileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadedProfilesAreSplitAtTheLastParenthesis();
    void whyThereAreNoneIsSaid();
    void namesAreFiles_data();
    void namesAreFiles();
    void theModeIsAFlag_data();
    void theModeIsAFlag();
    void loadingKeepsTheOldOne();
    void aProfileThatDoesNotCompileChangesNothing_data();
    void aProfileThatDoesNotCompileChangesNothing();
    void aFileThatCannotBePlacedIsTakenBack();
    void aLinkIsNotFollowed();
    void removingNeedsItsFile();
};

static const QString First = u"profile web {\n  # first\n}\n"_s, Second = u"profile web {\n  # second\n}\n"_s;

/// A parser that notes what it is asked, and fails where it is told to.
struct FakeParser {
    QStringList runs;
    QString failsOn; ///< the first option
    RunParser function()
    {
        return [this](const QStringList &arguments) -> Result<ParserRun> {
            QFile file(arguments.last());
            const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"none"_s;
            runs.append(arguments.first() + u' ' + text.section(u"# "_s, 1).section(u'\n', 0, 0));
            return ParserRun{arguments.first() == failsOn ? 1 : 0, "no good"};
        };
    }
};

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestProfileStore::loadedProfilesAreSplitAtTheLastParenthesis()
{
    const auto profiles = parseLoadedProfiles("docker-default (enforce)\nmy web (old) (complain)\na//b (enforce)\n"
                                              "/usr/bin/x//null-/bin/sh (complain)\n\nbroken\n (enforce)\n");
    QCOMPARE(profiles, (QList<LoadedProfile>{{u"docker-default"_s, u"enforce"_s},
                                             {u"my web (old)"_s, u"complain"_s},
                                             {u"a//b"_s, u"enforce"_s},
                                             {u"/usr/bin/x//null-/bin/sh"_s, u"complain"_s}}));
}

void TestProfileStore::whyThereAreNoneIsSaid()
{
    const QTemporaryDir root;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QDir().mkpath(QFileInfo(root.filePath(name)).path());
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const auto read = [&] { return readLoadedProfiles(root.filePath(u"security"_s), root.filePath(u"enabled"_s)); };
    QCOMPARE(read().error().what, u"AppArmor is not in this kernel"_s);
    write(u"enabled"_s, "N\n");
    QVERIFY(read().error().what.contains(u"switched off"_s));
    write(u"enabled"_s, "Y\n");
    QVERIFY(read().error().what.contains(u"securityfs"_s));
    QDir(root.path()).mkpath(u"security/apparmor"_s);
    QCOMPARE(read().error().kind, ErrorKind::PermissionDenied);
    // who is not root reads the tree instead of the list
    write(u"security/apparmor/policy/profiles/web.1/name"_s, "web\n");
    write(u"security/apparmor/policy/profiles/web.1/mode"_s, "complain\n");
    write(u"security/apparmor/policy/profiles/web.1/profiles/child.2/name"_s, "child\n");
    write(u"security/apparmor/policy/profiles/web.1/profiles/child.2/mode"_s, "enforce\n");
    QCOMPARE(*read(), (QList<LoadedProfile>{{u"web"_s, u"complain"_s}, {u"web//child"_s, u"enforce"_s}}));
    write(u"security/apparmor/profiles"_s, "x (enforce)\n");
    QCOMPARE(*read(), (QList<LoadedProfile>{{u"x"_s, u"enforce"_s}}));
}

void TestProfileStore::namesAreFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("bane's") << u"docker-nginx-sample"_s << true;
    QTest::newRow("all harmless characters") << u"aZ0._-+:@="_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a slash") << u"a/b"_s << false;
    QTest::newRow("the directory") << u"."_s << false;
    QTest::newRow("the one above") << u".."_s << false;
    QTest::newRow("an option") << u"-a"_s << false;
    QTest::newRow("a blank") << u"a b"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("not ASCII") << u"café"_s << false;
    QTest::newRow("what is kept of an old one") << u"a.orig"_s << false;
    QTest::newRow("too long") << QString(201, u'a') << false;
}

void TestProfileStore::namesAreFiles()
{
    QFETCH(QString, name);
    QTEST(isStorableProfileName(name), "isGood");
}

void TestProfileStore::theModeIsAFlag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StoredMode>("mode");
    QTest::addColumn<QString>("result"); // empty: refused
    QTest::newRow("complain") << First << StoredMode::Complain << u"profile web flags=(complain) {\n  # first\n}\n"_s;
    QTest::newRow("enforce changes nothing") << First << StoredMode::Enforce << First;
    QTest::newRow("enforce takes complain away") << u"profile web flags=(attach_disconnected,complain) {\n}\n"_s
                                                 << StoredMode::Enforce << u"profile web flags=(attach_disconnected) {\n}\n"_s;
    QTest::newRow("complain is not put twice")
        << u"profile web (complain) {\n}\n"_s << StoredMode::Complain << u"profile web (complain) {\n}\n"_s;
    QTest::newRow("two modes are one") << u"profile web flags=(kill) {\n}\n"_s << StoredMode::Complain
                                       << u"profile web flags=(complain) {\n}\n"_s;
    QTest::newRow("another name") << u"profile other {\n}\n"_s << StoredMode::Enforce << QString();
    QTest::newRow("two profiles") << First + u"profile other {\n}\n"_s << StoredMode::Enforce << QString();
    QTest::newRow("nothing") << QString() << StoredMode::Enforce << QString();
}

void TestProfileStore::theModeIsAFlag()
{
    QFETCH(QString, text);
    QFETCH(StoredMode, mode);
    QTEST(profileInMode(text, u"web"_s, mode).value_or(QString()), "result");
}

void TestProfileStore::loadingKeepsTheOldOne()
{
    const QTemporaryDir root;
    FakeParser parser;
    ProfileStore store(root.filePath(u"containers"_s), parser.function());
    QVERIFY(store.load(u"web"_s, First, StoredMode::Enforce));
    QVERIFY(store.load(u"web"_s, Second, StoredMode::Enforce));
    QCOMPARE(parser.runs, (QStringList{u"-QTK first"_s, u"-rTK first"_s, u"-QTK second"_s, u"-rTK second"_s}));
    QCOMPARE(textOf(root.filePath(u"containers/web"_s)), Second);
    QCOMPARE(textOf(root.filePath(u"containers/web.orig"_s)), First);
    QCOMPARE(QDir(root.filePath(u"containers"_s)).entryList(QDir::Files | QDir::Hidden), (QStringList{u"web"_s, u"web.orig"_s}));
}

void TestProfileStore::aProfileThatDoesNotCompileChangesNothing_data()
{
    QTest::addColumn<QString>("failsOn");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("when it is compiled") << u"-QTK"_s << QStringList{u"-QTK second"_s};
    QTest::newRow("when it is loaded") << u"-rTK"_s << QStringList{u"-QTK second"_s, u"-rTK second"_s};
}

void TestProfileStore::aProfileThatDoesNotCompileChangesNothing()
{
    const QTemporaryDir root;
    FakeParser parser;
    ProfileStore store(root.path(), parser.function());
    QVERIFY(store.load(u"web"_s, First, StoredMode::Enforce));
    parser.runs.clear();
    QFETCH(QString, failsOn);
    parser.failsOn = failsOn;
    const auto done = store.load(u"web"_s, Second, StoredMode::Enforce);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Malformed);
    QCOMPARE(done.error().detail, u"no good"_s);
    QTEST(parser.runs, "runs");
    QCOMPARE(textOf(root.filePath(u"web"_s)), First);
    QCOMPARE(QDir(root.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"web"_s});
}

void TestProfileStore::aFileThatCannotBePlacedIsTakenBack()
{
    const QTemporaryDir root;
    FakeParser parser;
    ProfileStore store(root.path(), parser.function());
    QDir(root.path()).mkpath(u"web"_s); // a directory where the file belongs
    const auto done = store.load(u"web"_s, Second, StoredMode::Enforce);
    QVERIFY(!done);
    QCOMPARE(parser.runs.size(), 3);
    QVERIFY(parser.runs.last().startsWith(u"-r"_s) || parser.runs.last().startsWith(u"-R"_s)); // not left loaded
    QCOMPARE(QDir(root.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestProfileStore::aLinkIsNotFollowed()
{
    const QTemporaryDir root;
    FakeParser parser;
    ProfileStore store(root.filePath(u"d"_s), parser.function());
    QDir(root.path()).mkpath(u"d"_s);
    QFile victim(root.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.write("mine");
    victim.close();
    QVERIFY(QFile::link(victim.fileName(), root.filePath(u"d/.web.new"_s)));
    QVERIFY(QFile::link(victim.fileName(), root.filePath(u"d/web"_s)));
    QVERIFY(store.load(u"web"_s, First, StoredMode::Enforce));
    QCOMPARE(textOf(victim.fileName()), u"mine"_s);
    QCOMPARE(textOf(root.filePath(u"d/web"_s)), First);
}

void TestProfileStore::removingNeedsItsFile()
{
    const QTemporaryDir root;
    FakeParser parser;
    ProfileStore store(root.path(), parser.function());
    QCOMPARE(store.remove(u"docker-default"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.setMode(u"docker-default"_s, StoredMode::Complain).error().kind, ErrorKind::NotFound);
    QVERIFY(parser.runs.isEmpty());
    QVERIFY(store.load(u"web"_s, First, StoredMode::Enforce));
    QVERIFY(store.remove(u"web"_s));
    QCOMPARE(parser.runs.last(), u"-R first"_s);
    QVERIFY(!QFile::exists(root.filePath(u"web"_s)));
    QCOMPARE(textOf(root.filePath(u"web.orig"_s)), First);
}

BULKHEAD_TEST(TestProfileStore)

#include "tst_profilestore.moc"
