#include "app/session/documentreader.h"

#include "app/session/bytestream.h"
#include "app/session/documentcodec.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/reader.h"
#include "model/core/digest.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {

namespace {

/// Beside this program, where an installation puts helpers, or where this build made it.
QString readerProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &program :
         {folder + QStringLiteral("/gouji-reader"), folder + QStringLiteral("/../libexec/gouji/gouji-reader"),
          QStringLiteral(GOUJI_BUILT_READER)}) {
        if (QFileInfo(program).isExecutable())
            return program;
    }
    return folder + QStringLiteral("/gouji-reader");
}

QByteArray requestFor(const QByteArray &bytes, const QString &name)
{
    ByteWriter request;
    request.reserve(bytes.size() + 2 * name.size() + 16);
    request.put(name);
    request.put(bytes);
    return request.take();
}

} // namespace

DocumentReader::DocumentReader(const QString &workerProgram, ReadingTime time)
    : m_workers(workerProgram.isEmpty() ? readerProgram() : workerProgram, time)
{
}

Result<SourceDocument> DocumentReader::read(const QByteArray &bytes, const QString &name,
                                            const ReadingControl &control) const
{
    const FileFormat format = detectFormat(bytes, name);
    if (isLight(format))
        return readLightDocument(bytes, name);
    return readOutside(bytes, name, isHeavy(format), control);
}

Result<SourceDocument> DocumentReader::readOutside(const QByteArray &bytes, const QString &name, bool isLong,
                                                   const ReadingControl &control) const
{
    const Result<Frame> answer =
        m_workers.ask({Message::Read, requestFor(bytes, name)}, name, isLong, control);
    if (!answer)
        return answer.error();
    if (answer.value().kind != Message::Document)
        return Error{ErrorCode::ReaderFailed, name, {}};
    Result<SourceDocument> document = decodeDocument(answer.value().body);
    if (!document)
        return Error{ErrorCode::ReaderFailed, name, {}};
    // What is known here is not taken from there.
    document.value().name = name;
    document.value().sha256 = sha256Hex(bytes);
    return document;
}

Result<std::vector<ArchiveMember>> DocumentReader::unpack(const QByteArray &bytes, const QString &name,
                                                          const ReadingControl &control) const
{
    if (detectFormat(bytes, name) != FileFormat::Zip)
        return std::vector<ArchiveMember>{{QString(), bytes, std::nullopt}};
    const Result<Frame> answer =
        m_workers.ask({Message::Unpack, requestFor(bytes, name)}, name, false, control);
    if (!answer)
        return answer.error();
    ByteReader reader(answer.value().body);
    std::vector<ArchiveMember> members;
    for (qsizetype left = reader.count(3 * sizeof(qint64)); left > 0 && reader.ok(); --left) {
        ArchiveMember member;
        member.name = reader.string();
        member.bytes = reader.bytes();
        if (const QByteArray error = reader.bytes(); !error.isEmpty())
            member.error = decodeError(error, name + u'/' + member.name);
        members.push_back(std::move(member));
    }
    const bool isAnswer = answer.value().kind == Message::Members && reader.ok() && reader.atEnd();
    if (!isAnswer || members.empty())
        return Error{ErrorCode::ReaderFailed, name, {}};
    return members;
}

Result<PageImage> DocumentReader::draw(const QByteArray &bytes, const QString &name, int page,
                                       double dotsPerInch, const ReadingControl &control) const
{
    ByteWriter request;
    request.reserve(bytes.size() + 2 * name.size() + 32);
    request.put(name);
    request.put(bytes);
    request.put(qint32(page));
    request.put(dotsPerInch);
    const Result<Frame> answer = m_workers.ask({Message::Draw, request.take()}, name, false, control);
    if (!answer)
        return answer.error();
    ByteReader reader(answer.value().body);
    PageImage image;
    image.width = reader.int32();
    image.height = reader.int32();
    image.rgb32 = reader.bytes();
    const bool isAnswer = answer.value().kind == Message::Drawn && reader.ok() && reader.atEnd() &&
                          image.width > 0 && image.height > 0 &&
                          image.rgb32.size() == qsizetype(image.width) * image.height * 4;
    if (!isAnswer)
        return Error{ErrorCode::ReaderFailed, name, {}};
    return image;
}

bool DocumentReader::isReadOutside(const QByteArray &bytes, const QString &name)
{
    return !isLight(detectFormat(bytes, name));
}

} // namespace gouji
