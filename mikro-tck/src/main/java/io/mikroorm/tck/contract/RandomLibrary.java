// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A library made of numbers, so that it can be drawn at random and shrunk.
 *
 * @param authors for each author: which publisher (or none), and which optional parts
 * @param books the books
 * @param order where to begin, and how to go on, when the entities are persisted
 */
record RandomLibrary(List<Integer> authors, List<BookDraft> books, int order) {

    /**
     * A book.
     *
     * @param author which author
     * @param publisher which publisher, or none
     * @param tags a bit for each tag
     * @param parts bits: cover, isbn, genre, chapters, side on which it is added
     */
    record BookDraft(int author, int publisher, int tags, int parts) {}

    private static final int TAGS = 4;
    private static final int PUBLISHERS = 3;

    static Arbitrary<RandomLibrary> arbitrary() {
        Arbitrary<BookDraft> book = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-2, PUBLISHERS - 1),
                        Arbitraries.integers().between(0, (1 << TAGS) - 1),
                        Arbitraries.integers().between(0, 63))
                .as(BookDraft::new);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 63)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        book.list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 1_000))
                .as(RandomLibrary::new);
    }

    /** New entities, all of them, in the order in which they are to be persisted. */
    List<Object> entities() {
        List<Publisher> publishers = new ArrayList<>();
        for (int i = 0; i < PUBLISHERS; i++) {
            publishers.add(new Publisher("publisher " + i));
        }
        List<BookTag> tags = new ArrayList<>();
        for (int i = 0; i < TAGS; i++) {
            tags.add(new BookTag("tag " + i));
        }
        List<Object> all = new ArrayList<>();
        List<Author> writers = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            writers.add(author(i, publishers, all));
        }
        List<Book> made = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            made.add(book(i, writers, publishers, tags));
        }
        for (int i = 0; i < made.size() && i < PUBLISHERS; i++) {
            publishers.get(i).setFlagship((order & 1) == 0 ? Ref.of(made.get(i)) : null);
        }
        all.addAll(publishers);
        all.addAll(tags);
        all.addAll(made);
        Collections.shuffle(all, new Random(order));
        return all;
    }

    private Author author(int number, List<Publisher> publishers, List<Object> all) {
        int bits = authors.get(number);
        Author author = new Author("author " + number);
        if ((bits & 1) != 0) {
            author.setPublisher(Ref.of(publishers.get(bits % PUBLISHERS)));
        }
        if ((bits & 2) != 0) {
            author.setAddress(new Address("street " + bits, "city", (bits & 4) != 0 ? "country" : null));
        }
        if ((bits & 8) != 0) {
            author.setBorn(LocalDate.of(1900 + bits, 1, 1));
        }
        if ((bits & 16) != 0) {
            all.add(new Profile("profile " + number, author));
        }
        all.add(author);
        return author;
    }

    private Book book(int number, List<Author> writers, List<Publisher> publishers, List<BookTag> tags) {
        BookDraft draft = books.get(number);
        Author author = writers.get(draft.author() % writers.size());
        Book book = new Book("book " + number, author);
        if (draft.publisher() >= 0) {
            book.setPublisher(Ref.of(publishers.get(draft.publisher())));
        }
        for (int i = 0; i < tags.size(); i++) {
            if ((draft.tags() >> i & 1) != 0) {
                boolean owning = (draft.parts() & 32) == 0;
                if (owning) {
                    book.getTags().add(tags.get(i));
                } else {
                    tags.get(i).getBooks().add(book);
                }
            }
        }
        parts(number, draft.parts(), book);
        return book;
    }

    private static void parts(int number, int parts, Book book) {
        if ((parts & 1) != 0) {
            book.setCover(new Cover("colour " + number));
        }
        if ((parts & 2) != 0) {
            book.setIsbn("isbn " + number);
        }
        if ((parts & 4) != 0) {
            book.setGenre(Genre.values()[number % Genre.values().length]);
        }
        if ((parts & 8) != 0) {
            book.getChapters().add(new Chapter(2, "two", book));
            book.getChapters().add(new Chapter(1, "one", book));
        }
        if ((parts & 16) != 0) {
            book.getAuthor().getBooks().add(book);
        }
        book.setPrice(BigDecimal.valueOf(parts * 7L, 2));
    }
}
