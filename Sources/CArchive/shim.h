#ifndef PARLEY_CARCHIVE_SHIM_H
#define PARLEY_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

/// libarchive calls these types without nullability; ours says what is never null.
typedef la_ssize_t (*parley_archive_reader)(
    struct archive *_Nonnull archive, void *_Nonnull source, const void *_Nullable *_Nonnull buffer);

/// Opens an archive that is read from front to back only: with no way to seek, every byte passes `reader` once.
static inline int parley_archive_read_open(
    struct archive *_Nonnull archive, void *_Nonnull source, parley_archive_reader _Nonnull reader) {
    return archive_read_open2(archive, source, NULL, (archive_read_callback *)reader, NULL, NULL);
}

#endif
