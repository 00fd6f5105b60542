// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.UpsertOptions;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.hydration.NoContext;
import io.mikroorm.hydration.ReflectiveStateFactory;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.unitofwork.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpsertDecisionTest {

    @Entity
    static class Person {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true)
        @Nullable
        String email;

        String name = "";

        @Version
        int version;

        @CreatedAt
        @Nullable
        Instant createdAt;

        @UpdatedAt
        @Nullable
        Instant updatedAt;
    }

    @Entity
    @Unique(properties = {"shop", "article"})
    static class Stock {
        @PrimaryKey
        @Nullable
        Long id;

        String shop = "s";
        String article = "a";
        int pieces;
    }

    @Entity
    static class Word {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        long id;

        String text = "t";
    }

    @Entity
    static class Badge {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Nullable
        UUID id;

        @Property(unique = true)
        String code = "c";

        String holder = "h";

        static Badge of(@Nullable UUID id, String code) {
            Badge badge = new Badge();
            badge.id = id;
            badge.code = code;
            return badge;
        }
    }

    private static final MetadataStorage MODEL = MetadataDiscovery.discover(
            List.of(Person.class, Stock.class, Word.class, Badge.class),
            new UnderscoreNaming(),
            new Memory(),
            new ReflectiveStructAccesses());
    private static final StateFactory STATES = new ReflectiveStateFactory(MODEL);

    private static final class Memory implements Platform {
        @Override
        public String name() {
            return "memory";
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(Set.of(Capabilities.Feature.values()), 100);
        }

        @Override
        public NamingStrategy naming() {
            return new UnderscoreNaming();
        }
    }

    private final IdentityMap map = new IdentityMap(MODEL, STATES, new NoContext());

    private String decided(Consumer<UpsertOptions> options, boolean targeted, Object... entities) {
        UpsertOptions read = new UpsertOptions();
        options.accept(read);
        UpsertType type = new UpsertType(MODEL.get(entities[0].getClass()));
        UpsertDecision decision = new UpsertDecision(type, read, targeted);
        RowValues values = new RowValues(map, type, Times.of(Clock.systemUTC()));
        for (Object entity : entities) {
            decision.add(values.read(entity, decision.said(null)), null);
        }
        StringBuilder steps = new StringBuilder();
        decision.steps().forEach(step -> steps.append(step).append('\n'));
        return steps.toString();
    }

    private static Person person(@Nullable Long id, @Nullable String email) {
        Person person = new Person();
        person.id = id;
        person.email = email;
        return person;
    }

    private static Word word(long id) {
        Word word = new Word();
        word.id = id;
        return word;
    }

    @Test
    void the_key_tells_a_row_where_it_is_set_and_else_what_is_unique() {
        assertThat(decided(o -> {}, true, person(null, "a"), person(7L, "b"), person(null, "c")))
                .isEqualTo("""
                        upsert  Person  ×2   on email   merge name, updatedAt   read back
                        upsert  Person  ×1   on id   merge email, name, updatedAt   read back
                        """);
        assertThat(decided(o -> {}, true, new Stock()))
                .isEqualTo("upsert  Stock  ×1   on shop, article   merge pieces   read back\n");
    }

    @Test
    void rows_that_are_just_what_was_sent_are_not_read_back() {
        assertThat(decided(o -> {}, true, word(1), word(2))).isEqualTo("upsert  Word  ×2   on id   merge text\n");
        assertThat(decided(o -> {}, false, word(1))).isEqualTo("upsert  Word  ×1   on id   merge text\n");
        assertThat(decided(UpsertOptions::ignore, true, word(1)))
                .isEqualTo("upsert  Word  ×1   on id   ignore   read back\n");
    }

    @Test
    void options_choose_what_tells_a_row_and_what_is_updated() {
        assertThat(decided(o -> o.onConflict("email").merge("name"), true, person(7L, "b")))
                .isEqualTo("upsert  Person  ×1   on email   merge name, updatedAt   read back\n");
        assertThat(decided(o -> o.exclude("name"), true, person(7L, "b")))
                .isEqualTo("upsert  Person  ×1   on id   merge email, updatedAt   read back\n");
        assertThat(decided(o -> o.exclude("name", "updatedAt"), true, person(7L, "b")))
                .isEqualTo("upsert  Person  ×1   on id   merge email   read back\n");
        assertThat(decided(o -> o.merge("createdAt"), true, person(7L, "b")))
                .isEqualTo("upsert  Person  ×1   on id   merge createdAt, updatedAt   read back\n");
    }

    @Test
    void a_key_that_is_given_beside_another_target_may_stand_in_the_way() {
        UpsertType type = new UpsertType(MODEL.get(Person.class));
        RowValues values = new RowValues(map, type, Times.of(Clock.systemUTC()));
        UpsertDecision decision = new UpsertDecision(type, new UpsertOptions().onConflict("email"), false);
        decision.add(values.read(person(null, "a"), decision.said(null)), null);
        decision.add(values.read(person(7L, "b"), decision.said(null)), null);

        assertThat(decision.steps()).extracting(UpsertStep::alone).containsExactly(true, false);
        assertThat(decision.steps())
                .extracting(s -> s.batch().conflict().counted())
                .containsOnly(type.versionColumn());
    }

    @Test
    void a_given_key_is_not_taken_for_one_that_was_made_up_because_of_the_rows_around_it() {
        UpsertType type = new UpsertType(MODEL.get(Badge.class));
        RowValues values = new RowValues(map, type, Times.of(Clock.systemUTC()));
        UpsertDecision decision = new UpsertDecision(type, new UpsertOptions().onConflict("code"), false);
        decision.add(values.read(Badge.of(null, "a"), decision.said(null)), null);
        decision.add(values.read(Badge.of(new UUID(1, 1), "b"), decision.said(null)), null);
        decision.add(values.read(Badge.of(null, "c"), decision.said(null)), null);

        assertThat(decision.steps()).extracting(UpsertStep::alone).containsExactly(true, false);
        assertThat(decision.steps()).extracting(s -> s.rows().size()).containsExactly(2, 1);
    }
}
