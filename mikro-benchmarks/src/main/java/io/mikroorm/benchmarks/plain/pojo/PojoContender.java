// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.plain.KeyCounter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.pojo.PojoCodecProvider;

/** The driver's own mapping: one class for each collection, and nothing that knows what was loaded. */
final class PojoContender implements Contender {

    private final MongoCollection<Book> books;
    private final MongoCollection<Author> authors;
    private final MongoCollection<Tag> tags;
    private final KeyCounter keys;

    PojoContender(MongoDatabase database) {
        MongoDatabase mapped = database.withCodecRegistry(CodecRegistries.fromRegistries(
                MongoClientSettings.getDefaultCodecRegistry(),
                CodecRegistries.fromProviders(
                        PojoCodecProvider.builder().automatic(true).build())));
        this.books = mapped.getCollection("book", Book.class);
        this.authors = mapped.getCollection("author", Author.class);
        this.tags = mapped.getCollection("tag", Tag.class);
        this.keys = new KeyCounter(database);
    }

    @Override
    public List<Book> load() {
        return books.find().into(new ArrayList<>());
    }

    @Override
    public Book find(long key) {
        return Objects.requireNonNull(books.find(Filters.eq(key)).first());
    }

    @Override
    public List<BookRecord> records() {
        return books.find(BookRecord.class).into(new ArrayList<>());
    }

    @Override
    public List<Shelf> graph(int last) {
        List<Author> found = authors.find(Filters.lte("_id", (long) last)).into(new ArrayList<>());
        List<TaggedBook> theirs =
                books.find(Filters.lte("author", (long) last), TaggedBook.class).into(new ArrayList<>());
        Set<Long> tagKeys = new HashSet<>();
        for (TaggedBook book : theirs) {
            tagKeys.addAll(book.getTags());
        }
        return Shelf.of(found, theirs, tags.find(Filters.in("_id", tagKeys)).into(new ArrayList<>()));
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        long key = keys.take(rows.size());
        List<Book> made = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            made.add(new Book(row, key++));
        }
        books.insertMany(made);
        return made;
    }

    @Override
    public List<Book> change(BigDecimal more) {
        List<Book> all = load();
        List<UpdateOneModel<Book>> changes = new ArrayList<>();
        for (Book book : all) {
            if (book.getId() % Library.CHANGED == 0) {
                book.setPrice(book.getPrice().add(more));
                changes.add(new UpdateOneModel<>(Filters.eq(book.getId()), Updates.set("price", book.getPrice())));
            }
        }
        books.bulkWrite(changes);
        return all;
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookRecord loaded ? loaded.row() : ((Book) given).row();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((Shelf) given).row();
    }

    @Override
    public void close() {}
}
