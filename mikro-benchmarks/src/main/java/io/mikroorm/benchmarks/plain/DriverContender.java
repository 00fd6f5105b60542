// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.BookDecimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** MongoDB's driver by hand: objects straight from and to BSON, and nothing else. The limit. */
final class DriverContender implements Contender {

    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(
                    new PlainBookCodec(),
                    new DecodingCodec.Records(),
                    new DecodingCodec.Books(),
                    new DecodingCodec.Authors(),
                    new DecodingCodec.Tags()),
            MongoClientSettings.getDefaultCodecRegistry());
    private static final InsertManyOptions INSERT_UNORDERED = new InsertManyOptions().ordered(false);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<PlainBook> books;
    private final MongoCollection<PlainAuthor> authors;
    private final MongoCollection<TagRow> tags;
    private final KeyCounter keys;

    DriverContender(MongoDatabase database) {
        MongoDatabase typed = database.withCodecRegistry(CODECS);
        this.books = typed.getCollection("book", PlainBook.class);
        this.authors = typed.getCollection("author", PlainAuthor.class);
        this.tags = typed.getCollection("tag", TagRow.class);
        this.keys = new KeyCounter(database);
    }

    @Override
    public List<PlainBook> load() {
        return books.find().into(new ArrayList<>());
    }

    @Override
    public PlainBook find(long key) {
        PlainBook book = books.find(Filters.eq(key)).first();
        if (book == null) {
            throw new IllegalStateException("no book " + key);
        }
        return book;
    }

    @Override
    public List<BookRow> records() {
        return books.find(BookRow.class).into(new ArrayList<>());
    }

    @Override
    public List<PlainAuthor> graph(int last) {
        return DocumentGraph.of(
                authors.find(Filters.lte("_id", (long) last)),
                books.find(Filters.lte("author", (long) last), PlainAuthor.Keyed.class),
                found -> tags.find(Filters.in("_id", found)));
    }

    @Override
    public List<PlainBook> insert(List<BookRow> rows) {
        long key = keys.take(rows.size());
        List<PlainBook> made = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            made.add(new PlainBook(row, key++));
        }
        books.insertMany(made, INSERT_UNORDERED);
        return made;
    }

    /** Who writes this by hand knows which books were changed. */
    @Override
    public List<PlainBook> change(BigDecimal more) {
        List<PlainBook> all = load();
        List<UpdateOneModel<PlainBook>> changes = new ArrayList<>(all.size() / Library.CHANGED);
        for (PlainBook book : all) {
            if (book.id % Library.CHANGED == 0) {
                book.price = book.price.add(more);
                BsonDocument price = new BsonDocument("price", new BsonDecimal128(BookDecimal.of(book.price)));
                changes.add(new UpdateOneModel<>(
                        new BsonDocument("_id", new BsonInt64(book.id)), new BsonDocument("$set", price)));
            }
        }
        books.bulkWrite(changes, UNORDERED);
        return all;
    }

    /** Who writes this by hand knows that nothing changed. */
    @Override
    public Object loadAndFlush() {
        return load();
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
