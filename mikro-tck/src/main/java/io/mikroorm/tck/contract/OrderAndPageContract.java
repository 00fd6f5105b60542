// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Order, limit and offset are about the entities that are asked for, whatever is joined to them. */
public abstract class OrderAndPageContract extends Contract {

    @BeforeEach
    void rows() {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Author author = new Author("author " + i);
            author.setBorn(i % 5 == 0 ? null : LocalDate.of(1990 - i, 1, 1));
            for (int j = 0; j < 3; j++) {
                Book book = new Book("book " + i + j, author);
                book.setPrice(new BigDecimal(i * 7 % 10 + j));
                author.getBooks().add(book);
            }
            authors.add(author);
        }
        given(authors.toArray());
    }

    private List<Integer> numbers(Consumer<FindOptions<?>> options) {
        return em.findAll(Author.class, options).stream()
                .map(author -> Integer.parseInt(author.getName().substring("author ".length())))
                .toList();
    }

    @Test
    void ascending_and_descending() {
        assertThat(numbers(o -> o.orderBy("name"))).isSorted().hasSize(10);
        assertThat(numbers(o -> o.orderBy("name desc"))).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(numbers(o -> o.orderBy(Order.desc("name")).limit(1))).containsExactly(9);
    }

    @Test
    void by_several_properties() {
        assertThat(em.findAll(Book.class, o -> o.orderBy("price", "title desc").limit(4)))
                .extracting(Book::getTitle)
                .containsExactly("book 00", "book 30", "book 01", "book 60");
    }

    @Test
    void nulls_go_where_they_are_told() {
        assertThat(numbers(o -> o.orderBy("born nulls first", "name").limit(3))).containsExactly(0, 5, 9);
        assertThat(numbers(o -> o.orderBy("born desc nulls last", "name").offset(7)))
                .containsExactly(9, 0, 5);
        assertThat(numbers(o -> o.orderBy(Order.asc("born").nullsLast(), Order.asc("name"))
                        .offset(8)))
                .containsExactly(0, 5);
    }

    @Test
    void by_a_property_behind_a_relation() {
        assertThat(em.findAll(
                        Book.class, o -> o.orderBy("author.name desc", "title").limit(2)))
                .extracting(Book::getTitle)
                .containsExactly("book 90", "book 91");
    }

    @Test
    void by_a_to_many_takes_the_least_or_the_greatest() {
        assertThat(numbers(o -> o.orderBy("books.price", "name").limit(3))).containsExactly(0, 3, 6);
        assertThat(numbers(o -> o.orderBy("books.price desc", "name").limit(2))).containsExactly(7, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ripe", "code", "seed"})
    void by_a_to_many_takes_the_least_or_the_greatest_of_all_that_can_be_sorted(String property) {
        try (MikroORM baskets = open(List.of(Basket.class, Basket.Fruit.class), c -> {})) {
            baskets.em()
                    .fork()
                    .persist(new Basket("low").with(false, 1, 1).with(false, 2, 2))
                    .persist(new Basket("both").with(true, 9, 9).with(false, 0, 0))
                    .persist(new Basket("high").with(true, 7, 7).with(true, 8, 8))
                    .flush();
            EntityManager other = baskets.em().fork();

            assertThat(names(other, "fruits." + property + " desc", "name")).endsWith("low");
            assertThat(names(other, "fruits." + property, "name"))
                    .startsWith("both")
                    .endsWith("high");
        }
    }

    private static List<String> names(EntityManager em, String... orders) {
        return em.findAll(Basket.class, o -> o.orderBy(orders)).stream()
                .map(basket -> basket.name)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void limit_and_offset_count_entities_not_rows(LoadStrategy strategy) {
        List<Author> found = em.findAll(
                Author.class,
                o -> o.populate("books").orderBy("name").limit(3).offset(2).strategy(strategy));

        assertThat(found).extracting(Author::getName).containsExactly("author 2", "author 3", "author 4");
        assertThat(found).allSatisfy(author -> assertThat(author.getBooks()).hasSize(3));
    }

    @Test
    void limit_and_offset_count_entities_also_with_conditions_on_members() {
        List<Author> found = em.find(Author.class, where("books.title").like("book%"), o -> o.orderBy("name")
                .limit(2)
                .offset(8));

        assertThat(found).extracting(Author::getName).containsExactly("author 8", "author 9");
    }

    @Test
    void an_offset_needs_no_limit_and_may_pass_the_end() {
        assertThat(numbers(o -> o.orderBy("name").offset(8))).containsExactly(8, 9);
        assertThat(numbers(o -> o.orderBy("name").offset(80))).isEmpty();
        assertThat(numbers(o -> o.limit(0))).isEmpty();
    }

    @Test
    void a_collection_is_loaded_in_its_own_order() {
        EntityManager other = fresh();
        Author first = other.findOneOrFail(Author.class, where("name").eq("author 0"));
        other.persist(new Book("a first one", first)).flush();
        Author found = em.findOneOrFail(Author.class, where("name").eq("author 0"), o -> o.populate("books"));

        assertThat(found.getBooks())
                .extracting(Book::getTitle)
                .containsExactly("a first one", "book 00", "book 01", "book 02");
    }

    @Test
    void an_order_that_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> numbers(o -> o.orderBy("name upwards")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("name upwards");
        assertThatThrownBy(() -> numbers(o -> o.limit(-1))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> numbers(o -> o.offset(-1))).isInstanceOf(ValidationException.class);
    }
}
