// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One object a row, its snapshot, and what changed since: nothing that is not needed for that. */
final class IdealUnitOfWork {

    private final IdealMap books;
    private final IdealMap authors;
    private final IdealMap publishers;

    /** For a look-up of single rows. */
    IdealUnitOfWork() {
        this(1, 1, 1);
    }

    /** For results of a known size. */
    IdealUnitOfWork(int books, int authors, int publishers) {
        this.books = new IdealMap(books);
        this.authors = new IdealMap(authors);
        this.publishers = new IdealMap(publishers);
    }

    /** The one book of the current row. */
    IdealBook book(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        Keyed known = books.get(key);
        if (known != null) {
            return ((BookSnapshot) known).book;
        }
        IdealBook book = hydrate(row, key);
        books.put(new BookSnapshot(book));
        return book;
    }

    private IdealBook hydrate(ResultSet row, long key) throws SQLException {
        IdealBook book = new IdealBook();
        book.id = key;
        book.title = row.getString(2);
        book.price = BookText.price(row.getDouble(3));
        book.author = reference(authors, row.getLong(4));
        long publisher = row.getLong(5);
        book.publisher = publisher == 0 && row.wasNull() ? null : reference(publishers, publisher);
        book.meta = row.getString(6);
        book.createdAt = BookText.instant(row.getString(7));
        return book;
    }

    private static IdealRef reference(IdealMap map, long key) {
        @Nullable Keyed known = map.get(key);
        if (known != null) {
            return (IdealRef) known;
        }
        IdealRef made = new IdealRef(key);
        map.put(made);
        return made;
    }

    /** The number of books that a flush would write. */
    int countDirty() {
        int dirty = 0;
        for (Keyed known : books.slots()) {
            if (known != null && ((BookSnapshot) known).diff() != 0) {
                dirty++;
            }
        }
        return dirty;
    }
}
