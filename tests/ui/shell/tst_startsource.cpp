// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "tests/support/testmain.h"
#include "ui/connection/hostregistry.h"
#include "ui/shell/startsource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class TestStartSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] engine::ContextStore contexts(const QString &dockerHost) const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_dir.path());
        if (!dockerHost.isEmpty())
            environment.insert(u"DOCKER_HOST"_s, dockerHost);
        return engine::ContextStore(environment, m_dir.filePath(u"docker"_s));
    }

private Q_SLOTS:
    void init() { test::useOwnSettings(); }

    void withoutASocketTheSampleOpensAtOnce()
    {
        HostRegistry registry;
        StartSource source(&registry, contexts(u"unix://"_s + m_dir.filePath(u"none.sock"_s)), {});
        QSignalSpy noEngine(&source, &StartSource::noEngine);
        source.open();
        QCOMPARE(noEngine.count(), 1);
        QCOMPARE(noEngine.first().at(0).value<Error>().kind, ErrorKind::NoSocket);
        QCOMPARE(registry.hosts().size(), 1U);
        QVERIFY(registry.hosts().front().isSample);
    }

    void anEngineThatNobodyAnswersForGivesWayToTheSample()
    {
        HostRegistry registry;
        StartSource source(&registry, contexts(u"tcp://127.0.0.1:1"_s), {});
        QSignalSpy noEngine(&source, &StartSource::noEngine);
        source.open();
        QTRY_COMPARE(noEngine.count(), 1);
        QCOMPARE(noEngine.first().at(0).value<Error>().kind, ErrorKind::ConnectionRefused);
        QVERIFY(registry.find(registry.current())->isSample);
        QCOMPARE(registry.hosts().size(), 2U);
    }

    void anEngineThatWasNamedIsShownFailing()
    {
        HostRegistry registry;
        StartOptions options;
        options.engine.host = u"unix://"_s + m_dir.filePath(u"none.sock"_s);
        StartSource source(&registry, contexts({}), options);
        QSignalSpy noEngine(&source, &StartSource::noEngine);
        source.open();
        QVERIFY(registry.current());
        QTRY_COMPARE(registry.current()->state(), snapshot::Host::State::Failed);
        QCOMPARE(noEngine.count(), 0);
        QVERIFY(!registry.find(registry.current())->isSample);
    }

    void aContextThatDoesNotExistIsRefused()
    {
        HostRegistry registry;
        StartOptions options;
        options.engine.context = u"nowhere"_s;
        StartSource source(&registry, contexts({}), options);
        QSignalSpy refused(&source, &StartSource::refused);
        source.open();
        QCOMPARE(refused.count(), 1);
        QVERIFY(!registry.current());
    }

    void theSampleOpensWhenItIsAskedFor()
    {
        HostRegistry registry;
        StartOptions options;
        options.sample = true;
        StartSource source(&registry, contexts({}), options);
        QSignalSpy noEngine(&source, &StartSource::noEngine);
        source.open();
        QCOMPARE(noEngine.count(), 0);
        QVERIFY(registry.hosts().front().isSample);
        QTRY_COMPARE(registry.current()->state(), snapshot::Host::State::Saved);
        QVERIFY(registry.current()->snapshot()->containers.size() >= 10);
    }
};

BULKHEAD_TEST(TestStartSource)
#include "tst_startsource.moc"
