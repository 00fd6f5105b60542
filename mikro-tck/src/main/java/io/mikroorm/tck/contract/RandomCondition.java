// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.entity.Ref;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/**
 * A condition on books, together with what it means in plain Java: true, false, or unknown (null) as in SQL, where a null is
 * compared.
 *
 * @param condition the condition
 * @param meaning what it means
 */
record RandomCondition(Condition<Object> condition, Function<Book, @Nullable Boolean> meaning) {

    private static final int WORDS = 5;

    static Arbitrary<RandomCondition> arbitrary() {
        return Arbitraries.recursive(RandomCondition::leaves, RandomCondition::combined, 0, 3);
    }

    @Override
    public String toString() {
        return condition.toString();
    }

    private static Arbitrary<RandomCondition> leaves() {
        return Arbitraries.oneOf(titles(), prices(), nullables(), relations(), members());
    }

    private static Arbitrary<String> words(String kind) {
        return Arbitraries.integers().between(0, WORDS).map(i -> kind + i);
    }

    private static Arbitrary<RandomCondition> titles() {
        return words("title")
                .flatMap(word -> Arbitraries.of(
                        leaf(where("title").eq(word), b -> b.getTitle().equals(word)),
                        leaf(where("title").ne(word), b -> !b.getTitle().equals(word)),
                        leaf(where("title").in(word, "title0"), b -> List.of(word, "title0")
                                .contains(b.getTitle())),
                        leaf(where("title").notIn(word, "title0"), b -> !List.of(word, "title0")
                                .contains(b.getTitle())),
                        leaf(where("title").in(List.of()), b -> false),
                        leaf(where("title").endsWith(word.substring(5)), b -> b.getTitle()
                                .endsWith(word.substring(5)))));
    }

    private static Arbitrary<RandomCondition> prices() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(BigDecimal::valueOf)
                .flatMap(price -> Arbitraries.of(
                        leaf(where("price").gt(price), b -> b.getPrice().compareTo(price) > 0),
                        leaf(where("price").gte(price), b -> b.getPrice().compareTo(price) >= 0),
                        leaf(where("price").lt(price), b -> b.getPrice().compareTo(price) < 0),
                        leaf(where("price").lte(price), b -> b.getPrice().compareTo(price) <= 0)));
    }

    private static Arbitrary<RandomCondition> nullables() {
        return Arbitraries.of(Genre.values())
                .flatMap(genre -> Arbitraries.of(
                        leaf(where("genre").eq(genre), b -> b.getGenre() == null ? null : b.getGenre() == genre),
                        leaf(where("genre").ne(genre), b -> b.getGenre() == null ? null : b.getGenre() != genre),
                        leaf(where("genre").isNull(), b -> b.getGenre() == null),
                        leaf(where("genre").eq(null), b -> b.getGenre() == null),
                        leaf(where("genre").ne(null), b -> b.getGenre() != null),
                        leaf(
                                where("genre").in(Arrays.asList(genre, null)),
                                b -> b.getGenre() == null || b.getGenre() == genre),
                        leaf(where("genre").notIn(genre), b -> b.getGenre() == null ? null : b.getGenre() != genre)));
    }

    private static Arbitrary<RandomCondition> relations() {
        return words("name")
                .flatMap(name -> Arbitraries.of(
                        leaf(
                                where("author.name").eq(name),
                                b -> b.getAuthor().getName().equals(name)),
                        leaf(
                                where("author.name").gt(name),
                                b -> b.getAuthor().getName().compareTo(name) > 0),
                        leaf(where("publisher").isNull(), b -> b.getPublisher() == null),
                        leaf(where("publisher").isNotNull(), b -> b.getPublisher() != null),
                        leaf(
                                where("publisher.name").eq(name),
                                b -> publisher(b) == null ? null : name.equals(publisher(b))),
                        leaf(
                                where("publisher.name").ne(name),
                                b -> publisher(b) == null ? null : !name.equals(publisher(b))),
                        leaf(where("publisher.name").isNull(), b -> publisher(b) == null),
                        leaf(
                                where("publisher")
                                        .some(where("name")
                                                .eq(name)
                                                .or(where("name").lt("name2"))),
                                b -> publisher(b) == null
                                        ? null
                                        : name.equals(publisher(b))
                                                || some(publisher(b)).compareTo("name2") < 0)));
    }

    private static Arbitrary<RandomCondition> members() {
        return words("tag")
                .flatMap(tag -> Arbitraries.of(
                        leaf(where("tags.name").eq(tag), b -> hasTag(b, tag::equals)),
                        leaf(where("tags.name").ne(tag), b -> hasTag(b, t -> !t.equals(tag))),
                        leaf(where("tags").isNull(), b -> b.getTags().isEmpty()),
                        leaf(where("tags").exists(), b -> !b.getTags().isEmpty()),
                        leaf(
                                where("tags")
                                        .some(where("name")
                                                .gt(tag)
                                                .and(where("name").lt("tag4"))),
                                b -> hasTag(b, t -> t.compareTo(tag) > 0 && t.compareTo("tag4") < 0)),
                        leaf(where("author.books.tags.name").eq(tag), b -> b.getAuthor().getBooks().toList().stream()
                                .anyMatch(o -> hasTag(o, tag::equals))),
                        leaf(where("tags.books.author.name").eq("name1"), b -> b.getTags().toList().stream()
                                .flatMap(t -> t.getBooks().toList().stream())
                                .anyMatch(o -> o.getAuthor().getName().equals("name1")))));
    }

    private static boolean hasTag(Book book, Predicate<String> name) {
        return book.getTags().toList().stream().anyMatch(t -> name.test(t.getName()));
    }

    private static @Nullable String publisher(Book book) {
        Ref<Publisher> ref = book.getPublisher();
        return ref == null ? null : ref.get().getName();
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static RandomCondition leaf(Condition<Object> condition, Function<Book, @Nullable Boolean> meaning) {
        return new RandomCondition(condition, meaning);
    }

    private static Arbitrary<RandomCondition> combined(Arbitrary<RandomCondition> parts) {
        Arbitrary<RandomCondition> and =
                Combinators.combine(parts, parts).as((a, b) -> leaf(a.condition.and(b.condition), x -> and(a, b, x)));
        Arbitrary<RandomCondition> or = Combinators.combine(parts, parts)
                .as((a, b) -> leaf(a.condition.or(b.condition), x -> not(and(negated(a), negated(b), x))));
        Arbitrary<RandomCondition> not = parts.map(RandomCondition::negated);
        return Arbitraries.oneOf(and, or, not, parts);
    }

    private static RandomCondition negated(RandomCondition part) {
        return leaf(part.condition.not(), book -> not(part.meaning.apply(book)));
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static @Nullable Boolean and(RandomCondition one, RandomCondition other, Book book) {
        Boolean first = one.meaning.apply(book);
        Boolean second = other.meaning.apply(book);
        if (Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second)) {
            return false;
        }
        return first == null || second == null ? null : Boolean.TRUE;
    }
}
