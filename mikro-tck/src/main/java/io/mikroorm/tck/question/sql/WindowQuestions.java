// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Windows.denseRank;
import static io.mikroorm.sql.query.Windows.lag;
import static io.mikroorm.sql.query.Windows.lead;
import static io.mikroorm.sql.query.Windows.over;
import static io.mikroorm.sql.query.Windows.rank;
import static io.mikroorm.sql.query.Windows.rowNumber;
import static io.mikroorm.tck.question.Library.price;

/** Functions over windows of rows. */
final class WindowQuestions extends BuiltQuestions {

    private static final Comparator<Book> BY_TITLE = Comparator.comparing(Book::getTitle);
    private static final Comparator<Book> DEAR_FIRST =
            Comparator.comparing(Book::getPrice).reversed().thenComparing(BY_TITLE);

    WindowQuestions() {
        super("Windows");
    }

    Question<?> numbers_of_rows() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.title, rowNumber().orderBy(b.title.asc()).as("place"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(book.getTitle(), place(in.books(), BY_TITLE, book)))
                        .toList());
    }

    Question<?> places_among_the_books_of_the_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                rowNumber()
                                        .partitionBy(b.author().id)
                                        .orderBy(b.price.desc(), b.title.asc())
                                        .as("place"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                place(book.getAuthor().getBooks().toList(), DEAR_FIRST, book)))
                        .toList());
    }

    Question<?> ranks_with_gaps() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.title, rank().orderBy(b.price.desc()).as("place"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(book.getTitle(), dearer(in.books(), book) + 1))
                        .toList());
    }

    Question<?> ranks_without_gaps() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(b.title, denseRank().orderBy(b.price.desc()).as("place"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                in.books().stream()
                                                .map(Library::price)
                                                .filter(other -> other > price(book))
                                                .distinct()
                                                .count()
                                        + 1))
                        .toList());
    }

    Question<?> titles_and_those_before_and_behind() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                lag(b.title).orderBy(b.title.asc()).as("earlier"),
                                lead(b.title).orderBy(b.title.asc()).as("later"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                neighbour(sorted(in.books(), BY_TITLE), book, -1),
                                neighbour(sorted(in.books(), BY_TITLE), book, 1)))
                        .toList());
    }

    Question<?> titles_and_the_one_before_of_the_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                lag(b.title)
                                        .partitionBy(b.author().id)
                                        .orderBy(b.title.asc())
                                        .as("earlier"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                neighbour(sorted(book.getAuthor().getBooks().toList(), BY_TITLE), book, -1)))
                        .toList());
    }

    Question<?> books_and_how_many_the_author_has() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                over(count()).partitionBy(b.author().id).as("books"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book ->
                                row(book.getTitle(), book.getAuthor().getBooks().size()))
                        .toList());
    }

    Question<?> books_and_their_part_of_all() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.lt(10))
                        .select(
                                b.title,
                                over(max(b.price)).as("most"),
                                over(count()).as("books"))
                        .getRows(),
                in -> in.books(book -> price(book) < 10).stream()
                        .map(book -> row(
                                book.getTitle(),
                                9.99,
                                in.books(other -> price(other) < 10).size()))
                        .toList());
    }

    Question<?> sums_that_grow() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.title,
                                over(sum(b.price)).orderBy(b.title.asc()).as("total"))
                        .getRows(),
                in -> in.books().stream()
                        .map(book -> row(
                                book.getTitle(),
                                in.books(other -> other.getTitle().compareTo(book.getTitle()) <= 0).stream()
                                        .map(Book::getPrice)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                        .toList());
    }

    Question<?> ranks_of_groups() {
        return built(
                em -> em.createQueryBuilder(b)
                        .select(
                                b.price,
                                count().as("books"),
                                rank().orderBy(count().desc()).as("place"))
                        .groupBy(b.price)
                        .getRows(),
                in -> in.books().stream()
                        .map(Book::getPrice)
                        .distinct()
                        .map(price -> row(
                                price,
                                priced(in, price),
                                in.books().stream()
                                                .map(Book::getPrice)
                                                .distinct()
                                                .filter(other -> priced(in, other) > priced(in, price))
                                                .count()
                                        + 1))
                        .toList());
    }

    private static List<Book> sorted(List<Book> books, Comparator<Book> order) {
        return books.stream().sorted(order).toList();
    }

    private static int place(List<Book> books, Comparator<Book> order, Book book) {
        return sorted(books, order).indexOf(book) + 1;
    }

    private static @Nullable String neighbour(List<Book> sorted, Book book, int step) {
        int place = sorted.indexOf(book) + step;
        return place < 0 || place >= sorted.size() ? null : sorted.get(place).getTitle();
    }

    private static long dearer(List<Book> books, Book book) {
        return books.stream().filter(other -> price(other) > price(book)).count();
    }

    private static int priced(Library in, BigDecimal price) {
        return in.books(book -> book.getPrice().equals(price)).size();
    }
}
