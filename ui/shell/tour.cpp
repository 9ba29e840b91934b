// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tour.h"

#include "ui/connection/connectiondialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/snapshotsaver.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::ui {

namespace {

/// Longer than the 50–100 ms in which pages gather changes, so that a picture shows them.
constexpr auto SettleTime = 200ms;
/// Five seconds: a page that never settles is photographed as it is.
constexpr int MostWaits = 25;
constexpr int FewestColours = 12;

QString schemeWord(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s;
}

} // namespace

Tour::Tour(MainWindow *window, QString directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(std::move(directory))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &Tour::photographDrawn);
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        m_failures << tr("%1 cannot be made").arg(m_directory);
        QMetaObject::invokeMethod(this, &Tour::finished, Qt::QueuedConnection);
        return;
    }
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark})
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)})
            planScheme(scheme, size, size.width() == 1280);
    next();
}

void Tour::planScheme(ColorScheme scheme, const QSize &size, bool everyState)
{
    const QString suffix = u"-%1-%2x%3"_s.arg(schemeWord(scheme)).arg(size.width()).arg(size.height());
    const auto prepare = [this, scheme, size] {
        if (Theme::instance().scheme() != scheme)
            Theme::instance().apply(scheme);
        m_window->resize(size);
    };
    for (const PageEntry &entry : m_window->pageEntries()) {
        Page *page = m_window->showPage(entry.id);
        QStringList states = page->tourStates();
        if (!everyState)
            states = states.first(qMin<qsizetype>(states.size(), 1));
        for (const QString &state : std::as_const(states))
            m_steps.push_back({entry.id + u'-' + state + suffix,
                               [this, prepare, id = entry.id, state]() -> QDialog * {
                                   prepare();
                                   m_window->showPage(id)->showTourState(state);
                                   return nullptr;
                               },
                               {}});
    }
    const QString firstPage = m_window->pageEntries().front().id;
    const auto addDialog = [&](const QString &name, const std::function<QDialog *()> &make) {
        m_steps.push_back({name + suffix,
                           [this, prepare, firstPage, make] {
                               prepare();
                               m_window->showPage(firstPage);
                               return make();
                           },
                           {}});
    };
    m_steps.push_back({u"palette"_s + suffix,
                       [this, prepare, firstPage]() -> QDialog * {
                           prepare();
                           m_window->showPage(firstPage);
                           m_window->openPalette();
                           m_window->palettePopup()->edit()->setText(u"co"_s);
                           return nullptr;
                       },
                       [this] { m_window->palettePopup()->dismiss(); }});
    addDialog(u"connect"_s, [this]() -> QDialog * {
        m_window->showConnectionDialog({});
        return m_window->findChild<ConnectionDialog *>();
    });
    if (!everyState)
        return;
    addDialog(u"shortcuts"_s, [this]() -> QDialog * {
        m_window->showShortcuts();
        return m_window->findChild<ShortcutSheet *>();
    });
    addDialog(u"save"_s, [this]() -> QDialog * {
        m_window->saveSnapshot();
        return m_window->findChild<SaveSnapshotDialog *>();
    });
}

void Tour::next()
{
    if (m_step == m_steps.size()) {
        Q_EMIT finished();
        return;
    }
    m_dialog = m_steps[m_step].arrange();
    m_waits = 0;
    m_settle.start();
}

void Tour::photographDrawn()
{
    const Page *page = m_window->currentPage();
    if (page && !page->isDrawn() && ++m_waits < MostWaits)
        m_settle.start();
    else
        photograph();
}

QImage Tour::picture(QDialog *dialog) const
{
    QImage image = m_window->grab().toImage();
    if (dialog) {
        const QImage above = dialog->grab().toImage();
        QPainter painter(&image);
        painter.fillRect(QRect(QPoint(0, 0), m_window->size()), QColor(0, 0, 0, 90));
        const QSize size = dialog->size();
        painter.drawImage(QPoint((m_window->width() - size.width()) / 2, (m_window->height() - size.height()) / 2), above);
    }
    return image;
}

void Tour::photograph()
{
    const Step &step = m_steps[m_step];
    const QImage image = picture(m_dialog);
    const QString file = u"%1/%2.png"_s.arg(m_directory, step.name);
    if (const QString why = whyBlank(image); !why.isEmpty())
        m_failures << u"%1: %2"_s.arg(step.name, why);
    else if (!image.save(file))
        m_failures << tr("%1 cannot be written").arg(file);
    else
        m_pictures << file;
    if (step.after)
        step.after();
    if (m_dialog)
        m_dialog->close();
    ++m_step;
    QMetaObject::invokeMethod(this, &Tour::next, Qt::QueuedConnection);
}

QString Tour::whyBlank(const QImage &picture)
{
    if (picture.isNull())
        return tr("no picture");
    QSet<QRgb> colours;
    const QRect middle = picture.rect().adjusted(picture.width() / 4, picture.height() / 10, 0, -picture.height() / 10);
    for (int y = middle.top(); y < middle.bottom(); y += 2)
        for (int x = middle.left(); x < middle.right() && colours.size() < FewestColours; x += 2)
            colours << picture.pixel(x, y);
    return colours.size() < FewestColours ? tr("the page is blank") : QString();
}

} // namespace bulkhead::ui
