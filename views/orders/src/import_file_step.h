// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <orders/order_file.h>
#include <views/page.h>

class QListWidget;

namespace bro {

class InfoBox;

// Which file: dropped, chosen, or one of the newest in the folder used last. Says at once what is
// recognised of it, or why it can't be used.
class ImportFileStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileStep(PageContext &context, QWidget *parent = nullptr);

    void setFile(const QString &file);
    const QString &file() const { return m_file; }
    const std::optional<OrderFileLook> &look() const { return m_look; } // nothing: none usable
    void showFolder();                                                  // reads it anew

Q_SIGNALS:
    void changed();
    void wanted(); // go on with the file

private:
    void choose();
    void tellFile(const Error *error);

    PageContext &m_context;
    QLabel *m_folder;
    QListWidget *m_recent;
    InfoBox *m_told;
    QString m_file;
    std::optional<OrderFileLook> m_look;
};

} // namespace bro
