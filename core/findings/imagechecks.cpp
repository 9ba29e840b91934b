// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"
#include "core/snapshot/secrets.h"
#include "core/snapshot/setuidsearch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// CIS Docker Benchmark 1.6.0, section 4: images that containers use, as the engine tells of them.
namespace bulkhead::findings {

using JudgedEngine = const HostContext &;

namespace {

Verdict imageUnread(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "What is inside images is not in a snapshot; a Dockerfile can be "
                                                             "checked with bulkheadctl lint.")));
}

/// Judges each image whose settings and history were read: those that containers use. `wrong` gives what is wrong with one.
template<typename Wrong>
Verdict imagesVerdict(JudgedEngine facts, const CheckInfo &info, Wrong wrong)
{
    constexpr qsizetype MostNamed = 20;
    QList<Evidence> evidence;
    bool isAnyRead = false;
    for (qsizetype i = 0; i < facts.images.size() && evidence.size() < MostNamed; ++i) {
        const QJsonObject image = facts.images[i].toObject();
        if (!image.contains("History"_L1))
            continue;
        isAnyRead = true;
        const QString id = image["Id"_L1].toString(), tag = image["RepoTags"_L1][0].toString();
        for (const auto &[text, pointer] : wrong(image)) {
            evidence << Evidence{.text = u"image %1: %2"_s.arg(tag.isEmpty() ? id.left(19) : tag, text),
                                 .document = Evidence::Document::Images,
                                 .pointer = u"/%1%2"_s.arg(i).arg(pointer)};
        }
    }
    if (!isAnyRead)
        return imageUnread(facts, info);
    return evidence.isEmpty() ? pass() : fail(evidence);
}

using ImageFaults = QList<std::pair<QString, QString>>; ///< what, and where in the image's entry

Verdict imageHealthcheck(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        const QString first = image["Config"_L1]["Healthcheck"_L1]["Test"_L1][0].toString();
        if (!first.isEmpty() && first != "NONE"_L1) // HEALTHCHECK NONE is none
            return ImageFaults();
        return ImageFaults{{first.isEmpty() ? u"Config has no Healthcheck"_s : u"Config.Healthcheck = NONE"_s, u"/Config"_s}};
    });
}

/// The instruction of one step as it was written: BuildKit's and the classic builder's decoration removed.
QString instructionOf(const QJsonValue &step)
{
    QString text = step["CreatedBy"_L1].toString();
    text.remove("/bin/sh -c #(nop) "_L1).remove(" # buildkit"_L1);
    return text.simplified();
}

template<typename IsWrong>
ImageFaults stepsWhere(const QJsonObject &image, IsWrong isWrong)
{
    constexpr qsizetype LongestStep = 120;
    ImageFaults faults;
    const QJsonArray history = image["History"_L1].toArray();
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QString text = instructionOf(history[i]);
        if (isWrong(text, i == history.size() - 1))
            faults.append({snapshot::maskedText(text).left(LongestStep), u"/History/%1/CreatedBy"_s.arg(i)});
    }
    return faults;
}

/// dist-upgrade and the like, and an installation in the same step, need the list.
Verdict imageUpdates(JudgedEngine facts, const CheckInfo &info)
{
    static const QRegularExpression update(
        u"\\b(apt-get|apt|apk|yum|dnf|microdnf|zypper)( -\\S+)* (update|makecache|refresh)\\b"_s);
    static const QRegularExpression use(u"\\b(install|upgrade|dist-upgrade|full-upgrade|add|build-dep)\\b"_s);
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        return stepsWhere(image,
                          [](const QString &step, bool) { return update.match(step).hasMatch() && !use.match(step).hasMatch(); });
    });
}

/// The root file system that a base image begins with was added by its builder.
Verdict imageAdds(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        return stepsWhere(image, [](const QString &step, bool isFirst) { return !isFirst && step.startsWith("ADD "_L1); });
    });
}

Verdict imageSecrets(JudgedEngine facts, const CheckInfo &info)
{
    return imagesVerdict(facts, info, [](const QJsonObject &image) {
        ImageFaults faults = stepsWhere(
            image, [](const QString &step, bool) { return snapshot::maskedText(step).contains(snapshot::SecretMask); });
        const QJsonArray environment = image["Config"_L1]["Env"_L1].toArray();
        for (qsizetype i = 0; i < environment.size(); ++i) {
            const QString masked = snapshot::maskedEnvironment({environment[i].toString()}).first();
            if (masked.contains(snapshot::SecretMask))
                faults.append({u"Config.Env: %1=…"_s.arg(masked.section(u'=', 0, 0)), u"/Config/Env/%1"_s.arg(i)});
        }
        return faults;
    });
}

QString setuidText(const snapshot::SetuidFile &file)
{
    constexpr quint32 Setuid = 04000;
    const QString mode = u"%1"_s.arg(file.mode, 4, 8, '0'_L1);
    return (file.mode & Setuid) != 0 ? u"%1 is set-user-ID %2 (%3)"_s.arg(file.path).arg(file.uid).arg(mode)
                                     : u"%1 is set-group-ID %2 (%3)"_s.arg(file.path).arg(file.gid).arg(mode);
}

/// Only what was read to its end proves that there is nothing; one file that was seen proves that there is one.
Verdict imageSetuid(JudgedEngine facts, const CheckInfo &)
{
    constexpr qsizetype MostNamed = 50;
    QSet<QString> open; // images of containers that no search has answered, and those that the engine no longer lists
    for (const snapshot::ContainerPtr &container : facts.snapshot.containers)
        open.insert((container->details ? container->details->imageId : container->summary.imageId).toString());
    const qsizetype used = open.size();
    QList<Evidence> wrong, right;
    QString reason;
    for (qsizetype i = 0; i < facts.images.size(); ++i) {
        const QJsonObject image = facts.images[i].toObject();
        const QString id = image["Id"_L1].toString(), tag = image["RepoTags"_L1][0].toString();
        const QString pointer = u"/%1/%2"_s.arg(i).arg(snapshot::ImageSearchMember);
        const QString name = tag.isEmpty() ? id.left(19) : tag;
        if (!image.contains(snapshot::ImageSearchMember))
            continue;
        const snapshot::ImageSearch search = snapshot::imageSearchFromJson(image[snapshot::ImageSearchMember].toObject());
        for (qsizetype file = 0; file < search.files.size() && wrong.size() < MostNamed; ++file)
            wrong << Evidence{.text = u"image %1: %2"_s.arg(name, setuidText(search.files[file])),
                              .document = Evidence::Document::Images,
                              .pointer = u"%1/Files/%2"_s.arg(pointer).arg(file)};
        if (search.isProof()) {
            open.remove(id);
            if (search.found == 0)
                right << Evidence{
                    .text = u"image %1: none of %2 entries, read in %3"_s.arg(name).arg(search.entries).arg(search.container),
                    .document = Evidence::Document::Images,
                    .pointer = pointer};
        } else if (reason.isEmpty()) {
            reason =
                !search.reason.isEmpty()
                    ? findingsTr(QT_TRANSLATE_NOOP("Findings", "Image %1: %2")).arg(name, search.reason)
                    : findingsTr(QT_TRANSLATE_NOOP("Findings", "Image %1: the container %2 changed or deleted %3 of its files: "
                                                               "what they were is not known."))
                          .arg(name, search.container)
                          .arg(search.changed);
        }
    }
    if (!wrong.isEmpty()) {
        if (!open.isEmpty())
            wrong << Evidence{.text = u"not searched to the end: %1 of %2 images of containers"_s.arg(open.size()).arg(used),
                              .document = Evidence::Document::Images,
                              .pointer = {}};
        return fail(wrong);
    }
    if (used == 0)
        return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "There is no container: an image's files are read in one.")));
    if (open.isEmpty())
        return pass(right);
    return notKnown(
        !reason.isEmpty()
            ? reason
            : findingsTr(QT_TRANSLATE_NOOP("Findings", "%1 of %2 images of containers have not been searched: the engine "
                                                       "sends all their files for it, so only somebody who asks for it "
                                                       "starts that."))
                  .arg(open.size())
                  .arg(used));
}

Verdict needsScanner(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only a scanner with a list of known holes tells.")));
}

Verdict needsRegistry(JudgedEngine, const CheckInfo &)
{
    return notKnown(findingsTr(QT_TRANSLATE_NOOP("Findings", "Only the image's registry, or who signed it, tells.")));
}

using enum Severity;

const std::array Images{
    HostCheck{{"CIS-4.2"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Images come from somebody who is trusted"),
               QT_TRANSLATE_NOOP("Findings", "Images of unknown origin"),
               QT_TRANSLATE_NOOP("Findings", "Whoever made the image decides what runs."),
               QT_TRANSLATE_NOOP("Findings", "Use official images, or build your own.")},
              needsRegistry},
    HostCheck{{"CIS-4.3"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Images hold only what their program needs"),
               QT_TRANSLATE_NOOP("Findings", "Images with more than their program needs"),
               QT_TRANSLATE_NOOP("Findings", "Every program is one more with holes, and one more tool for an attacker."),
               QT_TRANSLATE_NOOP("Findings", "Build from a small base, in stages.")},
              imageUnread},
    HostCheck{{"CIS-4.4"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Images are scanned and built anew"),
               QT_TRANSLATE_NOOP("Findings", "Images with known holes"),
               QT_TRANSLATE_NOOP("Findings", "Known holes of their programs are open."),
               QT_TRANSLATE_NOOP("Findings", "Scan images and build them anew.")},
              needsScanner},
    HostCheck{{"CIS-4.6"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images have a HEALTHCHECK"),
               QT_TRANSLATE_NOOP("Findings", "Images without a HEALTHCHECK"),
               QT_TRANSLATE_NOOP("Findings", "Nobody is told when the program no longer does what it should."),
               QT_TRANSLATE_NOOP("Findings", "Add a HEALTHCHECK instruction; 5.27 tells it of each container.")},
              imageHealthcheck},
    HostCheck{{"CIS-4.7"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images do not update package lists alone"),
               QT_TRANSLATE_NOOP("Findings", "A package list that is updated alone"),
               QT_TRANSLATE_NOOP("Findings", "A cached layer keeps an old list, and so old packages."),
               QT_TRANSLATE_NOOP("Findings", "Update and install in one RUN instruction.")},
              imageUpdates},
    HostCheck{
        {"CIS-4.8"_L1, Low, QT_TRANSLATE_NOOP("Findings", "Images hold no set-user-ID files"),
         QT_TRANSLATE_NOOP("Findings", "Images with set-user-ID files"),
         QT_TRANSLATE_NOOP("Findings", "They raise a process to root."),
         QT_TRANSLATE_NOOP("Findings", "Remove the bit: RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} + . Containers "
                                       "with no-new-privileges gain nothing from it.")},
        imageSetuid},
    HostCheck{{"CIS-4.9"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Images are built with COPY, not ADD"),
               QT_TRANSLATE_NOOP("Findings", "Images built with ADD"),
               QT_TRANSLATE_NOOP("Findings", "ADD fetches and unpacks what others may have changed."),
               QT_TRANSLATE_NOOP("Findings", "Use COPY.")},
              imageAdds},
    HostCheck{{"CIS-4.10"_L1, High, QT_TRANSLATE_NOOP("Findings", "No secret is in a Dockerfile"),
               QT_TRANSLATE_NOOP("Findings", "Secrets in a Dockerfile"),
               QT_TRANSLATE_NOOP("Findings", "Everybody who has the image reads them."),
               QT_TRANSLATE_NOOP("Findings", "Use RUN --mount=type=secret.")},
              imageSecrets},
    HostCheck{{"CIS-4.11"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Only verified packages are installed"),
               QT_TRANSLATE_NOOP("Findings", "Packages that nobody verified"),
               QT_TRANSLATE_NOOP("Findings", "Whoever made them decides what runs."),
               QT_TRANSLATE_NOOP("Findings", "Let the package manager verify signatures.")},
              onlyPerson},
    HostCheck{{"CIS-4.12"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "Signatures of images are checked"),
               QT_TRANSLATE_NOOP("Findings", "Signatures are not checked"),
               QT_TRANSLATE_NOOP("Findings", "Images are taken on the registry's word."),
               QT_TRANSLATE_NOOP("Findings", "Sign images and check before they run.")},
              needsRegistry},
};

} // namespace

std::span<const HostCheck> imageChecks()
{
    return Images;
}

} // namespace bulkhead::findings
