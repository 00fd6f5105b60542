// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Order;
import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Strings that mean harm are values and nothing else: stored and found exactly, or refused, and never part of a statement. */
public abstract class HostileInputContract extends Contract {

    static List<String> hostile() {
        return List.of(
                "'",
                "''; drop table author; --",
                "\"",
                "\\",
                "\\'",
                "-- comment",
                "/* comment */",
                ";",
                "`x`",
                "[x]",
                "%",
                "_",
                "?",
                ":name",
                "$1",
                "${x}",
                "{0}",
                "a\u0000b",
                "\u0000",
                "\u202Egnp.exe",
                "\uD83D\uDC69\u200D\uD83D\uDE80",
                "e\u0301",
                "\r\n\t\u001b[31m",
                "\uFFFF",
                " leading and trailing ");
    }

    private void neverInTheText(String value) {
        if (value.length() > 2) {
            assertThat(statements.texts()).noneMatch(text -> text.contains(value));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void values_are_stored_and_found_exactly_or_refused(String value) {
        BookTag tag = new BookTag(value);
        em.persist(tag);
        try {
            em.flush();
        } catch (MikroOrmException refused) {
            assertThat(value).as("refused: " + refused.getMessage()).contains("\u0000");
            assertThat(refused).hasMessageContaining("BookTag.name");
            return;
        }
        given(new BookTag("other"), new BookTag(value + "x"), new BookTag("x" + value));
        EntityManager other = fresh();
        assertThat(other.findOneOrFail(BookTag.class, some(tag.getId())).getName())
                .isEqualTo(value);
        assertThat(other.find(BookTag.class, where("name").eq(value)))
                .extracting(BookTag::getId)
                .containsExactly(tag.getId());
        assertThat(other.find(BookTag.class, where("name").in(value, "nothing")))
                .hasSize(1);
        assertThat(other.find(BookTag.class, Where.of(Map.of("name", Map.of("$eq", value)))))
                .hasSize(1);
        neverInTheText(value);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_is_looked_for_as_it_stands(String value) {
        if (value.indexOf(0) >= 0) {
            return;
        }
        given(new BookTag("(" + value + ")"), new BookTag("other"));

        assertThat(em.find(BookTag.class, where("name").contains(value)))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.getName()).contains(value));
        assertThat(em.find(BookTag.class, where("name").startsWith("(" + value)))
                .hasSize(1);
        assertThat(em.find(BookTag.class, where("name").endsWith(value + ")"))).hasSize(1);
        neverInTheText(value);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void names_of_properties_are_refused(String name) {
        assertThatThrownBy(() -> em.find(Author.class, where(name).eq("x"))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, where("name" + name).eq("x")))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, where("books." + name).eq("x")))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, Where.of(Map.of(name, "x"))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, Where.of(Map.of("name", Map.of("$" + name, "x")))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.populate(name)))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.assign(new Author("x"), Map.of(name, "x"))).isInstanceOf(ValidationException.class);
        assertThat(statements.all()).isZero();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void orders_are_refused(String name) {
        if (name.isBlank()) {
            return;
        }
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.orderBy("name" + name.strip() + "x")))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.orderBy("name desc " + name + "x")))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.orderBy(Order.asc("id" + name))))
                .isInstanceOf(ValidationException.class);
        assertThat(statements.all()).isZero();
    }

    /** What JDBC reads as dates, calls, or the place of a value, if it is not taken for a name. */
    @Entity(table = "{d '2024-01-01'} ? -- x")
    static class Braces {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(column = "{d '2024-01-02'}")
        String day = "one";

        @Property(column = "{fn now()} ? :x")
        String now = "two";
    }

    @Test
    void names_of_columns_stand_as_they_are() {
        try (MikroORM other = open(List.of(Braces.class), c -> {})) {
            EntityManager manager = other.em().fork();
            Braces first = new Braces();
            manager.persistAll(List.of(first, new Braces())).flush();
            first.now = "three";
            manager.flush();

            assertThat(other.em().fork().find(Braces.class, where("now").eq("three")))
                    .extracting(found -> found.day)
                    .containsExactly("one");
        }
    }

    @Test
    void a_megabyte_is_stored_and_found() {
        String value = "Ü'\uD83D\uDC26".repeat(1 << 18);
        BookTag tag = new BookTag(value);
        given(tag);

        assertThat(em.find(BookTag.class, where("name").eq(value))).hasSize(1);
        assertThat(em.findAll(BookTag.class).get(0).getName()).isEqualTo(value);
        assertThat(statements.texts()).allMatch(text -> text.length() < 10_000);
    }

    @Test
    void values_of_all_writes_stay_out_of_the_text() {
        String secret = "s3cr3t' or 1=1 --";
        BookTag tag = new BookTag(secret);
        Author author = new Author(secret, secret);
        Book book = new Book(secret, author);
        book.getTags().add(tag);
        em.persist(book).flush();
        tag.setName(secret + "2");
        author.setName(secret + "2");
        em.flush();
        em.remove(book).remove(author).remove(tag).flush();

        assertThat(statements.all()).isPositive();
        assertThat(statements.texts()).noneMatch(text -> text.contains("s3cr3t"));
        assertThat(statements.events())
                .allSatisfy(event -> assertThat(event.values()).isEmpty());
    }

    @Test
    void values_are_shown_only_where_that_is_asked_for() {
        try (MikroORM other = open(Domain.LIBRARY, c -> c.showValues())) {
            other.em().fork().persist(new BookTag("shown")).flush();

            assertThat(statements.events()).anyMatch(event -> event.values().contains("shown"));
        }
    }

    @Test
    void maps_of_any_depth_and_kind_are_refused_without_harm() {
        Map<String, Object> deep = Map.of("name", "x");
        for (int i = 0; i < 10_000; i++) {
            deep = Map.of("$not", deep);
        }
        Map<String, Object> tooDeep = deep;
        assertThatThrownBy(() -> em.find(Author.class, Where.of(tooDeep))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, Where.of(Map.of("name", Map.of("$eq", Map.of("a", 1))))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Author.class, Where.of(Map.of("name", Map.of(1, 1)))))
                .isInstanceOf(ValidationException.class);
        assertThat(statements.all()).isZero();
    }
}
