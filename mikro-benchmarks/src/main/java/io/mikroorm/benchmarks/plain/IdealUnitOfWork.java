// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.ground.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object a row, its snapshot, and what changed since: nothing that is not needed for that. */
final class IdealUnitOfWork {

    private final Stored stored;
    private final IdealMap books;
    private final IdealMap authors;
    private final IdealMap publishers;

    /** For a look-up of single rows. */
    IdealUnitOfWork(Stored stored) {
        this(stored, 1, 1, 1);
    }

    /** For results of a known size. */
    IdealUnitOfWork(Stored stored, int books, int authors, int publishers) {
        this.stored = stored;
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
        IdealBook book = new IdealBook();
        hydrate(row, key, book);
        books.put(new BookSnapshot(book));
        return book;
    }

    void hydrate(ResultSet row, long key, IdealBook book) throws SQLException {
        book.id = key;
        book.title = row.getString(2);
        book.price = stored.price(row, 3);
        book.author = reference(authors, row.getLong(4));
        long publisher = row.getLong(5);
        book.publisher = publisher == 0 && row.wasNull() ? null : reference(publishers, publisher);
        book.meta = row.getString(6);
        book.createdAt = stored.instant(row, 7);
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

    /** A new book, which a flush would insert. */
    IdealBook create(BookRow values) {
        IdealBook book = new IdealBook();
        book.title = values.title();
        book.price = values.price();
        book.author = reference(authors, values.author());
        book.publisher = values.publisher() == 0 ? null : reference(publishers, values.publisher());
        book.meta = values.meta();
        book.createdAt = values.createdAt();
        return book;
    }

    /** Takes a book as it is now for what is in the database. */
    void manage(IdealBook book) {
        books.put(new BookSnapshot(book));
    }

    /** The books that a flush would write. */
    List<IdealBook> dirty() {
        List<IdealBook> dirty = new ArrayList<>();
        for (Keyed known : books.slots()) {
            if (known != null && ((BookSnapshot) known).diff() != 0) {
                dirty.add(((BookSnapshot) known).book);
            }
        }
        return dirty;
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
