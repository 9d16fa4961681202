#include "parser/text/digest.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace gouji {

namespace {

struct Free
{
    void operator()(EVP_MD *md) const { EVP_MD_free(md); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QByteArray sha256Hex(const QByteArray &bytes)
{
    // Looking the algorithm up takes longer than hashing a report with it.
    static const std::unique_ptr<EVP_MD, Free> sha256(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    std::array<unsigned char, 32> digest{};
    EVP_DigestInit_ex2(context.get(), sha256.get(), nullptr);
    EVP_DigestUpdate(context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toHex();
}

} // namespace gouji
