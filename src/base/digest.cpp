// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <openssl/evp.h>

#include <array>

namespace wego::base {
namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const EVP_MD* method(Digest::Algorithm algorithm)
{
    return algorithm == Digest::Algorithm::Sha1 ? EVP_sha1() : EVP_sha256();
}

/// Only a broken OpenSSL, or no memory at all, fails here: there is nobody to tell.
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL cannot compute a hash");
}

} // namespace

struct Digest::Private {
    std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
};

Digest::Digest(Algorithm algorithm) : m_d(std::make_unique<Private>())
{
    require(m_d->context && EVP_DigestInit_ex(m_d->context.get(), method(algorithm), nullptr) == 1);
}

Digest::~Digest() = default;

void Digest::add(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    require(EVP_DigestUpdate(m_d->context.get(), bytes.data(), size) == 1);
}

QByteArray Digest::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_d->context.get(), value.data(), &size) == 1);
    return QByteArray(reinterpret_cast<const char*>(value.data()), size).toHex();
}

} // namespace wego::base
