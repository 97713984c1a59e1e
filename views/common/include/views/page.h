// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>
#include <core/texts.h>
#include <database/change_notice.h>
#include <database/database.h>
#include <database/session.h>
#include <views/place.h>
#include <views/prompts.h>
#include <views/settings.h>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QVBoxLayout;

namespace bro {

class MessageBar;

// What the window does for its pages.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Place &place) = 0; // remembered for Alt+Left
    virtual void back() = 0;
    // A short word in the status bar; errors go to the page's message bar.
    virtual void tellBriefly(const QString &text) = 0;
    virtual void badgesChanged() = 0; // the page knows that open matters changed
};

// What every page works with; all of it outlives the page.
struct PageContext
{
    Database &database;
    Session &session;
    const Texts &texts; // in the language of the window
    ChangeNotice &changes;
    Settings &settings;
    Prompts &prompts;
    Navigator &navigator;
};

// An area of work in the window. Reads in show() and reload(), writes through stores and jobs, and
// holds no rule.
class AreaPage : public QWidget
{
    Q_OBJECT
public:
    AreaPage(Area area, PageContext &context, QWidget *parent = nullptr);

    Area area() const { return m_area; }
    virtual QString title() const = 0; // of the window; never holds a citizen's name
    // Called whenever the page comes up, also with an empty place.
    virtual void open(const Place &place) = 0;
    virtual Place place() const { return {m_area}; }
    // Data changed underneath, here or in another process; keeps selection and edits.
    virtual void reload(const QList<Change> &changes) = 0; // empty: anything may have changed
    // Own actions, for the area's menu and its shortcuts.
    virtual QList<QAction *> menuActions() const { return {}; }
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual QLineEdit *filterField() const { return nullptr; } // Ctrl+F
    // Where F6 goes, in reading order.
    virtual QList<QWidget *> zones() const { return {}; }
    // Esc: one step back inside the page; false when there is none.
    virtual bool stepBack() { return false; }
    // Before another page, closing, locking for good: asks about an edit under way. False = stay.
    virtual bool mayLeave() { return true; }
    virtual QString helpTopic() const; // name of the help page

protected:
    PageContext &context() const { return m_context; }
    Session &session() const { return m_context.session; }
    const Texts &texts() const { return m_context.texts; }
    QString words(const Message &message) const { return m_context.texts.sentence(message); }
    // Shows the sentence of an error in the message bar, or as a dialog where there is none; the
    // detail goes to the log.
    void tell(const Error &error);
    void setMessageBar(MessageBar *bar) { m_bar = bar; }

private:
    Area m_area;
    PageContext &m_context;
    MessageBar *m_bar = nullptr;
};

// The frame of most pages: header row (title, tools), message bar, content and a panel at the right
// in a splitter whose width is remembered; F11 hides the panel, a narrow window too.
class FramedPage : public AreaPage
{
    Q_OBJECT
public:
    FramedPage(Area area, PageContext &context, QWidget *parent = nullptr);

    virtual bool isPanelShown() const;
    virtual void setPanelShown(bool shown);

protected:
    QLabel *titleLabel() const { return m_title; }
    QLabel *subtitleLabel() const { return m_subtitle; } // hidden while empty
    QHBoxLayout *header() const { return m_header; }     // after the title; add tools, addStretch
    QVBoxLayout *top() const { return m_top; }           // below the header, above the content
    MessageBar *messageBar() const { return m_message; }
    void setContent(QWidget *content);
    void setPanel(QWidget *panel); // 312 to 368 wide at 100 %
    // The panel goes where the page is narrower, at 100 %.
    void setFoldBelow(int width) { m_foldBelow = width; }
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_top;
    MessageBar *m_message;
    QSplitter *m_splitter;
    QWidget *m_panel = nullptr;
    bool m_wanted = true;
    int m_foldBelow = 780;
};

// A panel's inside: scrolls, sections with headings, rows of label and value, buttons at the foot.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *foot() const { return m_foot; } // a line above it; hidden while empty
    void showFoot(bool shown);
    QLabel *addHeading(const QString &text);
    QLabel *addText(const QString &text, bool secondary = false);
    void addLine();
    void clearBody(); // deletes what the body holds

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    QWidget *m_footArea;
};

} // namespace bro
