#include "tests/store/recordingvfs.h"

#include <QFile>

#include <sqlite3.h>

namespace gouji::storetest {

namespace {

using Kind = FileOperation::Kind;

std::vector<FileOperation> recorded;
sqlite3_vfs *system = nullptr;
sqlite3_vfs recording;

int untilFailure = -1; // negative: none is due
bool failsForGood = false;
bool failed = false;

bool failsNow()
{
    if (untilFailure < 0)
        return false;
    if (untilFailure > 0) {
        --untilFailure;
        return false;
    }
    if (!failsForGood)
        untilFailure = -1;
    failed = true;
    return true;
}

/// The file of the system stands right behind it in memory.
struct RecordingFile
{
    sqlite3_file base;
    sqlite3_file *real;
    QString *name;
};

RecordingFile *self(sqlite3_file *file)
{
    return reinterpret_cast<RecordingFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return self(file)->real;
}

void record(sqlite3_file *file, Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    recorded.push_back({kind, *self(file)->name, offset, bytes});
}

int closeFile(sqlite3_file *file)
{
    delete self(file)->name;
    self(file)->name = nullptr;
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (failsNow())
        return SQLITE_IOERR_WRITE;
    record(file, Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (failsNow())
        return SQLITE_IOERR_TRUNCATE;
    record(file, Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (failsNow())
        return SQLITE_IOERR_FSYNC;
    record(file, Kind::Sync);
    return real(file)->pMethods->xSync(real(file), flags);
}

const sqlite3_io_methods methods = {
    2, // no memory mapping: it would write past us
    closeFile,
    [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, n, at);
    },
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file *f, int *is) { return real(f)->pMethods->xCheckReservedLock(real(f), is); },
    [](sqlite3_file *f, int what, void *a) { return real(f)->pMethods->xFileControl(real(f), what, a); },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *) { return 0; }, // promises nothing about torn or reordered writes
    [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
    },
    [](sqlite3_file *f, int at, int n, int flags) {
        return real(f)->pMethods->xShmLock(real(f), at, n, flags);
    },
    [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    RecordingFile *mine = self(file);
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    mine->name = new QString(QFile::decodeName(name));
    const int code = system->xOpen(system, name, mine->real, flags, outFlags);
    mine->base.pMethods = mine->real->pMethods ? &methods : nullptr;
    if (!mine->base.pMethods)
        delete mine->name;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    recorded.push_back({Kind::Delete, QFile::decodeName(name), 0, {}});
    return system->xDelete(system, name, sync);
}

} // namespace

RecordingVfs::RecordingVfs()
{
    recorded.clear();
    heal();
    failed = false;
    system = sqlite3_vfs_find(nullptr);
    recording = *system;
    recording.zName = "recording";
    recording.szOsFile = static_cast<int>(sizeof(RecordingFile)) + system->szOsFile;
    recording.xOpen = openFile;
    recording.xDelete = deleteFile;
    sqlite3_vfs_register(&recording, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&recording);
    sqlite3_vfs_register(system, 1);
}

const std::vector<FileOperation> &RecordingVfs::operations() const
{
    return recorded;
}

void RecordingVfs::failAfter(int count, bool forGood)
{
    untilFailure = count;
    failsForGood = forGood;
    failed = false;
}

void RecordingVfs::heal()
{
    untilFailure = -1;
}

bool RecordingVfs::hasFailed() const
{
    return failed;
}

} // namespace gouji::storetest
