// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.AnnotationTranslator;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.mapping.Translation;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.MappingSources;
import io.mikroorm.naming.UnderscoreNaming;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Annotations of other libraries are understood by who says them in our words. */
class TranslatedAnnotationsTest {

    /** Speaks of texts, which are never null, and of one class. */
    private static class Capitals implements AnnotationTranslator {
        @Override
        public Translation ofClass(Class<?> type) {
            return type == Letter.class
                    ? new Translation(
                            List.of(Declaration.of(Index.class).with("properties", "title")),
                            List.of(FieldDeclaration.at(
                                    "place.city",
                                    List.of(Declaration.of(Property.class).with("length", 7)))),
                            List.of())
                    : Translation.NOTHING;
        }

        @Override
        public Translation ofField(AnnotatedField field) {
            String column = field.name().toUpperCase(Locale.ROOT);
            return field.type() == String.class
                    ? new Translation(
                            List.of(Declaration.of(Property.class).with("column", column)), List.of(), List.of())
                    : Translation.NOTHING;
        }
    }

    @Entity
    static class Letter {
        static final String KIND = "letter";

        @PrimaryKey
        @Nullable
        Long id;

        @Property(column = "headline")
        String title;

        @Nullable
        String text;

        Place place;
    }

    @Embeddable
    record Place(String city) {}

    private static EntityMetadata letter(AnnotationTranslator translator) {
        return MetadataDiscovery.discover(
                        new Declarations(
                                List.of(Letter.class), new MappingSources(List.of(), List.of(), List.of(translator))),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        JsonMappers.of(),
                        new ReflectiveStructAccesses())
                .get(Letter.class);
    }

    @Test
    void they_say_what_ours_do_not_and_ours_win() {
        EntityMetadata letter = letter(new Capitals());
        assertThat(Objects.requireNonNull(letter.column("title")).name()).isEqualTo("headline");
        assertThat(Objects.requireNonNull(letter.column("text")).name()).isEqualTo("TEXT");
        assertThat(Objects.requireNonNull(letter.column("text")).nullable()).isFalse();
        assertThat(Objects.requireNonNull(letter.column("id")).name()).isEqualTo("id");
    }

    @Test
    void classes_speak_of_indexes_and_of_fields_inside() {
        EntityMetadata letter = letter(new Capitals());
        assertThat(letter.indexes()).extracting(IndexMapping::name).containsExactly("letter_headline_index");
        MappedColumn city = Objects.requireNonNull(letter.column("place.city"));
        assertThat(city.name()).isEqualTo("place_CITY");
        assertThat(city.type().limits().length()).isEqualTo(7);
    }

    @Test
    void what_has_no_words_is_a_mistake_beside_the_others() {
        assertThatThrownBy(() -> letter(new Capitals() {
                    @Override
                    public Translation ofField(AnnotatedField field) {
                        return new Translation(
                                List.of(), List.of(), List.of(new MappingMistake(9_999, field.name() + " is odd.")));
                    }
                }))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-9999] title is odd.")
                .hasMessageContaining("[MO-9999] place is odd.");
    }
}
