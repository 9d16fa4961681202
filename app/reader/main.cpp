#include "app/session/workermain.h"

#include <cstdio>

/// gouji-reader: reads the files of strangers for the other programs, in a process that limits itself. It
/// alone loads the libraries for PDF and scans.
int main(int argc, char *argv[])
{
    if (gouji::isReaderWorker(argc, argv))
        return gouji::runReaderWorker(argc, argv);
    std::fputs("gouji-reader is started by gouji and gouji-cli; it does nothing by itself.\n", stderr);
    return 2;
}
