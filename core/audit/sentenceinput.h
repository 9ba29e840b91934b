// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/auditevent.h"

#include <QVarLengthArray>

namespace bulkhead::audit {

/// Whether a sentence can need a field of a kernel's record.
[[nodiscard]] bool isInSentence(quint16 type, QByteArrayView name);

/// What decoding to the depth of a sentence reads of an event, as bytes: calls with the same and no attribution have the same
/// sentence, type and keys. A host repeats itself, and this takes a tenth of the time of decoding. For one event after the other.
///
/// What decoding does not look at, as sentenceOf() and EventFacts::mainFile() have it, is left out: the files of a program that
/// was executed, the command line of any other call, files behind the one it is about.
class SentenceInput
{
public:
    /// False where the event has records whose every byte counts, or another form than auditd writes: then it is to be decoded.
    [[nodiscard]] bool read(const AuditEvent &event);
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; } ///< until the next event is read
    /// The event that was read with those records alone that its sentence is made from.
    [[nodiscard]] AuditEvent essence(const AuditEvent &event) const;

private:
    struct Call;
    [[nodiscard]] bool add(quint16 type, QByteArrayView body);
    void addField(const struct Field &field);
    void addCall(QByteArrayView body);
    void addUsualCall(const Call &call);
    void addUnusualFields(QByteArrayView body);
    void addFile(QByteArrayView body);
    void finishCall();
    [[nodiscard]] bool isLeftOut(quint16 type, QByteArrayView body) const;

    QVarLengthArray<char, 1024> m_bytes; // a sentence is often made from no more
    QVarLengthArray<QByteArrayView, 16> m_lines;
    struct State {
        bool hasCall = false, isExecution = false, isDone = false, hasArguments = false, hasMainFile = false, isOdd = false;
        bool hasName = false, hasProgram = false, isSuccess = false;
        quint32 arch = 0;
        qint64 call = -1;
    } m_state;
    // the same for most events
    quint32 m_knownArch = 0;
    qint64 m_knownCall = -1;
    bool m_isNamed = false, m_isExecution = false;
};

} // namespace bulkhead::audit
