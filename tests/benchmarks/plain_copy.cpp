// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <string>

// brobygger_plain_copy ENCRYPTED KEYFILE PLAIN: a copy of the benchmark's invented data in clear.

namespace {

int failed(sqlite3 *engine, const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, engine ? sqlite3_errmsg(engine) : "no engine");
    sqlite3_close_v2(engine);
    return 1;
}

bool run(sqlite3 *engine, const char *sql)
{
    return sqlite3_exec(engine, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

sqlite3 *openWithKey(const std::string &path, const std::string &key)
{
    sqlite3 *engine = nullptr;
    if (sqlite3_open_v2(path.c_str(), &engine, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return engine;
    const std::string raw = "raw:" + key;
    sqlite3mc_config(engine, "cipher", sqlite3mc_cipher_index("chacha20"));
    sqlite3_key(engine, raw.data(), int(raw.size()));
    return engine;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("brobygger_plain_copy ENCRYPTED KEYFILE PLAIN\n", stderr);
        return 2;
    }
    std::string key;
    std::ifstream(argv[2]) >> key;
    const std::string plain = argv[3];
    const std::string draft = plain + ".draft";

    sqlite3 *source = openWithKey(argv[1], key);
    if (!run(source, "PRAGMA wal_checkpoint(TRUNCATE)"))
        return failed(source, "reading the encrypted file");
    sqlite3_close_v2(source);

    std::error_code error;
    std::filesystem::copy_file(argv[1], draft, std::filesystem::copy_options::overwrite_existing,
                               error);
    if (error)
        return failed(nullptr, "copying");
    sqlite3 *copy = openWithKey(draft, key);
    if (!run(copy, "PRAGMA journal_mode = DELETE"))
        return failed(copy, "opening the copy");
    if (sqlite3_rekey(copy, nullptr, 0) != SQLITE_OK)
        return failed(copy, "writing in clear");
    sqlite3_close_v2(copy);
    std::filesystem::rename(draft, plain, error);
    return error ? failed(nullptr, "naming") : 0;
}
