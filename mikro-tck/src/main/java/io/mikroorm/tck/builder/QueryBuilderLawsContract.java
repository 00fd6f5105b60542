// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.entity.Ref;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Publisher_;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.countDistinct;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.lower;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Raw.rawCondition;
import static io.mikroorm.sql.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

/** What a query that is built finds is what plain Java finds in all that is there. */
public abstract class QueryBuilderLawsContract extends BuilderContract {

    private final List<Author> authors = new ArrayList<>();
    private final List<Book> books = new ArrayList<>();

    /** On the library. */
    protected QueryBuilderLawsContract() {}

    /** What is asked for of an author. */
    public record Totals(
            String name,
            long books,
            long tags,
            @Nullable BigDecimal most,
            @Nullable BigDecimal total) {}

    @BeforeEach
    void manyMore() {
        Random random = new Random(7);
        List<Publisher> publishers = List.of(new Publisher("One"), new Publisher("Two"));
        List<BookTag> tags = List.of(new BookTag("x"), new BookTag("y"), new BookTag("z"));
        List<Author> more = new ArrayList<>(List.of(jon, arya, bran));
        for (int i = 0; i < 12; i++) {
            Author author = new Author("Author " + (char) ('a' + i));
            if (i % 3 == 0) {
                author.setPublisher(Ref.of(publishers.get(i % 2)));
            }
            for (int j = 0; j < i % 4; j++) {
                author.getBooks().add(more(author, i * 10 + j, random, publishers, tags));
            }
            more.add(author);
        }
        given(more.subList(3, more.size()).toArray());
        authors.addAll(more);
        authors.sort(Comparator.comparing(Author::getName));
        for (Author author : authors) {
            books.addAll(author.getBooks());
        }
        books.sort(Comparator.comparing(Book::getTitle));
    }

    private static Book more(Author author, int number, Random random, List<Publisher> publishers, List<BookTag> tags) {
        Book book = new Book("Book " + number, author);
        book.setPrice(BigDecimal.valueOf(random.nextInt(4000), 2));
        if (number % 2 == 0) {
            book.setPublisher(Ref.of(publishers.get(random.nextInt(2))));
        }
        for (BookTag tag : tags) {
            if (random.nextBoolean()) {
                book.getTags().add(tag);
            }
        }
        return book;
    }

    private void found(SelectBuilder<Author> query, Predicate<Author> wanted) {
        assertThat(names(query.orderBy(a.name.asc()).getResultList()))
                .isEqualTo(names(authors.stream().filter(wanted).toList()));
        assertThat(query.getCount()).isEqualTo(authors.stream().filter(wanted).count());
    }

    private void foundBooks(Condition<Aliased> condition, Predicate<Book> wanted) {
        SelectBuilder<Book> query = sql().createQueryBuilder(b)
                .leftJoin(b.author(), a)
                .leftJoin(b.publisher(), p)
                .where(condition)
                .orderBy(b.title.asc());
        assertThat(titles(query.getResultList()))
                .isEqualTo(titles(books.stream().filter(wanted).toList()));
        assertThat(query.getCount()).isEqualTo(books.stream().filter(wanted).count());
    }

    private static boolean isDearerThan(Book book, int price) {
        return book.getPrice().compareTo(BigDecimal.valueOf(price)) > 0;
    }

    private static @Nullable String publisher(Book book) {
        Ref<Publisher> publisher = book.getPublisher();
        return publisher == null ? null : publisher.get().getName();
    }

    @Test
    void conditions_over_several_aliases_are_those_of_java() {
        foundBooks(b.price.gt(20), book -> isDearerThan(book, 20));
        foundBooks(
                p.name.eq("One").or(b.price.gt(30)), book -> "One".equals(publisher(book)) || isDearerThan(book, 30));
        foundBooks(p.name.eq("One").not(), book -> publisher(book) != null && !"One".equals(publisher(book)));
        foundBooks(
                p.id.isNull().and(a.name.like("Author%")),
                book -> publisher(book) == null && book.getAuthor().getName().startsWith("Author"));
        foundBooks(
                column(a.publisher().id).eq(p.id),
                book -> book.getPublisher() != null
                        && book.getAuthor().getPublisher() != null
                        && Objects.equals(
                                publisher(book),
                                book.getAuthor().getPublisher().get().getName()));
        foundBooks(
                lower(b.title).in(List.of("book 10", "wall")),
                book -> book.getTitle().equals("Book 10") || book.getTitle().equals("Wall"));
    }

    @Test
    void a_null_in_a_list_means_null_as_in_conditions_on_properties() {
        List<@Nullable String> oneOrNone = Arrays.asList("One", null);
        Predicate<Book> isOne = book -> "One".equals(publisher(book));
        Predicate<Book> isNone = book -> publisher(book) == null;
        foundBooks(column(p.name).in(oneOrNone), isOne.or(isNone));
        foundBooks(column(p.name).notIn(oneOrNone), isOne.or(isNone).negate());
        DerivedQuery s = sql().createQueryBuilder(a)
                .leftJoin(a.publisher(), p)
                .select(a.id, p.name)
                .as("s");
        found(
                sql().createQueryBuilder(a)
                        .join(s, column(a.id).eq(s.column(Long.class, "id")))
                        .where(where("s.name").in(Arrays.asList("Two", null))),
                author -> author.getPublisher() == null
                        || author.getPublisher().get().getName().equals("Two"));
    }

    @Test
    void a_name_that_is_given_inside_of_words_is_not_the_name_of_a_table_that_is_joined_by_itself() {
        var p0 = Publisher_.as("p0");
        found(
                sql().createQueryBuilder(a)
                        .where(rawCondition(
                                "? = 1",
                                subquery(sql().createQueryBuilder(p0)
                                        .where(column(p0.name).eq(a.publisher().name))
                                        .selectValue(count(p0.id))))),
                author -> author.getPublisher() != null);
    }

    @Test
    void joins_are_those_of_java() {
        found(sql().createQueryBuilder(a).join(a.books(), b), author -> !author.getBooks()
                .isEmpty());
        found(
                sql().createQueryBuilder(a)
                        .leftJoin(a.books(), b, b.price.gt(20))
                        .where(b.id.isNull()),
                author -> author.getBooks().stream().noneMatch(book -> isDearerThan(book, 20)));
        found(
                sql().createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .join(b.tags(), t)
                        .where(t.name.eq("x")),
                author -> author.getBooks().stream().anyMatch(book -> book.getTags().stream()
                        .anyMatch(tag -> tag.getName().equals("x"))));
        found(
                sql().createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .join(b.publisher(), p, p.name.eq("Two"))
                        .where(b.id.isNull()),
                author -> author.getBooks().stream().noneMatch(book -> "Two".equals(publisher(book))));
        found(
                sql().createQueryBuilder(a)
                        .where(exists(sql().createQueryBuilder(b)
                                .join(b.tags(), t)
                                .where(column(b.author().id).eq(a.id).and(t.name.eq("y"))))),
                author -> author.getBooks().stream().anyMatch(book -> book.getTags().stream()
                        .anyMatch(tag -> tag.getName().equals("y"))));
    }

    @Test
    void groups_are_those_of_java() {
        List<Totals> rows = sql().createQueryBuilder(a)
                .leftJoin(a.books(), b)
                .select(
                        a.name,
                        count(b.id).as("books"),
                        countDistinct(b.publisher().id).as("tags"),
                        max(b.price).as("most"),
                        sum(b.price).as("total"))
                .groupBy(a.id, a.name)
                .orderBy(a.name.asc())
                .into(Totals.class);
        assertThat(rows).hasSameSizeAs(authors);
        for (int i = 0; i < rows.size(); i++) {
            Totals row = rows.get(i);
            List<Book> own = new ArrayList<>();
            authors.get(i).getBooks().forEach(own::add);
            assertThat(row.name()).isEqualTo(authors.get(i).getName());
            assertThat(row.books()).isEqualTo(own.size());
            assertThat(row.tags()).isEqualTo(publishers(own).size());
            BigDecimal total = own.stream().map(Book::getPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal most = own.stream()
                    .map(Book::getPrice)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            assertThat(row.total())
                    .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                    .isEqualTo(own.isEmpty() ? null : total);
            assertThat(row.most())
                    .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                    .isEqualTo(most);
        }
    }

    private static Set<String> publishers(List<Book> books) {
        Set<String> names = new HashSet<>();
        for (Book book : books) {
            String name = publisher(book);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void pages_are_those_of_java() {
        List<Author> withBooks = new ArrayList<>(authors);
        withBooks.removeIf(author -> author.getBooks().isEmpty());
        Comparator<Author> byLeast = Comparator.comparing(author -> author.getBooks().stream()
                .map(Book::getPrice)
                .min(Comparator.naturalOrder())
                .orElseThrow());
        List<String> sorted = names(withBooks.stream()
                .sorted(byLeast.thenComparing(author -> Objects.requireNonNull(author.getId())))
                .toList());
        for (int offset = 0; offset < sorted.size(); offset += 3) {
            List<Author> page = sql().createQueryBuilder(a)
                    .joinAndSelect(a.books(), b)
                    .orderBy(b.price.asc())
                    .limit(3)
                    .offset(offset)
                    .getResultList();
            assertThat(names(page)).isEqualTo(sorted.subList(offset, Math.min(sorted.size(), offset + 3)));
            assertThat(page).allMatch(author -> author.getBooks().isLoaded());
        }
    }

    @Test
    void windows_are_those_of_java() {
        var rows = sql().createQueryBuilder(b)
                .select(
                        b.title,
                        rowNumber()
                                .partitionBy(b.author().id)
                                .orderBy(b.price.desc(), b.title.asc())
                                .as("place"))
                .getRows();
        Map<Object, Object> places = new HashMap<>();
        for (Author author : authors) {
            List<Book> own = new ArrayList<>();
            author.getBooks().forEach(own::add);
            own.sort(Comparator.comparing(Book::getPrice).reversed().thenComparing(Book::getTitle));
            for (Book book : own) {
                places.put(book.getTitle(), own.indexOf(book) + 1L);
            }
        }
        assertThat(rows).hasSameSizeAs(books);
        assertThat(rows).allSatisfy(row -> assertThat(row.get("place")).isEqualTo(places.get(row.get("title"))));
    }
}
