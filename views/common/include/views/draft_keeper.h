// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <database/drafts.h>
#include <functional>
#include <optional>
#include <views/message_bar.h>
#include <views/page.h>

namespace bro {

class MessageBar;

// Keeps what is typed in an edit until it is saved or given up, so that it is not lost when the
// program or the PC goes down; offers it again where it was typed. After a pause of a second, and
// every few seconds of typing without one, what read() gives is kept; nothing when that is empty.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<QJsonObject()>;
    using Write = std::function<void(const QJsonObject &)>;

    DraftKeeper(PageContext &context, QObject *parent);
    // Where a kept draft is offered: "Draft from 10:42 [Continue] [Discard]". None: resume() asks.
    void setBar(MessageBar *bar) { m_bar = bar; }
    // An edit begins at a key of its own; place: where the window leads to for it.
    void begin(const QString &key, const Place &place, Read read, Write write);
    // The same for the named fields within: what differs from now is the draft.
    void begin(const QString &key, const Place &place, QWidget *fields);
    // Something was typed. Fields given to begin() tell it by themselves.
    void touch();
    // Saved, or given up by the user. A draft that was offered and neither taken nor typed over
    // stays unless it was saved.
    enum class End { Saved, GivenUp };
    void end(End how = End::GivenUp);
    // Puts the kept draft back; false when there is none.
    bool resume();
    void flush(); // keeps at once what waits for a pause
    // What was kept when the edit began and has not been answered.
    const std::optional<Draft> &offered() const { return m_offered; }

Q_SIGNALS:
    void resumed(); // the fields hold the draft's words

private:
    void offer();
    void discard();
    void keep();

    PageContext &m_context;
    QPointer<MessageBar> m_bar;
    QString m_key;
    Place m_place;
    Read m_read;
    Write m_write;
    QPointer<QWidget> m_fields;
    QJsonObject m_before;
    std::optional<Draft> m_offered;
    QTimer m_pause;
    QElapsedTimer m_typing;
    bool m_touched = false;
    bool m_kept = false;
};

// "Draft from 10:42:" what it is, with what is done with it.
void showDraft(MessageBar *bar, PageContext &context, const Draft &draft, const QString &what,
               std::function<void()> goOn, std::function<void()> discard);
// The user's own, newest first; a failure to read is none.
QList<Draft> keptDrafts(PageContext &context, const QString &keyBegin);
void dropDraft(PageContext &context, const QString &key);
// "10:42", with the day when it is not today's.
QString keptTime(PageContext &context, const Draft &draft);
Place placeOf(const Draft &draft);
QJsonObject wordsOf(const Draft &draft); // as read() gave them

// What the named fields within hold, by name; and back. Names of unknown fields are passed over,
// and so are passwords, which are never kept.
QJsonObject fieldValues(const QWidget *within);
void setFieldValues(QWidget *within, const QJsonObject &values);

} // namespace bro
