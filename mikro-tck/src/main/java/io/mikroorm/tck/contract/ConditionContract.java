// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions, in the words of {@code where(…)} and as maps of operators. */
public abstract class ConditionContract extends Contract {

    @BeforeEach
    void rows() {
        Publisher orbit = new Publisher("Orbit");
        Author jon = new Author("Jon");
        jon.setBorn(LocalDate.of(1980, 1, 2));
        jon.setAddress(new Address("Wall 1", "North", null));
        jon.setPublisher(Ref.of(orbit));
        Author arya = new Author("Arya");
        arya.setBorn(LocalDate.of(1990, 5, 6));
        arya.setAddress(new Address("Street 2", "Braavos", "Essos"));
        Author bran = new Author("Bran");
        BookTag cold = new BookTag("cold");
        BookTag sharp = new BookTag("sharp");
        book(jon, "Winter", "5.00", Genre.NOVEL, cold);
        book(jon, "Wall", "10.50", Genre.SCIENCE, cold, sharp).setPublisher(Ref.of(orbit));
        book(arya, "Needle", "9.99", Genre.POETRY, sharp);
        book(arya, "100% steel_", "100.00", null);
        given(jon, arya, bran);
    }

    private static Book book(Author author, String title, String price, @Nullable Genre genre, BookTag... tags) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        book.setGenre(genre);
        book.getTags().addAll(List.of(tags));
        author.getBooks().add(book);
        return book;
    }

    private List<String> authors(Condition<Object> condition) {
        return em.find(Author.class, condition, o -> o.orderBy("name")).stream()
                .map(Author::getName)
                .toList();
    }

    private List<String> books(Condition<Object> condition) {
        return em.find(Book.class, condition, o -> o.orderBy("title")).stream()
                .map(Book::getTitle)
                .toList();
    }

    @Nested
    class Comparisons {

        @Test
        void equal_and_unequal() {
            assertThat(authors(where("name").eq("Jon"))).containsExactly("Jon");
            assertThat(authors(where("name").ne("Jon"))).containsExactly("Arya", "Bran");
        }

        @Test
        void greater_and_less() {
            assertThat(books(where("price").gt(new BigDecimal("9.99")))).containsExactly("100% steel_", "Wall");
            assertThat(books(where("price").gte(new BigDecimal("9.99"))))
                    .containsExactly("100% steel_", "Needle", "Wall");
            assertThat(books(where("price").lt(new BigDecimal("9.990")))).containsExactly("Winter");
            assertThat(books(where("price").lte(10))).containsExactly("Needle", "Winter");
            assertThat(authors(where("born").gt(LocalDate.of(1985, 1, 1)))).containsExactly("Arya");
        }

        @Test
        void decimals_are_compared_as_numbers_not_as_text() {
            assertThat(books(where("price")
                            .gt(new BigDecimal("9"))
                            .and(where("price").lt(new BigDecimal("11")))))
                    .containsExactly("Needle", "Wall");
            assertThat(books(where("price").eq(new BigDecimal("5")))).containsExactly("Winter");
        }

        @Test
        void null_is_asked_for_by_equal_and_by_is_null() {
            assertThat(authors(where("born").eq(null))).containsExactly("Bran");
            assertThat(authors(where("born").isNull())).containsExactly("Bran");
            assertThat(authors(where("born").ne(null))).containsExactly("Arya", "Jon");
            assertThat(authors(where("born").isNotNull())).containsExactly("Arya", "Jon");
        }

        @Test
        void null_is_neither_equal_nor_unequal_to_a_value() {
            assertThat(authors(where("born").ne(LocalDate.of(1980, 1, 2)))).containsExactly("Arya");
        }

        @Test
        void one_of_some_values() {
            assertThat(authors(where("name").in("Jon", "Bran", "Hodor"))).containsExactly("Bran", "Jon");
            assertThat(authors(where("name").notIn("Jon", "Hodor"))).containsExactly("Arya", "Bran");
            assertThat(authors(where("name").in(List.of()))).isEmpty();
            assertThat(authors(where("name").notIn(List.of()))).hasSize(3);
        }

        @Test
        void one_of_more_values_than_a_statement_takes() {
            List<@Nullable String> names = new ArrayList<>(List.of("Jon", "Bran"));
            for (int i = 0; i < 100_000; i++) {
                names.add("author " + i);
            }
            names.add("Jon");
            Condition<Object> known = where("name").in(names).and(where("born").isNotNull());
            assertThat(em.find(Author.class, known)).extracting(Author::getName).containsExactly("Jon");
            assertThat(em.count(Author.class, known)).isEqualTo(1);
            names.add(null);
            assertThat(em.count(Author.class, where("address.country").in(names)))
                    .isEqualTo(2);
            assertThat(em.find(Author.class, where("books.tags.name").in(tagsAnd(names))))
                    .extracting(Author::getName)
                    .containsExactlyInAnyOrder("Arya", "Jon");
        }

        private static List<@Nullable String> tagsAnd(List<@Nullable String> names) {
            List<@Nullable String> labels = new ArrayList<>(List.of("cold"));
            labels.addAll(names);
            labels.add("sharp");
            return labels;
        }

        @Test
        void null_may_be_one_of_them() {
            assertThat(authors(where("born").in(Arrays.asList(null, LocalDate.of(1980, 1, 2)))))
                    .containsExactly("Bran", "Jon");
            assertThat(authors(where("born").notIn(Arrays.asList(null, LocalDate.of(1980, 1, 2)))))
                    .containsExactly("Arya");
        }

        @Test
        void an_enum_is_compared_with_its_constants() {
            assertThat(books(where("genre").eq(Genre.NOVEL))).containsExactly("Winter");
            assertThat(books(where("genre").in(Genre.POETRY, Genre.SCIENCE))).containsExactly("Needle", "Wall");
        }
    }

    @Nested
    class Texts {

        @Test
        void like_takes_patterns() {
            assertThat(books(where("title").like("W%"))).containsExactly("Wall", "Winter");
            assertThat(books(where("title").like("W_ll"))).containsExactly("Wall");
        }

        @Test
        void ilike_takes_upper_for_lower_case_and_patterns() {
            assertThat(books(where("title").ilike("w%"))).containsExactly("Wall", "Winter");
            assertThat(books(where("title").ilike("W_LL"))).containsExactly("Wall");
            assertThat(books(Where.of(Map.of("title", Map.of("$ilike", "%INTER")))))
                    .containsExactly("Winter");
            assertThat(books(where("title")
                            .ilike("w_n%")
                            .not()
                            .and(where("title").ilike("w%"))))
                    .containsExactly("Wall");
        }

        @Test
        void text_is_looked_for_as_it_stands() {
            assertThat(books(where("title").contains("0%"))).containsExactly("100% steel_");
            assertThat(books(where("title").contains("_"))).containsExactly("100% steel_");
            assertThat(books(where("title").startsWith("W"))).containsExactly("Wall", "Winter");
            assertThat(books(where("title").startsWith("%"))).isEmpty();
            assertThat(books(where("title").endsWith("l_"))).containsExactly("100% steel_");
            assertThat(books(where("title").endsWith("l"))).containsExactly("Wall");
        }
    }

    @Nested
    class Logic {

        @Test
        void and_or_not() {
            assertThat(authors(where("name").eq("Jon").or(where("name").eq("Bran"))))
                    .containsExactly("Bran", "Jon");
            assertThat(books(where("genre").isNotNull().and(where("price").gt(6))))
                    .containsExactly("Needle", "Wall");
            assertThat(authors(where("name").eq("Jon").not())).containsExactly("Arya", "Bran");
            assertThat(books(where("title")
                            .like("W%")
                            .and(where("price").lt(6).or(where("price").gt(10)))))
                    .containsExactly("Wall", "Winter");
        }

        @Test
        void of_thousands_of_alternatives() {
            Condition<Object> one = where("name").eq("Jon");
            for (int i = 0; i < 3_000; i++) {
                one = one.or(where("name").eq("author " + i));
            }
            assertThat(authors(one)).containsExactly("Jon");
            assertThat(authors(one.not().and(where("name").ne("Bran")))).containsExactly("Arya");
        }

        @Test
        void all_of_nothing_is_true_and_any_of_nothing_is_false() {
            assertThat(authors(Condition.all())).hasSize(3);
            assertThat(authors(Condition.any())).isEmpty();
        }
    }

    @Nested
    class Paths {

        @Test
        void a_to_one_relation_is_followed() {
            assertThat(books(where("author.name").eq("Arya"))).containsExactly("100% steel_", "Needle");
            assertThat(books(where("author.publisher.name").eq("Orbit"))).containsExactly("Wall", "Winter");
            assertThat(books(where("publisher.name").isNull())).containsExactly("100% steel_", "Needle", "Winter");
        }

        @Test
        void a_relation_is_compared_with_an_entity_a_handle_or_a_key() {
            Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));

            assertThat(books(where("author").eq(jon))).containsExactly("Wall", "Winter");
            assertThat(books(where("author").eq(em.ref(jon)))).containsExactly("Wall", "Winter");
            assertThat(books(where("author").eq(jon.getId()))).containsExactly("Wall", "Winter");
            assertThat(books(where("author.id").eq(some(jon.getId()).intValue())))
                    .containsExactly("Wall", "Winter");
            assertThat(books(where("author").in(List.of(jon)))).containsExactly("Wall", "Winter");
            assertThat(books(where("author").ne(jon))).containsExactly("100% steel_", "Needle");
            assertThat(books(where("publisher").isNotNull())).containsExactly("Wall");
        }

        @Test
        void a_to_many_relation_asks_for_some_member() {
            assertThat(authors(where("books.title").like("W%"))).containsExactly("Jon");
            assertThat(authors(where("books.tags.name").eq("sharp"))).containsExactly("Arya", "Jon");
            assertThat(authors(where("books").isNull())).containsExactly("Bran");
            assertThat(authors(where("books").exists())).containsExactly("Arya", "Jon");
            assertThat(books(where("tags").isNull())).containsExactly("100% steel_");
        }

        @Test
        void some_asks_one_member_to_fulfil_all() {
            Condition<Object> cheapWall =
                    where("title").eq("Wall").and(where("price").lt(6));

            assertThat(authors(where("books").some(cheapWall))).isEmpty();
            assertThat(authors(where("books.title")
                            .eq("Wall")
                            .and(where("books.price").lt(6))))
                    .containsExactly("Jon");
        }

        @Test
        void none_is_the_opposite_of_some() {
            assertThat(authors(
                            where("books").some(where("tags.name").eq("cold")).not()))
                    .containsExactly("Arya", "Bran");
        }

        @Test
        void an_inverse_side_is_followed_too() {
            List<BookTag> tags =
                    em.find(BookTag.class, where("books.author.name").eq("Arya"), o -> o.orderBy("name"));

            assertThat(tags).extracting(BookTag::getName).containsExactly("sharp");
        }

        @Test
        void an_embeddable_is_looked_into() {
            assertThat(authors(where("address.city").eq("North"))).containsExactly("Jon");
            assertThat(authors(where("address.country").isNull())).containsExactly("Bran", "Jon");
        }
    }

    @Nested
    class Operator_maps {

        @Test
        void they_say_the_same() {
            assertThat(authors(Where.of(Map.of("name", "Jon")))).containsExactly("Jon");
            assertThat(books(Where.of(Map.of("price", Map.of("$gte", 5, "$lt", 10)))))
                    .containsExactly("Needle", "Winter");
            assertThat(authors(Where.of(Map.of("name", List.of("Jon", "Bran")))))
                    .containsExactly("Bran", "Jon");
            assertThat(authors(Where.of(Map.of("name", Map.of("$nin", List.of("Jon"))))))
                    .containsExactly("Arya", "Bran");
            assertThat(authors(Where.of(Map.of("born", Map.of("$isNull", true)))))
                    .containsExactly("Bran");
            assertThat(authors(Where.of(Map.of("$not", Map.of("name", Map.of("$like", "%r%"))))))
                    .containsExactly("Jon");
            assertThat(authors(Where.of(Map.of("$or", List.of(Map.of("name", "Jon"), Map.of("name", "Bran"))))))
                    .containsExactly("Bran", "Jon");
        }

        @Test
        void they_nest_along_relations() {
            assertThat(authors(Where.of(Map.of("books", Map.of("title", Map.of("$like", "%l%"), "price", 10.5)))))
                    .containsExactly("Jon");
            assertThat(authors(Where.of(Map.of("books", Map.of("$exists", false)))))
                    .containsExactly("Bran");
            assertThat(books(Where.of(Map.of("author", Map.of("address", Map.of("city", "Braavos"))))))
                    .containsExactly("100% steel_", "Needle");
        }

        @Test
        void constants_of_enums_and_dates_may_be_written_as_text() {
            assertThat(books(Where.of(Map.of("genre", "NOVEL")))).containsExactly("Winter");
        }

        @Test
        void an_unknown_operator_is_refused() {
            assertThatThrownBy(() -> authors(Where.of(Map.of("name", Map.of("$glob", "J*")))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("$glob")
                    .hasMessageContaining("$like");
        }
    }
}
