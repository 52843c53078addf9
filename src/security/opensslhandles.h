// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <memory>

namespace wego::security {

/// Calls the right "free" of OpenSSL.
template <auto Free> struct OpenSslDeleter {
    template <typename T> void operator()(T* handle) const { Free(handle); }
};
template <typename T, auto Free> using OpenSslPtr = std::unique_ptr<T, OpenSslDeleter<Free>>;

using BioPtr = OpenSslPtr<BIO, BIO_free_all>;
using BignumPtr = OpenSslPtr<BIGNUM, BN_free>;
using CipherContextPtr = OpenSslPtr<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContextPtr = OpenSslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;
using LibraryContextPtr = OpenSslPtr<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Pkcs12Ptr = OpenSslPtr<PKCS12, PKCS12_free>;
using PkeyContextPtr = OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using PkeyPtr = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;
using ProviderPtr = OpenSslPtr<OSSL_PROVIDER, OSSL_PROVIDER_unload>;
using X509Ptr = OpenSslPtr<X509, X509_free>;

inline const unsigned char* bytesOf(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char*>(data.data());
}

/// Empties OpenSSL's error queue of this thread and returns its text, for `detail`.
QString takeOpenSslErrors();

/// A failure with the text of OpenSSL's error queue.
base::Error openSslError(base::ErrorKind kind, const QString& code);

} // namespace wego::security
