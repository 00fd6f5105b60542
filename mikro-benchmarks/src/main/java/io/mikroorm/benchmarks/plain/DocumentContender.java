// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** MongoDB's driver with its own documents, whose values are taken out one by one. */
final class DocumentContender implements Contender {

    private final MongoCollection<Document> books;
    private final MongoCollection<Document> authors;
    private final MongoCollection<Document> tags;
    private final KeyCounter keys;

    DocumentContender(MongoDatabase database) {
        this.books = database.getCollection("book");
        this.authors = database.getCollection("author");
        this.tags = database.getCollection("tag");
        this.keys = new KeyCounter(database);
    }

    private static PlainBook book(Document document) {
        return read(document, new PlainBook());
    }

    private static <T extends PlainBook> T read(Document document, T book) {
        book.id = document.getLong("_id");
        book.title = document.getString("title");
        book.price = document.get("price", Decimal128.class).bigDecimalValue();
        book.author = document.getLong("author");
        @Nullable Long publisher = document.getLong("publisher");
        book.publisher = publisher == null ? 0 : publisher;
        book.meta = document.getString("meta");
        book.createdAt = document.getDate("createdAt").toInstant();
        return book;
    }

    private static PlainAuthor.Keyed bookWithKeys(Document document) {
        PlainAuthor.Keyed book = read(document, new PlainAuthor.Keyed());
        book.tagKeys.addAll(document.getList("tags", Long.class));
        return book;
    }

    private static PlainAuthor author(Document document) {
        PlainAuthor author = new PlainAuthor();
        author.id = document.getLong("_id");
        author.name = document.getString("name");
        author.email = document.getString("email");
        author.age = document.getInteger("age", 0);
        author.born =
                document.getDate("born").toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        author.createdAt = document.getDate("createdAt").toInstant();
        author.version = document.getInteger("version");
        return author;
    }

    @Override
    public List<PlainBook> load() {
        return books.find().map(DocumentContender::book).into(new ArrayList<>());
    }

    @Override
    public PlainBook find(long key) {
        return book(Objects.requireNonNull(books.find(Filters.eq(key)).first()));
    }

    @Override
    public List<BookRow> records() {
        return books.find().map(document -> book(document).values()).into(new ArrayList<>());
    }

    @Override
    public List<PlainAuthor> graph(int last) {
        return DocumentGraph.of(
                authors.find(Filters.lte("_id", (long) last)).map(DocumentContender::author),
                books.find(Filters.lte("author", (long) last)).map(DocumentContender::bookWithKeys),
                found -> tags.find(Filters.in("_id", found))
                        .map(document -> new TagRow(document.getLong("_id"), document.getString("name"))));
    }

    @Override
    public List<PlainBook> insert(List<BookRow> rows) {
        long key = keys.take(rows.size());
        List<PlainBook> made = new ArrayList<>(rows.size());
        List<Document> documents = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            made.add(new PlainBook(row, key));
            documents.add(document(row, key++));
        }
        books.insertMany(documents);
        return made;
    }

    private static Document document(BookRow row, long key) {
        Document document = new Document("_id", key)
                .append("title", row.title())
                .append("price", new Decimal128(row.price()))
                .append("author", row.author());
        if (row.publisher() != 0) {
            document.append("publisher", row.publisher());
        }
        if (row.meta() != null) {
            document.append("meta", row.meta());
        }
        return document.append("createdAt", row.createdAt());
    }

    @Override
    public List<PlainBook> change(BigDecimal more) {
        List<PlainBook> all = load();
        List<UpdateOneModel<Document>> changes = new ArrayList<>();
        for (PlainBook book : all) {
            if (book.id % Library.CHANGED == 0) {
                book.price = book.price.add(more);
                changes.add(new UpdateOneModel<>(Filters.eq(book.id), Updates.set("price", book.price)));
            }
        }
        books.bulkWrite(changes);
        return all;
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookRow row ? row : ((PlainBook) given).values();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((PlainAuthor) given).values();
    }

    @Override
    public void close() {}
}
