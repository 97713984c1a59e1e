// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_numbers_dialog.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 24;
constexpr qsizetype MostRows = 12; // more is a column that was mapped wrongly
} // namespace

ProjectNumbersDialog::ProjectNumbersDialog(PageContext &context,
                                           const QList<UnknownNumber> &numbers, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_message(new MessageBar(this)),
      m_form(new Form(this))
{
    auto *column = makeDialogColumn(this, u"projectNumbersDialog"_s, tr("Tie Tilbuds-ID"));
    column->setSpacing(12);
    column->addWidget(makeLabel(
        tr("Say which track each Tilbuds-ID of the list stands for. The contract's page under "
           "Office shows them afterwards."),
        this));
    column->addWidget(m_message);
    ContractStore contracts(context.session);
    auto tracks = numberedTracks(contracts, context.session.today());
    if (tracks.ok())
        m_tracks = *std::move(tracks);
    else
        m_message->show(Tone::Error, context.texts.sentence(tracks.error().message));
    for (const UnknownNumber &number : numbers.mid(0, MostRows))
        addRow(number);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // What is left of the room stands below, not between label and field.
    auto *rows = new QWidget;
    auto *rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, 0, 0, 0);
    rowsColumn->addWidget(m_form);
    rowsColumn->addStretch();
    scroll->setWidget(rows);
    column->addWidget(scroll, 1);
    if (const qsizetype more = numbers.size() - MostRows; more > 0)
        column->addWidget(makeSmallLabel(
            tr("%n more come when these are tied. With so many, look whether the right column was "
               "chosen in step 2.",
               nullptr, int(more)),
            this));
    addButtons();
    const int room = parent ? parent->window()->height() - 48 : rowHeight(font()) * 24;
    resize(fontMetrics().averageCharWidth() * 76 + 2 * Side,
           std::min(m_form->sizeHint().height() + rowHeight(font()) * 6, room));
    if (!m_rows.isEmpty())
        m_rows.first().track->setFocus();
}

void ProjectNumbersDialog::addRow(const UnknownNumber &number)
{
    Row row{number.number, new QComboBox(this), nullptr};
    row.track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.track->addItem(tr("Choose the track"), -1);
    for (int i = 0; i < m_tracks.size(); ++i) {
        const NumberedTrack &track = m_tracks[i];
        const QString words = tr("%1, %2").arg(shortTrack(track.trackTitle), track.contractTitle);
        row.track->addItem(
            track.number.isEmpty() ? words : tr("%1 (has Tilbuds-ID %2)").arg(words, track.number),
            i);
        row.track->setItemData(row.track->count() - 1,
                               track.trackTitle + u'\n' + track.contractTitle, Qt::ToolTipRole);
    }
    QString shown = number.number;
    shown.replace(u'&', u"&&"_s);
    row.field = m_form->add(tr("%1 (%n line(s))", nullptr, number.lines).arg(shown), row.track,
                            u"trackOf%1"_s.arg(m_rows.size()));
    m_rows.append(row);
    connect(row.track, &QComboBox::currentIndexChanged, this, [this, row] {
        row.field->clearFault();
        tellStart(row);
    });
}

void ProjectNumbersDialog::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    auto *store = makeDefaultButton(tr("Tie"), {}, u"storeButton"_s, this);
    connect(store, &QPushButton::clicked, this, &ProjectNumbersDialog::accept);
    row->addWidget(store);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

const NumberedTrack *ProjectNumbersDialog::chosen(const Row &row) const
{
    const int place = row.track->currentData().toInt();
    return place >= 0 && place < m_tracks.size() ? &m_tracks[place] : nullptr;
}

void ProjectNumbersDialog::tellStart(const Row &row)
{
    const NumberedTrack *track = chosen(row);
    row.field->setHint(track ? tr("In force from %1.").arg(m_context.texts.date(track->from))
                             : QString());
}

QList<TrackNumber> ProjectNumbersDialog::wanted()
{
    QList<TrackNumber> all;
    for (const Row &row : std::as_const(m_rows)) {
        const NumberedTrack *track = chosen(row);
        if (!track)
            continue;
        const auto same = std::ranges::find(all, track->ref, &TrackNumber::track);
        if (same != all.end()) {
            row.field->setFault(Tone::Error,
                                tr("A track has one Tilbuds-ID at a time, and this one "
                                   "was given %1. Choose another track.")
                                    .arg(same->number));
            continue;
        }
        all.append({track->ref, row.number, track->from});
    }
    if (all.isEmpty() && !m_rows.isEmpty())
        m_rows.first().field->setFault(Tone::Error, tr("Choose the track that it stands for."));
    return all;
}

void ProjectNumbersDialog::accept()
{
    m_message->clear();
    m_form->clearFaults();
    const QList<TrackNumber> numbers = wanted();
    if (m_form->focusFirstFault() || numbers.isEmpty())
        return;
    const Done stored = enterProjectNumbers(m_context.session, numbers);
    if (stored.ok())
        QDialog::accept();
    else
        m_message->show(Tone::Error, m_context.texts.sentence(stored.error().message));
}

} // namespace bro
