#include "app/session/pagedrawing.h"

namespace gouji {

namespace {

/// Nobody waits for pages that scrolled by long ago.
constexpr std::size_t mostWaiting = 12;

} // namespace

PageDrawing::PageDrawing(const DocumentReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

PageDrawing::~PageDrawing()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void PageDrawing::request(Request request)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_requests, [&](const Request &earlier) {
        return earlier.report == request.report && earlier.page == request.page;
    });
    m_requests.push_front(std::move(request));
    if (m_requests.size() > mostWaiting)
        m_requests.pop_back();
    // Most sessions never look at a page.
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_changed.notify_all();
}

void PageDrawing::work()
{
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || !m_requests.empty(); });
            if (m_isEnding)
                return;
            request = std::move(m_requests.front());
            m_requests.pop_front();
        }
        ReadingControl control;
        control.isCancelled = &m_isEnding;
        Result<PageImage> image =
            m_reader.draw(request.bytes, request.name, request.page, request.dotsPerInch, control);
        if (!image)
            continue; // the view shows the words instead
        QMetaObject::invokeMethod(
            this,
            [this, report = request.report, page = request.page, dotsPerInch = request.dotsPerInch,
             picture = std::move(image.value())] { Q_EMIT drawn(report, page, dotsPerInch, picture); },
            Qt::QueuedConnection);
    }
}

} // namespace gouji
