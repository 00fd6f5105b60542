// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.BookView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.BatchBindStep;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One context for all requests, as its manual says. */
final class JooqContender implements Contender {

    private static final int FETCH_SIZE = 1_000;
    private static final int CHUNK = 1_000;

    private final DSLContext context;
    private final BookTable book;
    private final OtherTables other;

    JooqContender(SqlDatabase database) {
        boolean asText = database.ground() != Ground.POSTGRESQL;
        this.context = DSL.using(
                database.dataSource(),
                asText ? SQLDialect.SQLITE : SQLDialect.POSTGRES,
                new Settings()
                        .withExecuteLogging(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_QUOTED));
        this.book = asText ? BookTable.TEXT : BookTable.NATIVE;
        this.other = new OtherTables(asText);
    }

    @Override
    public Object find(long key) {
        return Objects.requireNonNull(
                context.selectFrom(book).where(book.id.eq(key)).fetchOne());
    }

    @Override
    public List<BookRecord> load() {
        return context.selectFrom(book).fetch();
    }

    @Override
    public List<BookView> records() {
        return context.select(book.id, book.title, book.price, book.author, book.publisher, book.meta, book.createdAt)
                .from(book)
                .fetch(Records.mapping(BookView::new));
    }

    /** Three queries, put together by grouping. */
    @Override
    public List<Shelf> graph(int last) {
        List<? extends Record> authors = context.select(
                        other.authorId,
                        other.authorName,
                        other.email,
                        other.age,
                        other.born,
                        other.createdAt,
                        other.version)
                .from(other.author)
                .where(other.authorId.le((long) last))
                .fetch();
        Map<Long, ? extends List<BookRecord>> books =
                context.selectFrom(book).where(book.author.le((long) last)).fetchGroups(book.author);
        Map<Long, List<TagRow>> tags = context.select(other.bookTagBook, other.tagId, other.tagName)
                .from(book)
                .join(other.bookTag)
                .on(other.bookTagBook.eq(book.id))
                .join(other.tag)
                .on(other.tagId.eq(other.bookTagTag))
                .where(book.author.le((long) last))
                .fetchGroups(other.bookTagBook, row -> new TagRow(row.value2(), row.value3()));
        List<Shelf> shelves = new ArrayList<>(authors.size());
        for (Record author : authors) {
            @Nullable List<BookRecord> own = books.get(author.get(other.authorId));
            shelves.add(Shelf.of(author, own == null ? List.of() : own, tags));
        }
        return shelves;
    }

    /** Many rows a statement, which gives the keys; on SQLite, where jOOQ learns one key a statement, record by record. */
    @Override
    public List<?> insert(List<BookRow> rows) {
        return book == BookTable.TEXT ? insertRecords(rows) : insertRows(rows);
    }

    private List<BookRecord> insertRecords(List<BookRow> rows) {
        return context.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            List<BookRecord> books = new ArrayList<>(rows.size());
            for (BookRow row : rows) {
                BookRecord record = dsl.newRecord(book);
                record.fill(row);
                record.insert();
                books.add(record);
            }
            return books;
        });
    }

    private List<BookRow> insertRows(List<BookRow> rows) {
        return context.transactionResult(transaction -> {
            List<BookRow> books = new ArrayList<>(rows.size());
            for (int from = 0; from < rows.size(); from += CHUNK) {
                List<BookRow> part = rows.subList(from, Math.min(from + CHUNK, rows.size()));
                List<Long> keys = insertPart(transaction.dsl(), part);
                for (int i = 0; i < keys.size(); i++) {
                    books.add(part.get(i).withId(keys.get(i)));
                }
            }
            return books;
        });
    }

    private List<Long> insertPart(DSLContext dsl, List<BookRow> rows) {
        return dsl.insertInto(book, book.title, book.price, book.author, book.publisher, book.meta, book.createdAt)
                .valuesOfRows(rows.stream()
                        .map(row -> DSL.row(
                                row.title(),
                                row.price(),
                                row.author(),
                                row.publisherOrNull(),
                                row.meta(),
                                row.createdAt()))
                        .toList())
                .returningResult(book.id)
                .fetch(book.id);
    }

    @Override
    public List<BookRecord> change(BigDecimal more) {
        return context.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            List<BookRecord> books = dsl.selectFrom(book).fetch();
            List<BookRecord> changed = new ArrayList<>();
            for (BookRecord each : books) {
                if (each.id() % Library.CHANGED == 0) {
                    each.price(each.price().add(more));
                    changed.add(each);
                }
            }
            dsl.batchUpdate(changed).execute();
            return books;
        });
    }

    @Override
    public Integer upsert(List<TagRow> tags) {
        return context.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            BatchBindStep batch = dsl.batch(dsl.insertInto(other.tag, other.tagId, other.tagName)
                    .values((Long) null, null)
                    .onConflict(other.tagId)
                    .doUpdate()
                    .set(other.tagName, DSL.excluded(other.tagName)));
            for (TagRow tag : tags) {
                batch = batch.bind(tag.id(), tag.name());
            }
            return batch.execute().length;
        });
    }

    @Override
    public Long stream() {
        return context.transactionResult(transaction -> {
            long sum = 0;
            try (Cursor<BookRecord> cursor =
                    transaction.dsl().selectFrom(book).fetchSize(FETCH_SIZE).fetchLazy()) {
                for (BookRecord each : cursor) {
                    sum += BookRow.sum(each.id(), each.title(), each.createdAt());
                }
            }
            return sum;
        });
    }

    @Override
    public BookRow book(Object given) {
        if (given instanceof BookView view) {
            return view.row();
        }
        return given instanceof BookRow row ? row : ((BookRecord) given).row();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((Shelf) given).row(other);
    }

    @Override
    public void close() {}
}
