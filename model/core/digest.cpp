#include "model/core/digest.h"

#include <openssl/evp.h>

#include <memory>

namespace gouji {

namespace {

struct Free
{
    void operator()(EVP_MD *md) const { EVP_MD_free(md); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    // Looking the algorithm up takes longer than hashing a report with it.
    static const std::unique_ptr<EVP_MD, Free> algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256(bytes).toHex();
}

} // namespace gouji
