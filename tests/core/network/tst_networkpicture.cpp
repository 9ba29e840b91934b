// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/picture.h"
#include "tests/support/samplenetworks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::network;

/// The picture stays readable, whatever there is.
class tst_NetworkPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readable_data();
    void readable();
    void theSameValuesGiveTheSamePicture();
    void containersHangOnTheirBridge();
    void aSecondBridgeIsReachedToo();
    void aPairBetweenNeighboursIsOneShortLine();
    void whatIsUnknownStandsApart();
    void captionsStandOutsideTheHost();
    void nothingIsAPictureToo();
    void longNamesAreElidedInTheMiddle();
};

static double widthOf(const QString &text)
{
    return double(text.size()) * 8;
}

static const PictureFonts Fonts{widthOf, widthOf, 18};

static QString placeOf(const QRectF &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

void tst_NetworkPicture::readable_data()
{
    QTest::addColumn<HostNetworks>("networks");
    for (const int count : {1, 2, 3, 12, 30, 60, 200})
        QTest::addRow("%d containers on three bridges", count) << test::containersOnThreeBridges(count);
    for (const int count : {1, 4, 12, 40})
        QTest::addRow("%d bridges with two containers each", count) << test::manyBridges(count);
    QTest::newRow("the classic exercise") << test::classicExercise();
}

void tst_NetworkPicture::readable()
{
    QFETCH(HostNetworks, networks);
    const auto picture = layOutPicture(networks, Fonts);
    QCOMPARE(picture.boxes.size(), networks.namespaces.size() - 1);

    const QRectF all({0, 0}, picture.size);
    QList<QRectF> places = picture.hostParts.first(1);
    for (const PictureBox &box : picture.boxes)
        places.append(box.rect);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY2(all.contains(places[i]), qPrintable(placeOf(places[i])));
        for (qsizetype j = i + 1; j < places.size(); ++j)
            QVERIFY2(!places[i].intersects(places[j]), qPrintable(placeOf(places[i]) + u" and "_s + placeOf(places[j])));
    }
    for (const QRectF &part : picture.hostParts) {
        for (const PictureBox &box : picture.boxes)
            QVERIFY2(!part.intersects(box.rect), qPrintable(placeOf(part) + u" and "_s + placeOf(box.rect)));
    }
    for (const PictureBox &box : picture.boxes) {
        const double more = box.more ? widthOf(u" +%1"_s.arg(box.more)) : 0;
        QVERIFY2(!box.title.isEmpty() && widthOf(box.title) + more <= box.titleRect.width(), qPrintable(box.title));
        for (const PictureInterface &row : box.interfaces) {
            QVERIFY(box.rect.contains(row.rect));
            QVERIFY2(widthOf(row.name) + widthOf(row.detail) <= row.rect.width(), qPrintable(row.name + row.detail));
        }
    }
    QList<QRectF> bars;
    for (const PictureGroup &group : picture.groups) {
        QVERIFY(all.contains(group.bar));
        QVERIFY(widthOf(group.name) + widthOf(group.detail) <= group.bar.width());
        for (const QRectF &other : std::as_const(bars))
            QVERIFY(!other.intersects(group.bar));
        bars.append(group.bar);
    }
    // no line runs through a box, but for the one that it starts or ends at
    for (const PictureLink &link : picture.links) {
        for (qsizetype i = 1; i < link.points.size(); ++i) {
            const QRectF segment = QRectF(link.points[i - 1], link.points[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            QVERIFY2(all.adjusted(-1, -1, 1, 1).contains(segment), qPrintable(placeOf(segment)));
            for (const PictureBox &box : picture.boxes)
                QVERIFY2(!segment.intersects(box.rect.adjusted(1, 1, -1, -1)), qPrintable(placeOf(segment)));
        }
    }
    const double aspect = picture.size.width() / picture.size.height();
    QVERIFY2(aspect > 0.5 && aspect < 5, qPrintable(QString::number(aspect)));
}

void tst_NetworkPicture::theSameValuesGiveTheSamePicture()
{
    const auto networks = test::containersOnThreeBridges(60);
    const auto one = layOutPicture(networks, Fonts), two = layOutPicture(networks, Fonts);
    QCOMPARE(one.size, two.size);
    for (qsizetype i = 0; i < one.boxes.size(); ++i)
        QCOMPARE(one.boxes[i].rect, two.boxes[i].rect);
    for (qsizetype i = 0; i < one.links.size(); ++i)
        QCOMPARE(one.links[i].points, two.links[i].points);
}

void tst_NetworkPicture::containersHangOnTheirBridge()
{
    const auto picture = layOutPicture(test::containersOnThreeBridges(6), Fonts);
    QCOMPARE(picture.groups.size(), 3);
    QCOMPARE(picture.groups[0].kind, GroupKind::Bridge);
    QCOMPARE(picture.groups[0].name, u"docker0"_s);
    QCOMPARE(picture.groups[0].detail, u"172.17.0.1/16"_s);
    QCOMPARE(picture.groups[0].members, 2);
    QCOMPARE(picture.links.size(), 6);
    const PictureLink &link = picture.links.first();
    const auto box = std::ranges::find(picture.boxes, link.from.inode, &PictureBox::inode);
    QCOMPARE(link.points.first().x(), box->rect.left());
    QCOMPARE(link.points.first().y(), box->interfaces.first().rect.center().y());
    QCOMPARE(link.points.last().y(), picture.groups[0].bar.bottom());
    QVERIFY(link.isUp);
    QVERIFY(!link.isShared);
    QCOMPARE(box->title, u"web-1"_s);
    QCOMPARE(box->interfaces.first().name, u"eth0"_s);
    QCOMPARE(box->interfaces.first().detail, u"172.17.0.2/16"_s);
}

void tst_NetworkPicture::aSecondBridgeIsReachedToo()
{
    const auto networks = test::containersOnThreeBridges(12);
    const auto picture = layOutPicture(networks, Fonts);
    const quint32 both = networks.namespaces[1].inode;
    QList<double> ends;
    for (const PictureLink &link : picture.links) {
        if (link.from.inode == both)
            ends.append(link.points.last().x());
    }
    QCOMPARE(ends.size(), 2);
    const auto barAt = [&](double x) {
        const auto found =
            std::ranges::find_if(picture.groups, [x](const PictureGroup &g) { return g.bar.left() <= x && x <= g.bar.right(); });
        return found == picture.groups.end() ? QString() : found->name;
    };
    QCOMPARE(barAt(ends[0]), u"docker0"_s);
    QCOMPARE(barAt(ends[1]), u"br-5f1e9c0a77d2"_s);
    const auto box = std::ranges::find(picture.boxes, both, &PictureBox::inode);
    QCOMPARE(box->title, u"gateway"_s);
    QCOMPARE(box->more, 2);
}

void tst_NetworkPicture::aPairBetweenNeighboursIsOneShortLine()
{
    const auto picture = layOutPicture(test::classicExercise(), Fonts);
    QCOMPARE(picture.groups.size(), 1);
    QCOMPARE(picture.groups.first().kind, GroupKind::Between);
    QCOMPARE(picture.links.size(), 1);
    const auto &points = picture.links.first().points;
    const QRectF left = picture.boxes[0].rect, right = picture.boxes[1].rect;
    QCOMPARE(left.top(), right.top());
    QCOMPARE(points.first().x(), left.right());
    QCOMPARE(points.last().x(), right.left());
}

void tst_NetworkPicture::whatIsUnknownStandsApart()
{
    const auto picture = layOutPicture(test::containersOnThreeBridges(12), Fonts);
    QList<GroupKind> kinds;
    for (const PictureGroup &group : picture.groups)
        kinds.append(group.kind);
    QCOMPARE(kinds, (QList<GroupKind>{GroupKind::Bridge, GroupKind::Bridge, GroupKind::Bridge, GroupKind::Parent,
                                      GroupKind::Isolated, GroupKind::Unknown}));
    QVERIFY(picture.boxes.last().isUnknown);
    QCOMPARE(std::ranges::count(picture.boxes, true, &PictureBox::isUnknown), 1);

    // a pair whose other end was not read ends in the open
    auto networks = test::classicExercise();
    networks.namespaces.removeLast();
    networks.namespaces.last().interfaces.last().linkedTo.reset();
    const auto half = layOutPicture(networks, Fonts);
    QCOMPARE(half.groups.first().kind, GroupKind::Unknown);
    QCOMPARE(half.links.size(), 1);
    QVERIFY(!half.links.first().to);
}

void tst_NetworkPicture::captionsStandOutsideTheHost()
{
    auto networks = test::containersOnThreeBridges(12);
    NetworkInterface unused; // a bridge that nothing hangs on
    unused.index = 90;
    unused.name = u"br-unused"_s;
    unused.kind = u"bridge"_s;
    networks.namespaces[0].interfaces.append(unused);
    const auto picture = layOutPicture(networks, Fonts);
    QCOMPARE(picture.groups.size(), 7);
    for (const PictureGroup &group : picture.groups) {
        const bool isBar = group.kind == GroupKind::Bridge || group.kind == GroupKind::Parent;
        const bool isInside =
            std::ranges::any_of(picture.hostParts, [&](const QRectF &part) { return part.intersects(group.bar); });
        QCOMPARE(isInside, isBar);
    }
}

void tst_NetworkPicture::nothingIsAPictureToo()
{
    const auto nothing = layOutPicture({}, Fonts);
    QCOMPARE(nothing.boxes.size(), 0);
    QCOMPARE(nothing.hostParts.size(), 0);
    NetworkNamespace host;
    host.isHost = true;
    const auto alone = layOutPicture({{host}, {}}, Fonts);
    QCOMPARE(alone.hostParts.size(), 1);
    QVERIFY(QRectF({0, 0}, alone.size).contains(alone.hostParts.first()));
}

void tst_NetworkPicture::longNamesAreElidedInTheMiddle()
{
    QCOMPARE(elidedInMiddle(u"metrics-exporter"_s, 16 * 8, widthOf), u"metrics-exporter"_s);
    QCOMPARE(elidedInMiddle(u"metrics-exporter"_s, 7 * 8, widthOf), u"met…ter"_s);
    QCOMPARE(elidedInMiddle(u"metrics-exporter"_s, 0, widthOf), QString());
}

BULKHEAD_TEST(tst_NetworkPicture)
#include "tst_networkpicture.moc"
