#pragma once

#include "app/session/documentreader.h"
#include "model/core/pageimage.h"
#include "model/review/event.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace gouji {

/// Draws pages of originals on a thread of its own, in a reading process, what was asked for last first.
/// Lives on the thread that made it; the reader must outlive it.
class PageDrawing : public QObject
{
    Q_OBJECT

public:
    explicit PageDrawing(const DocumentReader &reader, QObject *parent = nullptr);
    /// Gives the page being drawn up.
    ~PageDrawing() override;

    struct Request
    {
        ReportId report = 0;
        QByteArray bytes;
        QString name;
        int page = 1; ///< from 1
        double dotsPerInch = 72;
    };
    /// Replaces an earlier request for the page that has not been begun.
    void request(Request request);

Q_SIGNALS:
    void drawn(gouji::ReportId report, int page, double dotsPerInch, const gouji::PageImage &image);

private:
    void work();

    const DocumentReader &m_reader;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Request> m_requests; ///< newest first
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread; ///< last: it uses the rest
};

} // namespace gouji
