// SPDX-License-Identifier: GPL-3.0-or-later
// The engine with libsodium's ChaCha20 and Poly1305 (RFC 8439) in place of its own, which are plain
// C: reading is mostly deciphering pages, and libsodium uses the processor's vectors. The bytes in
// the file are the same. CMakeLists.txt has given the engine's own functions other names.
#define _GNU_SOURCE // what sqlite3.c asks of the system, before any of its headers

#include <sodium.h>
#include <stddef.h>
#include <stdint.h>

static void chacha20_xor(void *data, size_t n, const uint8_t key[32], const uint8_t nonce[12],
                         uint32_t counter);
static void poly1305(const uint8_t *message, size_t n, const uint8_t key[32], uint8_t tag[16]);

#include "sqlite3_for_sodium.c"

static void chacha20_xor(void *data, size_t n, const uint8_t key[32], const uint8_t nonce[12],
                         uint32_t counter)
{
    crypto_stream_chacha20_ietf_xor_ic(data, data, n, nonce, counter, key);
}

static void poly1305(const uint8_t *message, size_t n, const uint8_t key[32], uint8_t tag[16])
{
    crypto_onetimeauth_poly1305(tag, message, n, key);
}
