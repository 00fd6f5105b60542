// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import static org.assertj.core.api.Assertions.assertThat;

/** Any condition finds what it means in plain Java, in any order, page and strategy. */
public abstract class QueryLawsContract extends Laws {

    private static final int TRIES = 1_000;
    private static final int BOOKS = 40;

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private final List<Book> all = new ArrayList<>();

    @BeforeProperty
    void open() {
        orm = driver().open(Domain.LIBRARY, c -> {});
        Random random = new Random(11);
        List<Author> authors = new ArrayList<>();
        List<BookTag> tags = new ArrayList<>();
        List<Publisher> publishers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            authors.add(new Author("name" + i));
            tags.add(new BookTag("tag" + i));
            publishers.add(new Publisher("name" + i));
        }
        EntityManager em = orm.em().fork();
        for (int i = 0; i < BOOKS; i++) {
            Book book = new Book("title" + random.nextInt(5), authors.get(random.nextInt(5)));
            book.setPrice(BigDecimal.valueOf(random.nextInt(1200), 2));
            book.setGenre(random.nextInt(3) == 0 ? null : Genre.values()[random.nextInt(3)]);
            book.setPublisher(random.nextInt(3) == 0 ? null : Ref.of(publishers.get(random.nextInt(5))));
            for (BookTag tag : tags) {
                if (random.nextInt(4) == 0) {
                    book.getTags().add(tag);
                }
            }
            em.persist(book);
        }
        em.persistAll(authors).persistAll(tags).persistAll(publishers).flush();
        all.addAll(orm.em()
                .fork()
                .findAll(Book.class, o -> o.populate("author.books.tags", "publisher", "tags.books.author")));
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Provide
    Arbitrary<RandomCondition> conditions() {
        return RandomCondition.arbitrary();
    }

    @Property(tries = TRIES)
    void a_condition_finds_what_it_means(@ForAll("conditions") RandomCondition condition) {
        List<Long> expected = meant(condition).map(Book::getId).sorted().toList();

        EntityManager em = orm.em().fork();
        assertThat(em.find(Book.class, condition.condition(), o -> o.orderBy("id")))
                .extracting(Book::getId)
                .isEqualTo(expected);
        assertThat(em.count(Book.class, condition.condition())).isEqualTo(expected.size());
    }

    @Property(tries = TRIES)
    void a_page_is_a_part_of_the_whole_whatever_is_populated(
            @ForAll("conditions") RandomCondition condition,
            @ForAll LoadStrategy strategy,
            @ForAll("pages") List<Integer> page) {
        Comparator<Book> byGenre =
                Comparator.comparing(Book::getGenre, Comparator.nullsLast(Comparator.comparing(Genre::name)));
        Comparator<Book> order = page.get(2) == 0
                ? byGenre
                : page.get(2) == 1
                        ? Comparator.comparing((Book b) -> b.getAuthor().getName())
                                .reversed()
                        : Comparator.comparing(Book::getPrice);
        String sort = List.of("genre nulls last", "author.name desc", "price").get(page.get(2));
        List<Long> expected = meant(condition)
                .sorted(order.thenComparing(b -> b.getId() == null ? 0 : b.getId()))
                .skip(page.get(0))
                .limit(page.get(1))
                .map(Book::getId)
                .toList();

        List<Book> found = orm.em().fork().find(Book.class, condition.condition(), o -> o.orderBy(sort, "id")
                .offset(page.get(0))
                .limit(page.get(1))
                .populate("tags", "author.books", "publisher")
                .strategy(strategy));
        assertThat(found).extracting(Book::getId).isEqualTo(expected);
        assertThat(found).allSatisfy(book -> assertThat(
                        book.getTags().toList().stream().map(BookTag::getName).toList())
                .isEqualTo(same(book).getTags().toList().stream()
                        .map(BookTag::getName)
                        .sorted()
                        .toList()));
    }

    @Provide
    Arbitrary<List<Integer>> pages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 2))
                .as((offset, limit, sort) -> List.of(offset, limit, sort));
    }

    private Stream<Book> meant(RandomCondition condition) {
        return all.stream().filter(b -> Boolean.TRUE.equals(condition.meaning().apply(b)));
    }

    private Book same(Book book) {
        return all.stream()
                .filter(b -> Objects.equals(b.getId(), book.getId()))
                .findFirst()
                .orElseThrow();
    }
}
