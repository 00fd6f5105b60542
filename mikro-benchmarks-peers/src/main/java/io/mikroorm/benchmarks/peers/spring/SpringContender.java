// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.peers.BookView;
import io.mikroorm.benchmarks.peers.spring.model.Author;
import io.mikroorm.benchmarks.peers.spring.model.Book;
import io.mikroorm.benchmarks.peers.spring.model.Counter;
import io.mikroorm.benchmarks.peers.spring.model.Tag;
import io.mikroorm.benchmarks.peers.spring.model.TaggedBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One template for all requests: it remembers nothing. */
final class SpringContender implements Contender {

    private final MongoTemplate template;

    SpringContender(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public Book find(long key) {
        return Objects.requireNonNull(template.findById(key, Book.class));
    }

    @Override
    public List<Book> load() {
        return template.findAll(Book.class);
    }

    @Override
    public List<BookView> records() {
        return template.findAll(BookView.class, "book");
    }

    /** References that Spring would follow by itself are followed one document after another: three queries are better. */
    @Override
    public List<Shelf> graph(int last) {
        List<Author> authors = template.find(query(where("id").lte((long) last)), Author.class);
        List<TaggedBook> books = template.find(query(where("author").lte((long) last)), TaggedBook.class);
        Set<Long> keys = new HashSet<>();
        for (TaggedBook book : books) {
            keys.addAll(book.getTags());
        }
        return Shelf.of(authors, books, template.find(query(where("id").in(keys)), Tag.class));
    }

    @Override
    public List<Book> insert(List<BookRow> rows) {
        long key = take(rows.size());
        List<Book> books = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            books.add(Book.of(row.withId(key++)));
        }
        template.insertAll(books);
        return books;
    }

    private long take(int count) {
        Counter counter = template.findAndModify(
                query(where("id").is("book")),
                new Update().inc("last", (long) count),
                FindAndModifyOptions.options().returnNew(true).upsert(true),
                Counter.class);
        return Objects.requireNonNull(counter).last() - count + 1;
    }

    @Override
    public List<Book> change(BigDecimal more) {
        List<Book> books = load();
        BulkOperations changes = template.bulkOps(BulkOperations.BulkMode.UNORDERED, Book.class);
        for (Book book : books) {
            if (book.getId() % Library.CHANGED == 0) {
                book.setPrice(book.getPrice().add(more));
                changes.updateOne(query(where("id").is(book.getId())), Update.update("price", book.getPrice()));
            }
        }
        changes.execute();
        return books;
    }

    @Override
    public BookRow book(Object given) {
        return given instanceof BookView view ? view.row() : ((Book) given).row();
    }

    @Override
    public AuthorRow author(Object given) {
        return ((Shelf) given).row();
    }

    @Override
    public void close() {}
}
