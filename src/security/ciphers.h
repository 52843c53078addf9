// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "security/keys.h"

#include <QByteArray>

namespace wego::security {

// Primitives on OpenSSL EVP; what is signed with them is the business of the callers.

/// Upper-case hex, as V2 wants its signatures.
QByteArray md5Hex(QByteArrayView data);
QByteArray hmacSha256Hex(const base::Secret& key, QByteArrayView data);

/// RSA PKCS#1 v1.5 with SHA-256, base64 on one line.
base::Result<QByteArray> rsaSha256Sign(const PrivateKey& key, QByteArrayView data);
/// `signature` is base64; anything that is not strictly base64 is simply not verified.
bool rsaSha256Verify(const PublicKey& key, QByteArrayView data, QByteArrayView signature);

/// AES-256-GCM as WeChat packs it: cipher text followed by the 16-byte tag. The nonce may have any
/// length. Fails with "wego.decrypt" if key, nonce, associated data or tag do not fit.
base::Result<QByteArray> aesGcmDecrypt(const base::Secret& key, QByteArrayView nonce,
    QByteArrayView associatedData, QByteArrayView cipherTextAndTag);
base::Result<QByteArray> aesGcmEncrypt(const base::Secret& key, QByteArrayView nonce,
    QByteArrayView associatedData, QByteArrayView plainText);

/// RSAES-OAEP with SHA-1, for WeChat's sensitive fields; at most 214 bytes for 2048-bit keys.
base::Result<QByteArray> rsaOaepEncrypt(const PublicKey& key, QByteArrayView plainText);
base::Result<QByteArray> rsaOaepDecrypt(const PrivateKey& key, QByteArrayView cipherText);

/// Compares without telling by its time where the difference is.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace wego::security
