// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Indexes of every kind: made as they are declared, or refused by name when the ORM opens. */
public abstract class IndexContract extends Contract {

    /** Somebody may come back under the address of one who has left. */
    @Entity
    @Unique(properties = "email", where = "leaving is null")
    static class Guest {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String email = "";

        @Nullable
        Integer leaving;
    }

    /** Is looked for as long as it is valid. */
    @Entity
    static class Pass {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = "of_valid", where = "ended is null")
        int number;

        @Nullable
        Integer ended;
    }

    /** Would lie by its size. */
    @Entity
    static class Pile {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = "of_pile", clustered = true)
        int size;
    }

    /** The latest come first. */
    @Entity
    @Unique(properties = {"place", "year desc"})
    @Index(properties = {"year desc", "place"})
    static class Fair {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String place = "";

        int year;

        protected Fair() {}

        Fair(String place, int year) {
            this.place = place;
            this.year = year;
        }
    }

    /** Words are looked for in it. */
    @Entity
    @Index(name = "of_words", properties = "body", type = IndexType.FULLTEXT)
    static class Article {

        @PrimaryKey
        @Nullable
        Long id;

        String body = "one of two";
    }

    /** Looked for by its whole text only. */
    @Entity
    static class Token {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = "of_tokens", type = IndexType.HASH)
        @Property(length = 40)
        String text = "x";
    }

    /** Has what no database knows. */
    @Entity
    static class Odd {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(name = "of_names", options = "noSuchOption = 1")
        @Property(length = 40)
        String name = "";
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Fair.class);
    }

    private MikroORM open(Class<?> entity) {
        return open(List.of(entity), c -> {});
    }

    private void persist(MikroORM on, Object... entities) {
        EntityManager one = on.em().fork();
        for (Object entity : entities) {
            one.persist(entity);
        }
        one.flush();
    }

    private void isRefused(Class<?> entity, String... words) {
        assertThatThrownBy(() -> open(entity))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2098]")
                .hasMessageContaining(entity.getSimpleName())
                .hasMessageContaining(driver().name())
                .hasMessageContainingAll(words);
    }

    private void isMadeOrRefused(Feature feature, Class<?> type, Object entity, String name) {
        if (!driver().capabilities().has(feature)) {
            isRefused(type, name);
            return;
        }
        try (MikroORM other = open(type)) {
            persist(other, entity);
            assertThat(other.em().fork().findAll(type)).hasSize(1);
        }
    }

    @Test
    void an_index_of_some_rows_is_made_or_refused() {
        if (!driver().capabilities().has(Feature.PARTIAL_UNIQUES)) {
            isRefused(Guest.class, "@Unique", "\"where\"");
        }
        isMadeOrRefused(Feature.PARTIAL_INDEXES, Pass.class, new Pass(), "of_valid");
    }

    @Test
    void rows_do_not_lie_in_the_order_of_an_index_unless_the_database_says_so() {
        isRefused(Pile.class, "of_pile", "\"clustered\"");
    }

    @Test
    void what_is_sorted_downwards_is_as_unique() {
        persist(orm, new Fair("Ghent", 1913), new Fair("Paris", 1900), new Fair("Paris", 1937));

        assertThatThrownBy(() -> persist(orm, new Fair("Paris", 1900)))
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .containsExactly("Fair.place", "Fair.year"));
    }

    @Test
    void an_index_of_words_is_made_or_refused() {
        isMadeOrRefused(Feature.FULLTEXT_INDEXES, Article.class, new Article(), "of_words");
    }

    @Test
    void an_index_for_equality_is_made_or_refused() {
        isMadeOrRefused(Feature.HASH_INDEXES, Token.class, new Token(), "of_tokens");
    }

    @Test
    void an_option_that_the_database_does_not_have_is_refused_by_its_name() {
        isRefused(Odd.class, "of_names", "noSuchOption");
    }
}
