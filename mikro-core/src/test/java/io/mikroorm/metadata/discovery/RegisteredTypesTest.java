// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.mapping.RegisteredTypes;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.MappingSources;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.type.Type;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which values a registered type stores, and which types cannot be registered. */
class RegisteredTypesTest {

    enum Mood {
        MILD,
        WILD
    }

    @Embeddable
    record Place(String city) {}

    @Entity
    static class Diary {
        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @CreatedAt
        Instant createdAt;

        Instant day;

        int pages;

        Mood mood;

        @Property(enumMode = EnumMode.ORDINAL)
        Mood other;

        @Property(type = Type.class)
        Mood builtIn;

        int[] marks;

        Place place;
    }

    /** Stores something by its text. */
    private record Texts<J, D>(Class<J> javaType, Class<D> databaseType, Function<J, D> text) implements Type<J, D> {
        @Override
        public D toDatabase(J value) {
            return text.apply(value);
        }

        @Override
        public J toJava(D value) {
            throw new AssertionError("discovery read " + value);
        }

        @Override
        public String columnType(String database) {
            return javaType == Mood.class ? database + "_mood" : "";
        }
    }

    private static <J> Type<J, String> text(Class<J> type) {
        return new Texts<>(type, String.class, Object::toString);
    }

    private static String printed(Type<?, ?>... types) {
        MappingSources sources =
                new MappingSources(List.of(), List.of(), List.of(), new RegisteredTypes(List.of(types)));
        return MetadataDiscovery.discover(
                        new Declarations(List.of(Diary.class), sources),
                        new Conventions(new UnderscoreNaming(), PrefixMode.DEFAULT),
                        new SmallPlatform(),
                        JsonMappers.of(),
                        new ReflectiveStructAccesses())
                .toString();
    }

    private static List<String> mistakes(Type<?, ?>... types) {
        return Objects.requireNonNull(catchThrowableOfType(MetadataException.class, () -> printed(types)))
                .mistakes();
    }

    @Test
    void all_values_are_stored_by_it_but_those_that_the_library_or_the_database_makes() {
        assertThat(printed(text(Integer.class), text(Long.class), text(Instant.class), text(Mood.class)))
                .contains("    id of id: LONG\n")
                .contains("    version of version: INT for int\n")
                .contains("    created_at of createdAt: INSTANT\n")
                .contains("    day of day: STRING by Texts for Instant\n")
                .contains("    pages of pages: STRING by Texts for int\n")
                .contains("    mood of mood: 'small_mood', STRING by Texts for Mood\n")
                .contains("    other of other: INT for Mood\n")
                .contains("    built_in of builtIn: STRING for Mood\n")
                .contains("    marks of marks: ARRAY of STRING by Texts");
    }

    @Test
    void two_for_one_class_are_a_mistake() {
        assertThat(mistakes(text(Integer.class), text(int.class)))
                .containsExactly(
                        "[MO-2862] Two types are registered for Integer: Texts and Texts. Register one, and name the"
                                + " other where it is to be: @Property(type = …).");
    }

    @Test
    void one_that_stores_what_no_column_holds_is_a_mistake() {
        assertThat(mistakes(new Texts<>(Mood.class, Optional.class, Optional::of)))
                .containsExactly(
                        "[MO-2863] The registered type Texts stores Optional, which no column holds. Store one of the"
                                + " classes that Storage has, such as String or Long.");
    }

    @Test
    void one_for_an_entity_or_embeddable_is_a_mistake() {
        assertThat(mistakes(text(Place.class), text(Diary.class)))
                .containsExactly(
                        "[MO-2864] A type is registered for Place, which is an embeddable, and so no single value. Take one of"
                                + " the two away.",
                        "[MO-2864] A type is registered for Diary, which is an entity, and so no single value. Take one of the"
                                + " two away.");
    }
}
